"""Answers made to deceive, by somebody who had not read the guard: no section of them is shown.

Each replaces one section of an answer that passes; everything else about it is as it should be.
"""

import json
from pathlib import Path

import pytest

from advisor.phrasing.brief import Brief, Shape
from advisor.phrasing.guard import judge
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.told import brief_for

HERE = Path(__file__).parent


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def passing(lang: Lang) -> tuple[Brief, dict[str, list[str]]]:
    """The first kept answer of a capable writer, whose sections all pass."""
    first = lines(f"answers_{lang}.jsonl")[0]
    told = brief_for(Shape.model_validate_json(json.dumps(first["shape"])))
    assert all(found.accepted for found in judge(str(first["answer"]), told).values())
    answer: dict[str, list[str]] = json.loads(str(first["answer"]))
    return told, answer


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_attack_is_shown(lang: Lang) -> None:
    told, answer = passing(lang)
    attacks = lines(f"attacks_{lang}.jsonl")
    assert len(attacks) >= 80
    shown = []
    for attack in attacks:
        section = str(attack["section"])
        judged = judge(json.dumps({**answer, section: attack["sentences"]}), told)
        if any(name == section and found.accepted for name, found in judged.items()):
            shown.append((attack["id"], attack["kind"], attack["sentences"]))
    assert shown == []
