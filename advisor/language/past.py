"""What was and is no more: the figure of an earlier time."""

from advisor.language.measures import Quantity
from advisor.language.scene import Scene


def _is_behind_another(scene: Scene, index: int) -> bool:
    """ "The spend was EUR 2.3m for 49 people": what was is the amount, not who it was for."""
    pieces = scene.line.pieces
    past = [s for s in scene.signs.get("past", ()) if pieces[s.first].chunk == pieces[index].chunk and s.last < index]
    told = pieces[past[-1].last].quantity if past else None
    return told is not None and told.kind == "money" and pieces[index - 1].form == "for" and past[-1].last < index - 1


def _says_its_nature(scene: Scene, index: int) -> bool:
    """ "The 15,000 was net, not gross": what an amount told before is, nothing that used to be."""
    pieces = scene.line.pieces
    was = index + 1 < len(pieces) and pieces[index + 1].form in ("was", "were", "var")
    return was and any(scene.near(sign, index, 0, 5) for sign in ("gross", "net", "employer_cost"))


def is_past(scene: Scene, index: int, quantity: Quantity) -> bool:
    """Tell whether a figure is told as one of an earlier time."""
    if quantity.kind in ("months", "point") or not scene.near("past", index, 7, 1) or _is_behind_another(scene, index):
        return False
    if quantity.kind == "money" and _says_its_nature(scene, index):
        return False
    yearly = quantity.kind == "percent" and any(cue.label == "attrition_pct" for cue in scene.cues)
    if yearly and sum(q.kind == "percent" for _, q in scene.quantities()) == 1:
        return False  # what has left in a year gone by is what is measured
    return not scene.near("now", index, 3, 2)
