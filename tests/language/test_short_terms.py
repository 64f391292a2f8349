"""Terms in few words: ranges in thousands, notice by the running month, what a right costs, what rises; both languages."""

from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language


def facts(text: str, lang: Language) -> dict[str, Any]:
    """The facts of one message in the message format."""
    told = reading_json(read(text, lang=lang, known=known_from_json({}), today="2026-11-23"))["facts"]
    assert isinstance(told, dict)
    return told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "28 mand i Lodz, 16-18.000 zloty om måneden pr. mand"),
        ("en", "28 people in Lodz, 16-18,000 zloty a month per head"),
    ],
)
def test_thousands_count_for_both_ends(lang: Language, text: str) -> None:
    rate = facts(text, lang)["bill_rate"]
    assert (rate["low"], rate["high"], rate["currency"]) == (16000, 18000, "PLN")


def test_a_range_that_leaps_is_left_as_it_is() -> None:
    rate = facts("28 mand i Lodz, 800-1.000 kr i timen", "da")["bill_rate"]
    assert (rate["low"], rate["high"]) == (800, 1000)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "28 mand i Lodz, 290 kr. timen, opsigelse løbende måned plus 3"),
        ("da", "opsigelse løbende måned + 3"),
        ("en", "notice is current month plus 3"),
    ],
)
def test_notice_by_the_running_month(lang: Language, text: str) -> None:
    told = facts(text, lang)
    assert told["notice_months"] == {"value": 3}
    assert "planned_hires" not in told


@pytest.mark.parametrize(
    ("text", "per"), [("290 kr. timen", "hour"), ("290 kr timen", "hour"), ("3.100 kr. dagen", "day")]
)
def test_an_amount_the_hour(text: str, per: str) -> None:
    rate = facts(f"28 mand i Lodz, {text}", "da")["bill_rate"]
    assert (rate["currency"], rate["per"]) == ("DKK", per)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "overtagelsesret for 150.000 euro i alt"),
        ("en", "right to hire for 150,000 euro in total"),
        ("en", "we have a transfer right for 150,000 euro in total"),
    ],
)
def test_what_a_right_costs_is_the_fee(lang: Language, text: str) -> None:
    told = facts(text, lang)
    assert told["has_transfer_clause"] == {"value": True}
    assert told["transfer_fee"] == {"amount": 150000, "currency": "EUR", "basis": "total"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "vendor raises 4% a year"),
        ("en", "they increase by 4% every year"),
        ("da", "leverandøren hæver 4 % om året"),
        ("da", "hæver med 4 % om året"),
    ],
)
def test_what_the_vendor_raises(lang: Language, text: str) -> None:
    assert facts(text, lang)["vendor_index_pct"] == {"value": 4}


@pytest.mark.parametrize(
    ("lang", "text"), [("da", "lokal leder udpeget"), ("en", "local manager appointed"), ("en", "local lead in place")]
)
def test_a_local_leader_is_appointed(lang: Language, text: str) -> None:
    assert facts(text, lang) == {"has_local_management": {"value": True}}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "Bør vi overtage vores team i Polen?"),
        ("da", "Skal vi hjemtage vores hold i Polen?"),
        ("en", "Should we take over our team in Poland?"),
        ("en", "Should we insource the team in Poland?"),
    ],
)
def test_the_main_question_tells_where_the_team_is(lang: Language, text: str) -> None:
    assert facts(text, lang) == {"country": {"value": "PL"}}


def test_growth_beyond_the_catalogue_is_asked_about() -> None:
    known = known_from_json({"headcount": {"value": 60}})
    told = read("8235 %", lang="en", asked="planned_headcount", known=known, today="2026-11-23")
    assert not told.facts
    assert [(ask.fact, ask.why) for ask in told.ask_about] == [("planned_headcount", "out_of_range")]
