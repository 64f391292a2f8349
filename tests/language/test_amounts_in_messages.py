"""Amounts that a careless reader gets wrong, up to the stored fact: no wrong value where people speak naturally."""

from typing import Any

import pytest

from advisor.language.exchange import reading_json
from advisor.language.reader import read
from advisor.language.reading import Language

TODAY = "2026-11-23"


@pytest.mark.parametrize(
    ("lang", "asked", "text", "facts"),
    [
        ("en", None, "no more than 40 people", {"headcount": {"value": 40, "bound": "max"}}),
        ("da", None, "vi er ikke mere end 40 mand", {"headcount": {"value": 40, "bound": "max"}}),
        ("en", None, "contract 2 years, 3 months notice", {"contract_months_left": {"value": 24}, "notice_months": {"value": 3}}),
        ("da", None, "kontrakten løber 2 år, 3 måneders opsigelse", {"contract_months_left": {"value": 24}, "notice_months": {"value": 3}}),
        ("en", "contract_months_left", "one and a half years", {"contract_months_left": {"value": 18}}),
        ("da", "contract_months_left", "et og et halvt år", {"contract_months_left": {"value": 18}}),
        ("en", None, "we spend a quarter million euros a year", {"total_spend": {"amount": 250000, "currency": "EUR", "per": "year"}}),
        ("da", None, "vi bruger en kvart million euro om året", {"total_spend": {"amount": 250000, "currency": "EUR", "per": "year"}}),
        ("en", None, "the rate went up 6 % to $45 an hour", {"bill_rate": {"amount": 45, "currency": "USD", "per": "hour"}}),
        ("da", None, "timeprisen steg 6 % til 45 $ i timen", {"bill_rate": {"amount": 45, "currency": "USD", "per": "hour"}}),
        ("en", None, "salary is 60,000 Czech crowns a month gross", {"salary": {"amount": 60000, "currency": "CZK", "per": "month", "gross": True}}),
        ("da", None, "lønnen er 60.000 tjekkiske kroner om måneden brutto", {"salary": {"amount": 60000, "currency": "CZK", "per": "month", "gross": True}}),
        ("da", None, "vi betaler 300,- i timen", {"bill_rate": {"amount": 300, "currency": "DKK", "per": "hour"}}),
        ("en", "attrition_pct", "one percent", {"attrition_pct": {"value": 1}}),
        ("da", "attrition_pct", "én procent", {"attrition_pct": {"value": 1}}),
        ("en", "months_in_operation", "2 years and three months", {"months_in_operation": {"value": 27}}),
        ("da", "months_in_operation", "2 år og tre måneder", {"months_in_operation": {"value": 27}}),
        ("en", "headcount", "we need 24/7 support", {}),
        ("da", "headcount", "jeg har 15 minutter", {}),
    ],
)  # fmt: skip
def test_natural_amounts_become_the_fact_that_was_said(
    lang: Language, asked: str | None, text: str, facts: dict[str, Any]
) -> None:
    reading = read(text, lang=lang, asked=asked, known={}, today=TODAY)
    assert reading_json(reading)["facts"] == facts
