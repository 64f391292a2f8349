"""Prices grow by powers: four indices, and costs split by the index they follow."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from advisor.engine.contributions import Array, Numeric
from advisor.engine.terms import Terms


class Growth(NamedTuple):
    """Index of each kind of price by month, 1.0 at month 0; shape (months,) or (draws, months)."""

    wages: Array
    local: Array
    home: Array
    vendor: Array

    def months(self, window: slice) -> "Growth":
        """The same indices for some of the months only."""
        return Growth(*[part[..., window] for part in self])

    def column(self) -> "Growth":
        """The same indices with months down, for costs by headcount across."""
        return Growth(*[part[..., np.newaxis] for part in self])


@lru_cache(maxsize=4096)
def _powers(rate: float, months: int) -> Array:
    powers = np.array([math.pow(1 + rate, month / 12) for month in range(months + 1)])
    powers.flags.writeable = False
    return powers


def _index(rate: Numeric, months: int) -> Array:
    if not isinstance(rate, np.ndarray):
        return _powers(rate, months)
    by_month = np.ones((len(rate), months + 1))
    factor, known = np.power(1 + rate, 1 / 12), 1
    while known <= months:  # each round doubles the months known: far fewer passes than month by month
        np.multiply(by_month[:, : min(known, months + 1 - known)], factor, out=by_month[:, known : 2 * known])
        factor, known = factor * factor, 2 * known
    return by_month


def growth(terms: Terms, months: int = 0) -> Growth:
    """GRO-01 Wages, prices and the vendor's price grow by their yearly rates; a drifting currency moves what is paid abroad.

    index at month m = (1 + yearly rate) ^ (m/12); abroad x (1 + fx drift) ^ (m/12) where pay and invoice are in different currencies
    Unit: factor, 1 at month 0
    Source: records wage_growth, price_growth, vendor_index, fx_drift
    """
    months = max(months, terms.fixed.horizon)
    wages, prices = _index(terms.wage_growth, months), _index(terms.price_growth, months)
    vendor = _index(terms.vendor_index, months)
    if not terms.fixed.drifts or (isinstance(terms.fx_drift, float) and terms.fx_drift == 0.0):
        return Growth(wages, prices, prices, vendor)
    drift = _index(terms.fx_drift, months)
    return Growth(wages * drift, prices * drift, prices, vendor)


def discount(rate: float, months: int) -> Array:
    """NPV-01 A month's money is worth d^m today.

    d = (1 + yearly discount rate) ^ (-1/12), month-end flows
    Unit: factor
    Source: record or fact discount_rate
    """
    return _discounts(rate, months)


@lru_cache(maxsize=256)
def _discounts(rate: float, months: int) -> Array:
    factors = np.array([math.pow(1 + rate, -month / 12) for month in range(months + 1)])
    factors.flags.writeable = False
    return factors


class Cost(NamedTuple):
    """A monthly cost at month-0 prices, split by the index that it follows."""

    wages: Numeric
    local: Numeric
    home: Numeric
    vendor: Numeric

    def minus(self, other: "Cost") -> "Cost":
        """Difference of two costs."""
        return Cost(
            self.wages - other.wages, self.local - other.local, self.home - other.home, self.vendor - other.vendor
        )

    def plus(self, other: "Cost") -> "Cost":
        """Sum of two costs."""
        return Cost(
            self.wages + other.wages, self.local + other.local, self.home + other.home, self.vendor + other.vendor
        )

    def times(self, factor: Numeric) -> "Cost":
        """Multiple of a cost."""
        if isinstance(factor, float) and factor == 1.0:
            return self
        return Cost(self.wages * factor, self.local * factor, self.home * factor, self.vendor * factor)

    def today(self) -> Numeric:
        """The cost at month 0."""
        return self.wages + self.local + self.home + self.vendor

    def at(self, index: Growth) -> Numeric:
        """The cost grown: coefficients and indices broadcast against each other."""
        return self.wages * index.wages + self.local * index.local + self.home * index.home + self.vendor * index.vendor

    def of(self, chosen: npt.NDArray[np.intp]) -> "Cost":
        """The cost at some of its headcounts."""
        return Cost(*[part[chosen] if isinstance(part, np.ndarray) else part for part in self])

    def one(self, at: int) -> "Cost":
        """The cost at one of its headcounts, as plain numbers."""
        return Cost(*[float(part[at]) if isinstance(part, np.ndarray) else part for part in self])

    def column(self) -> "Cost":
        """Headcounts down, months across: makes coefficients over N a column."""
        return Cost(
            *(
                np.asarray(part, dtype=np.float64)[..., np.newaxis]
                for part in (self.wages, self.local, self.home, self.vendor)
            )
        )
