"""One engagement as plain numbers, after all facts and assumptions were read: what the oracle's equations work on.

Money is in the reporting currency at month 0, a month unless a name says otherwise; rates are fractions a year.
"""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class ScaleStep:
    """One row of a contribution scale, a month: rate * min(base, cap)."""

    rate: float
    base: str
    number: float = 0.0
    cap: float | None = None

    def cost(self, gross: float) -> float:
        """Give the employer's cost of this row for one gross pay a month.

        READING 1: `gross_if_from` ignores a cap; `flat` is rate * the amount whatever the pay.
        """
        cap = float("inf") if self.cap is None else self.cap
        if self.base == "gross_x":
            return self.rate * min(self.number * gross, cap)
        if self.base == "gross_above":
            return self.rate * max(0.0, min(gross, cap) - self.number)
        if self.base == "gross_if_from":
            return self.rate * gross if gross >= self.number else 0.0
        if self.base == "flat":
            return self.rate * cap
        return self.rate * min(gross, cap)


@dataclass(frozen=True)
class Role:
    """One administration role: its step table and its pay as a multiple of the developers' pay."""

    role: str
    first: int
    every: int
    cost: float


@dataclass(frozen=True)
class Case:
    """All inputs of section 4: a rate card has `rate`.

    Cost-plus has `fee` (money a head), `markup` (fraction) or both.
    """

    heads: float
    target: float
    target_months: float
    rate: float | None
    fee: float
    markup: float
    passthrough: float
    discounts: tuple[tuple[int, float], ...]
    salary: float
    oncost: float
    scale: tuple[ScaleStep, ...]
    pay_uplift: float
    attrition: float
    seat_cost: float
    equipment_cost: float
    hire_cost: float
    entity_fixed: float
    hq_vendor: float
    hq_captive: float
    tp_markup: float
    cit_local: float
    cit_home: float
    home_relief: float
    setup_cost: float
    retention: float
    attrition_transfer: float
    loss_months: float
    fitout: float
    it_fix: float
    it_head: float
    dual_months: float
    wage_growth: float
    price_growth: float
    vendor_index: float
    fx_drift: float
    agreement_cost: float
    productive_hours: float
    discount_rate: float
    horizon: int
    roles: tuple[Role, ...]
    transfer_fee: float
    transfer_fee_is_total: bool
    transfer_fee_share: float
    earliest: int
    premium: float
    scale_factor: float = 1.0

    def contributions(self, gross: float) -> float:
        """Section 4, c(x): the employer's cost of a gross pay, at month-0 prices. Without a scale a flat share."""
        if self.scale:
            return self.scale_factor * sum(step.cost(gross) for step in self.scale)
        return self.oncost * gross

    @cached_property
    def loaded(self) -> float:
        """w*(1+s), that is w + c(w)."""
        return self.salary + self.contributions(self.salary)

    @cached_property
    def loaded_after_uplift(self) -> float:
        """w*(1+u) + c(w*(1+u))."""
        moved = self.salary * (1 + self.pay_uplift)
        return moved + self.contributions(moved)

    @cached_property
    def loaded_roles(self) -> tuple[tuple[Role, float], ...]:
        """Each role with k*w + c(k*w); the pay rise of the people who move is not in it."""
        pays = [(role, role.cost * self.salary) for role in self.roles]
        return tuple((role, pay + self.contributions(pay)) for role, pay in pays)
