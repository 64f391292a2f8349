"""Operation that has not begun, and a pilot that still runs: times that lie ahead."""

from advisor.engine.facts import Number
from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told

_LIVE = "months_in_operation"
_PILOT = "pilot_completed"
_BARE = 4  # words of an answer that is little more than a date


def not_live_yet(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "We start in March", "not live yet", "ikke i gang endnu" to the question how long the team has been live: nought months."""
    if asked.fact != _LIVE or talk.supposes or talk.is_question or talk.has("unknown", "skip", "refuse"):
        return None
    times = [(i, q) for i, q in scene.quantities() if q.kind in ("months", "point")]
    said = scene.line.text[:200]
    if scene.signs.get("not_live") and not any(q.toward == "past" for _, q in times):
        return Told({_LIVE: Number(value=0)}, used=frozenset(i for i, _ in times), said=said)
    if scene.signs.get("contract_word"):
        return None
    planned = any(cue.label == "planned_headcount" and not cue.weak for cue in scene.cues)
    for index, quantity in times:
        told_ahead = _near_start(scene, index) and _can_be_ahead(quantity, today)
        if not planned and (told_ahead or (talk.size <= _BARE and _is_ahead(quantity, today))):
            return Told({_LIVE: Number(value=0)}, used=frozenset((index,)), said=said)
    return None


def pilot_time(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "It ends in March" about the pilot is no end of the contract."""
    del today
    if talk.supposes or asked.fact != _PILOT or scene.signs.get("contract_word"):
        return None
    used = frozenset(i for i, q in scene.quantities() if q.kind in ("months", "point") and scene.near("ends", i, 6, 0))
    return Told(used=used) if used else None


def _near_start(scene: Scene, index: int) -> bool:
    return scene.near("starts_later", index, 6, 4)


def _can_be_ahead(quantity: Quantity, today: str) -> bool:
    if quantity.point is None:
        return quantity.toward == "future"
    return quantity.point.year is None or quantity.point.until(today)[0] >= 0


def _is_ahead(quantity: Quantity, today: str) -> bool:
    return quantity.point is not None and quantity.point.year is not None and quantity.point.until(today)[0] > 0
