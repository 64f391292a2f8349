"""The oracle's own behaviour: rows of the decision table, hand-made figures, readings of the facts, unit draws."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from pydantic import JsonValue

from advisor.parameters.load import load_book
from tests.oracle.case import Case
from tests.oracle.draws import COLUMNS, DRAWS, band, drawn_case, triangular, unit_table
from tests.oracle.equations import benefit, one_offs, path, saving, vendor
from tests.oracle.inputs import Resolved, resolve
from tests.oracle.model import assess, decide
from tests.oracle.spreads import Spread
from tests.oracle.timing import internal_rate, payback, timing
from tests.oracle.verdict import row as first_row

READY: dict[str, JsonValue] = {
    "contract_transparency": "open_book",
    "has_transfer_clause": True,
    "transfer_fee": {"amount": 0},
    "audit_right": True,
    "ip_chain_complete": True,
    "notice_months": 3,
    "contract_months_left": 2,
    "pilot_completed": True,
    "months_in_operation": 30,
    "processes_documented": True,
    "home_integration": True,
    "site_lead": "named",
    "attrition_pct": 12,
}
HIGH_FEE: dict[str, JsonValue] = {"amount": 900, "currency": "EUR", "per": "month", "basis": "head"}


def euro(amount: float, per: str = "month", **more: JsonValue) -> dict[str, JsonValue]:
    """Make a money object."""
    return {"amount": amount, "currency": "EUR", "per": per, **more}


def read(facts: Mapping[str, JsonValue], **record: JsonValue) -> Resolved:
    """Read a record with the product's own book."""
    return resolve({"facts": dict(facts), **record}, load_book())


def case_of(facts: Mapping[str, JsonValue], **record: JsonValue) -> Case:
    """Give the case of a record that has one."""
    case = read(facts, **record).case
    assert case is not None
    return case


def row(facts: Mapping[str, JsonValue], **record: JsonValue) -> str:
    """Give the row of an anchor record, without the draws and the case break-evens."""
    resolved = read(facts, profile="anchor", **record)
    if resolved.case is None:
        return first_row(resolved, None)
    return first_row(resolved, decide(record, resolved, resolved.case, simulate=False)[0])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({**READY, "headcount": 75, "months_in_operation": 11}, "V1"),
        ({"pilot_completed": False}, "V1"),
        (READY, "V2"),
        ({**READY, "bill_rate": {"amount": 40, "currency": None, "per": "hour"}}, "V3"),
        ({**READY, "headcount": 75, "price_model": "fixed_price"}, "V3"),
        ({**READY, "headcount": 75, "bill_rate": "20 EUR/hour"}, "V3"),
        ({**READY, "headcount": 75, "bill_rate": "45 EUR/hour", "total_spend": "600000 EUR/month"}, "V3"),
        ({**READY, "headcount": 150, "contract_transparency": "partial"}, "V4"),
        ({**READY, "headcount": 150, "admin_fee": HIGH_FEE}, "V5"),
        ({**READY, "headcount": 150, "admin_fee": HIGH_FEE, "notice_months": 9}, "V6"),
        ({**READY, "headcount": 150, "admin_fee": HIGH_FEE, "audit_right": False}, "V6"),
        ({**READY, "headcount": 45, "partner_headcount": 200, "motive": ["control"], "admin_fee": HIGH_FEE}, "V7"),
        ({**READY, "headcount": 30, "motive": ["independence"]}, "V8"),
        ({**READY, "headcount": 30}, "V9"),
        ({**READY, "headcount": 20, "motive": ["independence"]}, "V9"),
        ({**READY, "headcount": 30, "motive": ["independence"], "contract_months_left": 60}, "V9"),
    ],
)
def test_rows(facts: Mapping[str, JsonValue], expected: str) -> None:
    assert row(facts) == expected


def test_documented_pay_stands_for_an_open_book_with_a_rate_card() -> None:
    facts = {**READY, "headcount": 150, "bill_rate": "50 EUR/hour", "contract_transparency": "closed"}
    assert row(facts) == "V4"
    assert row({**facts, "salary": euro(3300, gross=True, evidence="document")}) == "V5"


def test_an_earlier_go_stands_until_the_band_is_passed_on_the_other_side() -> None:
    facts = {**READY, "headcount": 150, "admin_fee": {**HIGH_FEE, "amount": 620}}
    figures = timing(case_of(facts, profile="anchor"))
    assert 0 < (figures.at(6) or 0) < figures.band
    assert row(facts) == "V9"
    assert row(facts, previous={"verdict": "prepare_transfer", "benefit": 1.0}) == "V6"
    assert row(facts, previous={"verdict": "stay_in_operate", "benefit": 1.0}) == "V9"


def test_benefit_without_growth_is_an_annuity() -> None:
    still: JsonValue = {"wage_growth": 0, "price_growth": 0, "vendor_index": 0}
    case = case_of({"headcount": 150}, profile="anchor", assumptions=still)
    d = 1.1 ** (-1 / 12)
    annuity = (d**7 - d**61) / (1 - d)
    D, T = saving(case, 150, 0), one_offs(case, 150, 6)
    assert benefit(case, 6) == pytest.approx(D * annuity - T * d**6)
    assert payback(case, 6) == -(-T // D)
    rate = internal_rate(case, 6)
    assert rate is not None
    assert benefit(replace(case, discount_rate=rate), 6) == pytest.approx(0, abs=1e-3)


def test_one_offs_by_hand() -> None:
    case = replace(case_of({"headcount": 100}, profile="anchor"), wage_growth=0.0, price_growth=0.0)
    admin = 3300 * 1.205 * (2.2 + 2 * 0.8 + 0.5 + 2 * 0.85 + 0.8 + 0.8)
    leavers = 5 * (0.2 * 12 * 3300 + 2 * 3300 * 1.205)
    expected = 40000 + 0.04 * 12 * 3300 * 100 + leavers + 500 * 108 + 20000 + 300 * 100 + 2 * (admin + 4500)
    assert one_offs(case, 100, 6) == pytest.approx(expected)
    total = replace(case, transfer_fee=50000.0, transfer_fee_is_total=True)
    assert one_offs(total, 100, 6) == pytest.approx(expected + 50000)
    assert one_offs(replace(total, transfer_fee_is_total=False), 100, 6) == pytest.approx(expected + 5000000)


def test_path_rounds_halves_up_and_then_is_flat() -> None:
    case = replace(case_of({"headcount": 60}, profile="anchor"), target=65.0, target_months=10.0)
    assert [path(case, m) for m in (0, 1, 2, 9, 10, 30)] == [60, 61, 61, 65, 65, 65]


def test_the_reporting_currency_changes_no_head_and_no_month() -> None:
    facts: dict[str, JsonValue] = {**READY, "headcount": 75, "country": "PL", "bill_rate": euro(34, "hour")}
    at_home = assess({"facts": facts, "currency": "EUR"}, load_book(), simulate=False)
    abroad = assess({"facts": facts, "currency": "DKK"}, load_book(), simulate=False)
    assert (at_home["row"], at_home["admin_staff"]) == (abroad["row"], abroad["admin_staff"])
    for key in ("running", "running_at", "case", "crossings"):
        assert parts(at_home["break_even"])[key] == parts(abroad["break_even"])[key]
    assert abroad["saving_month"] == pytest.approx(at_home_value(at_home) * load_book().fx["DKK"].per_eur)


def parts(value: object) -> dict[str, object]:
    """Give a part of an answer as the mapping that it is."""
    assert isinstance(value, dict)
    return value


def at_home_value(answer: Mapping[str, object]) -> float:
    """Give the monthly saving."""
    value = answer["saving_month"]
    assert isinstance(value, float)
    return value


def test_prices_a_month() -> None:
    base: dict[str, JsonValue] = {"headcount": 10, "country": "PL"}
    assert case_of({**base, "bill_rate": euro(45, "hour")}).rate == pytest.approx(7200)
    assert case_of({**base, "bill_rate": euro(360, "day"), "hours_per_month": 147}).rate == pytest.approx(6615)
    assert case_of({**base, "bill_rate": euro(90000, "year")}).rate == pytest.approx(7500)
    assert case_of({**base, "total_spend": euro(840000, "year")}).rate == pytest.approx(7000)
    marked = case_of({**base, "markup_pct": 25}, profile="anchor")
    assert vendor(marked, 10, 0) == pytest.approx(10 * (3300 * 1.205 * 1.25 + 350) + 2300)
    tiers: JsonValue = [[10, 10], [20, 30]]
    assert vendor(case_of({**base, "bill_rate": euro(5000), "volume_discounts": tiers}, profile="anchor"), 20, 0) == (
        pytest.approx(20 * 3500 + 2300)
    )


def test_pay_with_capped_contributions() -> None:
    poland: dict[str, JsonValue] = {"headcount": 10, "country": "PL", "bill_rate": euro(45, "hour")}
    salary: dict[str, JsonValue] = {"amount": 40000, "currency": "PLN", "per": "month", "gross": True}
    case = case_of({**poland, "salary": salary}, currency="PLN")
    capped = 282600 / 12 * (0.0976 + 0.065) + 40000 * (0.0167 + 0.0245 + 0.001)
    assert case.contributions(40000) == pytest.approx(capped)
    whole = case_of(
        {**poland, "salary": {**salary, "amount": 40000 + capped, "gross": "employer_cost"}}, currency="PLN"
    )
    assert whole.salary == pytest.approx(40000)
    assert case_of({**poland, "employer_cost_pct": 20}).contributions(1000) == pytest.approx(200)


def test_a_yearly_salary_is_divided_by_its_payments() -> None:
    portugal: dict[str, JsonValue] = {"headcount": 10, "country": "PT", "bill_rate": euro(45, "hour")}
    assert case_of({**portugal, "salary": euro(49000, "year", gross=True)}).salary == pytest.approx(3500, rel=1e-5)


def test_drift_only_where_pay_and_invoice_differ() -> None:
    india: dict[str, JsonValue] = {"headcount": 10, "country": "IN"}
    assert case_of({**india, "bill_rate": euro(30, "hour")}).fx_drift == pytest.approx(-0.03)
    assert case_of({**india, "bill_rate": {"amount": 2500, "currency": "INR", "per": "hour"}}).fx_drift == 0


def test_unit_draws_are_stratified_and_a_case_without_ranges_is_drawn_as_it_is() -> None:
    for column in unit_table():
        assert sorted(int(u * DRAWS) for u in column) == list(range(DRAWS))
    assert len(set(unit_table())) == len(COLUMNS)
    resolved = read({"headcount": 75, "planned_headcount": 90, "planned_by_months": 12}, profile="anchor")
    assert resolved.case is not None
    exact = {name: Spread(one.value, one.value, one.value) for name, one in resolved.spreads.items()}
    assert drawn_case(resolved.case, exact, 7) == resolved.case
    assert drawn_case(resolved.case, resolved.spreads, 7) != resolved.case


def test_triangular_and_percentiles() -> None:
    spread = Spread(2.0, 1.0, 5.0)
    assert [triangular(u, spread) for u in (0.0, 0.25, 1.0)] == pytest.approx([1.0, 2.0, 5.0])
    assert band([4, 1, 3, 2]) == pytest.approx({"p10": 1.3, "p50": 2.5, "p90": 3.7})
