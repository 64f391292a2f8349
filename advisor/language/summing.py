"""One number of heads out of several: roles and places summed; a total is not added again."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from advisor.language.counting import is_joint
from advisor.language.fitting import Claim
from advisor.language.reading import Ask
from advisor.language.scene import Scene


def summed(scene: Scene, heads: Sequence[Claim]) -> tuple[Claim | None, Ask | None]:
    """Make one number of heads out of several: a list of roles or places is summed, a total is not added again.

    Two numbers for the same people are a contradiction that must be asked.
    """
    kept = [claim for claim in heads if not claim.negated]
    if not kept:
        return None, None
    if len(kept) == 1 or (len({(c.quantity.low, c.quantity.high) for c in kept}) == 1 and not _is_list(scene, kept)):
        return kept[0], None
    totals = [c for c in kept if _is_total(scene, c, kept)]
    if totals:
        return totals[0], None
    if any(c.quantity.choice for c in kept):
        return None, Ask("headcount", "conflicting")
    if _is_list(scene, kept) or _is_sum(scene, kept) or scene.signs.get("respectively"):
        return _sum(kept), None
    last = kept[-1]
    if scene.near("now", last.index, 4, 3) or scene.near("exact", last.index, 3, 4):
        return last, None
    return None, Ask(kept[0].fact, "conflicting")


def _is_sum(scene: Scene, heads: Sequence[Claim]) -> bool:
    return all(other.index == one.index + 2 and is_joint(scene, one.index) for one, other in pairwise(heads))


def _is_total(scene: Scene, claim: Claim, others: Sequence[Claim]) -> bool:
    rest = sum(c.quantity.low for c in others if c is not claim)
    at_an_end = claim in (others[0], others[-1]) and len(others) > 2
    return (at_an_end and rest == claim.quantity.low) or (
        scene.near("total", claim.index, 3, 3) and claim.quantity.low >= rest
    )


def _is_list(scene: Scene, heads: Sequence[Claim]) -> bool:
    """Different roles, or different places, for each number."""
    roles = [c.role for c in heads]
    if len(set(roles)) == len(roles) and all(roles):
        return True
    return len(_places(scene, heads)) >= len(heads)


def _places(scene: Scene, heads: Sequence[Claim]) -> set[int]:
    pieces = scene.line.pieces
    first = min(c.index for c in heads)
    return {i for i, p in enumerate(pieces) if p.place and p.form == "#c" and i >= first - 3}


def _sum(heads: Sequence[Claim]) -> Claim:
    first = heads[0]
    low, high = sum(c.quantity.low for c in heads), sum(c.quantity.high for c in heads)
    approx = any(c.quantity.approx for c in heads)
    whole = replace(first.quantity, low=low, high=high, other_low=None, other_high=None, approx=approx)
    return replace(first, quantity=whole)
