"""How old an assumption is at a valuation date. Roles do not age: they are ratios of pays, not amounts of a year."""

from advisor.engine.parameters import FxRate, Parameter, ScaleRow

MONTHS_FRESH = 18
_TO_THE_END = {4: "-12-31", 7: "-31", 10: ""}  # by length; days are only compared, so 31 serves every month
_Dated = Parameter | ScaleRow | FxRate


def last_known(record: _Dated) -> str | None:
    """Give the newest ISO day on which the record was known to hold; None where nothing about it is dated.

    For a rate of exchange that is its date. Else it is the later of the record's own date and the dates of its sources,
    a year or month taken to its end: a rate in force since 2014 is fresh when a page of 2026 still states it.
    """
    if isinstance(record, FxRate):
        return record.date
    days = [source.date + _TO_THE_END[len(source.date)] for source in record.sources if source.date is not None]
    return max([*days, record.valid_from or ""]) or None


def is_old(record: _Dated, at: str) -> bool:
    """Tell whether the record was last known to hold more than 18 months before the ISO day `at`.

    A rate of exchange fixed by law does not age. What is not dated at all is not called old: its note says so.
    """
    if isinstance(record, FxRate) and record.kind == "law":
        return False
    known = last_known(record)
    return known is not None and known < _months_before(at, MONTHS_FRESH)


def _months_before(day: str, months: int) -> str:
    count = int(day[:4]) * 12 + int(day[5:7]) - 1 - months
    return f"{count // 12:04d}-{count % 12 + 1:02d}{day[7:]}"
