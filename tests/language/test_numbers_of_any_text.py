"""The parsers of numbers on anything that a person or a machine may send: they never fail, stay inside the text, and are quick."""

import re
import time
from collections.abc import Sequence
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.language.dates import point_at
from advisor.language.lexicon.units import (
    CURRENCIES,
    MAGNITUDES,
    MINOR_UNITS,
    MINUTES,
    MONTH_NAMES,
    NATIONAL,
    PERCENT,
    UNITS,
)
from advisor.language.markup import plain
from advisor.language.money import around, currency_at
from advisor.language.numerals import figures, numeral_at
from advisor.language.quantities import quantities
from advisor.language.reading import Language
from advisor.language.words import Word, cut, word_set

TODAY = "2026-11-23"
LANGS = st.sampled_from(["en", "da"])
SAID = sorted(word_set("""
a an one two seven twelve twenty forty-five hundred thousand million half quarter quarters three dozen couple of and point zero
en et én to syv tolv tyve femoghalvtreds hundrede tusind millioner halvanden halvandet halvt kvart trekvart par komma nul og til or
between mellem from fra about ca. at least mindst no more than ikke mere end minus negative up to per pr. month måned head mand gross
end of slutningen af next year næste år Q3 3. kvartal 03/04/24 31.12.2027 2027 24/7 1/2 3/4 5/8 1e309 ٣ ½ ² 10kroner US$3 kr10 300,- 3M 1.2M
30MUSD ( ) , . - – / : | + % € $ £ ~ '
"""))  # fmt: skip
FIGURES = sorted(word_set(
    "0 1 2 3 7 12 40 65 99 100 250 1000 2026 4.500 4,500 1.250,50 1,250.50 12,34,567.89 1'000 0.5 .5 ,5 007 99999999999999999999 1.2.3"
))  # fmt: skip
UNITS_SAID = [
    *CURRENCIES,
    *MAGNITUDES,
    *MINOR_UNITS,
    *MINUTES,
    *MONTH_NAMES,
    *PERCENT,
    *UNITS,
    *(" ".join(pair) for pair in NATIONAL),
]
PIECES = st.one_of(st.sampled_from([*SAID, *FIGURES, *FIGURES, "\n"]), st.sampled_from(UNITS_SAID), st.text(max_size=3))
TEXTS = st.builds(str.join, st.sampled_from([" ", " ", ""]), st.lists(PIECES, max_size=14))


MARKS = [(",", "."), (".", ","), (" ", ","), (" ", "."), ("’", "."), ("'", ","), ("", "."), ("", ",")]


def marked(whole: int, decimals: str, marks: tuple[str, str]) -> str:
    """A number with its marks: for thousands and before the decimals."""
    figures_with_marks = f"{whole:,}".replace(",", marks[0])
    return f"{figures_with_marks}{marks[1]}{decimals}" if decimals else figures_with_marks


@settings(max_examples=2000, deadline=None)
@given(st.builds(marked, st.integers(0, 10**12), st.text("0123456789", max_size=5), st.sampled_from(MARKS)), LANGS)
def test_figures_give_a_finite_number_and_at_most_one_other_reading(text: str, lang: Language) -> None:
    value, other, house = figures(text, lang)
    assert isfinite(value)
    assert value >= 0
    assert house or other is not None
    assert other is None or max(value, other) == pytest.approx(1000 * min(value, other))


@settings(max_examples=2000, deadline=None)
@given(TEXTS, LANGS)
def test_every_parser_of_numbers_stays_calm_and_inside_the_text(text: str, lang: Language) -> None:
    words = cut(plain(text))
    for i in range(len(words)):
        _numeral_is_sound(words, i, lang)
        _currency_is_sound(words, i, lang)
        _point_is_sound(words, i)
    _quantities_are_sound(words, lang)


def _numeral_is_sound(words: Sequence[Word], i: int, lang: Language) -> None:
    numeral = numeral_at(words, i, lang)
    if numeral is not None:
        assert isfinite(numeral.value)
        assert numeral.first == i < numeral.last <= len(words)


def _currency_is_sound(words: Sequence[Word], i: int, lang: Language) -> None:
    money = currency_at(words, i, lang)
    assert money is None or i < money[1] <= len(words)
    assert i <= around(words, i)[1] <= len(words)


def _point_is_sound(words: Sequence[Word], i: int) -> None:
    found = point_at(words, i, TODAY)
    if found is not None:
        point, last = found
        assert 1 <= point.first <= point.last <= 12
        assert i < last <= len(words)
        assert re.fullmatch(r"\d{4}-\d{2}", point.since(TODAY)[1])


def _quantities_are_sound(words: Sequence[Word], lang: Language) -> None:
    end = 0
    for quantity in quantities(words, lang, TODAY):
        assert end <= quantity.first < quantity.last <= len(words)
        assert isfinite(quantity.low)
        assert isfinite(quantity.high)
        assert (quantity.kind == "point") == (quantity.point is not None)
        end = quantity.last


LONG = {
    "fractions": "1/2 " * 10_000,
    "strokes": "1/" * 20_000,
    "groups": "1 000 " * 6_000 + "0",
    "groups of figures only": "123 " * 10_000,
    "commas": "1,000," * 6_000,
    "dots": "1.1." * 10_000,
    "dates": "1-1-" * 10_000,
    "quarters": "a quarter of a " * 2_600,
    "joints": "one and a half and " * 2_100,
    "decimals": "to komma fem " * 3_000,
    "millions": "1 million 1 thousand " * 1_900,
    "crores": "1 crore " * 5_000,
    "coins": "1 kr. og 1 øre " * 2_600,
    "spans": "2 years, 3 months and 4 days " * 1_300,
    "ranges": "between 5 and " * 2_800,
    "signs": "$" * 40_000,
    "headings": "months % : " * 3_600,
    "negations": "no more than " * 3_000,
    "lands": "hong kong " * 4_000,
}


@pytest.mark.parametrize("name", sorted(LONG))
def test_forty_thousand_characters_take_no_long_time(name: str) -> None:
    """50 ms on a free machine; the test allows for a slow one."""
    langs: tuple[Language, Language] = ("en", "da")
    for lang in langs:
        quantities(cut("warm up: two, femten, 1 million"), lang, TODAY)
    spent = []
    for _ in range(3):
        start = time.process_time()
        for lang in langs:
            quantities(cut(plain(LONG[name][:40_000])), lang, TODAY)
        spent.append((time.process_time() - start) / 2)
    assert min(spent) < 0.1
