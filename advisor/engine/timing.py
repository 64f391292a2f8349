"""When to transfer, and what it brings: benefit of every month, gate, recommended month, payback, rate of return."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from advisor.engine.break_even import LAST, Scan, saving, saving_kept, scan
from advisor.engine.captive import hiring
from advisor.engine.contributions import Array
from advisor.engine.growth import Cost, Growth, discount, growth
from advisor.engine.path import Path
from advisor.engine.terms import Terms
from advisor.engine.transition import one_offs
from advisor.engine.vendor import vendor_cost

BAND_SHARE = 0.005
_BISECTIONS = 48
_LOWEST_RATE, _HIGHEST_RATE = -0.5, 1000.0  # a month


@dataclass(frozen=True, slots=True)
class Flows:
    """Money by month along the path, months on the last axis (0..H): saving, growth hires, one-offs if transferred then, benefit of that month."""

    saving: Array
    hires: Array
    one_offs: Array
    benefit: Array


def flows(terms: Terms, heads: Array, index: Growth) -> Flows:
    """TIM-03 Benefit of transferring at month M against staying.

    B(M) = sum over m = M+1..H of (D(m) - growth hires(m)) x d^m - one-offs(M) x d^M; growth hires = new heads x hiring cost, captive side only
    Unit: money at the valuation date
    Source: decision model 6
    """
    return flows_of(terms, heads, saving_kept(terms, heads), index)


def flows_of(terms: Terms, heads: Array, saved_cost: Cost, index: Growth) -> Flows:
    """Flows of a given saving: the team's own, or the one of a shared captive."""
    worth = discount(terms.discount_rate, terms.fixed.horizon)
    saved = np.asarray(saved_cost.at(index))
    new = np.maximum(0.0, heads[..., 1:] - heads[..., :-1])
    hires = np.zeros(np.broadcast_shapes(heads.shape, saved.shape))
    hires[..., 1:] = new * hiring(terms) * index.wages[..., 1:]
    once = np.asarray(one_offs(terms, heads).at(index))
    net = (saved - hires) * worth
    after = np.zeros_like(net)
    after[..., :-1] = np.cumsum(net[..., :0:-1], axis=-1)[..., ::-1]
    return Flows(saved, hires, once, after - once * worth)


def benefit_of(terms: Terms, heads: Array, month: int, index: Growth, kept: Cost | None = None) -> Array:
    """TIM-10 The benefit of one month of transfer, as TIM-03 gives it: nothing before that month counts.

    sum over m = M+1..H of (D(m) - growth hires(m)) x d^m - one-offs(M) x d^M
    Unit: money at the valuation date; `heads` by month, or one headcount for a team that stays as it is; `kept`: its saving, where known
    Source: decision model 6
    """
    worth = discount(terms.discount_rate, terms.fixed.horizon)[month:]
    flat = heads.shape[-1] == 1
    now, later = (heads, heads) if flat else (heads[..., month : month + 1], heads[..., month + 1 :])
    saved = (saving(terms, later) if kept is None else kept).at(index.months(slice(month + 1, None)))
    if not flat:
        new = np.maximum(0.0, np.diff(heads[..., month:]))
        saved = saved - new * (hiring(terms) * index.wages[..., month + 1 :])
    once = one_offs(terms, now).at(index.months(slice(month, month + 1)))
    total: Array = np.sum(saved * worth[1:], axis=-1) - (once * worth[0])[..., 0]
    return total


def dead_band(terms: Terms, heads: Array, index: Growth) -> float:
    """TIM-04 A benefit below half a per cent of the cost of staying is no material difference.

    0.5 % x sum over m = 1..H of vendor cost(m) x d^m
    Unit: money at the valuation date
    Source: decision model 6
    """
    worth = discount(terms.discount_rate, terms.fixed.horizon)
    staying = np.asarray(vendor_cost(terms, heads).at(index))
    return float(BAND_SHARE * np.sum(staying[1:] * worth[1:]))


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
    coming = [float(x) for x in (flow.saving - flow.hires)[month + 1 :]]
    once = float(flow.one_offs[month])
    if once <= 0 or not coming or sum(coming) <= -once:
        return None

    coming.reverse()

    def worth(factor: float) -> float:
        total = 0.0
        for money in coming:
            total = (total + money) * factor
        return total - once

    low, high = 1 / (1 + _HIGHEST_RATE), 1 / (1 + _LOWEST_RATE)  # what a month's money is worth a month earlier
    if worth(low) > 0 or worth(high) < 0:
        return None
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        low, high = (low, middle) if worth(middle) > 0 else (middle, high)
    return float(((low + high) / 2) ** -12 - 1)


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


@lru_cache(maxsize=256)
def study(terms: Terms, path: Path, earliest: int) -> Study:
    """TIM-08 Recommended month: the highest benefit at or after both gate and earliest month.

    argmax of B(M) over M >= max(gate, earliest), M < horizon; the earliest of equals; none when that benefit is not above zero
    Unit: month
    Source: decision model 6
    """
    index = growth(terms)
    found = scan(terms)
    heads = np.array(path.heads, dtype=np.float64)
    flow = flows(terms, heads, index)
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
        band=dead_band(terms, heads, index),
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
