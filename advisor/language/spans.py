"""Spans of time: "two and a half years", "90 days", "next year", "18 months ago", in months."""

from collections.abc import Sequence
from dataclasses import replace

from advisor.language.lexicon.units import MONTHS_OF, UNITS
from advisor.language.measures import Quantity
from advisor.language.numerals import numeral_at
from advisor.language.reading import Language
from advisor.language.spoken import JOINTS, folded, share_at
from advisor.language.words import Word, word_set

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
    """A span without a number: "a year", "another month", "a year and a half", "et helt år"."""
    if folded(words, i) not in (("a", "an", "one", "another") if lang == "en" else ("et", "en")):
        return None
    last = i + 2 if folded(words, i + 1) in _WHOLE else i + 1
    unit = UNITS.get(folded(words, last), "")
    if unit not in MONTHS_OF or unit == "day":
        return None  # "that is for another day"
    before, after = folded(words, i - 1), folded(words, last + 1)
    if i and before not in _BEFORE_SPAN and words[i - 1].text != "\n" and after not in _AFTER_SPAN:
        return None
    return span_of(words, Quantity("months", 1.0, 1.0, i, last, spoken=True), last, unit, lang)


_WHOLE = word_set("full whole single hel helt enkelt eneste lille godt stift rundt good")
_BEFORE_SPAN = word_set(
    "in within for after over about nearly almost roughly around ca cirka om paa i inden only than next til efter . , : to is er endnu"
)


_AFTER_SPAN = word_set("ago left notice and og siden tilbage varsel from s")


def unit_at(words: Sequence[Word], j: int, lang: Language) -> str:
    """The unit at word `j`; "time" is an hour in Danish."""
    word = folded(words, j)
    if word == "m" and words[j].glued:
        return "month"
    if word in ("t", "time") and not (j < len(words) and words[j].glued):
        return "hour" if word == "time" and (lang == "da" or folded(words, j + 1) in ("pr", "om", "i")) else ""
    if word in ("aarig", "aarige"):  # "a five-year horizon"; of a contract it is the whole term, no time left
        return "year" if folded(words, j + 1).startswith(_LOOKS_AHEAD) else ""
    return UNITS.get(word, "")


_LOOKS_AHEAD = (
    "horisont",
    "tidshorisont",
    "sigt",
    "perspektiv",
    "business",
    "case",
    "plan",
    "regne",
    "beregning",
    "investering",
)


def span_of(words: Sequence[Word], quantity: Quantity, j: int, unit: str, lang: Language) -> Quantity:
    """Make a quantity a span of the unit at word `j`, with what follows: "and a half", "3 months"."""
    last = _behind_unit(words, j)
    share = share_at(words, last)
    extra, parts = 0.0, [(quantity.low, unit)]
    if share and (share[0] == 0.5 or (unit in ("hour", "year") and share[2])):
        extra, last = share[0], share[1]
        parts = [(quantity.low + extra, unit)]
    low, high = (v + extra for v in (quantity.low, quantity.high))
    if unit == "hour":
        return replace(quantity, kind="hours", low=low, high=high, last=last, parts=tuple(parts))
    low, high, lower = low * MONTHS_OF[unit], high * MONTHS_OF[unit], unit
    while not extra and (part := _lower_part(words, last, lower, lang)):
        value, lower, last = part
        parts.append((value, lower))
        low, high = low + value * MONTHS_OF[lower], high + value * MONTHS_OF[lower]
    low, high = _whole(low, lower), _whole(high, lower)
    span = replace(quantity, kind="months", low=low, high=high, last=last, unit=unit, other_low=None, other_high=None)
    return _directed(words, replace(span, parts=tuple(parts)))


def _behind_unit(words: Sequence[Word], j: int) -> int:
    """The index behind a unit, with the dot of "mdr."."""
    short = folded(words, j) in ("md", "mdr", "mo", "yr", "yrs")
    return j + 2 if short and folded(words, j + 1) == "." and not _ends_sentence(words, j + 1) else j + 1


_SIZES = ("year", "month", "week", "day")
_OTHER_TERM = word_set("notice notices opsigelse opsigelsesvarsel varsel of ago siden per pr a an each every hver / om")
_LEFT = word_set("left remaining tilbage")


def _lower_part(words: Sequence[Word], i: int, above: str, lang: Language) -> tuple[float, str, int] | None:
    """The 3 months of "4 years and 3 months": (value, unit, index behind). "2 years, 3 months' notice" and
    "3 years, 6 months left" are two terms."""
    joint = folded(words, i) in (*JOINTS, ",")
    k = i + 1 if joint else i
    numeral = numeral_at(words, k, lang) if k < len(words) and words[k].text != "\n" else None
    if numeral is None or numeral.magnitude != 1.0:
        return None
    unit = UNITS.get(folded(words, numeral.last), "")
    if above not in _SIZES or unit not in _SIZES or _SIZES.index(unit) <= _SIZES.index(above):
        return None
    last = _behind_unit(words, numeral.last)
    after = folded(words, last)
    apart = (joint and after in _OTHER_TERM) or (folded(words, i) == "," and after in _LEFT)
    return None if apart else (numeral.value, unit, last)


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
