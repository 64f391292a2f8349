"""How a fact is said: its name and its value, with the unit, the range and how exact it is."""

from advisor.engine.facts import (
    CATALOGUE,
    AnyValue,
    Money,
    Number,
    Place,
    Several,
    Tiers,
    Word,
    YesNo,
)
from advisor.wording.texts import Lang, has, listed, plural, text
from advisor.wording.values import counted, country, month, month_after, number, percent, rounded, with_currency

_AHEAD = ("planned_by_months", "contract_months_left", "earliest_transfer_month")
_ABOUT_DIGITS = 2
_LATEST_MONTHS = 12 * 400


def name_fact(name: str, lang: Lang) -> str:
    """Name a fact: "Team today"."""
    return text(f"fact.{name}", lang)


def name_inside(name: str, lang: Lang) -> str:
    """Name a fact inside a sentence: "team today"."""
    said = name_fact(name, lang)
    return said[:1].lower() + said[1:]


YOU = "you"
"""Who speaks at a terminal, where nobody gives a name."""


def name_person(by: str, lang: Lang) -> str:
    """Name whom something is from: an id stays as it is (the edge shows the person); at a terminal it is "you"."""
    return text("person.you", lang) if by == YOU else by


def name_speaker(by: str, lang: Lang) -> str:
    """Name who says something, as the subject of a sentence."""
    return text("person.you_say", lang) if by == YOU else by


def say_fact(name: str, value: AnyValue, lang: Lang, today: str | None = None) -> str:
    """Say what a fact holds: "about 62 people". With `today` (ISO day) months ahead carry their date too."""
    match value:
        case Number():
            return _say_number(name, value, lang, today)
        case Money():
            return say_money(value, lang)
        case YesNo():
            said = text("word.yes" if value.value else "word.no", lang)
            return text("word.noted", lang, value=said, note=value.note) if value.note else said
        case Word() | Place():
            return _say_word(name, value.value, lang)
        case Several():
            return listed([_say_word(name, each, lang) for each in value.value], lang)
        case Tiers(value=()):
            return text("word.none", lang)
        case Tiers():
            return listed(
                [
                    text("word.tier", lang, percent=percent(off, lang), people=counted("people", heads, lang))
                    for heads, off in value.value
                ],
                lang,
            )


def say_money(value: Money, lang: Lang) -> str:
    """Say money as far as it is known: amount, currency, period, per head or in total, gross or net."""
    if value.amount == 0 and not value.per:
        return text("word.free", lang)
    written = _spread(value, value.amount, lang)
    said = _hedged(value, with_currency(written, value.currency, lang), lang)
    if value.per:
        said = f"{said} {text(f'per.{value.per}', lang)}"
    if value.basis:
        said = f"{said} {text(f'basis.{value.basis}', lang)}"
    if value.gross is not None:
        said = f"{said}, {text(f'gross.{_GROSS.get(value.gross, value.gross)}', lang)}"
    return said


_GROSS: dict[object, str] = {True: "gross", False: "net"}


def _say_number(name: str, value: Number, lang: Lang, today: str | None) -> str:
    written = _hedged(value, _spread(value, value.value, lang), lang)
    unit = CATALOGUE[name].unit
    if unit == "%":
        said = text("unit.percent", lang, n=written)
    else:
        exact = value.value if value.low is None and value.value is not None else 2
        said = plural(f"unit.{unit}", exact, lang, n=written)
    date = _date(name, value, lang, today)
    return f"{said} ({date})" if date else said


def _date(name: str, value: Number, lang: Lang, today: str | None) -> str | None:
    if value.since:
        return text("word.since", lang, date=month(value.since, lang))
    if value.until:
        return text("word.until", lang, date=month(value.until, lang))
    if today and name in _AHEAD and value.value is not None and value.value < _LATEST_MONTHS:
        return month_after(today, value.value, lang)
    return None


def _spread(value: Number | Money, exact: float | None, lang: Lang) -> str:
    """Write the bare figure, or both ends of a range."""
    decimals = None if isinstance(value, Number) else _cents(value)
    if value.low is not None and value.high is not None:
        low, high = number(value.low, lang, decimals), number(value.high, lang, decimals)
        return text("word.range", lang, low=low, high=high)
    if exact is None:
        return text("word.open", lang)
    if isinstance(value, Number) and value.approx and not float(exact).is_integer():
        exact = rounded(exact, _ABOUT_DIGITS)
    return number(exact, lang, decimals)


def _hedged(value: Number | Money, said: str, lang: Lang) -> str:
    """Say how exact a figure is: at least, at most, about."""
    if value.bound:
        return text("word.at_least" if value.bound == "min" else "word.at_most", lang, value=said)
    return text("word.about", lang, value=said) if value.approx and value.low is None else said


def _cents(value: Money) -> int:
    amounts = [a for a in (value.amount, value.low, value.high) if a is not None]
    return 0 if all(float(a).is_integer() for a in amounts) else 2


def _say_word(name: str, word: str, lang: Lang) -> str:
    if name in {"country", "home_country"}:
        return country(word, lang)
    key = f"city.{word}" if name == "city" else f"choice.{name}.{word}"
    return text(key, lang) if has(key, lang) else word
