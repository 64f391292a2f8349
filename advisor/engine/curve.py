"""What both ways cost at other sizes of the team: the lines behind the break-even."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.engine.captive import captive_cost
from advisor.engine.contributions import Array
from advisor.engine.engagement import Engagement
from advisor.engine.parameters import ParameterBook
from advisor.engine.resolve import resolve
from advisor.engine.vendor import vendor_cost


@dataclass(frozen=True, slots=True)
class Curve:
    """For each of `heads`: money a month and money per productive hour, in the reporting currency, at today's prices."""

    heads: tuple[int, ...]
    vendor: tuple[float, ...]
    captive: tuple[float, ...]
    vendor_hour: tuple[float, ...]
    captive_hour: tuple[float, ...]


def curve(engagement: Engagement, book: ParameterBook, heads: Sequence[int]) -> Curve | None:
    """CST-02 Both costs today at other headcounts, in all and per productive hour; None where a cost is not known.

    vendor(N), captive(N); each / (N x productive hours a year / 12)
    Unit: money a month; money an hour
    Source: decision model 4
    """
    terms = resolve(engagement, book).terms
    hours = 0.0 if terms is None else float(terms.productive_hours)
    if terms is None or hours <= 0 or not heads:
        return None
    at = np.array(heads, dtype=np.float64)
    vendor = np.broadcast_to(vendor_cost(terms, at).today(), at.shape)
    captive = np.broadcast_to(captive_cost(terms, at).today(), at.shape)
    worked = at * hours / 12
    return Curve(
        heads=tuple(heads),
        vendor=_plain(vendor),
        captive=_plain(captive),
        vendor_hour=_plain(vendor / worked),
        captive_hour=_plain(captive / worked),
    )


def _plain(values: Array) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
