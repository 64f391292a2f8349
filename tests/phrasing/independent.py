"""A second opinion on a shown text. Shares nothing with the guard: it takes the claims out of the text and looks at the rest."""

import re
from collections.abc import Iterator

from advisor.phrasing.brief import Brief
from advisor.phrasing.slots import Section
from tests.phrasing.test_words import DENIED

_HARMLESS = re.compile(r"[A-Za-zÆØÅæøå ,:;.'-]*")


def objections(section: Section, text: str, told: Brief) -> Iterator[str]:
    """What is wrong with the text that a reader would get."""
    shape = told.shape.sections[section]
    rest, said = text, list[str]()
    claims = [
        (slot, form, words)
        for slot in (*shape.must, *shape.may)
        for form, words in (("s", told.claims[slot].s), ("that", told.claims[slot].that), ("np", told.claims[slot].np))
    ]
    for slot, _, words in sorted(claims, key=lambda each: -len(each[2])):
        bare = words.removesuffix(".")
        pattern = re.compile(f"[{re.escape(bare[:1].lower() + bare[:1].upper())}]{re.escape(bare[1:])}")
        found = len(pattern.findall(rest))
        said += [slot] * found
        rest = pattern.sub("\N{WHITE SQUARE}", rest)
    glue = rest.replace("\N{WHITE SQUARE}", "")
    if re.search(r"\d", glue):
        yield "a figure that no claim has"
    if not _HARMLESS.fullmatch(glue):
        yield "a character that glue does not have"
    if bad := set(re.findall(r"[a-zæøå]+", glue.lower())) & set(DENIED[told.lang].split()):
        yield f"denied words: {bad}"
    if any(said.count(slot) != 1 for slot in shape.must):
        yield "a claim that must be made is not made once"
    if len(set(said)) != len(said):
        yield "a claim is made twice"
