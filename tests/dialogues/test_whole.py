"""Whole conversations as golden files, one a file: what was said, the key phrases of the answer, the facts after each turn."""

from pathlib import Path
from typing import NotRequired, TypedDict

import pytest
import yaml
from pydantic import JsonValue

from advisor.conversation.case import Case, Mark
from advisor.conversation.context import Context, open_case
from advisor.conversation.turn import turn
from advisor.language.reading import Language
from advisor.parameters.load import load_book
from tests.dialogues.test_dialogues import Line, check, incoming, stored

FOLDER = Path(__file__).parent / "whole"
TODAY = "2026-11-23"
FILES = sorted(FOLDER.glob("*.yaml"))


class WholeLine(Line):
    """A step on a `day`; `facts` told or changed, `absent` gone, `marks` set by it. What it does not name stays as it was."""

    day: NotRequired[str]
    facts: NotRequired[dict[str, JsonValue]]
    absent: NotRequired[list[str]]
    marks: NotRequired[dict[str, Mark]]


class Whole(TypedDict):
    """A conversation from its first message to its last."""

    lang: Language
    lines: list[WholeLine]
    verdict: str | None


def changed(before: Case, after: Case) -> dict[str, object]:
    """Give the facts that a turn told or changed, as plain values."""
    return {name: fact.value.dump() for name, fact in after.facts.items() if before.values().get(name) != fact.value}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_conversation(path: Path) -> None:
    whole: Whole = yaml.safe_load(path.read_text(encoding="utf-8"))
    case, book = open_case(path.stem, whole["lang"]), load_book()
    for number, line in enumerate(whole["lines"], 1):
        day, before = line.get("day", TODAY), case
        message = incoming(line, number)
        done = turn(
            case,
            message.model_copy(update={"at": message.at.replace(TODAY, day)}),
            Context(book=book, today=day, is_dm=True),
        )
        check(line, done)
        case = Case.model_validate_json(done.case.model_dump_json(exclude_defaults=True))
        assert case == done.case
        told = {name: stored(name, raw).value.dump() for name, raw in line.get("facts", {}).items()}
        assert changed(before, case) == told, number
        assert [name for name in before.facts if name not in case.facts] == line.get("absent", []), number
        assert line.get("marks", {}).items() <= case.marks.items(), number
    assert (case.shown.verdict if case.shown else None) == whole["verdict"]


def test_there_are_enough_of_them_in_both_languages() -> None:
    wholes: list[Whole] = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in FILES]
    languages = [whole["lang"] for whole in wholes]
    assert len(wholes) >= 20
    assert abs(languages.count("en") - languages.count("da")) <= 4
    assert all(8 <= len(whole["lines"]) <= 20 for whole in wholes)
