"""Facts and records -> everything the equations need, or what stands in the way."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.engine import plan
from advisor.engine.assessment import Missing
from advisor.engine.contributions import Contributions
from advisor.engine.engagement import Engagement
from advisor.engine.errors import Problem, UnusableInputError
from advisor.engine.facts import YesNo
from advisor.engine.inputs import Input, Lookup, amount, spread
from advisor.engine.money import Exchange
from advisor.engine.parameters import ParameterBook
from advisor.engine.path import Path, path
from advisor.engine.pay import employer_cost, pay, roles
from advisor.engine.price import Price, invoice_currency, open_units, vendor_price
from advisor.engine.terms import NUMBERS, Fixed, Terms
from advisor.engine.vendor import full_price_share

DEFAULT_HOME = "DK"
_DIRECT = (
    "hire_cost",
    "seat_cost",
    "equipment_cost",
    "entity_fixed",
    "hq_vendor",
    "hq_captive",
    "tp_markup",
    "cit_local",
    "setup_cost",
    "retention",
    "attrition_transfer",
    "loss_months",
    "fitout",
    "it_fix",
    "it_head",
    "dual_months",
    "agreement_cost",
    "wage_growth",
    "price_growth",
    "fx_drift",
    "productive_hours",
)
_TOLD_AS = {"oncost": "employer_cost_pct"}  # a country without a scale: the person tells the employer's cost
_ZERO = spread(0.0, "assumed", "parameter:*/none", (0.0, 0.0))


@dataclass(frozen=True, slots=True)
class Resolved:
    """All inputs of one engagement. `terms` and `path` are None while an R fact is missing or open.

    `numbers`: every input by id, for ranges, evidence and trace. `missing`: R facts without a default. `open`: units, contradictions, disputes.
    """

    look: Lookup
    numbers: Mapping[str, Input]
    price: Price
    contributions: Contributions | None
    salary: Input | None
    terms: Terms | None
    path: Path | None
    earliest: int
    horizon: int
    target: Input | None
    plan_months: float
    missing: tuple[Missing, ...]
    open: tuple[Missing, ...]

    @property
    def currency(self) -> str:
        """Reporting currency."""
        return self.look.exchange.currency


def resolve(engagement: Engagement, book: ParameterBook) -> Resolved:
    """Bring facts, overrides and records together in one currency.

    Raises: UnusableInputError when the reporting currency asked for has no rate.
    """
    look = _lookup(engagement, book)
    heads = look.number("headcount")
    price = vendor_price(look, None if heads is None else heads.value)
    horizon = plan.horizon(look)
    contributions, salary = pay(look)
    numbers, lacking = _numbers(look, price, contributions, salary)
    if heads is not None:
        numbers["headcount"] = heads
    missing = _undisputed(engagement, (*_required(look, heads, salary), *price.missing, *lacking))
    units = tuple(open_units(look))
    disputed = tuple(Missing(fact=name, why="contradiction", needs="R") for name in engagement.disputed)
    open_ = (*units, *disputed, *price.open)
    terms = None
    priced = (price.price is not None or price.markup is not None) and not units and not disputed
    if salary is not None and contributions is not None and priced and not lacking:
        terms = terms_for(look, price, contributions, numbers, horizon)
        open_ = (*open_, *_pay_above_rate(terms, None if heads is None else heads.value))
    target, months = plan.target(look, heads), plan.months(look)
    aim = target or heads
    route = None if heads is None or aim is None else path(round(heads.value), aim.value, months, horizon)
    return Resolved(
        look,
        numbers,
        price,
        contributions,
        salary,
        terms,
        route,
        plan.earliest(look),
        horizon,
        target,
        months,
        missing,
        open_,
    )


def _undisputed(engagement: Engagement, missing: tuple[Missing, ...]) -> tuple[Missing, ...]:
    """What is missing only because two people said different things is open, not missing."""
    disputed = set(engagement.disputed)
    if disputed & {"bill_rate", "total_spend", "admin_fee", "markup_pct"}:
        disputed |= {"bill_rate", "admin_fee"}
    return tuple(one for one in missing if one.fact not in disputed)


def _lookup(engagement: Engagement, book: ParameterBook) -> Lookup:
    first = Lookup.of(engagement, book, Exchange("EUR", {}, {}), None)
    prices = tuple(map(first.money, ("bill_rate", "total_spend", "admin_fee", "vendor_passthrough")))
    told = None if engagement.profile == "anchor" else invoice_currency((*prices, first.money("salary")))
    if engagement.currency is not None and engagement.currency not in book.fx:
        known = ", ".join(sorted(book.fx))
        raise UnusableInputError((Problem("currency", f"no rate for {engagement.currency}", f"one of {known}", "EUR"),))
    currency = engagement.currency or (told if told in book.fx else None) or "EUR"
    country = book.countries.get(first.word("country") or "")
    return Lookup.of(engagement, book, Exchange(currency, engagement.fx, book.fx), country)


def _required(look: Lookup, heads: Input | None, salary: Input | None) -> list[Missing]:
    """VER-15 A fact of the running break-even that is missing and has no default stops the verdict.

    headcount; the country, outside the test profile; pay, where the country has no record of it
    Unit: facts
    Source: decision model 8, row V2
    """
    out: list[Missing] = []
    if heads is None:
        out.append(Missing(fact="headcount", why="missing", needs="R"))
    if look.word("country") is None and look.engagement.profile == "sourced":
        out.append(Missing(fact="country", why="missing", needs="R"))
    if (
        salary is None and look.word("country") is not None
    ):  # without a country the country is asked: its records stand in
        out.append(Missing(fact="salary", why="missing", needs="R"))
    return out


def _numbers(
    look: Lookup, price: Price, contributions: Contributions | None, salary: Input | None
) -> tuple[dict[str, Input], tuple[Missing, ...]]:
    """Every input by id; and those without any value."""
    found: dict[str, Input | None] = {name: look.assumption(name) for name in _DIRECT}
    found["salary"] = salary or _ZERO
    found["price"] = price.price or _ZERO
    found["markup"] = price.markup or _ZERO
    found["passthrough"] = price.passthrough or _ZERO
    if price.hours is not None:
        found["hours_per_month"] = price.hours
    found["vendor_index"] = _vendor_index(look)
    found["pay_uplift"] = look.percent("pay_uplift_pct", "pay_uplift")
    found["attrition"] = look.percent("attrition_pct", "attrition")
    found["discount_rate"] = look.percent("discount_rate_pct", "discount_rate")
    found["ownership_premium"] = look.percent("ownership_premium_pct", "ownership_premium") or _ZERO
    found["oncost"] = employer_cost(look, contributions, salary)
    found["home_relief"], found["cit_home"] = _relief(look)
    found["transfer_fee"], found["transfer_fee_total"] = _transfer_fee(look, salary)
    lacking = [name for name, value in found.items() if value is None]
    if look.word("country") is None:
        lacking = [name for name in lacking if name != "oncost"]  # the country is asked, its scale comes with it
    missing = tuple(Missing(fact=_TOLD_AS.get(name, name), why="missing", needs="R") for name in lacking)
    return {name: value for name, value in found.items() if value is not None}, missing


def _vendor_index(look: Lookup) -> Input | None:
    """VEN-05 A price rise that nobody stated may be nothing, or as fast as pay.

    the fact; else the record, from 0 to the wage growth used
    Unit: fraction a year
    Source: fact vendor_index_pct; records vendor_index, wage_growth
    """
    found, wages = look.percent("vendor_index_pct", "vendor_index"), look.assumption("wage_growth")
    if found is None or found.known or wages is None:
        return found
    return found._replace(low=min(0.0, found.value), high=max(found.value, wages.value))


def _relief(look: Lookup) -> tuple[Input, Input]:
    """TAX-02 Tax paid abroad is relieved at home only where the parent pays company tax and the home rate is on record.

    relief 1 when the parent pays company tax, 0 when not, the record when it is not told; 0 without a home rate
    Unit: share of the home tax that is relieved; fraction
    Source: facts home_pays_tax, home_country; records home_relief, cit_home
    """
    rate = _home_tax(look)
    if rate is None:
        return _ZERO, _ZERO
    pays = look.facts.get("home_pays_tax")
    if "home_relief" in look.engagement.assumptions or not isinstance(pays, YesNo):
        return look.need("home_relief"), rate
    phi = 1.0 if pays.value else 0.0
    return spread(phi, look.evidence("home_pays_tax"), "fact:home_pays_tax", (phi, phi)), rate


def _home_tax(look: Lookup) -> Input | None:
    """Company tax at home: stated for the run, the test profile's, or the home country's own record; None without one."""
    if "cit_home" in look.engagement.assumptions or look.engagement.profile == "anchor":
        return look.assumption("cit_home")
    home = look.book.countries.get(look.word("home_country") or DEFAULT_HOME)
    if home is None or "cit_home" not in home.parameters:
        return None
    return Lookup.of(look.engagement, look.book, look.exchange, home).assumption("cit_home")


def _transfer_fee(look: Lookup, salary: Input | None) -> tuple[Input, Input]:
    """ONE-02 The transfer fee is the contract's, a head or once in all; unknown, a sourced share of yearly pay stands in, indicative only.

    fee told, in the reporting currency; else share x 12 x salary a head
    Unit: money a head, and money once
    Source: fact transfer_fee; record transfer_fee_pct_of_salary
    """
    money = look.money("transfer_fee")
    if money is not None:
        rate = look.exchange.rate(money.currency) or 0.0
        told = spread(
            amount(money), money.evidence, "fact:transfer_fee", (money.low, money.high), rough=money.approx
        ).times(rate)
        return (_ZERO, told) if money.basis == "total" else (told, _ZERO)
    known = look.assumption("transfer_fee")
    if known is not None:
        return known, _ZERO
    share = look.assumption("transfer_fee_pct_of_salary")
    if share is None or salary is None:
        return _ZERO, _ZERO
    return share.times(12 * salary.value), _ZERO


def terms_for(
    look: Lookup, price: Price, contributions: Contributions, numbers: Mapping[str, Input], horizon: int
) -> Terms:
    """Put the numbers into the form the equations take."""
    tiers = look.engagement.facts.get("volume_discounts")
    pairs = getattr(tiers, "value", ())
    fixed = Fixed(
        rate_card=price.model == "rate_card",
        discounts=tuple((int(heads), pct / 100) for heads, pct in pairs),
        roles=roles(look),
        horizon=horizon,
        drifts=_pay_currency(look) != _invoice_currency(look),
    )
    return Terms(fixed=fixed, contributions=contributions, **{name: numbers[name].value for name in NUMBERS})


def _invoice_currency(look: Lookup) -> str | None:
    """Currency the vendor invoices in; None with a mark-up alone, so that the reporting currency decides nothing."""
    prices = tuple(map(look.money, ("bill_rate", "total_spend", "admin_fee", "vendor_passthrough")))
    return invoice_currency(prices) or ("EUR" if look.engagement.profile == "anchor" else None)


def _pay_currency(look: Lookup) -> str:
    """Currency people are paid in: as told, else of the country's pay record."""
    money = look.money("salary")
    if money is not None and money.currency is not None:
        return money.currency
    found = look.record("salary_month_gross")
    return look.exchange.currency if found is None or found[1].currency is None else found[1].currency


def _pay_above_rate(terms: Terms, heads: float | None) -> tuple[Missing, ...]:
    """VER-13 Pay plus employer cost above the all-in rate paid today contradicts it: both readings are shown.

    rate card only: salary + employer cost > rate x share paid after the discount at today's headcount
    Unit: money a head and month, both readings
    Source: decision model 8, row V3; facts salary, bill_rate
    """
    if not terms.fixed.rate_card:
        return ()
    cost = float(terms.salary + terms.contributions.cost(terms.salary))
    paid = float(terms.price * full_price_share(terms, heads or 1.0))
    if cost <= paid:
        return ()
    readings = (f"salary={cost:.2f}", f"bill_rate={paid:.2f}")
    return (Missing(fact="salary", why="contradiction", needs="R", readings=readings),)
