"""The named scenarios: each is the same engagement with that one change made by hand."""

import pytest
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book

BOOK = load_book()
IDS = frozenset(BOOK.defaults) | frozenset(BOOK.anchor.parameters)
CASE: dict[str, JsonValue] = {"headcount": 90, "planned_headcount": 150, "planned_by_months": 20}
ABROAD = {
    "seat_cost": 220,
    "equipment_cost": 130,
    "entity_fixed": 4500,
    "setup_cost": 40000,
    "fitout": 500,
    "it_fix": 20000,
    "it_head": 300,
}


def assessed(facts: dict[str, JsonValue], assumptions: dict[str, JsonValue], *, whole: bool = False) -> Assessment:
    record: dict[str, JsonValue] = {"profile": "anchor", "facts": {**CASE, **facts}, "assumptions": assumptions}
    engagement = parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
    return assess(engagement, BOOK, simulate=False, value_of_information=False, whole=whole)


@pytest.mark.parametrize(
    ("name", "facts", "assumptions"),
    [
        ("growth_stops_half_way", {"planned_headcount": 120, "planned_by_months": 10}, {}),
        ("wages_plus_3_points", {}, {"wage_growth": 0.08}),
        ("fifteen_per_cent_leave", {}, {"attrition_transfer": 0.15}),
        ("fee_minus_10_per_cent", {"admin_fee": "585 EUR/month head"}, {}),
        (
            "local_currency_plus_10_per_cent",
            {"salary": "3630 EUR/month gross", "vendor_passthrough": "385 EUR/month head"},
            {name: value * 1.1 for name, value in ABROAD.items()},
        ),
    ],
)
def test_a_scenario_is_the_engagement_with_that_change(
    name: str, facts: dict[str, JsonValue], assumptions: dict[str, JsonValue]
) -> None:
    told: dict[str, JsonValue] = {
        "admin_fee": "650 EUR/month head",
        "salary": "3300 EUR/month gross",
        "vendor_passthrough": "350 EUR/month head",
    }
    base = assessed(told, {}, whole=True)
    found = next(row for row in base.scenarios if row["scenario"] == name)
    by_hand = assessed({**told, **facts}, assumptions)
    assert found["running"] == by_hand.break_even.running
    assert found["benefit"] == pytest.approx(by_hand.transfer.benefit)
    assert found["benefit"] != pytest.approx(base.transfer.benefit)
