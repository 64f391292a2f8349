"""The numbers that the equations use: one field each, a float or an array with one row a draw."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from advisor.engine.contributions import Contributions, Numeric


@dataclass(frozen=True, slots=True)
class RoleStep:
    """An administration role: needed from `first` heads, one more every `every`, costing `cost` x developer pay."""

    role: str
    first: int
    every: int
    cost: float


@dataclass(frozen=True, slots=True)
class Fixed:
    """What is never drawn: kind of price, discounts (from heads, fraction off), roles, horizon in months."""

    rate_card: bool
    discounts: tuple[tuple[int, float], ...]
    roles: tuple[RoleStep, ...]
    horizon: int
    drifts: bool  # pay is in another currency than the invoice


@dataclass(frozen=True, slots=True)
class Terms:
    """Money a head and month (or as named) in the reporting currency at month 0; rates a year as fractions."""

    fixed: Fixed
    contributions: Contributions
    salary: Numeric
    price: Numeric  # rate card: all-in rate a head; cost-plus: fee a head
    markup: Numeric  # fraction of salary plus employer cost; 0 with a fee or a rate
    passthrough: Numeric
    vendor_index: Numeric
    wage_growth: Numeric
    price_growth: Numeric
    fx_drift: Numeric
    pay_uplift: Numeric
    attrition: Numeric
    hire_cost: Numeric
    seat_cost: Numeric
    equipment_cost: Numeric
    entity_fixed: Numeric
    hq_vendor: Numeric
    hq_captive: Numeric
    tp_markup: Numeric
    cit_local: Numeric
    cit_home: Numeric
    home_relief: Numeric
    setup_cost: Numeric
    transfer_fee: Numeric  # a head
    transfer_fee_total: Numeric  # once
    retention: Numeric
    attrition_transfer: Numeric
    loss_months: Numeric
    fitout: Numeric
    it_fix: Numeric
    it_head: Numeric
    dual_months: Numeric
    agreement_cost: Numeric
    ownership_premium: Numeric
    productive_hours: Numeric
    discount_rate: float


def with_numbers(terms: Terms, numbers: Mapping[str, Numeric]) -> Terms:
    """Give the same terms with some of the numbers replaced."""
    values = {name: getattr(terms, name) for name in NUMBERS}
    return Terms(fixed=terms.fixed, contributions=terms.contributions, **{**values, **numbers})


NUMBERS = tuple(f.name for f in fields(Terms) if f.name not in {"fixed", "contributions"})
