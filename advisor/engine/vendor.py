"""What staying with the vendor costs."""

import numpy as np

from advisor.engine.contributions import Array, Numeric
from advisor.engine.growth import Cost
from advisor.engine.terms import Terms


def full_price_share(terms: Terms, heads: Numeric) -> Numeric:
    """VEN-03 A volume discount applies to all heads once its headcount is reached.

    share of the price paid = 1 - per cent off at that headcount
    Unit: fraction
    Source: fact volume_discounts
    """
    if not terms.fixed.discounts:
        return 1.0
    bounds = np.array([start for start, _ in terms.fixed.discounts], dtype=np.float64)
    shares = np.array([1.0, *(1 - off for _, off in terms.fixed.discounts)])
    paid: Array = shares[np.searchsorted(bounds, heads, side="right")]
    return paid


def vendor_cost(terms: Terms, heads: Array) -> Cost:
    """VEN-04 Staying: what the vendor invoices, and the time at home to run a vendor.

    cost-plus: N x (salary + employer cost + passed on + fee or mark-up after discount); rate card: N x rate after discount; plus own time at home
    Unit: money a month at month-0 prices
    Source: facts bill_rate, admin_fee, markup_pct, vendor_passthrough, salary; record hq_vendor
    """
    paid = full_price_share(terms, heads)
    price = heads * terms.price * paid
    if terms.fixed.rate_card:
        return Cost(0.0, 0.0, terms.hq_vendor, price)
    direct = terms.salary + terms.contributions.cost(terms.salary)
    return Cost(heads * (direct * (1 + terms.markup * paid)), heads * terms.passthrough, terms.hq_vendor, price)
