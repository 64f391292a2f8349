"""Countries and cities by name in English and Danish."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from advisor.language.lexicon.cities import ADJECTIVES, ALIASES, CITIES, UNCLEAR_CITIES, UNCLEAR_COUNTRIES
from advisor.language.lexicon.territories import DANISH, ENGLISH
from advisor.language.words import Word, fold, word_set


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name that stands for a place: `kind` "adjective" is "Polish". `unclear`: several places bear it."""

    kind: Literal["country", "city", "adjective"]
    name: str
    country: str
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A place at words `first` to `last` (exclusive)."""

    place: PlaceName
    first: int
    last: int


# Names that are everyday words as well: only with a capital letter and after "in" ("i").
_RISKY = word_set(
    "rabat split nis hue cork fez braga giza lund bern man rome rom cali como mali chad niger togo island oman lima jordan turkey hr br"
)
_CODES = word_set("PL RO UA PT BG CZ HU RS LT LV EE SK HR DE ES UK US USA VN PH EG MX BR DK SE NL FR GB CH UAE")


@cache
def names() -> dict[str, tuple[tuple[tuple[str, ...], PlaceName], ...]]:
    """Give all names by their first folded word, the longest first."""
    table: dict[tuple[str, ...], PlaceName] = {}
    for entry in f"{ENGLISH};{DANISH}".replace("\n", " ").split(";"):
        code, _, name = entry.strip().partition(" ")
        _add(table, name, PlaceName("country", code, code))
    for code, aliases in _blocks(ALIASES):
        _add_all(table, aliases, PlaceName("country", code, code))
    for code, cities in _blocks(CITIES):
        for spellings in cities:
            english, *others = spellings.split("/")
            _add_all(table, (english, *others), PlaceName("city", english, code))
    for code, adjectives in _blocks(ADJECTIVES):
        _add_all(table, adjectives, PlaceName("adjective", code, code))
    _add_unclear(table)
    by_first: dict[str, list[tuple[tuple[str, ...], PlaceName]]] = {}
    for key, place in table.items():
        by_first.setdefault(key[0], []).append((key, place))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in by_first.items()}


def _add_all(table: dict[tuple[str, ...], PlaceName], spellings: Iterable[str], place: PlaceName) -> None:
    for spelling in spellings:
        _add(table, spelling, place)


def _add_unclear(table: dict[tuple[str, ...], PlaceName]) -> None:
    for spellings in UNCLEAR_CITIES.split(","):
        english, *others = spellings.strip().split("/")
        for spelling in (english, *others):
            _add(table, spelling, PlaceName("city", english, "", unclear=True))
    for spellings in UNCLEAR_COUNTRIES.split(","):
        for spelling in spellings.strip().split("/"):
            _add(table, spelling, PlaceName("country", spelling, "", unclear=True))


def _blocks(text: str) -> list[tuple[str, list[str]]]:
    found = []
    for block in re.split(r"\n(?=[A-Z]{2}:)", text.strip()):
        code, _, rest = block.partition(":")
        found.append((code.strip(), [name.strip() for name in rest.replace("\n", " ").split(",") if name.strip()]))
    return found


def _add(table: dict[tuple[str, ...], PlaceName], name: str, place: PlaceName) -> None:
    for spelled in {
        name,
        name.translate(str.maketrans("öäøåæü", "oaoaau")),
        name.replace("&", "and").replace("ü", "ue"),
    }:
        key = tuple(re.findall(r"\w+", fold(spelled)))
        if key and len("".join(key)) > 1:
            table[key] = place


def place_at(words: Sequence[Word], i: int) -> Found | None:
    """Give the place whose name starts at word `i`; None when there is none."""
    word = words[i]
    if word.kind != "word":
        return None
    if (word.folded == "us" and word.text != "US") or (word.folded in _RISKY and not _surely(words, i)):
        return None
    if (
        word.text.isupper()
        and word.text in _CODES
        and not (len(words) > 3 and all(w.text.isupper() for w in words if w.kind == "word"))
    ):
        code = {"UK": "GB", "USA": "US", "UAE": "AE"}.get(word.text, word.text)
        return Found(PlaceName("country", code, code), i, i + 1)
    found = _longest(words, i, word.folded)
    if found is None and len(word.folded) > 4 and word.folded.endswith("s"):
        found = _longest(words, i, word.folded[:-1])
    return found


def _longest(words: Sequence[Word], i: int, first: str) -> Found | None:
    for key, place in names().get(first, ()):
        last, matched = i + 1, True
        for part in key[1:]:
            if last < len(words) and words[last].text in ("-", "."):
                last += 1
            if last >= len(words) or words[last].folded not in (part, part + "s"):
                matched = False
                break
            last += 1
        if matched:
            return Found(place, i, last)
    return None


def _surely(words: Sequence[Word], i: int) -> bool:
    """A name that is also a word counts only with a capital and a preposition, a comma or nothing before it."""
    if not words[i].text[:1].isupper():
        return False
    before = words[i - 1].folded if i else ""
    if words[i].text == "HR" and len(words) > 1:
        return False  # the department, hardly ever Croatia: "the list from HR"
    if before == "" and len(words) > 3 and words[i].text in _CODES:
        return False
    return before in (
        "in",
        "i",
        "from",
        "fra",
        "near",
        ",",
        "(",
        "and",
        "og",
        "at",
        ":",
        "",
        "to",
        "til",
        "with",
        "med",
        "\n",
    )
