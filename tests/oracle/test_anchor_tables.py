"""The oracle against the tables that the decision model prints for the anchor profile, figure by figure."""

from collections.abc import Mapping
from functools import cache

import pytest
from pydantic import JsonValue

from advisor.parameters.load import load_book
from tests.oracle.case import Case
from tests.oracle.equations import captive, case_break_evens, crossings, running, saving, vendor
from tests.oracle.inputs import resolve

HEADS = (10, 20, 30, 50, 69, 74, 75, 76, 100, 150, 250)
SAVING = (-11268, -12389, -11338, -5249, 357, 2776, -325, 159, 7982, 22625, 52670)
VENDOR = (39.05, 38.19, 37.90, 37.67, 37.57, 37.56, 37.55, 37.55, 37.50, 37.44, 37.39)
CAPTIVE = (47.50, 42.83, 40.73, 38.46, 37.53, 37.28, 37.59, 37.54, 36.90, 36.31, 35.81)
FEES = (450, 500, 550, 600, 650, 700, 750, 800, 900, 1000)
RUNNING = (346, 261, 106, 85, 76, 62, 51, 47, 41, 32)
CASE = (None, None, 386, 269, 111, 90, 81, 67, 51, 44)
CASE_FROM = (None, None, 220, 126, 111, 90, 73, 67, 51, 39)


def anchor(
    facts: Mapping[str, JsonValue] | None = None, assumptions: Mapping[str, JsonValue] | None = None, heads: int = 75
) -> Case:
    """Give the anchor case, with facts or assumptions of its own."""
    record: dict[str, JsonValue] = {
        "facts": {"headcount": heads, **(facts or {})},
        "assumptions": dict(assumptions or {}),
        "profile": "anchor",
    }
    case = resolve(record, load_book()).case
    assert case is not None
    return case


@cache
def priced(fee: int) -> Case:
    """Give the anchor case with another fee a head and month."""
    return anchor({"admin_fee": {"amount": fee, "currency": "EUR", "per": "month", "basis": "head"}})


@pytest.mark.parametrize(("N", "expected"), list(zip(HEADS, SAVING, strict=True)))
def test_saving_a_month(N: int, expected: int) -> None:
    assert round(saving(anchor(), N, 0)) == expected


@pytest.mark.parametrize(("N", "expected"), list(zip(HEADS, zip(VENDOR, CAPTIVE, strict=True), strict=True)))
def test_cost_per_productive_hour(N: int, expected: tuple[float, float]) -> None:
    hours = N * 1600 / 12
    costs = (round(vendor(anchor(), N, 0) / hours, 2), round(captive(anchor(), N, 0) / hours, 2))
    assert costs == expected


def test_crossings() -> None:
    assert crossings(anchor()) == [(69, "captive"), (75, "vendor"), (76, "captive")]


def test_running_break_even_and_its_drift() -> None:
    assert [running(anchor(), m) for m in (0, 24, 48)] == [76, 79, 83]


@pytest.mark.parametrize(("fee", "expected"), list(zip(FEES, RUNNING, strict=True)))
def test_running_break_even_by_fee(fee: int, expected: int) -> None:
    assert running(priced(fee), 0) == expected


@pytest.mark.parametrize(("fee", "expected"), list(zip(FEES, zip(CASE, CASE_FROM, strict=True), strict=True)))
def test_case_break_even_by_fee(fee: int, expected: tuple[int | None, int | None]) -> None:
    assert case_break_evens(priced(fee)) == expected


@pytest.mark.parametrize(
    ("facts", "assumptions", "expected"),
    [
        ({}, {"tp_markup": 0}, 53),
        ({}, {"cit_local": 0}, 53),
        ({}, {"home_relief": 1}, 53),
        ({"home_pays_tax": True}, {}, 53),
        ({}, {"hq_captive": 2300}, 64),
        ({"attrition_pct": 25}, {}, 88),
        ({}, {"entity_fixed": 9000}, 86),
        ({"salary": {"amount": 2100, "currency": "EUR", "per": "month", "gross": True}}, {}, 41),
        ({"salary": {"amount": 54000, "currency": "EUR", "per": "year", "gross": True}}, {}, 268),
        ({"pay_uplift_pct": 2}, {}, 101),
        ({"pay_uplift_pct": 5}, {}, 382),
    ],
)
def test_one_at_a_time(facts: Mapping[str, JsonValue], assumptions: Mapping[str, JsonValue], expected: int) -> None:
    assert running(anchor(facts, assumptions), 0) == expected
