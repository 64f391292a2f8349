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
from advisor.engine.open_questions import STANDS_IN, changed
from advisor.engine.parameters import ParameterBook
from advisor.engine.verdict import Situation, decide

GRID = 6
STEPS = 10
MONEY_DIGITS = 3
MONEY_SPAN = 2.0  # a price is tried from half to twice its value
_AT_FIRST = {"ownership_premium_pct": 0.0, "partner_headcount": 0.0}  # what holds while nobody says otherwise
# Rows that look at some facts only: those whose letters of need (R, B, V, S) are among these.
_LOOKS_AT = {"V1": "V", "V4": "RV"}


@dataclass(frozen=True, slots=True)
class _Found:
    flip: Flip
    distance: float


def flips(base: Situation, book: ParameterBook) -> tuple[Flip, ...]:
    """CFL-01 The nearest single change of each fact that changes the verdict, the nearest first.

    outwards from today's value on a grid, then bisection, integers by step, rounded outwards to what one can act on;
    ranked by distance / half the range tried
    Unit: the fact's own
    Source: decision model 9
    """
    row, verdict = decide(base)
    found: list[_Found] = []
    for spec in CATALOGUE.values():
        if set(spec.needs).isdisjoint(_LOOKS_AT.get(row, "RBVS")):
            continue
        if spec.kind in {"number", "money"}:
            found += _nearest(base, book, spec, verdict)
        elif spec.kind in {"yes_no", "choice", "several"}:
            found += _switch(base, book, spec, verdict)
    found.sort(key=lambda item: (item.distance, list(CATALOGUE).index(item.flip.fact)))
    return tuple(item.flip for item in found)


def _current(base: Situation, spec: FactSpec) -> float | None:
    """Today's value of a numeric or money fact, told or assumed; None where it does not apply."""
    name = spec.name
    if spec.kind == "money":
        money = base.look.money(name)
        return None if money is None or money.amount is None or money.amount <= 0 else amount(money)
    told = base.look.number(name)
    if told is not None:
        return told.value
    if name == "planned_headcount" and base.resolved.path is not None:
        return float(base.resolved.path.target)
    if name == "horizon_years":
        return base.resolved.horizon / 12
    found = base.resolved.numbers.get(STANDS_IN[name][0]) if name in _ASSUMED else None
    return _AT_FIRST.get(name) if found is None else found.value * STANDS_IN[name][1]


# An employer's cost that is only assumed is a scale of the law: no single per cent stands for it.
_ASSUMED = frozenset(STANDS_IN) - {"employer_cost_pct"}


def _value(base: Situation, spec: FactSpec, number: float) -> AnyValue | None:
    told = base.engagement.facts.get(spec.name)
    if isinstance(told, Money):
        return told.model_copy(update={"amount": number, "low": None, "high": None})
    raw: dict[str, JsonValue] = {"value": round(number) if spec.integer else number}
    if told is None:
        raw["evidence"] = "assumed"  # only the value changes: a gate that asks for a stated one stays unmet
    value = parse_fact(spec.name, raw)
    return None if isinstance(value, Problem) else value


def _range(spec: FactSpec, current: float) -> tuple[float, float]:
    if spec.kind == "money":
        return current / MONEY_SPAN, current * MONEY_SPAN
    return spec.low, spec.high


def _nearest(base: Situation, book: ParameterBook, spec: FactSpec, verdict: str) -> Iterator[_Found]:
    current, name = _current(base, spec), spec.name
    if current is None:
        yield from _fee_told(base, book, spec, verdict)
        return
    low, high = _range(spec, current)

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


def _fee_told(base: Situation, book: ParameterBook, spec: FactSpec, verdict: str) -> Iterator[_Found]:
    """A transfer fee that is not known yet, told as what stands in for it."""
    stand_in = base.resolved.numbers.get(spec.name)
    if spec.name != "transfer_fee" or base.look.money(spec.name) is not None or stand_in is None:
        return
    raw: JsonValue = {"amount": round(stand_in.value), "currency": base.resolved.currency, "basis": "head"}
    value = parse_fact(spec.name, raw)
    if value is None or isinstance(value, Problem):
        return
    other = decide(changed(base, book, spec.name, value))[1]
    if other != verdict:
        yield _Found(Flip(fact=spec.name, from_=None, to=value.dump(), verdict=other), 1.0)


def _awaited(base: Situation) -> frozenset[str]:
    """Facts that a gate on the way to the transfer waits for."""
    criteria = (*base.gates["G0"].criteria, *base.gates["G1"].criteria, *base.gates["G2"].criteria)
    return frozenset(one.fact for one in criteria if one.met == "unknown" and one.fact is not None)


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


def _switch(base: Situation, book: ParameterBook, spec: FactSpec, verdict: str) -> Iterator[_Found]:
    """A yes/no, choice or set of choices at its other values; one that nobody told only where a gate waits for it."""
    name, told = spec.name, base.engagement.facts.get(spec.name)
    if told is None and name not in _awaited(base):
        return
    now = None if told is None else told.dump().get("value")
    each: list[JsonValue] = [True, False] if spec.kind == "yes_no" else list(spec.choices)
    for one in each:
        option: JsonValue = [one] if spec.kind == "several" else one
        value = parse_fact(name, option)
        if value is None or isinstance(value, Problem) or value.dump().get("value") == now:
            continue
        other = decide(changed(base, book, name, value))[1]
        if other != verdict:
            yield _Found(Flip(fact=name, from_=now, to=value.dump(), verdict=other), 1.0)
            return
