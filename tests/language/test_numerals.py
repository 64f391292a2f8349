"""Figures and number words in both languages."""

import pytest

from advisor.language.numerals import figures, numeral_at
from advisor.language.reading import Language
from advisor.language.words import cut

WORDS: list[tuple[Language, str, float]] = [
    ("en", "seventy-five", 75),
    ("en", "a hundred and twenty", 120),
    ("en", "half a million", 500_000),
    ("en", "two and a half", 2.5),
    ("en", "a dozen", 12),
    ("en", "3 dozen", 36),
    ("en", "4.5k", 4500),
    ("en", "1.5 lakh", 150_000),
    ("en", "2 1/2", 2.5),
    ("en", "three hundred fifty thousand", 350_000),
    ("da", "femoghalvfjerds", 75),
    ("da", "hundrede og tyve", 120),
    ("da", "en halv million", 500_000),
    ("da", "to et halvt", 2.5),
    ("da", "halvandet hundrede", 150),
    ("da", "halvanden million", 1_500_000),
    ("da", "65 t.kr.", 65_000),
    ("da", "2,5 mio.", 2_500_000),
    ("da", "et dusin", 12),
    ("da", "tresindstyve", 60),
    ("da", "to tusinde fem hundrede", 2500),
]


@pytest.mark.parametrize(("lang", "text", "value"), WORDS)
def test_number_words_and_magnitudes(lang: Language, text: str, value: float) -> None:
    words = cut(text)
    numeral = numeral_at(words, 0, lang)
    assert numeral is not None
    assert numeral.value == value


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "1,250.50", (1250.5, None, True)),
        ("da", "1.250,50", (1250.5, None, True)),
        ("en", "38.750", (38.75, 38750, False)),
        ("da", "38.750", (38750, 38.75, True)),
        ("en", "1,00,000", (100000, None, True)),
        ("en", "4 500", (4500, None, True)),
        ("da", "36,80", (36.8, None, True)),
        ("en", "0.125", (0.125, None, True)),
    ],
)
def test_marks_follow_the_language_and_keep_the_other_reading(
    lang: Language, text: str, expected: tuple[float, float | None, bool]
) -> None:
    assert figures(text, lang) == expected


@pytest.mark.parametrize("text", ["one more thing", "a team", "1.2.3,4,5.6", "x", "tusind tak"])
def test_words_that_only_look_like_numbers(text: str) -> None:
    assert numeral_at(cut(text), 0, "da" if "tak" in text else "en") is None
