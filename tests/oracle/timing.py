"""Section 6 of the decision model: gate month, recommended month, payback, internal rate of return, dead band."""

from dataclasses import dataclass

from tests.oracle.case import Case
from tests.oracle.equations import benefit, discounting, growth_hires, one_offs, path, running, saving, vendor


@dataclass(frozen=True)
class Timing:
    """When to transfer. `shown` is the month that the figures are for."""

    gate: int | None
    recommended: int | None
    shown: int | None
    unconstrained: int | None
    payback: int | None
    irr: float | None
    benefits: dict[int, float]
    band: float
    kept: bool

    def at(self, month: int | None) -> float | None:
        """B at a month, None where there is none."""
        return None if month is None else self.benefits[month]


def gate_month(c: Case) -> int | None:
    """Give the first m such that N_j >= N*_run(j) for every j from m to H; found by walking down from H."""
    first = None
    for j in range(c.horizon, -1, -1):
        needed = running(c, j)
        if needed is None or path(c, j) < needed:
            break
        first = j
    return first


def best(benefits: dict[int, float], start: int) -> int | None:
    """Give the month of the highest B from `start` on; ties to the earliest."""
    months = [M for M in sorted(benefits) if start <= M]
    return max(months, key=lambda M: benefits[M]) if months else None


def payback(c: Case, M: int) -> int | None:
    """Months after M until the undiscounted cumulative (D-G) >= T.

    READING 10: whole months, no interpolation, D with the premium, T in money of month M.
    """
    total = 0.0
    for m in range(M + 1, c.horizon + 1):
        total += saving(c, path(c, m), m) - growth_hires(c, m)
        if total >= one_offs(c, path(c, M), M):
            return m - M
    return None


def internal_rate(c: Case, M: int) -> float | None:
    """Give the yearly rate at which the flows -T at M and (D-G) after it are worth nothing.

    READING 11: monthly flows, stated a year as (1+monthly)^12 - 1; by bisection between -50 % and 1,000 % a month.
    None without a change of sign.
    """
    flows = [(0, -one_offs(c, path(c, M), M))]
    flows += [(m - M, saving(c, path(c, m), m) - growth_hires(c, m)) for m in range(M + 1, c.horizon + 1)]

    def worth(monthly: float) -> float:
        return sum(flow * float((1 + monthly) ** -k) for k, flow in flows)

    low, high = -0.5, 10.0
    if worth(low) <= 0 or worth(high) >= 0:
        return None
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if worth(middle) > 0 else (low, middle)
    return float((1 + low) ** 12 - 1)


def dead_band(c: Case) -> float:
    """0.5 % of sum_{m=1..H} V_m*d^m. READING 12: the cost of staying is without the premium."""
    return 0.005 * sum(vendor(c, path(c, m), m) * discounting(c, m) for m in range(1, c.horizon + 1))


def timing(c: Case, *, kept: bool = False) -> Timing:
    """Decide the months; `kept` after an earlier go or prepare.

    READING 38: after an earlier go or prepare the recommended month is the argmax of B (still from the gate on) while
    B > -band.

    READING 13: at or past the horizon there is no month to transfer in, so every figure but the gate and the earliest
    month is None.
    READING 14: months run to H-1; the unconstrained best starts at the earliest month too (only the gate is dropped)
    and needs B > 0.
    READING 15: without a recommended month the IRR is None, as payback is.
    """
    gate = gate_month(c)
    benefits = {M: benefit(c, M) for M in range(c.earliest, c.horizon)}
    best_month = None if gate is None else best(benefits, max(gate, c.earliest))
    band = dead_band(c)
    floor = -band if kept else 0.0
    recommended = best_month if best_month is not None and benefits[best_month] > floor else None
    free = best(benefits, c.earliest)
    inside = c.earliest < c.horizon
    return Timing(
        gate=gate,
        recommended=recommended,
        shown=recommended if recommended is not None else (c.earliest if inside else None),
        unconstrained=free if free is not None and benefits[free] > 0 else None,
        payback=None if recommended is None else payback(c, recommended),
        irr=None if recommended is None else internal_rate(c, recommended),
        benefits=benefits,
        band=band,
        kept=kept,
    )
