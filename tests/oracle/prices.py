"""The vendor's price as one rate, or fee and mark-up, a head and month in the reporting currency."""

from dataclasses import dataclass

from advisor.engine.facts import Money, Number
from tests.oracle.spreads import Assumptions, Spread, by_evidence
from tests.oracle.stated import Stated, a_month

RATE_CARD = ("bill_rate", "total_spend")
COST_PLUS = ("admin_fee", "markup_pct")


@dataclass(frozen=True)
class Price:
    """What the vendor charges.

    `factor` is its range around 1, `heads` today's headcount, `currency` the invoice's (None: not known).
    """

    rate: float | None
    fee: float
    markup: float
    factor: Spread
    currency: str | None
    heads: float


def price_facts(stated: Stated) -> tuple[str, ...]:
    """Name the price facts stated."""
    return tuple(name for name in (*RATE_CARD, *COST_PLUS) if stated.facts.get(name) is not None)


def kind_of_price(stated: Stated) -> str | None:
    """Give the stated model, else the kind of the price facts; None with both kinds or with none."""
    word = stated.word("price_model")
    if word is not None:
        return word
    kinds = {"rate_card" if name in RATE_CARD else "cost_plus" for name in price_facts(stated)}
    return kinds.pop() if len(kinds) == 1 else None


def find_price(a: Assumptions, heads: float) -> Price | None:
    """Give the price; None where it is not stated (the anchor profile has its own fee)."""
    kind = kind_of_price(a.stated)
    if kind == "rate_card":
        return rate_card(a, heads)
    stated = price_facts(a.stated)
    if a.anchor and kind in {None, "cost_plus"} and not stated:
        fee = a.needed("admin_fee")
        return Price(None, fee.value, 0.0, fee.times(1 / fee.value), "EUR", heads)
    return cost_plus(a, heads) if kind == "cost_plus" else None


def rate_card(a: Assumptions, heads: float) -> Price | None:
    """Give the bill rate, else the total spend over today's headcount.

    READING 28: total_spend / headcount is the rate before volume discounts, as written, so a discount at today's
    headcount comes off once more.
    READING 29: the range of the rate does not grow by that of assumed hours.
    """
    name = next((name for name in RATE_CARD if a.stated.money(name) is not None), None)
    money = None if name is None else a.stated.money(name)
    if money is None:
        return None
    rate = a.exchange.amount(a_month(money, a.hours()), money.currency) / (heads if name == "total_spend" else 1)
    return Price(rate, 0.0, 0.0, price_range(money, money.amount or 1.0), money.currency, heads)


def cost_plus(a: Assumptions, heads: float) -> Price | None:
    """Give the fee and the mark-up. READING 30.

    The mark-up is never taken to cover the pass-through (no fact says so). What the vendor passes on is on the
    invoice: it tells the invoice's currency where the mark-up does not.
    """
    money, markup = a.stated.money("admin_fee"), a.stated.number("markup_pct")
    fact = a.stated.facts.get("markup_pct")
    if money is not None:
        fee = a.exchange.amount(a_month(money, a.hours()), money.currency) / (heads if money.basis == "total" else 1)
        return Price(None, fee, (markup or 0.0) / 100, price_range(money, money.amount or 1.0), money.currency, heads)
    if markup is None or not isinstance(fact, Number):
        return None
    passed = a.stated.money("vendor_passthrough")
    return Price(None, 0.0, markup / 100, price_range(fact, markup), None if passed is None else passed.currency, heads)


def price_range(fact: Money | Number, point: float) -> Spread:
    """Give the price's range around 1.

    A documented price is exact, unless the document itself gives a low and a high.
    """
    if fact.evidence == "document" and fact.low is None:
        return Spread(1.0, 1.0, 1.0)
    return by_evidence(1.0, fact, point)
