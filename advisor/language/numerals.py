"""Figures and number words: "1.250,50", "4.5k", "halvandet hundrede", "seventy-five", "a hundred and twenty"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite

from advisor.language.lexicon.units import MAGNITUDE_CURRENCY, MAGNITUDES, MONTH_NAMES, PERCENT, UNITS
from advisor.language.reading import Language
from advisor.language.words import Word, word_set

LARGEST = 1e13
# Digits; groups of two or three behind thousands marks (lakh too); at most one decimal mark.
_WELL_FORMED = re.compile(
    r"\d*[.,]?\d+|\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at words `first` to `last` (exclusive). `other` is the second reading where one mark is followed by three
    digits; `house` is True when the first reading follows the language's own thousands mark."""

    value: float
    first: int
    last: int
    other: float | None = None
    house: bool = True
    currency: str | None = None
    magnitude: float = 1.0
    digits: bool = True


_HALVES = {  # the half between: "halvanden" is one and a half
    "halvanden": 1.5, "halvandet": 1.5, "halvtredje": 2.5,
}  # fmt: skip
_DOZENS = {"dozen": 12.0, "dusin": 12.0, "snes": 20.0}
_NOT_NUMBERS = word_set(
    "en et one ones a an second seconds third first half and og point komma minus plus ene enere nul zero o oh ten´s"
)
_ONES = {"en": frozenset(("a", "an", "one")), "da": frozenset(("en", "et", "een"))}
_HALF_WORDS = frozenset(("half", "halv", "halvt", "halve"))
_PAIR = frozenset(("couple", "par"))
_ROUND = frozenset(("tusind", "hundrede", "thousand"))
_THANKS = frozenset(("tak", "thanks", "gange", "times"))
_JOINTS = frozenset(("and", "og", "-"))


def figures(text: str, lang: Language) -> tuple[float, float | None, bool]:
    """Read digits with marks: (value, other reading or None, value follows the language's thousands mark)."""
    text = re.sub(r"[ '’]", "", text)
    marks = [c for c in text if c in ".,"]
    if not marks:
        return float(text), None, True
    if len(set(marks)) == 2:
        last = marks[-1]
        return float(text.replace("," if last == "." else ".", "").replace(last, ".")), None, True
    mark = marks[0]
    if len(marks) > 1:
        return float(text.replace(mark, "")), None, True
    whole, _, rest = text.partition(mark)
    decimal = float(f"{whole or 0}.{rest or 0}")
    if len(rest) != 3 or not 1 <= len(whole) <= 3 or whole.startswith("0"):
        return decimal, None, True
    thousands = float(whole + rest)
    if (mark == ",") == (lang == "en"):
        return thousands, decimal, True
    return decimal, thousands, False


@lru_cache(maxsize=4096)
def word_value(words: str, lang: Language) -> float | None:
    """Read a run of number words ("forty eight", "to hundrede og fem"); None when it is none."""
    from text_to_num import text2num

    try:
        return float(text2num(words, lang))
    except (ValueError, TypeError):
        return None


@lru_cache(maxsize=4096)
def is_number_word(word: str, lang: Language) -> bool:
    """A word that means a number by itself; articles ("a", "en") do not."""
    return len(word) > 1 and word not in _NOT_NUMBERS and word.isalpha() and word_value(word, lang) is not None


def numeral_at(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    """Give the number that starts at word `i`, magnitudes ("k", "mio.", "hundred") multiplied in; None when there is none."""
    found = _digits(words, i, lang) or _halves(words, i) or _spoken(words, i, lang)
    if found is None:
        return None
    found = _with_half(words, found)
    return _with_magnitudes(words, _said_twice(words, found))


def _said_twice(words: Sequence[Word], found: Numeral) -> Numeral:
    """Contracts write "four (4) months"."""
    i = found.last
    again = not found.digits and _folded(words, i) == "(" and _folded(words, i + 2) == ")"
    return replace(found, last=i + 3) if again and _folded(words, i + 1) == f"{found.value:g}" else found


def _digits(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    if words[i].kind != "number":
        return None
    text = words[i].text
    if len(text) > 24 or not _WELL_FORMED.fullmatch(text):
        return None
    if _folded(words, i + 1) in ("st", "nd", "rd", "th") and words[i + 1].glued:
        return None
    value, other, house = figures(text, lang)
    if not isfinite(value) or value > LARGEST:
        return None
    if words[i + 1 : i + 4] and _is_fraction(words, i + 1):
        return Numeral(value + 0.5, i, i + 4)
    return Numeral(value, i, i + 1, other, house)


def _is_fraction(words: Sequence[Word], i: int) -> bool:
    """The "1/2" of "2 1/2"."""
    return len(words) >= i + 3 and [w.text for w in words[i : i + 3]] == ["1", "/", "2"]


def _folded(words: Sequence[Word], i: int) -> str:
    return words[i].folded if 0 <= i < len(words) else ""


def _halves(words: Sequence[Word], i: int) -> Numeral | None:
    """Halvandet, half a, en halv, a couple of, a dozen: what number-word libraries read wrongly."""
    word, after, third = _folded(words, i), _folded(words, i + 1), _folded(words, i + 2)
    if word in _HALVES:
        return Numeral(_HALVES[word], i, i + 1, digits=False)
    start = i + 1 if word in ("a", "an", "en", "et") else i
    head = _folded(words, start)
    if head in _DOZENS:
        return Numeral(_DOZENS[head], i, start + 1, digits=False)
    if head in _PAIR and word != head:
        return Numeral(2, i, start + (2 if _folded(words, start + 1) == "of" else 1), digits=False)
    if head in _HALF_WORDS and (
        head != "half" or after in ("a", "an") or start > i or after in MAGNITUDES or after in UNITS
    ):
        end = start + (2 if head == "half" and _folded(words, start + 1) in ("a", "an") else 1)
        measured = _folded(words, end) in UNITS or _folded(words, end) in MAGNITUDES
        if head == "half" and _folded(words, end) == "dozen":
            return Numeral(6, i, end + 1, digits=False)
        return Numeral(0.5, i, end, digits=False) if measured or third in _DOZENS else None
    return None


def _spoken(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    first, after = words[i].folded, _folded(words, i + 1)
    if words[i].kind != "word":
        return None
    if first in _ONES[lang]:
        if after not in MAGNITUDES:
            measures = after in UNITS and (lang == "da" or after != "time")
            return Numeral(1, i, i + 1, digits=False) if measures else None
        run = ["one" if lang == "en" else first]
    elif is_number_word(first, lang) and not (first in _ROUND and after in _THANKS):
        run = [first]
    else:
        return None
    last = _end_of_run(words, i + 1, run, lang)
    value = word_value(" ".join(run), lang)
    return None if value is None else Numeral(value, i, last, digits=False)


def _end_of_run(words: Sequence[Word], last: int, run: list[str], lang: Language) -> int:
    """Take number words into the run as long as they make one number; give the index behind it."""
    while last < len(words) and len(run) < 12:
        joint = 1 if words[last].folded in _JOINTS and words[last].kind != "mark" else 0
        follower = _folded(words, last + joint)
        if not is_number_word(follower, lang) and follower not in ("en", "et", "one"):
            break
        longer = [*run, *(w.folded for w in words[last : last + joint + 1])]
        if word_value(" ".join(longer), lang) is None:
            break
        run[:], last = longer, last + joint + 1
    return last


def _with_half(words: Sequence[Word], found: Numeral) -> Numeral:
    """Two and a half, to et halvt, tre en halv."""
    i = found.last
    texts = [_folded(words, i + k) for k in range(3)]
    if texts[0] in ("and", "og") and texts[1] in ("a", "an", "en", "et") and texts[2] in _HALF_WORDS:
        return Numeral(found.value + 0.5, found.first, i + 3, digits=False)
    if texts[0] in ("en", "et") and texts[1] in ("halv", "halvt"):
        return Numeral(found.value + 0.5, found.first, i + 2, digits=False)
    return found


def _with_magnitudes(words: Sequence[Word], found: Numeral) -> Numeral:
    i, factor, currency = found.last, 1.0, found.currency
    while i < len(words):
        word, text = words[i].folded, words[i].text
        if word in MAGNITUDES and not (word in ("hundred", "hundrede") and not found.digits and found.value >= 100):
            factor *= MAGNITUDES[word]
            currency = MAGNITUDE_CURRENCY.get(word, currency)
            i += 2 if _folded(words, i + 1) == "." and word in ("mio", "mill", "mia", "tus", "tkr") else 1
        elif word == "t" and _kroner_follow(words, i + 1):
            factor *= 1e3
            i += 2 if _folded(words, i + 1) == "." else 1
        elif word == "m" and (words[i].glued or text == "M") and _money_near(words, found.first, i + 1):
            factor *= 1e6
            i += 1
        else:
            break
    if factor == 1.0 and currency is None:
        return found
    keeps = factor == 1.0
    value = found.value if keeps or found.other is None or found.house is False else min(found.value, found.other)
    return Numeral(
        _round(value * factor),
        found.first,
        i,
        found.other if keeps else None,
        found.house,
        currency,
        factor,
        found.digits,
    )


def _round(value: float) -> float:
    return round(value, 6)


def _kroner_follow(words: Sequence[Word], i: int) -> bool:
    after = _folded(words, i)
    return after in ("kr", "dkk") or (after == "." and _folded(words, i + 1) in ("kr", "dkk"))


def _money_near(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether a currency stands before or behind: then a glued "m" is a million, otherwise months."""
    from advisor.language.lexicon.units import CURRENCIES, KRONER

    around = (_folded(words, first - 1), _folded(words, after))
    return any(word in CURRENCIES or word in KRONER for word in around)


def is_plain_year(numeral: Numeral, words: Sequence[Word]) -> bool:
    """Four bare digits from 2010 to 2045 that no unit follows: a calendar year."""
    text = words[numeral.first].text
    if not (numeral.digits and numeral.last == numeral.first + 1 and len(text) == 4 and text.isdigit()):
        return False
    after = _folded(words, numeral.last)
    return 2010 <= numeral.value <= 2045 and after not in UNITS and after not in PERCENT


def is_month_name(word: Word) -> bool:
    """A month's name; "may" and "mar" need a capital, since "may" is also a verb."""
    return word.folded in MONTH_NAMES and (word.folded not in ("may", "mar", "jan") or word.text[:1].isupper())
