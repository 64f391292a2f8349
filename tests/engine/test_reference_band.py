"""The mark-ups at which 70 to 80 people come out: recomputed, so that the words about them stay true."""

import pytest

from advisor.engine.reference_band import GROUPS, reference_bands, running_at_markup
from advisor.parameters.load import load_book

BOOK = load_book()
PER_CENT = {"central_eastern_europe_or_portugal": (13, 14), "vietnam": (17, 18), "india": (26, 27)}


def test_the_mark_ups_of_the_reference_band() -> None:
    found = {band.group: (round(100 * band.low), round(100 * band.high)) for band in reference_bands(BOOK)}
    assert found == PER_CENT


@pytest.mark.parametrize("band", reference_bands(BOOK), ids=lambda band: band.group)
def test_between_them_the_break_even_is_the_reference_band(band: object) -> None:
    low, high, group = (getattr(band, name) for name in ("low", "high", "group"))
    inside = running_at_markup(BOOK, group, (low + high) / 2)
    assert inside is not None
    assert 70 <= inside <= 80
    below, above = running_at_markup(BOOK, group, low - 0.005), running_at_markup(BOOK, group, high + 0.005)
    assert below is None or below > 80
    assert above is not None
    assert above < 70


@pytest.mark.parametrize("group", GROUPS)
def test_ten_per_cent_is_far_too_little_and_a_quarter_less_than_the_band_in_europe(group: str) -> None:
    at_ten = running_at_markup(BOOK, group, 0.10)
    assert at_ten is None or at_ten > 200
    at_a_quarter = running_at_markup(BOOK, "central_eastern_europe_or_portugal", 0.25)
    assert at_a_quarter is not None
    assert at_a_quarter <= 30
