"""Billed hours told by the week or the year, or as full time."""

import re

from advisor.engine.facts import CATALOGUE, Number
from advisor.language.fitting import Asked
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_FACT = "hours_per_month"
_MONTHS = 12
_NEAR, _FEW = 3, 1
_BILLED = re.compile(r"(?:bill|invoic|charg|faktur|afregn)\w*")


def _named(scene: Scene, index: int) -> bool:
    """ "Hours: about 1,700 a year": the hours are named before their number."""
    pieces = scene.line.pieces
    return any(
        cue.label == _FACT and cue.last < index <= cue.last + _NEAR and pieces[cue.last].chunk == pieces[index].chunk
        for cue in scene.cues
    )


def are_billed(scene: Scene, index: int, asked: Asked) -> bool:
    """ "They bill 168 hrs", or, when nothing else was asked, a bare "168 timer": a month's worth of hours."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    spec = CATALOGUE[_FACT]
    if quantity is None or quantity.kind != "hours" or quantity.around.per or quantity.around.weekly:
        return False
    if not spec.low <= quantity.low <= quantity.high <= spec.high:
        return False
    words = [p for i, p in enumerate(pieces) if i != index and p.form[:1].isalnum()]
    billed = any(_BILLED.match(p.form) for p in words if p.chunk == pieces[index].chunk)
    return billed or (len(words) <= _FEW and asked.fact in (None, "confirm"))


def hours_in_words(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "1800 a year" is 150 a month; a week or full time says nothing of holidays, so the hours billed are asked."""
    del today
    if talk.supposes or talk.is_question:
        return None
    monthly = any(q.kind in ("hours", "number") and q.around.per == "month" for _, q in scene.quantities())
    for index, quantity in scene.quantities():
        said = wording(scene, index, index)
        yearly = quantity.around.per == "year" and (
            quantity.kind == "hours" or (quantity.kind == "number" and (asked.fact == _FACT or _named(scene, index)))
        )
        if yearly and not quantity.is_range:
            hours = round(quantity.low / _MONTHS, 1)
            if CATALOGUE[_FACT].low <= hours <= CATALOGUE[_FACT].high:
                value = Number(value=int(hours) if hours == int(hours) else hours, approx=quantity.approx)
                return Told({_FACT: value}, used=frozenset((index,)), said=said)
        if asked.fact == _FACT and quantity.around.weekly and quantity.kind in ("hours", "number") and not monthly:
            return Told(asks=(Ask(_FACT, "amount_missing", said),), used=frozenset((index,)))
    measured = any(q.kind in ("number", "hours") for _, q in scene.quantities())
    if asked.fact == _FACT and scene.signs.get("full_time") and not measured:
        return Told(asks=(Ask(_FACT, "amount_missing", scene.line.text[:80]),))
    return None
