"""The two catalogues hold the same texts, and every text that the code asks for is there."""

import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import advisor
from advisor.engine.assessment import Verdict
from advisor.engine.facts import CATALOGUE
from advisor.wording.texts import LANGUAGES, catalogue, has, listed, plural, text

PACKAGE = Path(advisor.__file__).parent
REASONS = """
    below_break_even above_today_fee_lags one_offs_do_not_return slow_payback too_uncertain shrinking_team discount tax
    outside_horizon first_year_in_operate pilot_first contract_not_open no_right_to_hire transfer_fee_unknown
    price_missing contradiction unit_open fixed_price saves_run_rate pays_back gates_open partners_could_help
    shared_pays no_material_difference previous_verdict_kept other
    """


def placeholders(form: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(form) if name is not None}


def test_both_languages_have_the_same_texts_with_the_same_placeholders() -> None:
    english, danish = catalogue("en"), catalogue("da")
    assert list(english) == list(danish)
    for key, forms in english.items():
        assert len(forms) == len(danish[key]), key
        assert len({frozenset(placeholders(form)) for form in (*forms, *danish[key])}) == 1, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_empty_or_carries_mark_up(lang: str) -> None:
    for key, forms in catalogue("da" if lang == "da" else "en").items():
        for form in forms:
            assert form.strip() == form != "", key
            assert not re.search(r"[<>*_`]|\bTBD\b", re.sub(r"\{\w+\}", "", form)), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fact_has_name_question_and_reason(lang: str) -> None:
    known = catalogue("da" if lang == "da" else "en")
    for name, spec in CATALOGUE.items():
        for kind in ("fact", "question", "why"):
            assert f"{kind}.{name}" in known
        for option in spec.choices:
            assert f"choice.{name}.{option}" in known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_verdict_and_reason_has_words(lang: str) -> None:
    known = catalogue("da" if lang == "da" else "en")
    for verdict in get_args(Verdict):
        assert {f"verdict.{verdict}", f"short.{verdict}"} <= set(known)
    for code in REASONS.split():
        assert f"reason.{code}" in known


def test_reasons_that_the_engine_gives_have_words() -> None:
    source = (PACKAGE / "engine" / "reasons.py").read_text(encoding="utf-8")
    for code in re.findall(r'code="(\w+)"', source):
        assert has(f"reason.{code}", "en"), code


def asked_for() -> tuple[set[str], set[str]]:
    """Collect the ids that the code names in full, and the starts of those it puts together."""
    whole: set[str] = set()
    starts: set[str] = set()
    for path in (
        each for folder in ("conversation", "wording", "phrasing") for each in (PACKAGE / folder).glob("*.py")
    ):
        source = path.read_text(encoding="utf-8")
        whole |= set(re.findall(r'\b(?:text|plural)\(\s*"([^"]+)"', source))
        starts |= set(re.findall(r"""f["']([a-z_.]+[._])\{""", source))
    return whole, starts


def test_every_text_in_the_code_is_in_the_catalogue() -> None:
    whole, _ = asked_for()
    assert whole - set(catalogue("en")) == set()


def test_every_text_in_the_catalogue_is_used() -> None:
    whole, starts = asked_for()
    sources = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    unused = {
        key
        for key in catalogue("en")
        if key not in whole and not key.startswith(("term.", *starts)) and f'"{key}"' not in sources
    }
    assert unused == set()


def test_a_missing_text_or_placeholder_is_an_error() -> None:
    with pytest.raises(KeyError):
        text("no.such.text", "en")
    with pytest.raises(KeyError):
        text("unit.percent", "en")


def test_values_with_braces_are_left_alone() -> None:
    assert text("word.about", "en", value="{n}") == "about {n}"


def test_plural_and_lists() -> None:
    assert plural("unit.people", 1, "en", n="1") == "1 person"
    assert plural("unit.people", 0, "da", n="0") == "0 medarbejdere"
    assert plural("left", 3, "da", n="3") == "Der er 3 spørgsmål mere, som kan ændre svaret."
    assert listed(["a", "b", "c"], "en") == "a, b and c"
    assert listed(["a", "b"], "da", "or") == "a eller b"
    assert listed([], "da") == ""
