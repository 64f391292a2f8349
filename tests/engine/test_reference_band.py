"""The mark-ups at which 70 to 80 people come out: recomputed, so that the words about them stay true."""

import pytest

from advisor.engine.break_even import case_break_even, scan
from advisor.engine.engagement import Engagement
from advisor.engine.facts import Number, Place
from advisor.engine.reference_band import GROUPS, reference_bands, running_at_markup
from advisor.engine.resolve import resolve
from advisor.parameters.load import load_book
from advisor.wording.texts import text

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


def _with_one_offs(country: str, markup: float) -> tuple[int | None, int]:
    """Case and running break-even of an open book in a country at a mark-up, the pay rise behind it."""
    facts = {"country": Place(value=country), "headcount": Number(value=70), "markup_pct": Number(value=20)}
    engagement = Engagement(facts=facts, assumptions={"pay_uplift": 0.0}, valuation_date="2026-01-01")
    found = resolve(engagement, BOOK).terms
    assert found is not None
    terms = found._replace(markup=markup)
    return case_break_even(terms, scan(terms), 6).case, scan(terms).running_by_month[0]


def test_what_the_one_offs_add() -> None:
    europe = GROUPS["central_eastern_europe_or_portugal"]
    added = []
    for country in europe:
        case, running = _with_one_offs(country, 0.25)
        assert case is not None
        added.append(case / running - 1)
    assert sum(0.25 <= share <= 0.5 for share in added) >= 0.8 * len(added)
    assert all(0.25 <= share < 0.6 for share in added)
    at_the_band = [_with_one_offs(country, 0.135)[0] for country in europe]
    assert all(case is None or case > 280 for case in at_the_band)


@pytest.mark.parametrize("lang", ["en", "da"])
def test_the_words_say_these_figures(lang: str) -> None:
    said = text("seventy.band", "da" if lang == "da" else "en")
    for low, high in PER_CENT.values():
        assert f"{low} {'til' if lang == 'da' else 'to'} {high}" in said
