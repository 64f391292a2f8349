"""The facts catalogue: everything a person can tell about an engagement, one entry each.

Used by reading, dialogue, engine and exports. Imports no numpy, so that reading stays quick to start.
Value objects are the ones of the message format: `{"value": 62}`, `{"amount": 42, "currency": "EUR", "per": "hour"}`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, JsonValue

Kind = Literal["number", "money", "yes_no", "choice", "several", "words", "places", "tiers"]
Evidence = Literal["document", "stated", "assumed", "withheld", "unknown"]
Per = Literal["hour", "day", "month", "year"]
Basis = Literal["head", "total"]
Need = Literal["R", "B", "V", "S"]


class Value(BaseModel):
    """What a fact holds; frozen. `evidence` says how well it is known."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    evidence: Evidence = "stated"

    def dump(self) -> dict[str, JsonValue]:
        """Give the value object in the message format: only what was said, evidence only when it is not `stated`.

        A missing `currency` and `per` of money stay as null: they are open and must be asked.
        """
        kept = {k: _plain(v) for k, v in self.__dict__.items() if v is not None and (v is not False or k == "value")}
        if kept.get("evidence") == "stated":
            del kept["evidence"]
        return kept


def _plain(value: JsonValue | tuple[JsonValue, ...]) -> JsonValue:
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


class Number(Value):
    """A count, months, years, hours or per cent (18 means 18 %). A range has `low` and `high`; `value` is then its midpoint or absent."""

    value: float | int | None = None
    low: float | None = None
    high: float | None = None
    approx: bool = False
    bound: Literal["min", "max"] | None = None
    since: str | None = None
    until: str | None = None


class Money(Value):
    """An amount with currency (ISO 4217) and period; `None` = not stated, must be asked. `basis` for fees, `gross` for salary."""

    amount: float | None = None
    low: float | None = None
    high: float | None = None
    currency: str | None = None
    per: Per | None = None
    basis: Basis | None = None
    gross: bool | Literal["employer_cost", "unknown"] | None = None
    approx: bool = False
    bound: Literal["min", "max"] | None = None

    def dump(self) -> dict[str, JsonValue]:
        """See `Value.dump`; currency, per (and `gross: false`) are kept even when open."""
        kept = super().dump()
        kept["currency"] = self.currency
        kept["per"] = self.per
        if self.gross is False:
            kept["gross"] = False
        return kept


class YesNo(Value):
    """Yes or no; `note` keeps a nuance ("only the senior ones")."""

    value: bool
    note: str | None = None


class Word(Value):
    """A choice out of the catalogue's list, a country code, or free text for display."""

    value: str


class Several(Value):
    """A set of choices, or several places (order as said)."""

    value: tuple[str, ...]
    implied: bool = False


class Place(Value):
    """One country (ISO 3166 alpha-2) or one city (English name without accents); `implied`: country follows from the city."""

    value: str
    implied: bool = False


class Tiers(Value):
    """Volume discounts: (from headcount, per cent off for all heads), ascending."""

    value: tuple[tuple[int, float], ...]


AnyValue = Number | Money | YesNo | Word | Several | Place | Tiers
Facts = Mapping[str, AnyValue]


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One catalogue entry. `low`/`high` bound numbers (inclusive); money is bounded by amount."""

    name: str
    kind: Kind
    needs: str  # letters out of R (running break-even), B (business case), V (verdict), S (shared)
    low: float = 0
    high: float = 0
    integer: bool = False
    choices: tuple[str, ...] = ()
    unit: str = ""


def _number(name: str, needs: str, low: float, high: float, unit: str, *, integer: bool = False) -> FactSpec:
    return FactSpec(name, "number", needs, low, high, integer, (), unit)


def _money(name: str, needs: str) -> FactSpec:
    return FactSpec(name, "money", needs, 0, 1e12, unit="money")


def _yes_no(name: str, needs: str) -> FactSpec:
    return FactSpec(name, "yes_no", needs)


def _choice(name: str, needs: str, *choices: str) -> FactSpec:
    return FactSpec(name, "choice", needs, choices=choices)


_ENTRIES = (
    _number("headcount", "R", 1, 5000, "people", integer=True),
    _number("planned_headcount", "B", 1, 5000, "people", integer=True),
    _number("planned_by_months", "B", 1, 60, "months"),
    _number("planned_hires", "B", -5000, 5000, "people", integer=True),
    _choice("plan_commitment", "B", "budgeted", "likely", "wish"),
    FactSpec("country", "places", "R"),
    FactSpec("city", "places", "R"),
    FactSpec("home_country", "words", "R"),
    _choice("phase", "V", "build", "operate", "transfer"),
    _choice("price_model", "R", "rate_card", "cost_plus", "fixed_price"),
    _yes_no("pilot_completed", "V"),
    _number("months_in_operation", "V", 0, 240, "months"),
    _money("bill_rate", "R"),
    _number("hours_per_month", "R", 80, 200, "hours"),
    _money("total_spend", "R"),
    _money("salary", "R"),
    _number("employer_cost_pct", "R", 0, 100, "%"),
    _number("markup_pct", "R", 0, 300, "%"),
    _money("admin_fee", "R"),
    _money("vendor_passthrough", "R"),
    _number("vendor_index_pct", "B", -5, 20, "%"),
    FactSpec("volume_discounts", "tiers", "R"),
    _choice("contract_transparency", "V", "open_book", "partial", "closed"),
    _yes_no("has_transfer_clause", "V"),
    _money("transfer_fee", "VB"),
    _number("notice_months", "B", 0, 60, "months"),
    _number("contract_months_left", "B", 0, 240, "months"),
    _number("earliest_transfer_month", "B", 0, 120, "months", integer=True),
    _yes_no("audit_right", "V"),
    _yes_no("ip_chain_complete", "V"),
    _yes_no("staff_list_available", "V"),
    _yes_no("assets_assignable", "V"),
    _yes_no("no_rampdown_penalty", "V"),
    _number("attrition_pct", "R", 0, 60, "%"),
    _number("pay_uplift_pct", "R", -10, 50, "%"),
    _yes_no("has_local_management", "V"),
    _yes_no("processes_documented", "V"),
    _yes_no("home_integration", "V"),
    _choice("site_lead", "V", "named", "candidate", "none"),
    FactSpec("motive", "several", "V", choices=("size", "control", "dna", "independence", "cost")),
    _number("ownership_premium_pct", "V", 0, 50, "%"),
    _number("horizon_years", "B", 1, 10, "years"),
    _number("discount_rate_pct", "B", 0, 30, "%"),
    _yes_no("home_pays_tax", "R"),
    _yes_no("wants_shared_captive", "S"),
    _number("partner_headcount", "S", 0, 5000, "people", integer=True),
    _number("partner_planned_headcount", "S", 0, 5000, "people", integer=True),
    FactSpec("vendor_name", "words", ""),
)

CATALOGUE: Mapping[str, FactSpec] = {entry.name: entry for entry in _ENTRIES}
