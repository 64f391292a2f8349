"""Every number of an answer has an id, and explains itself by it."""

from collections.abc import Iterator

import pytest
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import json_form
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book

BOOK = load_book()
OPEN: dict[str, JsonValue] = {"contract_transparency": "open_book", "has_transfer_clause": True, "transfer_fee": 0}
SHARED: dict[str, JsonValue] = {"wants_shared_captive": True, "partner_headcount": 60, "motive": {"value": ["control"]}}
CASES: list[dict[str, JsonValue]] = [
    {
        **OPEN,
        "country": "PL",
        "headcount": 62,
        "bill_rate": "42 EUR/hour",
        "planned_headcount": 100,
        "planned_by_months": 12,
    },
    {**OPEN, **SHARED, "country": "RO", "headcount": 20, "bill_rate": "33 EUR/hour", "months_in_operation": 30},
    {"country": "IN", "headcount": 120, "markup_pct": 24},
    {"country": "VN", "headcount": 40},
]
NO_FIGURES = {"trace", "gates", "records", "missing", "versions", "doubts", "reasons"}


def _numbers(id_: str, value: JsonValue) -> Iterator[tuple[str, float]]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield id_, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _numbers(f"{id_}.{key}", item)


def _named(rows: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    assert isinstance(rows, list)
    for row in rows:
        assert isinstance(row, dict)
        name = next(str(row[key]) for key in ("input", "scenario", "party") if key in row)
        yield name, {key: item for key, item in row.items() if key != "exit_payment"}


@pytest.mark.parametrize("facts", CASES, ids=["PL", "RO shared", "IN", "VN"])
def test_every_number_explains_itself(facts: dict[str, JsonValue]) -> None:
    engagement = parse_engagement({"facts": facts}, today="2026-11-23", assumption_ids=frozenset(BOOK.defaults))
    found = assess(engagement, BOOK, whole=True)
    answer = {key: value for key, value in json_form(found).items() if key not in NO_FIGURES}
    break_even, shared = answer["break_even"], answer["shared"]
    assert isinstance(break_even, dict)
    told = {"running_at", "crossings"}
    answer["break_even"] = {key: value for key, value in break_even.items() if key not in told}
    for family in ("tornado", "scenarios"):
        answer[family] = dict(_named(answer[family]))
    if isinstance(shared, dict):
        parties = dict(_named(shared["parties"]))
        answer["shared"] = {**{k: v for k, v in shared.items() if k not in {"parties", "exit_rule"}}, **parties}
    numbers = [pair for key, value in answer.items() for pair in _numbers(key, value)]
    assert len(numbers) >= 2
    assert [id_ for id_, _ in numbers if id_ not in found.trace] == []
    assert all(found.trace[id_].rule and found.trace[id_].formula for id_, _ in numbers)
    assert {f"flips.{flip.fact}" for flip in found.flips} <= found.trace.keys()
