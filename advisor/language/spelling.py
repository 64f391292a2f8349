"""Mistyped terms: words of five letters or more that are one or two slips away from a term of the lexicon."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from advisor.language.lexicon.tables import (
    NAMED,
    NUMBERS,
    SIGNS,
    STATEMENTS,
    TALK,
    TOPICS,
    fact_index,
    stop_words,
    talk_index,
)
from advisor.language.lexicon.units import CURRENCIES, MAGNITUDES, MONTH_NAMES, PERCENT, UNITS
from advisor.language.numerals import is_number_word
from advisor.language.places import names
from advisor.language.reading import Language
from advisor.language.words import Word, fold

_NUMBER_WORDS = (
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " tyve tredive fyrre halvtreds tresindstyve halvfjerds halvfems tolv tretten fjorten femten seksten sytten nitten hundrede halvandet halvanden"
    " betyder hvordan hvorfor hvornaar forklar sammenlign"
)


@cache
def _known() -> frozenset[str]:
    """Every word that the rules or the stop lists know: never corrected."""
    words = set(stop_words())
    for group in (*NUMBERS, *SIGNS, *STATEMENTS, *TALK, *NAMED, *TOPICS):
        words.update(_words_of(group))
    words.update(CURRENCIES, MAGNITUDES, MONTH_NAMES, PERCENT, UNITS, _NUMBER_WORDS.split())
    for entries in names().values():
        for key, _ in entries:
            words.update(key)
    return frozenset(words)


def _words_of(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield from re.findall(r"[a-z]+", fold(value) if "'" not in value else value.lower())
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _words_of(inner)


@cache
def _terms() -> Mapping[str, tuple[str, ...]]:
    """The terms worth correcting to, by first letter: people, measures, places and the heads of cues."""
    terms = set(_NUMBER_WORDS.split())
    for signs in SIGNS:
        terms.update(re.findall(r"[a-z]{5,}", fold(signs.get("people", "")).replace("?", "")))
    for cues in NUMBERS:
        for text in cues.values():
            terms.update(re.findall(r"[a-z]{6,}", fold(text)))
    terms.update(word for word in (*CURRENCIES, *MONTH_NAMES, *UNITS) if len(word) >= 5 and word.isalpha())
    for entries in names().values():
        terms.update(key[0] for key, place in entries if len(key) == 1 and len(key[0]) >= 5)
    terms -= stop_words()
    by_letter: dict[str, list[str]] = {}
    for term in sorted(terms):
        by_letter.setdefault(term[0], []).append(term)
    return {letter: tuple(found) for letter, found in by_letter.items()}


@lru_cache(maxsize=8192)
def corrected(word: str, lang: Language) -> str:
    """Give the term a folded word was meant to be, or the word itself."""
    if (
        len(word) < 5
        or not word.isascii()
        or not word.isalpha()
        or word in _known()
        or _begins_known(word)
        or is_number_word(word, lang)
    ):
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 1 if len(word) < 10 else 2
    found = process.extract(word, _terms().get(word[0], ()), scorer=OSA.distance, score_cutoff=slips, limit=2)
    if not found or (len(found) > 1 and found[0][1] == found[1][1] and not _are_one(found[0][0], found[1][0])):
        return word
    best = found[0][0]
    return best if _is_slip(word, best) and not _only_an_ending(word, best) else word


def _are_one(one: str, two: str) -> bool:
    """Two forms of a word, or two spellings of a place ("Bucharest", "Bukarest")."""
    places = [{place.name for key, place in names().get(word, ()) if len(key) == 1} for word in (one, two)]
    return one[:5] == two[:5] or bool(places[0] & places[1])


def _right(before: list[Word], word: Word, lang: Language) -> str:
    """Where only a measure can stand ("3 moths", "per huor") four letters are enough to tell what was meant."""
    last = before[-1] if before else None
    measures = last is not None and (last.kind == "number" or last.folded in _BEFORE_UNITS)
    return (_unit_meant(word.folded) if measures else None) or corrected(word.folded, lang)


@lru_cache(maxsize=2048)
def _unit_meant(word: str) -> str | None:
    if len(word) < 4 or not word.isascii() or not word.isalpha() or word in _known():
        return None
    from rapidfuzz.distance import OSA

    units = (unit for unit in UNITS if len(unit) >= 4 and unit[0] == word[0])
    return next((unit for unit in units if OSA.distance(word, unit) == 1 and _is_slip(word, unit)), None)


_BEFORE_UNITS = ("per", "pr", "an", "/", "each", "every", "hver", "om", "i")
_BEFORE_PLACES = ("in", "i", "from", "fra", "to", "til", "near", "ved", "of", "af")
_NEIGHBOURS = ("qwertyuiopå", "asdfghjklæø", "zxcvbnm")
_ALIKE = ("aeiouy", "ck", "sz", "vw", "dt", "bp", "mn", "gk", "fv")


def _is_slip(word: str, term: str) -> bool:
    """A letter left out, doubled or swapped is a slip; another letter only where the keys or the sounds are close: "retailer" is no "retainer"."""
    if len(word) != len(term):
        return True
    changed = [(a, b) for a, b in zip(word, term, strict=True) if a != b]
    swapped = len(changed) == 2 and changed[0] == changed[1][::-1]
    return swapped or all(_close(a, b) for a, b in changed)


def _close(one: str, two: str) -> bool:
    if any(one in letters and two in letters for letters in _ALIKE):
        return True
    spots = {letter: (row, at + row / 2) for row, keys in enumerate(_NEIGHBOURS) for at, letter in enumerate(keys)}
    (row, at), (other, there) = spots[one], spots[two]
    return abs(row - other) <= 1 and abs(at - there) <= 1


def _only_an_ending(word: str, term: str) -> bool:
    """An inflected form of another word is no slip: "markeder" is not "marked", "salaried" stays."""
    return word.startswith(term) or (len(term) - len(word) == 1 and term.startswith(word) and term[-1] == "s")


@lru_cache(maxsize=8192)
def _begins_known(word: str) -> bool:
    """Whether a stem pattern of the lexicon takes the word as it is (inflections)."""
    return any(
        word.startswith(stem) and len(stem) >= 4
        for index in (fact_index(), talk_index())
        for stem, _ in index.stems.get(word[:3], ())
    )


def spelled(words: list[Word], lang: Language) -> list[Word]:
    """Give the words with mistyped terms put right; a place needs a capital or a preposition ("tjekket" is not "Tjekkiet")."""
    out: list[Word] = []
    for word in words:
        right = _right(out, word, lang) if word.kind == "word" else word.folded
        placed = word.text[:1].isupper() or (out and out[-1].folded in _BEFORE_PLACES)
        out.append(replace(word, folded=right) if right != word.folded and (placed or right not in names()) else word)
    return out
