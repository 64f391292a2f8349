"""A measured thing: the value that the parts of number reading hand on."""

from dataclasses import dataclass, field
from typing import Literal

from advisor.language.dates import Point
from advisor.language.money import Around

Kind = Literal["number", "money", "percent", "months", "hours", "point"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One measured thing at words `first` to `last` (exclusive). `months` kind counts months.

    `other_*`: the second reading of one mark with three digits. `choice`: "38 or 83", not a range. `from_to`: "from 40 to 80".
    `parts`: a span as it was said, ((1, "year"), (6, "month")); for a range its lower end.
    `below`: a span said to be shorter than this ("less than a year"), not merely at most.
    `toward`: a span said as "in 18 months" (future) or "two years ago" (past).
    """

    kind: Kind
    low: float
    high: float
    first: int
    last: int
    other_low: float | None = None
    other_high: float | None = None
    house: bool = True
    approx: bool = False
    bound: Literal["min", "max"] | None = None
    below: bool = False
    currency: str | None = None
    around: Around = field(default_factory=Around)
    choice: bool = False
    from_to: bool = False
    negative: bool = False
    toward: Literal["future", "past"] | None = None
    point: Point | None = None
    unit: str = ""
    spoken: bool = False
    signed: bool = False
    parts: tuple[tuple[float, str], ...] = ()

    @property
    def is_range(self) -> bool:
        """Two ends that differ."""
        return self.low != self.high
