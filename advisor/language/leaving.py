"""People who left, told as heads: per cent of the team, once its size is known or said."""

from advisor.engine.facts import CATALOGUE, Number
from advisor.language.assigning import claims
from advisor.language.beside import is_a_part
from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.reading import Ask, Why
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, plain_numbers, wording

_FACT = "attrition_pct"
_OF = frozenset(("of", "af"))
_ARTICLES = frozenset(("the", "our", "de", "vores", "total", "i", "alt"))
_A_YEAR = 12
_SHORT = 3
_NEAR = 2


def leavers(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "9 people left last year", "9 of 62", "we lost 5": leavers through heads; without heads it is asked."""
    del today
    if talk.supposes:
        return None
    gone = _gone(scene, asked)
    if gone is None:
        return _nobody(scene, asked, talk)
    index, quantity = gone
    whole = _whole_behind(scene, index)
    used = frozenset(
        i for i, q in scene.quantities() if i in (index, whole) or (_is_time(q) and _in_sentence(scene, i, index))
    )
    said = wording(scene, index, _last_word(scene, index))
    if any(q.kind == "percent" for _, q in scene.quantities()) or scene.near("ignored", index, 6, 6):
        return Told(used=used)  # the share itself is said
    heads = _heads(scene, asked, index, whole)
    unsure: Why | None = "basis_missing" if heads is None else None
    if quantity.around.per == "year" and not (_leaves_behind(scene, index) or _loses_before(scene, index)):
        unsure = "basis_missing"  # "2 a year": heads, or per cent
    if asked.fact != _FACT and not _in_a_year(scene, index, quantity):
        unsure = "period_missing"
    if unsure is not None or heads is None:
        return Told(asks=(Ask(_FACT, unsure or "basis_missing", said),), used=used)
    value = _share(quantity, heads)
    if value is None:
        return Told(asks=(Ask(_FACT, "out_of_range", said),), used=used)
    return Told({_FACT: value}, used=used, said=said)


def _share(quantity: Quantity, heads: float) -> Number | None:
    """So many of the heads in per cent; None when it is more than can be."""
    low, high = (round(100 * n / heads, 1) for n in (quantity.low, quantity.high))
    if high > CATALOGUE[_FACT].high:
        return None
    if low != high:
        return Number(low=low, high=high)
    return Number(value=int(low) if low == int(low) else low, approx=quantity.approx)


def _nobody(scene: Scene, asked: Asked, talk: Talk) -> Told | None:
    """ "Nobody left", "ingen er stoppet", "no attrition": nought."""
    if any(q.kind in ("number", "percent") for _, q in scene.quantities()) or talk.has("unknown", "skip", "refuse"):
        return None
    pieces = scene.line.pieces
    for span in scene.signs.get("nobody", ()):
        sentence = pieces[span.first].sentence
        if sentence in scene.line.questions:
            continue
        names_it = any(cue.label == _FACT and span.first <= cue.first <= span.last for cue in scene.cues)
        leaves = any(span.last < s.first <= span.last + 5 for s in scene.signs.get("leaves", ()))
        in_a_year = any(_in_a_year(scene, s.first, None) for s in (span,))
        bare = asked.fact == _FACT and talk.size <= _SHORT
        if (names_it or leaves or bare) and (asked.fact == _FACT or (leaves and in_a_year)):
            used = frozenset(i for i, q in scene.quantities() if _is_time(q) and pieces[i].sentence == sentence)
            return Told({_FACT: Number(value=0)}, used=used, said=scene.line.text[:200])
    return None


def _gone(scene: Scene, asked: Asked) -> tuple[int, Quantity] | None:
    """The number of people who left."""
    for index, quantity in plain_numbers(scene):
        if quantity.kind != "number" or quantity.around.per not in (None, "year") or quantity.around.basis:
            continue
        if have_joined(scene, index) or is_a_part(scene, index):
            continue
        if _leaves_behind(scene, index) or (_loses_before(scene, index) and not scene.near("ahead", index, 5, 0)):
            return index, quantity
        counted = people_noun(scene, index) or _whole_behind(scene, index) is not None or quantity.around.per == "year"
        counted = counted or (_is_short(scene) and scene.near("of_them", index, 0, 1))
        others = any(i != index and i != _whole_behind(scene, index) for i, _ in plain_numbers(scene))
        if asked.fact == _FACT and counted and not others and not _is_of_the_team(scene, index):
            return index, quantity
    return None


def _is_short(scene: Scene) -> bool:
    """Nothing but "2 of them"."""
    return sum(p.form[:1].isalnum() or p.quantity is not None for p in scene.line.pieces) <= _SHORT + 1


def newcomers(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "We hired 5 people" is not the size of the team: that is asked, unless it is said as well."""
    del today
    mine = [i for i, q in plain_numbers(scene) if q.kind == "number" and have_joined(scene, i)]
    if talk.supposes or not mine:
        return None
    said = wording(scene, max(mine[0] - 1, 0), _last_word(scene, mine[0]))
    rest = any(claim.fact in _SIZES for claim in claims(scene, asked) if claim.index not in mine)
    asks = () if rest or _gone(scene, asked) else (Ask("headcount", "amount_missing", said),)
    return Told(asks=asks, used=frozenset(mine))


_SIZES = frozenset(("headcount", "planned_headcount", "planned_hires"))


def have_joined(scene: Scene, index: int) -> bool:
    """ "Hired 5", "5 people joined": a word of joining beside the number, nothing else counted between."""
    pieces = scene.line.pieces
    for span in scene.signs.get("joined", ()):
        first, last = (span.last + 1, index) if span.last < index else (index + 1, span.first)
        between = pieces[first:last]
        near = len(between) <= _NEAR and pieces[span.first].chunk == pieces[index].chunk
        if near and not any(p.quantity or p.form in ("and", "og") for p in between):
            return True
    return False


def _is_of_the_team(scene: Scene, index: int) -> bool:
    """ "We are 9 people": the team itself."""
    sure = ("headcount", "planned_headcount", "planned_hires", "planned_drop", "partner_headcount")
    return any(cue.label in sure and not cue.weak and abs(cue.first - index) < 7 for cue in scene.cues) or scene.near(
        "plan", index, 6, 6
    )


def _leaves_behind(scene: Scene, index: int) -> bool:
    pieces = scene.line.pieces
    for span in scene.signs.get("leaves", ()):
        if index < span.first <= index + 6 and pieces[span.first].chunk == pieces[index].chunk:
            between = range(index + 1, span.first)
            whole = _whole_behind(scene, index)
            if not any(pieces[i].quantity for i in between if i != whole):
                return True
    return False


def _loses_before(scene: Scene, index: int) -> bool:
    pieces = scene.line.pieces
    return any(
        span.last < index <= span.last + 3
        and pieces[span.first].chunk == pieces[index].chunk
        and not any(pieces[i].quantity for i in range(span.last + 1, index))
        for span in scene.signs.get("loses", ())
    )


def _whole_behind(scene: Scene, index: int) -> int | None:
    """The 62 of "9 of 62", "9 out of our 62 people"."""
    pieces = scene.line.pieces
    i = index + 1
    out = next((j for j in range(i, min(i + 6, len(pieces))) if pieces[j].form in ("out", "ud")), None)
    if out is not None and not any(p.quantity or p.form in (".", ",") for p in pieces[i:out]):
        i = out  # "7 people quit per year out of 50"
    while i < len(pieces) and (pieces[i].form in ("out", "ud") or scene.within(i, i, "people")):
        i += 1
    if i >= len(pieces) or pieces[i].form not in _OF:
        return None
    i += 1
    while i < len(pieces) and pieces[i].form in _ARTICLES:
        i += 1
    quantity = pieces[i].quantity if i < len(pieces) else None
    return i if quantity is not None and quantity.kind == "number" else None


def _heads(scene: Scene, asked: Asked, index: int, whole: int | None) -> float | None:
    if whole is not None:
        quantity = scene.line.pieces[whole].quantity
        return quantity.low if quantity else None
    for claim in claims(scene, asked):
        if claim.fact == "headcount" and claim.index != index and not claim.negated:
            return claim.quantity.low
    known = asked.known.get("headcount")
    if not isinstance(known, Number):
        return None
    if known.value is not None:
        return float(known.value)
    return (known.low + known.high) / 2 if known.low is not None and known.high is not None else None


def _is_time(quantity: Quantity) -> bool:
    return quantity.kind in ("months", "point")


def _in_sentence(scene: Scene, one: int, other: int) -> bool:
    pieces = scene.line.pieces
    return pieces[one].chunk == pieces[other].chunk


def _in_a_year(scene: Scene, index: int, quantity: Quantity | None) -> bool:
    pieces = scene.line.pieces
    if quantity is not None and quantity.around.per == "year":
        return True
    sentence = pieces[index].sentence
    if any(pieces[s.first].sentence == sentence for s in scene.signs.get("in_a_year", ())):
        return True
    return any(
        p.quantity is not None and p.quantity.kind == "months" and p.quantity.low == _A_YEAR
        for p in pieces
        if p.sentence == sentence
    )


def _last_word(scene: Scene, index: int) -> int:
    """The end of the clause, for the wording."""
    pieces = scene.line.pieces
    same = [
        i for i in range(index, len(pieces)) if pieces[i].chunk == pieces[index].chunk and pieces[i].form not in ".!;"
    ]
    return same[-1] if same else index
