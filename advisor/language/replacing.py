"""A figure that takes the place of another: "not 3 months but 6", "in 2024 we paid 39 EUR an hour, in 2026 it is 42", "replace 50 with 55"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from advisor.language.fitting import Claim
from advisor.language.measures import Quantity
from advisor.language.money import Around
from advisor.language.nouns import people_noun
from advisor.language.scene import Scene
from advisor.language.words import word_set


def in_place_of(was: Quantity | None, claim: Claim) -> Claim:
    """Give the claim with the unit of the figure that it replaces."""
    if was is None:
        return claim
    return replace(claim, quantity=replace(was, low=claim.quantity.low, high=claim.quantity.high))


def price_before(scene: Scene, index: int, quantity: Quantity) -> int | None:
    """ "In 2024 we paid 39 EUR an hour, in 2026 it is 42": the past price whose unit a bare number takes over."""
    pieces = scene.line.pieces
    bare = quantity.kind == "number" and quantity.around == Around() and not people_noun(scene, index)
    if not bare or not index or pieces[index - 1].form not in _IS_NOW:
        return None
    for i in range(index - 1, -1, -1):
        before = pieces[i].quantity
        if before is not None and before.kind in ("money", "number", "months") and before.toward is None:
            same = pieces[i].sentence == pieces[index].sentence and before.kind != "number"
            return i if same and scene.near("past", i, 7, 1) else None
    return None


_IS_NOW = frozenset(("it is", "is", "now", "pay", "at", "to", "today", "er", "nu", "that is", "we are at", "paying"))


def comes_instead(scene: Scene, wrong: Claim, index: int, quantity: Quantity) -> bool:
    """ "Not 3 months but 6": the bare number takes the place of what it corrects, with its unit."""
    between = [p.form for p in scene.line.pieces[wrong.index + 1 : index]]
    bare = quantity.kind == "number" and quantity.around == Around() and people_noun(scene, index) is None
    marks = [i for i, form in enumerate(between) if form in _TURNING]
    return bare and bool(marks) and marks[-1] <= _UNIT and all(form in _STILL for form in between[marks[-1] + 1 :])


_UNIT = 2  # words that say what the wrong number counts: "14 months left"
_TURNING = frozenset((",", "but", "men", "–", "—", "-", ".", "!"))
_STILL = word_set(
    "it it is they they are we we are have has got is are that rather actually really more like only just now in fact derimod det er vi har snarere"
)


def is_taken_back(scene: Scene, claim: Claim, others: Sequence[Claim]) -> bool:
    """ "8, I had put 18", "forget the 120 I told you, it is 90": what was said before gives way to what is said now."""
    if not scene.near("said", claim.index, 6, 3):
        return False
    alone = claim.cue is None and not claim.role
    now = [c for c in others if not scene.near("said", c.index, 6, 3)]
    return any(
        c.fact == claim.fact or alone or (c.quantity.kind == claim.quantity.kind and not _is_sure(c)) for c in now
    )


def _is_sure(claim: Claim) -> bool:
    return bool(claim.role) or (claim.cue is not None and not claim.cue.weak)


_SHOULD = re.compile(
    r"(?:should|must|skulle|burde) (?:have |really |actually )*(?:been|be|read|vaere|have vaeret) #"
)  # "the 41 should have been 14"
_REPLACED = frozenset(
    ("replace", "swap", "exchange", "change", "overwrite", "erstat", "udskift", "byt", "skift", "ret")
)
_HELD = frozenset(("have", "got", "be", "been", "cost", "pay", "earn", "charge", "make"))


def is_negated(scene: Scene, index: int) -> bool:
    """ "not 73", "ikke 73": the number is said to be wrong."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 3) : index]]
    if not before:
        return False
    if (
        before[-1] in ("not", "ikke", "instead of")
        or before[-1].endswith(" not")
        or before[-2:]
        in (
            ["i stedet", "for"],
            ["instead", "of"],
            ["stedet", "for"],
            ["rather", "than"],
        )
    ):
        return True
    if len(before) > 1 and before[-2].endswith("not") and before[-1] in _HELD:
        return True
    ahead = " ".join(p.form for p in pieces[index + 1 : index + 5])
    if _SHOULD.match(ahead):
        return True
    behind = [p.form for p in pieces[index + 1 : index + 2]]
    if before[-1] in _REPLACED and behind and behind[0] in ("with", "by", "to", "for", "med", "til", "ud"):
        return True
    return (
        len(before) > 1
        and before[-2] in ("not", "ikke")
        and before[-1] in ("the", "at", "about", "ca", "paa", "in", "i", "for")
    )
