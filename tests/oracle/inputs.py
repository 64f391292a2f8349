"""From a record (facts, assumptions, profile, currency) to one `Case`: sections 2 and 3 of the decision model."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from advisor.engine.parameters import ParameterBook
from tests.oracle.case import Case, Role
from tests.oracle.prices import Price, find_price, price_facts
from tests.oracle.salaries import Salary, find_salary
from tests.oracle.spreads import Assumptions, Spread, by_evidence
from tests.oracle.stated import Exchange, Stated, a_month, facts_of, open_money, tiers

LEAD_MONTHS = 6
AS_THEY_ARE = (
    *(
        "attrition",
        "pay_uplift",
        "vendor_index",
        "discount_rate",
        "seat_cost",
        "equipment_cost",
        "hire_cost",
        "entity_fixed",
    ),
    *(
        "hq_vendor",
        "hq_captive",
        "tp_markup",
        "cit_local",
        "setup_cost",
        "retention",
        "attrition_transfer",
        "loss_months",
    ),
    *("fitout", "it_fix", "it_head", "dual_months", "wage_growth", "price_growth", "fx_drift", "agreement_cost"),
    "productive_hours",
)
ANCHOR_ROLES = (
    Role("site_lead", 1, 250, 2.2),
    Role("hr", 15, 60, 0.8),
    Role("office", 20, 120, 0.5),
    Role("finance", 25, 75, 0.85),
    Role("it_support", 40, 100, 0.8),
    Role("recruiter", 60, 100, 0.8),
)


@dataclass(frozen=True)
class Resolved:
    """A record read to the end. `case` is None where a needed fact is missing; `open` holds (fact, why) of row V3."""

    stated: Stated
    currency: str
    price: Price | None
    case: Case | None
    spreads: Mapping[str, Spread]
    missing: tuple[str, ...]
    open: tuple[tuple[str, str], ...]
    exchange: Exchange
    hours: float


def mapping(value: JsonValue) -> dict[str, JsonValue]:
    """Give a JSON object, empty where there is none."""
    return value if isinstance(value, dict) else {}


def reporting_currency(record: Mapping[str, JsonValue], stated: Stated) -> str:
    """Give the record's own, for anchor EUR, else the vendor price's.

    READING 20: where the price has no currency (a mark-up in per cent alone): that of the pass-through, then of the
    salary, then EUR.
    """
    if isinstance(record.get("currency"), str):
        return str(record["currency"])
    if record.get("profile") == "anchor":
        return "EUR"
    for name in (*price_facts(stated), "vendor_passthrough", "salary"):
        money = stated.money(name)
        if money is not None and money.currency is not None:
            return money.currency
    return "EUR"


def resolve(record: Mapping[str, JsonValue], book: ParameterBook) -> Resolved:
    """Read the facts, find price and pay, and put the case together.

    READING 21: the anchor profile stands for every country value, so `country` is not asked for in it; headcount
    still is.
    """
    stated = Stated(facts_of(mapping(record.get("facts"))), mapping(record.get("assumptions")))
    currency = reporting_currency(record, stated)
    rates = {name: float(str(rate)) for name, rate in mapping(record.get("fx")).items()}
    exchange = Exchange(currency, rates, book)
    assumptions = Assumptions(stated, exchange, book, anchor=record.get("profile") == "anchor")
    hours = assumptions.hours()
    missing = [name for name in ("headcount", "country") if stated.facts.get(name) is None]
    if assumptions.anchor and "country" in missing:
        missing.remove("country")
    opened = open_money(stated.facts)
    if not opened and not missing and stated.word("price_model") == "fixed_price":
        opened = [("price_model", "conversion")]
    if opened or missing:
        if not opened and find_price(assumptions, 1.0) is None:
            missing.append(missing_price(stated))
        return Resolved(stated, currency, None, None, {}, tuple(missing), tuple(opened), exchange, hours)
    price = find_price(assumptions, stated.number("headcount") or 1.0)
    salary = find_salary(assumptions)
    missing += [missing_price(stated)] if price is None else []
    missing += [salary] if isinstance(salary, str) else []
    if price is None or isinstance(salary, str):
        return Resolved(stated, currency, price, None, {}, tuple(missing), (), exchange, hours)
    case, spreads = build(assumptions, price, salary)
    return Resolved(stated, currency, price, case, spreads, (), (), exchange, hours)


def missing_price(stated: Stated) -> str:
    """Name the price fact to ask for. READING 22.

    Both kinds stated without `price_model` asks for the kind (row V2).
    """
    kinds = {"bill_rate": "rate_card", "total_spend": "rate_card", "markup_pct": "cost_plus", "admin_fee": "cost_plus"}
    if stated.word("price_model") is None and len({kinds[name] for name in price_facts(stated)}) > 1:
        return "price_model"
    return "markup_pct" if stated.word("price_model") == "cost_plus" else "bill_rate"


def build(a: Assumptions, price: Price, salary: Salary) -> tuple[Case, dict[str, Spread]]:
    """Put all inputs into one case, and beside it the low, value and high of what is drawn."""
    s = a.stated
    spreads = {name: a.needed(name) for name in AS_THEY_ARE}
    if not stated_index(s):
        index, wages = spreads["vendor_index"].value, spreads["wage_growth"].value
        spreads["vendor_index"] = Spread(index, min(0.0, index), max(index, wages))
    if price.currency is not None and salary.currency == price.currency:
        spreads["fx_drift"] = Spread(0.0, 0.0, 0.0)
    through = passthrough(a, price.heads, spreads)
    heads, target, months, target_spread = plan(s)
    cit_home, relief = home_tax(a)
    fee = s.money("transfer_fee")
    case = Case(
        **{name: spreads[name].value for name in AS_THEY_ARE},
        heads=heads,
        target=target,
        target_months=months,
        rate=price.rate,
        fee=price.fee,
        markup=price.markup,
        passthrough=through.value,
        discounts=tiers(s),
        salary=salary.gross.value,
        oncost=salary.oncost.value,
        scale=salary.scale,
        cit_home=cit_home,
        home_relief=relief,
        horizon=horizon(a),
        roles=roles(a),
        transfer_fee=0.0 if fee is None else a.exchange.amount(fee.amount or 0.0, fee.currency),
        transfer_fee_is_total=fee is not None and fee.basis == "total",
        transfer_fee_share=a.needed("transfer_fee_pct_of_salary").value if fee is None and not a.anchor else 0.0,
        earliest=earliest(s),
        premium=(s.number("ownership_premium_pct") or 0.0) / 100,
    )
    spreads |= {"salary": salary.gross, "vendor_price": price.factor, "passthrough": through}
    spreads["scale_factor" if salary.scale else "oncost"] = salary.oncost
    if target_spread is not None:
        spreads["target"] = target_spread
    return case, spreads


def stated_index(s: Stated) -> bool:
    """Tell whether anybody stated the price's yearly rise; "3 %, assumed, low 0, high wage_growth" (section 2) if not.

    READING 50: that range also holds in the anchor profile, and never cuts the value itself off.
    """
    evidence = s.evidence("vendor_index_pct")
    return evidence in {"document", "stated"} or s.override("vendor_index") is not None


def passthrough(a: Assumptions, heads: float, spreads: Mapping[str, Spread]) -> Spread:
    """Give the pass-through a head and month: stated, else the anchor's, else seat + equipment, ranges added."""
    money = a.stated.money("vendor_passthrough")
    if money is None:
        seat, kit = spreads["seat_cost"], spreads["equipment_cost"]
        summed = Spread(seat.value + kit.value, seat.low + kit.low, seat.high + kit.high)
        return a.find("vendor_passthrough") or summed
    value = a.exchange.amount(a_month(money, a.hours()), money.currency) / (heads if money.basis == "total" else 1)
    return by_evidence(1.0, money, point=money.amount or 1.0).times(value)


def plan(s: Stated) -> tuple[float, float, float, Spread | None]:
    """Give heads, target, months and the target's range (x0.75..1.15, budgeted x0.9..1.05).

    READING 23: a target without a month, or a month without a target, is no plan: flat. A stated plan of no growth is
    drawn too.
    """
    heads = s.number("headcount") or 0.0
    target = s.number("planned_headcount")
    hires = s.number("planned_hires")
    if target is None and hires is not None:
        target = heads + hires
    months = s.number("planned_by_months")
    if target is None or months is None:
        return heads, heads, 0.0, None
    low, high = (0.9, 1.05) if s.word("plan_commitment") == "budgeted" else (0.75, 1.15)
    return heads, target, months, Spread(target, target * low, target * high)


def home_tax(a: Assumptions) -> tuple[float, float]:
    """(cit_home, phi): phi 1 when the parent pays tax, 0 when not, else the assumption; 0 without a cit_home record."""
    pays = a.stated.yes("home_pays_tax")
    relief = a.needed("home_relief").value if pays is None else float(pays)
    home = a.home_rate(a.stated.word("home_country") or "DK")
    return (0.0, 0.0) if home is None else (home, relief)


def horizon(a: Assumptions) -> int:
    """Months: the stated years, else the assumption."""
    years = a.stated.number("horizon_years")
    return round(a.needed("horizon").value if years is None else years * 12)


def earliest(s: Stated) -> int:
    """Give the stated month, else max(notice, minimum term left, 6). READING 24.

    A fraction of a month is rounded up.
    """
    stated = s.number("earliest_transfer_month")
    if stated is not None:
        return math.ceil(stated)
    return math.ceil(max(s.number("notice_months") or 0, s.number("contract_months_left") or 0, LEAD_MONTHS))


def roles(a: Assumptions) -> tuple[Role, ...]:
    """Give the record's own table, else the profile's."""
    own = a.stated.assumptions.get("admin_roles")
    if isinstance(own, list):
        rows = [row for row in own if isinstance(row, list)]
        return tuple(Role(str(n), int(str(f)), int(str(e)), float(str(k))) for n, f, e, k in rows)
    if a.anchor:
        return ANCHOR_ROLES
    return tuple(Role(row.role, row.first, row.every, row.cost) for row in a.book.roles)
