"""Answers of a capable writer who knew only the prompt and the shape: nine sections of ten pass."""

import json
from pathlib import Path

import pytest

from advisor.phrasing.brief import Shape
from advisor.phrasing.guard import judge
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.told import brief_for


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nine_of_ten_sections_pass(lang: Lang) -> None:
    lines = (Path(__file__).parent / f"answers_{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert len(records) >= 20
    told = [(brief_for(Shape.model_validate_json(json.dumps(each["shape"]))), each["answer"]) for each in records]
    judged = [found for brief, answer in told for found in judge(answer, brief).values()]
    assert sum(found.accepted for found in judged) >= 0.9 * len(judged)
