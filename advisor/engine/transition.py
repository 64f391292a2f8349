"""What the transfer itself costs, once."""

from advisor.engine.captive import administration, hiring
from advisor.engine.contributions import Array
from advisor.engine.growth import Cost
from advisor.engine.terms import Terms


def one_offs(terms: Terms, heads: Array) -> Cost:
    """ONE-01 One-offs of a transfer: setting up, transfer fee, retention, people lost, fit-out, IT, and months of double administration.

    setup + fee x N + retention x yearly pay x N + lost share x N x (hiring + months lost x pay) + fit-out x (N + staff) + IT + dual months x (admin + fixed)
    Unit: money once, at month-0 prices
    Source: fact transfer_fee; records setup_cost, retention, attrition_transfer, loss_months, fitout, it_fix, it_head, dual_months
    """
    admin = administration(terms, heads)
    direct = terms.salary + terms.contributions.cost(terms.salary)
    lost = terms.attrition_transfer * (hiring(terms) + terms.loss_months * direct)
    wages = heads * (terms.retention * 12 * terms.salary + lost) + terms.dual_months * admin.pay
    once = terms.setup_cost + terms.it_fix + terms.dual_months * terms.entity_fixed
    local = heads * (terms.fitout + terms.it_head) + admin.staff * terms.fitout + once
    fee = heads * terms.transfer_fee + terms.transfer_fee_total  # owed to the vendor, not spent abroad: no drift
    return Cost(wages, local, fee, 0.0)
