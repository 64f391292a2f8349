"""What would change the verdict: the nearest flips of single facts."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import JsonValue

from advisor.engine.assessment import Flip
from advisor.engine.errors import Problem
from advisor.engine.facts import CATALOGUE, AnyValue, FactSpec, Money
from advisor.engine.inputs import amount
from advisor.engine.intake import parse_fact
from advisor.engine.open_questions import changed
from advisor.engine.parameters import ParameterBook
from advisor.engine.verdict import Situation, decide

SHOWN = 3
GRID = 6
STEPS = 10
MONEY_DIGITS = 3
MONEY_SPAN = 2.0  # a price is tried from half to twice its value
_LEAN = frozenset(["bill_rate", "salary", "transfer_fee", "admin_fee", "vendor_passthrough", "total_spend"])
_ASSUMED = {
    "attrition_pct": ("attrition", 100.0),
    "pay_uplift_pct": ("pay_uplift", 100.0),
    "vendor_index_pct": ("vendor_index", 100.0),
    "markup_pct": ("markup", 100.0),
    "hours_per_month": ("hours_per_month", 1.0),
}
_NUMBERS = [
    "headcount",
    "planned_headcount",
    "hours_per_month",
    "attrition_pct",
    "pay_uplift_pct",
    "vendor_index_pct",
    "markup_pct",
    "months_in_operation",
    "ownership_premium_pct",
]
_CHOICES = [
    "contract_transparency",
    "has_transfer_clause",
    "pilot_completed",
    "home_pays_tax",
    "audit_right",
    "ip_chain_complete",
    "processes_documented",
    "home_integration",
    "site_lead",
]


@dataclass(frozen=True, slots=True)
class _Found:
    flip: Flip
    distance: float


def flips(base: Situation, book: ParameterBook) -> tuple[Flip, ...]:
    """CFL-01 The nearest single change of a fact that changes the verdict, three of them.

    outwards from today's value on a grid, then bisection, integers by step, rounded outwards to what one can act on;
    ranked by distance / half the range tried
    Unit: the fact's own
    Source: decision model 9
    """
    row, verdict = decide(base)
    found: list[_Found] = []
    for name in (*_NUMBERS, *sorted(_LEAN), *_CHOICES):
        if row == "V1" and "V" not in CATALOGUE[name].needs:
            continue  # V1 comes first and looks at no figure
        found += (_switch if name in _CHOICES else _nearest)(base, book, name, verdict)
    found.sort(key=lambda item: (item.distance, list(CATALOGUE).index(item.flip.fact)))
    return tuple(item.flip for item in found[:SHOWN])


def _current(base: Situation, name: str) -> float | None:
    """Today's value of a numeric or money fact, told or assumed; None where it does not apply."""
    if name in _LEAN:
        money = base.look.money(name)
        return None if money is None or money.amount is None or money.amount <= 0 else amount(money)
    told = base.look.number(name)
    if told is not None:
        return told.value
    if name in _ASSUMED:
        id_, factor = _ASSUMED[name]
        found = base.resolved.numbers.get(id_)
        usable = found is not None and (name != "markup_pct" or base.resolved.price.markup is not None)
        return found.value * factor if found is not None and usable else None
    if name == "planned_headcount" and base.resolved.path is not None:
        return float(base.resolved.path.target)
    return 0.0 if name == "ownership_premium_pct" else None


def _value(base: Situation, spec: FactSpec, number: float) -> AnyValue | None:
    told = base.engagement.facts.get(spec.name)
    if isinstance(told, Money):
        return told.model_copy(update={"amount": number, "low": None, "high": None})
    raw: JsonValue = {"value": round(number) if spec.integer else number}
    value = parse_fact(spec.name, raw)
    return None if isinstance(value, Problem) else value


def _nearest(base: Situation, book: ParameterBook, name: str, verdict: str) -> Iterator[_Found]:
    current, spec = _current(base, name), CATALOGUE[name]
    if current is None:
        return
    low, high = (current / MONEY_SPAN, current * MONEY_SPAN) if name in _LEAN else (spec.low, min(spec.high, 1000.0))

    def verdict_at(number: float) -> str | None:
        value = _value(base, spec, number)
        return None if value is None else decide(changed(base, book, name, value))[1]

    for end in (low, high):
        at = _walk(current, end, verdict, verdict_at, whole=spec.integer)
        if at is None:
            continue
        told = _outwards(at, current, spec)
        at = told if verdict_at(told) not in {verdict, None} else at
        value = _value(base, spec, at)
        other = verdict_at(at)
        if value is not None and other is not None:
            flip = Flip(fact=name, from_=current, to=value.dump(), verdict=other)
            yield _Found(flip, abs(at - current) / max((high - low) / 2, 1e-9))


def _outwards(at: float, start: float, spec: FactSpec) -> float:
    """Round away from `start`: per cent to 0.1, money to three digits, hours and heads whole; within the fact's bounds."""
    step = 0.1 if spec.unit == "%" else 1.0
    if spec.kind == "money":
        step = 10.0 ** (math.floor(math.log10(abs(at))) + 1 - MONEY_DIGITS)
    count = round(at / step, 6)  # a value that stands on a step stays there
    rounded = round((math.ceil(count) if at > start else math.floor(count)) * step, 6)
    return min(max(rounded, spec.low), spec.high)


def _walk(
    start: float, end: float, verdict: str, verdict_at: Callable[[float], str | None], *, whole: bool
) -> float | None:
    """Walk outwards on a grid that is finer near the start; bisect the step in which the verdict changes."""
    near = start
    for k in range(1, GRID + 1):
        far = start + (end - start) * (k / GRID) ** 2
        far = round(far) if whole else far
        if far in (near, start):
            continue
        if verdict_at(far) not in {verdict, None}:
            return _bisect(near, far, verdict, verdict_at, whole=whole)
        near = far
    return None


def _bisect(near: float, far: float, verdict: str, verdict_at: Callable[[float], str | None], *, whole: bool) -> float:
    for _ in range(STEPS):
        if whole and abs(far - near) <= 1:
            break
        middle = (near + far) / 2
        middle = round(middle) if whole else middle
        if verdict_at(middle) == verdict:
            near = middle
        else:
            far = middle
    return far


def _switch(base: Situation, book: ParameterBook, name: str, verdict: str) -> Iterator[_Found]:
    """A yes/no or choice fact that is told, at its other values."""
    spec, told = CATALOGUE[name], base.engagement.facts.get(name)
    options: tuple[JsonValue, ...] = (True, False) if spec.kind == "yes_no" else spec.choices
    if told is None:
        return
    for option in options:
        value = parse_fact(name, option)
        if value is None or isinstance(value, Problem) or value.dump().get("value") == told.dump().get("value"):
            continue
        other = decide(changed(base, book, name, value))[1]
        if other != verdict:
            yield _Found(Flip(fact=name, from_=told.dump().get("value"), to=value.dump(), verdict=other), 1.0)
            return
