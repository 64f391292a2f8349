"""Numbers, money, per cent and dates as a reader writes them."""

import pytest

from advisor.engine.facts import Per
from advisor.wording.texts import Lang
from advisor.wording.values import counted, country, day, money, month, month_after, number, percent, rounded


@pytest.mark.parametrize(
    ("amount", "currency", "per", "english", "danish"),
    [
        (1250.5, "DKK", None, "DKK 1,250.50", "1.250,50 kr."),
        (1250.5, "EUR", None, "EUR 1,250.50", "1.250,50 EUR"),
        (42, "EUR", "hour", "EUR 42 an hour", "42 EUR i timen"),
        (36.8, "USD", "day", "USD 36.80 a day", "36,80 USD om dagen"),
        (-5249.4, "EUR", "month", "EUR −5,249.40 a month", "−5.249,40 EUR om måneden"),
        (3_500_000, "DKK", "year", "DKK 3,500,000 a year", "3.500.000 kr. om året"),
        (42, None, "hour", "42 an hour", "42 i timen"),
        (0, "EUR", None, "EUR 0", "0 EUR"),
    ],
)
def test_money(amount: float, currency: str | None, per: Per | None, english: str, danish: str) -> None:
    assert money(amount, currency, "en", per) == english
    assert money(amount, currency, "da", per) == danish


def test_whole_money_has_no_cents_and_no_minus_zero() -> None:
    assert money(-0.2, "EUR", "en", whole=True) == "EUR 0"
    assert money(354_383.49, "EUR", "da", whole=True) == "354.383 EUR"


@pytest.mark.parametrize(
    ("value", "english", "danish"),
    [(4950, "4,950", "4.950"), (12.5, "12.5", "12,5"), (1e6, "1,000,000", "1.000.000"), (0.1234, "0.123", "0,123")],
)
def test_numbers(value: float, english: str, danish: str) -> None:
    assert number(value, "en") == english
    assert number(value, "da") == danish


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [
        (418_940, 3, 419_000),
        (-64_557, 3, -64_600),
        (20.7, 2, 21),
        (0, 3, 0),
        (999_600, 3, 1_000_000),
        (0.0123, 2, 0.012),
    ],
)
def test_rounded_to_significant_digits(value: float, digits: int, expected: float) -> None:
    assert rounded(value, digits) == expected


def test_per_cent() -> None:
    assert percent(18, "en") == "18%"
    assert percent(12.5, "da") == "12,5 %"
    assert percent(71.6, "da", 0) == "72 %"


@pytest.mark.parametrize(("lang", "expected"), [("en", "1 month"), ("da", "1 måned")])
def test_counts(lang: Lang, expected: str) -> None:
    assert counted("months", 1, lang) == expected


def test_dates() -> None:
    assert month("2024-03", "en") == "March 2024"
    assert month("2024-03-31", "da") == "marts 2024"
    assert day("2026-11-23T08:15:00Z", "en") == "23 November 2026"
    assert day("2026-11-23", "da") == "23. november 2026"


@pytest.mark.parametrize(
    ("months", "expected"), [(0, "November 2026"), (1, "December 2026"), (2, "January 2027"), (14, "January 2028")]
)
def test_months_ahead_cross_the_year(months: int, expected: str) -> None:
    assert month_after("2026-11-30", months, "en") == expected


def test_countries_are_named_in_the_reader_s_language() -> None:
    assert country("DE", "en") == "Germany"
    assert country("DE", "da") == "Tyskland"
    assert country("ZZX", "da") == "ZZX"
