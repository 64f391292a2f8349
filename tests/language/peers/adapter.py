"""Our reading of amounts in the items of the public suites: number, percent, money, duration.

What the product leaves out on purpose is added here by general rules, never by suite or sentence: minutes and seconds (no fact
is that short), small coins by themselves, a lone number word or "1/5" (to the product an article, a "no" or a date).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from advisor.language.lexicon.units import MINOR_UNITS, MINUTES
from advisor.language.markup import plain
from advisor.language.measures import Quantity
from advisor.language.numerals import Numeral, numeral_at, word_value
from advisor.language.quantities import quantities
from advisor.language.reading import Language
from advisor.language.spoken import folded, share_at
from advisor.language.words import Word, cut

Item = dict[str, Any]
TODAY = "2026-11-27"
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "quarter": 7776000, "year": 31536000}  # fmt: skip
_JOINTS = frozenset(("and", "og", ","))
_BETWEEN = frozenset(("-", "more", "extra", "additional", "fewer", "less", "flere", "ekstra"))
_ALONE = {"nul": 0.0, "zero": 0.0, "én": 1.0, "ét": 1.0, "en": 1.0, "et": 1.0, "one": 1.0}


def extract(text: str, locale: str) -> list[Item]:
    """Give all items of a text; Norwegian is read as Danish with kroner of its own."""
    lang: Language = "da" if locale in ("da", "nb") else "en"
    words = cut(plain(text))
    found = quantities(words, lang, TODAY)
    spans = [(q.first, q.last, _seconds(q)) for q in found if q.parts]
    taken = {i for q in found for i in range(q.first, q.last)}
    spans += _short_spans(words, lang, taken)
    items = [item for q in found for item in _items(q, words, locale)]
    items += [{"kind": "duration", "value": value, "unit": "second"} for value in _joined(sorted(spans), words)]
    return _alone(text, lang) or items


def _items(quantity: Quantity, words: Sequence[Word], locale: str) -> Iterator[Item]:
    sign = -1 if quantity.negative else 1
    if quantity.kind == "point":
        return
    if _is_bare_m(quantity, words):
        yield {"kind": "number", "value": sign * quantity.low * 1e6, "unit": None}
    elif quantity.kind != "months":  # whatever is measured is a number too
        yield {"kind": "number", "value": sign * quantity.low, "unit": None}
    coin = folded(words, quantity.last)
    if quantity.kind == "percent":
        yield {"kind": "percent", "value": sign * quantity.low, "unit": "%"}
    elif quantity.kind == "money":
        yield {"kind": "money", "value": _value(quantity, sign), "unit": _currency(quantity, words, locale)}
    elif quantity.kind == "number" and coin in MINOR_UNITS:
        unit = "cent" if coin in ("cent", "cents", "¢", "pennies") else coin
        yield {"kind": "money", "value": _value(quantity, sign), "unit": unit}


def _value(quantity: Quantity, sign: int) -> float | list[float | None]:
    if quantity.is_range:
        return [quantity.low, quantity.high]
    if quantity.bound:
        return [quantity.low, None] if quantity.bound == "min" else [None, quantity.low]
    return sign * quantity.low


def _currency(quantity: Quantity, words: Sequence[Word], locale: str) -> str | None:
    said = {word.folded for word in words[quantity.first : quantity.last]}
    bare = quantity.currency == "DKK" and not said & {"dkk", "dansk", "danske"}
    return "NOK" if locale == "nb" and bare else quantity.currency


def _seconds(span: Quantity) -> float:
    """A year beside months alone is twelve of them, else 365 days."""
    units = {unit for _, unit in span.parts}
    of_months = "month" in units and units <= {"year", "month"}
    year = 12 * SECONDS["month"] if of_months else SECONDS["year"]
    return sum(value * (year if unit == "year" else SECONDS[unit]) for value, unit in span.parts)


def _is_bare_m(quantity: Quantity, words: Sequence[Word]) -> bool:
    """ "3M" is months to the product, which has asked for something; by itself it is three million."""
    return quantity.kind == "months" and words[quantity.last - 1].text == "M"


def _short_spans(words: Sequence[Word], lang: Language, taken: set[int]) -> Iterator[tuple[int, int, float]]:
    i = 0
    while i < len(words):
        numeral = None if i in taken else numeral_at(words, i, lang) or _article(words, i)
        at = numeral.last + (folded(words, numeral.last) in _BETWEEN) if numeral else i
        if numeral and folded(words, at) in MINUTES:
            share = share_at(words, at + 1) or (0.0, at + 1, False)
            yield i, share[1], (numeral.value + share[0]) * SECONDS[MINUTES[folded(words, at)]]
        i = max(at, i + 1) if numeral else i + 1


def _article(words: Sequence[Word], i: int) -> Numeral | None:
    return Numeral(1, i, i + 1) if folded(words, i) in ("a", "an", "another", "one", "et", "en") else None


def _joined(spans: Sequence[tuple[int, int, float]], words: Sequence[Word]) -> Iterator[float]:
    """Add up spans that stand in one row: "1 year, 2 days and 3 hours" is one duration."""
    total, end = 0.0, -1
    for first, last, seconds in spans:
        if end >= 0 and any(folded(words, i) not in _JOINTS for i in range(end, first)):
            yield total
            total = 0.0
        total, end = total + seconds, last
    if end >= 0:
        yield total


def _alone(text: str, lang: Language) -> list[Item]:
    """A text that is nothing but one number word or one fraction."""
    bare = text.strip().lower()
    part = re.fullmatch(r"(\d{1,3})/(\d{1,3})", bare)
    value = _ALONE.get(bare, word_value(bare, lang) if bare.isalpha() else None)
    value = int(part[1]) / int(part[2]) if part and int(part[2]) else value
    return [] if value is None else [{"kind": "number", "value": value, "unit": None}]
