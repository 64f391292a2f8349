"""A reply as Slack blocks: plain dicts, inert texts, inside every limit of Slack."""

from collections import Counter
from dataclasses import dataclass
from functools import singledispatch
from typing import Literal

from pydantic import JsonValue

from advisor.conversation.messages import (
    Bullets,
    Button,
    Buttons,
    Chart,
    Feedback,
    Headline,
    Reply,
    Select,
    Table,
    Text,
    Written,
)
from advisor.slack import charts, tables
from advisor.slack.inert import ELLIPSIS, escaped, length, pieces, shortened, unmarked
from advisor.slack.payloads import ButtonValue
from advisor.slack.people import People, people
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
OPTION_CHARACTERS = 150
MOST_OPTIONS = 100


@dataclass
class _Page:
    """The message while it is drawn: what may occur only once in it."""

    conversation: str | None
    workspace: str
    people: People
    native: bool  # tables and charts as blocks of their own
    native_tables: bool
    actions: Counter[str]
    charts: int = 0


@dataclass(frozen=True)
class _Drawn:
    """A block; `vital` ones (the question, the buttons) are the last to be left out."""

    block: Block
    vital: bool = False


def draw(
    reply: Reply, conversation: str | None, tables_as: Literal["blocks", "text"] = "blocks", workspace: str = ""
) -> list[Block]:
    """Draw a reply. `conversation` is the one its buttons belong to, None when the message itself opens it.

    `workspace`: for buttons that lead to a conversation.
    """
    page = _Page(conversation, workspace, people(reply.people), tables_as == "blocks", tables_as == "blocks", Counter())
    return _inside_limits([drawn for part in reply.parts for drawn in _draw(part, page)])


def summary(reply: Reply) -> str:
    """Give the text for notifications, screen readers, and for Slack where it takes no blocks."""
    text, known = reply.summary.strip() or ELLIPSIS, people(reply.people)
    return known.mentioned(shortened(text, known.room(text, SUMMARY_CHARACTERS)))


# --- parts ----------------------------------------------------------------------------------------------------------


@singledispatch
def _draw(part: object, _page: _Page) -> list[_Drawn]:
    raise TypeError(type(part).__name__)


@_draw.register
def _headline(part: Headline, page: _Page) -> list[_Drawn]:
    line = " ".join(part.text.split())
    if length(line) > HEADER_CHARACTERS or page.people.in_text(line):
        return _bold(line, page.people)
    return [_Drawn({"type": "header", "text": _plain(line)})] if line else []


@_draw.register
def _text(part: Text, page: _Page) -> list[_Drawn]:
    known = page.people
    if part.tone == "question":
        return _bold(part.text, known, vital=True)
    quiet = part.tone == "quiet"
    text = f"⚠ {part.text}" if part.tone == "warning" and part.text.strip() else part.text
    room = known.room(text, CONTEXT_CHARACTERS if quiet else SECTION_CHARACTERS)
    shown = [_shown(piece, known) for piece in pieces(text, room)]
    return [
        _Drawn({"type": "context", "elements": [one]} if quiet else {"type": "section", "text": one}) for one in shown
    ]


@_draw.register
def _written(part: Written, page: _Page) -> list[_Drawn]:
    known, found = page.people, list[_Drawn]()
    for paragraph in part.paragraphs:
        said = unmarked(paragraph.text)
        room = known.room(said, SECTION_CHARACTERS - 2 * HEADER_CHARACTERS)
        for index, piece in enumerate(pieces(said, room)):
            title = _bold_line(paragraph.title, known) if index == 0 and paragraph.title else ""
            found.append(_section(f"{title}\n{known.mentioned(piece)}".lstrip("\n")))
    return found


@_draw.register
def _bullets(part: Bullets, page: _Page) -> list[_Drawn]:
    items = [f"• {item}" for item in map(_unmarked_line, part.items) if item]
    lines, known = "\n".join(items), page.people
    found: list[_Drawn] = []
    for index, piece in enumerate(pieces(lines, known.room(lines, SECTION_CHARACTERS - 2 * HEADER_CHARACTERS))):
        title = _bold_line(shortened(part.title, HEADER_CHARACTERS), known) if index == 0 else ""
        found.append(_section(f"{title}\n{known.mentioned(piece)}".lstrip("\n")))
    return found


@_draw.register
def _table(part: Table, page: _Page) -> list[_Drawn]:
    title = _bold(part.title, page.people)
    if page.native_tables and tables.fits_native(part):
        page.native_tables = False  # Slack takes one table block a message
        return [*title, _Drawn(tables.native(part, page.people))]
    return [*title, *map(_Drawn, tables.as_text(part, page.people))]


@_draw.register
def _chart(part: Chart, page: _Page) -> list[_Drawn]:
    if page.native and page.charts < charts.MOST and charts.fits(part):
        page.charts += 1
        return [_Drawn(charts.native(part))]
    return [_section(unmarked(part.said))]


@_draw.register
def _select(part: Select, page: _Page) -> list[_Drawn]:
    kept: list[JsonValue] = [
        {"text": _plain(shortened(one.label, LABEL_CHARACTERS)), "value": value}
        for one in part.options
        if length(value := _carrying(one.value, page.conversation)) <= OPTION_CHARACTERS
    ]
    if not kept:
        return []
    element: Block = {
        "type": "static_select",
        "action_id": f"{ACTION_PREFIX}{part.action}",
        "placeholder": _plain(shortened(part.placeholder, LABEL_CHARACTERS)),
        "options": kept[:MOST_OPTIONS],
    }
    return [_Drawn({"type": "actions", "elements": [element]}, vital=True)]


@_draw.register
def _feedback(part: Feedback, page: _Page) -> list[_Drawn]:
    def button(label: str, value: str) -> JsonValue:
        return {"text": _plain(shortened(label, LABEL_CHARACTERS)), "value": _carrying(value, page.conversation)}

    element: Block = {
        "type": "feedback_buttons",
        "action_id": f"{ACTION_PREFIX}feedback",
        "positive_button": button(part.good, "good"),
        "negative_button": button(part.bad, "bad"),
    }
    return [_Drawn({"type": "context_actions", "elements": [element]})] if page.native else []


@_draw.register
def _buttons(part: Buttons, page: _Page) -> list[_Drawn]:
    elements = [element for button in part.buttons if (element := _button(button, page))]
    rows = [elements[start : start + BUTTONS_IN_A_ROW] for start in range(0, len(elements), BUTTONS_IN_A_ROW)]
    return [_Drawn({"type": "actions", "elements": list[JsonValue](row)}, vital=True) for row in rows]


def _button(button: Button, page: _Page) -> Block | None:
    """None when its value is too long: cut, it would mean something else; the person can still type the answer."""
    value = _carrying(button.value, button.about or page.conversation)
    if len(value.encode("utf-16-le")) // 2 > VALUE_CHARACTERS:
        return None
    page.actions[button.action] += 1
    nth = page.actions[button.action]
    label = page.people.left_out(" ".join(button.label.split()))
    drawn: Block = {
        "type": "button",
        "action_id": f"{ACTION_PREFIX}{button.action}" + (f".{nth}" if nth > 1 else ""),
        "text": _plain(shortened(label or ELLIPSIS, LABEL_CHARACTERS)),
        "value": value,
    }
    drawn |= {} if button.place is None else {"url": _link(page.workspace, button.place)}
    return drawn if button.style == "default" else drawn | {"style": button.style}


def _carrying(value: str, conversation: str | None) -> str:
    return ButtonValue(v=value, c=conversation).model_dump_json(exclude_none=True)


def _link(workspace: str, conversation: str) -> str:
    """The address of a conversation: a channel, or a thread in it."""
    channel, _, ts = conversation.partition("/")[0].partition(":")
    return f"https://app.slack.com/client/{workspace}/{channel}" + (f"/thread/{channel}-{ts}" if ts else "")


# --- texts ----------------------------------------------------------------------------------------------------------


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": escaped(text), "emoji": False}


def _shown(text: str, known: People) -> Block:
    """Text as it is; where it names somebody, mrkdwn without any marks, since plain text shows no mention."""
    return _mrkdwn(known.mentioned(unmarked(text))) if known.in_text(text) else _plain(text)


def _mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "verbatim": True, "text": text}


def _section(mrkdwn: str, *, vital: bool = False) -> _Drawn:
    return _Drawn({"type": "section", "text": _mrkdwn(mrkdwn)}, vital)


def _bold(text: str, known: People, *, vital: bool = False) -> list[_Drawn]:
    """Bold ends with its line, so each line gets two stars of its own: at worst they double the length."""
    halves = pieces(text, known.room(text, SECTION_CHARACTERS // 2))
    bold = ("\n".join(filter(None, (_bold_line(line, known) for line in half.splitlines()))) for half in halves)
    return [_section(lines, vital=vital) for lines in bold]


def _bold_line(line: str, known: People) -> str:
    clean = _unmarked_line(line)
    return f"*{known.mentioned(clean)}*" if clean else ""


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
