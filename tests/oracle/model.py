"""The decision model a second time, in loops, as a test oracle.

Written from the description alone, not from the engine.

Every place where the description leaves a choice carries a numbered READING. The equations stand in equations.py,
months in timing.py,
facts and assumptions in inputs.py and its neighbours, the draws in draws.py, gates and the decision table in gates.py
and verdict.py.
Figures are not rounded.
"""

from collections.abc import Mapping
from dataclasses import replace

from pydantic import JsonValue

from advisor.engine.parameters import ParameterBook
from tests.oracle.case import Case
from tests.oracle.draws import Drawn, draw
from tests.oracle.equations import (
    admin_staff,
    alternation,
    benefit,
    captive,
    case_break_evens,
    crossings,
    one_offs,
    path,
    price_at_zero_benefit,
    price_at_zero_saving,
    running,
    saving,
    vendor,
)
from tests.oracle.gates import Computed, gates, state, whole
from tests.oracle.inputs import Resolved, mapping, resolve, stated_index
from tests.oracle.shared import shared_pays
from tests.oracle.timing import Timing, timing
from tests.oracle.verdict import CODES, Figures, documented_pay, phase, row

EMPTY_TRANSFER: dict[str, object] = {
    **dict.fromkeys(("gate_month", "earliest_month", "recommended_month", "headcount", "one_offs", "benefit")),
    **dict.fromkeys(("benefit_without_premium", "payback_months", "irr")),
    "unconstrained": {"month": None, "benefit": None},
}
EMPTY_BREAK_EVEN: dict[str, object] = {
    **dict.fromkeys(("running", "case", "case_from", "band", "fee_at_zero_saving", "fee_at_zero_benefit")),
    "running_at": {"0": None, "24": None, "48": None},
    "crossings": [],
    "alternation": [],
}


def assess(record: Mapping[str, JsonValue], book: ParameterBook, *, simulate: bool = True) -> dict[str, object]:
    """Give the assessment's figures under the names of the JSON contract.

    `simulate` False leaves out the draws and the P conditions.
    """
    resolved = resolve(record, book)
    case = resolved.case
    if case is None:
        computed = Computed(None, None)
        return {
            **dict.fromkeys(
                ("vendor_month", "captive_month", "saving_month", "admin_staff", "probability", "benefit_band")
            ),
            "cost_per_hour": {"vendor": None, "captive": None},
            "break_even": EMPTY_BREAK_EVEN,
            "transfer": EMPTY_TRANSFER,
            **answer(resolved, None, computed),
        }
    figures, computed, drawn = decide(record, resolved, case, simulate=simulate)
    found = {**today(case), **later(case, figures.timing, drawn), **answer(resolved, figures, computed)}
    return with_other_values(found, resolved, case, figures.timing.shown)


def decide(
    record: Mapping[str, JsonValue], resolved: Resolved, case: Case, *, simulate: bool
) -> tuple[Figures, Computed, Drawn | None]:
    """Give what the decision table and the gates look at, and the draws."""
    before = mapping(record.get("previous")).get("verdict")
    months = timing(case, kept=before in {"go_captive_now", "prepare_transfer"})
    drawn = draw(case, resolved.spreads, months.shown) if simulate and months.shown is not None else None
    gain = months.at(months.shown)
    at_earliest = running(case, case.earliest)
    computed = Computed(
        enough_heads=at_earliest is not None and path(case, case.earliest) >= at_earliest,
        benefit_positive=gain is not None and gain > 0,
    )
    ready = gates(resolved.stated, computed, documented_pay=documented_pay(resolved.stated))["G2"]
    figures = Figures(
        timing=months,
        running=running(case, 0),
        probability=None if drawn is None else drawn.probability,
        ready=whole(ready) is True,
        shared_pays=shared_pays(resolved.stated, case),
    )
    return figures, computed, drawn


def answer(resolved: Resolved, figures: Figures | None, computed: Computed) -> dict[str, object]:
    """Give the phase, verdict, row, gates and what is missing."""
    hit = row(resolved, figures)
    criteria = gates(resolved.stated, computed, documented_pay=documented_pay(resolved.stated))
    return {
        "phase": phase(resolved.stated),
        "verdict": CODES[hit],
        "row": hit,
        "currency": resolved.currency,
        "gates": {
            name: {"met": state(whole(one)), "criteria": {k: state(v) for k, v in one.items()}}
            for name, one in criteria.items()
        },
        "missing": list(resolved.missing),
        "open": [list(pair) for pair in resolved.open],
    }


def today(c: Case) -> dict[str, object]:
    """Figures at today's headcount, month 0. READING 48: the saving is D, so a premium is in it.

    The cost per hour has none.
    """
    N = path(c, 0)
    hours = N * c.productive_hours / 12
    return {
        "vendor_month": vendor(c, N, 0),
        "captive_month": captive(c, N, 0),
        "saving_month": saving(c, N, 0),
        "admin_staff": admin_staff(c, N),
        "cost_per_hour": {"vendor": vendor(c, N, 0) / hours, "captive": captive(c, N, 0) / hours},
    }


def later(c: Case, t: Timing, drawn: Drawn | None) -> dict[str, object]:
    """Break-evens, transfer and draws."""
    inside = c.earliest < c.horizon
    case, case_from = case_break_evens(c) if inside else (None, None)
    return {
        "break_even": {
            "running": running(c, 0),
            "running_at": {str(m): running(c, m) for m in (0, 24, 48)},
            "case": case,
            "case_from": case_from,
            "band": None if drawn is None else drawn.running,
            "crossings": [list(pair) for pair in crossings(c)],
            "alternation": alternation(c),
            "fee_at_zero_saving": price_at_zero_saving(c),
            "fee_at_zero_benefit": price_at_zero_benefit(c) if inside else None,
        },
        "transfer": transfer(c, t),
        "probability": None if drawn is None else drawn.probability,
        "benefit_band": None if drawn is None else drawn.benefit,
    }


def with_other_values(found: dict[str, object], r: Resolved, c: Case, M: int | None) -> dict[str, object]:
    """Section 2: the result also at 147 hours, without a pay rise, and with price and pay growing alike, where assumed.

    READING 51: growing alike is shown by the benefit of the same month, and only where the price is assumed to lag.
    """
    s = r.stated
    hourly = c.rate is not None and getattr(s.money("bill_rate"), "per", None) in {"hour", "day"}
    assumed_hours = hourly and s.evidence("hours_per_month") not in {"document", "stated"}
    assumed_hours = assumed_hours and s.override("hours_per_month") is None
    assumed_rise = s.evidence("pay_uplift_pct") not in {"document", "stated"} and s.override("pay_uplift") is None
    fewer = replace(c, rate=c.rate * 147 / r.hours) if assumed_hours and c.rate is not None else None
    lags = M is not None and not stated_index(s) and c.vendor_index < c.wage_growth and not c.markup
    return {
        **found,
        "break_even": {
            **parts(found["break_even"]),
            "running_at_147_hours": None if fewer is None else running(fewer, 0),
            "running_without_uplift": running(replace(c, pay_uplift=0.0), 0) if assumed_rise else None,
        },
        "transfer": {
            **parts(found["transfer"]),
            "benefit_at_equal_growth": benefit(replace(c, vendor_index=c.wage_growth), M)
            if lags and M is not None
            else None,
        },
    }


def parts(value: object) -> dict[str, object]:
    """Give a part of an answer as the mapping that it is."""
    return value if isinstance(value, dict) else {}


def transfer(c: Case, t: Timing) -> dict[str, object]:
    """Give the transfer's figures at the recommended month, else at the earliest."""
    M = t.shown
    months = {"gate_month": t.gate, "earliest_month": c.earliest, "recommended_month": t.recommended}
    if M is None:
        return {**EMPTY_TRANSFER, **months}
    return {
        **months,
        "headcount": path(c, M),
        "one_offs": one_offs(c, path(c, M), M),
        "benefit": t.at(M),
        "benefit_without_premium": benefit(replace(c, premium=0.0), M),
        "payback_months": t.payback,
        "irr": t.irr,
        "unconstrained": {"month": t.unconstrained, "benefit": t.at(t.unconstrained)},
    }
