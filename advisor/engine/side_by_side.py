"""The strongest assumptions beside another value: fewer hours invoiced, no pay rise, a price that keeps up with pay."""

import numpy as np

from advisor.engine.break_even import HEADS, LAST, Scan, between, running_from, sides
from advisor.engine.captive import captive_cost
from advisor.engine.growth import Cost, discount, growth
from advisor.engine.resolve import Resolved
from advisor.engine.terms import Terms
from advisor.engine.timing import Study
from advisor.engine.vendor import vendor_cost

FEWER_HOURS = 147.0


def running_at_fewer_hours(resolved: Resolved, terms: Terms, scanned: Scan) -> int | None:
    """BRK-08 Hours invoiced a month that nobody stated: the running break-even also at 147 hours.

    the smallest lasting N with price x 147 / hours assumed; null where the hours are told or no price is an hour's or a day's
    Unit: people
    Source: decision model 2, hours_per_month
    """
    hours = resolved.price.hours
    if hours is None or hours.known or not terms.fixed.rate_card:
        return None
    cheaper = terms._replace(price=terms.price * (FEWER_HOURS / hours.value))
    return _up_to_400(between(terms, vendor_cost(cheaper, HEADS), scanned.captive))


def running_without_uplift(resolved: Resolved, terms: Terms, scanned: Scan) -> int | None:
    """BRK-09 A pay rise that nobody stated: the running break-even also without it.

    the smallest lasting N with pay rise 0; null where the rise is told
    Unit: people
    Source: decision model 2, pay_uplift_pct
    """
    if resolved.numbers["pay_uplift"].known:
        return None
    return _up_to_400(between(terms, scanned.vendor, captive_cost(terms._replace(pay_uplift=0.0), HEADS)))


def _up_to_400(saved: Cost) -> int | None:
    heads = int(running_from(np.asarray(saved.today())))
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
    level = growth(terms._replace(vendor_index=terms.wage_growth))
    saved = sides(terms, found.scan, np.array(found.path.heads, dtype=np.float64)).saved.at(level)
    later, worth = slice(found.month + 1, None), discount(terms.discount_rate, terms.fixed.horizon)
    coming = np.sum((saved - found.flow.hires)[later] * worth[later])
    return float(coming - found.flow.one_offs[found.month] * worth[found.month])
