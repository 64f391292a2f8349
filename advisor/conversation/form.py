"""The form: the facts of the conversation as fields in steps, filled with what is known."""

from collections.abc import Iterable, Mapping

from advisor.conversation.case import Case
from advisor.conversation.clarifying import CHOICES
from advisor.conversation.messages import OPEN_FORM, Button, Form, FormField, Option
from advisor.conversation.questions import choice_label
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Several, Tiers, Word, YesNo
from advisor.language.reading import Language
from advisor.wording.saying import name_fact
from advisor.wording.texts import has, text
from advisor.wording.values import country, percent

STEPS: Mapping[str, tuple[str, ...]] = {
    "team": ("headcount", "country", "city", "home_country", "vendor_name", "phase", "months_in_operation"),
    "price": ("price_model", "bill_rate", "markup_pct", "admin_fee", "salary", "hours_per_month", "total_spend"),
    "contract": (
        "contract_transparency",
        "has_transfer_clause",
        "transfer_fee",
        "contract_months_left",
        "notice_months",
        "earliest_transfer_month",
        "audit_right",
        "ip_chain_complete",
        "staff_list_available",
        "assets_assignable",
        "no_rampdown_penalty",
    ),
    "plan": (
        "planned_headcount",
        "planned_by_months",
        "plan_commitment",
        "motive",
        "attrition_pct",
        "has_local_management",
        "processes_documented",
        "pilot_completed",
        "home_integration",
        "site_lead",
    ),
    "details": (
        "vendor_index_pct",
        "volume_discounts",
        "vendor_passthrough",
        "employer_cost_pct",
        "pay_uplift_pct",
        "ownership_premium_pct",
        "home_pays_tax",
        "horizon_years",
        "discount_rate_pct",
        "wants_shared_captive",
        "partner_headcount",
        "partner_planned_headcount",
    ),
}
"""The facts of each step. `planned_hires` has no field: the target size says the same."""

PER: Mapping[str, tuple[str, ...]] = {
    "bill_rate": ("hour", "day", "month", "year"),
    "total_spend": ("month", "year"),
    "salary": ("month", "year"),
    "admin_fee": ("month", "year"),
    "vendor_passthrough": ("month", "year"),
}
BASIS = frozenset({"admin_fee", "transfer_fee", "vendor_passthrough"})
CURRENCIES = ("EUR", "USD", "DKK", "GBP", "SEK", "NOK", "CHF", "PLN", "RON", "CZK", "HUF", "BGN", "UAH", "RSD", "INR")
NONE = "-"
HOMES = ("AT", "BE", "CH", "DE", "ES", "FI", "FR", "GB", "IE", "IS", "IT", "LU", "NL", "NO", "SE", "US")
"""Where customers sit, beside the countries with records. Any other can be told in the chat."""
_COUNTRIES = frozenset({"country", "home_country"})


def form_button(lang: Language) -> Button:
    """Give the button that opens the form."""
    return Button(action=OPEN_FORM, label=text("button.form", lang), value=OPEN_FORM)


def build(case: Case, step: int, began: int, countries: Iterable[str]) -> Form:
    """Draw up a step (from 0) of what the case holds. `countries`: codes of those with records."""
    lang, name = case.lang, tuple(STEPS)[step]
    return Form(
        step=step,
        lang=lang,
        seen=len(case.log),
        began=began,
        title=text(f"form.{name}", lang),
        intro=text("form.intro", lang, n=str(step + 1), of=str(len(STEPS))),
        fields=fields_of(case.values(), step, lang, countries),
        submit=text("form.done" if is_last(step) else "form.next", lang),
        close=text("form.close", lang),
    )


def is_last(step: int) -> bool:
    """Tell whether no step follows."""
    return step == len(STEPS) - 1


def fields_of(
    values: Mapping[str, AnyValue], step: int, lang: Language, countries: Iterable[str]
) -> tuple[FormField, ...]:
    """Give the fields of a step, filled with what is known."""
    found: list[FormField] = []
    for fact in STEPS[tuple(STEPS)[step]]:
        kind = CATALOGUE[fact].kind
        if kind == "money":
            found += _money_fields(fact, values.get(fact), lang)
        else:
            found.append(_field(fact, values.get(fact), lang, countries))
    return tuple(found)


def _field(fact: str, value: AnyValue | None, lang: Language, countries: Iterable[str]) -> FormField:
    spec = CATALOGUE[fact]
    field = FormField(id=fact, kind="words", label=_label(fact, lang), hint=_hint(fact, lang), initial=_initial(value))
    if fact in _COUNTRIES:
        more = () if fact == "country" else HOMES
        codes = sorted({*countries, *more, *field.initial}, key=lambda code: country(code, lang))
        offered = tuple(Option(value=code, label=country(code, lang)) for code in codes)
        return _choosing(field, "several" if fact == "country" else "one", offered, lang)
    if spec.kind == "number":
        return field.model_copy(update={"kind": "number", "whole": spec.integer})
    options = ("yes", "no") if spec.kind == "yes_no" else spec.choices
    if not options:
        return field
    offered = tuple(Option(value=each, label=choice_label(fact, each, lang)) for each in options)
    return _choosing(field, "several" if spec.kind == "several" else "one", offered, lang)


def _choosing(field: FormField, kind: str, options: tuple[Option, ...], lang: Language) -> FormField:
    """A choice can be taken back: Slack lets nobody empty a select, so that "not known" is one of its options."""
    none = (Option(value=NONE, label=text("form.none", lang)),) if kind == "one" else ()
    return field.model_copy(update={"kind": kind, "options": (*options, *none)})


def _money_fields(fact: str, value: AnyValue | None, lang: Language) -> list[FormField]:
    known = value if isinstance(value, Money) else Money()
    amount = known.amount if known.low is None or known.high is None else (known.low + known.high) / 2
    label = _label(fact, lang)
    parts = [
        FormField(id=f"{fact}.amount", kind="number", label=label, hint=_hint(fact, lang), initial=_number(amount))
    ]
    for part, options in _parts(fact, known):
        shown = _part_value(known, part)
        named = text(f"form.{part}", lang, fact=label)
        field = FormField(id=f"{fact}.{part}", kind="one", label=named, initial=(shown,) if shown in options else ())
        offered = tuple(Option(value=each, label=_option_label(each, lang)) for each in options)
        parts.append(_choosing(field, "one", offered, lang))
    return parts


def _parts(fact: str, known: Money) -> list[tuple[str, tuple[str, ...]]]:
    """The parts of an amount beside the figure, each with its options."""
    more = () if known.currency is None or known.currency in CURRENCIES else (known.currency,)
    parts: list[tuple[str, tuple[str, ...]]] = [("currency", (*CURRENCIES, *more))]
    parts += [("per", PER[fact])] if fact in PER else []
    parts += [("basis", CHOICES["basis"])] if fact in BASIS else []
    return [*parts, ("gross", CHOICES["gross"])] if fact == "salary" else parts


def _part_value(known: Money, part: str) -> str:
    if part == "gross":
        return {True: "gross", False: "net", "employer_cost": "employer_cost"}.get(known.gross or "", "")
    return str(getattr(known, part) or "")


def _initial(value: AnyValue | None) -> tuple[str, ...]:
    match value:
        case Number():
            both = value.low is not None and value.high is not None
            middle = ((value.low or 0) + (value.high or 0)) / 2 if both else None
            return _number(value.value if value.value is not None else middle)
        case YesNo():
            return ("yes" if value.value else "no",)
        case Word() | Place():
            return (value.value,)
        case Several():
            return value.value
        case Tiers():
            return (", ".join(f"{heads}: {percent(off, 'en')}" for heads, off in value.value),)
    return ()


def _number(value: float | None) -> tuple[str, ...]:
    return () if value is None else (f"{value:.10g}",)


def _label(fact: str, lang: Language) -> str:
    unit = CATALOGUE[fact].unit
    named = name_fact(fact, lang)
    return text("form.in_unit", lang, fact=named, unit=text(f"form.unit.{unit}", lang)) if unit in _UNITS else named


_UNITS = frozenset({"months", "years", "hours", "%"})


def _hint(fact: str, lang: Language) -> str:
    return text(f"form.hint.{fact}", lang) if has(f"form.hint.{fact}", lang) else ""


def _option_label(option: str, lang: Language) -> str:
    return text(f"choose.{option}", lang) if has(f"choose.{option}", lang) else option
