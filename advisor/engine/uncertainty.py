"""How sure the answer is: one fixed table of unit draws, triangular inputs, benefit and break-even of every draw."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from advisor.engine.assessment import Band
from advisor.engine.break_even import LAST, running_between, saving, turning_points
from advisor.engine.contributions import Array, Contributions, Numeric
from advisor.engine.growth import growth
from advisor.engine.inputs import Input
from advisor.engine.path import Path
from advisor.engine.resolve import Resolved
from advisor.engine.terms import Terms, with_numbers
from advisor.engine.timing import benefit_of

DRAWS = 2000
SEED = 20261123
CHUNK = 500
DRAWN = (
    "salary",
    "price",
    "passthrough",
    "vendor_index",
    "target",
    "pay_uplift",
    "attrition",
    "oncost",
    "seat_cost",
    "equipment_cost",
    "hire_cost",
    "entity_fixed",
    "hq_vendor",
    "hq_captive",
    "tp_markup",
    "setup_cost",
    "retention",
    "attrition_transfer",
    "loss_months",
    "fitout",
    "it_fix",
    "it_head",
    "dual_months",
    "wage_growth",
    "price_growth",
    "fx_drift",
    "agreement_cost",
    "vendor_addon",
)


@lru_cache(maxsize=1)
def unit_draws() -> Mapping[str, Array]:
    """UNC-02 One Latin hypercube for all engagements, so that a changed fact moves the probability by itself alone.

    per input, in a fixed order: u = (permutation of 0..1999 + random) / 2000, PCG64 with seed 20261123
    Unit: fraction, 2,000 draws an input
    Source: decision model 6
    """
    random = np.random.Generator(np.random.PCG64(SEED))
    table: dict[str, Array] = {}
    for name in DRAWN:
        order = random.permutation(DRAWS)
        table[name] = (order + random.random(DRAWS)) / DRAWS
        table[name].flags.writeable = False
    return table


def triangular(unit: Array, low: float, mode: float, high: float) -> Array:
    """UNC-03 An uncertain input is triangular between its low and high with its value as the most likely.

    inverse distribution by square roots
    Unit: the input's own
    Source: decision model 6
    """
    width = high - low
    rising = low + np.sqrt(unit * width * (mode - low))
    falling = high - np.sqrt((1 - unit) * width * (high - mode))
    drawn: Array = np.where(unit * width < mode - low, rising, falling)
    return drawn


@dataclass(frozen=True, slots=True)
class Drawn:
    """One block of draws: terms whose numbers are columns (draws, 1), and the planned headcount of each draw or None."""

    terms: Terms
    target: Array | None


def draws(resolved: Resolved, terms: Terms) -> Iterator[Drawn]:
    """Give the 2,000 draws in blocks that fit the processor's cache; inputs without a range stay numbers."""
    uncertain = {name: found for name in DRAWN if (found := _range(resolved, terms, name)) is not None}
    values = {name: _drawn(name, found.low, found.value, found.high) for name, found in uncertain.items()}
    for start in range(0, DRAWS, CHUNK):
        yield _apply(terms, {name: drawn[start : start + CHUNK] for name, drawn in values.items()}, uncertain)


@lru_cache(maxsize=512)
def _drawn(name: str, low: float, value: float, high: float) -> Array:
    """The draws of one input as a column; kept, as most inputs of an engagement are records."""
    column = triangular(unit_draws()[name], low, value, high)[:, np.newaxis]
    column.flags.writeable = False
    return column


def _range(resolved: Resolved, terms: Terms, name: str) -> Input | None:
    """Give an input that is uncertain: one with a range, except a price that a document states."""
    if name == "target":
        found = resolved.target
    elif name == "price" and resolved.price.markup is not None:
        found = resolved.numbers["markup"]
    else:
        found = resolved.numbers.get(name)
    if found is None or not found.low < found.high:
        return None
    if name == "price" and found.evidence == "document":
        return None
    if name == "passthrough" and terms.fixed.rate_card:
        return None
    return found


def _apply(terms: Terms, values: Mapping[str, Array], ranges: Mapping[str, Input]) -> Drawn:
    named: dict[str, Numeric] = {
        name: value for name, value in values.items() if name not in {"target", "oncost", "vendor_addon"}
    }
    if "price" in named and isinstance(terms.markup, float) and terms.markup > 0:
        named["markup"] = named.pop("price")
    contributions = terms.contributions
    if "oncost" in values:
        contributions = _drawn_contributions(contributions, values["oncost"], ranges["oncost"].value)
    drawn = with_numbers(terms, named)._replace(contributions=contributions)
    return Drawn(drawn, values.get("target"))


def _drawn_contributions(contributions: Contributions, drawn: Array, value: float) -> Contributions:
    if contributions.steps:
        return replace(contributions, factor=drawn / value if value > 0 else 1.0)
    return replace(contributions, flat=drawn)


def _heads(path: Path, target: Array | None, months: float) -> Array:
    """The path of every draw; one headcount where there is no plan: the team then stays as it is."""
    if target is None:
        return np.array([float(path.now)])
    heads = np.array(path.heads, dtype=np.float64)
    share = np.minimum(np.arange(len(heads)) / months, 1.0) if months > 0 else np.ones(len(heads))
    drawn: Array = np.maximum(1.0, np.floor(heads[0] + (target - heads[0]) * share + 0.5))
    drawn[:, 0] = heads[0]
    return drawn


def benefits(resolved: Resolved, terms: Terms, path: Path, month: int) -> Array:
    """UNC-04 Benefit of transferring at one fixed month, in every draw.

    B(M) of the drawn inputs and path, M as recommended on the base inputs
    Unit: money at the valuation date, 2,000 values
    Source: decision model 6
    """
    found: list[Array] = []
    for block in draws(resolved, terms):
        heads = _heads(path, block.target, resolved.plan_months)
        found.append(np.broadcast_to(benefit_of(block.terms, heads, month, growth(block.terms)), (CHUNK,)))
    return np.concatenate(found)


def running_draws(resolved: Resolved, terms: Terms) -> Array:
    """UNC-05 Running break-even today in every draw.

    N* of the drawn inputs; none up to 400 counts as 401
    Unit: people, 2,000 values
    Source: decision model 6
    """
    points = turning_points(terms)
    found = [
        np.broadcast_to(running_between(points, np.atleast_2d(saving(block.terms, points).today())), (CHUNK,))
        for block in draws(resolved, terms)
    ]
    return np.concatenate(found).astype(np.float64)


def band(values: Array, none_above: float | None = None) -> Band:
    """UNC-06 What the draws say: 10th, 50th and 90th percentile, linear between values; a break-even above 400 people is none.

    percentiles of the 2,000 draws
    Unit: as the values
    Source: decision model 6
    """
    marks = [float(x) for x in np.percentile(values, [10, 50, 90])]
    p10, p50, p90 = (None if none_above is not None and mark > none_above else mark for mark in marks)
    return Band(p10=p10, p50=p50, p90=p90)


def running_band(resolved: Resolved, terms: Terms) -> Band:
    """Band of the running break-even; a percentile above 400 is null."""
    return band(running_draws(resolved, terms), float(LAST))


def probability(values: Array) -> float:
    """UNC-07 Probability that the transfer pays.

    share of the draws with a benefit above zero
    Unit: fraction
    Source: decision model 6
    """
    return float(np.count_nonzero(values > 0)) / len(values)
