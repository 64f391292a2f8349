"""The customer's own employees beside the vendor's team; both languages."""

from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language

BESIDE: list[tuple[Language, str, int, str]] = [
    (
        "en",
        "We're a fintech with 400 staff in Copenhagen; our vendor in Kharkiv supplies 34 developers at $36/h",
        34,
        "UA",
    ),
    (
        "en",
        "We have 250 employees in Aarhus and a vendor team of 48 developers in Vilnius at 41 EUR an hour",
        48,
        "LT",
    ),
    ("en", "We have 250 staff in Aarhus. The supplier has 48 devs in Vilnius", 48, "LT"),
    (
        "da",
        "Vi er en fintech med 400 ansatte i København; vores leverandør i Kharkiv leverer 34 udviklere til 36 USD i timen",
        34,
        "UA",
    ),
    (
        "da",
        "Vi har 250 medarbejdere i Aarhus og et leverandørteam på 48 udviklere i Vilnius til 41 EUR i timen",
        48,
        "LT",
    ),
]


def facts(text: str, lang: Language) -> dict[str, Any]:
    """The facts of one message in the message format."""
    told = reading_json(read(text, lang=lang, known=known_from_json({}), today="2026-11-23"))["facts"]
    assert isinstance(told, dict)
    return told


@pytest.mark.parametrize(("lang", "text", "heads", "country"), BESIDE)
def test_own_employees_are_not_of_the_team(lang: Language, text: str, heads: int, country: str) -> None:
    told = facts(text, lang)
    assert told["headcount"] == {"value": heads}
    assert told["country"]["value"] == country
    assert told["home_country"] == {"value": "DK"}


TEAMS: list[tuple[Language, str, int]] = [
    ("en", "We have 40 employees with a vendor in Gdansk", 40),
    ("en", "We have 20 testers in Gdansk and 30 developers in Vilnius from our vendor", 50),
    ("da", "Vi har 40 medarbejdere hos en leverandør i Gdansk", 40),
    ("da", "Vi har 20 testere i Gdansk og 30 udviklere i Vilnius hos leverandøren", 50),
]


@pytest.mark.parametrize(("lang", "text", "heads"), TEAMS)
def test_people_at_the_vendor_are_the_team(lang: Language, text: str, heads: int) -> None:
    assert facts(text, lang)["headcount"] == {"value": heads}


def read_heads(text: str, lang: Language, asked: str | None, known: dict[str, Any]) -> dict[str, Any]:
    """The counts of a message, with what was asked and known."""
    told = reading_json(read(text, lang=lang, asked=asked, known=known_from_json(known), today="2026-11-23"))["facts"]
    assert isinstance(told, dict)
    return {fact: value["value"] for fact, value in told.items() if isinstance(value, dict) and "headcount" in fact}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Our partner has 48 devs in Vilnius at 395 EUR per day"),
        ("en", "Our partner has 48 devs"),
        ("da", "Vores partner har 48 udviklere i Vilnius til 395 EUR om dagen"),
        ("da", "Vores partner har 48 udviklere"),
    ],
)
def test_a_delivery_partner_is_the_vendor(lang: Language, text: str) -> None:
    assert read_heads(text, lang, None, {}) == {"headcount": 48}


@pytest.mark.parametrize(
    ("lang", "text", "asked", "known"),
    [
        ("en", "our partner has 30 developers", "partner_headcount", {}),
        ("en", "our partner has 30 developers", None, {"headcount": {"value": 40}}),
        ("en", "our partner has 30 developers and would share a captive", None, {}),
        ("da", "vores partner har 30 udviklere", "partner_headcount", {}),
        ("da", "vores partner har 30 udviklere, og vi vil dele et selskab", None, {}),
    ],
)
def test_a_partner_to_share_with_is_not_the_vendor(
    lang: Language, text: str, asked: str | None, known: dict[str, Any]
) -> None:
    assert read_heads(text, lang, asked, known) == {"partner_headcount": 30}
