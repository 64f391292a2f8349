"""What the vendor charges, brought to one price a head and month; and everything about it that is open."""

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.engine.assessment import Missing
from advisor.engine.facts import Money, Per
from advisor.engine.inputs import Input, Lookup, amount, spread
from advisor.engine.money import a_month

TOLERANCE = 0.05
ASSUMED_HOURS, LOW_HOURS, HIGH_HOURS = 160.0, 140.0, 168.0
_HOURLY: frozenset[Per] = frozenset({"hour", "day"})


@dataclass(frozen=True, slots=True)
class Price:
    """The vendor's price. `model` None = not known. `price` is the rate or the fee a head and month, `markup` a fraction.

    `numbers` holds what it rests on, by id. `open` are things that must be asked before a figure may be shown (row V3).
    """

    model: str | None
    price: Input | None = None
    markup: Input | None = None
    passthrough: Input | None = None
    hours: Input | None = None
    missing: tuple[Missing, ...] = ()
    open: tuple[Missing, ...] = ()


def invoice_currency(lookup_money: tuple[Money | None, ...]) -> str | None:
    """Currency of the first price that names one."""
    return next((m.currency for m in lookup_money if m is not None and m.currency is not None), None)


def open_units(look: Lookup) -> Iterator[Missing]:
    """VER-11 A money fact whose currency, period or basis is open is asked, never guessed.

    currency not stated or without a rate; period not stated (transfer fee: none needed); fees: per head or in total; pay: not gross;
    an amount of 0 needs none of them
    Unit: what is open, by fact
    Source: decision model 8, row V3
    """
    for name in ("bill_rate", "total_spend", "admin_fee", "vendor_passthrough", "salary", "transfer_fee"):
        money = look.money(name)
        if money is None or (money.amount == 0 and name != "salary"):
            continue
        why = _open_part(look, name, money)
        if why is not None:
            yield Missing(fact=name, why=why, needs="R" if name != "transfer_fee" else "VB")


def _open_part(look: Lookup, name: str, money: Money) -> str | None:
    if money.currency is None:
        return "currency_missing"
    if look.exchange.rate(money.currency) is None:
        return "currency_unknown"
    if money.per is None and name != "transfer_fee":
        return "period_missing"
    if money.basis is None and name in {"admin_fee", "transfer_fee", "vendor_passthrough"}:
        return None if name == "vendor_passthrough" else "basis_missing"
    if name == "salary" and (money.gross is False or money.gross == "unknown"):
        return "gross_missing"
    return None


def vendor_price(look: Lookup, heads: float | None) -> Price:
    """VEN-02 The kind of price follows from what is stated: a rate, or a fee or mark-up on cost.

    rate = price x hours (or / 12, or total spend / heads); fee = stated fee, or total / heads, or mark-up x (salary + employer cost)
    Unit: money a head and month
    Source: facts bill_rate, total_spend, admin_fee, markup_pct, price_model
    """
    model, missing, open_ = _model(look)
    hours = _hours(look)
    if open_:
        return Price(model, hours=hours, open=open_)
    if model == "rate_card":
        rate = _rate(look, heads, hours)
        lacking = missing if rate is not None else (*missing, _lacks("bill_rate"))
        return Price(
            model,
            rate,
            hours=hours if _counts_hours(look) else None,
            missing=lacking,
            open=_two_rates(look, heads, hours),
        )
    if model == "cost_plus":
        return _cost_plus(look, heads, hours, missing)
    return Price(model, missing=missing)


def _lacks(fact: str, why: str = "missing") -> Missing:
    return Missing(fact=fact, why=why, needs="R")


def _model(look: Lookup) -> tuple[str | None, tuple[Missing, ...], tuple[Missing, ...]]:
    """Tell the kind of price: (kind, what is missing, what is open)."""
    told = look.word("price_model")
    rate = look.money("bill_rate") is not None or look.money("total_spend") is not None
    plus = look.money("admin_fee") is not None or look.number("markup_pct") is not None
    if told == "fixed_price":
        if look.money("bill_rate") is not None:
            return "rate_card", (), ()
        return "fixed_price", (), (_lacks("price_model", "conversion"),)
    if told is not None:
        return told, (), ()
    if rate and plus:
        return None, (_lacks("price_model"),), ()
    if rate:
        return "rate_card", (), ()
    if plus or look.assumption("admin_fee") is not None:
        return "cost_plus", (), ()
    return None, (_lacks("bill_rate"),), ()


def _hours(look: Lookup) -> Input:
    told = look.number("hours_per_month")
    assumed = look.assumption("hours_per_month")
    return told or assumed or spread(ASSUMED_HOURS, "assumed", "assumption:hours_per_month", (LOW_HOURS, HIGH_HOURS))


def _counts_hours(look: Lookup) -> bool:
    money = look.money("bill_rate")
    return money is not None and money.per in _HOURLY


def _priced(look: Lookup, name: str, hours: float) -> Input | None:
    """Bring a money fact to a month, in the reporting currency."""
    money = look.money(name)
    if money is None:
        return None
    rate = look.exchange.rate(money.currency)
    if rate is None:
        return None
    plain = spread(amount(money), money.evidence, f"fact:{name}", (money.low, money.high), rough=money.approx)
    return plain.times(a_month(1.0, money.per, hours) * rate)


def _rate(look: Lookup, heads: float | None, hours: Input) -> Input | None:
    rate = _priced(look, "bill_rate", hours.value)
    if rate is not None:
        return rate
    total = _priced(look, "total_spend", hours.value)
    return total.times(1 / heads) if total is not None and heads else None


def _two_rates(look: Lookup, heads: float | None, hours: Input) -> tuple[Missing, ...]:
    """VER-12 A rate and a total that are more than 5 % apart contradict each other: both readings are shown.

    |total spend / heads - rate| > 5 % of the smaller
    Unit: money a head and month, both readings
    Source: decision model 8, row V3; facts bill_rate, total_spend
    """
    rate, total = _priced(look, "bill_rate", hours.value), _priced(look, "total_spend", hours.value)
    if rate is None or total is None or not heads:
        return ()
    a_head = total.value / heads
    if abs(a_head - rate.value) <= TOLERANCE * min(a_head, rate.value):
        return ()
    readings = (f"bill_rate={rate.value:.2f}", f"total_spend={a_head:.2f}")
    return (Missing(fact="bill_rate", why="contradiction", needs="R", readings=readings),)


def _cost_plus(look: Lookup, heads: float | None, hours: Input, missing: tuple[Missing, ...]) -> Price:
    passed = _a_head(_priced(look, "vendor_passthrough", hours.value), look.money("vendor_passthrough"), heads)
    if passed is None:
        passed = look.assumption("vendor_passthrough") or _seat_and_equipment(look)
    markup = look.number("markup_pct")
    fee = _a_head(_priced(look, "admin_fee", hours.value), look.money("admin_fee"), heads)
    if markup is not None and fee is not None:
        both = (
            Missing(
                fact="admin_fee",
                why="contradiction",
                needs="R",
                readings=(f"markup_pct={markup.value:g}", f"admin_fee={fee.value:.2f}"),
            ),
        )
        return Price("cost_plus", passthrough=passed, open=both)
    if markup is not None:
        return Price("cost_plus", markup=markup.times(0.01), passthrough=passed, missing=missing)
    if fee is None and look.money("admin_fee") is None:
        fee = look.assumption("admin_fee")
    lacking = missing if fee is not None else (*missing, _lacks("admin_fee"))
    return Price("cost_plus", fee, passthrough=passed, missing=lacking)


def _a_head(money: Input | None, told: Money | None, heads: float | None) -> Input | None:
    if money is None or told is None or told.basis != "total":
        return money
    return money.times(1 / heads) if heads else None


def _seat_and_equipment(look: Lookup) -> Input:
    seat, equipment = look.need("seat_cost"), look.need("equipment_cost")
    return seat._replace(
        value=seat.value + equipment.value,
        low=seat.low + equipment.low,
        high=seat.high + equipment.high,
        origin="parameter:*/vendor_passthrough",
        parameter=None,
    )
