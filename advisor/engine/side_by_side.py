"""The strongest assumptions beside another value: fewer hours invoiced, no pay rise, a price that keeps up with pay."""

from dataclasses import replace

import numpy as np

from advisor.engine.break_even import LAST, running_between, saving, sides, turning_points
from advisor.engine.growth import growth
from advisor.engine.resolve import Resolved
from advisor.engine.terms import Terms
from advisor.engine.timing import Study, benefit_of

FEWER_HOURS = 147.0


def running_at_fewer_hours(resolved: Resolved, terms: Terms) -> int | None:
    """BRK-08 Hours invoiced a month that nobody stated: the running break-even also at 147 hours.

    the smallest lasting N with price x 147 / hours assumed; null where the hours are told or no price is an hour's or a day's
    Unit: people
    Source: decision model 2, hours_per_month
    """
    hours = resolved.price.hours
    if hours is None or hours.known or not terms.fixed.rate_card:
        return None
    return _up_to_400(replace(terms, price=terms.price * (FEWER_HOURS / hours.value)))


def running_without_uplift(resolved: Resolved, terms: Terms) -> int | None:
    """BRK-09 A pay rise that nobody stated: the running break-even also without it.

    the smallest lasting N with pay rise 0; null where the rise is told
    Unit: people
    Source: decision model 2, pay_uplift_pct
    """
    return None if resolved.numbers["pay_uplift"].known else _up_to_400(replace(terms, pay_uplift=0.0))


def _up_to_400(terms: Terms) -> int | None:
    points = turning_points(terms)
    heads = int(running_between(points, np.atleast_2d(saving(terms, points).today()))[0])
    return heads if heads <= LAST else None


def benefit_at_equal_growth(resolved: Resolved, found: Study) -> float | None:
    """TIM-11 A price that is only assumed to rise more slowly than pay: the benefit also if it rose as fast.

    B(M) of the same month with vendor index = wage growth; null where the index is told or not below wage growth, or the price is a mark-up
    Unit: money at the valuation date
    Source: decision model 2, vendor_index_pct
    """
    terms, index = found.terms, resolved.numbers["vendor_index"]
    if found.month is None or index.known or index.value >= resolved.numbers["wage_growth"].value or terms.markup:
        return None
    level = replace(terms, vendor_index=terms.wage_growth)
    heads = np.array(found.path.heads, dtype=np.float64)
    later = heads[found.month + 1 :]
    return float(benefit_of(level, heads, found.month, growth(level), sides(terms, found.scan, later).saved))
