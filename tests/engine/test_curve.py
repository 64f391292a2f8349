"""The lines behind the break-even say what the assessment says, at every size."""

import pytest

from advisor.engine.assess import assess
from advisor.engine.curve import curve
from advisor.engine.engagement import Engagement
from advisor.engine.facts import AnyValue, Money, Number, Place
from advisor.parameters.load import load_book

FACTS: dict[str, AnyValue] = {
    "country": Place(value="PL"),
    "bill_rate": Money(amount=38, currency="EUR", per="hour"),
    "salary": Money(amount=3600, currency="EUR", per="month", gross=True),
    "headcount": Number(value=62),
}


def told(**changed: AnyValue) -> Engagement:
    return Engagement(id="e", facts=FACTS | changed, valuation_date="2026-11-23")


@pytest.mark.parametrize("heads", [10, 62, 75, 130])
def test_each_point_is_what_a_team_of_that_size_costs(heads: int) -> None:
    book = load_book()
    found = curve(told(), book, (10, 62, 75, 130))
    alone = assess(told(headcount=Number(value=heads)), book, simulate=False, value_of_information=False)
    assert found is not None
    at = found.heads.index(heads)
    assert found.vendor[at] == pytest.approx(alone.vendor_month)
    assert found.captive[at] == pytest.approx(alone.captive_month)
    assert found.vendor_hour[at] == pytest.approx(alone.cost_per_hour.vendor)
    assert found.captive_hour[at] == pytest.approx(alone.cost_per_hour.captive)


def test_the_lines_cross_where_the_assessment_says_so() -> None:
    book = load_book()
    answer = assess(told(), book, simulate=False, value_of_information=False)
    found = curve(told(), book, tuple(range(1, 401)))
    assert found is not None
    cheaper = [captive <= vendor for vendor, captive in zip(found.vendor, found.captive, strict=True)]
    changes = [n + 1 for n in range(1, 400) if cheaper[n] != cheaper[n - 1]]
    assert changes == [n for n, _ in answer.break_even.crossings if n > 1]


def test_without_a_price_there_is_no_line() -> None:
    engagement = Engagement(id="e", facts={"headcount": Number(value=62)}, valuation_date="2026-11-23")
    assert curve(engagement, load_book(), (10, 20)) is None
