"""One number of heads out of several: roles, places, tasks and teams summed; a total is not added again."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from advisor.language.counting import is_joint
from advisor.language.fitting import Claim
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.words import word_set


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
    if (
        (_is_list(scene, kept) and not _are_equal(scene, kept))
        or _is_sum(scene, kept)
        or _is_for_tasks(scene, kept)
        or scene.signs.get("respectively")
    ):
        return _sum(kept), None
    last = kept[-1]
    if (
        scene.near("now", last.index, 4, 3)
        or scene.near("exact", last.index, 3, 4)
        or scene.line.pieces[last.index - 1].form in _CONCLUDING
    ):
        return last, None
    return None, Ask(kept[0].fact, "conflicting")


def _are_equal(scene: Scene, heads: Sequence[Claim]) -> bool:
    """ "46 heads, equal to 43 full-time posts", "46 hoveder svarende til 43 årsværk": the same people counted twice."""
    between = scene.line.pieces[heads[0].index : heads[-1].index]
    return any(p.form in _EQUALS for p in between)


_EQUALS = word_set("svarende svarer lig equal equals equivalent corresponding omregnet")
_CONCLUDING = word_set("saa altsaa dvs so thus hence making =")  # "61, two more came, so 63"


def _is_for_tasks(scene: Scene, heads: Sequence[Claim]) -> bool:
    """ "20 på applikation, 15 på drift", "a team of 9 and one of 12": each number has its own task, or its own team."""
    pieces = scene.line.pieces
    tasks = [tuple(p.form for p in pieces[c.index + 1 : c.index + 3]) for c in heads]
    named = all(len(task) > 1 and task[0] in _ON and task[1].isalpha() for task in tasks)
    repeated = all(
        {p.form for p in pieces[one.index + 1 : other.index]} <= _ONE_MORE and one.index + 2 < other.index
        for one, other in pairwise(heads)
    )
    return (named and len(set(tasks)) == len(tasks)) or repeated


_ON, _ONE_MORE = word_set("paa on"), word_set("og et en paa med and one of with a another andet team hold")


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
