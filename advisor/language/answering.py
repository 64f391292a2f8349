"""Bare answers to the fact just asked that need its question to be understood: "yes but not all", "the normal 22 %", "no fee"."""

import re

from advisor.engine.facts import AnyValue, Money, Word, YesNo
from advisor.language.fitting import Asked
from advisor.language.hedging import begins_by_half, partly, qualifies_yes
from advisor.language.scene import Scene
from advisor.language.talking import Talk

_SEES_SOME = frozenset(("open_book", "partial"))
_RIGHT = re.compile(r"claus|klausul|bestemmelse|\bright|\bret\b|option")
_LEAST_TAX, _SHORT = 15, 6


def openness(asked: Asked, talk: Talk, found: AnyValue | None) -> Word | None:
    """Whether one can see the costs, answered by yes or no: with a "but" it is partial, a plain no is closed."""
    if asked.fact != "contract_transparency" or talk.has("unknown", "skip", "refuse") or talk.supposes:
        return None
    said = found.value if isinstance(found, Word) else None
    half = partly(talk.scene, asked, talk) or (Word(value="partial") if begins_by_half(talk.scene) else None)
    if isinstance(half, Word) or qualifies_yes(talk.scene, talk):
        return Word(value="partial")
    if talk.polarity is True and talk.note and said != "closed":
        return Word(value="partial")
    if talk.polarity is False:
        if talk.note and said in _SEES_SOME:
            return Word(value="partial")
        return None if said else Word(value="closed")
    return None


def is_taxed(scene: Scene, asked: Asked, talk: Talk) -> YesNo | None:
    """ "The normal 22 %" to the question whether the parent pays tax is a yes."""
    if asked.fact != "home_pays_tax" or talk.polarity is False or talk.is_question or talk.supposes:
        return None
    rates = [q.low for _, q in scene.quantities() if q.kind == "percent"]
    named = any(not cue.weak for cue in scene.cues) or scene.signs.get("leaves") or talk.has("correction")
    if named or talk.size > _SHORT:
        return None  # another share
    return YesNo(value=True) if any(rate >= _LEAST_TAX for rate in rates) else None


def lead(asked: Asked, talk: Talk) -> Word | None:
    """Whether there is someone to lead the site, answered by yes or no."""
    if asked.fact != "site_lead" or talk.polarity is None:
        return None
    in_mind = talk.polarity and talk.scene.signs.get("unsure")
    return Word(value="candidate" if in_mind else "named" if talk.polarity else "none")


def only_of_the_fee(scene: Scene, talk: Talk, facts: dict[str, AnyValue]) -> bool:
    """Whether the "no" of "no fee", "we pay nothing to take them over" is about the price and leaves the clause open."""
    clause, fee = facts.get("has_transfer_clause"), facts.get("transfer_fee")
    if not isinstance(clause, YesNo) or clause.value or not isinstance(fee, Money) or fee.amount != 0:
        return False
    pieces = scene.line.pieces
    alone = talk.polarity is False and len(pieces) > 1 and not pieces[1].form[:1].isalnum()
    return not alone and not _RIGHT.search(scene.line.form)
