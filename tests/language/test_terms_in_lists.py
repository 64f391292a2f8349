"""Terms told as a list between commas, and times beside the pilot; both languages."""

from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language

TODAY = "2026-11-23"


def facts(text: str, lang: Language, asked: str | None = None) -> dict[str, Any]:
    """The facts of one message in the message format."""
    told = reading_json(read(text, lang=lang, asked=asked, known=known_from_json({}), today=TODAY))["facts"]
    assert isinstance(told, dict)
    return told


LIVE: list[tuple[Language, str, int]] = [
    ("en", "28 months live, pilot long done", 28),
    ("en", "live 3 years, pilot passed", 36),
    ("en", "pilot done; live 18 months", 18),
    ("en", "pilot finished last year, operating 20 months", 20),
    ("da", "28 måneders drift, piloten er for længst slut", 28),
    ("da", "pilot overstået; live 18 måneder", 18),
    ("da", "piloten er bestået, i drift 3 år", 36),
]


@pytest.mark.parametrize(("lang", "text", "months"), LIVE)
def test_months_live_are_read_beside_the_pilot(lang: Language, text: str, months: int) -> None:
    told = facts(text, lang)
    assert told["months_in_operation"] == {"value": months}
    assert told["pilot_completed"] == {"value": True}


@pytest.mark.parametrize(("lang", "text"), [("en", "live 18 months"), ("da", "live 18 måneder")])
def test_months_live_are_read_alone(lang: Language, text: str) -> None:
    assert facts(text, lang) == {"months_in_operation": {"value": 18}}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "just over a year"),
        ("en", "a bit over a year"),
        ("en", "we have been live for slightly over a year"),
        ("da", "lidt over et år"),
        ("da", "en smule over et år"),
    ],
)
def test_over_a_year_to_the_question_how_long_is_no_horizon(lang: Language, text: str) -> None:
    assert facts(text, lang, "months_in_operation") == {"months_in_operation": {"value": 12, "approx": True}}


@pytest.mark.parametrize(
    ("lang", "text", "months"),
    [
        ("en", "less than a year", 11),
        ("en", "under 6 months", 5),
        ("da", "under et år", 11),
        ("da", "mindre end 6 måneder", 5),
    ],
)
def test_less_than_a_year_is_below_it(lang: Language, text: str, months: int) -> None:
    assert facts(text, lang, "months_in_operation") == {"months_in_operation": {"value": months, "bound": "max"}}


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "up to a year"), ("en", "not less than a year"), ("da", "op til et år")]
)
def test_up_to_a_year_may_be_a_year(lang: Language, text: str) -> None:
    assert facts(text, lang, "months_in_operation")["months_in_operation"]["value"] == 12


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the pilot ends in February"),
        ("en", "our pilot finishes in 3 months"),
        ("da", "piloten slutter i februar"),
        ("da", "piloten slutter om 3 måneder"),
    ],
)
@pytest.mark.parametrize("asked", [None, "contract_months_left", "notice_months"])
def test_the_end_of_the_pilot_is_not_that_of_the_contract(lang: Language, text: str, asked: str | None) -> None:
    assert facts(text, lang, asked) == {"pilot_completed": {"value": False}}


RIGHTS: list[tuple[Language, str]] = [
    ("en", "team of 65, we pay 4,950 EUR a month per head, open book, right to hire, no fee"),
    ("en", "62 heads ..., right to hire, no fee, pilot done, live 30 months"),
    ("en", "right to hire, no fee, pilot done"),
    ("en", "no fee, right to hire"),
    ("en", "right to hire, free transfer"),
    ("en", "right to hire, transfer free"),
    ("en", "open book, right to hire, transfer is free"),
    ("da", "hold på 65, åbne bøger, overtagelsesret, intet gebyr"),
    ("da", "ret til at overtage, intet gebyr, piloten er slut"),
    ("da", "overtagelsesret, fri overdragelse"),
    ("da", "overtagelsesret, overdragelse gratis"),
    ("da", "intet gebyr, overtagelsesret"),
]


@pytest.mark.parametrize(("lang", "text"), RIGHTS)
@pytest.mark.parametrize("asked", [None, "has_local_management"])
def test_a_no_in_a_list_belongs_to_what_follows_it(lang: Language, text: str, asked: str | None) -> None:
    told = facts(text, lang, asked)
    assert told["has_transfer_clause"] == {"value": True}
    assert told["transfer_fee"]["amount"] == 0
    assert "has_local_management" not in told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "no right to hire, open book"),
        ("en", "no right to take over the people, no fee"),
        ("en", "they rule out a takeover of the team, no right at all"),
        ("da", "ingen overtagelsesret, åben bog"),
        ("da", "ingen overtagelsesret, intet gebyr"),
    ],
)
def test_a_right_that_is_denied_is_none(lang: Language, text: str) -> None:
    told = facts(text, lang)
    assert told["has_transfer_clause"] == {"value": False}
    assert "transfer_fee" not in told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("da", "ingen overtagelsesret, men bøgerne er åbne"),
        ("da", "ingen overtagelsesret, bøgerne er åbne"),
        ("en", "no right to hire, but the books are open"),
    ],
)
def test_the_openness_is_read_beside_a_right_that_is_denied(lang: Language, text: str) -> None:
    told = facts(text, lang)
    assert told["has_transfer_clause"] == {"value": False}
    assert told["contract_transparency"] == {"value": "open_book"}
