"""The employer's cost as one share: what the scale gives, so that a low or high says what it says."""

import pytest
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import parse_engagement
from advisor.engine.situation import situate
from advisor.parameters.load import load_book

BOOK = load_book()
IDS = frozenset(BOOK.defaults)
UA: dict[str, JsonValue] = {
    "headcount": 90,
    "country": "UA",
    "bill_rate": "36 EUR/hour",
    "salary": "3000 USD/month gross",
}


def assessed(facts: dict[str, JsonValue], assumptions: dict[str, JsonValue]) -> Assessment:
    record: dict[str, JsonValue] = {"facts": facts, "assumptions": assumptions}
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=IDS)
    return assess(parsed, BOOK, value_of_information=False, whole=True)


def test_a_bar_of_the_scale_is_the_engagement_with_that_share() -> None:
    bar = next(row for row in assessed(UA, {}).tornado if row["input"] == "oncost")
    flat = assessed(UA, {"oncost": bar["high"]})
    assert bar["high"] == pytest.approx(0.22)
    assert bar["high_running"] == flat.break_even.running
    assert bar["high_benefit"] == pytest.approx(flat.transfer.benefit, rel=0.02)  # the site lead earns above the cap


@pytest.mark.parametrize("country", sorted(code for code, one in BOOK.countries.items() if one.scale))
def test_the_share_is_what_the_scale_gives_at_the_pay(country: str) -> None:
    facts: dict[str, JsonValue] = {"headcount": 90, "country": country, "bill_rate": "60 EUR/hour"}
    found = situate(parse_engagement({"facts": facts}, today="2026-11-23", assumption_ids=IDS), BOOK).resolved
    share = found.numbers["oncost"]
    assert found.salary is not None
    assert found.contributions is not None
    assert share.value == pytest.approx(float(found.contributions.cost(found.salary.value)) / found.salary.value)
    assert share.low <= share.value <= share.high
