"""When an assumption counts as old."""

import pytest

from advisor.engine.age import is_old, last_known
from advisor.engine.parameters import FxRate, Parameter, ScaleRow, Source, SourceKind


def parameter(valid_from: str, *dates: str | None) -> Parameter:
    sources = tuple(Source(id="s", title="t", address="a", date=date, confidence="low") for date in dates)
    return Parameter(
        id="seat_cost", label="", unit="months", value=1, low=None, high=None,
        valid_from=valid_from, kind="survey", sources=sources,
    )  # fmt: skip


def row(valid_from: str | None) -> ScaleRow:
    return ScaleRow(component="pension", rate=0.1, base="gross", currency="PLN", valid_from=valid_from, kind="law")


def rate(date: str, kind: SourceKind) -> FxRate:
    return FxRate(currency="USD", per_eur=1.1, date=date, kind=kind)


@pytest.mark.parametrize(
    ("record", "day"),
    [
        (parameter("2020-05-06"), "2020-05-06"),
        (parameter("2020-05-06", "2019"), "2020-05-06"),
        (parameter("2020-05-06", "2020"), "2020-12-31"),
        (parameter("2020-05-06", "2021-02", None), "2021-02-31"),
        (parameter("2020-05-06", "2021-02-03"), "2021-02-03"),
        (row(None), None),
        (row("2014-09-01"), "2014-09-01"),
        (rate("2026-10-30", "market"), "2026-10-30"),
    ],
)
def test_the_newest_date_counts(record: Parameter | ScaleRow | FxRate, day: str | None) -> None:
    assert last_known(record) == day


@pytest.mark.parametrize(
    ("at", "old"), [("2026-11-23", False), ("2026-11-24", True), ("2026-11-22", False), ("2027-01-01", True)]
)
def test_old_is_more_than_eighteen_months(at: str, old: bool) -> None:
    assert is_old(parameter("2025-05-23"), at) is old


def test_a_fixed_rate_does_not_age_and_an_undated_row_is_not_called_old() -> None:
    assert not is_old(rate("2000-01-01", "law"), "2026-11-23")
    assert is_old(rate("2000-01-01", "assumption"), "2026-11-23")
    assert not is_old(row(None), "2026-11-23")
