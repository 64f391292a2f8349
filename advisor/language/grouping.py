"""Squads and teams: "8 squads with 6 people each" is 48 people, and the 8 alone counts nobody."""

from advisor.engine.facts import CATALOGUE, AnyValue, Number
from advisor.language.fitting import Asked
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_REACH = 6


def groups_of_people(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """The number of groups times the people in each; without "each" the groups are only not counted as people."""
    del asked, talk, today
    facts: dict[str, AnyValue] = {}
    used: set[int] = set()
    said = ""
    for index, quantity in scene.quantities():
        if quantity.kind != "number" or quantity.is_range or not scene.near("groups", index, 0, 2) or index in used:
            continue
        used.add(index)
        each = next((i for i, q in scene.quantities() if index < i <= index + _REACH and q.kind == "number"), None)
        if each is None or not (scene.near("each", each, 1, 4)):
            continue
        size = scene.line.pieces[each].quantity
        heads = quantity.low * size.high if size is not None and not size.is_range else 0
        if CATALOGUE["headcount"].low <= heads <= CATALOGUE["headcount"].high:
            facts["headcount"] = Number(value=int(heads))
            used.add(each)
            said = wording(scene, index, each)
    return Told(facts, used=frozenset(used), said=said) if used else None
