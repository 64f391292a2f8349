"""Numbers, money, per cent and dates in the reader's format.

Currencies are written as codes ("EUR 1,250.50", "1.250,50 EUR") and Danish kroner as "kr." in Danish: the same on every
machine, and no "$" that could be any of six currencies.
"""

import math
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, get_territory_currencies

from advisor.engine.facts import Per
from advisor.wording.texts import Lang, plural, text

_LOCALES: dict[Lang, str] = {"en": "en_GB", "da": "da_DK"}


def number(value: float, lang: Lang, decimals: int | None = None) -> str:
    """Write a number: "4,950" or "4.950". Without `decimals` as many as it has, at most three."""
    pattern = "#,##0.###" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    exact = round(value, 3 if decimals is None else decimals) + 0.0
    return format_decimal(exact, pattern, locale=_LOCALES[lang]).replace("-", "−")


def rounded(value: float, digits: int) -> float:
    """Round to so many significant digits: 418,940 is 419,000 with three."""
    return 0.0 if value == 0 else round(value, digits - 1 - math.floor(math.log10(abs(value))))


def money(amount: float, currency: str | None, lang: Lang, per: Per | None = None, *, whole: bool = False) -> str:
    """Write an amount, with its period if it has one: "EUR 42 an hour", "42 EUR i timen". `whole` drops the cents."""
    exact = whole or float(amount).is_integer()
    return with_currency(number(amount, lang, 0 if exact else 2), currency, lang, per)


def with_currency(written: str, currency: str | None, lang: Lang, per: Per | None = None) -> str:
    """Put a currency code and a period to an amount (or a range of amounts) that is already written."""
    if currency is None:
        said = written
    elif lang == "en":
        said = f"{currency} {written}"
    else:
        said = f"{written} {'kr.' if currency == 'DKK' else currency}"
    return f"{said} {text(f'per.{per}', lang)}" if per else said


def percent(value: float, lang: Lang, decimals: int | None = None) -> str:
    """Write per cent; 18 means 18 %."""
    return text("unit.percent", lang, n=number(value, lang, decimals))


def counted(unit: str, value: float, lang: Lang) -> str:
    """Write a count with its unit (people, months, years, hours): "1 person", "62 people"."""
    return plural(f"unit.{unit}", value, lang, n=number(value, lang))


def month(iso: str, lang: Lang) -> str:
    """Write the month of an ISO date or month: "March 2024", "marts 2024"."""
    year, number_ = iso.split("-")[:2]
    return format_date(date(int(year), int(number_), 1), "MMMM y", locale=_LOCALES[lang])


def day(iso: str, lang: Lang) -> str:
    """Write the day of an ISO date or time: "23 November 2026", "23. november 2026"."""
    return format_date(date.fromisoformat(iso[:10]), "long", locale=_LOCALES[lang])


def month_after(today: str, months: float, lang: Lang) -> str:
    """Write the month that lies `months` after the ISO date `today`."""
    count = int(today[:4]) * 12 + int(today[5:7]) - 1 + round(months)
    return month(f"{count // 12:04d}-{count % 12 + 1:02d}", lang)


_AS_OF = date(2026, 11, 1)
"""The day of which the currencies of countries are taken: the same answer on every day."""


@cache
def currency_of(code: str) -> str | None:
    """Give the currency of a country by its ISO 3166 code; None where there is none on record."""
    found = get_territory_currencies(code, _AS_OF, _AS_OF)
    return found[-1] if found else None


@cache
def country(code: str, lang: Lang) -> str:
    """Name a country by its ISO 3166 code; an unknown code stays as it is."""
    names: dict[str, str] = dict(Locale.parse(_LOCALES[lang]).territories)
    return names.get(code, code)
