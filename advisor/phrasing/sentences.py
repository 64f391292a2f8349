"""A raw sentence of a model, taken apart: its slots with their forms, and the glue between them."""

import re
from dataclasses import dataclass

from advisor.phrasing.slots import FORMS, Form, Slot
from advisor.wording.texts import Lang

_LETTERS: dict[Lang, str] = {"en": "A-Za-z", "da": "A-Za-zÆØÅæøå"}
_SLOT = re.compile(r"\{\{([a-z_]+)\.([a-z]+)\}\}")
_MARKS = ",:;'-"
_BAD_MARKS = re.compile(r"^[\s,:;'-]|\s$|\s\s|\s[,:;.]|[,:;][,:;.]|--|''|[,:;](?=[^\s])")


@dataclass(frozen=True, slots=True)
class Broken:
    """Not a sentence that can be used, and why."""

    code: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """`pieces`: the glue before, between and after the slots, one more than there are slots. `words`: the glue, lower case."""

    slots: tuple[tuple[str, Form], ...]
    pieces: tuple[str, ...]
    words: tuple[str, ...]


def parse(raw: str, lang: Lang) -> Sentence | Broken:
    """Check 3: the language's letters, space, `, : ; ' -`, slots, and one full stop at the end (a whole sentence brings its own)."""
    parts = _SLOT.split(raw)
    pieces, names, forms = parts[0::3], parts[1::3], parts[2::3]
    if pieces[-1].endswith("."):
        pieces[-1] = pieces[-1][:-1]
    elif forms[-1:] != ["s"] or pieces[-1]:
        return Broken("characters")
    if not all(re.fullmatch(rf"[{_LETTERS[lang]} {_MARKS}]*", piece) for piece in pieces):
        return Broken("characters")
    if any(_BAD_MARKS.search(bare) for bare in [_SLOT.sub("x", raw)]):
        return Broken("characters")
    slots = []
    for name, form in zip(names, forms, strict=True):
        found = next((each for each in FORMS if each == form), None)
        if found is None or name not in _KNOWN:
            return Broken("slot_unknown")
        slots.append((name, found))
    return Sentence(tuple(slots), tuple(pieces), tuple(word.lower() for piece in pieces for word in _words(piece)))


_KNOWN = frozenset(str(slot) for slot in Slot)


def _words(piece: str) -> list[str]:
    return [word for word in re.split(rf"[ {_MARKS}]+", piece) if word]
