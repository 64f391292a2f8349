"""Plan mode: whatever letters a model picks of those it was offered, the section reads well and passes."""

import json
from random import Random

import pytest

from advisor.phrasing.brief import Brief
from advisor.phrasing.plan import SKIP, judge_plan, menu, schema
from advisor.phrasing.slots import SECTIONS
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.told import NAMES, brief_of


def picks(told: Brief, chance: Random) -> dict[str, dict[str, str]]:
    return {
        section: {
            str(slot): chance.choice([*offered, *([] if slot in told.shape.sections[section].must else [SKIP])])
            for slot, offered in menu(told.shape, section).items()
        }
        for section in SECTIONS
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_pick_of_what_is_offered_passes(name: str, lang: Lang) -> None:
    told, chance = brief_of(name, lang), Random(name)  # noqa: S311  no secret
    for _ in range(12):
        picked = picks(told, chance)
        found = judge_plan(json.dumps(picked), told)
        assert {section: each.code for section, each in found.items()} == dict.fromkeys(SECTIONS), picked


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_frame_is_offered_twice_in_a_section_but_the_plain_one(lang: Lang) -> None:
    for name in NAMES:
        told = brief_of(name, lang)
        for section in SECTIONS:
            framed = [f.text for each in menu(told.shape, section).values() for f in each.values() if f.text != "{{s}}"]
            assert len(set(framed)) == len(framed)


def test_the_schema_offers_the_letters_of_the_menu() -> None:
    told = brief_of(NAMES[0], "en")
    wanted = schema(told.shape)
    assert wanted["required"] == list(SECTIONS)
    for section in SECTIONS:
        sections = wanted["properties"]
        assert isinstance(sections, dict)
        letters = sections[section]
        assert isinstance(letters, dict)
        assert letters["required"] == [str(slot) for slot in menu(told.shape, section)]
        assert letters["additionalProperties"] is False


@pytest.mark.parametrize(
    ("code", "change"),
    [("frame_unknown", "Z"), ("frame_unknown", SKIP), ("frame_unknown", 1), ("frame_unknown", None)],
)
def test_a_letter_that_was_not_offered_costs_its_section(code: str, change: object) -> None:
    told = brief_of(NAMES[0], "en")
    picked = picks(told, Random(1))  # noqa: S311
    found = judge_plan(json.dumps({**picked, "summary": {**picked["summary"], "verdict": change}}), told)
    assert {section: each.code for section, each in found.items()} == {**dict.fromkeys(SECTIONS), "summary": code}


@pytest.mark.parametrize("raw", ["", "[]", '{"summary": {}}', "x" * 9_000])
def test_what_is_no_plan_is_refused_whole(raw: str) -> None:
    assert not any(each.accepted for each in judge_plan(raw, brief_of(NAMES[0], "en")).values())
