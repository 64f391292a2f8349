"""Danish compounds taken apart at their head, so that a word nobody listed is read by what it is: "bruttomånedslønnen" is a monthly pay."""

from dataclasses import replace
from functools import cache, lru_cache

from advisor.language.lexicon.compounds import ENDINGS, HEADS, MEASURES
from advisor.language.lexicon.tables import fact_index, talk_index
from advisor.language.numerals import is_number_word
from advisor.language.reading import Language
from advisor.language.words import Word, fold

_SHORTEST_FRONT, _SHORTEST = 3, 7


def parted(words: list[Word], lang: Language) -> list[Word]:
    """Give the words with unlisted Danish compounds as two words, the front and the head."""
    if lang != "da":
        return words
    out: list[Word] = []
    for word in words:
        listed = word.kind != "word" or word.folded != fold(word.text)  # a slip put right is a listed term
        at = None if listed else _head_at(word.folded)
        if at is None:
            out.append(word)
            continue
        front, head = word.folded[:at], word.folded[at:]
        cut = word.start + _letters(word.text, at)
        out.append(replace(word, text=word.text[: cut - word.start], folded=front, end=cut))
        out.append(replace(word, text=word.text[cut - word.start :], folded=head, start=cut, glued=True))
    return out


@lru_cache(maxsize=8192)
def _head_at(word: str) -> int | None:
    """Where the head begins in a folded word; None when it is listed as it is, or is no such compound."""
    if len(word) < _SHORTEST or not word.isalpha() or word in fact_index().exact:
        return None
    measured = next((len(word) - len(m) for m in _measures() if word.endswith(m)), None)
    if measured and is_number_word(word[:measured], "da"):
        return measured
    found = [at for at in range(_SHORTEST_FRONT, len(word) - 2) if word[at:] in _heads()]
    return found[0] if found and not _is_listed(word, found[0]) else None


def _is_listed(word: str, at: int) -> bool:
    """Whether a stem of the lexicon reaches into the head: the word is known as a whole."""
    return any(
        word.startswith(stem) and len(stem) > at
        for index in (fact_index(), talk_index())
        for stem, _ in index.stems.get(word[:3], ())
    )


def _letters(text: str, folded: int) -> int:
    """How many letters of the text fold into so many folded ones."""
    return next((n for n in range(len(text) + 1) if len(fold(text[:n])) >= folded), len(text))


@cache
def _heads() -> frozenset[str]:
    return frozenset(fold(head + ending) for head in HEADS.split() for ending in ENDINGS)


@cache
def _measures() -> tuple[str, ...]:
    return tuple(fold(measure) for measure in MEASURES.split())
