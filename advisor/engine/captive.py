"""What an own entity costs to run, and how its administration grows in steps."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from advisor.engine.contributions import Array, Contributions, Numeric
from advisor.engine.growth import Cost
from advisor.engine.terms import RoleStep, Terms

USUAL_HEADS = 512
MOST_HEADS = 20_000  # two parties of 5,000 heads who both plan to double


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
    staffed = _staffed(terms.fixed.roles)
    at = heads.astype(np.intp)
    if isinstance(terms.salary, np.ndarray) or terms.contributions.drawn:
        return Administration(staffed.staff.take(at), _pay(staffed, at, terms.salary, terms.contributions))
    try:
        pay: Numeric = _kept_pay(terms.fixed.roles, terms.salary, terms.contributions).take(at)
    except IndexError:  # more heads than are kept
        pay = _pay(staffed, at, terms.salary, terms.contributions)
    return Administration(staffed.staff.take(at), pay)


@lru_cache(maxsize=64)
def _kept_pay(roles: tuple[RoleStep, ...], salary: float, contributions: Contributions) -> Array:
    """Pay of the administration by headcount, kept: most evaluations differ in heads only."""
    return np.zeros(USUAL_HEADS) + _pay(_staffed(roles), np.arange(USUAL_HEADS), salary, contributions)


def _pay(staffed: "_Staffed", at: npt.NDArray[np.intp], salary: Numeric, contributions: Contributions) -> Numeric:
    pay: Numeric = 0.0
    for share, people in staffed.by_pay:
        role_pay = share * salary
        pay = pay + people.take(at) * (role_pay + contributions.cost(role_pay))
    return pay


@dataclass(frozen=True, slots=True)
class _Staffed:
    """People in administration by headcount 0, 1, 2, ...: all of them, and those who earn the same multiple of a developer's pay."""

    staff: Array
    by_pay: tuple[tuple[float, Array], ...]


@lru_cache(maxsize=64)
def _staffed(roles: tuple[RoleStep, ...]) -> _Staffed:
    heads: Array = np.arange(MOST_HEADS + 1, dtype=np.float64)
    by_pay = {step.cost: np.zeros_like(heads) for step in roles}
    for step in roles:
        by_pay[step.cost] += role_heads(step, heads)
    return _Staffed(sum(by_pay.values(), start=np.zeros_like(heads)), tuple(by_pay.items()))


def tax_rate(terms: Terms) -> Numeric:
    """TAX-01 The entity earns a transfer-pricing mark-up on its cost, taxed there and relieved at home where the parent pays tax.

    mark-up x max(0, local company tax - relief x home company tax)
    Unit: fraction of the entity's cost
    Source: records tp_markup, cit_local, cit_home; fact home_pays_tax
    """
    untaxed = terms.cit_local - terms.home_relief * terms.cit_home
    return terms.tp_markup * (max(0.0, untaxed) if isinstance(untaxed, float) else np.maximum(0.0, untaxed))


def captive_cost(terms: Terms, heads: Array) -> Cost:
    """CAP-05 Running an own entity: pay after the uplift, seats, replacing leavers, administration, fixed cost, tax, time at home.

    (pay + seats + churn + admin + fixed) x (1 + tax) + own time at home
    Unit: money a month at month-0 prices
    Source: facts salary, attrition_pct, pay_uplift_pct; records seat_cost, equipment_cost, hire_cost, entity_fixed, hq_captive
    """
    admin = administration(terms, heads)
    gross = terms.salary * (1 + terms.pay_uplift)
    pay = gross + terms.contributions.cost(gross)
    churn = terms.attrition / 12 * hiring(terms)
    seat = terms.seat_cost + terms.equipment_cost
    taxed = 1 + tax_rate(terms)
    wages = heads * ((pay + churn) * taxed) + admin.pay * taxed
    local = (heads + admin.staff) * (seat * taxed) + terms.entity_fixed * taxed
    return Cost(wages, local, terms.hq_captive, 0.0)


def hiring(terms: Terms) -> Numeric:
    """CAP-06 Hiring one person costs a share of a year's gross pay.

    hire cost x 12 x salary
    Unit: money a hire at month-0 wages
    Source: record hire_cost
    """
    return terms.hire_cost * 12 * terms.salary
