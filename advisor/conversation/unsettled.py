"""What is not settled about the facts: half amounts, readings that contradict each other, and how they are put in words."""

from typing import Literal

from advisor.conversation.case import Case
from advisor.conversation.messages import Bullets
from advisor.engine.assessment import Assessment, Missing
from advisor.engine.facts import AnyValue, Money
from advisor.language.reading import Language
from advisor.wording.saying import name_fact, name_inside, say_fact, say_money
from advisor.wording.texts import has, listed, text
from advisor.wording.values import money

OpenPart = Literal["currency", "per", "basis", "gross"]

_PER_NEEDED = {"bill_rate", "total_spend", "salary", "admin_fee", "vendor_passthrough"}
_BASIS_NEEDED = {"admin_fee", "transfer_fee"}


def open_parts(name: str, value: AnyValue) -> tuple[OpenPart, ...]:
    """Tell what a money value still lacks. Something that is free lacks nothing."""
    if not isinstance(value, Money) or (value.amount == 0 and value.low is None):
        return ()
    lacks: dict[OpenPart, bool] = {
        "currency": value.currency is None,
        "per": value.per is None and name in _PER_NEEDED,
        "basis": value.basis is None and name in _BASIS_NEEDED,
        "gross": name == "salary" and value.gross in {"unknown", False},
    }
    return tuple(part for part, lacking in lacks.items() if lacking)


def is_parked(case: Case, name: str) -> bool:
    """Tell whether a half amount waits for somebody who knows the rest of it: kept, listed, not counted with."""
    return name in case.marks and name in case.facts and bool(open_parts(name, case.facts[name].value))


def say_parked(case: Case, name: str) -> str:
    """Say a half amount and what is open about it: "25 a year (currency)"."""
    value = case.facts[name].value
    parts = say_open_parts(name, value, case.lang)
    said = say_money(without_gross(value), case.lang) if isinstance(value, Money) else ""
    return text("open.value", case.lang, fact=name_fact(name, case.lang), value=said, parts=parts)


def say_open_parts(name: str, value: AnyValue, lang: Language) -> str:
    """Name what an amount lacks: "the currency and the period (hour, day, month or year)"."""
    return listed([text(f"open.{part}", lang) for part in open_parts(name, value)], lang)


def open_point(name: str, value: AnyValue) -> str:
    """Name what is asked about a half amount: currency, period, both, basis, gross or net."""
    lacking = open_parts(name, value)
    if lacking[:2] == ("currency", "per"):
        return "both"
    if lacking[0] == "gross" and isinstance(value, Money) and value.gross is False:
        return "net"
    return "period" if lacking[0] == "per" else lacking[0]


def without_gross(value: Money) -> Money:
    """Leave gross or net out of an amount that is asked about."""
    return value.model_copy(update={"gross": None})


def say_half(case: Case, name: str) -> str | None:
    """Ask in one sentence for what a stored amount lacks; None where it lacks nothing."""
    stored = case.facts.get(name)
    if stored is None or not isinstance(stored.value, Money) or not open_parts(name, stored.value):
        return None
    said = say_money(without_gross(stored.value), case.lang)
    key = open_point(name, stored.value)
    return text(f"ask.{key}", case.lang, fact=name_fact(name, case.lang), value=said)


def both_readings(case: Case, missing: Missing, currency: str) -> str:
    """Set the readings of a contradiction side by side in words."""
    return listed([_reading(case, reading, currency) for reading in missing.readings], case.lang)


def cannot_be_used(case: Case, missing: Missing) -> str:
    """Say why a fact that is there cannot be counted with: a fixed price, a currency without a rate."""
    if missing.why == "conversion":
        return text("ask.fixed_price", case.lang)
    if missing.why == "currency_unknown" and missing.fact in case.facts:
        said = say_fact(missing.fact, case.facts[missing.fact].value, case.lang)
        return text("ask.conversion", case.lang, fact=name_fact(missing.fact, case.lang), value=said)
    return text("ask.contradiction_plain", case.lang, fact=name_fact(missing.fact, case.lang))


def unsettled(assessment: Assessment, case: Case) -> Bullets | None:
    """List what must be settled before there is a verdict, each with both readings or with what is open."""
    items = [
        text("unsettled.contradiction", case.lang, readings=both_readings(case, missing, assessment.currency))
        if len(missing.readings) > 1
        else say_half(case, missing.fact) or cannot_be_used(case, missing)
        for missing in assessment.missing
        if missing.why not in {"missing", "currency_unknown"}
    ]
    title = text("unsettled.title", case.lang)
    return Bullets(title=title, items=tuple(dict.fromkeys(items))) if items else None


def _reading(case: Case, reading: str, currency: str) -> str:
    """Say one side: the fact as told and what it comes to, or what is assumed ("salary=4100.00", a head and month)."""
    name, _, value = reading.partition("=")
    fact, amount = name_inside(name, case.lang), money(float(value), currency, case.lang, "month", whole=True)
    stored = case.facts.get(name)
    if stored is None:
        return f"{fact}: {amount} ({text('evidence.assumed', case.lang)})"
    said = f"{fact}: {say_fact(name, stored.value, case.lang)}"
    if not has(f"reading.{name}", case.lang) or _is_said(stored.value, float(value), currency):
        return said
    return f"{said} ({text(f'reading.{name}', case.lang, amount=amount)})"


def _is_said(value: AnyValue, amount: float, currency: str) -> bool:
    """Tell whether the amount of a reading is just what was told."""
    if not isinstance(value, Money) or value.per != "month" or value.currency != currency or value.amount is None:
        return False
    return abs(value.amount - amount) < 1
