"""Whatever is read, the engine either takes it or says which field cannot be used; it never breaks in another way."""

import json
import math
from collections.abc import Mapping

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import json_form
from advisor.engine.engagement import parse_engagement
from advisor.engine.errors import UnusableInputError
from advisor.engine.facts import CATALOGUE
from advisor.parameters.load import load_book

IDS = frozenset(load_book().defaults)


def refused(record: Mapping[str, JsonValue]) -> set[str]:
    """The fields named when a record is refused."""
    with pytest.raises(UnusableInputError) as caught:
        parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
    for problem in caught.value.problems:
        assert problem.found
        assert problem.expected
        assert problem.example
        assert len(str(problem)) < 1200
    return {problem.field.split(".")[0] for problem in caught.value.problems}


def nested(depth: int) -> JsonValue:
    value: JsonValue = 1
    for _ in range(depth):
        value = [value]
    return value


def deep_mapping(depth: int) -> JsonValue:
    value: JsonValue = 1
    for _ in range(depth):
        value = {"value": value}
    return value


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        float("1e309"),
        10**400,
        -(10**400),
        -5,
        0,
        5001,
        7.5,
        True,
        "many",
        "1e309",
        "nan",
        [],
        {},
        {"value": math.nan},
        {"value": 10**400},
        {"value": "75 people"},
        {"value": 75, "unit": "people"},
        {"low": 90, "high": 60},
        {"low": 60},
        {"value": 75, "evidence": "sworn"},
        nested(5000),
        deep_mapping(5000),
        "x" * 100_000,
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_headcount_that_is_none(value: JsonValue) -> None:
    assert refused({"facts": {"headcount": value}}) == {"headcount"}


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        10**400,
        -1,
        45,
        "45",
        "45 EUR/week",
        "45 euros an hour",
        "-45 EUR/hour",
        "1" * 400 + " EUR/hour",
        {"amount": -45, "currency": "EUR", "per": "hour"},
        {"amount": 1e13, "currency": "EUR", "per": "hour"},
        {"amount": math.inf, "currency": "EUR", "per": "hour"},
        {"amount": 45, "currency": "euro", "per": "hour"},
        {"amount": 45, "currency": "EUR", "per": "week"},
        {"currency": "EUR", "per": "hour"},
        {"amount": 45, "currency": "EUR", "per": "hour", "each": "head"},
        nested(5000),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_price_that_is_none(value: JsonValue) -> None:
    assert refused({"facts": {"bill_rate": value}}) == {"bill_rate"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("volume_discounts", {"value": [[n, 1] for n in range(1, 10_001)]}),
        ("volume_discounts", {"value": [[100, 10], [50, 20]]}),
        ("volume_discounts", {"value": [[100, 101]]}),
        ("volume_discounts", {"value": [[100]]}),
        ("country", "Poland"),
        ("country", {"value": []}),
        ("country", {"value": [["PL"], ["CZ"]]}),
        ("country", {"value": ["PL"] * 100}),
        ("contract_transparency", "very open"),
        ("motive", {"value": ["money"]}),
        ("audit_right", "perhaps"),
        ("vendor_name", ""),
        ("vendor_name", "x" * 1000),
        ("head_count", 75),
        ("", 75),
        ("headcount ", 75),
    ],
)
def test_the_field_is_named(name: str, value: JsonValue) -> None:
    assert refused({"facts": {name: value}}) == {name}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assumptions", {"seat_cost": math.nan}),
        ("assumptions", {"seat_cost": 10**400}),
        ("assumptions", {"seat_cost": -220}),
        ("assumptions", {"seat_price": 220}),
        ("assumptions", {"discount_rate": -2}),
        ("assumptions", {"wage_growth": -2}),
        ("assumptions", {"admin_roles": [["HR", 0, 60, 0.8]]}),
        ("assumptions", {"admin_roles": [["HR", 15, 60, math.nan]]}),
        ("assumptions", {"admin_roles": [["HR", 15, 60, 0.8]] * 10_000}),
        ("assumptions", {"admin_roles": "none"}),
        ("assumptions", [1]),
        ("profile", "real"),
        ("profile", []),
        ("valuation_date", "23/11/2026"),
        ("valuation_date", 20261123),
        ("currency", "euro"),
        ("currency", 5),
        ("fx", {"USD": 0}),
        ("fx", {"USD": math.inf}),
        ("fx", {"USD": 10**400}),
        ("fx", {"usd": 1}),
        ("fx", 1),
        ("previous", {"verdict": "perhaps"}),
        ("previous", {"verdict": "go_captive_now", "benefit": math.nan}),
        ("previous", {"verdict": ["go_captive_now"]}),
        ("headcount", 75),
    ],
)
def test_the_rest_of_a_record(key: str, value: JsonValue) -> None:
    assert refused({"facts": {"headcount": 75}, key: value}) == {key}


def test_facts_that_are_no_mapping() -> None:
    assert refused({"facts": [1, 2]}) == {"facts"}
    assert refused({"facts": None}) == {"facts"}


def test_every_unusable_field_is_named_at_once() -> None:
    record: dict[str, JsonValue] = {"facts": {"headcount": -1, "country": "Poland", "colour": 1}, "currency": "x"}
    assert refused(record) == {"headcount", "country", "colour", "currency"}


def test_a_reporting_currency_without_a_rate() -> None:
    parsed = parse_engagement({"facts": {"headcount": 75}, "currency": "XAU"}, today="2026-11-23", assumption_ids=IDS)
    with pytest.raises(UnusableInputError, match="currency: no rate for XAU"):
        assess(parsed, load_book(), simulate=False)


def test_a_price_in_a_currency_without_a_rate_is_asked() -> None:
    record: dict[str, JsonValue] = {"facts": {"headcount": 75, "country": "PL", "bill_rate": "45 XAU/hour"}}
    found = assess(parse_engagement(record, today="2026-11-23", assumption_ids=IDS), load_book())
    assert (found.row, found.currency) == ("V3", "EUR")
    assert (found.missing[0].fact, found.missing[0].why) == ("bill_rate", "currency_unknown")
    with_rate: dict[str, JsonValue] = {**record, "fx": {"XAU": 1.1}}
    again = assess(parse_engagement(with_rate, today="2026-11-23", assumption_ids=IDS), load_book(), simulate=False)
    assert (again.row, again.currency) == ("V4", "EUR")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["EUR", "hour", "month", "yes", "PL", "open_book", "45 EUR/hour", "unknown", "head"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["value", "amount", "low", "high", "currency", "per", "basis", "evidence", "gross", "x"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=6,
)
RECORD = st.fixed_dictionaries(
    {"facts": st.dictionaries(st.sampled_from([*CATALOGUE, "x"]), JSON, max_size=8)},
    optional=dict.fromkeys(("id", "assumptions", "profile", "currency", "fx", "previous", "valuation_date"), JSON),
)


def takes_or_refuses(record: Mapping[str, JsonValue]) -> None:
    """Assess a record, or refuse it naming fields; the answer can be written as JSON."""
    try:
        parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
        found = assess(parsed, load_book(), simulate=False, value_of_information=False)
    except UnusableInputError as error:
        refusals: tuple[object, ...] = error.problems
    else:
        refusals = (json.dumps(json_form(found), allow_nan=False),)
    assert refusals


@settings(max_examples=300, deadline=None, derandomize=True)
@given(RECORD)
@example({"facts": {"transfer_fee": 0, "headcount": 1, "salary": {"amount": 0, "currency": "EUR", "per": "month"}}})
def test_any_json(record: dict[str, JsonValue]) -> None:
    takes_or_refuses(record)


COMPLETE: dict[str, JsonValue] = {
    "headcount": 5000,
    "planned_hires": 5000,
    "planned_by_months": 60,
    "country": "PL",
    "horizon_years": 10,
    "bill_rate": {"amount": 1e12, "currency": "DKK", "per": "hour"},
    "partner_headcount": 5000,
    "salary": {"amount": 1e11, "currency": "USD", "per": "month"},
    "transfer_fee": 0,
}


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from(sorted(IDS)), st.sampled_from([0, 0.5, 1, 1e4, 9e11, -0.9]), max_size=8))
def test_assumptions_far_off(assumptions: dict[str, JsonValue]) -> None:
    takes_or_refuses({"facts": COMPLETE, "assumptions": assumptions})


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_any_json_many_times() -> None:
    settings(max_examples=5000, deadline=None)(given(RECORD)(takes_or_refuses))()


@pytest.mark.parametrize("code", ["XX", "ZZ", "Poland", "P", "EU"])
@pytest.mark.parametrize("name", ["country", "home_country"])
def test_a_code_of_no_country_is_refused(name: str, code: str) -> None:
    assert refused({"facts": {name: code}}) == {name}


def test_a_country_code_may_be_written_small() -> None:
    parsed = parse_engagement({"facts": {"country": "pl"}}, today="2026-11-23", assumption_ids=IDS)
    assert parsed.facts["country"].dump()["value"] == "PL"


def test_a_rate_written_as_per_cent_is_refused_and_told_as_a_fraction() -> None:
    with pytest.raises(UnusableInputError, match=r"15 % is 0\.15"):
        parse_engagement({"facts": {}, "assumptions": {"attrition": 15}}, today="2026-11-23", assumption_ids=IDS)


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"headcount": {"value": 50, "low": 60, "high": 80}}, "headcount"),
        ({"bill_rate": {"amount": 45, "low": 50, "high": 60, "currency": "EUR", "per": "hour"}}, "bill_rate"),
        ({"salary": "0 EUR/month gross"}, "salary"),
        ({"bill_rate": "0 EUR/hour"}, "bill_rate"),
    ],
)
def test_a_value_that_contradicts_itself_is_refused(facts: dict[str, JsonValue], named: str) -> None:
    assert refused({"facts": facts}) == {named}


@pytest.mark.parametrize("day", ["2026-02-30", "2026-02-29", "2026-04-31", "2100-02-29", "2026-13-01", "2026-00-10"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    assert refused({"facts": {}, "valuation_date": day}) == {"valuation_date"}


@pytest.mark.parametrize("day", ["2028-02-29", "2000-02-29", "2026-02-28", "2026-12-31"])
def test_a_day_that_exists_is_taken(day: str) -> None:
    parsed = parse_engagement({"facts": {}, "valuation_date": day}, today="2026-11-23", assumption_ids=IDS)
    assert parsed.valuation_date == day


@pytest.mark.parametrize(
    "assumptions",
    [
        {"horizon": 1e11},
        {"horizon": 0},
        {"annual_leave_days": 25},
        {"sick_days": 5},
        {"cit_local": 19},
        {"home_relief": 5},
    ],
)
def test_an_assumption_that_would_do_nothing_or_nonsense_is_refused(assumptions: dict[str, JsonValue]) -> None:
    assert refused({"facts": {}, "assumptions": assumptions}) == {"assumptions"}


def test_no_administration_at_all_is_an_engagement_too() -> None:
    facts: dict[str, JsonValue] = {"headcount": 120, "country": "PL", "bill_rate": "45 EUR/hour"}
    parsed = parse_engagement(
        {"facts": facts, "assumptions": {"admin_roles": []}}, today="2026-11-23", assumption_ids=IDS
    )
    assert assess(parsed, load_book(), whole=True).admin_staff == 0


def test_a_disputed_fact_opens_the_case() -> None:
    facts: dict[str, JsonValue] = {"headcount": 120, "country": "PL", "bill_rate": "45 EUR/hour"}
    parsed = parse_engagement({"facts": facts, "disputed": ["bill_rate"]}, today="2026-11-23", assumption_ids=IDS)
    assert assess(parsed, load_book()).row == "V3"
    assert refused({"facts": facts, "disputed": ["price"]}) == {"disputed"}


def test_what_is_assumed_of_tax_at_home_is_computed_with() -> None:
    facts: dict[str, JsonValue] = {"headcount": 120, "country": "PL", "bill_rate": "45 EUR/hour"}
    costs = {}
    answers: tuple[JsonValue, ...] = (None, True, {"value": True, "evidence": "assumed"})
    for told in answers:
        record: dict[str, JsonValue] = {"facts": {**facts, "home_pays_tax": told}}
        parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
        costs[str(told)] = assess(parsed, load_book(), simulate=False, value_of_information=False).captive_month
    untold, stated, assumed = costs.values()
    assert stated == assumed
    assert stated != untold
