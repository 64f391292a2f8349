"""What employing somebody costs on top of gross pay: a flat rate or a scale with caps."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from advisor.engine.money import Exchange
from advisor.engine.parameters import ScaleRow

Array: TypeAlias = npt.NDArray[np.float64]
Numeric: TypeAlias = float | Array

_NO_CAP = 1e18
_BISECTIONS = 80


class Step(NamedTuple):
    """One row of a scale in the reporting currency, a month: kind of base, its number (factor or threshold), rate and cap."""

    kind: str
    rate: float
    number: float
    cap: float


@dataclass(frozen=True, slots=True)
class Contributions:
    """Employer cost of a gross pay at month-0 prices. `factor` scales all of it (1 = as it is); `flat` is used where there is no scale."""

    flat: Numeric
    steps: tuple[Step, ...] = ()
    factor: Numeric = 1.0

    @property
    def drawn(self) -> bool:
        """Whether it differs from draw to draw."""
        return isinstance(self.flat, np.ndarray) or isinstance(self.factor, np.ndarray)

    def cost(self, gross: Numeric) -> Numeric:
        """CAP-01 Employer cost on a gross pay, capped where the law caps it.

        sum over the scale's rows of rate x min(base, cap); flat amounts added; one flat rate where there is no scale
        Unit: money a head and month
        Source: contribution scales by country (law), caps converted at the valuation date
        """
        if not self.steps:
            return self.flat * gross
        total: Numeric = 0.0
        for step in self.steps:
            total = total + step.rate * (
                _bases(step, gross) if isinstance(gross, np.ndarray) else _one_base(step, gross)
            )
        return total * self.factor

    def gross_of(self, employer_cost: float) -> float:
        """CAP-02 A stated employer cost is solved for gross pay.

        the gross w with w + c(w) = stated employer cost
        Unit: money a head and month
        Source: decision model 2
        """
        low, high = 0.0, employer_cost
        for _ in range(_BISECTIONS):
            middle = (low + high) / 2
            if middle + float(self.cost(middle)) > employer_cost:
                high = middle
            else:
                low = middle
        return (low + high) / 2


def _one_base(step: Step, gross: float) -> float:
    """The same rows for one pay: plain floats are ten times quicker than arrays of one."""
    if step.kind == "flat":
        return step.number
    if step.kind == "gross_above":
        return max(0.0, min(gross, step.cap) - step.number)
    if step.kind == "gross_if_from":
        return min(gross if gross >= step.number else 0.0, step.cap)
    return min(gross * step.number, step.cap)


def _bases(step: Step, gross: Array) -> Numeric:
    if step.kind == "flat":
        return step.number
    if step.kind == "gross_above":
        return np.maximum(0.0, np.minimum(gross, step.cap) - step.number)
    if step.kind == "gross_if_from":
        return np.minimum(np.where(np.greater_equal(gross, step.number), gross, 0.0), step.cap)
    return np.minimum(gross * step.number, step.cap)


def scale(rows: Iterable[ScaleRow], exchange: Exchange) -> tuple[Step, ...] | None:
    """Convert a country's scale into the reporting currency, a month. None when a currency has no rate. Optional rows are off."""
    steps: list[Step] = []
    for row in rows:
        if row.optional:
            continue
        rate = exchange.rate(row.currency)
        if rate is None:
            return None
        a_month = rate / (12 if row.cap_period == "year" else 1)
        cap = _NO_CAP if row.cap_amount is None else row.cap_amount * a_month
        if row.base == "flat":
            steps.append(Step("flat", row.rate, (row.cap_amount or 0.0) * a_month, _NO_CAP))
        elif row.base in {"gross_above", "gross_if_from"}:
            steps.append(Step(row.base, row.rate, (row.base_number or 0.0) * rate, cap))
        else:
            steps.append(Step("gross", row.rate, 1.0 if row.base_number is None else row.base_number, cap))
    return tuple(steps)
