"""Each criterion of a gate comes with what was told, how well it is known, and as of when."""

from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Criterion
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book

BOOK = load_book()
TOLD: dict[str, JsonValue] = {
    "headcount": 90,
    "country": "PL",
    "bill_rate": "45 EUR/hour",
    "contract_transparency": {"value": "open_book", "evidence": "document"},
    "months_in_operation": 30,
    "pilot_completed": True,
    "has_transfer_clause": False,
    "attrition_pct": {"value": 12, "evidence": "assumed"},
    "site_lead": "candidate",
}


def criteria(gate: str) -> dict[str, Criterion]:
    parsed = parse_engagement({"facts": TOLD}, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults))
    return {
        one.id: one for one in assess(parsed, BOOK, simulate=False, value_of_information=False).gates[gate].criteria
    }


def test_what_was_told_is_shown_with_its_evidence_and_day() -> None:
    day = "2026-11-23"
    found = criteria("G2")
    assert found["D1"] == Criterion("D1", "met", "document", "contract_transparency", "open_book", day)
    assert found["live_a_year"] == Criterion("live_a_year", "met", "stated", "months_in_operation", "30", day)
    assert found["D3"] == Criterion("D3", "not_met", "stated", "has_transfer_clause", "no", day)
    assert found["site_lead"] == Criterion("site_lead", "met", "stated", "site_lead", "candidate", day)
    assert found["enough_people"] == Criterion("enough_people", "met", "computed", date=day)


def test_what_is_assumed_or_untold_is_unknown_and_shows_nothing() -> None:
    found = criteria("G2")
    assert found["attrition"] == Criterion("attrition", "unknown", fact="attrition_pct")
    assert found["D5"] == Criterion("D5", "unknown", fact="notice_months")
    assert all(one == Criterion(one.id, "unknown") for one in criteria("G3").values())
