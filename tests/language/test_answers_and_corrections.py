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


FEES: list[tuple[Language, str, dict[str, Any]]] = [
    ("en", "say 3,000 euro per head", {"amount": 3000, "currency": "EUR", "basis": "head"}),
    ("da", "sig 20.000 kr. pr. mand", {"amount": 20000, "currency": "DKK", "basis": "head"}),
    ("en", "ok say 3,500 dollars a head", {"amount": 3500, "currency": "USD", "basis": "head"}),
    ("en", "let's say EUR 3000 per person", {"amount": 3000, "currency": "EUR", "basis": "head"}),
    ("da", "lad os sige 3000 EUR pr. person", {"amount": 3000, "currency": "EUR", "basis": "head"}),
    ("en", "hmm, call it 3,000 USD each", {"amount": 3000, "currency": "USD", "basis": "head"}),
    ("da", "hmm, kald det 3.000 USD pr. mand", {"amount": 3000, "currency": "USD", "basis": "head"}),
]  # fmt: skip
BESIDE: list[dict[str, Any]] = [{}, {"bill_rate": RATE}, {"salary": SALARY}, {"bill_rate": RATE, "salary": SALARY}]
IDS = ("nothing known", "rate", "salary", "both")


@pytest.mark.parametrize("known", BESIDE, ids=IDS)
@pytest.mark.parametrize(("lang", "text", "fee"), FEES, ids=lambda part: str(part)[:40])
def test_an_amount_without_a_name_goes_to_the_asked_fee(
    lang: Language, text: str, fee: dict[str, Any], known: dict[str, Any]
) -> None:
    reading, found = _read(text, lang, "transfer_fee", known)
    assert found == {"transfer_fee": fee}
    assert reading.intent == "provide_facts"


@pytest.mark.parametrize("known", BESIDE[:2], ids=IDS[:2])
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "we pay them 3,400 euro, plus employer costs"),
        ("da", "vi betaler dem 3.400 euro plus arbejdsgiveromkostninger"),
        ("en", "we pay them 3,400 euro a month"),
        ("da", "vi betaler dem 3.400 euro om måneden"),
    ],
)
def test_what_they_are_paid_is_the_asked_salary(lang: Language, text: str, known: dict[str, Any]) -> None:
    _, found = _read(text, lang, "salary", known)
    assert list(found) == ["salary"]
    assert (found["salary"]["amount"], found["salary"]["gross"]) == (3400, "unknown")


@pytest.mark.parametrize("known", BESIDE, ids=IDS)
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the contract gives us the right, and it costs 3,500 dollars a head"),
        ("da", "kontrakten giver os ret til det, og det koster 3.500 dollars pr. mand"),
        ("en", "yes, at 3,500 dollars per head"),
        ("da", "ja, for 3.500 dollars pr. mand"),
    ],
)
def test_the_clause_and_its_price_are_told_together(lang: Language, text: str, known: dict[str, Any]) -> None:
    _, found = _read(text, lang, "has_transfer_clause", known)
    fee = {"amount": 3500, "currency": "USD", "basis": "head"}
    assert found == {"has_transfer_clause": {"value": True}, "transfer_fee": fee}


@pytest.mark.parametrize(
    ("lang", "text", "known", "why"),
    [
        ("en", "the rate is 4,200", {"bill_rate": RATE}, "period_missing"),
        ("da", "timeprisen er 450 EUR", {"bill_rate": RATE}, "period_missing"),
        ("en", "we pay 3,000 EUR an hour", {}, "no_hour"),
        ("da", "vi betaler 20.000 kr. i timen", {}, "no_hour"),
    ],
)
def test_an_hourly_price_beyond_any_reason_asks_its_period(
    lang: Language, text: str, known: dict[str, Any], why: str
) -> None:
    reading, found = _read(text, lang, None, known)
    assert found["bill_rate"]["per"] is None
    assert [(ask.fact, ask.why) for ask in reading.ask_about] == [("bill_rate", why)]


@pytest.mark.parametrize(("lang", "text"), [("en", "the rate is 950 DKK an hour"), ("da", "prisen er 950 kr. i timen")])
def test_a_dear_hour_in_a_small_currency_is_taken(lang: Language, text: str) -> None:
    assert _read(text, lang, None, {"bill_rate": RATE})[1]["bill_rate"]["per"] == "hour"
