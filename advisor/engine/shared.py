"""An own entity shared with partners: more heads under one administration, one-offs split by heads."""

from dataclasses import dataclass

import numpy as np

from advisor.engine.captive import captive_cost
from advisor.engine.contributions import Array
from advisor.engine.inputs import Lookup
from advisor.engine.path import Path, path
from advisor.engine.timing import Flows, Study, flows, study
from advisor.engine.vendor import vendor_cost

SETUP_FACTOR = 1.75


@dataclass(frozen=True, slots=True)
class Party:
    """One party: heads at the month of transfer, its share of heads, its share of benefit and one-offs, what it would gain alone."""

    party: str
    heads: int
    share: float
    benefit: float
    alone: float
    one_offs: float

    def exit_payment(self, months: int, write_off_months: int) -> float:
        """SHA-02 A party that leaves pays its share of the one-offs that is not yet written off, in a straight line to the horizon.

        share of one-offs x (months from transfer to horizon - months since the transfer) / months from transfer to horizon; 0 afterwards
        Unit: money once, as spent at the transfer
        Source: decision record 0004
        """
        return self.one_offs * max(0, write_off_months - months) / write_off_months


@dataclass(frozen=True, slots=True)
class Shared:
    """The shared model at its best month and whether it pays for everyone. `band` is the sum of both parties' dead bands."""

    month: int
    heads: int
    one_offs: float
    benefit: float
    band: float
    parties: tuple[Party, ...]
    pays: bool
    write_off_months: int

    @property
    def leads(self) -> str:
        """The party with more heads leads; of equals, the one that asks."""
        return max(self.parties, key=lambda party: party.heads).party


def shared_model(look: Lookup, own: Study, plan_months: float) -> Shared | None:
    """SHA-01 A shared captive pays when its benefit passes the band and each party's share by heads exceeds what it would gain alone.

    saving = both vendor bills - one captive for own + partner heads; setup x 1.75 plus the agreement; best month from the earliest on; shares by heads
    Unit: money at the valuation date
    Source: decision model 8, row V7; record agreement_cost
    """
    partner, horizon = look.number("partner_headcount"), own.terms.fixed.horizon
    if partner is None or partner.value < 1 or own.earliest >= horizon:
        return None
    planned = look.number("partner_planned_headcount")
    target = planned.value if planned is not None and planned.value >= 1 else partner.value
    theirs = study(own.terms, path(round(partner.value), target, plan_months, horizon), own.earliest)
    joint = _joint_flows(own, theirs.path)
    month = own.earliest + int(np.argmax(joint.benefit[own.earliest : -1]))
    benefit = float(joint.benefit[month])
    total = own.path.heads[month] + theirs.path.heads[month]
    once = float(joint.one_offs[month])
    both = (("own", own), ("partner", theirs))
    parties = tuple(_party(name, alone, month, total, (benefit, once)) for name, alone in both)
    band = own.band + theirs.band
    pays = benefit >= band and all(p.benefit > p.alone for p in parties)
    return Shared(month, total, once, benefit, band, parties, pays, horizon - month)


def _joint_flows(own: Study, partner: Path) -> Flows:
    terms = own.terms
    ours, theirs = _heads(own.path), _heads(partner)
    bills = vendor_cost(terms, ours).plus(vendor_cost(terms, theirs)).times(1 + terms.ownership_premium)
    joint = terms._replace(setup_cost=terms.setup_cost * SETUP_FACTOR + terms.agreement_cost)
    return flows(joint, ours + theirs, bills.minus(captive_cost(joint, ours + theirs)), own.index)


def _heads(route: Path) -> Array:
    return np.array(route.heads, dtype=np.float64)


def _party(name: str, alone: Study, month: int, total: int, joint: tuple[float, float]) -> Party:
    """`joint`: benefit and one-offs of all parties together."""
    share, (benefit, once) = alone.path.heads[month] / total, joint
    return Party(name, alone.path.heads[month], share, share * benefit, alone.benefit or 0.0, share * once)
