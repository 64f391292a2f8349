"""When to transfer, and what it brings: benefit of every month, gate, recommended month, payback, rate of return."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import numpy as np

from advisor.engine.break_even import LAST, Scan, saving, scan, sides
from advisor.engine.captive import hiring
from advisor.engine.contributions import Array
from advisor.engine.growth import Cost, Growth, discount, growth
from advisor.engine.path import Path
from advisor.engine.terms import Terms
from advisor.engine.transition import one_offs

BAND_SHARE = 0.005
# What a month's money is worth a month earlier: at 100,000 % a month down to -50 %, closest around no interest.
_FACTORS = (1 / 1001, 0.1, 0.5, 0.8, 0.9, 0.95, 1.0, 1.05, 1.25, 2.0)
_NARROW, _STEPS = 1e-14, 100


@dataclass(frozen=True, slots=True)
class Flows:
    """Money by month along the path, months 0..H: saving, growth hires, one-offs if transferred then, benefit of that month."""

    saving: Array
    hires: Array
    one_offs: Array
    benefit: Array


def flows(terms: Terms, heads: Array, saved_cost: Cost, index: Growth, once_cost: Cost | None = None) -> Flows:
    """TIM-03 Benefit of transferring at month M against staying.

    B(M) = sum over m = M+1..H of (D(m) - growth hires(m)) x d^m - one-offs(M) x d^M; growth hires = new heads x hiring cost, captive side only
    Unit: money at the valuation date
    Source: decision model 6
    """
    # `once_cost`: the one-offs at the headcounts, where known.
    worth = discount(terms.discount_rate, terms.fixed.horizon)
    saved = np.asarray(saved_cost.at(index))
    hires = np.zeros_like(heads)
    hires[1:] = np.maximum(0.0, heads[1:] - heads[:-1]) * (hiring(terms) * index.wages[1:])
    once = np.asarray((one_offs(terms, heads) if once_cost is None else once_cost).at(index))
    net = (saved - hires) * worth
    after = np.zeros_like(net)
    after[:-1] = net[:0:-1].cumsum()[::-1]
    return Flows(saved, hires, once, after - once * worth)


def benefit_of(terms: Terms, heads: Array, month: int, index: Growth) -> Array:
    """TIM-10 The benefit of one month of transfer, as TIM-03 gives it: nothing before that month counts.

    sum over m = M+1..H of (D(m) - growth hires(m)) x d^m - one-offs(M) x d^M
    Unit: money at the valuation date
    Source: decision model 6
    """
    # `heads` by month, or one headcount for a team that stays as it is.
    worth = discount(terms.discount_rate, terms.fixed.horizon)[month:]
    flat = heads.shape[-1] == 1
    now, later = (heads, heads) if flat else (heads[..., month : month + 1], heads[..., month + 1 :])
    saved = saving(terms, later).at(index.months(slice(month + 1, None)))
    if not flat:
        new = np.maximum(0.0, np.diff(heads[..., month:]))
        saved = saved - new * (hiring(terms) * index.wages[..., month + 1 :])
    once = one_offs(terms, now).at(index.months(slice(month, month + 1)))
    total: Array = np.sum(saved * worth[1:], axis=-1) - (once * worth[0])[..., 0]
    return total


def dead_band(terms: Terms, vendor: Cost, index: Growth) -> float:
    """TIM-04 A benefit below half a per cent of the cost of staying is no material difference.

    0.5 % x sum over m = 1..H of vendor cost(m) x d^m
    Unit: money at the valuation date
    Source: decision model 6
    """
    worth = discount(terms.discount_rate, terms.fixed.horizon)
    staying = np.asarray(vendor.at(index))
    return float(BAND_SHARE * (staying[1:] * worth[1:]).sum())


def gate_month(heads: Sequence[int], running_by_month: Sequence[int]) -> int | None:
    """TIM-05 Gate month: from here on the team is at or above the running break-even in every month to the horizon.

    the first m with N(j) >= N*(j) for every j from m to H; none = no transfer
    Unit: month
    Source: decision model 6
    """
    gate: int | None = None
    for month in range(len(heads) - 1, -1, -1):
        if running_by_month[month] > LAST or heads[month] < running_by_month[month]:
            break
        gate = month
    return gate


def payback(flow: Flows, month: int) -> int | None:
    """TIM-06 Payback: months after the transfer until the undiscounted savings have paid the one-offs.

    the first k with sum over m = M+1..M+k of (D - growth hires) >= one-offs(M); none inside the horizon = null
    Unit: months
    Source: decision model 6
    """
    paid = np.cumsum((flow.saving - flow.hires)[month + 1 :])
    reached = np.flatnonzero(paid >= flow.one_offs[month])
    return int(reached[0]) + 1 if reached.size else None


def rate_of_return(flow: Flows, month: int) -> float | None:
    """TIM-07 Internal rate of return of the transfer, a year.

    the rate at which -one-offs(M) and the monthly D - growth hires after M are worth zero; (1 + monthly rate)^12 - 1
    Unit: fraction a year; null where no rate from -50 % to 100,000 % a month solves it
    Source: decision model 6
    """
    coming = (flow.saving - flow.hires)[month + 1 :].tolist()
    once = float(flow.one_offs[month])
    if once <= 0 or not coming or sum(coming) <= -once:
        return None

    coming.reverse()

    def worth(factor: float) -> float:
        total = 0.0
        for money in coming:
            total = (total + money) * factor
        return total - once

    tried = ((factor, worth(factor)) for factor in _FACTORS)
    rising = next((pair for pair in pairwise(tried) if pair[0][1] <= 0 < pair[1][1]), None)
    return None if rising is None else float(_zero(worth, *rising) ** -12 - 1)


def _zero(worth: Callable[[float], float], low: tuple[float, float], high: tuple[float, float]) -> float:
    """Where a worth that rises through zero between two points is zero: false position, an end that stays twice counting half (Illinois)."""
    (below, lack), (above, excess), last, side = low, high, 0.0, None
    for _ in range(_STEPS):
        at = above - excess * (above - below) / (excess - lack)
        if abs(at - last) < _NARROW:
            break
        found, last = worth(at), at
        twice, side = side is (found > 0), found > 0
        if side:
            above, excess, lack = at, found, lack / 2 if twice else lack
        else:
            below, lack, excess = at, found, excess / 2 if twice else excess
    return last


@dataclass(frozen=True, slots=True)
class Study:
    """The case along one path: break-evens, flows and the months that count. `month` is the recommended, else the earliest month;
    it is None where the earliest lies at or past the horizon."""

    terms: Terms
    path: Path
    index: Growth
    scan: Scan
    flow: Flows
    band: float
    earliest: int
    gate: int | None
    best: int | None  # argmax of the benefit at or after gate and earliest, whatever its sign
    recommended: int | None
    unconstrained: int | None
    month: int | None
    payback: int | None

    @property
    def running(self) -> int | None:
        """Running break-even today."""
        return self.running_at(0)

    def running_at(self, month: int) -> int | None:
        """Running break-even at a month; None where there is none up to 400 or the month is past the horizon."""
        if month >= len(self.scan.running_by_month):
            return None
        heads = self.scan.running_by_month[month]
        return heads if heads <= LAST else None

    def kept(self) -> "Study":
        """TIM-09 After a go or prepare the best month stands while its benefit is inside the dead band.

        recommended = argmax of B(M) over M >= max(gate, earliest) while B > -band
        Unit: month
        Source: decision model 6, dead band
        """
        if self.best is None or self.recommended is not None or float(self.flow.benefit[self.best]) <= -self.band:
            return self
        return replace(self, recommended=self.best, month=self.best, payback=payback(self.flow, self.best))

    @property
    def benefit(self) -> float | None:
        """Benefit at `month`."""
        return None if self.month is None else float(self.flow.benefit[self.month])


@lru_cache(maxsize=64)
def study(terms: Terms, path: Path, earliest: int) -> Study:
    """TIM-08 Recommended month: the highest benefit at or after both gate and earliest month.

    argmax of B(M) over M >= max(gate, earliest), M < horizon; the earliest of equals; none when that benefit is not above zero
    Unit: month
    Source: decision model 6
    """
    index = growth(terms)
    found = scan(terms)
    heads = np.array(path.heads, dtype=np.float64)
    costs = sides(terms, found, heads)
    flow = flows(terms, heads, costs.saved, index, costs.one_offs)
    gate = gate_month(path.heads, found.running_by_month)
    best = None if gate is None else _best(flow.benefit, max(gate, earliest))
    recommended = best if best is not None and flow.benefit[best] > 0 else None
    certain = _best(flow.benefit, earliest)
    month = recommended if recommended is not None else (earliest if earliest < terms.fixed.horizon else None)
    return Study(
        terms=terms,
        path=path,
        index=index,
        scan=found,
        flow=flow,
        band=dead_band(terms, costs.vendor, index),
        earliest=earliest,
        gate=gate,
        best=best,
        recommended=recommended,
        unconstrained=certain if certain is not None and flow.benefit[certain] > 0 else None,
        month=month,
        payback=None if recommended is None else payback(flow, recommended),
    )


def _best(benefit: Array, start: int) -> int | None:
    """Give the first month with the highest benefit from `start` to the month before the horizon."""
    window = benefit[start:-1]
    return start + int(np.argmax(window)) if window.size else None
