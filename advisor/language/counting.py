"""Heads: which numbers are now, planned or extra; times that belong to the plan."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from advisor.language.assigning import split_growth
from advisor.language.fitting import Claim
from advisor.language.money import Around
from advisor.language.scene import Scene
from advisor.language.words import word_set

HEADS = frozenset(("headcount", "planned_headcount", "planned_hires", "planned_drop"))


def sorted_heads(scene: Scene, found: Sequence[Claim]) -> list[Claim]:
    """Give the claims with heads told apart into now, planned and extra, and times next to a plan as its time."""
    out: list[Claim] = []
    for claim in found:
        if _goes_on(scene, claim, out) or _is_added(scene, claim, out):
            out.append(replace(claim, fact="headcount"))
        elif claim.fact in HEADS:
            out.extend(_heads(scene, claim))
        elif claim.quantity.from_to or (claim.quantity.is_range and scene.near("changed", claim.index, 8, 2)):
            out.append(_after_change(scene, claim))
        else:
            out.append(claim)
    return _planned_times(scene, out)


_JOINTS = word_set(
    ", and og + plus samt another additional extra endnu yderligere ekstra further more flere in i at on with med also & then"
)


def _goes_on(scene: Scene, claim: Claim, before: Sequence[Claim]) -> bool:
    """ "20 in Gdansk and another 8 in Riga", "14 seniors + 9 juniors": the next of a list of those who are there."""
    pieces = scene.line.pieces
    last = next((c for c in reversed(before) if c.fact == "headcount"), None)
    first = last.index + 1 if last else claim.index
    placed = any(
        p.place
        for p in (*pieces[max(first, claim.index - 3) : claim.index], *pieces[claim.index + 1 : claim.index + 4])
    )
    if (
        last is None
        or claim.fact not in ("headcount", "planned_hires")
        or not (claim.role or placed)
        or pieces[last.index].sentence != pieces[claim.index].sentence
    ):
        return False
    between = range(last.index + 1, claim.index)
    joined = all(pieces[i].form in _JOINTS or pieces[i].place or scene.within(i, i, "people") for i in between)
    return joined and not _is_to_come(scene, last, claim)


def _is_to_come(scene: Scene, last: Claim, claim: Claim) -> bool:
    """A time to come near a list of people makes a plan of it."""
    pieces = scene.line.pieces
    near = pieces[max(0, last.index - 12) : claim.index + 12]
    sentence = pieces[claim.index].sentence
    coming = any(p.quantity and p.sentence == sentence and (p.quantity.point or p.quantity.toward) for p in near)
    return coming or scene.near("plan", claim.index, 12, 8, chunk=False)


def _is_added(scene: Scene, claim: Claim, before: Sequence[Claim]) -> bool:
    """ "40 + 35", "in Lviv and Krakow, 40 and 35": a bare number right behind another of people, for each place one."""
    quantity = claim.quantity
    last = before[-1] if before else None
    if last is None or last.fact != "headcount" or last.index != claim.index - 2 or quantity.kind != "number":
        return False
    if quantity.around != Around() or scene.near("more", claim.index, 0, 1) or _is_to_come(scene, last, claim):
        return False
    return is_joint(scene, last.index)


def is_joint(scene: Scene, index: int) -> bool:
    """Whether what stands behind a number adds the next one: a plus, or a joint when as many places were named before."""
    pieces = scene.line.pieces
    places = sum(p.form == "#c" for p in pieces[:index])
    numbers = sum(p.form == "#n" and p.sentence == pieces[index].sentence for p in pieces)
    return pieces[index + 1].form in _PLUS or (1 < places == numbers and pieces[index + 1].form in _LISTING)


_PLUS, _LISTING = ("+", "plus"), ("and", "og", "&", ",", "/")


def _heads(scene: Scene, claim: Claim) -> list[Claim]:
    quantity = claim.quantity
    if quantity.is_range and scene.near("changed", claim.index, 6, 2):
        return [replace(claim, fact="headcount", quantity=replace(quantity, low=quantity.high, other_low=None))]
    grows = claim.fact == "planned_headcount" or scene.within(max(0, claim.index - 6), claim.index, "growth")
    if quantity.from_to and quantity.is_range and grows:
        return split_growth(claim)
    compared = _compared(scene, claim)
    if compared is not None:
        return compared
    if claim.fact == "planned_hires" and (not _is_extra(scene, claim) or _is_supplied(scene, claim)):
        return [replace(claim, fact="headcount")]
    if claim.fact == "headcount" and _is_planned(scene, claim.index):
        return [replace(claim, fact="planned_headcount")]
    return [claim]


def _compared(scene: Scene, claim: Claim) -> list[Claim] | None:
    """ "Vi bliver 20 flere", "we will be 5 fewer": the difference to today; "20 more than last year" says nothing of what comes."""
    quantity = claim.quantity
    behind = [p.form for p in scene.line.pieces[claim.index + 1 : claim.index + 3]]
    word = behind[0] if behind and behind[1:] not in (["or"], ["eller"]) else ""  # "40, more or less"
    fewer = claim.fact == "planned_drop" or word in _FEWER
    more = (
        quantity.signed or scene.near("more", claim.index, 1, 1)
        if claim.fact == "planned_headcount"
        else quantity.signed
    )
    if not (fewer or word in _MORE or (more and claim.fact in ("headcount", "planned_headcount"))):
        return None
    if behind[1:] in (["than"], ["end"]) and not scene.near("now", claim.index, 0, 5):
        return []
    lost = replace(quantity, low=-quantity.high, high=-quantity.low) if fewer else quantity
    return [replace(claim, fact="planned_hires", quantity=lost)]


_MORE = word_set("more flere mere extra ekstra additional yderligere")
_FEWER = word_set("fewer less faerre mindre")


def _is_supplied(scene: Scene, claim: Claim) -> bool:
    """ "12 of us at home, plus 40 from the vendor": who is there already."""
    forms = [p.form for p in scene.line.pieces[claim.index - 1 : claim.index + 7]]
    plus = bool(forms) and forms[0] in ("plus", "+", "and", "og")
    return plus and any(one in _BY and any(f in _VENDORS for f in forms[i + 1 : i + 3]) for i, one in enumerate(forms))


_BY = frozenset(("from", "at", "with", "by", "via", "fra", "hos", "via"))
_VENDORS = word_set("vendor supplier provider partner outsourcer leverandoeren leverandoer partneren")


def _is_extra(scene: Scene, claim: Claim) -> bool:
    return claim.cue is None or scene.distance(claim.cue, claim.index) <= 4 or scene.near("more", claim.index, 4, 3)


def _is_planned(scene: Scene, index: int) -> bool:
    """Whether a time to come or a word of planning stands with the number, and no "now"."""
    pieces = scene.line.pieces
    if scene.near("now", index, 4, 3):
        return False
    chunk = pieces[index].chunk
    for i, piece in enumerate(pieces):
        quantity = piece.quantity
        if quantity is None or piece.chunk != chunk or i == index:
            continue
        coming = quantity.toward == "future" or (
            quantity.point
            and pieces[i - 1].form
            in ("by", "in", "before", "inden", "i", "til", "ved", "senest", "of", "for", "medio", "ultimo", "primo")
        )
        if coming and quantity.kind in ("months", "point") and not _other_time(scene, index, i):
            return True
    return _plan_word(scene, index)


def _plan_word(scene: Scene, index: int) -> bool:
    """A word of planning before the number with no other number between, or right behind it."""
    pieces = scene.line.pieces
    for span in scene.signs.get("plan", ()):
        if pieces[span.first].chunk != pieces[index].chunk:
            continue
        if span.last < index <= span.last + 5 and not any(p.quantity for p in pieces[span.last + 1 : index]):
            return True
        if span.first <= index <= span.last or span.first == index + 1:
            return True
    return False


def _other_time(scene: Scene, head: int, time: int) -> bool:
    """Whether a time between commas belongs to another count, or to a start ("in May 2022")."""
    pieces = scene.line.pieces
    nearer = [
        i
        for i, p in enumerate(pieces)
        if p.quantity and p.quantity.kind == "number" and i != head and abs(i - time) < abs(head - time)
    ]
    started = any(span.label == "months_in_operation" and abs(span.first - time) < 5 for span in scene.cues)
    return bool(nearer) or started


def _after_change(scene: Scene, claim: Claim) -> Claim:
    """ "attrition went from 20 to 12 %": what holds is the second number; otherwise it is a plain range."""
    quantity = claim.quantity
    if quantity.low > quantity.high or scene.near("changed", claim.index, 8, 2, chunk=False):
        return replace(claim, quantity=replace(quantity, low=quantity.high, other_low=quantity.other_high))
    return claim


def _planned_times(scene: Scene, found: list[Claim]) -> list[Claim]:
    """A time to come in the sentence of a planned number is when it is to be reached."""
    pieces = scene.line.pieces
    planned = [
        c for c in found if c.fact in ("planned_headcount", "planned_hires", "planned_growth", "planned_shrinking")
    ]
    out = []
    for claim in found:
        quantity = claim.quantity
        is_time = quantity.kind in ("months", "point") and quantity.toward != "past"
        mine = [p for p in planned if pieces[p.index].sentence == pieces[claim.index].sentence]
        takes = (
            claim.fact is None
            or (claim.cue is None and (quantity.toward == "future" or quantity.point is not None))
            or (claim.cue is None and claim.fact == "contract_months_left")
            or (claim.fact == "horizon_years" and quantity.toward == "future")
            or claim.fact == "planned_by_months"
            or (
                claim.fact in ("months_in_operation", "contract_months_left")
                and claim.cue is not None
                and _nearer_to(scene, claim, mine)
            )
        )
        out.append(replace(claim, fact="planned_by_months") if is_time and mine and takes else claim)
    return out


def _nearer_to(scene: Scene, claim: Claim, planned: Sequence[Claim]) -> bool:
    if claim.cue is None or (
        claim.fact == "contract_months_left"
        and scene.line.pieces[claim.cue.first].form in ("contract", "agreement", "kontrakten", "aftalen")
    ):
        return False
    pieces = scene.line.pieces
    if claim.fact == "months_in_operation" and pieces[claim.index].quantity and claim.quantity.toward != "future":
        return False
    return any(abs(p.index - claim.index) < abs(claim.cue.first - claim.index) for p in planned)


def is_by_period(scene: Scene, claim: Claim) -> bool:
    """ "5 a quarter", "to om måneden": so many each time, not in all."""
    behind = [p.form for p in scene.line.pieces[claim.index + 1 : claim.index + 5]]
    pairs = pairwise(behind)
    after = scene.line.pieces[claim.index + 1 : claim.index + 2]
    if after and after[0].quantity and after[0].quantity.kind == "months" and after[0].quantity.toward is None:
        return True  # "5 a quarter"
    return claim.quantity.around.per is not None or any(one in _EACH and two in _TIMES for one, two in pairs)


_EACH = frozenset(("a", "per", "each", "every", "om", "hver", "pr", "i"))
_TIMES = word_set("quarter month year week kvartalet kvartal maaneden maaned aaret aar")
