"""The due diligence list D1-D9 and the phase gates G0-G4: met, not met or unknown, each with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.engine.assessment import Criterion, Gate, Met
from advisor.engine.inputs import Lookup

PILOT_MONTHS, OPERATE_MONTHS = 3.0, 12.0
HIGHEST_ATTRITION = 20.0


@dataclass(frozen=True, slots=True)
class Computed:
    """What the engine computed for G2; None = not computable."""

    enough_people: bool | None
    pays: bool | None
    salaries_replace_open_book: bool


def due_diligence(look: Lookup) -> Mapping[str, Criterion]:
    """GAT-01 The simple due diligence: nine questions on the contract, each yes, no or unknown.

    D1 open book, D2 audit right, D3 right to hire, D4 transfer fee known, D5 notice and term known, D6 rights to the work,
    D7 staff list, D8 assets, D9 no penalty
    Unit: met, not met, unknown
    Source: decision model 2
    """
    open_book = look.word("contract_transparency") if look.stated("contract_transparency") else None
    fee = look.money("transfer_fee") is not None and look.stated("transfer_fee")
    term = look.stated("notice_months") and (
        look.stated("contract_months_left") or look.stated("earliest_transfer_month")
    )
    found = {
        "D1": _told("D1", look, "contract_transparency", open_book, met=open_book == "open_book"),
        "D3": _fact("D3", look, "has_transfer_clause"),
        "D4": _told("D4", look, "transfer_fee", "told" if fee else None, met=True),
        "D5": _told(
            "D5",
            look,
            "contract_months_left" if look.stated("notice_months") else "notice_months",
            "told" if term else None,
            met=True,
        ),
    }
    pairs = {
        "D2": "audit_right",
        "D6": "ip_chain_complete",
        "D7": "staff_list_available",
        "D8": "assets_assignable",
        "D9": "no_rampdown_penalty",
    }
    found.update({id_: _fact(id_, look, name) for id_, name in pairs.items()})
    return dict(sorted(found.items()))


def _met(holds: bool) -> Met:
    return "met" if holds else "not_met"


def _told(id_: str, look: Lookup, name: str, value: str | None, *, met: bool) -> Criterion:
    """A criterion that rests on a fact; unknown while nobody told it."""
    if value is None:
        return Criterion(id=id_, met="unknown", fact=name)
    return Criterion(id_, _met(met), look.evidence(name), name, value, look.engagement.valuation_date)


def _fact(id_: str, look: Lookup, name: str) -> Criterion:
    told = look.yes(name)
    return _told(id_, look, name, None if told is None else "yes" if told else "no", met=told is True)


def _at_least(id_: str, look: Lookup, name: str, least: float) -> Criterion:
    value = look.number(name) if look.stated(name) else None
    return _told(
        id_, look, name, None if value is None else f"{value.value:g}", met=value is not None and value.value >= least
    )


def _computed(id_: str, look: Lookup, holds: bool | None) -> Criterion:
    if holds is None:
        return Criterion(id=id_, met="unknown")
    return Criterion(id_, _met(holds), "computed", date=look.engagement.valuation_date)


def _attrition(look: Lookup) -> Criterion:
    value = look.number("attrition_pct") if look.stated("attrition_pct") else None
    low = value is not None and value.value <= HIGHEST_ATTRITION
    return _told("attrition", look, "attrition_pct", None if value is None else f"{value.value:g}", met=low)


def _lead(look: Lookup) -> Criterion:
    lead = look.word("site_lead") if look.stated("site_lead") else None
    manager = look.yes("has_local_management")
    if lead in {"named", "candidate"}:
        return _told("site_lead", look, "site_lead", lead, met=True)
    if manager:
        return _told("site_lead", look, "has_local_management", "yes", met=True)
    if lead == "none" and manager is False:
        return _told("site_lead", look, "site_lead", lead, met=False)
    return Criterion(id="site_lead", met="unknown", fact="site_lead" if lead is None else "has_local_management")


def _open(id_: str) -> Criterion:
    return Criterion(id=id_, met="unknown")


def _gate(*criteria: Criterion) -> Gate:
    states = {criterion.met for criterion in criteria}
    met: Met = "not_met" if "not_met" in states else "unknown" if "unknown" in states else "met"
    return Gate(met=met, criteria=criteria)


def gates(look: Lookup, computed: Computed) -> dict[str, Gate]:
    """GAT-02 Phase gates: a gate is met only when every criterion is met; what is assumed or unknown is not.

    G0 to Build, G1 to Operate, G2 to prepare the transfer, G3 to transfer, G4 afterwards; owner at home, G3 and G4 are a checklist
    Unit: met, not met, unknown
    Source: decision model 7
    """
    d = dict(due_diligence(look))
    pilot = _fact("pilot", look, "pilot_completed")
    onboarded = (
        pilot,
        _fact("processes", look, "processes_documented"),
        _at_least("live", look, "months_in_operation", PILOT_MONTHS),
        _fact("counterpart", look, "home_integration"),
    )
    first = _gate(*onboarded)
    open_book = d["D1"]
    if computed.salaries_replace_open_book and open_book.met != "met":
        open_book = _told("D1", look, "salary", "salary documents", met=True)
    return {
        "G0": _gate(pilot, _open("owner_at_home"), d["D1"], d["D3"], d["D4"], d["D6"]),
        "G1": first,
        "G2": _gate(
            Criterion(id="G1", met=first.met, evidence="computed", date=look.engagement.valuation_date),
            _at_least("live_a_year", look, "months_in_operation", OPERATE_MONTHS),
            _attrition(look),
            _computed("enough_people", look, computed.enough_people),
            _computed("pays", look, computed.pays),
            open_book,
            d["D2"],
            d["D3"],
            d["D4"],
            d["D5"],
            d["D6"],
            _lead(look),
        ),
        **_CHECKLISTS,
    }


_CHECKLISTS: Mapping[str, Gate] = {
    "G3": _gate(*map(_open, ("entity", "offers", "access", "handover", "protection", "dual_running"))),
    "G4": _gate(*map(_open, ("payroll", "attrition_plan", "delivery", "cost_forecast"))),
}


def phase_of(look: Lookup) -> str:
    """GAT-03 The phase as told; not told: Build before the pilot is done or before a year in operation, else Operate.

    build when pilot_completed = no or months_in_operation < 12, else operate; gates never set it
    Unit: build, operate or transfer
    Source: decision model 2
    """
    told = look.word("phase") if look.stated("phase") else None
    if told is not None:
        return told
    return "build" if early(look) else "operate"


def early(look: Lookup) -> bool:
    """Whether it is known that the pilot is not done or the first year is not over."""
    return look.yes("pilot_completed") is False or first_year(look)


def first_year(look: Lookup) -> bool:
    """Whether the team is known to have been live for less than a year."""
    live = look.number("months_in_operation") if look.stated("months_in_operation") else None
    return live is not None and live.value < OPERATE_MONTHS
