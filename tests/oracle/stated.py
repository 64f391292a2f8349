"""What a record states: value objects or short forms, brought to plain numbers.

The oracle's own reading of section 2.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue

from advisor.engine.facts import CATALOGUE, AnyValue, Facts, Money, Number, Place, Several, Tiers, Word, YesNo
from advisor.engine.parameters import ParameterBook

MONEY_WORDS = re.compile(r"([\d.]+) ([A-Z]{3})(?:/(hour|day|month|year))?(?: (head|total|gross|employer_cost))?")


def fact(name: str, raw: JsonValue) -> AnyValue:
    """Make one value of the catalogue out of a value object or a short form; an unknown name is a KeyError."""
    kind = CATALOGUE[name].kind
    body = raw if isinstance(raw, dict) else short_form(kind, raw)
    models: dict[str, type[AnyValue]] = {"number": Number, "money": Money, "yes_no": YesNo, "tiers": Tiers}
    if kind in models:
        return models[kind].model_validate(body)
    if isinstance(body["value"], list):
        return Several.model_validate(body)
    return Place.model_validate(body) if kind == "places" else Word.model_validate(body)


def short_form(kind: str, raw: JsonValue) -> dict[str, JsonValue]:
    """`75`, `open_book`, `true`, `45 EUR/hour`."""
    if kind == "money":
        words = MONEY_WORDS.fullmatch(str(raw))
        if words is None:
            return {"amount": float(str(raw))}
        money: dict[str, JsonValue] = {"amount": float(words[1]), "currency": words[2], "per": words[3]}
        if words[4] in {"head", "total"}:
            money["basis"] = words[4]
        elif words[4] is not None:
            money["gross"] = True if words[4] == "gross" else words[4]
        return money
    return {"value": raw}


def facts_of(raw: Mapping[str, JsonValue]) -> Facts:
    """Read all facts; what is withheld or unknown is absent (section 7)."""
    read = {name: fact(name, value) for name, value in raw.items()}
    return {name: value for name, value in read.items() if value.evidence not in {"withheld", "unknown"}}


@dataclass(frozen=True)
class Stated:
    """The facts of one record with plain access. READING 16: a range without a point value stands for its midpoint."""

    facts: Facts
    assumptions: Mapping[str, JsonValue] = field(default_factory=dict)

    def number(self, name: str) -> float | None:
        """Give a number's value, None when absent."""
        value = self.facts.get(name)
        if not isinstance(value, Number):
            return None
        return point(value.value, value.low, value.high)

    def money(self, name: str) -> Money | None:
        """Give a money fact that has an amount, None otherwise; the amount is the point value."""
        value = self.facts.get(name)
        if not isinstance(value, Money):
            return None
        amount = point(value.amount, value.low, value.high)
        return None if amount is None else value.model_copy(update={"amount": amount})

    def yes(self, name: str) -> bool | None:
        """Give a yes/no fact. READING 17: `assumed` counts as unknown, as in section 7."""
        value = self.facts.get(name)
        return value.value if isinstance(value, YesNo) and value.evidence != "assumed" else None

    def word(self, name: str) -> str | None:
        """Give a choice, country or text; of several places the first.

        READING 18: the spec does not split the heads over several places; the first one gives the country values.
        """
        value = self.facts.get(name)
        if isinstance(value, Several):
            return value.value[0] if value.value else None
        return value.value if isinstance(value, Word | Place) else None

    def words(self, name: str) -> tuple[str, ...]:
        """Give a set of choices."""
        value = self.facts.get(name)
        return value.value if isinstance(value, Several) else ()

    def evidence(self, name: str) -> str | None:
        """Give the evidence class, None when absent."""
        value = self.facts.get(name)
        return None if value is None else value.evidence

    def override(self, name: str) -> float | None:
        """Give an assumption that the record states by id."""
        value = self.assumptions.get(name)
        return float(value) if isinstance(value, int | float) else None


def point(value: float | None, low: float | None, high: float | None) -> float | None:
    """Give the point value, or the middle of a range."""
    if value is not None:
        return float(value)
    return (low + high) / 2 if low is not None and high is not None else None


@dataclass(frozen=True)
class Exchange:
    """Brings money to the reporting currency.

    By the record's own `fx` (units for one), else by the book's dated rates.
    """

    currency: str
    fx: Mapping[str, float]
    book: ParameterBook

    def units_for_one(self, currency: str) -> float:
        """Give reporting units for one unit of a currency; KeyError when no rate is known."""
        if currency == self.currency:
            return 1.0
        if currency in self.fx:
            return self.fx[currency]
        return self.per_eur(self.currency) / self.per_eur(currency)

    def per_eur(self, currency: str) -> float:
        """Units of a currency for one EUR."""
        return 1.0 if currency == "EUR" else self.book.fx[currency].per_eur

    def amount(self, amount: float, currency: str | None) -> float:
        """Give an amount in the reporting currency; without a currency it is one already."""
        return amount if currency is None else amount * self.units_for_one(currency)


def a_month(money: Money, hours: float) -> float:
    """Give a price a month in its own currency: hourly * hours, daily * hours / 8, yearly / 12."""
    factors = {"hour": hours, "day": hours / 8, "month": 1.0, "year": 1 / 12}
    return (money.amount or 0.0) * factors[money.per or "month"]


def open_money(facts: Facts) -> list[tuple[str, str]]:
    """Money facts with an open unit, period, currency or basis: (fact, why).

    READING 19: V3's "a unit, period or currency open" covers every money fact, also the transfer fee, and the basis
    (head or total) of fees;
    an amount of 0 needs none of them, a documented formula of the transfer fee no amount. Net pay is a matter of
    basis too, but no row of V3: see READING 26.
    """
    found = []
    for name, value in facts.items():
        if not isinstance(value, Money):
            continue
        amount = point(value.amount, value.low, value.high)
        if amount is None and not (name == "transfer_fee" and value.evidence == "document"):
            found.append((name, "amount"))
        elif amount:
            found += [(name, why) for why in open_parts(name, value)]
    return found


def open_parts(name: str, money: Money) -> list[str]:
    """Name what an amount lacks."""
    lacks = {
        "currency": money.currency is None,
        "period": money.per is None and name != "transfer_fee",
        "basis": money.basis is None and name in {"admin_fee", "vendor_passthrough", "transfer_fee"},
    }
    return [why for why, open_ in lacks.items() if open_]


def tiers(stated: Stated) -> tuple[tuple[int, float], ...]:
    """Volume discounts as (from headcount, fraction off), ascending."""
    value = stated.facts.get("volume_discounts")
    pairs: Sequence[tuple[int, float]] = value.value if isinstance(value, Tiers) else ()
    return tuple((heads, off / 100) for heads, off in sorted(pairs))
