"""The guard, check by check: what passes, and the code of what does not."""

import json

import pytest

from advisor.phrasing.brief import Brief, Shape
from advisor.phrasing.guard import Judged, judge
from advisor.phrasing.reading import filled
from advisor.phrasing.sentences import Sentence, parse
from advisor.phrasing.slots import SECTIONS, Section
from advisor.wording.texts import Lang
from tests.phrasing.told import brief_for, brief_of

SHAPE = {
    "verdict": "stay_in_operate",
    "sections": {
        "summary": {"must": ["verdict", "saving"], "may": ["loss"]},
        "why": {"must": ["one_offs_do_not_return", "discount"], "may": ["team", "running"]},
        "risks": {"must": ["grade_c"], "may": ["probability"]},
        "next_steps": {"must": ["review_at"], "may": []},
    },
}
GOOD: dict[Lang, dict[Section, list[str]]] = {
    "en": {
        "summary": ["In short: {{verdict.s}}", "The figures show {{saving.np}} and {{loss.np}}."],
        "why": [
            "The main reason is that {{one_offs_do_not_return.that}}.",
            "Another reason is {{discount.np}}.",
            "For context there is {{team.np}}.",
        ],
        "risks": ["Please note that {{grade_c.that}} and that {{probability.that}}."],
        "next_steps": ["The first step is {{review_at.np}}."],
    },
    "da": {
        "summary": ["Kort sagt: {{verdict.s}}", "Tallene viser {{saving.np}} og {{loss.np}}."],
        "why": [
            "Den vigtigste grund er, at {{one_offs_do_not_return.that}}.",
            "Det skyldes også {{discount.np}}.",
            "Til billedet hører {{team.np}}.",
        ],
        "risks": ["Vær opmærksom på, at {{grade_c.that}}, og at {{probability.that}}."],
        "next_steps": ["Det første skridt er {{review_at.np}}."],
    },
}


def told(lang: Lang) -> Brief:
    return brief_for(Shape.model_validate_json(json.dumps({"lang": lang, **SHAPE})))


def judged(section: Section, sentences: list[str], lang: Lang = "en") -> Judged:
    return judge(json.dumps({**GOOD[lang], section: sentences}), told(lang))[section]


@pytest.mark.parametrize("lang", ["en", "da"])
def test_a_good_answer_passes_whole(lang: Lang) -> None:
    found = judge(json.dumps(GOOD[lang]), told(lang))
    assert {section: each.code for section, each in found.items()} == dict.fromkeys(SECTIONS)
    assert all(each.accepted for each in found.values())
    assert "EUR 42,000" in found["summary"].text
    assert "{{" not in " ".join(each.text for each in found.values())


SUMMARY = ["{{verdict.s}}", "{{saving.s}}"]
BAD: list[tuple[str, Section, list[str]]] = [
    # 3 characters
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}}!"]),
    ("characters", "summary", [*SUMMARY, "The figures show 3 {{loss.np}}."]),
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}} <@U123>."]),
    ("characters", "summary", [*SUMMARY, "The figures show *{{loss.np}}*."]),
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}} (all of it)."]),
    ("characters", "summary", [*SUMMARY, "Тhe figures show {{loss.np}}."]),  # a Cyrillic T
    ("characters", "summary", [*SUMMARY, "The figures\u200b show {{loss.np}}."]),
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}}. It is so."]),
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}}"]),
    ("characters", "summary", [*SUMMARY, "The figures show {{loss.np}} ."]),
    ("characters", "summary", [*SUMMARY, "Tallene viser på {{loss.np}}."]),
    ("form", "summary", ["{{verdict.s}} {{saving.s}}"]),
    ("characters", "summary", ["\n{{verdict.s}}", "{{saving.s}}"]),
    # 4 slots and forms
    ("slot_unknown", "summary", [*SUMMARY, "The figures show {{profit.np}}."]),
    ("slot_unknown", "summary", [*SUMMARY, "The figures show {{team.np}}."]),
    ("slot_unknown", "summary", [*SUMMARY, "The figures show {{loss.xx}}."]),
    ("form", "summary", ["The answer is that {{verdict.np}}.", "{{saving.s}}"]),
    ("form", "summary", ["{{verdict.s}}", "The figures show {{saving.that}}."]),
    ("form", "summary", ["{{verdict.s}}", "The figures show a {{saving.np}}."]),
    ("form", "summary", ["{{verdict.s}}", "The figures show {{saving.s}}"]),
    ("form", "summary", ["{{verdict.s}}", "The figures show{{saving.np}}."]),
    ("form", "summary", ["{{verdict.s}}", "The figures say that {{saving.that}} here."]),
    # 5 slots together
    ("slots", "summary", ["{{verdict.s}}", "The figures show {{saving.np}}, then {{loss.np}}."]),
    ("slots", "summary", ["{{verdict.s}}", "The figures show {{saving.np}} for {{loss.np}}."]),
    ("slots", "summary", [*SUMMARY, "That is all."]),
    ("glue_long", "summary", ["{{verdict.s}}", "The figures " + "also " * 17 + "show {{saving.np}}."]),
    # 6 words
    ("glue_word", "summary", ["{{verdict.s}}", "The figures do not show {{saving.np}}."]),
    ("glue_word", "summary", ["{{verdict.s}}", "The figures show almost {{saving.np}}."]),
    ("glue_word", "summary", ["{{verdict.s}}", "The figures show twice {{saving.np}}."]),
    ("glue_word", "summary", ["Perhaps: {{verdict.s}}", "{{saving.s}}"]),
    ("glue_word", "summary", ["{{verdict.s}}", "The vendor gives {{saving.np}}."]),
    ("glue_word", "summary", ["{{verdict.s}}", "The advice is {{saving.np}}."]),
    ("glue_word", "summary", ["{{verdict.s}}", "Because of this we see {{saving.np}}."]),
    ("glue_word", "why", ["{{one_offs_do_not_return.s}}", "{{discount.s}}", "The reason is {{team.np}}."]),
    ("glue_word", "why", ["{{one_offs_do_not_return.s}}", "The main reason is {{discount.np}}."]),
    # 7 coverage
    ("not_said", "summary", ["{{verdict.s}}"]),
    ("not_said", "summary", ["{{saving.s}}"]),
    ("said_twice", "summary", [*SUMMARY, "The figures show {{saving.np}}."]),
    # 8 reading
    ("glue_twice", "summary", ["{{verdict.s}}", "The figures show {{saving.np}}.", "The figures show {{loss.np}}."]),
    ("no_verb", "summary", ["{{verdict.s}}", "Overall {{saving.np}}."]),
    ("stutter", "summary", ["{{verdict.s}}", "The the figures show {{saving.np}}."]),
]


@pytest.mark.parametrize(("code", "section", "sentences"), BAD, ids=lambda each: str(each)[:60])
def test_a_bad_section_is_refused_and_the_others_stand(code: str, section: Section, sentences: list[str]) -> None:
    found = judge(json.dumps({**GOOD["en"], section: sentences}), told("en"))
    assert (found[section].accepted, found[section].code) == (False, code)
    assert found[section].text == ""
    assert all(each.accepted for name, each in found.items() if name != section)


BAD_DANISH: list[tuple[str, list[str]]] = [
    ("glue_word", ["{{verdict.s}}", "Tallene viser ikke {{saving.np}}."]),
    ("glue_word", ["{{verdict.s}}", "Tallene viser knap {{saving.np}}."]),
    ("glue_word", ["{{verdict.s}}", "Leverandøren giver {{saving.np}}."]),
    ("glue_word", ["{{verdict.s}}", "Det skyldes {{saving.np}}."]),
    ("form", ["{{verdict.s}}", "Tallene viser en {{saving.np}}."]),
    ("form", ["{{verdict.s}}", "Tallene viser, at {{saving.np}}."]),
    ("slots", ["{{verdict.s}}", "Tallene viser {{saving.np}} men {{loss.np}}."]),
    ("characters", ["{{verdict.s}}", "Tallene viser 42 {{saving.np}}."]),
]


@pytest.mark.parametrize(("code", "sentences"), BAD_DANISH, ids=lambda each: str(each)[:60])
def test_a_bad_danish_section_is_refused(code: str, sentences: list[str]) -> None:
    assert judged("summary", sentences, "da").code == code


WHOLE: list[tuple[str, str]] = [
    ("too_long", json.dumps({**GOOD["en"], "summary": ["x" * 8_000]})),
    ("not_json", ""),
    ("not_json", "Sure, here you are: {}"),
    ("not_json", "[" * 5_000),
    ("not_json", '{"summary": ["a."], "summary": ["b."], "why": ["c."], "risks": ["d."], "next_steps": ["e."]}'),
    ("schema", "[]"),
    ("schema", "null"),
    ("schema", json.dumps({**GOOD["en"], "more": ["x."]})),
    ("schema", json.dumps({**GOOD["en"], "why": []})),
    ("schema", json.dumps({**GOOD["en"], "why": ["{{team.s}}"] * 9})),
    ("schema", json.dumps({**GOOD["en"], "why": [1]})),
    ("schema", json.dumps({**GOOD["en"], "why": "{{team.s}}"})),
    ("schema", json.dumps({key: value for key, value in GOOD["en"].items() if key != "why"})),
]


@pytest.mark.parametrize(("code", "raw"), WHOLE, ids=lambda each: str(each)[:40])
def test_an_answer_that_is_none_is_refused_whole(code: str, raw: str) -> None:
    assert {each.code for each in judge(raw, told("en")).values()} == {code}


def test_english_goes_on_in_lower_case_after_a_colon_and_danish_does_not() -> None:
    assert judge(json.dumps(GOOD["en"]), told("en"))["summary"].text.startswith("In short: stay in Operate")
    assert judge(json.dumps(GOOD["da"]), told("da"))["summary"].text.startswith("Kort sagt: Bliv i Operate")


@pytest.mark.parametrize(
    ("lang", "sentence", "text"),
    [
        (
            "da",
            "Svaret hviler på {{assumed_hours.np}} og {{assumed_uplift.np}}.",
            "som ingen har oplyst, og en antaget lønstigning",
        ),
        (
            "en",
            "The answer rests on {{assumed_hours.np}} and {{assumed_uplift.np}}.",
            "which nobody has stated, and an assumed",
        ),
        ("da", "Svaret hviler på {{assumed_hours.np}}.", "som ingen har oplyst."),
    ],
)
def test_a_clause_inside_a_claim_ends_with_a_comma_before_the_sentence_goes_on(
    lang: Lang, sentence: str, text: str
) -> None:
    told = brief_of("assumptions_set_beside_another_value", lang)
    parsed = parse(sentence, lang)
    assert isinstance(parsed, Sentence)
    assert text in filled(parsed, told)
