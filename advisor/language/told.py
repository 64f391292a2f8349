"""What a whole construction says ("38 two years ago, 42 now"): facts and questions, and the pieces of the line that it uses up."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from advisor.engine.facts import AnyValue
from advisor.language.fitting import Claim
from advisor.language.measures import Quantity
from advisor.language.reading import Ask
from advisor.language.scene import Scene


@dataclass(frozen=True, slots=True)
class Told:
    """Facts and questions of one construction; `used`: pieces that are nothing else any more; `said`: its wording."""

    facts: dict[str, AnyValue] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
    used: frozenset[int] = frozenset()
    said: str = ""


def wording(scene: Scene, first: int, last: int) -> str:
    """Give the words from one piece to another, at most 200 characters."""
    pieces = scene.line.pieces
    return scene.line.said(pieces[min(first, last)], pieces[max(first, last)])[:200]


def plain_numbers(scene: Scene) -> list[tuple[int, Quantity]]:
    """All numbers and amounts that are not in a question, with the index of their piece."""
    pieces = scene.line.pieces
    return [
        (i, q)
        for i, q in scene.quantities()
        if q.kind in ("number", "money") and pieces[i].sentence not in scene.line.questions
    ]


def heard_of(scene: Scene, claim: Claim) -> str:
    """Give the words of a figure, with its cue where both stand in one sentence."""
    pieces = scene.line.pieces
    first, last = claim.index, claim.index
    if claim.cue is not None and pieces[claim.cue.first].sentence == pieces[claim.index].sentence:
        first, last = min(first, claim.cue.first), max(last, claim.cue.last)
    return wording(scene, first, last)


def heard_all(scene: Scene, claims: Sequence[Claim]) -> str:
    """Give the words from the first to the last of several figures."""
    return wording(scene, min(c.index for c in claims), max(c.index for c in claims))
