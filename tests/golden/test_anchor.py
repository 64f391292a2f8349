"""The engine gives the anchor tables figure by figure."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.break_even import alternation_roles
from advisor.engine.engagement import parse_engagement
from advisor.engine.resolve import resolve
from advisor.parameters.load import load_book

ANCHOR: Mapping[str, Any] = yaml.safe_load(
    Path(__file__).with_name("anchor").joinpath("break_even.yaml").read_text(encoding="utf-8")
)


def anchor(facts: Mapping[str, Any] | None = None, assumptions: Mapping[str, Any] | None = None) -> Assessment:
    book = load_book()
    record: dict[str, JsonValue] = {
        "profile": "anchor",
        "facts": {"headcount": 75, **(facts or {})},
        "assumptions": dict(assumptions or {}),
    }
    return assess(
        parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(book.defaults)), book, simulate=False
    )


def test_crossings_and_break_evens() -> None:
    found = anchor().break_even
    assert [list(crossing) for crossing in found.crossings] == ANCHOR["crossings"]
    assert found.running_at == {str(month): heads for month, heads in ANCHOR["running_at"].items()}
    assert found.case == ANCHOR["case"]


def test_break_evens_need_no_headcount() -> None:
    book = load_book()
    parsed = parse_engagement({"profile": "anchor", "facts": {}}, today="2026-11-23", assumption_ids=frozenset())
    found = assess(parsed, book, simulate=False)
    assert (found.row, found.break_even.running, found.break_even.case) == ("V2", 76, 111)


def test_the_second_hr_person_makes_the_alternation() -> None:
    book = load_book()
    parsed = parse_engagement(
        {"profile": "anchor", "facts": {"headcount": 75}}, today="2026-11-23", assumption_ids=frozenset()
    )
    terms = resolve(parsed, book).terms
    assert terms is not None
    assert list(alternation_roles(terms, ((69, "captive"), (75, "vendor"), (76, "captive")))) == ANCHOR["alternation"]


@pytest.mark.parametrize("row", ANCHOR["by_headcount"], ids=lambda row: str(row["heads"]))
def test_figures_by_headcount(row: Mapping[str, Any]) -> None:
    found = anchor({"headcount": row["heads"]})
    assert found.saving_month == pytest.approx(row["saving"], abs=0.51)
    assert found.cost_per_hour.vendor == pytest.approx(row["vendor_hour"], abs=0.0051)
    assert found.cost_per_hour.captive == pytest.approx(row["captive_hour"], abs=0.0051)


@pytest.mark.parametrize("row", ANCHOR["by_fee"], ids=lambda row: str(row["fee"]))
def test_break_evens_by_fee(row: Mapping[str, Any]) -> None:
    found = anchor({"admin_fee": f"{row['fee']} EUR/month head"}).break_even
    assert (found.running, found.case, found.case_from) == (row["running"], row["case"], row["case_from"])


@pytest.mark.parametrize("row", ANCHOR["one_change"], ids=lambda row: str(row["why"]))
def test_one_change_at_a_time(row: Mapping[str, Any]) -> None:
    assert anchor(row.get("facts"), row.get("assumptions")).break_even.running == row["running"]
