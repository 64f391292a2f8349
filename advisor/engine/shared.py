"""An own entity shared with partners: more heads under one administration, one-offs split by heads."""

from dataclasses import dataclass, replace

from advisor.engine.inputs import Lookup
from advisor.engine.path import Path, path
from advisor.engine.timing import Study, study

SETUP_FACTOR = 1.75


@dataclass(frozen=True, slots=True)
class Party:
    """One party: heads at the month of transfer, its share of the shared benefit, and what it would gain alone."""

    party: str
    heads: int
    share: float
    benefit: float
    alone: float


@dataclass(frozen=True, slots=True)
class Shared:
    """The shared model and whether it pays for everyone."""

    study: Study
    parties: tuple[Party, ...]
    pays: bool


def shared_model(look: Lookup, own: Study, plan_months: float) -> Shared | None:
    """SHA-01 A shared captive pays when its benefit passes the band and each party's share by heads exceeds what it would gain alone.

    N = own + partners on their paths, partners at the same prices unless told; setup x 1.75 plus the agreement; shares by heads at the month of transfer
    Unit: money at the valuation date
    Source: decision model 8, row V7; record agreement_cost
    """
    partner = look.number("partner_headcount")
    if partner is None or partner.value < 1:
        return None
    planned = look.number("partner_planned_headcount")
    target = planned.value if planned is not None and planned.value >= 1 else partner.value
    terms = own.terms
    theirs = path(round(partner.value), target, plan_months, terms.fixed.horizon)
    joint_terms = replace(terms, setup_cost=terms.setup_cost * SETUP_FACTOR + terms.agreement_cost)
    joint = study(joint_terms, own.path.plus(theirs), own.earliest)
    if joint.month is None or joint.benefit is None:
        return None
    parties = tuple(
        _party(name, route, joint, alone)
        for name, route, alone in (("own", own.path, own), ("partner", theirs, study(terms, theirs, own.earliest)))
    )
    pays = joint.recommended is not None and joint.benefit >= joint.band and all(p.benefit > p.alone for p in parties)
    return Shared(joint, parties, pays)


def _party(name: str, route: Path, joint: Study, alone: Study) -> Party:
    month = joint.month or 0
    share = route.heads[month] / joint.path.heads[month]
    return Party(name, route.heads[month], share, share * (joint.benefit or 0.0), alone.benefit or 0.0)
