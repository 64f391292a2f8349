"""Several places in one conversation: one is computed at a time, and what was told for all of them together is opened again."""

import re
from collections.abc import Mapping
from dataclasses import replace

from advisor.conversation.case import Case, StoredFact
from advisor.conversation.messages import Button, Buttons, Part, Text
from advisor.engine.facts import AnyValue, Money, Place, Several
from advisor.language.reading import Language, Reading
from advisor.wording.saying import name_inside, say_fact
from advisor.wording.texts import has, listed, text

COUNTRY, CITY = "country", "city"
POINT = "first_place"
"""The point asked while several countries stand: which of them first."""

_BOTH = 2
_COUNTED = ("headcount", "planned_headcount", "planned_hires", "total_spend")
_EACH = ("bill_rate", "salary", "markup_pct", "admin_fee", "vendor_passthrough", "attrition_pct")
"""Facts a head, or shares: told once they can hold for every place, and are named when one place is chosen."""


def open_places(case: Case) -> tuple[str, ...]:
    """Give the countries of which none is chosen yet; empty where there is only one."""
    told = case.facts.get(COUNTRY)
    return _several(told.value if told else None)


def _several(value: AnyValue | None) -> tuple[str, ...]:
    return value.value if isinstance(value, Several) and len(value.value) > 1 else ()


def ask_first_place(case: Case) -> tuple[Part, ...]:
    """Ask which place to compute first, with a button for each."""
    lang, codes = case.lang, open_places(case)
    named = [say_fact(COUNTRY, Place(value=code), lang) for code in codes]
    times = case.times_asked.get(f"{COUNTRY}:{POINT}", 0)
    key = ("ask.first_place", "ask.first_place_again", "ask.first_place_third")[times % 3]
    words = text(key, lang, places=listed(named, lang, "or" if times % 3 else "and"))
    row = tuple(
        Button(action="choose", label=name[:75], value=f"{COUNTRY}={code}")
        for name, code in zip(named, codes, strict=True)
    )
    return (Text(text=words, tone="question"), Buttons(buttons=row[:5]))


_ANY = re.compile(
    r"(?i)\W*(?:both|all(?: of them)?|the two(?: of them)?|either|any|whichever|you (?:choose|pick|decide)|your choice|(?:the )?first(?: one)?"
    r"|(?:it )?does(?: not|n'?t|n’t) matter|i do(?: not|n'?t|n’t) (?:care|mind)"
    r"|begge(?: to| dele| steder)?|alle(?: sammen)?|vælg (?:selv|du)|det (?:må|kan) du (?:selv )?(?:vælge|bestemme|om)|du (?:vælger|bestemmer)"
    r"|(?:det |den )?første|(?:det er )?lige meget|ligegyldigt|underordnet)(?:,? (?:please|tak|bare|one|først|first))?\W*"
)
_SECOND = re.compile(r"(?i)\W*(?:the )?(?:second|other|last)(?: one)?\W*|\W*(?:det |den )?(?:anden|andet|sidste)\W*")


def choosing(reading: Reading, words: str, case: Case) -> Reading:
    """ "Both", "you choose", "the second one" to the question which place first: one is taken, and read back."""
    codes = open_places(case)
    if not codes or case.asked != COUNTRY or reading.facts or case.confirming:
        return reading
    if _SECOND.fullmatch(words) and len(codes) == _BOTH:
        return replace(
            reading, intent="provide_facts", facts={COUNTRY: Place(value=codes[1])}, unknown=(), ask_about=(), act=None
        )
    if reading.intent == "unknown" or _ANY.fullmatch(words):
        return replace(
            reading, intent="provide_facts", facts={COUNTRY: Place(value=codes[0])}, unknown=(), ask_about=(), act=None
        )
    return reading


def narrows(old: AnyValue | None, new: AnyValue | None) -> bool:
    """Tell whether one of several places was chosen."""
    return isinstance(new, Place) and new.value in _several(old)


def opened_again(case: Case, said: Mapping[str, StoredFact]) -> dict[str, StoredFact | None]:
    """Give what no longer holds when a message (`said`) chooses one of several places: what was told for all of them.

    A price told between the names of two places is the first one's; it goes with the other. The city follows its country.
    """
    chosen = [
        name
        for name in (COUNTRY, CITY)
        if name in said and name in case.facts and narrows(case.facts[name].value, said[name].value)
    ]
    if not chosen:
        return {}
    names = [name for name in case.facts if name not in said and _told_together(name, case, said)]
    return {**dict.fromkeys(names), **_city_of(case, said)}


def _told_together(name: str, case: Case, said: Mapping[str, StoredFact]) -> bool:
    stored = case.facts[name]
    if name in _COUNTED or (isinstance(stored.value, Money) and stored.value.basis == "total"):
        return True
    return name in _EACH and _is_of_another(stored, case, said)


def _is_of_another(stored: StoredFact, case: Case, said: Mapping[str, StoredFact]) -> bool:
    """Tell whether a figure stands among the places of a message and belongs to one that was not chosen."""
    for place in (COUNTRY, CITY):
        told = case.facts.get(place)
        if told is None or place not in said or told.message != stored.message or not stored.said:
            continue
        if stored.said in told.said:
            codes = _several(told.value)
            first = Place(value=codes[0]) if len(codes) == _BOTH else None
            return first is None or getattr(said[place].value, "value", None) != first.value
    return False


def _city_of(case: Case, said: Mapping[str, StoredFact]) -> dict[str, StoredFact | None]:
    """Choose the city with its country where both were named in pairs."""
    countries, country = case.facts.get(COUNTRY), said.get(COUNTRY)
    cities = case.facts.get(CITY)
    if CITY in said or countries is None or country is None or cities is None:
        return {}
    codes, names = _several(countries.value), _several(cities.value)
    if len(codes) != len(names) or not isinstance(country.value, Place) or country.value.value not in codes:
        return {}
    return {
        CITY: country.model_copy(update={"fact": CITY, "value": Place(value=names[codes.index(country.value.value)])})
    }


# --- asking about the chosen place ------------------------------------------------------------------------------------


def _narrowing(case: Case) -> dict[str, StoredFact | None] | None:
    """Find what stood before one of several places was chosen; None where none was."""
    for entry in reversed(case.log):
        for name in (COUNTRY, CITY):
            old, new = entry.before.get(name), entry.after.get(name)
            if not entry.undone and old and new and narrows(old.value, new.value):
                return entry.before
    return None


def place_asked(case: Case, fact: str) -> str:
    """Name the fact to ask for: where the price of all places together was told, that of the chosen place."""
    before = _narrowing(case) or {}
    return "total_spend" if fact == "bill_rate" and before.get("total_spend") else fact


def question_here(case: Case, fact: str, lang: Language) -> str | None:
    """Ask for a fact of the chosen place, with what was said for all of them; None where no place was chosen."""
    before = _narrowing(case)
    if before is None:
        return None
    place = next((say_fact(n, case.facts[n].value, lang) for n in (CITY, COUNTRY) if n in case.facts), "")
    told = before.get(fact)
    if told is not None and has(f"question_here.{fact}", lang):
        number = max(len(_several(old.value)) for n in (COUNTRY, CITY) if (old := before.get(n)) is not None)
        for_all = text("word.both_places" if number == _BOTH else "word.all_places", lang)
        return text(f"question_here.{fact}", lang, place=place, before=say_fact(fact, told.value, lang), places=for_all)
    return text(f"question_in.{fact}", lang, place=place) if has(f"question_in.{fact}", lang) else None


def kept_for(before: Case, case: Case) -> Text | None:
    """Name what is taken for the chosen place as it was told, so that nobody overlooks it."""
    chosen = next(
        (
            name
            for name in (CITY, COUNTRY)
            if name in before.facts and name in case.facts and narrows(before.facts[name].value, case.facts[name].value)
        ),
        None,
    )
    same = [name for name in _EACH if name in case.facts and before.facts.get(name) == case.facts[name]]
    if chosen is None or not same:
        return None
    lang = case.lang
    facts = [f"{name_inside(name, lang)}: {say_fact(name, case.facts[name].value, lang)}" for name in same]
    place = say_fact(chosen, case.facts[chosen].value, lang)
    return Text(text=text("noted.kept_for", lang, place=place, facts="; ".join(facts)))
