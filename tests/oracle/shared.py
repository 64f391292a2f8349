"""The shared captive of row V7."""

from dataclasses import replace

from tests.oracle.case import Case
from tests.oracle.equations import captive, discounting, home_ip, iw, one_offs, path, vendor
from tests.oracle.stated import Stated
from tests.oracle.timing import timing


def partner_case(s: Stated, c: Case) -> Case | None:
    """Give the partners as one party with the case's own prices ("at own prices") and months of growth.

    None without partners.
    """
    heads = s.number("partner_headcount") or 0.0
    if heads <= 0:
        return None
    return replace(c, heads=heads, target=s.number("partner_planned_headcount") or heads)


def shared_benefit(own: Case, partner: Case, M: int) -> float:
    """B of the shared model.

    Two vendor bills (each with its own HQ effort and discount) against one captive of all heads.
    """
    both = replace(own, setup_cost=own.setup_cost * 1.75)

    def heads(m: int) -> int:
        return path(own, m) + path(partner, m)

    total = 0.0
    for m in range(M + 1, own.horizon + 1):
        staying = vendor(own, path(own, m), m) + vendor(partner, path(partner, m), m)
        hires = max(0, heads(m) - heads(m - 1)) * own.hire_cost * 12 * own.salary * iw(own, m)
        total += (staying * (1 + own.premium) - captive(both, heads(m), m) - hires) * discounting(own, m)
    once = one_offs(both, heads(M), M) + own.agreement_cost * home_ip(own, M)
    return total - once * discounting(own, M)


def shared_pays(s: Stated, own: Case) -> bool:
    """Tell whether the shared model has B >= band and beats each party's own way.

    READING 47: its month is the argmax of B from the earliest month on, without a gate; the band is that of both bills;
    a party's share is by heads in that month; its stand-alone B is the one at its recommended month, else at the
    earliest.
    """
    partner = partner_case(s, own)
    if partner is None or own.earliest >= own.horizon:
        return False
    benefits = {M: shared_benefit(own, partner, M) for M in range(own.earliest, own.horizon)}
    M = max(sorted(benefits), key=lambda month: benefits[month])
    if benefits[M] < timing(own).band + timing(partner).band:
        return False
    everyone = path(own, M) + path(partner, M)
    for party in (own, partner):
        alone = timing(party)
        if benefits[M] * path(party, M) / everyone <= (alone.at(alone.shown) or 0.0):
            return False
    return True
