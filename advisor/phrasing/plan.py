"""Plan mode: for each claim a model picks a reviewed sentence frame by its letter; what comes of it passes the same guard."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter

from advisor.phrasing.brief import Brief, Shape
from advisor.phrasing.guard import Judged, judge_section, read_json, refused
from advisor.phrasing.slots import Kind, Section, Slot, kind_of
from advisor.wording.texts import Lang

SKIP = "-"
_LETTERS = "ABCDE"
_MOST_FRAMES, _MOST_MAY = 3, 2


class Frame(BaseModel):
    """A sentence around one claim: the role that the claim must have there (`rank`: the section's first), and its kinds if only some fit."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    role: Literal["verdict", "rank", "reason", "any"]
    text: str
    kinds: list[Kind] | None = None

    def around(self, slot: Slot) -> str:
        """Write the frame as a raw sentence with the slot in it."""
        return self.text.replace("{{", f"{{{{{slot}.")


_Frames = TypeAdapter(dict[Section, list[Frame]])


@cache
def frames(lang: Lang, section: Section) -> tuple[Frame, ...]:
    """The frames of a section."""
    raw = files("advisor.phrasing").joinpath("frames", f"{lang}.yaml").read_text(encoding="utf-8")
    return tuple(_Frames.validate_python(yaml.safe_load(raw), strict=True)[section])


def menu(shape: Shape, section: Section) -> dict[Slot, dict[str, Frame]]:
    """Give each claim frames of its own, by letter: no frame is offered twice in a section, so that no text repeats itself.

    The plain sentence is offered to every claim.
    """
    wanted = shape.sections[section]
    slots = (*wanted.must, *wanted.may[:_MOST_MAY])
    *framed, bare = frames(shape.lang, section)
    offered: dict[Slot, list[Frame]] = {slot: [] for slot in slots}
    for frame in framed:
        fits = [slot for slot in slots if _fits(frame, slot, slots, wanted.must) and len(offered[slot]) < _MOST_FRAMES]
        if fits:
            fewest = min(fits, key=lambda each: len(offered[each]))
            offered[fewest].append(frame)
    return {slot: dict(zip(_LETTERS, (*found, bare), strict=False)) for slot, found in offered.items()}


def _fits(frame: Frame, slot: Slot, slots: tuple[Slot, ...], must: tuple[Slot, ...]) -> bool:
    if (slot is Slot.VERDICT) != (frame.role == "verdict"):
        return False
    if frame.kinds is not None and kind_of(slot) not in frame.kinds:
        return False
    if frame.role == "rank":
        return slot == slots[0]
    return frame.role != "reason" or slot in must


def schema(shape: Shape) -> dict[str, JsonValue]:
    """The JSON schema of an answer in plan mode: a letter for each claim, or "-" for one that need not be said."""
    sections: dict[str, JsonValue] = {}
    for section in shape.sections:
        letters: dict[str, JsonValue] = {
            str(slot): {"type": "string", "enum": [*found, *_skip(shape, section, slot)]}
            for slot, found in menu(shape, section).items()
        }
        sections[section] = _object(letters)
    return _object(sections)


def _object(properties: dict[str, JsonValue]) -> dict[str, JsonValue]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _skip(shape: Shape, section: Section, slot: Slot) -> tuple[str, ...]:
    return () if slot in shape.sections[section].must else (SKIP,)


def judge_plan(raw: str, brief: Brief) -> dict[Section, Judged]:
    """Judge the raw answer of a model in plan mode, section by section."""
    body = read_json(raw)
    if isinstance(body, str):
        return refused(body, brief)
    wanted = brief.shape.sections
    if not isinstance(body[0], dict) or set(body[0]) != {str(section) for section in wanted}:
        return refused("schema", brief)
    return {section: _section(section, body[0][section], brief) for section in wanted}


def _section(section: Section, picked: JsonValue, brief: Brief) -> Judged:
    offered = menu(brief.shape, section)
    if not isinstance(picked, dict) or not set(picked) <= {str(slot) for slot in offered}:
        return Judged(accepted=False, code="schema")
    try:
        return judge_section(section, tuple(_sentences(picked, offered, brief.shape, section)), brief)
    except KeyError:
        return Judged(accepted=False, code="frame_unknown")


def _sentences(
    picked: dict[str, JsonValue], offered: dict[Slot, dict[str, Frame]], shape: Shape, section: Section
) -> Iterator[str]:
    """The picked frames in the order of the claims. KeyError for a letter that was not offered."""
    for slot, found in offered.items():
        letter = str(picked.get(slot, SKIP))
        if letter != SKIP or slot in shape.sections[section].must:
            yield found[letter].around(slot)
