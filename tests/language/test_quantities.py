"""What a number measures: money, per cent, spans and points in time, ranges, bounds, about."""

import pytest

from advisor.language.markup import plain
from advisor.language.measures import Quantity
from advisor.language.quantities import quantities
from advisor.language.reading import Language
from advisor.language.words import cut

TODAY = "2026-11-23"


def found(text: str, lang: Language) -> list[Quantity]:
    """All quantities of a text."""
    return quantities(cut(plain(text)), lang, TODAY)


@pytest.mark.parametrize(
    ("lang", "text", "amount", "currency", "per", "basis"),
    [
        ("en", "$6.2k per head per month", 6200, "USD", "month", "head"),
        ("en", "EUR 42/h", 42, "EUR", "hour", None),
        ("en", "£410 a day", 410, "GBP", "day", None),
        ("en", "300 kr an hour", 300, None, "hour", None),
        ("en", "20k EUR a month for the whole team", 20000, "EUR", "month", "total"),
        ("da", "300 kr. i timen", 300, "DKK", "hour", None),
        ("da", "300 svenske kroner i timen", 300, "SEK", "hour", None),
        ("da", "44.500 kr. pr. mand pr. måned", 44500, "DKK", "month", "head"),
        ("da", "400 kr/t", 400, "DKK", "hour", None),
        ("da", "1,6 mio. kr. om året i alt", 1_600_000, "DKK", "year", "total"),
    ],
)
def test_money_with_everything_said_around_it(
    lang: Language, text: str, amount: float, currency: str | None, per: str, basis: str | None
) -> None:
    (money,) = found(text, lang)
    assert (money.kind, money.low, money.currency) == ("money", amount, currency)
    assert (money.around.per, money.around.basis) == (per, basis)


@pytest.mark.parametrize(
    ("lang", "text", "months"),
    [
        ("en", "two and a half years", 30),
        ("en", "a year and a half", 18),
        ("en", "90 days", 3),
        ("en", "12 weeks", 3),
        ("en", "4 yrs 3 months", 51),
        ("en", "half a year", 6),
        ("da", "halvandet år", 18),
        ("da", "to et halvt år", 30),
        ("da", "et halvt år", 6),
        ("da", "90 dage", 3),
        ("da", "4 år og 3 måneder", 51),
    ],
)
def test_spans_of_time_in_months(lang: Language, text: str, months: float) -> None:
    (span,) = found(text, lang)
    assert (span.kind, span.low) == ("months", months)


@pytest.mark.parametrize(
    ("lang", "text", "until", "since"),
    [
        ("en", "by March 2027", (4, "2027-03"), (-4, "2027-03")),
        ("en", "in Q3", (10, "2027-09"), (4, "2026-07")),
        ("en", "by the end of next year", (13, "2027-12"), (-2, "2027-01")),
        ("en", "mid 2028", (19, "2028-06"), (-19, "2028-06")),
        ("en", "31.12.2027", (13, "2027-12"), (-13, "2027-12")),
        ("en", "in 2023", (-40, "2023-07"), (40, "2023-07")),
        ("da", "i marts", (4, "2027-03"), (8, "2026-03")),
        ("da", "i 3. kvartal", (10, "2027-09"), (4, "2026-07")),
        ("da", "inden udgangen af 2027", (13, "2027-12"), (-13, "2027-12")),
        ("da", "medio 2028", (19, "2028-06"), (-19, "2028-06")),
        ("da", "1. marts 2025", (-20, "2025-03"), (20, "2025-03")),
    ],
)
def test_points_in_time_forward_and_back(
    lang: Language, text: str, until: tuple[int, str], since: tuple[int, str]
) -> None:
    (quantity,) = found(text, lang)
    assert quantity.point is not None
    assert quantity.point.until(TODAY) == until
    if "end" not in text and "udgangen" not in text:
        assert quantity.point.since(TODAY) == since


def test_day_and_month_can_be_swapped_in_both_languages_with_strokes() -> None:
    for lang, text, unclear in (
        ("en", "05/06/25", True),
        ("da", "05/06/25", True),
        ("da", "05.06.25", False),
        ("en", "25/06/25", False),
        ("en", "05/05/25", False),
    ):
        (quantity,) = found(text, lang)  # type: ignore[arg-type]
        assert quantity.point is not None
        assert quantity.point.unclear is unclear


@pytest.mark.parametrize(
    ("lang", "text", "ends"),
    [
        ("en", "70 to 80", (70, 80)),
        ("en", "between 40 and 46 euros", (40, 46)),
        ("en", "€33-€37", (33, 37)),
        ("en", "40-45k EUR", (40000, 45000)),
        ("da", "mellem 70 og 80", (70, 80)),
        ("da", "fra 3.200 til 3.900 euro", (3200, 3900)),
        ("da", "15-20 %", (15, 20)),
    ],
)
def test_ranges(lang: Language, text: str, ends: tuple[float, float]) -> None:
    (quantity,) = found(text, lang)
    assert (quantity.low, quantity.high) == ends
    assert not quantity.choice


def test_two_numbers_with_or_are_a_choice_unless_they_are_neighbours() -> None:
    assert found("38 or 83", "en")[0].choice
    assert found("enten 38 eller 83", "da")[0].choice
    assert not found("2 or 3 years", "en")[0].choice


@pytest.mark.parametrize("text", ["line 3", "Java 17", "at 14:30", "v2", "S4", "linje 3", "kl. 14", "3rd"])
def test_numbers_that_only_name_something_are_no_quantities(text: str) -> None:
    assert found(text, "da" if text in ("linje 3", "kl. 14") else "en") == []


def test_about_and_bounds() -> None:
    assert found("around 4,500 EUR", "en")[0].approx
    assert found("cirka 4.500 kr", "da")[0].approx
    assert found("at least 100", "en")[0].bound == "min"
    assert found("højst 100", "da")[0].bound == "max"


def test_shares_are_per_cent() -> None:
    for text, lang, share in (("one in five", "en", 20), ("hver tiende", "da", 10), ("3 ud af 20", "da", 15)):
        (quantity,) = found(text, lang)  # type: ignore[arg-type]
        assert (quantity.kind, quantity.low) == ("percent", share)
