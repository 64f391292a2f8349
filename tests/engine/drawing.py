"""Engagements for the properties: every kind of price, pay, path, contract and place, drawn by hypothesis."""

from hypothesis import strategies as st
from pydantic import JsonValue

Record = dict[str, JsonValue]
PLACES = ("PL", "RO", "UA", "IN", "CZ", "BG", "PT", "VN", "EG", "MX", "BR", "HU", "LT", "ZA")
_AMOUNTS = {"hour": (12, 70), "day": (100, 560), "month": (2000, 11000), "year": (24000, 130000)}


def money(low: float, high: float, per: str, **more: JsonValue) -> st.SearchStrategy[JsonValue]:
    """An amount with its currency and period."""
    return st.builds(
        lambda amount, currency: {"amount": round(amount, 2), "currency": currency, "per": per, **more},
        st.floats(low, high),
        st.sampled_from(["EUR", "EUR", "USD"]),
    )


@st.composite
def _price(draw: st.DrawFn) -> Record:
    kind = draw(st.sampled_from(["hour", "day", "month", "year", "fee", "markup"]))
    if kind in _AMOUNTS:
        rate: Record = {"bill_rate": draw(money(*_AMOUNTS[kind], kind))}
        return rate | ({"hours_per_month": draw(st.integers(130, 170))} if draw(st.booleans()) else {})
    passed: Record = {"vendor_passthrough": draw(money(100, 800, "month", basis="head"))}
    if kind == "fee":
        return {"admin_fee": draw(money(100, 2500, "month", basis="head")), **passed}
    return {"markup_pct": draw(st.integers(1, 90)), **passed}


def _optional() -> dict[str, st.SearchStrategy[JsonValue]]:
    yes_no: st.SearchStrategy[JsonValue] = st.booleans()
    names = ("has_transfer_clause", "audit_right", "ip_chain_complete", "processes_documented", "home_integration")
    return {
        "salary": money(900, 6000, "month", gross=True),
        "attrition_pct": st.integers(0, 40),
        "pay_uplift_pct": st.integers(-5, 20),
        "vendor_index_pct": st.integers(-2, 10),
        "home_pays_tax": yes_no,
        "ownership_premium_pct": st.integers(0, 20),
        "horizon_years": st.integers(1, 10),
        "notice_months": st.integers(0, 12),
        "contract_months_left": st.integers(0, 70),
        "transfer_fee": st.sampled_from([0, "2000 EUR head", "90000 EUR total"]),
        "volume_discounts": st.sampled_from([{"value": [[100, 12]]}, {"value": [[60, 5], [200, 20]]}]),
        "contract_transparency": st.sampled_from(["open_book", "open_book", "partial"]),
        "site_lead": st.sampled_from(["named", "none"]),
        "months_in_operation": st.sampled_from([5, 14, 40, 40, 40]),
        "pilot_completed": st.sampled_from([True, True, True, False]),
        "motive": st.sampled_from([{"value": ["control"]}, {"value": ["cost"]}]),
        "partner_headcount": st.integers(0, 200),
        **dict.fromkeys(names, yes_no),
    }


@st.composite
def records(draw: st.DrawFn, *, profile: str | None = None) -> Record:
    """One record of `advisor check`, priced and with a headcount; `profile` None = any."""
    chosen = profile or draw(st.sampled_from(["sourced", "sourced", "anchor"]))
    facts: Record = {"headcount": draw(st.integers(1, 420)), **draw(_price())}
    if chosen == "sourced":
        facts["country"] = draw(st.sampled_from(PLACES))
    if draw(st.booleans()):
        facts |= {"planned_headcount": draw(st.integers(1, 420)), "planned_by_months": draw(st.integers(1, 48))}
    facts |= draw(st.fixed_dictionaries({}, optional=_optional()))
    return {"profile": chosen, "facts": facts, "valuation_date": "2026-11-23"}
