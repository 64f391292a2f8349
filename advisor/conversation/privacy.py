"""Pay is taken as an average only: never beside a person's name, never for a group of fewer than five."""

import re

from advisor.conversation.context import Heard
from advisor.engine.facts import AnyValue, Money, Number

SMALLEST_GROUP = 5

_NAME = r"(?P<name>[A-ZÆØÅ][a-zæøåéöüłńśćž]{2,})"
_EARNS = r"(?:earns|makes|gets|is paid|tjener|får|lønnes)"
_PAY = r"(?:salary|pay|wage|løn|lønnen|månedsløn)"
_PERSON = (
    re.compile(rf"\b{_NAME}(?:\s+[A-ZÆØÅ]\w+)?\s+(?i:{_EARNS})\b"),
    re.compile(rf"\b{_NAME}(?:'s|’s|s)\s+(?i:{_PAY})\b"),
    re.compile(rf"\b(?i:{_PAY})\s+(?i:for|of|til)\s+{_NAME}\b"),
    re.compile(r"(?i)\b(?:he|she|han|hun)\s+(?:earns|makes|gets|tjener|får)\b"),
    re.compile(r"<@[UW][A-Z0-9]+>[^.!?\n]{0,20}\b(?i:earns|makes|gets|salary|tjener|får|løn)"),
)
# Words that begin with a capital at the start of a sentence, or name a place or a group, are no persons.
_NO_PERSON = frozenset(
    [
        "they",
        "the",
        "our",
        "average",
        "each",
        "everyone",
        "people",
        "developers",
        "engineers",
        "vendor",
        "team",
        "salary",
        "total",
        "gross",
        "net",
        "someone",
        "who",
        "that",
        "this",
        "and",
        "but",
        "mean",
        "typical",
        "monthly",
        "yearly",
        "currently",
        "poland",
        "india",
        "romania",
        "ukraine",
        "denmark",
        "vietnam",
        "krakow",
        "kraków",
        "warsaw",
        "lviv",
        "alle",
        "enhver",
        "folk",
        "udviklere",
        "udviklerne",
        "medarbejderne",
        "teamet",
        "holdet",
        "leverandøren",
        "gennemsnittet",
        "man",
        "vores",
        "gennemsnitligt",
        "månedligt",
        "årligt",
        "hver",
        "polen",
        "indien",
        "rumænien",
        "danmark",
        "medarbejder",
        "udvikler",
        "polakkerne",
    ]
)
_FEW = re.compile(
    r"(?i)\b(?:the|our|de|vores|for)\s+(?P<few>one|two|three|four|en|to|tre|fire|[1-4])\s+"
    r"(?:\w+\s+)?(?:people|persons|seniors?|juniors?|developers?|engineers?|testers?|leads?|managers?|pms?|architects?"
    r"|personer|mand|seniorer|udviklere|testere|ledere|arkitekter|medarbejdere)\b"
)


def pay_refused(heard: Heard, facts: dict[str, AnyValue]) -> str | None:
    """Tell why a pay figure in a message may not be kept: "name", "group", or None.

    `facts`: what stands, the message included.
    """
    if not pay_facts(heard) and not heard.reading.ask_about:
        return None
    if _names_a_person(heard.text):
        return "name"
    if "salary" not in heard.reading.facts:
        return None
    if _FEW.search(heard.text):
        return "group"
    headcount = facts.get("headcount")
    if isinstance(headcount, Number) and headcount.value is not None and headcount.value < SMALLEST_GROUP:
        return "group"
    return None


def pay_facts(heard: Heard) -> tuple[str, ...]:
    """Give the facts of a message that pay can have ended up in: the salary, else any amount."""
    found = heard.reading.facts
    return ("salary",) if "salary" in found else tuple(n for n, value in found.items() if isinstance(value, Money))


def _names_a_person(text: str) -> bool:
    for pattern in _PERSON:
        for found in pattern.finditer(text):
            name = found.groupdict().get("name")
            if name is None or name.casefold() not in _NO_PERSON:
                return True
    return False
