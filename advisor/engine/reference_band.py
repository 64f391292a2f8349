"""Where the reference band of 70 to 80 people comes out: the mark-up it takes, by group of countries, from sourced records."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from advisor.engine.break_even import LAST, running_today
from advisor.engine.engagement import Engagement
from advisor.engine.facts import Number, Place
from advisor.engine.parameters import ParameterBook
from advisor.engine.resolve import resolve
from advisor.engine.terms import Terms

BAND = (70, 80)
GROUPS: Mapping[str, tuple[str, ...]] = {
    "central_eastern_europe_or_portugal": ("BG", "CZ", "EE", "HU", "LT", "LV", "PL", "PT", "RO", "RS", "UA"),
    "vietnam": ("VN",),
    "india": ("IN",),
}
_HIGHEST = 2.0  # a mark-up of 200 % pays for any administration
_BISECTIONS = 40


@dataclass(frozen=True, slots=True)
class ReferenceBand:
    """Mark-ups as fractions of pay plus employer cost, after the pay rise: at `low` N* comes down to 80, at `high` it leaves 70.

    Medians over the countries of the group.
    """

    group: str
    low: float
    high: float


def reference_bands(book: ParameterBook) -> tuple[ReferenceBand, ...]:
    """LOOK-02 The mark-up at which the running break-even lands at 70 to 80 people, with an open book and no pay rise.

    by country the lowest mark-up with N*(0) <= 80 and the lowest with N*(0) < 70, bisected; the median of the group's countries
    Unit: fraction of salary plus employer cost
    Source: sourced records of the group's countries; decision model 11
    """
    return tuple(_band(book, group, codes) for group, codes in GROUPS.items())


def _band(book: ParameterBook, group: str, codes: tuple[str, ...]) -> ReferenceBand:
    open_books = [_open_book(book, code) for code in codes]
    low, high = (median(_markup_for(terms, heads) for terms in open_books) for heads in (BAND[1], BAND[0] - 1))
    return ReferenceBand(group, low, high)


def running_at_markup(book: ParameterBook, group: str, markup: float) -> int | None:
    """LOOK-03 The running break-even that a mark-up after the pay rise gives in a group of countries.

    the median of N*(0) over the group's countries, none counted as 401; null above 400
    Unit: people
    Source: sourced records of the group's countries; decision model 11
    """
    heads = median(running_today(_open_book(book, code)._replace(markup=markup)) for code in GROUPS[group])
    return round(heads) if heads <= LAST else None


def _markup_for(terms: Terms, heads: int) -> float:
    """Give the lowest mark-up that brings N* down to so many heads; N* never rises with the mark-up."""
    low, high = 0.0, _HIGHEST
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        low, high = (low, middle) if running_today(terms._replace(markup=middle)) <= heads else (middle, high)
    return high


def _open_book(book: ParameterBook, code: str) -> Terms:
    """A team in the country with an open book; pay rise 0, as the mark-up is the one after it."""
    facts = {"country": Place(value=code), "headcount": Number(value=BAND[0]), "markup_pct": Number(value=20)}
    found = resolve(Engagement(facts=facts, assumptions={"pay_uplift": 0.0}, valuation_date="2026-01-01"), book).terms
    if found is None:
        raise LookupError(f"no pay or employer cost on record for {code}")
    return found
