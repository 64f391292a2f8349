"""The numbers that the equations use: one field each, a float or an array with one row a draw."""

from collections.abc import Mapping
from typing import NamedTuple

from advisor.engine.contributions import Contributions, Numeric


class RoleStep(NamedTuple):
    """An administration role: needed from `first` heads, one more every `every`, costing `cost` x developer pay."""

    role: str
    first: int
    every: int
    cost: float

    def gains(self, last: int) -> range:
        """The headcounts up to `last` at which the role gains a person."""
        return range(self.first, last + 1, self.every)


class Fixed(NamedTuple):
    """What is never drawn: kind of price, discounts (from heads, fraction off), roles, horizon in months."""

    rate_card: bool
    discounts: tuple[tuple[int, float], ...]
    roles: tuple[RoleStep, ...]
    horizon: int
    drifts: bool  # pay is in another currency than the invoice


class Terms(NamedTuple):
    """Money a head and month (or as named) in the reporting currency at month 0; rates a year as fractions.

    A named tuple, as every table that is kept looks its terms up by their hash.
    """

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
    return Terms._make(numbers.get(name, value) for name, value in zip(Terms._fields, terms, strict=True))


NUMBERS = tuple(name for name in Terms._fields if name not in {"fixed", "contributions"})
