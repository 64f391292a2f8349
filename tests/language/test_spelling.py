"""Typing errors: what is put right, and real words that only look like a term."""

import pytest

from advisor.language.reading import Language
from advisor.language.spelling import corrected, spelled
from advisor.language.words import cut


@pytest.mark.parametrize(
    ("text", "lang", "right"),
    [
        ("42 EUR per huor", "en", "hour"),
        ("3 moths notice", "en", "months"),
        ("300 kr. i tiemn", "da", "timen"),
        ("3 måender tilbage", "da", "maaneder"),
        ("40 folk i poeln", "da", "polen"),
    ],
)
def test_slips_are_put_right(text: str, lang: Language, right: str) -> None:
    assert right in [word.folded for word in spelled(cut(text), lang)]


@pytest.mark.parametrize(("word", "lang"), [("retailer", "en"), ("markeder", "da")])
def test_other_words_stay(word: str, lang: Language) -> None:
    assert corrected(word, lang) == word


def test_a_small_word_becomes_no_place_without_a_preposition() -> None:
    assert "tjekkiet" not in [word.folded for word in spelled(cut("jeg har lige tjekket det"), "da")]
