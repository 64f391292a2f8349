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
    ("en", "a quarter million", 250_000),
    ("en", "a quarter of a million", 250_000),
    ("en", "three quarters of a billion", 750_000_000),
    ("en", "one and a half million", 1_500_000),
    ("en", "two and a quarter million", 2_250_000),
    ("en", "two point two million", 2_200_000),
    ("en", "one point five million", 1_500_000),
    ("en", "point five percent", 0.5),
    ("en", "1/2 year", 0.5),
    ("en", "2 3/4 years", 2.75),
    ("en", "2 crore 50 lakh", 25_000_000),
    ("en", "three crore twelve lakh fifty-six thousand seven hundred twenty-one", 31_256_721),
    ("en", "3 million 200 thousand", 3_200_000),
    ("en", "45 (forty-five) people", 45),
    ("en", "forty-five (45) people", 45),
    ("en", "30 MUSD", 30_000_000),
    ("en", "200 dozens", 2400),
    ("en", "one dollar", 1),
    ("en", "one per cent", 1),
    ("da", "en kvart million", 250_000),
    ("da", "trekvart million", 750_000),
    ("da", "en og en halv million", 1_500_000),
    ("da", "to en kvart million", 2_250_000),
    ("da", "to komma fem", 2.5),
    ("da", "tre komma en fire nul", 3.14),
    ("da", "to komma femogtyve", 2.25),
    ("da", "nul komma fem", 0.5),
    ("da", "komma fem procent", 0.5),
    ("da", "en komma to millioner", 1_200_000),
    ("da", "1/2 år", 0.5),
    ("da", "2 millioner og 500 tusind", 2_500_000),
    ("da", "3 mia. 200 mio.", 3_200_000_000),
    ("da", "en og tyve", 21),
    ("da", "30 mdkk", 30_000_000),
    ("da", "2 milliarder", 2_000_000_000),
    ("da", "én krone", 1),
    ("da", "en procent", 1),
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


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "5 million and 20 people", 5_000_000),
        ("en", "1/5 we start", 1),  # the first of May
        ("en", "24/7", 24),
        ("en", "two quarters", 2),
        ("da", "5 millioner og 20 mand", 5_000_000),
        ("da", "1/5 starter vi", 1),
        ("da", "to komma", 2),
    ],
)
def test_what_only_looks_like_a_part_of_the_number_is_left_out(lang: Language, text: str, value: float) -> None:
    numeral = numeral_at(cut(text), 0, lang)
    assert numeral is not None
    assert numeral.value == value


@pytest.mark.parametrize(
    "text",
    ["one more thing", "a team", "1.2.3,4,5.6", "x", "tusind tak", "a dollar contract", "point two", "a percentage"],
)
def test_words_that_only_look_like_numbers(text: str) -> None:
    assert numeral_at(cut(text), 0, "da" if "tak" in text else "en") is None
