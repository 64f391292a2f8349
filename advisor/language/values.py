"""Quantities become value objects of a fact: sensible reading of marks, periods, months to dates, ranges of the catalogue."""

from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from advisor.engine.facts import CATALOGUE, AnyValue, Basis, Money, Number, Per
from advisor.language.lexicon.units import PER_EURO
from advisor.language.measures import Quantity
from advisor.language.money import Gross
from advisor.language.reading import Ask

# Sensible amounts in euro by fact and period; per head where the fact is.
_SENSIBLE: dict[tuple[str, Per], tuple[float, float]] = {
    ("bill_rate", "hour"): (6, 300), ("bill_rate", "day"): (45, 2500), ("bill_rate", "month"): (700, 40000),
    ("bill_rate", "year"): (8000, 450000), ("salary", "hour"): (5, 150), ("salary", "day"): (15, 1200),
    ("salary", "month"): (250, 20000), ("salary", "year"): (3000, 250000), ("admin_fee", "month"): (20, 900000),
    ("admin_fee", "year"): (240, 9000000), ("admin_fee", "hour"): (0.3, 60), ("admin_fee", "day"): (3, 500),
    ("total_spend", "month"): (3000, 5e7), ("total_spend", "year"): (30000, 5e8),
    ("vendor_passthrough", "month"): (10, 900000), ("vendor_passthrough", "year"): (100, 9000000),
}  # fmt: skip
_FAR, _DEAREST_HOUR = 10.0, 1000.0  # times; euro an hour
_TRANSFER = (200.0, 1e8)
_PERIODS: tuple[Per, ...] = ("hour", "day", "month", "year")
PAST_FACTS = frozenset(("months_in_operation",))
BASED = frozenset(("admin_fee", "transfer_fee", "vendor_passthrough"))


@dataclass(frozen=True, slots=True)
class Extra:
    """What the neighbourhood adds to an amount that does not say it itself."""

    per: Per | None = None
    basis: Basis | None = None
    gross: Gross | None = None
    currency: str | None = None
    was: AnyValue | None = None  # the stored value that a correction replaces


def build(fact: str, quantity: Quantity, extra: Extra, today: str) -> tuple[AnyValue | None, tuple[Ask, ...]]:
    """Give (value or None, questions). Out of the catalogue's range, or read two ways: no value and one question."""
    kind = CATALOGUE[fact].kind
    if quantity.choice:
        return None, (Ask(fact, "conflicting"),)
    if kind == "money":
        return _money(fact, quantity, extra)
    return _number(fact, quantity, today)


def _number(fact: str, quantity: Quantity, today: str) -> tuple[AnyValue | None, tuple[Ask, ...]]:
    spec = CATALOGUE[fact]
    if quantity.point is not None:
        return _dated(fact, quantity, today)
    low, high = _numbers(fact, quantity)
    if quantity.below and fact in PAST_FACTS and high >= 1:
        last = ceil(high) - 1  # the most whole months that are still fewer
        return Number(value=last, approx=quantity.approx, bound="max"), ()
    if spec.unit == "%" and quantity.kind == "number" and 0 < high < 1:
        return None, (Ask(fact, "fraction_or_percent"),)
    if spec.integer and (low != int(low) or high != int(high)):
        return None, (Ask(fact, "out_of_range"),)
    if not spec.low <= low <= high <= spec.high:
        return None, (Ask(fact, "out_of_range"),)
    if low != high:
        return Number(low=low, high=high, approx=quantity.approx), ()
    value = int(low) if low == int(low) else low
    return Number(value=value, approx=quantity.approx, bound=quantity.bound), ()


def _numbers(fact: str, quantity: Quantity) -> tuple[float, float]:
    low, high = quantity.low, quantity.high
    if CATALOGUE[fact].integer and quantity.other_low is not None:
        low, high = max(low, quantity.other_low), max(high, quantity.other_high or high)
    if quantity.negative and CATALOGUE[fact].low < 0:
        low, high = -high, -low
    if quantity.kind == "months" and CATALOGUE[fact].unit == "years":
        low, high = low / 12, high / 12
    return low, high


def _dated(fact: str, quantity: Quantity, today: str) -> tuple[AnyValue | None, tuple[Ask, ...]]:
    point = quantity.point
    if point is None:
        return None, ()
    if point.unclear:
        return None, (Ask(fact, "date_order"),)
    past = fact in PAST_FACTS
    months, month = point.since(today) if past else point.until(today)
    spec = CATALOGUE[fact]
    if not spec.low <= months <= spec.high:
        return None, (Ask(fact, "out_of_range"),)
    approx = point.approx or quantity.approx
    if past:
        return Number(value=months, since=month, approx=approx), ()
    return Number(value=months, until=month, approx=approx), ()


def _money(fact: str, quantity: Quantity, extra: Extra) -> tuple[AnyValue | None, tuple[Ask, ...]]:
    if (
        fact == "admin_fee"
        and quantity.kind == "number"
        and quantity.high <= 100
        and extra.was is None
        and quantity.around.per is None
    ):
        return None, (Ask(fact, "which_fact"),)  # "fee is 13": per cent or money
    was = extra.was if isinstance(extra.was, Money) else None
    currency = quantity.currency or extra.currency or (was.currency if was and quantity.kind == "number" else None)
    per = quantity.around.per or extra.per or (was.per if was else None)
    ends = _sensible_ends(fact, quantity, currency, per)
    if ends is None:
        return None, (Ask(fact, "thousands_separator"),)
    low, high = ends
    if (
        quantity.negative
        or high > CATALOGUE[fact].high
        or (high == 0 and fact in ("bill_rate", "salary", "total_spend"))
    ):
        return None, (Ask(fact, "out_of_range"),)
    per = None if fact == "transfer_fee" else per
    basis = (quantity.around.basis or extra.basis or (was.basis if was else None)) if fact in BASED else None
    if fact == "transfer_fee" and quantity.around.once:
        basis = basis or "total"
    if fact == "bill_rate" and per == "hour" and _is_no_hour(quantity, currency, was):
        per = None  # asked, also when it was said
    value = Money(
        amount=low if low == high else None,
        low=low if low != high else None,
        high=high if low != high else None,
        currency=currency,
        per=per,
        basis=basis,
        gross=_gross(fact, quantity, extra, was),
        approx=quantity.approx,
        bound=quantity.bound,
    )
    asks = _open_parts(fact, value)
    if quantity.around.per == "hour" and value.per is None and _is_dear(quantity, currency):
        asks = tuple(replace(ask, why="no_hour") if ask.why == "period_missing" else ask for ask in asks)
    return value, asks


def _gross(fact: str, quantity: Quantity, extra: Extra, was: Money | None) -> Gross | Literal["unknown"] | None:
    if fact != "salary":
        return None
    said = quantity.around.gross if quantity.around.gross is not None else extra.gross
    if said is None and was is not None:
        return was.gross
    return "unknown" if said is None else said


def _open_parts(fact: str, value: Money) -> tuple[Ask, ...]:
    if value.amount == 0:
        return ()
    asks = []
    if value.currency is None:
        asks.append(Ask(fact, "currency_missing"))
    if value.per is None and fact != "transfer_fee":
        asks.append(Ask(fact, "period_missing"))
    if fact in BASED and value.basis is None:
        asks.append(Ask(fact, "basis_missing"))
    return tuple(asks)


def _sensible_ends(fact: str, quantity: Quantity, currency: str | None, per: Per | None) -> tuple[float, float] | None:
    """Choose between the two readings of "38.750" by what makes sense; None when both do."""
    first = (quantity.low, quantity.high)
    if quantity.other_low is None and quantity.other_high is None:
        return first
    second = (
        quantity.low if quantity.other_low is None else quantity.other_low,
        quantity.high if quantity.other_high is None else quantity.other_high,
    )
    one, two = (_is_sensible(fact, ends[1], currency, per) for ends in (first, second))
    if one and two:
        return first if quantity.house else None
    if not one and two:
        return second
    return first if one or quantity.house else None


def is_far(quantity: Quantity, was: AnyValue) -> bool:
    """Whether an amount is more than ten times the stored one of the same period, or less than a tenth: it corrects nothing."""
    if not isinstance(was, Money) or quantity.around.per not in (None, was.per):
        return False
    told, new = was.amount or was.high or 0.0, quantity.high
    currency = quantity.currency or was.currency
    old_euro, new_euro = _in_euro(told, was.currency or currency), _in_euro(new, currency)
    return bool(told and new) and not 1 / _FAR <= new_euro / old_euro <= _FAR


def _in_euro(amount: float, currency: str | None) -> float:
    return amount / PER_EURO.get(currency or "EUR", 1.0)


def _is_no_hour(quantity: Quantity, currency: str | None, was: Money | None) -> bool:
    """A price that nobody pays by the hour, or that has left the stored one far behind."""
    if currency is None:
        return False
    hourly = was if was is not None and was.per == "hour" else None
    rises = hourly is not None and _in_euro(quantity.high, currency) > _in_euro(hourly.amount or 0.0, hourly.currency)
    return _is_dear(quantity, currency) or (hourly is not None and rises and is_far(quantity, hourly))


def _is_dear(quantity: Quantity, currency: str | None) -> bool:
    known = currency == "EUR" or currency in PER_EURO
    return known and _in_euro(quantity.high, currency) > _DEAREST_HOUR


def is_too_much_for_one(quantity: Quantity) -> bool:
    """An amount a month or year that no single person costs: it is the whole team's."""
    per = quantity.around.per
    if (
        per not in ("month", "year")
        or quantity.currency is None
        or quantity.around.basis == "head"
        or (quantity.other_low is not None and not quantity.house)
    ):
        return False
    return quantity.high / PER_EURO.get(quantity.currency, 1.1) > _SENSIBLE["bill_rate", per][1]


def _is_sensible(fact: str, amount: float, currency: str | None, per: Per | None) -> bool:
    rates = [PER_EURO.get(currency, 1.1)] if currency else [1.0, 7.5]
    if fact == "transfer_fee":
        return any(_TRANSFER[0] <= amount / rate <= _TRANSFER[1] for rate in rates)
    periods = (per,) if per else _PERIODS
    for period in periods:
        ends = _SENSIBLE.get((fact, period))
        if ends and any(ends[0] <= amount / rate <= ends[1] for rate in rates):
            return True
    return False
