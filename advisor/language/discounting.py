"""Volume discounts: "15 % off from 100 heads, 30 % from 150"; for all heads once the number is reached."""

from advisor.engine.facts import CATALOGUE, Tiers
from advisor.language.scene import Scene

_WORDS = ("volume", "discount", "rabat", "maengderabat", "rebate", "off")
_SHORT = 3
_NONE = frozenset(("no", "none", "nothing", "nope", "ingen", "nej", "zero", "nul", "without", "uden", "not", "ikke"))


def discounts(scene: Scene, *, asked: bool) -> tuple[Tiers | None, frozenset[int]]:
    """Give (tiers or None, pieces used). "No discounts" gives no tiers at all, an empty value."""
    pieces = scene.line.pieces
    named = [i for i, p in enumerate(pieces) if p.form.startswith(_WORDS[:5]) and not _is_a_rate(scene, i)]
    if not named and not asked:
        return None, frozenset()
    percents = [i for i, q in scene.quantities() if q.kind == "percent"]
    heads = [i for i, q in scene.quantities() if q.kind == "number" and q.around.per is None]
    if not named and any(
        not cue.weak for cue in scene.cues if CATALOGUE.get(cue.label) and CATALOGUE[cue.label].unit == "%"
    ):
        return None, frozenset()  # the share is something else
    if percents and len(percents) == len(heads):
        tiers = sorted((int(_low(scene, head)), _low(scene, part)) for part, head in zip(percents, heads, strict=True))
        sensible = all(1 <= head <= CATALOGUE["headcount"].high and 0 <= part <= 100 for head, part in tiers)
        return (Tiers(value=tuple(tiers)) if sensible else None), frozenset((*percents, *heads))
    before = {p.form for p in pieces[max(0, named[0] - 3) : named[0]]} if named else {p.form for p in pieces[:2]}
    plain = len([p for p in pieces if p.form[:1].isalnum()]) <= _SHORT
    if before & _NONE and not percents and (named or plain):
        return Tiers(value=()), frozenset()
    return None, frozenset(percents) if named else frozenset()


def _is_a_rate(scene: Scene, index: int) -> bool:
    """A discount rate is another thing."""
    form = scene.line.pieces[index].form
    after = scene.line.pieces[index + 1].form if index + 1 < len(scene.line.pieces) else ""
    return form.startswith(("discounting", "discounted", "discountrate")) or after in (
        "rate",
        "factor",
        "at",
        "rates",
        "with",
    )


def _low(scene: Scene, index: int) -> float:
    quantity = scene.line.pieces[index].quantity
    return quantity.low if quantity else 0.0
