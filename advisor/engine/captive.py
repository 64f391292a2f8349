"""What an own entity costs to run, and how its administration grows in steps."""

from dataclasses import dataclass

import numpy as np

from advisor.engine.contributions import Array, Numeric
from advisor.engine.growth import Cost
from advisor.engine.terms import RoleStep, Terms


def role_heads(step: RoleStep, heads: Array) -> Array:
    """CAP-03 Administration grows in steps.

    people in a role = 0 below `first`, else 1 + floor((N - first) / every)
    Unit: people
    Source: records admin_roles
    """
    filled: Array = np.where(heads < step.first, 0.0, 1.0 + np.floor((heads - step.first) / step.every))
    return filled


@dataclass(frozen=True, slots=True)
class Administration:
    """Administration at each headcount: people, and their pay with employer cost at month-0 prices."""

    staff: Array
    pay: Numeric


def administration(terms: Terms, heads: Array) -> Administration:
    """CAP-04 The own administration is paid like developers, by role.

    sum over roles of people x (k x salary + employer cost of that pay)
    Unit: money a month at month-0 prices
    Source: records admin_roles; contribution scale
    """
    staff: Array = np.zeros_like(heads, dtype=np.float64)
    pay: Numeric = 0.0 * heads
    for step in terms.fixed.roles:
        people = role_heads(step, heads)
        role_pay = step.cost * terms.salary
        staff = staff + people
        pay = pay + people * (role_pay + terms.contributions.cost(role_pay))
    return Administration(staff, pay)


def tax_rate(terms: Terms) -> Numeric:
    """TAX-01 The entity earns a transfer-pricing mark-up on its cost, taxed there and relieved at home where the parent pays tax.

    mark-up x max(0, local company tax - relief x home company tax)
    Unit: fraction of the entity's cost
    Source: records tp_markup, cit_local, cit_home; fact home_pays_tax
    """
    return terms.tp_markup * np.maximum(0.0, terms.cit_local - terms.home_relief * terms.cit_home)


def captive_cost(terms: Terms, heads: Array) -> Cost:
    """CAP-05 Running an own entity: pay after the uplift, seats, replacing leavers, administration, fixed cost, tax, time at home.

    (pay + seats + churn + admin + fixed) x (1 + tax) + own time at home
    Unit: money a month at month-0 prices
    Source: facts salary, attrition_pct, pay_uplift_pct; records seat_cost, equipment_cost, hire_cost, entity_fixed, hq_captive
    """
    admin = administration(terms, heads)
    gross = terms.salary * (1 + terms.pay_uplift)
    pay = heads * (gross + terms.contributions.cost(gross))
    churn = heads * terms.attrition / 12 * hiring(terms)
    seats = (heads + admin.staff) * (terms.seat_cost + terms.equipment_cost)
    taxed = 1 + tax_rate(terms)
    wages = (pay + churn + admin.pay) * taxed
    local = (seats + terms.entity_fixed) * taxed
    return Cost(wages, local, 0.0 * heads + terms.hq_captive, 0.0 * heads)


def hiring(terms: Terms) -> Numeric:
    """CAP-06 Hiring one person costs a share of a year's gross pay.

    hire cost x 12 x salary
    Unit: money a hire at month-0 wages
    Source: record hire_cost
    """
    return terms.hire_cost * 12 * terms.salary
