"""The product's reading of amounts on the public suites of other readers: at least as good as the best foreign library."""

import pytest

from tests.language.peers.adapter import extract
from tests.language.peers.scoring import score, suites

# Per cent exact. Behind it, where it exists: the best library that was not made with the suite.
BARS = {
    "msr_percent_en": 76.5,  # quantulum3
    "msr_currency_en": 70.0,  # Duckling 59.2
    "duckling_money_en": 60.0,  # Recognizers 40.7
    "msr_duration_en": 55.0,  # Duckling 44.6
    "duckling_duration_en": 80.0,  # Recognizers 37.2
    "duckling_numeral_da": 90.0,  # text2num 52.2
    "ovos_numbers_da": 95.0,  # text2num 81.9
    "duckling_numeral_en": 80.0,
    "duckling_money_nb": 0.0,  # Norwegian stands in for Danish: reported only
}


def test_every_suite_has_a_bar() -> None:
    assert sorted(BARS) == suites()


@pytest.mark.parametrize("suite", sorted(BARS))
def test_amounts_of_other_readers_are_read_right(suite: str) -> None:
    result = score(suite, extract)
    assert result.exact_pct >= BARS[suite], result.misses[:10]


def test_a_reading_of_nothing_scores_nothing() -> None:
    assert score("ovos_numbers_da", lambda _text, _locale: []).exact == 0


@pytest.mark.parametrize(
    ("text", "locale", "item"),
    [
        ("15 minutes", "en", {"kind": "duration", "value": 900, "unit": "second"}),
        ("en time og 15 minutter", "da", {"kind": "duration", "value": 4500, "unit": "second"}),
        ("1 year and 2 days", "en", {"kind": "duration", "value": 31708800, "unit": "second"}),
        ("10 cents", "en", {"kind": "money", "value": 10, "unit": "cent"}),
        ("10 kr", "nb", {"kind": "money", "value": 10, "unit": "NOK"}),
        ("én", "da", {"kind": "number", "value": 1.0, "unit": None}),
        ("3/15", "en", {"kind": "number", "value": 0.2, "unit": None}),
    ],
)
def test_the_adapter_adds_what_the_product_leaves_out(text: str, locale: str, item: dict[str, object]) -> None:
    assert item in extract(text, locale)
