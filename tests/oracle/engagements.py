"""Random engagements that reach every part of the model: prices, pay, paths, contracts, countries, overrides."""

import random

from pydantic import JsonValue

COUNTRIES = (
    "PL",
    "RO",
    "UA",
    "IN",
    "DK",
    "CZ",
    "BG",
    "PT",
    "VN",
    "EG",
    "MX",
    "CO",
    "BR",
    "AR",
    "PH",
    "ZA",
    "HU",
    "LT",
    "LV",
    "EE",
    "RS",
    "MA",
)


def engagement(seed: int) -> dict[str, JsonValue]:
    """One record of `advisor check`, the same for the same seed."""
    r = random.Random(seed)  # noqa: S311  # made-up engagements, no secret
    facts: dict[str, JsonValue] = {"headcount": r.choice([8, 25, 40, 62, 75, 90, 130, 220, 380])}
    anchor = r.random() < 0.25
    if not anchor:
        facts["country"] = r.choice(COUNTRIES)
    _price(r, facts, anchor=anchor)
    _pay(r, facts, anchor=anchor)
    _plan(r, facts)
    _contract(r, facts)
    _rates(r, facts)
    record: dict[str, JsonValue] = {
        "facts": facts,
        "profile": "anchor" if anchor else "sourced",
        "valuation_date": "2026-11-23",
    }
    if r.random() < 0.3:
        record["assumptions"] = {
            "seat_cost": r.randint(100, 500),
            "wage_growth": round(r.uniform(0, 0.09), 3),
            "tp_markup": 0.1,
        }
    if r.random() < 0.15:
        record["currency"] = r.choice(["EUR", "USD", "DKK"])
    if r.random() < 0.2:
        record["previous"] = {
            "verdict": r.choice(["prepare_transfer", "go_captive_now", "stay_in_operate"]),
            "benefit": 100000,
        }
    return record


def _rates(r: random.Random, facts: dict[str, JsonValue]) -> None:
    for name, low, high in (
        ("attrition_pct", 3, 30),
        ("pay_uplift_pct", 0, 15),
        ("vendor_index_pct", -1, 7),
        ("discount_rate_pct", 4, 15),
    ):
        if r.random() < 0.4:
            facts[name] = round(r.uniform(low, high), 1)
    if r.random() < 0.2:
        facts["horizon_years"] = r.randint(2, 8)
    if r.random() < 0.2:
        facts["ownership_premium_pct"] = r.randint(1, 12)
    if r.random() < 0.5:
        facts["home_pays_tax"] = r.random() < 0.5


def _price(r: random.Random, facts: dict[str, JsonValue], *, anchor: bool) -> None:
    kind = r.choice(["hour", "day", "month", "year", "fee", "markup", "total", "none" if anchor else "hour"])
    scale = r.uniform(0.6, 1.5)
    currency = r.choice(["EUR", "EUR", "USD", "DKK"])
    factor = {"EUR": 1.0, "USD": 1.1, "DKK": 7.46}[currency] * scale
    if kind in {"hour", "day", "month", "year"}:
        amount = {"hour": 40, "day": 320, "month": 6200, "year": 75000}[kind] * factor
        facts["bill_rate"] = {"amount": round(amount, 2), "currency": currency, "per": kind}
        if r.random() < 0.5:
            facts["hours_per_month"] = r.choice([140, 147, 155, 165])
    elif kind == "fee":
        facts["admin_fee"] = {
            "amount": round(650 * factor, 2),
            "currency": currency,
            "per": "month",
            "basis": r.choice(["head", "head", "total"]),
        }
        facts["vendor_passthrough"] = {
            "amount": round(350 * factor, 2),
            "currency": currency,
            "per": "month",
            "basis": "head",
        }
    elif kind == "markup":
        facts["markup_pct"] = r.randint(8, 45)
        facts["vendor_passthrough"] = {
            "amount": round(350 * factor, 2),
            "currency": currency,
            "per": "month",
            "basis": "head",
        }
    elif kind == "total":
        heads = facts["headcount"]
        total = 6200 * factor * (heads if isinstance(heads, int) else 1)
        facts["total_spend"] = {"amount": round(total, 2), "currency": currency, "per": r.choice(["month", "year"])}
    if r.random() < 0.2 and kind != "total":
        facts["volume_discounts"] = {"value": [[100, r.randint(1, 20)], [150, r.randint(21, 35)]]}


def _pay(r: random.Random, facts: dict[str, JsonValue], *, anchor: bool) -> None:
    if r.random() < 0.6:
        per = r.choice(["month", "month", "year"])
        amount = r.uniform(1500, 4500) * (12 if per == "year" else 1)
        gross = r.choice((True, True, "employer_cost"))
        facts["salary"] = {"amount": round(amount, 2), "currency": "EUR", "per": per, "gross": gross}
    if not anchor and r.random() < 0.15:
        facts["employer_cost_pct"] = r.randint(2, 40)


def _plan(r: random.Random, facts: dict[str, JsonValue]) -> None:
    heads = facts["headcount"]
    if isinstance(heads, int) and r.random() < 0.6:
        facts["planned_headcount"] = max(1, round(heads * r.uniform(0.5, 2.5)))
        facts["planned_by_months"] = r.choice([6, 12, 18, 30])


def _contract(r: random.Random, facts: dict[str, JsonValue]) -> None:
    facts["contract_transparency"] = r.choices(["open_book", "partial", "closed"], [8, 1, 1])[0]
    facts["has_transfer_clause"] = r.random() < 0.9
    if r.random() < 0.9:
        facts["transfer_fee"] = {"amount": r.choice([0, 1500, 4000]), "currency": "EUR", "basis": "head"}
    facts["pilot_completed"] = r.random() < 0.95
    facts["months_in_operation"] = r.choice([5, 14, 24, 40, 60])
    if r.random() < 0.6:
        facts["notice_months"] = r.choice([3, 6, 9])
        facts["contract_months_left"] = r.choice([0, 4, 14])
    for name in (
        "audit_right",
        "ip_chain_complete",
        "processes_documented",
        "home_integration",
        "has_local_management",
    ):
        facts[name] = r.random() < 0.8
    facts["motive"] = {"value": r.sample(["control", "cost", "independence", "size"], 2)}
    if r.random() < 0.4:
        facts["partner_headcount"] = r.choice([0, 30, 60])
