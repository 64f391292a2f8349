"""What an auditor found: a price that is only assumed, a first look at a stated price, and why a pilot that is not done means Build."""

from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book

BOOK = load_book()
TOLD: dict[str, JsonValue] = {
    "headcount": 120, "country": "PL", "bill_rate": "45 EUR/hour", "hours_per_month": 150, "salary": "3600 EUR/month gross",
    "attrition_pct": 12, "pay_uplift_pct": 4, "home_pays_tax": True, "home_country": "DK", "vendor_index_pct": 3, "notice_months": 6,
    "contract_months_left": 0, "contract_transparency": "open_book", "has_transfer_clause": True, "transfer_fee": "2000 EUR head",
}  # fmt: skip


def assessed(**facts: JsonValue) -> Assessment:
    told: dict[str, JsonValue] = {name: value for name, value in {**TOLD, **facts}.items() if value is not None}
    record: dict[str, JsonValue] = {"facts": dict(told)}
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults))
    return assess(parsed, BOOK, value_of_information=False)


def test_a_price_that_is_only_assumed_is_no_stated_one() -> None:
    assumed: JsonValue = {"amount": 45, "currency": "EUR", "per": "hour", "evidence": "assumed"}
    assert assessed().grade < "C"
    assert assessed(bill_rate=assumed).grade >= "C"


def test_the_first_look_takes_the_price_where_only_the_pay_is_open() -> None:
    net: JsonValue = {"amount": 3000, "currency": "EUR", "per": "month", "gross": False}
    found = assessed(salary=net)
    assert found.row == "V3"
    assert found.first_look is not None
    assert found.first_look.priced
    without = assessed(salary=net, bill_rate={"amount": 45, "currency": "EUR", "per": None}).first_look
    assert without is not None
    assert not without.priced


def test_a_pilot_that_is_not_done_is_the_reason_and_not_the_first_year() -> None:
    found = assessed(phase="operate", pilot_completed=False, months_in_operation=30)
    assert [reason.code for reason in found.reasons] == ["pilot_first"]
