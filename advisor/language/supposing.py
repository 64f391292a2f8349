"""What a "what if" changes by so many per cent or people: the value that the known one would become."""

from collections.abc import Mapping

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.fitting import MONEY, Asked
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.scene import Scene, Span
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_TO = frozenset(("to", "til", "at", "of", "paa", "with", "med"))
_AS_PRICE = {"vendor_index_pct": "bill_rate"}


def changed(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "What if the price goes up 10 %", "... if we had 20 more people": counted from what is known."""
    del today
    if not talk.supposes:
        return None
    facts: dict[str, AnyValue] = {}
    used: set[int] = set()
    for index, quantity in scene.quantities():
        found = _change_at(scene, index, quantity, asked.known) if index in talk.supposed else None
        if found is not None:
            used.add(index)
            facts.update(found)
    if not used:
        return _multiplied(scene, asked, talk)
    return Told(facts, used=frozenset(used), said=wording(scene, min(used), max(used)))


def _multiplied(scene: Scene, asked: Asked, talk: Talk) -> Told | None:
    """ "And if people left twice as fast?": the one known amount or share that the sentence names, times two, three or a half."""
    pieces = scene.line.pieces
    for sign, factor in (("double", 2.0), ("triple", 3.0), ("halve", 0.5)):
        for span in scene.signs.get(sign, ()):
            if span.first not in talk.supposed:
                continue
            near = {
                _AS_PRICE.get(c.label, c.label)
                for c in scene.cues
                if pieces[c.first].sentence == pieces[span.first].sentence
            }
            if scene.signs.get("leaves"):
                near.add("attrition_pct")
            facts = {name: value for name in near if (value := _by_factor(name, asked.known, factor)) is not None}
            if len(facts) == 1:
                return Told(facts, said=wording(scene, span.first, span.last))
    return None


def _by_factor(name: str, known: Mapping[str, AnyValue], factor: float) -> AnyValue | None:
    value = known.get(name)
    if isinstance(value, Money):
        return _times(value, factor)
    share = isinstance(value, Number) and value.value and CATALOGUE[name].unit == "%"
    return Number(value=value.value * factor) if share and isinstance(value, Number) and value.value else None


def _change_at(
    scene: Scene, index: int, quantity: Quantity, known: Mapping[str, AnyValue]
) -> dict[str, AnyValue] | None:
    """What a figure changes; nothing known to count from: an empty change. None when it is no change."""
    if quantity.kind == "percent":
        way, subject = _direction(scene, index), _subject(scene, index)
        return _scaled(subject, 1 + way * quantity.high / 100, known) if way and subject else None
    heads = known.get("headcount")
    if quantity.kind == "number" and _leave(scene, index):
        left = int(heads.value - quantity.high) if isinstance(heads, Number) and heads.value is not None else 0
        return {"headcount": Number(value=left)} if left >= CATALOGUE["headcount"].low else {}
    if quantity.kind == "number" and _are_more(scene, index) and isinstance(heads, Number) and heads.value is not None:
        return {"headcount": Number(value=min(int(heads.value + quantity.high), int(CATALOGUE["headcount"].high)))}
    return None


def _direction(scene: Scene, index: int) -> int | None:
    """Up is 1, down is -1; "rises to 30 %" names the new value and is no change."""
    pieces = scene.line.pieces
    if index and pieces[index - 1].form in _TO - {"with", "med"}:
        return None
    for sign, way in (("fall", -1), ("rise", 1)):
        if scene.near(sign, index, 5, 3):
            return way
    return None


def _subject(scene: Scene, index: int) -> str | None:
    """The amount that changes: the nearest cue before the figure, else behind it."""
    pieces = scene.line.pieces
    near = [c for c in scene.cues if pieces[c.first].sentence == pieces[index].sentence]
    able = [c for c in near if _AS_PRICE.get(c.label, c.label) in MONEY]
    before = [c for c in able if c.first < index]
    if before:
        best: Span = max(before, key=lambda c: (not c.weak, c.last))
        return _AS_PRICE.get(best.label, best.label)
    return _AS_PRICE.get(able[0].label, able[0].label) if able and not near[0].first < index else None


def _scaled(subject: str, factor: float, known: Mapping[str, AnyValue]) -> dict[str, AnyValue]:
    names = ("bill_rate", "total_spend") if subject in ("bill_rate", "total_spend") else (subject,)
    return {name: _times(value, factor) for name in names if isinstance(value := known.get(name), Money)}


def _times(value: Money, factor: float) -> Money:
    parts = {key: round(v * factor, 2) for key in ("amount", "low", "high") if (v := getattr(value, key)) is not None}
    return value.model_copy(update=parts)


def _leave(scene: Scene, index: int) -> bool:
    """ "What if 5 people left"."""
    counted = people_noun(scene, index) is not None
    return (counted and scene.near("leaves", index, 0, 5)) or scene.near("loses", index, 3, 0)


def _are_more(scene: Scene, index: int) -> bool:
    """ "If we had 20 more people": there would be that many more today; to hire 20 more is a plan."""
    pieces = scene.line.pieces
    counted = people_noun(scene, index) is not None or scene.near("people", index, 3, 4)
    plans = any(cue.label in ("planned_headcount", "planned_drop") and abs(cue.first - index) < 8 for cue in scene.cues)
    hires = any(
        cue.label == "planned_hires" and cue.first < index and pieces[cue.first].quantity is None for cue in scene.cues
    )
    more = any(
        p.form in ("more", "extra", "additional", "flere", "mere", "ekstra") for p in pieces[index + 1 : index + 4]
    )
    behind = pieces[index + 1].form if index + 1 < len(pieces) else ""
    dated = any(q.kind in ("months", "point") for _, q in scene.quantities())
    if (
        behind in ("more", "flere", "mere")
        and not dated
        and pieces[index - 1].form in ("bliver", "blev", "blive", "var", "er", "were", "are")
    ):
        return True
    return more and counted and not plans and not hires and _had(scene, index)


def _had(scene: Scene, index: int) -> bool:
    before = [word for p in scene.line.pieces[max(0, index - 5) : index] for word in p.form.split()]
    return any(word in ("had", "have", "were", "havde", "har", "var", "fik") for word in before)
