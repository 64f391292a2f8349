"""Which thing a date belongs to: one beside something else is no time of the contract or of the operation."""

from advisor.language.measures import Quantity
from advisor.language.scene import Scene, Span
from advisor.language.words import word_set

_DATED = frozenset(("months_in_operation", "contract_months_left"))
_TO_COME = word_set("start starts begin begins starter begynder")


def dates_something_else(scene: Scene, cue: Span, index: int, said: Quantity) -> bool:
    """ "Running, results in January", "go up to 44 in January", "a new manager starts in January"."""
    if said.kind != "point" or cue.label not in _DATED or cue.first > index:
        return False
    pieces = scene.line.pieces
    between = pieces[cue.last + 1 : index]
    if any(p.quantity is not None and p.quantity.kind in ("money", "percent") for p in between):
        return True
    bare = said.point is not None and said.point.year is None
    apart = pieces[cue.last].chunk != pieces[index].chunk and pieces[index - 1].form in ("in", "i")
    return bare and (apart or (cue.label == "months_in_operation" and pieces[cue.first].form in _TO_COME))
