"""Section 6, probability: 2,000 Latin hypercube draws on one table of unit draws."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from tests.oracle.case import Case
from tests.oracle.equations import LARGEST, benefit, running
from tests.oracle.spreads import Spread

DRAWS = 2000
SEED = 20261123
# READING 35: every input has its column whether it is drawn in this case or not (target without a plan,
# agreement_cost without
# partners), so that the other columns stay what they are. READING 36: cit_local, cit_home and home_relief are "tax
# rates": no column.
COLUMNS = (
    *("salary", "vendor_price", "passthrough", "vendor_index", "target", "pay_uplift", "attrition"),
    *(
        "oncost",
        "seat_cost",
        "equipment_cost",
        "hire_cost",
        "entity_fixed",
        "hq_vendor",
        "hq_captive",
        "tp_markup",
        "setup_cost",
    ),
    *("retention", "attrition_transfer", "loss_months", "fitout", "it_fix", "it_head", "dual_months", "wage_growth"),
    *("price_growth", "fx_drift", "agreement_cost"),
)


@dataclass(frozen=True)
class Drawn:
    """P(B>0) and P10, P50, P90 of B and of N*_run (None above 400)."""

    probability: float
    benefit: dict[str, float | None]
    running: dict[str, float | None]


@cache
def unit_table() -> tuple[tuple[float, ...], ...]:
    """Give one column of unit draws an input, in the order of COLUMNS: u = (permutation + random) / 2000."""
    generator = np.random.Generator(np.random.PCG64(SEED))
    table = []
    for _ in COLUMNS:
        order = generator.permutation(DRAWS)
        table.append(tuple(float(u) for u in (order + generator.random(DRAWS)) / DRAWS))
    return tuple(table)


def triangular(u: float, spread: Spread) -> float:
    """Give the value that a triangular(low, value, high) leaves a share u below."""
    width = spread.high - spread.low
    if width <= 0:
        return spread.value
    rising = spread.value - spread.low
    if u * width < rising:
        return spread.low + float((u * width * rising) ** 0.5)
    return spread.high - float(((1 - u) * width * (spread.high - spread.value)) ** 0.5)


def drawn_case(c: Case, spreads: Mapping[str, Spread], draw: int) -> Case:
    """Give the case with every input at its value of one draw. READING 37: one draw moves fee and mark-up together."""
    values = {}
    for column, units in zip(COLUMNS, unit_table(), strict=True):
        name = "scale_factor" if column == "oncost" and c.scale else column
        if name in spreads:
            values[name] = triangular(units[draw], spreads[name])
    factor = values.pop("vendor_price")
    rate = None if c.rate is None else c.rate * factor
    return replace(c, rate=rate, fee=c.fee * factor, markup=c.markup * factor, **values)  # type: ignore[arg-type]


def draw(c: Case, spreads: Mapping[str, Spread], M: int) -> Drawn:
    """Run all draws at one fixed month of transfer."""
    benefits, break_evens = [], []
    for i in range(DRAWS):
        one = drawn_case(c, spreads, i)
        benefits.append(benefit(one, M))
        break_evens.append(running(one, 0) or LARGEST + 1)
    return Drawn(
        probability=sum(b > 0 for b in benefits) / DRAWS,
        benefit=band(benefits),
        running={key: (None if n is not None and n > LARGEST else n) for key, n in band(break_evens).items()},
    )


def band(values: list[float] | list[int]) -> dict[str, float | None]:
    """P10, P50, P90, linear between the sorted values."""
    ordered = sorted(values)
    found: dict[str, float | None] = {}
    for key, share in (("p10", 0.1), ("p50", 0.5), ("p90", 0.9)):
        place = share * (len(ordered) - 1)
        below = int(place)
        above = min(below + 1, len(ordered) - 1)
        found[key] = ordered[below] + (ordered[above] - ordered[below]) * (place - below)
    return found
