"""The dated records behind an answer: rates of exchange, working days, and whatever is old."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from advisor.engine.age import is_old, last_known
from advisor.engine.assessment import DatedRecord
from advisor.engine.facts import CATALOGUE, Money
from advisor.engine.parameters import FxRate, Parameter, ParameterBook, ScaleRow
from advisor.engine.resolve import Resolved

_EURO = "EUR"
_MONEY = tuple(spec.name for spec in CATALOGUE.values() if spec.kind == "money")
_DAYS, _RATE = "working_days_", "fx/"


def dated_records(resolved: Resolved) -> tuple[DatedRecord, ...]:
    """AGE-01 Rates of exchange and working days are dated: the answer shows those it rests on.

    the rate of every currency that was converted, unless the engagement brought its own; working days where productive hours are the country's
    Unit: units for one EUR; days a year; ISO dates
    Source: records fx, working_days; decision model 3
    """
    at = resolved.look.engagement.valuation_date
    book = resolved.look.book
    rates = [_dated(f"{_RATE}{code}", book.fx[code].per_eur, book.fx[code], at) for code in _converted(resolved)]
    days = [
        _dated(id_, record.value, record, at) for id_, record in _working_days(resolved) if record.value is not None
    ]
    return (*rates, *days)


@lru_cache(maxsize=512)
def _dated(id_: str, value: float, record: FxRate | Parameter, at: str) -> DatedRecord:
    date = record.date if isinstance(record, FxRate) else record.valid_from
    source = "; ".join(f"{one.title} {one.address}" for one in record.sources) or f"{record.kind}: {record.note}"
    return DatedRecord(id=id_, value=value, date=date, source=source, old=is_old(record, at))


def old_records(resolved: Resolved, dated: Iterable[DatedRecord]) -> Iterator[tuple[str, str]]:
    """AGE-02 A record that was last known to hold more than 18 months before the valuation date is old: it is named with its date.

    the records of the numbers used, the rows of the contribution scale used, the rates of exchange used
    Unit: ids of records, ISO dates
    Source: decision model 3
    """
    # `dated`: what AGE-01 gives.
    look = resolved.look
    old = _old(look.book, look.engagement.valuation_date)
    used = dict.fromkeys([found.origin.removeprefix("parameter:") for found in resolved.numbers.values()])
    if look.country is not None and resolved.contributions is not None and resolved.contributions.steps:
        used |= dict.fromkeys(_row_id(look.country.code, row) for row in look.country.scale if not row.optional)
    used |= dict.fromkeys([one.id for one in dated if one.id.startswith(_RATE)])
    for id_ in used:
        if id_ in old:
            yield id_, old[id_]


def _converted(resolved: Resolved) -> list[str]:
    """Currencies whose rate on record was used, by name."""
    look, here = resolved.look, resolved.currency
    facts = look.engagement.facts
    found = {fact.currency for name in _MONEY if isinstance(fact := facts.get(name), Money)}
    found |= {one.parameter.currency for one in resolved.numbers.values() if one.parameter is not None}
    if look.country is not None and resolved.contributions is not None and resolved.contributions.steps:
        found |= {row.currency for row in look.country.scale if not row.optional}
    others = found - {None, here, *look.exchange.own}
    both = {*others, here} if others else set()
    return sorted(code for code in both if code is not None and code != _EURO and code in look.book.fx)


def _working_days(resolved: Resolved) -> Iterator[tuple[str, Parameter]]:
    country, hours = resolved.look.country, resolved.numbers.get("productive_hours")
    if country is not None and hours is not None and hours.origin == f"parameter:{country.code}/productive_hours":
        yield from _counts_of_days(resolved.look.book, country.code)


@lru_cache(maxsize=64)
def _counts_of_days(book: ParameterBook, code: str) -> tuple[tuple[str, Parameter], ...]:
    records = book.countries[code].parameters.items()
    return tuple((f"{code}/{id_}", record) for id_, record in records if id_.startswith(_DAYS))


@lru_cache(maxsize=16)
def _old(book: ParameterBook, at: str) -> Mapping[str, str]:
    """Every record of the book that is old at a day, by id, with the day it was last known to hold."""
    records: dict[str, Parameter | ScaleRow | FxRate] = {f"fx/{code}": rate for code, rate in book.fx.items()}
    records |= {f"*/{id_}": record for id_, record in book.defaults.items()}
    for code, country in book.countries.items():
        records |= {f"{code}/{id_}": record for id_, record in country.parameters.items()}
        records |= {_row_id(code, row): row for row in country.scale}
    return {id_: last_known(record) or "" for id_, record in records.items() if is_old(record, at)}


def _row_id(code: str, row: ScaleRow) -> str:
    return f"{code}/scale/{row.component}"
