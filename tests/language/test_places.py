"""Names of places: the data agrees with babel, everyday words are no places."""

import pytest
from babel import Locale

from advisor.language.lexicon import territories
from advisor.language.places import names, place_at
from advisor.language.words import cut


@pytest.mark.parametrize(("locale", "block"), [("en", territories.ENGLISH), ("da", territories.DANISH)])
def test_country_names_are_those_of_babel(locale: str, block: str) -> None:
    ours = dict(entry.strip().split(" ", 1) for entry in block.replace("\n", " ").split(";"))
    theirs = {
        code: " ".join(name.split())
        for code, name in Locale(locale).territories.items()
        if len(code) == 2 and code.isalpha() and code not in territories.NOT_PLACES.split()
    }
    assert ours == theirs


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Kraków", "Krakow", "PL"),
        ("cracow", "Krakow", "PL"),
        ("Ho Chi Minh City", "Ho Chi Minh City", "VN"),
        ("Cluj", "Cluj-Napoca", "RO"),
        ("København", "Copenhagen", "DK"),
        ("Storbritannien", "GB", "GB"),
        ("the Netherlands", "NL", "NL"),
        ("Rumaenien", "RO", "RO"),
        ("Polens", "PL", "PL"),
        ("UK", "GB", "GB"),
    ],
)
def test_names_and_other_spellings(text: str, name: str, country: str) -> None:
    words = cut(text)
    found = place_at(words, 1 if text.startswith("the") else 0)
    assert found is not None
    assert (found.place.name, found.place.country) == (name, country)


@pytest.mark.parametrize("text", ["split", "us", "of", "to", "most", "rabat", "man", "in"])
def test_everyday_words_are_no_places(text: str) -> None:
    assert place_at(cut(text), 0) is None


def test_names_that_several_places_bear_are_unclear() -> None:
    for text in ("Georgia", "San José"):
        found = place_at(cut(text), 0)
        assert found is not None
        assert found.place.unclear


def test_there_are_some_two_hundred_delivery_cities() -> None:
    cities = {place.name for entries in names().values() for _, place in entries if place.kind == "city"}
    assert len(cities) >= 200
