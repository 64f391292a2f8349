"""Ranges and choices: "70 to 80", "€33-€37", "38 or 83", "40-45k"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from advisor.language.lexicon.units import PERCENT
from advisor.language.money import currency_at
from advisor.language.numerals import Numeral, is_number_word, numeral_at
from advisor.language.qualifying import APPROX
from advisor.language.reading import Language
from advisor.language.spoken import JOINTS, folded
from advisor.language.words import Word, word_set

_TO = {"en": frozenset(("to", "-", "–", "—", "through")), "da": frozenset(("til", "-", "–", "—", "to"))}


_OR = frozenset(("or", "eller", "alternatively"))


_CHANGING = word_set(
    "shrink grow cut reduce increase drop go went grew shrank up down raise lower raised lowered reduced increased expand krympe vokse skaere "
    "reducere oege op ned vokser krymper"
)
_BETWEEN = frozenset(("between", "mellem", "imellem"))


_FROM = frozenset(("from", "fra"))


@dataclass(frozen=True, slots=True)
class Ends:
    low: Numeral
    high: Numeral
    last: int
    choice: bool = False
    from_to: bool = False
    between: bool = False


def second_end(words: Sequence[Word], first: int, low: Numeral, lang: Language) -> Ends:
    """Look for the other end of a range or choice behind the first number: "70 to 80", "€33-€37", "38 or 83"."""
    j = low.last
    skipped = currency_at(words, j, lang)
    j = skipped[1] if skipped else j
    share = folded(words, j) in PERCENT
    j = j + 1 if share else j
    j = j + 1 if folded(words, j) == "," and folded(words, j + 1) in _OR else j
    link = folded(words, j)
    before = _opening(words, first)
    if in_a_row := _in_a_row(words, low, lang):
        return in_a_row
    between = bool(before & _BETWEEN)
    ok = link in _TO[lang] or link in _OR or (between and link in JOINTS) or (link == "and" and between)
    if link in _TO[lang] and folded(words, first - 1) in ("by", "med") and link in ("to", "til"):
        ok = not any(folded(words, first - back) in _CHANGING for back in range(2, 6))  # "shrink by 10 to 35"
    high = _after_link(words, j + 1, lang) if ok else None
    if (
        high is None
        or (share and high.is_money)
        or (link in ("-", "–") and words[j].start - words[j - 1].end != words[j + 1].start - words[j].end)
    ):
        return Ends(low, low, low.last)
    if link == "to" and lang == "da" and high.spoken_small:
        return Ends(low, low, low.last)
    low = _same_thousands(low, high.numeral) if link in ("-", "–") else low
    low = _same_magnitude(low, high.numeral)
    step = high.numeral.magnitude if low.value >= high.numeral.magnitude else 1  # "14 or 15 thousand"
    choice = link in _OR and high.numeral.value != low.value + step
    return Ends(low, high.numeral, high.numeral.last, choice, bool(before & _FROM) and not choice, between)


def _opening(words: Sequence[Word], first: int) -> frozenset[str]:
    """The two words before a number, over what only says "today's": "fra de nuværende 67", "from the current 40"."""
    while folded(words, first - 1) in _TODAYS:
        first -= 1
    return frozenset((folded(words, first - 1), folded(words, first - 2)))


_TODAYS = word_set("de nuvaerende dagens vores the current our present today's todays")


def _in_a_row(words: Sequence[Word], low: Numeral, lang: Language) -> Ends | None:
    """ "Fem-seks år", "to tre stykker", "twenty-thirty": two number words in a row, the second greater, are the ends of a range."""
    j = low.last
    if low.digits or j >= len(words) or words[j].kind != "word" or not is_number_word(words[j].folded, lang):
        return None
    high = numeral_at(words, j, lang)
    follows = high is not None and not high.digits and 1 < low.value < high.value <= _GREATEST_IN_A_ROW
    return Ends(low, high, high.last) if high is not None and follows else None


_GREATEST_IN_A_ROW = 100


@dataclass(frozen=True, slots=True)
class _High:
    numeral: Numeral
    spoken_small: bool
    is_money: bool


def _after_link(words: Sequence[Word], j: int, lang: Language) -> _High | None:
    if folded(words, j) in APPROX:
        j += 1
    money = currency_at(words, j, lang)
    j = money[1] if money else j
    if j >= len(words):
        return None
    numeral = numeral_at(words, j, lang)
    if numeral is None:
        return None
    is_money = money is not None or currency_at(words, numeral.last, lang) is not None
    return _High(numeral, not numeral.digits and numeral.value < 10, is_money)


def _same_thousands(low: Numeral, high: Numeral) -> Numeral:
    """In "16-18.000" the mark of thousands counts for both ends, in either reading of it; not in "800-1.000"."""
    thousands = high.value if high.value >= _THOUSAND else high.other or 0.0
    whole = high.other is not None and thousands % _THOUSAND == 0 and low.other is None and low.digits
    if not whole or not 1 <= low.value < thousands / _THOUSAND:
        return low
    grown = low.value * _THOUSAND
    return replace(low, value=grown, other=low.value) if thousands == high.value else replace(low, other=grown)


_THOUSAND = 1000


def _same_magnitude(low: Numeral, high: Numeral) -> Numeral:
    """In "40-45k" the thousands count for both ends."""
    if high.magnitude > 1 and low.magnitude == 1 and low.value < high.value / high.magnitude * 10 and low.value < 1000:
        return replace(low, value=low.value * high.magnitude, other=None)
    return low
