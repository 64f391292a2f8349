"""What people earn and what employing them costs, as told or on record."""

from functools import lru_cache

from advisor.engine.contributions import Contributions, Step, scale
from advisor.engine.inputs import Input, Lookup, amount, spread
from advisor.engine.money import Exchange, a_month
from advisor.engine.parameters import ParameterBook
from advisor.engine.terms import RoleStep

HOURS_OF_PAY = 160.0


def pay(look: Lookup) -> tuple[Contributions | None, Input | None]:
    """PAY-01 Gross pay a head and month: as told, solved from a stated employer cost, else the country's record.

    told / its period, a yearly pay / payments a year of the scale; employer cost: the gross w with w + c(w) = told; open or net pay: the record
    Unit: money a head and month, with the employer contributions it goes with
    Source: fact salary; records salary_month_gross, payments_a_year
    """
    contributions = _contributions(look)
    money = look.money("salary")
    if money is None:
        known_place = look.country is not None or look.engagement.profile == "anchor"
        return contributions, look.assumption("salary_month_gross") if known_place else None
    rate = look.exchange.rate(money.currency)
    if rate is None or money.currency is None or money.per is None or money.gross is False or money.gross == "unknown":
        return contributions, look.assumption(
            "salary_month_gross"
        )  # what is open is asked (row V3); until then only a first look
    payments = (
        _payments(look)
        if contributions is not None and contributions.steps and money.gross != "employer_cost"
        else 12.0
    )
    factor = a_month(1.0, money.per, HOURS_OF_PAY, payments) * rate
    told = spread(amount(money), money.evidence, "fact:salary", (money.low, money.high), rough=money.approx).times(
        factor
    )
    if money.gross == "employer_cost" and contributions is not None:
        share = contributions.gross_of(told.value) / told.value if told.value > 0 else 1.0
        told = told.times(share)
    return contributions, told


def employer_cost(look: Lookup, contributions: Contributions | None, salary: Input | None) -> Input | None:
    """PAY-02 The employer's cost as one share: as told, else what the scale gives at the pay in question, else the record.

    scale at the pay / pay; its low and high are the record's, in the proportion of that share to the scale's at the pay on record
    Unit: fraction of gross
    Source: fact employer_cost_pct; contribution scales; record oncost
    """
    found, usual = look.percent("employer_cost_pct", "oncost"), look.assumption("salary_month_gross")
    if contributions is None or not contributions.steps or salary is None or salary.value <= 0 or found is None:
        return found
    share = float(contributions.cost(salary.value)) / salary.value
    at_usual = share if usual is None or usual.value <= 0 else float(contributions.cost(usual.value)) / usual.value
    scaled = share / at_usual if at_usual > 0 else 1.0
    low, high = min(found.low * scaled, share), max(found.high * scaled, share)
    return found._replace(value=share, low=low, high=high)


def _payments(look: Lookup) -> float:
    """Payments of pay a year: 12, more where the law gives extra months (they are in the scale)."""
    found = look.assumption("payments_a_year")
    return 12.0 if found is None else found.value


def _contributions(look: Lookup) -> Contributions | None:
    told = look.number("employer_cost_pct")
    own = look.engagement.assumptions.get("oncost")
    if isinstance(own, int | float):
        return Contributions(float(own))
    if told is not None:
        return Contributions(told.value / 100)
    if look.engagement.profile == "sourced" and look.country is not None and look.country.scale:
        steps = _steps(look.book, look.country.code, look.exchange.currency, tuple(sorted(look.exchange.own.items())))
        return None if steps is None else Contributions(0.0, steps)
    flat = look.assumption("oncost")
    return None if flat is None else Contributions(flat.value)


@lru_cache(maxsize=256)
def _steps(
    book: ParameterBook, country: str, currency: str, own_rates: tuple[tuple[str, float], ...]
) -> tuple[Step, ...] | None:
    """The scale of a country in one currency, kept."""
    return scale(book.countries[country].scale, Exchange(currency, dict(own_rates), book.fx))


def roles(look: Lookup) -> tuple[RoleStep, ...]:
    """The own administration, paid in multiples of a developer's pay: as stated for the run, else on record."""
    stated = look.engagement.assumptions.get("admin_roles")
    if isinstance(stated, tuple):
        return tuple(RoleStep(*row) for row in stated)
    return _roles_on_record(look.book, look.engagement.profile)


@lru_cache(maxsize=16)
def _roles_on_record(book: ParameterBook, profile: str) -> tuple[RoleStep, ...]:
    records = book.anchor.roles if profile == "anchor" else book.roles
    return tuple(RoleStep(r.role, r.first, r.every, r.cost) for r in records)
