"""A fact is said with its unit, its range and how exact it is."""

import pytest

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Several, Tiers, Word, YesNo
from advisor.wording.saying import name_fact, name_inside, say_fact

TODAY = "2026-11-23"


@pytest.mark.parametrize(
    ("name", "value", "english", "danish"),
    [
        ("headcount", Number(value=62), "62 people", "62 medarbejdere"),
        ("headcount", Number(value=1), "1 person", "1 medarbejder"),
        ("headcount", Number(value=62, approx=True), "about 62 people", "ca. 62 medarbejdere"),
        ("headcount", Number(value=75, low=70, high=80), "70 to 80 people", "70 til 80 medarbejdere"),
        ("headcount", Number(value=100, bound="min"), "at least 100 people", "mindst 100 medarbejdere"),
        ("headcount", Number(value=100, bound="max"), "at most 100 people", "højst 100 medarbejdere"),
        ("planned_by_months", Number(value=12), "12 months (November 2027)", "12 måneder (november 2027)"),
        (
            "months_in_operation",
            Number(value=32, since="2024-03"),
            "32 months (since March 2024)",
            "32 måneder (siden marts 2024)",
        ),
        (
            "contract_months_left",
            Number(value=13, until="2027-12"),
            "13 months (until December 2027)",
            "13 måneder (til december 2027)",
        ),
        ("markup_pct", Number(value=18), "18%", "18 %"),
        ("markup_pct", Number(value=13.5, low=12, high=15), "12 to 15%", "12 til 15 %"),
        ("horizon_years", Number(value=5), "5 years", "5 år"),
        ("hours_per_month", Number(value=147.5), "147.5 hours", "147,5 timer"),
        ("bill_rate", Money(amount=42, currency="EUR", per="hour"), "EUR 42 an hour", "42 EUR i timen"),
        ("bill_rate", Money(low=39, high=44.5, currency="EUR", per="hour"), "EUR 39.00 to 44.50 an hour", None),
        ("bill_rate", Money(amount=36), "36", "36"),
        (
            "salary",
            Money(amount=3300, currency="DKK", per="month", gross=True, approx=True),
            "about DKK 3,300 a month, gross",
            "ca. 3.300 kr. om måneden, brutto",
        ),
        (
            "admin_fee",
            Money(amount=600, currency="EUR", per="month", basis="head"),
            "EUR 600 a month per head",
            "600 EUR om måneden pr. medarbejder",
        ),
        ("transfer_fee", Money(amount=0), "free of charge", "gratis"),
        ("transfer_fee", Money(amount=350_000, currency="USD", basis="total"), "USD 350,000 for the whole team", None),
        ("audit_right", YesNo(value=True), "yes", "ja"),
        ("audit_right", YesNo(value=True, note="only senior"), "yes (only senior)", "ja (only senior)"),
        ("contract_transparency", Word(value="open_book"), "open book", "åbne bøger"),
        ("country", Place(value="PL"), "Poland", "Polen"),
        ("country", Several(value=("PL", "PT")), "Poland and Portugal", "Polen og Portugal"),
        ("city", Place(value="Krakow"), "Kraków", "Kraków"),
        ("city", Place(value="Warsaw"), "Warsaw", "Warszawa"),
        ("city", Several(value=("Prague", "Lisbon")), "Prague and Lisbon", "Prag og Lissabon"),
        ("city", Place(value="Brno"), "Brno", "Brno"),
        ("months_in_operation", Number(value=20.7, approx=True), "about 21 months", "ca. 21 måneder"),
        ("home_country", Word(value="DK"), "Denmark", "Danmark"),
        ("motive", Several(value=("control", "dna")), "control and your own DNA", "kontrol og jeres eget DNA"),
        ("vendor_name", Word(value="Nordhold"), "Nordhold", "Nordhold"),
        ("volume_discounts", Tiers(value=()), "none", "ingen"),
        (
            "volume_discounts",
            Tiers(value=((100, 15), (150, 30))),
            "15% off from 100 people and 30% off from 150 people",
            "15 % rabat fra 100 medarbejdere og 30 % rabat fra 150 medarbejdere",
        ),
    ],
)
def test_said_with_its_unit(name: str, value: AnyValue, english: str, danish: str | None) -> None:
    assert say_fact(name, value, "en", TODAY) == english
    if danish is not None:
        assert say_fact(name, value, "da", TODAY) == danish


def test_names() -> None:
    assert name_fact("transfer_fee", "da") == "Overdragelsesgebyr"
    assert name_inside("transfer_fee", "da") == "overdragelsesgebyr"
    assert len({name_fact(name, "en") for name in CATALOGUE}) == len(CATALOGUE)
    assert len({name_fact(name, "da") for name in CATALOGUE}) == len(CATALOGUE)
