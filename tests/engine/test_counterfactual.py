"""Flips are figures that one can act on, and the verdict does change there."""

import pytest
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.engagement import parse_engagement
from advisor.engine.facts import CATALOGUE
from advisor.parameters.load import load_book

BOOK = load_book()
OPEN: dict[str, JsonValue] = {"contract_transparency": "open_book", "has_transfer_clause": True, "transfer_fee": 0}
CASES: list[dict[str, JsonValue]] = [
    {"country": "PL", "headcount": 62, "bill_rate": "42 EUR/hour", "planned_headcount": 100, "planned_by_months": 12},
    {"country": "RO", "headcount": 35, "bill_rate": "38 EUR/hour", "hours_per_month": 152},
    {"country": "IN", "headcount": 120, "markup_pct": 24, "salary": "150000 INR/month gross"},
]


@pytest.mark.parametrize("facts", CASES, ids=["PL", "RO", "IN"])
def test_a_flip_is_round_and_changes_the_verdict(facts: dict[str, JsonValue]) -> None:
    record: dict[str, JsonValue] = {"facts": {**OPEN, **facts}}
    engagement = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults))
    found = assess(engagement, BOOK, value_of_information=False, whole=True)
    assert found.flips
    for flip in found.flips:
        to = flip.to
        assert isinstance(to, dict)
        changed: dict[str, JsonValue] = {"facts": {**OPEN, **facts, flip.fact: to}}
        again = assess(
            parse_engagement(changed, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults)),
            BOOK,
            value_of_information=False,
        )
        assert again.verdict != found.verdict, flip
        value = to.get("amount", to.get("value"))
        if isinstance(value, int | float) and not isinstance(value, bool):
            digits = 3 if CATALOGUE[flip.fact].kind == "money" else 6
            assert float(f"{value:.{digits}g}") == pytest.approx(value, abs=1e-9), flip
            if CATALOGUE[flip.fact].unit == "%":
                assert round(value, 1) == pytest.approx(value, abs=1e-9), flip


def test_what_is_only_assumed_flips_by_its_value_not_by_being_told() -> None:
    everything = {
        **OPEN,
        "country": "PL",
        "headcount": 120,
        "bill_rate": "52 EUR/hour",
        "salary": "3000 EUR/month gross",
    }
    told = ("pilot_completed", "audit_right", "ip_chain_complete", "processes_documented", "home_integration")
    contract: dict[str, JsonValue] = {
        "notice_months": 3,
        "contract_months_left": 4,
        "months_in_operation": 30,
        "site_lead": "named",
    }
    record: dict[str, JsonValue] = {"facts": {**everything, **contract, **dict.fromkeys(told, True)}}
    found = assess(
        parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults)), BOOK, whole=True
    )
    assert found.gates["G2"].met == "unknown"  # the attrition is assumed: stating it would meet the gate
    assert found.verdict == "prepare_transfer"
    moved = [flip for flip in found.flips if flip.verdict == "go_captive_now"]
    assert moved == []
