"""A first look before the facts are complete: the break-even band that sourced ranges give for the place."""

from dataclasses import replace

from advisor.engine.assessment import FirstLook
from advisor.engine.price import Price
from advisor.engine.resolve import Resolved, terms_for
from advisor.engine.terms import NUMBERS
from advisor.engine.uncertainty import running_band

_ADDON = {"open_book": "vendor_addon_pct_open_book", "rate_card": "vendor_addon_pct_rate_card"}


def first_look(resolved: Resolved) -> FirstLook | None:
    """LOOK-01 Indicative band of the running break-even for the place, beside the reference band of 70 to 80.

    P10, P50, P90 of N* in the 2,000 draws; without a price the vendor charges salary plus employer cost x (1 + sourced add-on)
    Unit: people; null above 400; none without a country or its pay
    Source: records vendor_addon_pct; decision model 8, row V2
    """
    country = resolved.look.country
    if country is None:
        return None
    usable = resolved if resolved.terms is not None else _at_price(resolved) or _with_addon(resolved)
    priced = usable is not None and usable.price is resolved.price
    if usable is None or usable.terms is None:
        return None
    band = running_band(usable, usable.terms)
    p10, p50, p90 = (None if mark is None else round(mark) for mark in (band.p10, band.p50, band.p90))
    return FirstLook(p10=p10, p50=p50, p90=p90, priced=priced, country=country.code)


_PRICES = frozenset(("bill_rate", "total_spend", "admin_fee", "markup_pct", "vendor_passthrough", "price_model"))


def _at_price(resolved: Resolved) -> Resolved | None:
    """Take the price as stated where only something else is open, such as the basis of a pay: the records stand in for that."""
    price, salary, contributions = resolved.price, resolved.salary, resolved.contributions
    unclear = any(one.fact in _PRICES for one in resolved.open)
    stated = (price.price is not None or price.markup is not None) and not unclear
    if not stated or salary is None or contributions is None or not resolved.numbers.keys() >= set(NUMBERS):
        return None
    return replace(resolved, terms=terms_for(resolved.look, price, contributions, resolved.numbers, resolved.horizon))


def _with_addon(resolved: Resolved) -> Resolved | None:
    """Take everything the vendor adds from the record that fits what is known of the price; pass-through is inside it."""
    look = resolved.look
    salary = resolved.salary if resolved.salary is not None else look.assumption("salary_month_gross")
    if salary is None or resolved.contributions is None:
        return None
    addon = look.need(_ADDON.get(_kind(resolved), "vendor_addon_pct"))
    nothing = addon._replace(value=0.0, low=0.0, high=0.0)
    numbers = {**resolved.numbers, "salary": salary, "markup": addon, "price": nothing, "passthrough": nothing}
    price = Price("cost_plus", markup=addon, passthrough=nothing)
    return replace(
        resolved,
        numbers=numbers,
        price=price,
        terms=terms_for(look, price, resolved.contributions, numbers, resolved.horizon),
    )


def _kind(resolved: Resolved) -> str:
    if resolved.price.model == "rate_card":
        return "rate_card"
    return "open_book" if resolved.look.word("contract_transparency") == "open_book" else ""
