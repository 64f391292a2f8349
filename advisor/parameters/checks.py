"""What a record must hold beyond its types: order of the range, money with a currency, sources, dates."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from advisor.engine.parameters import FxRate, Parameter, Role, ScaleRow, Source

Fault = tuple[str, str]  # key, what was expected
_SOURCE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_NUMBERED_BASES = ("gross_x", "gross_above", "gross_if_from")


def is_day(text: str) -> bool:
    """Tell whether `text` is an ISO date in full, like 2026-11-23."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def source_faults(source: Source) -> Iterator[Fault]:
    """Yield what is wrong with a source."""
    if not (source.title and source.address):
        yield "address", "a title and an address"
    if source.date is not None and not (_SOURCE_DATE.fullmatch(source.date) and is_day(f"{source.date}-01-01"[:10])):
        yield "date", "a year, a month (2026-01) or a day (2026-01-31)"


def parameter_faults(record: Parameter, currencies: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with a parameter."""
    yield from _sourced(record)
    yield from _range_faults(record)
    if record.unit.startswith("money") != (record.currency is not None):
        yield "currency", "a currency for money, none for anything else"
    elif record.currency is not None and record.currency not in currencies:
        yield "currency", "a currency of fx.yaml"
    if not is_day(record.valid_from):
        yield "valid_from", "a date like 2026-11-23"


def _range_faults(record: Parameter) -> Iterator[Fault]:
    if (record.low is None) != (record.high is None):
        yield "low", "both low and high, or neither"
    elif record.low is None or record.high is None:
        return
    elif record.value is None or not record.low <= record.value <= record.high:
        yield "value", f"a value from {record.low} to {record.high}"


def scale_faults(row: ScaleRow, currencies: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with a row of a contribution scale."""
    yield from _sourced(row)
    if (row.base in _NUMBERED_BASES) != (row.base_number is not None):
        yield "base_number", f"a number for {', '.join(_NUMBERED_BASES)} only"
    if (row.cap_amount is None) != (row.cap_period is None):
        yield "cap_period", "cap_amount and cap_period together"
    if row.base == "flat" and row.cap_amount is None:
        yield "cap_amount", "the flat amount"
    if row.currency not in currencies:
        yield "currency", "a currency of fx.yaml"
    if row.valid_from is not None and not is_day(row.valid_from):
        yield "valid_from", "a date like 2026-11-23 or null"


def role_faults(role: Role) -> Iterator[Fault]:
    """Yield what is wrong with a role."""
    yield from _sourced(role)
    if role.first < 1 or role.every < 1:
        yield "first", "first and every of 1 or more"


def fx_faults(rate: FxRate) -> Iterator[Fault]:
    """Yield what is wrong with a rate."""
    yield from _sourced(rate)
    if rate.per_eur <= 0:
        yield "per_eur", "a rate above 0"
    if not re.fullmatch("[A-Z]{3}", rate.currency):
        yield "currency", "three capital letters"
    if not is_day(rate.date):
        yield "date", "a date like 2026-11-23"


def _sourced(record: Parameter | ScaleRow | Role | FxRate) -> Iterator[Fault]:
    if record.kind != "assumption" and not record.sources:
        yield "sources", f"at least one source for kind {record.kind}"
