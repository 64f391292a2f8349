"""Figures and number words: "1.250,50", "4.5k", "halvandet hundrede", "seventy-five", "a hundred and twenty"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import isfinite

from advisor.language.lexicon.units import (
    ADVERBS,
    CURRENCIES,
    KRONER,
    MAGNITUDE_CURRENCY,
    MAGNITUDES,
    MINUTES,
    MONTH_NAMES,
    PERCENT,
    UNITS,
)
from advisor.language.reading import Language
from advisor.language.spoken import (
    JOINTS,
    SHARES,
    Numeral,
    folded,
    in_words,
    is_number_word,
    measured_share,
    share_at,
    word_value,
)
from advisor.language.words import Word, word_set

__all__ = ["Numeral", "figures", "is_month_name", "is_number_word", "is_plain_year", "numeral_at", "word_value"]

LARGEST = 1e13
# Digits; groups of two or three behind thousands marks (lakh too); at most one decimal mark.
_WELL_FORMED = re.compile(
    r"\d*[.,]?\d+|\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?",
    re.ASCII,
)
_WHOLES = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 20, 100))
_SPEND = word_set(
    "spend spending spends budget budgets cost costs costing pay pays paying revenue turnover price invoice invoiced bill billed worth forbrug "
    "bruger budgettet koster betaler omsaetning omsaetter pris prisen faktura faktureres udgift udgifter udgiften spendet"
)
_TERMS = word_set(
    "notice contract term left remaining runs runway expires lasts opsigelse opsigelsesvarsel varsel kontrakt kontrakten loeber loebetid tilbage "
    "udloeber binding bindingsperiode"
)


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


def numeral_at(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    """Give the number that starts at word `i`, magnitudes ("k", "mio.", "hundred") multiplied in; None when there is none.

    What follows a large number at once is added: "1 crore 20 lakh", "2 millioner og 500 tusind".
    """
    found = _one_numeral(words, i, lang)
    while found and (lower := _lower_part(words, found, lang)):
        value = _round(found.value + lower.value)
        found = replace(found, value=value, last=lower.last, magnitude=lower.magnitude)
    return found


def _one_numeral(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    found = _digits(words, i, lang) or in_words(words, i, lang)
    if found is None:
        return None
    return _with_magnitudes(words, _said_twice(words, _with_share(words, found), lang))


def _said_twice(words: Sequence[Word], found: Numeral, lang: Language) -> Numeral:
    """Contracts write "four (4) months" and "45 (forty-five) people"."""
    i = found.last
    if folded(words, i) != "(" or i + 2 >= len(words):
        return found
    again = in_words(words, i + 1, lang) if found.digits else _digits(words, i + 1, lang)
    same = again is not None and again.value == found.value and folded(words, again.last) == ")"
    return replace(found, last=again.last + 1) if again and same else found


def _digits(words: Sequence[Word], i: int, lang: Language) -> Numeral | None:
    if words[i].kind != "number":
        return None
    text = words[i].text
    if len(text) > 24 or not _WELL_FORMED.fullmatch(text):
        return None
    if folded(words, i + 1) in ("st", "nd", "rd", "th") and words[i + 1].glued:
        return None
    value, other, house = figures(text, lang)
    if not isfinite(value) or value > LARGEST:
        return None
    part = _fraction(words, i + 1)
    if part and value == int(value) and not words[i + 1].glued:
        return Numeral(value + part, i, i + 4)
    part = _fraction(words, i)
    if part and _of_something(words, i + 3):
        return Numeral(part, i, i + 3)
    return Numeral(value, i, i + 1, other, house)


def _fraction(words: Sequence[Word], i: int) -> float | None:
    """The 3/4 of "3/4 year" and "2 3/4"."""
    if folded(words, i + 1) != "/" or i + 2 >= len(words):
        return None
    upper, lower = words[i].text, words[i + 2].text
    if not (len(upper) <= 2 and upper.isdecimal() and len(lower) <= 3 and lower.isdecimal()):
        return None
    return int(upper) / int(lower) if int(lower) in _WHOLES and 0 < int(upper) < int(lower) else None


def _of_something(words: Sequence[Word], i: int) -> bool:
    """A lone 1/5 may be the first of May, "1/5 of the team" and "1/2 hour" may not."""
    after = folded(words, i)
    if after in ("a", "an"):
        after = folded(words, i + 1)
    return after in ("of", "af") or after in UNITS or after in MINUTES or after in PERCENT or after in MAGNITUDES


def _with_share(words: Sequence[Word], found: Numeral) -> Numeral:
    """Two and a half, to et halvt, tre en halv, one and a quarter years, two and three quarters million."""
    i = found.last
    if share := measured_share(words, i):
        return Numeral(found.value + share[0], found.first, share[1], digits=False)
    if (bare := share_at(words, i)) and bare[0] == 0.5 and bare[2]:
        return Numeral(found.value + 0.5, found.first, bare[1], digits=False)
    texts = [folded(words, i + k) for k in range(2)]
    if texts[0] in ("en", "et") and texts[1] in ("halv", "halvt", "kvart"):
        return Numeral(found.value + SHARES[texts[1]], found.first, i + 2, digits=False)
    return found


def _with_magnitudes(words: Sequence[Word], found: Numeral) -> Numeral:
    i, factor, currency = found.last, 1.0, found.currency
    while i < len(words):
        word = words[i].folded
        if word in MAGNITUDES and not (word in ("hundred", "hundrede") and not found.digits and found.value >= 100):
            factor *= MAGNITUDES[word]
            currency = MAGNITUDE_CURRENCY.get(word, currency)
            i += 2 if folded(words, i + 1) == "." and word in ("mio", "mill", "mia", "tus", "tkr") else 1
        elif word == "t" and _kroner_follow(words, i + 1):
            factor *= 1e3
            i += 2 if folded(words, i + 1) == "." else 1
        elif word == "m" and _is_million(words, found, i):
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


def _lower_part(words: Sequence[Word], found: Numeral, lang: Language) -> Numeral | None:
    i = found.last
    i = i + 1 if folded(words, i) in JOINTS else i
    if found.magnitude < 1e5 or i >= len(words) or words[i].glued:
        return None
    lower = _one_numeral(words, i, lang)
    if lower is None or lower.currency or not 1e3 <= lower.value < found.magnitude:
        return None
    return lower if lower.magnitude > 1.0 or not lower.digits else None


def _round(value: float) -> float:
    return round(value, 6)


def _kroner_follow(words: Sequence[Word], i: int) -> bool:
    after = folded(words, i)
    return after in ("kr", "dkk") or (after == "." and folded(words, i + 1) in ("kr", "dkk"))


def _is_million(words: Sequence[Word], found: Numeral, i: int) -> bool:
    """Whether the "m" at `i` is a million: beside a currency always, also in "1.2m", "18m a year" and where the words
    around speak of spending and none of a term, for "18m" is months too."""
    if not (words[i].glued or words[i].text == "M"):
        return False
    beside = (folded(words, found.first - 1), folded(words, i + 1))
    if any(word in CURRENCIES or word in KRONER for word in beside):
        return True
    if not found.digits:
        return False
    near = {words[k].folded for k in range(max(found.first - 8, 0), min(i + 6, len(words)))}
    if near & _TERMS:
        return False
    return found.value != int(found.value) or bool(near & _SPEND) or _is_of_a_period(words, i + 1)


def _is_of_a_period(words: Sequence[Word], i: int) -> bool:
    """ "18m a year", "18m om året": a span of time has no period."""
    joint = folded(words, i) in ("a", "per", "pr", "each", "every", "om", "i")
    dotted = folded(words, i) == "pr" and folded(words, i + 1) == "."
    return folded(words, i) in ADVERBS or (
        joint and UNITS.get(folded(words, i + 1 + dotted)) in ("year", "month", "quarter")
    )


def is_plain_year(numeral: Numeral, words: Sequence[Word]) -> bool:
    """Four bare digits from 2010 to 2045 that no unit follows: a calendar year."""
    text = words[numeral.first].text
    if not (numeral.digits and numeral.last == numeral.first + 1 and len(text) == 4 and text.isdigit()):
        return False
    after = folded(words, numeral.last)
    return 2010 <= numeral.value <= 2045 and after not in UNITS and after not in PERCENT


def is_month_name(word: Word) -> bool:
    """A month's name; "may" and "mar" need a capital, since "may" is also a verb."""
    return word.folded in MONTH_NAMES and (word.folded not in ("may", "mar", "jan") or word.text[:1].isupper())
