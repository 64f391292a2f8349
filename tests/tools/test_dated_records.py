"""The tool that makes the dated records: what it changes, and that it changes nothing else."""

import sys
from collections.abc import Iterable
from datetime import date
from types import SimpleNamespace

import pytest

from advisor.parameters.load import build_book, read_texts
from tests.tools import dated_records
from tests.tools.dated_records import changed, with_rates, with_working_days

TEXT = "# head\nrows:\n  - id: a\n    value: 1\n    note: x\n  - id: ab\n    value: 2\n"


def test_only_the_named_record_changes() -> None:
    assert changed(TEXT, "ab", {"value": "3"}) == TEXT.replace("value: 2", "value: 3")
    assert changed(TEXT, "a", {"id": "c", "note": "y"}) == TEXT.replace("id: a\n", "id: c\n").replace(
        "note: x", "note: y"
    )


@pytest.mark.parametrize(("record", "key"), [("b", "value"), ("ab", "note")])
def test_what_is_not_there_is_refused(record: str, key: str) -> None:
    with pytest.raises(ValueError, match=record):
        changed(TEXT, record, {key: "3"})


class Calendar:
    def __init__(self, _code: str, years: Iterable[int]) -> None:
        self.years = years

    def is_working_day(self, day: date) -> bool:
        assert day.year in self.years
        return day.weekday() < 5 and not (day.month == 8 and day.day <= 7)


def test_years_move_on_and_hours_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", SimpleNamespace(country_holidays=Calendar))
    monkeypatch.setattr(dated_records, "version", lambda _name: "9.9")
    before = read_texts()
    book = build_book(with_working_days(before, (2027, 2028)))
    poland = book.countries["PL"].parameters
    assert [name for name in poland if name.startswith("working")] == ["working_days_2027", "working_days_2028"]
    assert poland["working_days_2027"].value == 261 - 5
    assert poland["working_days_2028"].value == 260 - 5
    assert poland["productive_hours"].value == 8 * (255.5 - 26 - 6 - 5)
    assert "2027 and 2028" in poland["productive_hours"].note
    assert poland["working_days_2028"].valid_from == "2028-01-01"
    assert "holidays 9.9" in poland["working_days_2027"].sources[0].title


class Rates:
    def __init__(self) -> None:
        self.bounds = {"USD": SimpleNamespace(last_date=date(2027, 1, 29))}

    def convert(self, _amount: int, _currency: str, new: str, _day: date) -> float:
        return {"PLN": 4.12345678}.get(new, 2.0)


def test_rates_of_the_central_bank_move_on_and_the_others_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "currency_converter", SimpleNamespace(CurrencyConverter=Rates))
    monkeypatch.setattr(dated_records, "version", lambda _name: "9.9")
    before = read_texts()
    fx = build_book(with_rates(before)).fx
    assert (fx["PLN"].per_eur, fx["PLN"].date) == (4.12346, "2027-01-29")
    assert (fx["EUR"].per_eur, fx["EUR"].date) == (1, "2027-01-29")
    old = build_book(before).fx
    assert fx["UAH"].date == old["UAH"].date
    assert fx["UAH"].per_eur / fx["USD"].per_eur == pytest.approx(old["UAH"].per_eur / old["USD"].per_eur, rel=1e-5)
    assert fx["RSD"] == old["RSD"]
    assert fx["PLN"].sources[0].date == "2027-01-29"
