"""Of several figures for one fact the one that holds, or the question which."""

from collections.abc import Sequence

from advisor.engine.facts import CATALOGUE
from advisor.language.fitting import Claim
from advisor.language.nearby import is_more_by_role
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.told import heard_all, heard_of
from advisor.language.values import PAST_FACTS


def chosen(scene: Scene, fact: str, mine: Sequence[Claim], today: str) -> Claim | Ask:
    """Give the claim of a fact that holds; rates by role and contradictions are asked."""
    values = {
        (c.quantity.low, c.quantity.high, c.quantity.currency, c.quantity.around.per)
        for c in mine
        if c.quantity.point is None
    }
    if len(values) > 1:
        return _among(scene, fact, mine)
    coming = [c for c in mine if fact in PAST_FACTS or not c.quantity.point or c.quantity.point.until(today)[0] >= 0]
    able = coming or mine  # "we signed in 2022 and it lapses in March 2028"
    best = min(able, key=lambda c: not (c.cue and scene.within(c.cue.first, c.cue.last, "went_live")))
    if CATALOGUE[fact].kind == "money" and is_more_by_role(scene, best):
        return Ask(fact, "several_rates", heard_of(scene, best))
    return best


def _among(scene: Scene, fact: str, mine: Sequence[Claim]) -> Claim | Ask:
    """Rates by role, or a contradiction; a number without a cue of its own gives way."""
    if scene.near("exact", mine[-1].index, 3, 4):
        return mine[-1]  # "160 less holidays, call it 147"
    cued = [c for c in mine if c.cue is not None and not c.cue.weak]
    roles = sum(1 for c in mine if scene.near("several", c.index, 5, 4, chunk=False))
    if CATALOGUE[fact].kind == "money" and roles >= 2:
        return Ask(fact, "several_rates", heard_of(scene, mine[0]))
    return cued[0] if len(cued) == 1 else Ask(fact, "conflicting", heard_all(scene, mine))
