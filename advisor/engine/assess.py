"""The one way through the engine: engagement and records in, assessment out. Same input, same bytes."""

from dataclasses import replace

import numpy as np
from pydantic import JsonValue

from advisor.engine.assessment import (
    Assessment,
    BreakEven,
    CostPerHour,
    Missing,
    Row,
    Transfer,
    Unconstrained,
    Versions,
)
from advisor.engine.break_even import alternation_roles, case_break_even, scan, sides
from advisor.engine.captive import tax_rate
from advisor.engine.contributions import Array
from advisor.engine.counterfactual import flips
from advisor.engine.dated import dated_records
from advisor.engine.engagement import Engagement
from advisor.engine.figures import figures
from advisor.engine.first_look import first_look
from advisor.engine.grade import doubts, grade
from advisor.engine.negotiation import price_at_zero_benefit, price_at_zero_saving
from advisor.engine.open_questions import contract_unknown, open_questions, stopping
from advisor.engine.parameters import ParameterBook
from advisor.engine.reasons import reasons
from advisor.engine.sensitivity import scenarios, tornado
from advisor.engine.side_by_side import benefit_at_equal_growth, running_at_fewer_hours, running_without_uplift
from advisor.engine.situation import situate
from advisor.engine.timing import Flows, Study, flows, rate_of_return
from advisor.engine.today import Today, today
from advisor.engine.trace import trace
from advisor.engine.uncertainty import band, benefits, probability, running_band
from advisor.engine.verdict import Situation, decide

ENGINE_VERSION = "1"
_FIRST_LOOK_ROWS = frozenset({"V1", "V2", "V3", "V4"})
_YEARS_SHOWN = (0, 24, 48)
_EXITS_SHOWN = (12, 24, 36)  # months after the transfer


def assess(
    engagement: Engagement,
    book: ParameterBook,
    *,
    simulate: bool = True,
    value_of_information: bool = True,
    whole: bool = False,
) -> Assessment:
    """Assess one engagement.

    `simulate`: 2,000 draws of the benefit (else probability is null and its conditions are skipped). `value_of_information`: what is
    worth asking (else `missing` lists only what stops the verdict). `whole`: also the draws of the break-even, tornado, flips and scenarios.
    """
    base = situate(engagement, book)
    drawn = _draw(base) if simulate else None
    base = base if drawn is None else replace(base, probability=probability(drawn))
    row, verdict = decide(base)
    bars = tornado(base) if whole else ()
    flipping = sum({bar["low_verdict"], bar["high_verdict"]} != {verdict} for bar in bars) if whole else None
    now, facts_hash = today(base.study), engagement.facts_hash()
    dated = dated_records(base.resolved)
    doubted = tuple(doubts(base, dated))
    break_even, transfer = _break_even(base, banded=whole and simulate), _transfer(base)
    answer = Assessment(
        id=engagement.id or facts_hash,
        phase=base.phase,
        verdict=verdict,
        row=row,
        grade=grade(base, row, flipping, doubted=bool(doubted)),
        currency=base.resolved.currency,
        vendor_month=now.vendor,
        captive_month=now.captive,
        saving_month=now.saving,
        admin_staff=now.staff,
        cost_per_hour=CostPerHour(vendor=now.vendor_hour, captive=now.captive_hour),
        break_even=break_even,
        transfer=transfer,
        probability=base.probability,
        benefit_band=None if drawn is None else band(drawn),
        flips=flips(base, book) if whole and base.study is not None else (),
        gates=base.gates,
        tornado=bars,
        scenarios=scenarios(base) if whole else (),
        shared=_shared(base),
        missing=open_questions(base, book) if value_of_information else _stopping(base, row),
        first_look=first_look(base.resolved) if row in _FIRST_LOOK_ROWS and simulate else None,
        reasons=reasons(base, row),
        doubts=doubted,
        records=dated,
        not_modelled=_not_modelled(base, book),
        versions=Versions(engine=ENGINE_VERSION, parameters=book.version, facts=facts_hash),
        trace={},
    )
    month = None if base.study is None else base.study.month
    shown = {**figures(answer), **_beneath(base, now)}
    return answer.model_copy(update={"trace": trace(shown, base.resolved, dated, transfer_month=month)})


def _beneath(base: Situation, now: Today) -> dict[str, float]:
    """Figures that others rest on: the dead band, the share of tax, what the own administration costs today."""
    found = base.study
    if found is None or now.staff_pay is None:
        return {}
    return {"dead_band": found.band, "tax_rate": float(tax_rate(found.terms)), "admin_pay": now.staff_pay}


def _stopping(base: Situation, row: Row) -> tuple[Missing, ...]:
    return (*stopping(base), *(contract_unknown(base) if row == "V4" else ()))


def _draw(base: Situation) -> Array | None:
    """Benefits of the 2,000 draws at the month in question; None where nothing can be computed."""
    found = base.study
    if found is None or found.month is None:
        return None
    return benefits(base.resolved, found.terms, found.path, found.month)


def _break_even(base: Situation, *, banded: bool) -> BreakEven:
    """Break-evens need no headcount: they are given as soon as price and pay are known."""
    terms, found = base.resolved.terms, base.study
    if terms is None:
        return BreakEven(
            running=None,
            running_at={str(month): None for month in _YEARS_SHOWN},
            case=None,
            case_from=None,
            band=None,
            crossings=(),
            fee_at_zero_saving=None,
            fee_at_zero_benefit=None,
        )
    scanned = scan(terms) if found is None else found.scan
    case = case_break_even(terms, scanned, base.resolved.earliest)
    at = {month: scanned.running_by_month[month] for month in _YEARS_SHOWN}
    return BreakEven(
        running=_up_to_400(at[0]),
        running_at={str(month): _up_to_400(heads) for month, heads in at.items()},
        case=case.case,
        case_from=case.case_from,
        band=running_band(base.resolved, terms) if banded else None,
        crossings=scanned.crossings,
        alternation=alternation_roles(terms, scanned.crossings),
        running_at_147_hours=running_at_fewer_hours(base.resolved, terms, scanned),
        running_without_uplift=running_without_uplift(base.resolved, terms, scanned),
        fee_at_zero_saving=None if found is None else price_at_zero_saving(found),
        fee_at_zero_benefit=None if found is None else price_at_zero_benefit(found, case.benefit),
    )


def _up_to_400(heads: int | None) -> int | None:
    return heads if heads is not None and heads <= 400 else None


def _transfer(base: Situation) -> Transfer:
    found = base.study
    nothing = Unconstrained(month=None, benefit=None)
    if found is None or found.month is None:
        return Transfer(
            gate_month=None if found is None else found.gate,
            earliest_month=None if found is None else found.earliest,
            recommended_month=None,
            headcount=None,
            one_offs=None,
            benefit=None,
            benefit_without_premium=None,
            payback_months=None,
            irr=None,
            unconstrained=nothing,
        )
    month, best = found.month, found.unconstrained
    return Transfer(
        gate_month=found.gate,
        earliest_month=found.earliest,
        recommended_month=found.recommended,
        headcount=found.path.heads[month],
        one_offs=float(found.flow.one_offs[month]),
        benefit=float(found.flow.benefit[month]),
        benefit_without_premium=float(_without_premium(found).benefit[month]),
        payback_months=found.payback,
        irr=None if found.recommended is None else rate_of_return(found.flow, month),
        unconstrained=nothing if best is None else Unconstrained(month=best, benefit=float(found.flow.benefit[best])),
        benefit_at_equal_growth=benefit_at_equal_growth(base.resolved, found),
    )


def _without_premium(found: Study) -> Flows:
    if not found.terms.ownership_premium:
        return found.flow
    heads = np.array(found.path.heads, dtype=np.float64)
    costs = sides(found.terms, found.scan, heads)
    return flows(found.terms, heads, costs.vendor.minus(costs.captive), found.index, costs.one_offs)


def _shared(base: Situation) -> dict[str, JsonValue] | None:
    """Split table of the shared captive by heads; None without partners."""
    if base.shared is None:
        return None
    joint = base.shared
    parties: list[JsonValue] = [
        {
            "party": p.party,
            "heads": p.heads,
            "share": p.share,
            "benefit": p.benefit,
            "alone": p.alone,
            "one_offs": p.one_offs,
            "exit_payment": {str(m): p.exit_payment(m, joint.write_off_months) for m in _EXITS_SHOWN},
        }
        for p in joint.parties
    ]
    return {
        "pays": joint.pays,
        "month": joint.month,
        "headcount": joint.heads,
        "one_offs": joint.one_offs,
        "benefit": joint.benefit,
        "band": joint.band,
        "agreement_cost": float(base.resolved.numbers["agreement_cost"].value),
        "parties": parties,
        "leads": joint.leads,
        "exit_rule": {"code": "share_of_one_offs_not_written_off", "write_off_months": joint.write_off_months},
    }


def _not_modelled(base: Situation, book: ParameterBook) -> tuple[str, ...]:
    """What no figure contains, by name: for every engagement, and what the country makes likely."""
    country = base.look.country
    return tuple(dict.fromkeys((*(country.not_modelled if country is not None else ()), *book.not_modelled)))
