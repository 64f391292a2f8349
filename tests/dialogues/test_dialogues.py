"""Dialogues that a consultant can read: what was said, what the answer holds, what is stored. Each in English and in Danish."""

from collections.abc import Iterator
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest
import yaml
from pydantic import JsonValue

from advisor.conversation.case import Case, StoredFact
from advisor.conversation.context import Context, Turn, open_case
from advisor.conversation.messages import Deleted, Edited, Incoming, Pressed, Said
from advisor.conversation.plain import plain_text
from advisor.conversation.turn import turn
from advisor.engine.errors import Problem
from advisor.engine.intake import parse_fact, parse_places
from advisor.language.reading import Language
from advisor.parameters.load import load_book

FOLDER = Path(__file__).parent
TODAY = "2026-11-23"
BETWEEN = ("en", "da")


class Line(TypedDict):
    """One step. One of said, pressed (action value), edited, deleted (number of the message)."""

    said: NotRequired[str]
    pressed: NotRequired[str]
    edited: NotRequired[str]
    deleted: NotRequired[int]
    message: NotRequired[int]
    by: NotRequired[str]
    answered: NotRequired[list[str]]
    never: NotRequired[list[str]]
    once: NotRequired[list[str]]
    asks: NotRequired[str | None]
    silent: NotRequired[bool]


class Dialogue(TypedDict):
    """A dialogue in one language; `start`: facts known before, `asked`: the open question."""

    start: NotRequired[dict[str, JsonValue]]
    asked: NotRequired[str]
    lines: list[Line]
    facts: NotRequired[dict[str, JsonValue]]
    absent: NotRequired[list[str]]
    unknown: NotRequired[list[str]]
    withheld: NotRequired[list[str]]
    skipped: NotRequired[list[str]]
    lang: NotRequired[str]
    verdict: NotRequired[str]


def dialogues() -> Iterator[tuple[str, Language, Dialogue]]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for name, both in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            assert set(both) == set(BETWEEN), f"{path.name}: {name} needs English and Danish"
            for lang in BETWEEN:
                yield f"{path.stem}-{name}-{lang}", ("da" if lang == "da" else "en"), both[lang]


ALL = {name: (lang, dialogue) for name, lang, dialogue in dialogues()}


def incoming(line: Line, number: int) -> Incoming:
    """Make the event of a step; messages are numbered from 1."""
    by, at = line.get("by", "anna"), f"{TODAY}T10:{number:02d}:00Z"
    if "pressed" in line:
        action, _, value = line["pressed"].partition(" ")
        return Pressed(action=action, value=value, by=by, at=at)
    if "edited" in line:
        return Edited(text=line["edited"], by=by, at=at, message=f"m{line['message']}")
    if "deleted" in line:
        return Deleted(by=by, at=at, message=f"m{line['deleted']}")
    return Said(text=line["said"], by=by, at=at, message=f"m{line.get('message', number)}")


def stored(name: str, raw: JsonValue) -> StoredFact:
    value = parse_places(name, raw) if name in {"country", "city"} else parse_fact(name, raw)
    assert value is not None, name
    assert not isinstance(value, Problem), value
    return StoredFact(fact=name, value=value, by="anna", at=f"{TODAY}T09:00:00Z", message="m0")


def began(lang: Language, dialogue: Dialogue) -> Case:
    facts = {name: stored(name, raw) for name, raw in dialogue.get("start", {}).items()}
    asked = dialogue.get("asked")
    return open_case("case", lang).model_copy(update={"facts": facts, "asked": asked})


def check(line: Line, done: Turn) -> None:
    words = "\n\n".join(plain_text(reply) for reply in done.replies)
    if line.get("silent"):
        assert done.replies == ()
        return
    assert len(done.replies) == 1
    for piece in line.get("answered", []):
        assert piece in words
    for piece in line.get("never", []):
        assert piece not in words
    for piece in line.get("once", []):
        assert words.count(piece) == 1
    if "asks" in line:
        assert done.replies[0].asks == line["asks"]


@pytest.mark.parametrize("name", ALL)
def test_dialogue(name: str) -> None:
    lang, dialogue = ALL[name]
    case, context = began(lang, dialogue), Context(book=load_book(), today=TODAY, is_dm=True)
    for number, line in enumerate(dialogue["lines"], 1):
        done = turn(case, incoming(line, number), context)
        check(line, done)
        case = Case.model_validate_json(done.case.model_dump_json(exclude_defaults=True))
        assert case == done.case
    for fact, raw in dialogue.get("facts", {}).items():
        assert fact in case.facts, f"{fact} is not stored"
        assert case.facts[fact].value.dump() == stored(fact, raw).value.dump()
    for fact in dialogue.get("absent", []):
        assert fact not in case.facts
    for mark in ("unknown", "withheld", "skipped"):
        if mark in dialogue:
            assert list(case.marked(mark)) == dialogue[mark]
    assert case.lang == dialogue.get("lang", lang)
    if "verdict" in dialogue:
        assert case.shown is not None
        assert case.shown.verdict == dialogue["verdict"]
