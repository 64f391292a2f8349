"""Low, value and high of every input, and where an assumption's value comes from (section 3, ranges of section 6)."""

from dataclasses import dataclass

from advisor.engine.facts import Money, Number
from advisor.engine.parameters import Country, ParameterBook
from tests.oracle.stated import Exchange, Stated

EITHER_SIDE = {"document": 0.02, "stated": 0.05, "assumed": 0.20}
FACT_OF = {
    "attrition": "attrition_pct",
    "pay_uplift": "pay_uplift_pct",
    "vendor_index": "vendor_index_pct",
    "discount_rate": "discount_rate_pct",
    "oncost": "employer_cost_pct",
}
# Section 3, the fixed test profile, in EUR; independent of the records on purpose.
ANCHOR = {
    "salary_month_gross": 3300.0,
    "oncost": 0.205,
    "vendor_passthrough": 350.0,
    "admin_fee": 650.0,
    "vendor_index": 0.03,
    "seat_cost": 220.0,
    "equipment_cost": 130.0,
    "attrition": 0.15,
    "hire_cost": 0.20,
    "entity_fixed": 4500.0,
    "hq_vendor": 2300.0,
    "hq_captive": 4600.0,
    "tp_markup": 0.08,
    "cit_local": 0.19,
    "cit_home": 0.22,
    "home_relief": 0.0,
    "setup_cost": 40000.0,
    "retention": 0.04,
    "attrition_transfer": 0.05,
    "loss_months": 2.0,
    "fitout": 500.0,
    "it_fix": 20000.0,
    "it_head": 300.0,
    "dual_months": 2.0,
    "wage_growth": 0.05,
    "price_growth": 0.03,
    "fx_drift": 0.0,
    "agreement_cost": 15000.0,
    "pay_uplift": 0.0,
    "productive_hours": 1600.0,
    "discount_rate": 0.10,
    "horizon": 60.0,
}
ANCHOR_MONEY = {
    *("salary_month_gross", "vendor_passthrough", "admin_fee", "seat_cost", "equipment_cost", "entity_fixed"),
    *("hq_vendor", "hq_captive", "setup_cost", "fitout", "it_fix", "it_head", "agreement_cost"),
}


@dataclass(frozen=True)
class Spread:
    """A value with its low and high."""

    value: float
    low: float
    high: float

    def times(self, factor: float) -> "Spread":
        """Give the same range in other units (factor > 0)."""
        return Spread(self.value * factor, self.low * factor, self.high * factor)


def either_side(value: float, share: float) -> Spread:
    """Give value +- share of it, ordered for negative values too."""
    ends = sorted((value * (1 - share), value * (1 + share)))
    return Spread(value, ends[0], ends[1])


def by_evidence(value: float, fact: Money | Number, point: float) -> Spread:
    """Give the range of a fact: its own low-high where it has one, else by its evidence.

    `value` scales the fact's own `point`.

    READING 25: "document +-2 %, stated +-5 %" is a share of the value, also for per cents (a stated 5 % is 4.75 to
    5.25 %).
    """
    if fact.low is not None and fact.high is not None and point:
        return Spread(value, value * fact.low / point, value * fact.high / point)
    return either_side(value, EITHER_SIDE[fact.evidence])


@dataclass(frozen=True)
class Assumptions:
    """Finds an assumption: fact, then the record's override, then the anchor profile or the country, then the defaults.

    READING 27: where a fact and an override by id say the same thing differently, the fact wins; an override counts
    as stated (+-5 %)
    and its money is in the reporting currency.
    """

    stated: Stated
    exchange: Exchange
    book: ParameterBook
    anchor: bool

    def country(self) -> Country | None:
        """Give the records of the delivery country; None in the anchor profile."""
        return None if self.anchor else self.book.countries.get(self.stated.word("country") or "")

    def find(self, name: str) -> Spread | None:
        """Give an assumption in the reporting currency, None where nothing has a value."""
        number = self.stated.facts.get(FACT_OF.get(name, ""))
        value = self.stated.number(FACT_OF.get(name, ""))
        if isinstance(number, Number) and value is not None:
            return by_evidence(value / 100, number, point=value)
        override = self.stated.override(name)
        if override is not None:
            return either_side(override, EITHER_SIDE["stated"])
        if self.anchor and name in ANCHOR:
            currency = "EUR" if name in ANCHOR_MONEY else None
            return either_side(self.exchange.amount(ANCHOR[name], currency), EITHER_SIDE["assumed"])
        return self.recorded(name)

    def recorded(self, name: str) -> Spread | None:
        """Give the country's record, else the default; its own low-high, else +-20 %."""
        country = self.country()
        record = self.book.defaults.get(name)
        if country is not None and name in country.parameters:
            record = country.parameters[name]
        if record is None or record.value is None:
            return None
        value, low, high = record.value, record.low, record.high
        found = either_side(value, EITHER_SIDE["assumed"]) if low is None or high is None else Spread(value, low, high)
        return found.times(self.exchange.amount(1.0, record.currency))

    def needed(self, name: str) -> Spread:
        """Give an assumption that must be there."""
        found = self.find(name)
        if found is None:
            raise KeyError(name)
        return found

    def hours(self) -> float:
        """Hours invoiced a head and month."""
        return self.stated.number("hours_per_month") or self.needed("hours_per_month").value

    def home_rate(self, home_country: str) -> float | None:
        """Company tax at home: override, anchor, else the home country's record."""
        if self.anchor or self.stated.override("cit_home") is not None:
            return self.needed("cit_home").value
        home = self.book.countries.get(home_country)
        record = None if home is None else home.parameters.get("cit_home")
        return None if record is None else record.value
