"""Spans of time: "two and a half years", "90 days", "next year", "18 months ago", in months."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.language.lexicon.units import MONTHS_OF, UNITS
from advisor.language.measures import Quantity
from advisor.language.money import folded
from advisor.language.reading import Language
from advisor.language.words import Word, word_set

JOINTS = frozenset(("and", "og"))


_FUTURE = frozenset(("in", "within", "om", "inden", "over"))


def relative_year(words: Sequence[Word], i: int) -> Quantity | None:
    one, two, three = folded(words, i), folded(words, i + 1), folded(words, i + 2)
    if one in ("next", "naeste", "coming", "kommende") and two in UNITS and three != "s":
        months = MONTHS_OF.get(UNITS[two])
        return Quantity("months", months, months, i, i + 2, toward="future", unit=UNITS[two]) if months else None
    if (one in ("last", "sidste")) and two in ("year", "aar") and folded(words, i - 1) not in ("the", "per", "det"):
        return Quantity("months", 12, 12, i, i + 2, toward="past", approx=True, unit="year", spoken=True)
    return None


def bare_unit(words: Sequence[Word], i: int, lang: Language) -> Quantity | None:
    """A span without a number: "a year", "a year and a half", "et år"."""
    article, unit = folded(words, i), UNITS.get(folded(words, i + 1), "")
    if article not in (("a", "an", "one") if lang == "en" else ("et", "en")) or unit not in MONTHS_OF:
        return None
    last, value = i + 2, 1.0
    if (
        i
        and folded(words, i - 1) not in _BEFORE_SPAN
        and words[i - 1].text != "\n"
        and folded(words, last) not in _AFTER_SPAN
    ):
        return None
    if _and_a_half(words, last):
        last, value = last + 3, 1.5
    months = value * MONTHS_OF[unit]
    return _directed(words, Quantity("months", months, months, i, last, unit=unit, spoken=True))


def _and_a_half(words: Sequence[Word], i: int) -> bool:
    joined = folded(words, i) in JOINTS and folded(words, i + 1) in ("a", "an", "en", "et")
    return joined and folded(words, i + 2) in ("half", "halv", "halvt")


_BEFORE_SPAN = word_set(
    "in within for after over about nearly almost roughly around ca cirka om paa i inden only than next til efter . , : to is er"
)


_AFTER_SPAN = word_set("ago left notice and og siden tilbage varsel from s")


def unit_at(words: Sequence[Word], j: int) -> str:
    word = folded(words, j)
    if word == "m" and words[j].glued:
        return "month"
    if word in ("t", "time") and not (j < len(words) and words[j].glued):
        return "hour" if word == "time" and folded(words, j + 1) in ("pr", "om", "i") else ""
    return UNITS.get(word, "")


def span_of(words: Sequence[Word], quantity: Quantity, j: int, unit: str) -> Quantity:
    factor, last = MONTHS_OF[unit], j + 1
    if (
        folded(words, last) == "."
        and folded(words, j) in ("md", "mdr", "mo", "yr", "yrs")
        and not _ends_sentence(words, last)
    ):
        last += 1
    extra = 0.0
    if _and_a_half(words, last):
        extra, last = 0.5 * factor, last + 3
    elif unit == "year":
        k = last + 1 if folded(words, last) in (*JOINTS, ",") else last
        if k + 1 < len(words) and words[k].kind == "number" and UNITS.get(folded(words, k + 1)) == "month":
            extra, last = float(words[k].text.replace(",", ".").replace(".", "", 0)), k + 2
    low, high = (_whole(v * factor + extra, unit) for v in (quantity.low, quantity.high))
    span = replace(quantity, kind="months", low=low, high=high, last=last, unit=unit, other_low=None, other_high=None)
    return _directed(words, span)


def _ends_sentence(words: Sequence[Word], i: int) -> bool:
    return i + 1 >= len(words) or words[i + 1].text == "\n" or words[i + 1].text[:1].isupper()


def _whole(months: float, unit: str) -> float:
    """Days and weeks give whole months where they come close to it (90 days, 12 weeks), else one decimal."""
    if unit not in ("day", "week"):
        return round(months, 4)
    return (
        float(round(months))
        if (months >= 1 and abs(months - round(months)) <= 0.25) or months > 0.85
        else round(months, 1)
    )


_GONE_BY = frozenset(("the last", "the past", "de seneste", "de sidste", "de forloebne", "the previous"))


def _directed(words: Sequence[Word], span: Quantity) -> Quantity:
    """Add whether a span points forward ("in", "om", "from now") or back ("ago", "for ... siden")."""
    if f"{folded(words, span.first - 2)} {folded(words, span.first - 1)}" in _GONE_BY:
        return replace(span, toward="past", spoken=True)
    after, behind = folded(words, span.last), folded(words, span.last + 1)
    before, two = folded(words, span.first - 1), folded(words, span.first - 2)
    if after in ("ago", "siden", "back"):
        return replace(span, toward="past", last=span.last + 1)
    if (after, behind) in (("from", "now"), ("fra", "nu"), ("down", "the"), ("s", "time")) or (
        after == "time" and before == "in"
    ):
        return replace(span, toward="future", last=span.last + 1)
    future = before in _FUTURE or f"{two} {before}" in ("the next", "de naeste", "within a", "the coming", "inden for", "de kommende",
                                                      "indenfor de")  # fmt: skip
    future = (
        future
        or before in ("next", "naeste", "coming", "kommende", "indenfor", "paa")
        or two in ("inden", "indenfor", "within", "next")
    )
    return replace(span, toward="future") if future else span
