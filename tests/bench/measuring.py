"""What a bench prints: a figure, its bound, and whether it is kept. Times are processor time: others may use the machine."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Line:
    """One figure with its unit. `most` and `least` are bounds; both None: shown only."""

    what: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the figure is inside its bounds."""
        low = self.least is None or self.value >= self.least
        return low and (self.most is None or self.value <= self.most)

    def __str__(self) -> str:
        bounds = (("at most", self.most), ("at least", self.least))
        told = ", ".join(f"{word} {bound:g}" for word, bound in bounds if bound is not None)
        verdict = f"  ({told}{'' if self.kept else ', MISSED'})" if told else ""
        return f"  {self.what:<58}{self.value:>10,.1f} {self.unit}{verdict}"


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one piece of work."""
    started = time.process_time()
    work()
    return time.process_time() - started


def times(work: Callable[[T], object], items: Iterable[T]) -> list[float]:
    """Processor time of the work on each item, in ascending order."""
    return sorted(seconds(lambda item=item: work(item)) for item in items)  # type: ignore[misc]  # bound at once


def percentile(ordered: list[float], share: float) -> float:
    """A percentile of ascending values: the one that so much of them reach."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
