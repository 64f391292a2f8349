"""Who a figure belongs to: another company's team, price or terms, and what would hold on a condition, are no facts of this case."""

from advisor.language.fitting import Asked
from advisor.language.scene import Scene
from advisor.language.words import word_set

_OURS = word_set("vi os vores vor jeg min mit mine holdet teamet leverandoeren we us our ours my team vendor supplier")
_TURNS = word_set("men but mens while")
_COMPARED = word_set("end som than as like")
_PRICED = frozenset(("money", "percent", "number"))


def is_of_others(scene: Scene, index: int, asked: Asked) -> bool:
    """ "Konkurrenten har 85 mand i Manila", "at my old job we paid 30": named before the piece, and nothing of ours since."""
    if (asked.fact or "").startswith("partner_") or asked.fact == "wants_shared_captive":
        return False
    pieces = scene.line.pieces
    for span in scene.signs.get("other_firms", ()):
        if span.first > index or (span.first and pieces[span.first - 1].form in _COMPARED):
            continue
        former = any(p.form in _FORMER for p in scene.pieces(span))
        between = pieces[span.last + 1 : index]
        ours_first = any(p.form in _OURS for p in pieces[: span.first] if p.sentence == pieces[span.first].sentence)
        if ours_first and any(p.form in _TURNS for p in between):
            continue  # "we were offered 35 by a competitor, but pay 41"
        if former and pieces[span.first].sentence == pieces[index].sentence:
            between = tuple(p for p in between if p.form not in _PAST_SELF)  # "at my former employer we paid 30"
        if not any(word in _OURS for p in between for word in p.form.split()):
            return True
    return False


_FORMER = word_set("tidligere gamle forrige former old previous last")
_PAST_SELF = word_set("vi we os us")


def is_on_condition(scene: Scene, index: int) -> bool:
    """ "36 euro i timen hvis vi forlænger tre år": a price that would hold after a step that nobody has taken."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    if quantity is None:
        return False
    for span in scene.signs.get("offer_condition", ()):
        same = pieces[span.first].sentence == pieces[index].sentence
        term = span.last < index <= span.last + _REACH and quantity.kind == "months"
        if same and (quantity.kind in _PRICED or term):
            return True
    return False


_REACH = 4
