"""The developers' gross pay a month and the employer's cost on it, in the reporting currency."""

from dataclasses import dataclass

from advisor.engine.facts import Money
from advisor.engine.parameters import ScaleRow
from tests.oracle.case import ScaleStep
from tests.oracle.spreads import Assumptions, Spread, by_evidence
from tests.oracle.stated import Exchange, a_month


@dataclass(frozen=True)
class Salary:
    """Gross a month with its range.

    The employer's cost as a flat share, or a scale with a factor around 1 as `oncost`.
    """

    gross: Spread
    oncost: Spread
    scale: tuple[ScaleStep, ...]
    currency: str | None


def find_salary(a: Assumptions) -> Salary | str:
    """Give pay and employer cost, or the name of the fact to ask for.

    READING 26: net pay is not used: the country table stands in (assumed) and gross is asked for; pay of unnamed kind
    is read as gross.
    """
    scale = employer_scale(a)
    oncost = employer_cost(a, scale)
    if oncost is None:
        return "employer_cost_pct"
    money = a.stated.money("salary")
    if money is None or money.gross is False:
        table = a.find("salary_month_gross")
        return "salary" if table is None else Salary(table, oncost, scale, salary_currency(a))
    if money.gross == "employer_cost":
        whole = a.exchange.amount(a_month(money, a.hours()), money.currency)
        gross = solve_gross(whole, oncost.value, scale)
    else:
        gross = a.exchange.amount(gross_a_month(money, a, scale), money.currency)
    return Salary(by_evidence(gross, money, point=money.amount or 1.0), oncost, scale, money.currency)


def salary_currency(a: Assumptions) -> str | None:
    """Give the currency pay is in: the stated one, else that of the country's record.

    READING 31: pay is taken to be paid in the currency it is stated in; equal to the invoice's, there is no drift.
    An invoice of unknown currency (a mark-up in per cent alone) counts as another one, so that the reporting currency
    decides nothing.
    """
    money = a.stated.money("salary")
    if money is not None and money.gross is not False:
        return money.currency
    country = a.country()
    record = None if country is None else country.parameters.get("salary_month_gross")
    return "EUR" if a.anchor else None if record is None else record.currency


def gross_a_month(money: Money, a: Assumptions, scale: tuple[ScaleStep, ...]) -> float:
    """Give gross pay a month in its own currency.

    READING 32: a yearly figure is divided by the payments a year of the country, whose scale holds the extra months;
    without the scale (a flat employer cost) by 12.
    """
    if money.per != "year":
        return a_month(money, a.hours())
    return (money.amount or 0.0) / (a.needed("payments_a_year").value if scale else 12)


def employer_scale(a: Assumptions) -> tuple[ScaleStep, ...]:
    """Give the country's scale in the reporting currency.

    None where a flat share is stated or in the anchor profile.
    """
    country = a.country()
    if (
        country is None
        or a.stated.facts.get("employer_cost_pct") is not None
        or a.stated.override("oncost") is not None
    ):
        return ()
    return tuple(scale_step(row, a.exchange) for row in country.scale if not row.optional)


def employer_cost(a: Assumptions, scale: tuple[ScaleStep, ...]) -> Spread | None:
    """Give the flat share, or with a scale the factor on it.

    READING 33: the scale is drawn by one factor whose low and high are those of the record `oncost` over what the scale
    gives at the pay on record, so that a high of 22 % means 22 % (a law: none).
    """
    shown, usual = a.find("oncost"), a.find("salary_month_gross")
    if not scale:
        return shown
    if shown is None or usual is None or not usual.value:
        return Spread(1.0, 1.0, 1.0)
    share = sum(step.cost(usual.value) for step in scale) / usual.value
    return Spread(1.0, min(shown.low / share, 1.0), max(shown.high / share, 1.0)) if share else Spread(1.0, 1.0, 1.0)


def scale_step(row: ScaleRow, exchange: Exchange) -> ScaleStep:
    """Bring one row to a month and to the reporting currency at the rate of the valuation date.

    READING 34: a yearly cap is a twelfth a month; the amount A of `gross_above_A` and `gross_if_from_A` is a month's,
    in the row's currency.
    """
    cap = None
    if row.cap_amount is not None:
        cap = exchange.amount(row.cap_amount, row.currency) / (12 if row.cap_period == "year" else 1)
    number = row.base_number or 0.0
    if row.base in {"gross_above", "gross_if_from"}:
        number = exchange.amount(number, row.currency)
    return ScaleStep(row.rate, row.base, number, cap)


def solve_gross(whole: float, oncost: float, scale: tuple[ScaleStep, ...]) -> float:
    """Solve w + c(w) = whole by bisection; c never falls, so the root is unique (at a jump: the pay just below it)."""
    low, high = 0.0, whole
    for _ in range(200):
        middle = (low + high) / 2
        cost = sum(step.cost(middle) for step in scale) if scale else oncost * middle
        low, high = (middle, high) if middle + cost <= whole else (low, middle)
    return low
