"""What stands near an amount and completes it: period, basis, gross or net; whether it is one price of several."""

import re
from dataclasses import replace
from itertools import pairwise

from advisor.engine.facts import AnyValue, Basis, Per
from advisor.language.fitting import Claim
from advisor.language.lexicon.units import CURRENCIES
from advisor.language.money import Gross, currency_at
from advisor.language.scene import Scene
from advisor.language.values import Extra, is_too_much_for_one

_PERIODS: tuple[Per, ...] = ("hour", "day", "month", "year")
_BASES: tuple[Basis, ...] = ("total", "head")


def extra(scene: Scene, claim: Claim, was: AnyValue | None) -> Extra:
    """Period, basis and gross or net said elsewhere in the clause; on a correction the stored value fills the rest."""
    per = next((unit for unit in _PERIODS if _near(scene, f"per_{unit}", claim)), None) or _named_period(scene, claim)
    per = "hour" if _prices_hours(scene, claim) else "year" if per is None and _in_a_year(scene, claim) else per
    basis = next((basis for basis in _BASES if _near(scene, f"basis_{basis}", claim)), None)

    return Extra(
        per=per,
        basis=basis,
        gross=_gross(scene, claim),
        was=was,
        currency=_currency(scene, claim) or _currency_behind(scene, claim),
    )


def _currency(scene: Scene, claim: Claim) -> str | None:
    """ "They charge in dollars: 45 an hour": the one currency that the sentence names apart from its one figure."""
    pieces = scene.line.pieces
    here = pieces[claim.index].sentence
    figures = [q for i, q in scene.quantities() if pieces[i].sentence == here and q.kind in ("number", "money")]
    if claim.quantity.currency is not None or len(figures) != 1:
        return None
    codes = {
        found[0]
        for before, piece in pairwise(pieces)
        if piece.sentence == here and piece.quantity is None and before.form in ("in", "i", "currency", "valuta")
        if (found := currency_at(scene.line.words, piece.first, scene.line.lang))
    }
    return codes.pop() if len(codes) == 1 else None


def _currency_behind(scene: Scene, claim: Claim) -> str | None:
    """ "2.100 udbetalt hver måned i euro": a currency named apart from its amount, in the same clause."""
    pieces = scene.line.pieces
    for one, two in pairwise(p for p in pieces[claim.index + 1 :] if p.chunk == pieces[claim.index].chunk):
        if one.form in ("i", "in") and two.form in CURRENCIES:
            return CURRENCIES[two.form]
    return None


def _named_period(scene: Scene, claim: Claim) -> Per | None:
    """ "The hourly rate was 270 last year, now it is 295": the name of the price holds its period, clauses before."""
    pieces = scene.line.pieces
    if claim.cue is not None and claim.cue.label == claim.fact and claim.cue.weak:
        return None  # "... now we pay 42" names no period of its own
    for cue in scene.cues:
        named = cue.label == claim.fact and not cue.weak and pieces[cue.first].sentence == pieces[claim.index].sentence
        if named and cue.first < claim.index:
            return next((unit for unit in _PERIODS if scene.within(cue.first, cue.last, f"per_{unit}")), None)
    return None


def whole_or_rate(scene: Scene, fact: str, claim: Claim) -> str:
    """A price that is all of the team's is its total; a "fee" by the hour or day is a rate."""
    quantity = claim.quantity
    if quantity.around.per is None and quantity.around.basis is None and fact == "bill_rate":
        quantity = replace(quantity, around=replace(quantity.around, per=extra(scene, claim, None).per))
    hourly = quantity.around.per in ("hour", "day") and fact == "bill_rate"  # "52 an hour for everyone"
    whole = (quantity.around.basis == "total" and not hourly) or is_too_much_for_one(quantity)
    by_time = claim.quantity.around.per in ("hour", "day") or _near(scene, "per_day", claim)
    if fact == "admin_fee" and by_time:
        return "bill_rate"
    by_head = claim.quantity.around.basis == "head" or scene.near("basis_head", claim.index, 5, 3)
    if fact == "total_spend" and (by_time or by_head) and not whole:
        return "bill_rate"
    if fact == "markup_pct" and _is_of_the_employer(scene, claim):
        return "employer_cost_pct"
    return "total_spend" if fact == "bill_rate" and whole else fact


def _is_of_the_employer(scene: Scene, claim: Claim) -> bool:
    """ "Social contributions add 22 % to the gross pay": what the law adds, not the vendor."""
    pieces = scene.line.pieces
    said = " ".join(p.form for p in pieces if p.chunk == pieces[claim.index].chunk)
    return _EMPLOYER.search(said) is not None


_EMPLOYER = re.compile(
    r"\b(?:employer|arbejdsgiver)\w*|\b(?:social|sociale|statutory|lovpligtige)\b.* ?(?:contribution|bidrag|charge|afgift|securit|tax)"
)


def is_more_by_role(scene: Scene, claim: Claim) -> bool:
    """ "Seniors cost 455 an hour, mids 390 and juniors 310": bare numbers right behind other roles are prices as well."""
    pieces = scene.line.pieces
    bare = [
        i
        for i, q in scene.quantities()
        if q.kind == "number" and i > claim.index and pieces[i].sentence == pieces[claim.index].sentence
    ]
    for_roles = [
        i
        for i, q in scene.quantities()
        if q.kind == "money"
        and i > claim.index
        and pieces[i].sentence == pieces[claim.index].sentence
        and pieces[i + 1 : i + 2]
        and pieces[i + 1].form == "for"
        and scene.within(i + 2, i + 4, "several")
    ]
    if for_roles or scene.near("one_role", claim.index, 5, 0):
        return True  # "38 an hour for offshore and 95 for the lead", "a senior costs us 7,200"
    priced = [i for i in bare if scene.within(max(0, i - 2), i - 1, "several")]
    return bool(priced) and scene.near("several", claim.index, 5, 0)


def _in_a_year(scene: Scene, claim: Claim) -> bool:
    """ "Total spend last year was 5.4 million"."""
    pieces = scene.line.pieces
    times = [p.quantity for p in pieces if p.quantity and p.chunk == pieces[claim.index].chunk]
    whole = claim.quantity.around.basis == "total" or claim.fact == "total_spend"
    return whole and any(t.spoken and t.toward == "past" and t.unit == "year" for t in times)


def _prices_hours(scene: Scene, claim: Claim) -> bool:
    """ "160 hours at 40 EUR each", "160 timer à 300 kr.": the price of one of the hours."""
    pieces = scene.line.pieces
    hours = any(
        (p.quantity and p.quantity.kind == "hours") or p.form in ("hours", "timer") for p in pieces[: claim.index]
    )
    return hours and claim.index > 0 and pieces[claim.index - 1].form in ("at", "a", "@", "til")


def _near(scene: Scene, sign: str, claim: Claim) -> bool:
    return scene.near(sign, claim.index, 8, 8)


def _gross(scene: Scene, claim: Claim) -> Gross | None:
    for near in (_near, _said_behind):
        if near(scene, "employer_cost", claim):
            return None if _comes_on_top(scene) else "employer_cost"
        if near(scene, "net", claim) and not _is_denied(scene, "net"):
            return False
        if near(scene, "gross", claim) and not _is_denied(scene, "gross"):
            return True
    return None


def _said_behind(scene: Scene, sign: str, claim: Claim) -> bool:
    """ "4,100 a month each, all employer contributions included", "gross, 2,900": beyond a comma, no other figure beside."""
    pieces = scene.line.pieces
    claim_chunk = pieces[claim.index].chunk
    for span in scene.signs.get(sign, ()):
        first, chunk = pieces[span.first], pieces[span.first].chunk
        if abs(first.chunk - pieces[claim.index].chunk) != 1 or first.sentence != pieces[claim.index].sentence:
            continue
        if not any(
            p.quantity for p in pieces if p.chunk == chunk or (p.chunk == claim_chunk and p is not pieces[claim.index])
        ):
            return True
    return False


def _is_denied(scene: Scene, sign: str) -> bool:
    """Whether a sign is only said to be wrong: "gross, not net"."""
    pieces = scene.line.pieces
    spans = scene.signs.get(sign, ())
    denied = [s for s in spans if s.first and pieces[s.first - 1].form in ("not", "ikke")]
    return len(denied) == len(spans)


def _comes_on_top(scene: Scene) -> bool:
    """ "3,400 plus employer costs": not in the amount, which may be gross or net."""
    spans = scene.signs.get("employer_cost", ())
    return any(
        scene.line.pieces[s.first - 1].form in ("plus", "+", "excluding", "excl", "eksklusive", "ekskl")
        for s in spans
        if s.first
    )
