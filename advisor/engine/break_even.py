"""From how many people an own entity pays: one scan over headcount and months."""

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from advisor.engine.assessment import Side
from advisor.engine.captive import captive_cost
from advisor.engine.contributions import Array
from advisor.engine.growth import Cost, discount, growth
from advisor.engine.terms import RoleStep, Terms
from advisor.engine.transition import one_offs
from advisor.engine.vendor import full_price_share, vendor_cost

LAST = 400
HEADS: Array = np.arange(1, LAST + 1, dtype=np.float64)
NONE = LAST + 1
DRIFT_MONTHS = 48  # the drift of the break-even is shown to month 48, also beyond a short horizon


def saving(terms: Terms, heads: Array) -> Cost:
    """BRK-01 What going captive saves a month, the ownership premium counted.

    D = vendor x (1 + premium) - captive
    Unit: money a month at month-0 prices, positive = captive is cheaper
    Source: decision model 4
    """
    return between(terms, vendor_cost(terms, heads), captive_cost(terms, heads))


def between(terms: Terms, vendor: Cost, captive: Cost) -> Cost:
    """The saving of two costs that are known already."""
    return vendor.times(1 + terms.ownership_premium).minus(captive)


def running_from(saved: Array) -> npt.NDArray[np.int64]:
    """BRK-02 Running break-even: the smallest headcount from which captive saves for every headcount up to 400.

    one more than the largest N with D(N) < 0; none (401) when D(400) < 0
    Unit: people
    Source: decision model 5
    """
    # `saved` has the headcounts 1..400 on its last axis.
    negative = saved < 0
    last = LAST - np.argmax(negative[..., ::-1], axis=-1)
    found: npt.NDArray[np.int64] = np.where(negative.any(axis=-1), last + 1, 1)
    return found


def running_today(terms: Terms) -> int:
    """Running break-even at month 0; 401 where there is none."""
    return int(running_from(np.asarray(saving(terms, HEADS).today())))


def turning_points(terms: Terms) -> Array:
    """BRK-06 Between the steps of administration and discounts the saving is a straight line in the headcount.

    1, 400, and every headcount at which a role gains a person or a discount begins, with the headcount before it
    Unit: people
    Source: records admin_roles; fact volume_discounts
    """
    return _turning_points(terms.fixed.roles, tuple(start for start, _ in terms.fixed.discounts))


@lru_cache(maxsize=256)
def _turning_points(roles: tuple[RoleStep, ...], discounts: tuple[int, ...]) -> Array:
    starts = {*discounts, *(n for step in roles for n in step.gains(LAST))}
    points = {1, LAST, *starts, *(n - 1 for n in starts)}
    return np.array(sorted(n for n in points if 1 <= n <= LAST), dtype=np.float64)


def running_between(points: Array, saved: Array) -> npt.NDArray[np.int64]:
    """BRK-07 The running break-even from the turning points alone: what the scan over all headcounts gives, at an eighth of the work.

    one more than the last N with D(N) < 0, on the straight line from the last turning point below zero to the next
    Unit: people, none = 401
    Source: decision model 5
    """
    # `saved` has a row a draw or month, the turning points across.
    end, rows = len(points) - 1, np.arange(len(saved))
    negative = saved < 0
    last = end - negative[:, ::-1].argmax(axis=1)
    after = np.minimum(last + 1, end)
    below, above, start, stop = saved[rows, last], saved[rows, after], points[last], points[after]
    rise = np.where(above > below, above - below, 1.0)
    zero = np.ceil(start + (stop - start) * (-below / rise))
    found = np.where(after > last, np.minimum(np.maximum(zero, start + 1), stop), float(NONE))
    whole: npt.NDArray[np.int64] = np.where(negative.any(axis=1), found, 1.0).astype(np.int64)
    return whole


@dataclass(frozen=True, slots=True)
class Scan:
    """Break-evens over all headcounts. None = no such headcount up to 400."""

    crossings: tuple[tuple[int, Side], ...]
    running_by_month: tuple[int, ...]  # to the horizon, at least to month 48; NONE where there is none
    vendor: Cost  # of every headcount 1..400, at month-0 prices
    captive: Cost
    saved: Cost
    one_offs: Cost


@lru_cache(maxsize=16)
def scan(terms: Terms) -> Scan:
    """BRK-03 Crossings and running break-even today from every headcount 1..400, and the running break-even of every later month.

    the side changes where the sign of D(N) changes; D = 0 counts as captive; later months by the turning points
    Unit: people
    Source: decision model 5
    """
    vendor, captive_side = vendor_cost(terms, HEADS), captive_cost(terms, HEADS)
    saved = between(terms, vendor, captive_side)
    today = np.asarray(saved.today())
    captive = today >= 0
    changes = np.flatnonzero(captive[1:] != captive[:-1]) + 1
    crossings: tuple[tuple[int, Side], ...] = tuple(
        (int(i) + 1, "captive" if captive[i] else "vendor") for i in changes
    )
    points = turning_points(terms)
    later = saved.of(points.astype(np.intp) - 1).at(growth(terms, DRIFT_MONTHS).column())
    by_month = running_between(points, np.asarray(later))[1:]
    running = (int(running_from(today)), *by_month.tolist())
    return Scan(crossings, running, vendor, captive_side, saved, one_offs(terms, HEADS))


@dataclass(frozen=True, slots=True)
class Sides:
    """What staying, an own entity and the way there cost at some headcounts, and the monthly saving."""

    vendor: Cost
    captive: Cost
    saved: Cost
    one_offs: Cost


def sides(terms: Terms, scanned: Scan, heads: Array) -> Sides:
    """All costs at the headcounts, taken from the scan where that reaches."""
    at = heads.astype(np.intp) - 1
    with suppress(IndexError):
        return Sides(*[cost.of(at) for cost in (scanned.vendor, scanned.captive, scanned.saved, scanned.one_offs)])
    vendor, captive = vendor_cost(terms, heads), captive_cost(terms, heads)
    return Sides(vendor, captive, between(terms, vendor, captive), one_offs(terms, heads))


def sides_at(terms: Terms, scanned: Scan, heads: int) -> Sides:
    """All costs at one headcount, as plain numbers."""
    found = scanned if heads <= LAST else sides(terms, scanned, np.array([float(heads)]))
    at = heads - 1 if heads <= LAST else 0
    return Sides(*(cost.one(at) for cost in (found.vendor, found.captive, found.saved, found.one_offs)))


def alternation_roles(terms: Terms, crossings: tuple[tuple[int, Side], ...]) -> tuple[str, ...]:
    """BRK-04 Between the first crossing and the running break-even a new administrator (or discount) turns the side back: name it.

    the role that gains a person at a crossing to the vendor's side; `volume_discount` where a discount begins there
    Unit: names
    Source: records admin_roles; fact volume_discounts
    """
    found: list[str] = []
    for heads, side in crossings:
        if side == "captive":
            continue
        found += [step.role for step in terms.fixed.roles if heads in step.gains(LAST)]
        if full_price_share(terms, float(heads)) < full_price_share(terms, heads - 1.0):
            found.append("volume_discount")
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class CaseBreakEven:
    """`case`: from here on the benefit stays positive; `case_from`: the first headcount where it is."""

    case: int | None
    case_from: int | None
    benefit: Array | None = (
        None  # of a transfer at the earliest month, by constant headcount 1..400; None past the horizon
    )


def case_break_even(terms: Terms, scanned: Scan, earliest: int) -> CaseBreakEven:
    """BRK-05 Case break-even: the smallest constant headcount whose one-offs come back within the horizon, at every headcount up to 400.

    benefit(N) = sum over months after the earliest of D(N, m) x d^m - one-offs(N) x d^earliest; > 0 for all n from N to 400
    Unit: people
    Source: decision model 5
    """
    horizon = terms.fixed.horizon
    if earliest >= horizon:
        return CaseBreakEven(None, None)
    index, worth = growth(terms), discount(terms.discount_rate, horizon)
    later = slice(earliest + 1, horizon + 1)
    worth_then = worth[later]

    def annuity(prices: Array) -> float:
        return float((prices[later] * worth_then).sum())

    saved = scanned.saved
    benefit = (
        saved.wages * annuity(index.wages)
        + saved.local * annuity(index.local)
        + saved.home * annuity(index.home)
        + saved.vendor * annuity(index.vendor)
    )
    once = scanned.one_offs
    paid = once.wages * index.wages[earliest] + once.local * index.local[earliest] + once.home * index.home[earliest]
    at = paid * worth[earliest]
    left = np.asarray(benefit - at)
    positive = left > 0
    first = int(np.argmax(positive)) + 1 if positive.any() else None
    if not positive[-1]:
        return CaseBreakEven(None, first, left)
    stays = 1 if positive.all() else LAST - int(np.argmax(~positive[::-1])) + 1
    return CaseBreakEven(stays, first, left)
