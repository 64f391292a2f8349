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
        ("en", "US$3 an hour", 3, "USD", "hour", None),
        ("en", "3.14US$", 3.14, "USD", None, None),
        ("en", "HK$ 300 an hour", 300, "HKD", "hour", None),
        ("en", "C$40/h", 40, "CAD", "hour", None),
        ("en", "CAD3.03", 3.03, "CAD", None, None),
        ("en", "cad$ 15", 15, "CAD", None, None),
        ("en", "Rs. 20,000 a month", 20000, "INR", "month", None),
        ("en", "20Rs", 20, "INR", None, None),
        ("en", "RM 12,000 a month", 12000, "MYR", "month", None),
        ("en", "60,000 Czech crowns per month", 60000, "CZK", "month", None),
        ("en", "9,000 Swiss francs a head", 9000, "CHF", None, "head"),
        ("en", "300 Hong Kong dollars an hour", 300, "HKD", "hour", None),
        ("en", "5,000 Mexican pesos", 5000, "MXN", None, None),
        ("en", "20 dollars 43 cents an hour", 20.43, "USD", "hour", None),
        ("en", "20 dollars and 43 cents", 20.43, "USD", None, None),
        ("en", "75 USD million a year", 75_000_000, "USD", "year", None),
        ("en", "a quarter million euros a year", 250_000, "EUR", "year", None),
        ("da", "60.000 tjekkiske kroner om måneden", 60000, "CZK", "month", None),
        ("da", "9.000 schweiziske franc pr. mand", 9000, "CHF", None, "head"),
        ("da", "300,- i timen", 300, "DKK", "hour", None),
        ("da", "løn 25.000,- pr. måned", 25000, "DKK", "month", None),
        ("da", "kr10", 10, "DKK", None, None),
        ("da", "10kroner", 10, "DKK", None, None),
        ("da", "20 kr. og 50 øre i timen", 20.5, "DKK", "hour", None),
        ("da", "30 mdkk om året", 30_000_000, "DKK", "year", None),
        ("da", "en kvart million euro om året", 250_000, "EUR", "year", None),
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
        ("en", "one and a half years", 18),
        ("en", "two and a quarter years", 27),
        ("en", "two years and a quarter", 27),
        ("en", "2 years and three months", 27),
        ("en", "1 year, 1 month and 21 days", 14),
        ("en", "1/2 year", 6),
        ("en", "for another month", 1),
        ("en", "for a full year", 12),
        ("en", "2 extra months", 2),
        ("en", "couple of years", 24),
        ("en", "3months", 3),
        ("da", "et og et halvt år", 18),
        ("da", "to et kvart år", 27),
        ("da", "2 år og tre måneder", 27),
        ("da", "1/2 år", 6),
        ("da", "i endnu et år", 12),
        ("da", "i et helt år", 12),
        ("da", "2 ekstra måneder", 2),
        ("da", "par måneder", 2),
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


@pytest.mark.parametrize(
    ("lang", "text", "months"),
    [
        ("en", "2 years, 3 months notice", (24, 3)),
        ("en", "2 years and 3 months' notice", (24, 3)),
        ("en", "a contract of 3 years, 6 months left", (36, 6)),
        ("da", "2 år, 3 måneders opsigelse", (24, 3)),
        ("da", "2 år og 3 mdr. varsel", (24, 3)),
        ("da", "en kontrakt på 3 år, 6 måneder tilbage", (36, 6)),
    ],
)
def test_two_terms_in_one_breath_are_two_spans(lang: Language, text: str, months: tuple[float, float]) -> None:
    assert tuple(span.low for span in found(text, lang)) == months


def test_a_span_keeps_what_was_said() -> None:
    assert found("1 year, 2 months and 3 weeks", "en")[0].parts == ((1, "year"), (2, "month"), (3, "week"))
    assert found("to en halv dag", "da")[0].parts == ((2.5, "day"),)
    assert found("an hour and a half", "en")[0].parts == ((1.5, "hour"),)
    assert found("en time", "da")[0].parts == ((1, "hour"),)


@pytest.mark.parametrize(
    ("lang", "text", "kind", "value"),
    [
        ("en", "we spend 3M a year", "number", 3_000_000),
        ("en", "1.2M", "number", 1_200_000),
        ("en", "EUR 3m", "money", 3_000_000),
        ("en", "notice is 3M", "months", 3),
        ("en", "18M left on the contract", "months", 18),
        ("en", "18m", "months", 18),
        ("en", "3M", "months", 3),
        ("da", "vi bruger 3M om året", "number", 3_000_000),
        ("da", "opsigelsen er 3M", "months", 3),
    ],
)
def test_a_capital_m_is_a_million_or_months_by_what_stands_around(
    lang: Language, text: str, kind: str, value: float
) -> None:
    (quantity,) = found(text, lang)
    assert (quantity.kind, quantity.low) == (kind, value)


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "up 6 % to $45", ["percent", "money"]),
        ("en", "fell 2% or $1.40 a share", ["percent", "money"]),
        ("da", "steg 6 % til 45 kr.", ["percent", "money"]),
        ("en", "$20,000 $37,500", ["money", "money"]),
        ("en", "3 kr. 40 people", ["money", "number"]),
        ("en", "ALL 65 people", ["number"]),
        ("en", "ALL 150,000 a month", ["money"]),
        ("en", "2 RM", ["number"]),
    ],
)
def test_amounts_side_by_side_stay_apart(lang: Language, text: str, kinds: list[str]) -> None:
    quantities_found = found(text, lang)
    assert [quantity.kind for quantity in quantities_found] == kinds
    assert not any(quantity.is_range for quantity in quantities_found)


@pytest.mark.parametrize(
    ("lang", "text", "bound"),
    [
        ("en", "no more than 40", "max"),
        ("en", "not more than 40", "max"),
        ("en", "no less than 40", "min"),
        ("en", "no fewer than 40", "min"),
        ("en", "not over 40", "max"),
        ("en", "not under 40", "min"),
        ("en", "lower than 40", "max"),
        ("da", "ikke mere end 40", "max"),
        ("da", "ikke flere end 40", "max"),
        ("da", "ikke mindre end 40", "min"),
        ("da", "ikke under 40", "min"),
        ("da", "aldrig over 40", "max"),
        ("da", "højere end 40", "min"),
    ],
)
def test_a_no_turns_a_bound_round(lang: Language, text: str, bound: str) -> None:
    assert found(text, lang)[0].bound == bound


@pytest.mark.parametrize(
    ("lang", "text", "negative"),
    [
        ("en", "-1,200,000", True),
        ("en", "minus 5 %", True),
        ("en", "negative 5 %", True),
        ("en", "40-45", False),
        ("da", "minus to millioner", True),
        ("da", "negativ 5 %", True),
    ],
)
def test_minus_and_negative(lang: Language, text: str, negative: bool) -> None:
    assert found(text, lang)[0].negative is negative


def test_a_heading_with_per_cent_gives_its_number_the_unit() -> None:
    for text, lang in (("Attrition %: 12", "en"), ("share in percent: 12", "en"), ("udskiftning i procent: 12", "da")):
        (quantity,) = found(text, lang)  # type: ignore[arg-type]
        assert (quantity.kind, quantity.low) == ("percent", 12)
    assert found("Fee % | n/a | Heads | 40", "en")[0].kind == "number"
    assert found("what percent of 20 people", "en")[0].kind == "number"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "15 minutes"), ("en", "a call of 20 min"), ("en", "2 more minutes"), ("en", "24/7 support"),
        ("da", "15 minutter"), ("da", "om 20 min."), ("da", "24/7 support"),
    ],
)  # fmt: skip
def test_minutes_and_round_the_clock_are_no_quantities(lang: Language, text: str) -> None:
    assert found(text, lang) == []


def test_min_is_also_a_bound_and_danish_for_my() -> None:
    assert [quantity.low for quantity in found("5 people, min. 3", "en")] == [5, 3]
    assert [quantity.low for quantity in found("vi er 65 min chef siger det", "da")] == [65]


@pytest.mark.parametrize("text", ["line 3", "Java 17", "at 14:30", "v2", "S4", "linje 3", "kl. 14", "3rd"])
def test_numbers_that_only_name_something_are_no_quantities(text: str) -> None:
    assert found(text, "da" if text in ("linje 3", "kl. 14") else "en") == []


def test_about_and_bounds() -> None:
    assert found("around 4,500 EUR", "en")[0].approx
    assert found("cirka 4.500 kr", "da")[0].approx
    assert found("at least 100", "en")[0].bound == "min"
    assert found("højst 100", "da")[0].bound == "max"


def test_shares_are_per_cent() -> None:
    for text, lang, share in (
        ("one in five", "en", 20),
        ("hver tiende", "da", 10),
        ("3 ud af 20", "da", 15),
        ("two thirds", "en", 66.67),
        ("three quarters of the team", "en", 75),
        ("1/3 of the team", "en", 33.33),
        ("to tredjedele", "da", 66.67),
        ("tre fjerdedele af holdet", "da", 75),
        ("1/3 af holdet", "da", 33.33),
    ):
        (quantity,) = found(text, lang)  # type: ignore[arg-type]
        assert (quantity.kind, quantity.low) == ("percent", share)
