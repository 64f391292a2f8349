"""Billed hours told by the week or the year, or as full time."""

from advisor.engine.facts import CATALOGUE, Number
from advisor.language.fitting import Asked
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_FACT = "hours_per_month"
_MONTHS = 12


def hours_in_words(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "1800 a year" is 150 a month; a week or full time says nothing of holidays, so the hours billed are asked."""
    del today
    if talk.supposes or talk.is_question:
        return None
    monthly = any(q.kind in ("hours", "number") and q.around.per == "month" for _, q in scene.quantities())
    for index, quantity in scene.quantities():
        said = wording(scene, index, index)
        yearly = quantity.around.per == "year" and (
            quantity.kind == "hours" or (quantity.kind == "number" and asked.fact == _FACT)
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
