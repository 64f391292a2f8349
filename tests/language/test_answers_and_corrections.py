"""What a "no" or an amount belongs to: the question that is open, or a fact told before."""

from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language, Reading

TODAY = "2026-11-27"
OPEN = (
    "contract_transparency",
    "has_transfer_clause",
    "home_pays_tax",
    "ip_chain_complete",
    "site_lead",
    "notice_months",
)
RATE = {"amount": 42, "currency": "EUR", "per": "hour", "basis": "head"}
SALARY = {"amount": 3300, "currency": "EUR", "per": "month", "gross": True}


def _read(text: str, lang: Language, asked: str | None, known: dict[str, Any]) -> tuple[Reading, dict[str, Any]]:
    reading = read(text, lang=lang, asked=asked, known=known_from_json(known), today=TODAY)
    facts: Any = reading_json(reading)["facts"]
    return reading, facts


CORRECTIONS: list[tuple[Language, str, dict[str, Any], dict[str, Any]]] = [
    ("en", "no, 65 not 56", {"headcount": {"value": 56}}, {"headcount": {"value": 65}}),
    ("da", "nej, 65, ikke 56", {"headcount": {"value": 56}}, {"headcount": {"value": 65}}),
    ("en", "no, 57", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("da", "nej, 57", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("en", "no. 57 people, not 75", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("da", "nej. 57 mand, ikke 75", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("en", "no, the contract is fine, but we are 57", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("da", "nej, kontrakten er fin, men vi er 57", {"headcount": {"value": 75}}, {"headcount": {"value": 57}}),
    ("en", "no sorry, 41 euro", {"bill_rate": {**RATE, "amount": 14}}, {"bill_rate": {**RATE, "amount": 41}}),
    ("da", "nej undskyld, 41 euro", {"bill_rate": {**RATE, "amount": 14}}, {"bill_rate": {**RATE, "amount": 41}}),
]  # fmt: skip


@pytest.mark.parametrize("asked", OPEN)
@pytest.mark.parametrize(("lang", "text", "known", "facts"), CORRECTIONS, ids=lambda part: str(part)[:40])
def test_the_no_of_a_correction_does_not_answer_the_open_question(
    lang: Language, text: str, known: dict[str, Any], facts: dict[str, Any], asked: str
) -> None:
    reading, found = _read(text, lang, asked, known)
    assert {
        name: {"basis": "head", **value} if name == "bill_rate" else value for name, value in found.items()
    } == facts
    assert reading.intent == "correct_fact"


@pytest.mark.parametrize("asked", [*OPEN, "home_country"])
@pytest.mark.parametrize(("lang", "text"), [("en", "no, sorry, Plovdiv not Sofia"), ("da", "nej, Plovdiv, ikke Sofia")])
def test_a_corrected_place_is_the_teams_whatever_was_asked(lang: Language, text: str, asked: str) -> None:
    known = {"city": {"value": "Sofia"}, "country": {"value": "BG", "implied": True}}
    reading, found = _read(text, lang, asked, known)
    assert {name: value["value"] for name, value in found.items()} == {"city": "Plovdiv", "country": "BG"}
    assert reading.intent == "correct_fact"


@pytest.mark.parametrize(("lang", "text"), [("en", "no, 4,200 euro"), ("da", "nej, 4.200 euro")])
def test_a_no_with_a_figure_that_no_fact_can_be_asks_what_it_is(lang: Language, text: str) -> None:
    reading, found = _read(text, lang, "contract_transparency", {"headcount": {"value": 56}})
    assert (found, [ask.why for ask in reading.ask_about]) == ({}, ["which_fact"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "no"), ("da", "nej"), ("en", "no, and we are 65 people"), ("da", "nej, og vi er 65 mand")],
)
def test_a_no_that_corrects_nothing_answers_the_question(lang: Language, text: str) -> None:
    assert _read(text, lang, "has_transfer_clause", {})[1]["has_transfer_clause"]["value"] is False
