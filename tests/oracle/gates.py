"""Sections 2 (due diligence list) and 7 (phase gates G0 to G2) of the decision model."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.oracle.stated import Stated

Known = bool | None


def state(known: Known) -> str:
    """Give a criterion's state."""
    return "unknown" if known is None else "met" if known else "not_met"


def known_number(s: Stated, name: str) -> float | None:
    """Give a number that somebody told; assumed counts as unknown."""
    return None if s.evidence(name) == "assumed" else s.number(name)


def known_word(s: Stated, name: str) -> str | None:
    """Give a choice that somebody told; assumed counts as unknown."""
    return None if s.evidence(name) == "assumed" else s.word(name)


def compare(value: float | None, low: float, high: float) -> Known:
    """Tell whether a number is inside low..high; None when it is not known."""
    return None if value is None else low <= value <= high


def due_diligence(s: Stated) -> dict[str, Known]:
    """D1 to D6. READING 39: a fact that nobody told (D4, D5) is unknown, not a no; a notice alone is not D5."""
    transparency = known_word(s, "contract_transparency")
    fee = s.facts.get("transfer_fee")
    notice = known_number(s, "notice_months")
    term = known_number(s, "contract_months_left")
    month = known_number(s, "earliest_transfer_month")
    return {
        "D1": None if transparency is None else transparency == "open_book",
        "D2": s.yes("audit_right"),
        "D3": s.yes("has_transfer_clause"),
        "D4": True if fee is not None and fee.evidence != "assumed" else None,
        "D5": True if notice is not None and (term is not None or month is not None) else None,
        "D6": s.yes("ip_chain_complete"),
    }


@dataclass(frozen=True)
class Computed:
    """What the engine computes for G2; None where it cannot."""

    enough_heads: Known
    benefit_positive: Known


def whole(criteria: Mapping[str, Known]) -> Known:
    """Give the state of a gate: met when all are met, not met when one is not, else unknown."""
    if any(known is False for known in criteria.values()):
        return False
    return None if None in criteria.values() else True


def site_lead(s: Stated) -> Known:
    """A site lead named or candidate, or the customer's own manager on site."""
    lead = known_word(s, "site_lead")
    manager = s.yes("has_local_management")
    if lead in {"named", "candidate"} or manager:
        return True
    return None if lead is None or manager is None else False


def gates(s: Stated, computed: Computed, *, documented_pay: bool) -> dict[str, dict[str, Known]]:
    """G0, G1 and G2 with their criteria; `documented_pay`: the V4 exception, which counts as D1."""
    diligence = due_diligence(s)
    months = known_number(s, "months_in_operation")
    attrition = known_number(s, "attrition_pct")
    g0 = {"pilot": s.yes("pilot_completed"), "owner_at_home": None} | {
        d: diligence[d] for d in ("D1", "D3", "D4", "D6")
    }
    g1 = {
        "pilot": s.yes("pilot_completed"),
        "processes": s.yes("processes_documented"),
        "live_3": compare(months, 3, 1e9),
        "counterpart": s.yes("home_integration"),
    }
    g2: dict[str, Known] = {
        "G1": whole(g1),
        "live_12": compare(months, 12, 1e9),
        "attrition_20": compare(attrition, 0, 20),
        "headcount": computed.enough_heads,
        "benefit": computed.benefit_positive,
        **(diligence | ({"D1": True} if documented_pay else {})),
        "site_lead": site_lead(s),
    }
    return {"G0": g0, "G1": g1, "G2": g2}
