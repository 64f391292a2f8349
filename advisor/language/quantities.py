"""Numbers with what they measure: counts, money, per cent, spans of time, points in time; with ranges, bounds and "about"."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from advisor.language.dates import Point, point_at
from advisor.language.lexicon.units import MONTHS_OF, PERCENT, UNITS
from advisor.language.money import Around, around, currency_at, folded
from advisor.language.numerals import Numeral, is_plain_year, numeral_at
from advisor.language.reading import Language
from advisor.language.words import Word

Kind = Literal["number", "money", "percent", "months", "hours", "point"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One measured thing at words `first` to `last` (exclusive). `months` kind counts months.

    `other_*`: the second reading of one mark with three digits. `choice`: "38 or 83", not a range. `from_to`: "from 40 to 80".
    `toward`: a span said as "in 18 months" (future) or "two years ago" (past).
    """

    kind: Kind
    low: float
    high: float
    first: int
    last: int
    other_low: float | None = None
    other_high: float | None = None
    house: bool = True
    approx: bool = False
    bound: Literal["min", "max"] | None = None
    currency: str | None = None
    around: Around = field(default_factory=Around)
    choice: bool = False
    from_to: bool = False
    negative: bool = False
    toward: Literal["future", "past"] | None = None
    point: Point | None = None
    unit: str = ""
    spoken: bool = False
    signed: bool = False

    @property
    def is_range(self) -> bool:
        """Two ends that differ."""
        return self.low != self.high


_APPROX = frozenset(
    [
        "about",
        "around",
        "roughly",
        "approx",
        "approximately",
        "circa",
        "cirka",
        "ca",
        "omkring",
        "omtrent",
        "nearly",
        "almost",
        "naesten",
        "some",
        "ish",
        "~",
        "≈",
        "knap",
        "godt",
        "approximatively",
        "cirkus",
        "rundt",
        "maybe",
        "maaske",
        "omtrentlig",
        "c",
        "ballpark",
    ]
)
_APPROX_PAIRS = frozenset(
    ("close to", "taet paa", "just over", "just under", "just about", "more or", "lige over", "lige under", "lige knap",
     "lidt over", "lidt under", "or so", "eller deromkring", "give or", "cirka taet", "plus minus", "sadan ca", "order of",
     "or thereabouts", "eller saadan", "eller der", "rundt regnet", "a bit", "saadan cirka", "saadan noget", "rundt om")
)  # fmt: skip
_MIN = frozenset(["over", "above", "min", "minimum", "mindst", ">", "≥", "exceeding", "+"])
_MAX = frozenset(["under", "below", "max", "maximum", "maks", "hoejst", "<", "≤"])
_BOUND_PAIRS: dict[str, Literal["min", "max"]] = {
    "more than": "min", "at least": "min", "no fewer": "min", "mere end": "min", "flere end": "min", "upwards of": "min",
    "op imod": "max", "less than": "max", "fewer than": "max", "at most": "max", "up to": "max", "op til": "max",
    "mindre end": "max", "faerre end": "max", "not more": "max", "more that": "min", "som mindst": "min",
}  # fmt: skip
_TO = {"en": frozenset(("to", "-", "–", "—", "through")), "da": frozenset(("til", "-", "–", "—", "to"))}
_AND = frozenset(("and", "og"))
_OR = frozenset(("or", "eller", "alternatively"))
_BETWEEN = frozenset(("between", "mellem", "imellem"))
_FROM = frozenset(("from", "fra"))
_FUTURE = frozenset(("in", "within", "om", "inden", "over"))
_EVERY = {
    "anden": 2,
    "tredje": 3,
    "fjerde": 4,
    "femte": 5,
    "sjette": 6,
    "syvende": 7,
    "ottende": 8,
    "niende": 9,
    "tiende": 10,
    "tyvende": 20,
}
_NOT_COUNTED = frozenset(
    [
        "line",
        "linje",
        "punkt",
        "point",
        "step",
        "trin",
        "version",
        "java",
        "angular",
        "python",
        "windows",
        "room",
        "lokale",
        "page",
        "side",
        "iso",
        "sap",
        "phase",
        "fase",
        "option",
        "mulighed",
        "no",
        "nr",
        "#",
        "level",
        "niveau",
        "kl",
        "tier",
        "ticket",
        "opgave",
        "spoergsmaal",
        "question",
        "office",
        "slide",
        "sprint",
        "python3",
        "dotnet",
        "figure",
        "paragraph",
        "section",
        "afsnit",
        "paragraf",
        "§",
        "php",
        "node",
        "react",
        "web",
        "gate",
        "scenario",
        "article",
        "artikel",
    ]
)


def quantities(words: Sequence[Word], lang: Language, today: str) -> list[Quantity]:
    """Give all quantities of a text in order; numbers that only name something ("line 3", "Java 17", "14:30") are left out."""
    found: list[Quantity] = []
    i = 0
    while i < len(words):
        quantity = _quantity_at(words, i, lang, today)
        if quantity is None:
            i += 1
            continue
        found.append(_qualified(words, quantity))
        i = max(quantity.last, i + 1)
    return found


def _quantity_at(words: Sequence[Word], i: int, lang: Language, today: str) -> Quantity | None:
    relative = _relative_year(words, i)
    if relative:
        return relative
    at = point_at(words, i, lang, today)
    if at and not _measured(words, at[1], lang):
        return Quantity("point", 0, 0, i, at[1], point=at[0])
    money_first = currency_at(words, i, lang)
    start = money_first[1] if money_first else i
    if start >= len(words) or (not money_first and _only_a_name(words, i)):
        return None
    if folded(words, i) == "hver" and folded(words, i + 1) in _EVERY:
        share = 100 / _EVERY[folded(words, i + 1)]
        return Quantity("percent", round(share, 2), round(share, 2), i, i + 2, approx=True)
    numeral = numeral_at(words, start, lang)
    if numeral is None:
        return _bare_unit(words, i, lang)
    if money_first is None and is_plain_year(numeral, words) and not _people_follow(words, numeral.last):
        return None
    share = _one_in(words, i, numeral, lang)
    if share:
        return share
    ranged = _second_end(words, i, numeral, lang)
    return _measure(words, i, ranged, money_first[0] if money_first else None, bool(money_first), lang)


def _one_in(words: Sequence[Word], i: int, numeral: Numeral, lang: Language) -> Quantity | None:
    """ "One in five", "2 out of 10", "3 ud af 20": a share in per cent."""
    j = numeral.last
    if folded(words, j) in ("out", "ud") and folded(words, j + 1) in ("of", "af"):
        j += 1
    elif folded(words, j) != "in" or numeral.value != 1:
        return None
    whole = numeral_at(words, j + 1, lang) if j + 1 < len(words) else None
    if whole is None or not 1 < whole.value <= 100 or numeral.value >= whole.value:
        return None
    share = round(100 * numeral.value / whole.value, 2)
    return Quantity("percent", share, share, i, whole.last, approx=True)


def _measured(words: Sequence[Word], i: int, lang: Language) -> bool:
    """Whether a unit or a currency follows, so that "2.5.24" or "May 2022" style text is no date after all."""
    word = folded(words, i)
    return (
        word in PERCENT
        or (word in UNITS and word not in ("time", "y", "d", "h"))
        or currency_at(words, i, lang) is not None
    )


def _people_follow(words: Sequence[Word], i: int) -> bool:
    return folded(words, i) in (
        "people",
        "devs",
        "developers",
        "mand",
        "folk",
        "medarbejdere",
        "udviklere",
        "heads",
        "engineers",
    )


def _only_a_name(words: Sequence[Word], i: int) -> bool:
    """The number of a line, a version, a clock time or an ordinal."""
    if words[i].kind not in ("number", "word"):
        return True
    before = words[i - 1].folded if i else ""
    if words[i].kind == "number":
        if before in (".", ":") and i > 1 and words[i - 2].folded in ("kl", "nr", "no"):
            return before == "."
        if before in _NOT_COUNTED:
            return True
        after = folded(words, i + 1)
        return (after in ("am", "pm", "th", "st", "nd", "rd") and words[i + 1].glued) or _ordinal_dot(words, i)
    return False


def _ordinal_dot(words: Sequence[Word], i: int) -> bool:
    """Danish "3. linje": a small number with a glued dot and a small letter behind it."""
    after = words[i + 2].text if i + 2 < len(words) else ""
    dot = folded(words, i + 1) == "." and words[i + 1].glued
    return dot and len(words[i].text) <= 2 and words[i].text.isdigit() and after in ("linje", "punkt", "gang", "person")


def _relative_year(words: Sequence[Word], i: int) -> Quantity | None:
    one, two, three = folded(words, i), folded(words, i + 1), folded(words, i + 2)
    if one in ("next", "naeste", "coming", "kommende") and two in UNITS and three not in ("s",):
        months = MONTHS_OF.get(UNITS[two])
        return Quantity("months", months, months, i, i + 2, toward="future", unit=UNITS[two]) if months else None
    if (one in ("last", "sidste")) and two in ("year", "aar") and folded(words, i - 1) not in ("the", "per", "det"):
        return Quantity("months", 12, 12, i, i + 2, toward="past", approx=True, unit="year", spoken=True)
    return None


def _bare_unit(words: Sequence[Word], i: int, lang: Language) -> Quantity | None:
    """A span without a number: "a year", "a year and a half", "et år"."""
    article, unit = folded(words, i), UNITS.get(folded(words, i + 1), "")
    if article not in (("a", "an", "one") if lang == "en" else ("et", "en")) or unit not in MONTHS_OF:
        return None
    last, value = i + 2, 1.0
    if i and folded(words, i - 1) not in _BEFORE_SPAN and folded(words, last) not in _AFTER_SPAN:
        return None
    if folded(words, last) in _AND and folded(words, last + 1) in ("a", "an", "en", "et"):
        if folded(words, last + 2) in ("half", "halv", "halvt"):
            last, value = last + 3, 1.5
    months = value * MONTHS_OF[unit]
    return _directed(words, Quantity("months", months, months, i, last, unit=unit, spoken=True))


_BEFORE_SPAN = frozenset(
    [
        "in",
        "within",
        "for",
        "after",
        "over",
        "about",
        "nearly",
        "almost",
        "roughly",
        "around",
        "ca",
        "cirka",
        "om",
        "paa",
        "i",
        "inden",
        "only",
        "than",
        "next",
        "til",
        "efter",
        ".",
        ",",
        ":",
        "to",
        "is",
        "er",
    ]
)
_AFTER_SPAN = frozenset(["ago", "left", "notice", "and", "og", "siden", "tilbage", "varsel", "from", "s"])


@dataclass(frozen=True, slots=True)
class _Ends:
    low: Numeral
    high: Numeral
    last: int
    choice: bool = False
    from_to: bool = False
    between: bool = False


def _second_end(words: Sequence[Word], first: int, low: Numeral, lang: Language) -> _Ends:
    """Look for the other end of a range or choice behind the first number: "70 to 80", "€33-€37", "38 or 83"."""
    j = low.last
    skipped = currency_at(words, j, lang)
    j = skipped[1] if skipped else j
    j = j + 1 if folded(words, j) in PERCENT else j
    j = j + 1 if folded(words, j) == "," and folded(words, j + 1) in _OR else j
    link = folded(words, j)
    before = {folded(words, first - 1), folded(words, first - 2)}
    between = bool(before & _BETWEEN)
    ok = link in _TO[lang] or link in _OR or (between and link in _AND) or (link == "and" and between)
    high = _after_link(words, j + 1, lang) if ok else None
    if high is None or (link in ("-", "–") and words[j].start - words[j - 1].end != words[j + 1].start - words[j].end):
        return _Ends(low, low, low.last)
    if link == "to" and lang == "da" and high.spoken_small:
        return _Ends(low, low, low.last)
    choice = link in _OR and not (high.numeral.value == low.value + 1)
    low = _same_magnitude(low, high.numeral)
    return _Ends(low, high.numeral, high.numeral.last, choice, bool(before & _FROM) and not choice, between)


@dataclass(frozen=True, slots=True)
class _High:
    numeral: Numeral
    spoken_small: bool


def _after_link(words: Sequence[Word], j: int, lang: Language) -> _High | None:
    if folded(words, j) in _APPROX:
        j += 1
    money = currency_at(words, j, lang)
    j = money[1] if money else j
    if j >= len(words):
        return None
    numeral = numeral_at(words, j, lang)
    return _High(numeral, not numeral.digits and numeral.value < 10) if numeral else None


def _same_magnitude(low: Numeral, high: Numeral) -> Numeral:
    """In "40-45k" the thousands count for both ends."""
    if high.magnitude > 1 and low.magnitude == 1 and low.value < high.value / high.magnitude * 10 and low.value < 1000:
        return replace(low, value=low.value * high.magnitude, other=None)
    return low


def _measure(
    words: Sequence[Word], first: int, ends: _Ends, currency: str | None, is_money: bool, lang: Language
) -> Quantity:
    low, high = ends.low, ends.high
    currency = currency or low.currency or high.currency
    quantity = Quantity(
        "number", low.value, high.value, first, ends.last, low.other, high.other, low.house and high.house,
        choice=ends.choice, from_to=ends.from_to, spoken=not low.digits,
    )  # fmt: skip
    i = ends.last
    behind = currency_at(words, i, lang)
    between = currency_at(words, low.last, lang) if ends.last != low.last else None
    if is_money or behind or currency or between:
        code = currency or (behind[0] if behind else None) or (between[0] if between else None)
        i = behind[1] if behind else i
        modifiers, last = around(words, i)
        return replace(quantity, kind="money", currency=code, around=modifiers, last=last)
    return _other_kind(words, quantity, i)


def _other_kind(words: Sequence[Word], quantity: Quantity, i: int) -> Quantity:
    word = folded(words, i)
    if word in PERCENT or (word, folded(words, i + 1)) == ("per", "cent"):
        last = i + (2 if word == "per" else 1)
        last = last + 1 if word == "pct" and folded(words, last) == "." and words[last].glued else last
        return replace(quantity, kind="percent", last=around(words, last)[1])
    j = (
        i + 1
        if word in ("-", "more", "hele", "full", "whole", "calendar", "flere") and UNITS.get(folded(words, i + 1))
        else i
    )
    unit = _unit_at(words, j)
    if unit == "hour":
        modifiers, last = around(words, j + 1)
        return replace(quantity, kind="hours", last=last, around=modifiers)
    if unit:
        return _span(words, quantity, j, unit)
    modifiers, last = around(words, i)
    if modifiers != Around():
        return replace(quantity, around=modifiers, last=last)
    return quantity


def _unit_at(words: Sequence[Word], j: int) -> str:
    word = folded(words, j)
    if word == "m" and words[j].glued:
        return "month"
    if word in ("t", "time") and not (j < len(words) and words[j].glued):
        return "hour" if word == "time" and folded(words, j + 1) in ("pr", "om", "i") else ""
    return UNITS.get(word, "")


def _span(words: Sequence[Word], quantity: Quantity, j: int, unit: str) -> Quantity:
    factor, last = MONTHS_OF[unit], j + 1
    if (
        folded(words, last) == "."
        and folded(words, j) in ("md", "mdr", "mo", "yr", "yrs")
        and not _ends_sentence(words, last)
    ):
        last += 1
    extra = 0.0
    if folded(words, last) in _AND and folded(words, last + 1) in ("a", "an", "en", "et"):
        if folded(words, last + 2) in ("half", "halv", "halvt"):
            extra, last = 0.5 * factor, last + 3
    elif unit == "year":
        k = last + 1 if folded(words, last) in (*_AND, ",") else last
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


def _directed(words: Sequence[Word], span: Quantity) -> Quantity:
    """Add whether a span points forward ("in", "om", "from now") or back ("ago", "for ... siden")."""
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


def _qualified(words: Sequence[Word], quantity: Quantity) -> Quantity:
    """Add what stands before and right behind: about, at least, minus."""
    i = quantity.first
    one, two = folded(words, i - 1), folded(words, i - 2)
    one, two = (two, folded(words, i - 3)) if one == "." and two in ("ca", "c", "min", "max") else (one, two)
    after, behind = folded(words, quantity.last), folded(words, quantity.last + 1)
    pair = f"{two} {one}"
    approx = (
        one in _APPROX
        or pair in _APPROX_PAIRS
        or f"{after} {behind}" in _APPROX_PAIRS
        or after in ("ish", "roughly", "cirka")
    )
    approx = approx or (two in _APPROX and one in ("a", "the", "paa", "til", "at", "to", "omkring", "of", "around"))
    bound: Literal["min", "max"] | None = None
    if quantity.kind in ("number", "money", "percent", "hours"):
        bound = "min" if one in _MIN and one != "+" else "max" if one in _MAX else _BOUND_PAIRS.get(pair)
        bound = "min" if after == "+" and words[quantity.last].glued else bound
    minus = one in ("-", "−", "minus") and (one == "minus" or words[i].glued)
    signed = one in ("+", "plus")
    return replace(quantity, approx=quantity.approx or approx, bound=bound, negative=minus, signed=signed)
