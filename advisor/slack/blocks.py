"""A reply as Slack blocks: plain dicts, inert texts, inside every limit of Slack."""

from collections import Counter
from dataclasses import dataclass
from functools import singledispatch
from typing import Literal

from pydantic import JsonValue

from advisor.conversation.messages import Bullets, Button, Buttons, Headline, Reply, Table, Text
from advisor.slack import tables
from advisor.slack.inert import ELLIPSIS, escaped, length, pieces, shortened, unmarked
from advisor.slack.payloads import ButtonValue
from advisor.slack.registrations import ACTION_PREFIX
from advisor.slack.tables import Block

MAX_BLOCKS = 50
MAX_CHARACTERS = 13_200
SUMMARY_CHARACTERS = 12_000
HEADER_CHARACTERS = 150
SECTION_CHARACTERS = tables.SECTION_CHARACTERS
CONTEXT_CHARACTERS = 2_000
LABEL_CHARACTERS = 75
VALUE_CHARACTERS = 2_000
BUTTONS_IN_A_ROW = 5


@dataclass
class _Page:
    """The message while it is drawn: what may occur only once in it."""

    conversation: str | None
    native_tables: bool
    actions: Counter[str]


@dataclass(frozen=True)
class _Drawn:
    """A block; `vital` ones (the question, the buttons) are the last to be left out."""

    block: Block
    vital: bool = False


def draw(reply: Reply, conversation: str | None, tables_as: Literal["blocks", "text"] = "blocks") -> list[Block]:
    """Draw a reply. `conversation` is the one its buttons belong to, None when the message itself opens it."""
    page = _Page(conversation, tables_as == "blocks", Counter())
    return _inside_limits([drawn for part in reply.parts for drawn in _draw(part, page)])


def summary(reply: Reply) -> str:
    """Give the text for notifications, screen readers, and for Slack where it takes no blocks."""
    return escaped(shortened(reply.summary.strip() or ELLIPSIS, SUMMARY_CHARACTERS))


# --- parts ----------------------------------------------------------------------------------------------------------


@singledispatch
def _draw(part: object, _page: _Page) -> list[_Drawn]:
    raise TypeError(type(part).__name__)


@_draw.register
def _headline(part: Headline, _page: _Page) -> list[_Drawn]:
    line = " ".join(part.text.split())
    if length(line) > HEADER_CHARACTERS:
        return _bold(line)
    return [_Drawn({"type": "header", "text": _plain(line)})] if line else []


@_draw.register
def _text(part: Text, _page: _Page) -> list[_Drawn]:
    if part.tone == "question":
        return _bold(part.text, vital=True)
    if part.tone == "quiet":
        return [
            _Drawn({"type": "context", "elements": [_plain(piece)]}) for piece in pieces(part.text, CONTEXT_CHARACTERS)
        ]
    text = f"⚠ {part.text}" if part.tone == "warning" and part.text.strip() else part.text
    return [_Drawn({"type": "section", "text": _plain(piece)}) for piece in pieces(text, SECTION_CHARACTERS)]


@_draw.register
def _bullets(part: Bullets, _page: _Page) -> list[_Drawn]:
    items = [f"• {item}" for item in map(_unmarked_line, part.items) if item]
    found: list[_Drawn] = []
    for index, piece in enumerate(pieces("\n".join(items), SECTION_CHARACTERS - HEADER_CHARACTERS - 3)):
        title = _bold_line(shortened(part.title, HEADER_CHARACTERS)) if index == 0 else ""
        found.append(_section(f"{title}\n{escaped(piece)}".lstrip("\n")))
    return found


@_draw.register
def _table(part: Table, page: _Page) -> list[_Drawn]:
    title = _bold(part.title)
    if page.native_tables and tables.fits_native(part):
        page.native_tables = False  # Slack takes one table block a message
        return [*title, _Drawn(tables.native(part))]
    return [*title, *map(_Drawn, tables.as_text(part))]


@_draw.register
def _buttons(part: Buttons, page: _Page) -> list[_Drawn]:
    elements = [element for button in part.buttons if (element := _button(button, page))]
    rows = [elements[start : start + BUTTONS_IN_A_ROW] for start in range(0, len(elements), BUTTONS_IN_A_ROW)]
    return [_Drawn({"type": "actions", "elements": list[JsonValue](row)}, vital=True) for row in rows]


def _button(button: Button, page: _Page) -> Block | None:
    """None when its value is too long: cut, it would mean something else; the person can still type the answer."""
    value = ButtonValue(v=button.value, c=page.conversation).model_dump_json(exclude_none=True)
    if len(value.encode("utf-16-le")) // 2 > VALUE_CHARACTERS:
        return None
    page.actions[button.action] += 1
    nth = page.actions[button.action]
    drawn: Block = {
        "type": "button",
        "action_id": f"{ACTION_PREFIX}{button.action}" + (f".{nth}" if nth > 1 else ""),
        "text": _plain(shortened(" ".join(button.label.split()) or ELLIPSIS, LABEL_CHARACTERS)),
        "value": value,
    }
    return drawn if button.style == "default" else drawn | {"style": button.style}


# --- texts ----------------------------------------------------------------------------------------------------------


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": escaped(text), "emoji": False}


def _section(mrkdwn: str, *, vital: bool = False) -> _Drawn:
    return _Drawn({"type": "section", "text": {"type": "mrkdwn", "verbatim": True, "text": mrkdwn}}, vital)


def _bold(text: str, *, vital: bool = False) -> list[_Drawn]:
    """Bold ends with its line, so each line gets two stars of its own: at worst they double the length."""
    halves = pieces(text, SECTION_CHARACTERS // 2)
    return [_section("\n".join(filter(None, map(_bold_line, half.splitlines()))), vital=vital) for half in halves]


def _bold_line(line: str) -> str:
    clean = _unmarked_line(line)
    return f"*{escaped(clean)}*" if clean else ""


def _unmarked_line(text: str) -> str:
    return unmarked(" ".join(text.split()))


# --- limits ---------------------------------------------------------------------------------------------------------


def characters(value: JsonValue) -> int:
    """Count what Slack counts of a message: every shown text and carried value in its blocks, in UTF-16 units."""
    if isinstance(value, dict):
        own = sum(
            len(held.encode("utf-16-le")) // 2
            for name, held in value.items()
            if name in {"text", "value"} and isinstance(held, str)
        )
        return own + sum(map(characters, value.values()))
    return sum(map(characters, value)) if isinstance(value, list) else 0


def _inside_limits(drawn: list[_Drawn]) -> list[Block]:
    """Leave out what does not fit, from the end, vital blocks last, and show that something is missing."""
    kept, missing = list(drawn), False
    while _too_much(kept, missing):
        ordinary = [index for index, one in enumerate(kept) if not one.vital]
        kept.pop(ordinary[-1] if ordinary else -1)
        missing = True
    if missing:
        place = max((index + 1 for index, one in enumerate(kept) if not one.vital), default=0)
        kept.insert(place, _Drawn({"type": "context", "elements": [_plain(ELLIPSIS)]}))
    return [one.block for one in kept]


def _too_much(kept: list[_Drawn], missing: bool) -> bool:
    return len(kept) + missing > MAX_BLOCKS or sum(characters(one.block) for one in kept) + missing > MAX_CHARACTERS
