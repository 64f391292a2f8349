"""The derivation of every figure: rule, formula in words, inputs with their sources, month."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from advisor.engine.assessment import DatedRecord, Derivation
from advisor.engine.break_even import alternation_roles, case_break_even, running_from, scan
from advisor.engine.captive import administration, captive_cost, role_heads, tax_rate
from advisor.engine.contributions import Contributions
from advisor.engine.counterfactual import flips
from advisor.engine.facts import Money
from advisor.engine.figures import Figure
from advisor.engine.first_look import first_look
from advisor.engine.inputs import Input
from advisor.engine.money import a_month
from advisor.engine.negotiation import price_at_zero_benefit, price_at_zero_saving
from advisor.engine.parameters import Country, Parameter, ScaleRow
from advisor.engine.price import vendor_price
from advisor.engine.resolve import Resolved
from advisor.engine.rules import Rule, rule_of
from advisor.engine.sensitivity import scenarios, tornado
from advisor.engine.shared import shared_model
from advisor.engine.side_by_side import benefit_at_equal_growth, running_at_fewer_hours, running_without_uplift
from advisor.engine.timing import dead_band, flows, gate_month, payback, rate_of_return, study
from advisor.engine.transition import one_offs
from advisor.engine.uncertainty import band, probability
from advisor.engine.vendor import vendor_cost
from advisor.engine.verdict import decide

_CAPTIVE = (
    "salary",
    "pay_uplift",
    "oncost",
    "attrition",
    "hire_cost",
    "seat_cost",
    "equipment_cost",
    "entity_fixed",
    "tp_markup",
    "cit_local",
    "cit_home",
    "home_relief",
    "hq_captive",
)
_RATE = ("price", "hours_per_month", "hq_vendor")
_PLUS = ("salary", "oncost", "passthrough", "price", "markup", "hq_vendor")
_GROWTH = ("wage_growth", "price_growth", "vendor_index", "fx_drift")
_ONCE = (
    "setup_cost",
    "transfer_fee",
    "transfer_fee_total",
    "retention",
    "attrition_transfer",
    "hire_cost",
    "loss_months",
    "fitout",
    "it_fix",
    "it_head",
    "dual_months",
)
_BENEFIT = ("saving_month", "headcount", "target", "hire_cost", "transfer.one_offs", *_GROWTH, "discount_rate")

# Figure id -> the rule that makes it and what goes in; "$vendor" stands for the inputs of the kind of price.
_FIGURES: dict[str, tuple[Callable[..., object], tuple[str, ...]]] = {
    "verdict": (decide, ("break_even.running", "transfer.benefit", "transfer.payback_months", "probability")),
    "vendor_month": (vendor_cost, ("headcount", "$vendor")),
    "captive_month": (captive_cost, ("headcount", "admin_staff", *_CAPTIVE)),
    "admin_staff": (role_heads, ("headcount",)),
    "admin_pay": (administration, ("headcount", "salary", "oncost")),
    "tax_rate": (tax_rate, ("tp_markup", "cit_local", "cit_home", "home_relief")),
    "price": (vendor_price, ("hours_per_month",)),
    "break_even.running": (running_from, ("$vendor", *_CAPTIVE)),
    "break_even.running_at": (scan, ("$vendor", *_CAPTIVE, *_GROWTH)),
    "break_even.crossings": (scan, ("$vendor", *_CAPTIVE)),
    "break_even.alternation": (alternation_roles, ("break_even.crossings", "break_even.running")),
    "break_even.running_at_147_hours": (running_at_fewer_hours, ("break_even.running", "hours_per_month")),
    "break_even.running_without_uplift": (running_without_uplift, ("break_even.running", "pay_uplift")),
    "break_even.case": (case_break_even, ("$vendor", *_CAPTIVE, *_ONCE, *_GROWTH, "discount_rate")),
    "break_even.case_from": (case_break_even, ("$vendor", *_CAPTIVE, *_ONCE, *_GROWTH, "discount_rate")),
    "break_even.band": (band, ("break_even.running",)),
    "first_look": (first_look, ("headcount", "salary", "vendor_addon_pct")),
    "flips": (flips, ("verdict",)),
    "tornado": (tornado, ("break_even.running", "transfer.benefit")),
    "scenarios": (scenarios, ("break_even.running", "transfer.benefit")),
    "break_even.fee_at_zero_saving": (price_at_zero_saving, ("saving_month", "price", "markup", "headcount")),
    "break_even.fee_at_zero_benefit": (price_at_zero_benefit, ("price", "markup", *_BENEFIT)),
    "transfer.gate_month": (gate_month, ("headcount", "target", "break_even.running_at")),
    "transfer.recommended_month": (study, ("transfer.gate_month", "transfer.earliest_month", "transfer.benefit")),
    "transfer.one_offs": (one_offs, ("headcount", "target", "salary", "oncost", *_ONCE)),
    "transfer.benefit": (flows, _BENEFIT),
    "transfer.benefit_without_premium": (flows, _BENEFIT),
    "transfer.benefit_at_equal_growth": (benefit_at_equal_growth, ("transfer.benefit", "vendor_index", "wage_growth")),
    "transfer.payback_months": (payback, ("saving_month", "transfer.one_offs")),
    "transfer.irr": (rate_of_return, ("saving_month", "transfer.one_offs")),
    "transfer.unconstrained.month": (study, ("transfer.earliest_month",)),
    "transfer.unconstrained.benefit": (flows, _BENEFIT),
    "dead_band": (dead_band, ("vendor_month", *_GROWTH, "discount_rate")),
    "probability": (probability, ("transfer.benefit",)),
    "benefit_band": (band, ("transfer.benefit",)),
    "shared": (shared_model, ("headcount", "setup_cost", "agreement_cost")),
}
# Figures that are a difference or ratio of others: unit, formula, inputs.
_PLAIN: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "saving_month": (
        "money a month",
        "vendor x (1 + ownership premium) - captive",
        ("vendor_month", "captive_month", "ownership_premium"),
    ),
    "cost_per_hour.vendor": (
        "money an hour",
        "vendor cost a month / (heads x productive hours / 12)",
        ("vendor_month", "headcount", "productive_hours"),
    ),
    "cost_per_hour.captive": (
        "money an hour",
        "captive cost a month / (heads x productive hours / 12)",
        ("captive_month", "headcount", "productive_hours"),
    ),
    "transfer.earliest_month": (
        "month",
        "the month told, else the longest of notice, term left and 6 months of lead",
        ("notice_months", "contract_months_left"),
    ),
    "transfer.headcount": (
        "people",
        "heads of the path at the month of transfer",
        ("headcount", "target", "transfer.recommended_month"),
    ),
}


def trace(
    figures: Mapping[str, Figure], resolved: Resolved, dated: tuple[DatedRecord, ...], transfer_month: int | None
) -> dict[str, Derivation]:
    """TRC-01 Every figure has an id and can say where it comes from.

    the rule that made it, its inputs, their records and sources, the month it stands for
    Unit: derivations by id
    Source: decision model 9
    """
    models = _outlines(resolved.price.model == "rate_card", frozenset(resolved.numbers))
    made = {
        id_: _valued(_model(models, id_), value, transfer_month if id_.startswith(_AT_TRANSFER) else 0)
        for id_, value in figures.items()
    }
    used = {name: _input(found, resolved) for name, found in sorted(resolved.numbers.items())}
    if resolved.target is not None:
        used["target"] = _input(resolved.target, resolved)
    if resolved.contributions is not None and resolved.contributions.steps and resolved.look.country is not None:
        used["oncost"] = _scaled(used["oncost"], resolved.look.country)
    return {**made, **used, **{one.id: _dated(one) for one in dated}}


_AT_TRANSFER = ("transfer.", "benefit_band.")


def _model(models: Mapping[str, Derivation], id_: str) -> Derivation:
    """The outline of a figure: its own, or that of the family it belongs to (`break_even.band` of `break_even.band.p10`)."""
    while id_ not in models:
        id_ = id_.rpartition(".")[0]
    return models[id_]


def _dated(record: DatedRecord) -> Derivation:
    """A rate of exchange or a count of working days: what it is and of which day."""
    kind, unit = ("rate of exchange", "for one EUR") if record.id.startswith("fx/") else ("working days", "days a year")
    age = ", older than 18 months" if record.old else ""
    return Derivation(
        record.value, unit, f"parameter:{record.id}", f"{kind}, of {record.date}{age}", (), (record.source,)
    )


def _valued(outline: Derivation, value: Figure, month: int | None = None) -> Derivation:
    """Fill in the value; written out, as dataclasses.replace takes ten times as long."""
    return Derivation(value, outline.unit, outline.rule, outline.formula, outline.inputs, outline.sources, month)


@lru_cache(maxsize=64)
def _outlines(rate_card: bool, known: frozenset[str]) -> Mapping[str, Derivation]:
    """Everything about each figure but its value and month; inputs that the engagement does not have are left out."""
    vendor = _RATE if rate_card else _PLUS

    def present(names: tuple[str, ...]) -> tuple[str, ...]:
        expanded = [one for name in names for one in (vendor if name == "$vendor" else (name,))]
        return tuple(name for name in expanded if name in _FIGURES or name in _PLAIN or name in known)

    found = {
        id_: Derivation(value=None, unit=unit, rule="SUM", formula=formula, inputs=present(inputs))
        for id_, (unit, formula, inputs) in _PLAIN.items()
    }
    for id_, (function, inputs) in _FIGURES.items():
        rule = rule_of(function) or Rule(id_, "", "", "", "")
        formula = f"{rule.sentence} {rule.formula}"
        found[id_] = Derivation(
            value=None, unit=rule.unit, rule=rule.id, formula=formula, inputs=present(inputs), sources=(rule.source,)
        )
    return found


def _input(found: Input, resolved: Resolved) -> Derivation:
    """Say where an input comes from: a fact as told, or a record with its sources and date."""
    if found.parameter is not None:
        return _recorded(found.parameter, found.origin, found.value)
    kind, _, name = found.origin.partition(":")
    told = resolved.look.facts.get(name) if kind == "fact" else None
    if not isinstance(told, Money):
        unit = "as told" if told is not None else "as stated for this run"
        return Derivation(found.value, unit, found.origin, found.evidence, sources=(found.origin,))
    inputs = ("hours_per_month",) if told.per in {"hour", "day"} else ()
    rate = (
        ()
        if told.currency in {None, resolved.currency}
        else tuple(f"fx/{code}" for code in (told.currency, resolved.currency) if code != "EUR")
    )
    basis = ("headcount",) if told.basis == "total" or name == "total_spend" else ()
    return Derivation(
        value=found.value,
        unit=f"{resolved.currency} a head and month" if told.per is not None else f"{resolved.currency} once",
        rule="VEN-01",
        formula=_MONTHLY,
        inputs=(*inputs, *basis, *rate),
        sources=(f"{found.origin}: {_as_told(told)}, {found.evidence}",),
    )


_MONTHLY = (rule_of(a_month) or Rule("VEN-01", "", "", "", "")).formula


def _as_told(money: Money) -> str:
    """The amount in the words of the catalogue: "45 EUR an hour", "3000 USD a month, gross"."""
    span = f"{money.low:g}-{money.high:g}" if money.low is not None and money.high is not None else ""
    amount = span if money.amount is None else f"{money.amount:g}"
    per = "" if money.per is None else f" {'an' if money.per == 'hour' else 'a'} {money.per}"
    basis = "" if money.basis is None else f", {'a head' if money.basis == 'head' else 'in all'}"
    gross = {True: ", gross", "employer_cost": ", employer cost"}.get(money.gross or "", "")
    return f"{amount} {money.currency or ''}{per}{basis}{gross}"


def _scaled(entry: Derivation, country: Country) -> Derivation:
    """The employer's cost that a scale of the law gives: its rows with rates, caps and sources."""
    rule = rule_of(Contributions.cost) or Rule("CAP-01", "", "", "", "")
    rows = tuple(_row(row) for row in country.scale if not row.optional)
    return entry._replace(
        rule=rule.id,
        formula=rule.formula,
        unit="fraction of gross at the pay in question",
        inputs=("salary",),
        sources=rows,
    )


@lru_cache(maxsize=512)
def _row(row: ScaleRow) -> str:
    cap = "" if row.cap_amount is None else f", {row.base} up to {row.cap_amount:g} {row.currency} a {row.cap_period}"
    told = "; ".join(f"{one.id}: {one.title} {one.address}" for one in row.sources) or row.note
    return f"{row.component}: {row.rate:g} of {row.base}{cap}; {told}"


@lru_cache(maxsize=1024)
def _recorded(record: Parameter, origin: str, value: float) -> Derivation:
    sources = tuple(f"{source.id}: {source.title} {source.address}" for source in record.sources)
    return Derivation(
        value=value,
        unit=record.unit,
        rule=origin,
        formula=f"{record.label} ({record.kind}, valid from {record.valid_from})",
        sources=sources or (f"{record.kind}: {record.note}",),
    )
