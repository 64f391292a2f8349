"""Where each number comes from: a fact, an override, the test profile, the country's record or the default, in that order."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from advisor.engine.engagement import Engagement
from advisor.engine.facts import AnyValue, Evidence, Money, Number, Place, Several, Word, YesNo
from advisor.engine.money import Exchange
from advisor.engine.parameters import Country, Parameter, ParameterBook

DOCUMENTED, STATED, ROUGH, ASSUMED = 0.02, 0.05, 0.10, 0.20


class Input(NamedTuple):
    """One number with its range. `origin`: `fact:NAME`, `assumption:ID` (stated for this run) or `parameter:WHERE/ID`."""

    value: float
    low: float
    high: float
    evidence: Evidence
    origin: str
    parameter: Parameter | None = None

    @property
    def known(self) -> bool:
        """Whether a person or a document said it."""
        return self.evidence in {"document", "stated"}

    def times(self, factor: float) -> "Input":
        """Give the same input in another unit."""
        return Input(
            self.value * factor, self.low * factor, self.high * factor, self.evidence, self.origin, self.parameter
        )


def spread(
    value: float,
    evidence: Evidence,
    origin: str,
    ends: tuple[float | None, float | None] = (None, None),
    *,
    rough: bool = False,
    record: Parameter | None = None,
) -> Input:
    """UNC-01 How far a number may be off, by how well it is known.

    document 2 %, stated 5 % (approximate 10 %), assumed the record's own low and high, else 20 %; a stated range is its own
    Unit: the number's own
    Source: decision model 6
    """
    low, high = ends
    if low is not None and high is not None:
        return Input(value, min(low, value), max(high, value), evidence, origin, record)
    part = {"document": DOCUMENTED, "stated": ROUGH if rough else STATED}.get(evidence, ASSUMED)
    return Input(value, value - abs(value) * part, value + abs(value) * part, evidence, origin, record)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Reads facts and records of one engagement in one reporting currency. `facts`: those told and not disputed; `records`: every assumption on record."""

    engagement: Engagement
    book: ParameterBook
    exchange: Exchange
    country: Country | None
    facts: Mapping[str, AnyValue]
    records: Mapping[str, Input]

    @staticmethod
    def of(engagement: Engagement, book: ParameterBook, exchange: Exchange, country: Country | None) -> "Lookup":
        """Open the engagement's facts and the records of its place."""
        facts = engagement.facts
        if engagement.disputed:
            facts = {name: value for name, value in facts.items() if name not in engagement.disputed}
        place = "anchor" if engagement.profile == "anchor" else None if country is None else country.code
        records = _inputs_of(book, place, exchange.currency, tuple(sorted(exchange.own.items())))
        return Lookup(engagement, book, exchange, country, facts, records)

    def number(self, name: str) -> Input | None:
        """Read a numeric fact in its own unit (per cent as told); None when it is not stated or disputed."""
        fact = self.facts.get(name)
        if not isinstance(fact, Number):
            return None
        value = fact.value if fact.value is not None else middle(fact.low, fact.high)
        return spread(float(value), fact.evidence, f"fact:{name}", (fact.low, fact.high), rough=fact.approx)

    def money(self, name: str) -> Money | None:
        """Read a money fact as told."""
        fact = self.facts.get(name)
        return fact if isinstance(fact, Money) else None

    def yes(self, name: str) -> bool | None:
        """Read a yes/no fact; None when it is open or only assumed."""
        fact = self.facts.get(name)
        return fact.value if isinstance(fact, YesNo) and fact.evidence in {"document", "stated"} else None

    def word(self, name: str) -> str | None:
        """Read a choice or code; the first of several places."""
        fact = self.facts.get(name)
        if isinstance(fact, Several):
            return fact.value[0]
        return fact.value if isinstance(fact, Word | Place) else None

    def words(self, name: str) -> tuple[str, ...]:
        """Read a set of choices; empty when open."""
        fact = self.facts.get(name)
        if isinstance(fact, Several):
            return fact.value
        return (fact.value,) if isinstance(fact, Word | Place) else ()

    def evidence(self, name: str) -> Evidence:
        """How well a fact is known; `unknown` when it is not stated."""
        fact = self.facts.get(name)
        return "unknown" if fact is None else fact.evidence

    def stated(self, name: str) -> bool:
        """Whether the fact is told, not only assumed."""
        return self.evidence(name) in {"document", "stated"}

    def record(self, id_: str) -> tuple[str, Parameter] | None:
        """Find the record of an assumption and where it stands; None where there is none or the country has no figure."""
        found = self.records.get(id_)
        if found is None or found.parameter is None:
            return None
        return found.origin.removeprefix("parameter:").partition("/")[0], found.parameter

    def assumption(self, id_: str) -> Input | None:
        """Read an assumption, money in the reporting currency; None where nothing is known."""
        own = self.engagement.assumptions.get(id_)
        if own is None or isinstance(own, tuple):
            return self.records.get(id_)
        return spread(own, "stated", f"assumption:{id_}")

    def need(self, id_: str) -> Input:
        """Read an assumption that always has a record."""
        found = self.assumption(id_)
        if found is None:
            raise LookupError(f"no record for {id_}")
        return found

    def percent(self, fact: str, id_: str) -> Input | None:
        """Read a rate: the fact in per cent where it is told, else the assumption as a fraction. An override stands before both."""
        told = self.number(fact)
        if told is not None and id_ not in self.engagement.assumptions:
            return told.times(0.01)
        return self.assumption(id_)


@lru_cache(maxsize=256)
def _inputs_of(
    book: ParameterBook, place: str | None, currency: str, own_rates: tuple[tuple[str, float], ...]
) -> Mapping[str, Input]:
    """Give every assumption on record for a place (`anchor` = the test profile) in one currency; without a rate it is left out."""
    own: Mapping[str, Parameter] = {}
    if place is not None:
        own = book.anchor.parameters if place == "anchor" else book.countries[place].parameters
    exchange, found = Exchange(currency, dict(own_rates), book.fx), {}
    for where, records in (("*", book.defaults), (place, own)):
        for id_, record in records.items():
            rate = 1.0 if record.currency is None else exchange.rate(record.currency)
            if rate is not None and record.value is not None:
                ends = (record.low, record.high)
                plain = spread(record.value, "assumed", f"parameter:{where}/{id_}", ends, record=record)
                found[id_] = plain.times(rate)
    return found


def middle(low: float | None, high: float | None) -> float:
    """Midpoint of a stated range."""
    if low is None or high is None:
        raise LookupError("a range without ends")
    return (low + high) / 2


def amount(money: Money) -> float:
    """Amount told, or the midpoint of its range."""
    return money.amount if money.amount is not None else middle(money.low, money.high)
