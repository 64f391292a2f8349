"""What must hold for any engagement: 300 drawn ones each time, 5,000 at night."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment, json_form
from advisor.engine.break_even import HEADS, LAST, running_from, saving, scan
from advisor.engine.engagement import parse_engagement
from advisor.engine.facts import CATALOGUE
from advisor.engine.growth import growth
from advisor.engine.intake import parse_fact
from advisor.engine.open_questions import changed
from advisor.engine.resolve import Resolved, resolve
from advisor.engine.situation import situate
from advisor.engine.terms import Terms
from advisor.engine.timing import benefit_of, flows
from advisor.parameters.load import load_book
from tests.engine.drawing import Record, records

BOOK = load_book()
IDS = frozenset(BOOK.defaults)
PRICES = ("bill_rate", "admin_fee", "markup_pct")
CAPTIVE_COSTS = ("entity_fixed", "hq_captive", "hire_cost", "tp_markup", "cit_local", "attrition", "pay_uplift")
ANCHOR_MONEY: Mapping[str, float] = {
    "salary_month_gross": 3300,
    "seat_cost": 220,
    "equipment_cost": 130,
    "entity_fixed": 4500,
    "hq_vendor": 2300,
    "hq_captive": 4600,
    "setup_cost": 40000,
    "fitout": 500,
    "it_fix": 20000,
    "it_head": 300,
    "agreement_cost": 15000,
    "vendor_passthrough": 350,
}


def assessed(record: Mapping[str, JsonValue], *, simulate: bool = False) -> Assessment:
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS | frozenset(BOOK.anchor.parameters))
    return assess(parsed, BOOK, simulate=simulate, value_of_information=False)


def resolved(record: Mapping[str, JsonValue]) -> Resolved:
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS | frozenset(BOOK.anchor.parameters))
    return resolve(parsed, BOOK)


def terms_of(record: Mapping[str, JsonValue]) -> Terms:
    terms = resolved(record).terms
    assume(terms is not None)
    assert terms is not None
    return terms


def facts_of(record: Record) -> dict[str, Any]:
    facts = record["facts"]
    assert isinstance(facts, dict)
    return dict(facts)


def scaled(value: Any, factor: float) -> Any:
    """A fact with its money multiplied."""
    if isinstance(value, dict) and "amount" in value:
        return {**value, "amount": value["amount"] * factor}
    if isinstance(value, str) and " EUR " in value:
        amount, _, rest = value.partition(" ")
        return f"{float(amount) * factor} {rest}"
    return value


def order_of_facts(record: Record, _factor: float) -> None:
    backwards = {**record, "facts": dict(reversed(facts_of(record).items()))}
    assert json_form(assessed(backwards)) == json_form(assessed(record))


def doubled_money(record: Record, _factor: float) -> None:
    record = {**record, "profile": "anchor", "currency": "EUR"}
    facts = {name: scaled(value, 2) for name, value in facts_of(record).items()}
    twice = assessed({**record, "facts": facts, "assumptions": {k: 2 * v for k, v in ANCHOR_MONEY.items()}})
    once = assessed({**record, "assumptions": dict(ANCHOR_MONEY)})
    assert (twice.row, twice.verdict) == (once.row, once.verdict)
    assert twice.break_even.running_at == once.break_even.running_at
    assert (twice.break_even.case, twice.break_even.crossings) == (once.break_even.case, once.break_even.crossings)
    months = ("gate_month", "earliest_month", "recommended_month", "payback_months")
    assert [getattr(twice.transfer, m) for m in months] == [getattr(once.transfer, m) for m in months]


def a_higher_fee(record: Record, factor: float) -> None:
    facts = facts_of(record)
    (name,) = [name for name in PRICES if name in facts]
    dearer = facts["markup_pct"] * factor if name == "markup_pct" else scaled(facts[name], factor)
    before, after = terms_of(record), terms_of({**record, "facts": {**facts, name: dearer}})
    later, earlier = scan(after).running_by_month, scan(before).running_by_month
    assert all(new <= old for new, old in zip(later, earlier, strict=True))


def a_higher_captive_cost(record: Record, factor: float) -> None:
    numbers = resolved(record).numbers
    before = scan(terms_of(record)).running_by_month
    for name in CAPTIVE_COSTS:
        value = numbers[name].value
        dearer = terms_of({**record, "assumptions": {name: value + abs(value) * (factor - 1)}})
        assert all(new >= old for new, old in zip(scan(dearer).running_by_month, before, strict=True)), name


def reporting_currency(record: Record, _factor: float) -> None:
    euros, kroner = (assessed({**record, "currency": code}) for code in ("EUR", "DKK"))
    assert (euros.row, euros.grade, euros.admin_staff) == (kroner.row, kroner.grade, kroner.admin_staff)
    assert euros.break_even.running_at == kroner.break_even.running_at
    assert euros.transfer.recommended_month == kroner.transfer.recommended_month


def annuity_by_hand(record: Record, _factor: float) -> None:
    facts = {k: v for k, v in facts_of(record).items() if k not in {"planned_headcount", "vendor_index_pct"}}
    still: JsonValue = {"wage_growth": 0, "price_growth": 0, "vendor_index": 0, "fx_drift": 0}
    found = assessed({**record, "facts": facts, "assumptions": still})
    month = found.transfer.recommended_month or found.transfer.earliest_month
    assume(found.transfer.benefit is not None)
    assert month is not None
    assert found.saving_month is not None
    assert found.transfer.one_offs is not None
    horizon = 12 * facts.get("horizon_years", 5)
    d = 1.1 ** (-1 / 12)
    annuity = (d ** (month + 1) - d ** (horizon + 1)) / (1 - d)
    by_hand = found.saving_month * annuity - found.transfer.one_offs * d**month
    assert found.transfer.benefit == pytest.approx(by_hand, rel=1e-9, abs=1e-3)


def an_unknown_fact(record: Record, _factor: float) -> None:
    facts = facts_of(record)
    for name in [name for name in facts if "R" in CATALOGUE[name].needs]:
        if name == "hours_per_month" and facts.get("bill_rate", {}).get("per") != "hour":
            continue  # invoiced hours enter no figure of a price a day, month or year
        found = assessed({**record, "facts": {**facts, name: "unknown"}})
        assert found.grade in {"C", "D"} or name in {"volume_discounts", "home_country"}, name


def build_without_figures(record: Record, _factor: float) -> None:
    facts = {k: v for k, v in facts_of(record).items() if "R" not in CATALOGUE[k].needs}
    found = assessed({**record, "facts": {**facts, "phase": "build"}})
    assert (found.row, found.grade) == ("V1", "D")


def turning_points_give_the_scan(record: Record, _factor: float) -> None:
    terms = terms_of(record)
    grid = np.asarray(saving(terms, HEADS).column().at(growth(terms, 48)))
    assert scan(terms).running_by_month == tuple(int(n) for n in running_from(grid.T))
    captive = (grid[:, 0] >= 0).tolist()
    sides = [(n + 1, "captive" if captive[n] else "vendor") for n in range(1, LAST) if captive[n] != captive[n - 1]]
    assert list(scan(terms).crossings) == sides


def one_month_is_one_of_all(record: Record, _factor: float) -> None:
    found, terms = resolved(record), terms_of(record)
    assert found.path is not None
    heads = np.array(found.path.heads, dtype=np.float64)
    index = growth(terms)
    every = flows(terms, heads, saving(terms, heads), index).benefit
    for month in (0, 6, terms.fixed.horizon - 1):
        assert float(benefit_of(terms, heads, month, index)) == pytest.approx(float(every[month]), rel=1e-9, abs=1e-3)


def a_changed_fact_is_the_engagement_with_that_fact(record: Record, _factor: float) -> None:
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
    base = situate(parsed, BOOK)
    for name, raw in (("site_lead", "named"), ("months_in_operation", 3), ("ownership_premium_pct", 7)):
        value = parse_fact(name, raw)
        other = situate(parsed.model_copy(update={"facts": {**parsed.facts, name: value}}), BOOK)
        found = changed(base, BOOK, name, value)  # type: ignore[arg-type]  # the value is one that can be read
        assert (found.gates, found.phase, found.resolved.numbers) == (other.gates, other.phase, other.resolved.numbers)
        assert found.study is other.study  # studies are kept by their terms, path and earliest month


PROPERTIES: tuple[Callable[[Record, float], None], ...] = (
    order_of_facts,
    doubled_money,
    a_higher_fee,
    a_higher_captive_cost,
    reporting_currency,
    annuity_by_hand,
    an_unknown_fact,
    build_without_figures,
    turning_points_give_the_scan,
    one_month_is_one_of_all,
    a_changed_fact_is_the_engagement_with_that_fact,
)
NIGHTLY = pytest.param(5000, marks=[pytest.mark.nightly, pytest.mark.timeout(3600)])


@pytest.mark.parametrize("examples", [300, NIGHTLY])
@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_property(holds: Callable[[Record, float], None], examples: int) -> None:
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    chosen = settings(max_examples=examples, deadline=None, derandomize=examples < 5000, suppress_health_check=slow)
    chosen(given(records(), st.floats(1.01, 2.5))(holds))()
