"""Corrections: "no, 65 not 56", "*65", "the fee is 600, not 650": which stored fact a number replaces."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from advisor.engine.facts import CATALOGUE, AnyValue
from advisor.language.assigning import amount_of
from advisor.language.fitting import Asked, Claim, fits
from advisor.language.reading import Ask
from advisor.language.replacing import is_negated
from advisor.language.talking import Talk
from advisor.language.values import is_far


def is_starred(text: str) -> bool:
    """ "*65": the chat way to correct the last message."""
    return text.startswith("*") or (text.endswith("*") and len(text) < 40)


def placed(claims: Sequence[Claim], asked: Asked, *, starred: bool, corrects: bool) -> list[Claim]:
    """Give the claims that hold, with numbers that correct a stored fact put on that fact; negated ones are dropped."""
    claims = [_changed(c, asked.known) if corrects else c for c in claims]
    wrong = [c for c in claims if c.negated]
    kept = [c for c in claims if not c.negated]
    if wrong:
        target = _holding(wrong[0], asked.known) or next((c.fact for c in wrong if c.fact), None)
        return [_moved(c, target, asked) for c in kept]
    if (starred or corrects) and len(kept) == 1 and kept[0].cue is None:
        target = _meant(kept[0], asked.known)
        open_to = kept[0].fact is None or kept[0].fact not in asked.known or not _could_be(kept[0].fact, kept[0])
        if target and (starred or open_to):
            return [replace(kept[0], fact=target)]
    return kept


def _changed(claim: Claim, known: Mapping[str, AnyValue]) -> Claim:
    """ "Change 3,300 to 3,450" where 3,300 is stored: the second figure holds, it is no range."""
    quantity = claim.quantity
    holder = _holding(claim, known) if quantity.is_range else None
    if holder is None:
        return claim
    return replace(
        claim, fact=holder, quantity=replace(quantity, low=quantity.high, other_low=quantity.other_high, from_to=False)
    )


def _moved(claim: Claim, target: str | None, asked: Asked) -> Claim:
    if target is None or (claim.cue is not None and not claim.cue.weak and claim.fact in asked.known):
        return claim
    if claim.fact is None or claim.fact == asked.fact or claim.fact not in asked.known:
        return replace(claim, fact=target) if _could_be(target, claim) else claim
    return claim


def _holding(claim: Claim, known: Mapping[str, AnyValue]) -> str | None:
    """The stored fact that has the number now said to be wrong."""
    quantity = claim.quantity
    holders = [name for name, value in known.items() if quantity.low in amount_of(value) and _could_be(name, claim)]
    if claim.fact in holders:
        return claim.fact
    return holders[0] if len(holders) == 1 else None


def _meant(claim: Claim, known: Mapping[str, AnyValue]) -> str | None:
    """The one stored fact that a number can replace; among several the one that differs by a slip of the digits."""
    able = [name for name in known if _could_be(name, claim) and not is_far(claim.quantity, known[name])]
    if len(able) == 1:
        return able[0]
    digits = sorted(_digits(claim.quantity.low))
    alike = [name for name in able if any(sorted(_digits(v)) == digits for v in amount_of(known[name]))]
    return alike[0] if len(alike) == 1 else None


def _digits(value: float) -> str:
    return f"{value:g}".replace(".", "")


def _could_be(fact: str, claim: Claim) -> bool:
    if fact not in CATALOGUE:
        return False
    quantity, spec = claim.quantity, CATALOGUE[fact]
    if spec.kind == "number" and quantity.point is None and not spec.low <= quantity.low <= quantity.high <= spec.high:
        return quantity.kind == "months" and spec.unit == "years"
    return fits(fact, quantity, people=bool(claim.role)) or (quantity.kind == "number" and spec.kind == "number")


def replaces(facts: Mapping[str, AnyValue], known: Mapping[str, AnyValue]) -> bool:
    """Whether any of the facts says something else than what is known of it."""
    return any(name in known and differs(value, known[name]) for name, value in facts.items())


def differs(value: AnyValue, was: AnyValue) -> bool:
    """Whether a value says something else than the stored one; how sure it is does not count."""
    return value.model_dump(exclude={"evidence", "approx", "bound", "implied", "note"}) != was.model_dump(
        exclude={"evidence", "approx", "bound", "implied", "note"}
    )


def heard_as_correction(talk: Talk, asked: Asked, facts: Mapping[str, AnyValue], asks: Sequence[Ask]) -> Talk:
    """The "no" of "no, 65 not 56" is about a fact told before, or a figure that nobody knows ("no, 57"): it answers no question."""
    if talk.polarity is not False:
        return talk
    others = {name: value for name, value in facts.items() if name != asked.fact}
    figures = (i for i, piece in enumerate(talk.scene.line.pieces) if piece.quantity or piece.place)
    wrong = any(is_negated(talk.scene, i) for i in figures)
    nameless = not facts and any(ask.fact is None for ask in asks)
    corrects = replaces(others, asked.known) or (bool(others) and wrong) or nameless
    return replace(talk, corrects=True) if corrects else talk


def is_estimate(talk: Talk, asked: Asked, facts: Mapping[str, AnyValue]) -> bool:
    """ "Let's say 3,000 a head", and no more, to the question for it: an answer, nothing to play through."""
    spans = talk.spans.get("whatif", ())
    said = {" ".join(p.form for p in talk.scene.pieces(span)) for span in spans}
    return set(facts) == {asked.fact} and bool(said) and said <= _ESTIMATES and not talk.is_question


_ESTIMATES = frozenset(("let us say", "lad os sige"))
