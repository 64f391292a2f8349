"""Headcount over the months."""

import math
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Path:
    """People at the vendor in each month from 0 to the horizon, whichever entity employs them."""

    heads: tuple[int, ...]

    @property
    def now(self) -> int:
        """Heads today."""
        return self.heads[0]

    @property
    def target(self) -> int:
        """Heads at the horizon."""
        return self.heads[-1]

    def plus(self, other: "Path") -> "Path":
        """Heads of two parties together."""
        return Path(tuple(a + b for a, b in zip(self.heads, other.heads, strict=True)))


@lru_cache(maxsize=1024)
def path(now: int, target: float, months: float, horizon: int) -> Path:
    """PTH-01 The team grows or shrinks in a straight line to the plan, then stays.

    N(m) = floor(now + (target - now) x m / t + 0.5) up to month t, then the target
    Unit: people
    Source: decision model 4
    """

    def at(share: float) -> int:
        return math.floor(now + (target - now) * share + 0.5)

    moving = [at(month / months) for month in range(1, min(horizon + 1, math.ceil(months)))]
    return Path((now, *moving, *[at(1.0)] * (horizon - len(moving))))
