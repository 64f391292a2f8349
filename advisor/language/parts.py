"""A price of the takeover told as a part of something else ("10 % of a year's billing"): the amount itself must be asked."""

from advisor.engine.facts import CATALOGUE
from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_FEE = "transfer_fee"
_ASKED = frozenset((_FEE, "has_transfer_clause"))
_MOST_MONTHS = 24
_ON_TOP = frozenset(("top", "oven", "ovenpaa"))
_PART_OF = frozenset(("of", "af", "in", "i", "worth", "s"))


def fee_in_parts(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "Three months' salary", "10 % af årslønnen", "2 months of bill rate" as the price of the transfer."""
    del talk, today
    handover = _speaks_of_a_handover(scene)
    if not (asked.fact in _ASKED or handover):
        return _pay_alone(scene)
    for index, quantity in scene.quantities():
        if asked.fact == _FEE and quantity.kind == "percent" and not _is_told(scene, index):
            said = wording(scene, index, index)
            return Told(asks=(Ask(_FEE, "amount_missing", said),), used=frozenset((index,)))
        last = _end_of_part(scene, index, quantity)
        if last is not None:
            used = frozenset(i for i, _ in scene.quantities() if index <= i <= last)
            said = wording(scene, index, last)
            return Told(asks=(Ask(_FEE, "amount_missing", said),), used=used, said=said)
    return _one_salary(scene)


def _one_salary(scene: Scene) -> Told | None:
    """ "En månedsløn pr. mand", a salary without a figure of its own."""
    pieces = scene.line.pieces
    for span in scene.signs.get("months_salary", ()):
        figures = any(p.quantity and p.quantity.kind == "money" for p in pieces if p.chunk == pieces[span.first].chunk)
        if not figures and pieces[span.first].sentence not in scene.line.questions:
            return Told(asks=(Ask(_FEE, "amount_missing", wording(scene, span.first, span.last)),))
    return None


def _is_told(scene: Scene, index: int) -> bool:
    """Whether the share has a name of its own ("attrition is 12 %")."""
    pieces = scene.line.pieces
    strong = (c for c in scene.cues if not c.weak and pieces[c.first].chunk == pieces[index].chunk)
    return any(CATALOGUE[c.label].unit == "%" for c in strong if c.label in CATALOGUE and c.label != "markup_pct") or (
        _end_of_part(scene, index, scene.line.pieces[index].quantity) is not None
    )


def _pay_alone(scene: Scene) -> Told | None:
    """ "Three months' salary" about nothing in particular is no time."""
    used = frozenset(
        i
        for i, q in scene.quantities()
        if (q.kind == "months" and scene.near("salary_word", i, 0, 2))
        or (q.kind == "number" and scene.near("months_salary", i, 0, 1))  # "13 månedslønninger"
    )
    return Told(used=used) if used else None


def _speaks_of_a_handover(scene: Scene) -> bool:
    return bool(scene.signs.get("handover")) or any(cue.label == _FEE for cue in scene.cues)


def _end_of_part(scene: Scene, index: int, quantity: Quantity | None) -> int | None:
    """Where the words end that say what a share, a number of months or of salaries is of; None when it is no part."""
    pieces = scene.line.pieces
    if quantity is None:
        return None
    counted = quantity.kind == "months" or (quantity.kind == "number" and quantity.high <= _MOST_MONTHS)
    if quantity.kind != "percent" and not counted:
        return None
    for span in scene.signs.get("parts", ()):
        if not index < span.first <= index + 5 or pieces[span.first].chunk != pieces[index].chunk:
            continue
        between = pieces[index + 1 : span.first]
        if any(p.form in _ON_TOP for p in between):
            return None  # "15 % on top of salaries" is a mark-up
        linked = any(p.form in _PART_OF for p in between)
        right_behind = not between and (quantity.kind == "months" or span.last >= span.first)
        if (linked or (right_behind and counted)) and not any(
            p.quantity and p.quantity.kind not in ("months", "point") for p in between
        ):
            return span.last
    return None
