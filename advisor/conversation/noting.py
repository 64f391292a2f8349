"""Taking what was said into the case, and reading it back: nothing is stored that is not echoed."""

import re
from collections.abc import Mapping

from advisor.conversation.assuming import default_of, say_default
from advisor.conversation.case import Case, Mark, StoredFact, change
from advisor.conversation.context import Context, Heard
from advisor.conversation.places import narrows, opened_again
from advisor.conversation.premium import PREMIUM, say_premium
from advisor.conversation.privacy import pay_facts, pay_refused
from advisor.conversation.unsettled import is_parked, say_parked
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Several
from advisor.wording.saying import name_fact, say_fact
from advisor.wording.texts import text
from advisor.wording.values import counted, month_after

_CONTRACT_LIST = {
    "contract_transparency",
    "has_transfer_clause",
    "transfer_fee",
    "audit_right",
    "ip_chain_complete",
    "staff_list_available",
    "assets_assignable",
    "no_rampdown_penalty",
    "notice_months",
    "contract_months_left",
}
_NEEDED = frozenset(["headcount", "bill_rate", "total_spend", "price_model", "markup_pct", "admin_fee"])
_SOURCED = frozenset(["employer_cost_pct", "vendor_passthrough", "horizon_years", "home_country", "city"])
_AS_TODAY = frozenset(["planned_headcount", "planned_by_months", "planned_hires", "plan_commitment"])
_NONE = frozenset(["ownership_premium_pct", "volume_discounts", "partner_headcount", "partner_planned_headcount"])
_KINDS: Mapping[str, frozenset[str]] = {
    "unknown_needed": frozenset(["country"]),
    "unknown_contract": frozenset(_CONTRACT_LIST),
    "unknown_open": _NEEDED,
    "unknown": _SOURCED,
    "unknown_as_today": _AS_TODAY,
    "unknown_none": _NONE,
}
"""What happens to a fact that nobody knows and that no record stands in for by name; any other stays open."""


def take(case: Case, heard: Heard) -> tuple[Case, str | None]:
    """Store the facts of a message. Another person's differing value is kept beside the first one, as a dispute.

    A value said while a dispute is open settles it.

    The second value is the reason why a pay figure was refused ("name", "group"), None when nothing was.
    """
    strays = {name for name, kept in case.disputes.items() if _strays(case.facts[name], kept, heard)}
    refused = pay_refused(heard, case.values() | heard.reading.facts)
    withheld = pay_facts(heard) if refused else ()
    said = {
        name: _stored(name, heard.reading.facts[name], heard)
        for name in CATALOGUE
        if name in heard.reading.facts and name not in withheld and name not in strays
    }
    disputes = {
        name: stored
        for name, stored in said.items()
        if name not in case.disputes and _disputed(case.facts.get(name), stored)
    }
    news: dict[str, StoredFact | None] = {
        name: stored
        for name, stored in said.items()
        if name not in disputes
        and (name in case.disputes or name not in case.facts or case.facts[name].value != stored.value)
    }
    news |= opened_again(case, said) or _stale_city(case, news)
    if news:
        case = change(case, news, {}, by=heard.origin.by, at=heard.origin.at, message=heard.origin.message)
    if disputes:
        case = case.model_copy(update={"disputes": case.disputes | disputes})
    return case, refused


def mark(case: Case, names: Mapping[str, Mark], heard: Heard) -> Case:
    """Mark facts as unknown, withheld or put off. A fact that is known keeps its value."""
    marks: dict[str, Mark | None] = {name: flag for name, flag in names.items() if case.marks.get(name) != flag}
    if not marks:
        return case
    return change(case, {}, marks, by=heard.origin.by, at=heard.origin.at, message=heard.origin.message)


def echo(before: Case, after: Case, context: Context) -> tuple[str, ...]:
    """Say what changed between two cases, fact by fact: new, old -> new, withdrawn, and what was marked."""
    names = [name for name in after.facts if before.facts.get(name) != after.facts[name]]
    names += [name for name in before.facts if name not in after.facts]
    lines = [_echo_fact(name, before, after, context) for name in names]
    lines += [echo_mark(n, flag, after, context) for n, flag in after.marks.items() if before.marks.get(n) != flag]
    lines += [
        text("noted.reopened", after.lang, fact=name_fact(n, after.lang))
        for n in before.marks
        if n not in after.marks and n not in after.facts
    ]
    return tuple(line for line in lines if line)


def echo_mark(name: str, flag: Mark, case: Case, context: Context) -> str:
    """Say that a fact is unknown, withheld or put off, and what happens to it."""
    lang = case.lang
    if is_parked(case, name):
        return text("noted.parked", lang, half=say_parked(case, name))
    record = default_of(name, case, context)
    if flag != "unknown":
        return text(f"noted.{flag}", lang, fact=name_fact(name, lang))
    if record is not None:
        source = text(f"source.{record.kind}", lang)
        value = say_default(name, record, lang)
        return text("noted.unknown_value", lang, fact=name_fact(name, lang), value=value, source=source)
    kind = next((kind for kind, names in _KINDS.items() if name in names), "unknown_yours")
    return text(f"noted.{kind}", lang, fact=name_fact(name, lang))


def _echo_fact(name: str, before: Case, after: Case, context: Context) -> str:
    lang = after.lang
    fact = name_fact(name, lang)
    old = before.facts.get(name)
    new = after.facts.get(name)
    old_said = say_fact(name, old.value, lang, context.today) if old else ""
    if new is None and _one_place_chosen(before, after):
        return text("noted.opened", lang, fact=fact, before=old_said)
    if new is None:
        return text("noted.withdrawn", lang, fact=fact, before=old_said)
    said = say_fact(name, new.value, lang, context.today)
    if name == PREMIUM and (old is None or old.value != new.value):
        said = say_premium(new.value, after, context)
        old_said = say_premium(old.value, before, context) if old else ""
    if old is not None and old_said != said:
        return text("noted.changed", lang, fact=fact, before=old_said, value=said)
    if old is not None and old.value == new.value:
        return ""
    if isinstance(new.value, Place | Several) and new.value.implied:
        return text("noted.implied", lang, fact=fact, value=said)
    if name == "planned_hires":
        said = _with_target(new.value, said, after, context)
    return text("noted.set", lang, fact=fact, value=said)


def _one_place_chosen(before: Case, after: Case) -> bool:
    """Tell whether one of several places was chosen between two cases."""
    return any(
        narrows(before.facts[name].value, after.facts[name].value)
        for name in ("country", "city")
        if name in before.facts and name in after.facts
    )


def _with_target(hires: AnyValue, said: str, case: Case, context: Context) -> str:
    """Say where planned hires lead: "20 people, so 82 people in November 2027"."""
    now = case.facts.get("headcount")
    if not (isinstance(hires, Number) and now and isinstance(now.value, Number)):
        return said
    if hires.value is None or now.value.value is None:
        return said
    target = counted("people", now.value.value + hires.value, case.lang)
    by = case.facts.get("planned_by_months")
    if by and isinstance(by.value, Number) and by.value.value is not None:
        date = month_after(context.today, by.value.value, case.lang)
        return text("noted.hires_by", case.lang, value=said, target=target, date=date)
    return text("noted.hires", case.lang, value=said, target=target)


def currencies(case: Case) -> tuple[str, ...]:
    """Give the currencies that occur in the facts, in order of appearance."""
    found = [stored.value.currency for stored in case.facts.values() if isinstance(stored.value, Money)]
    return tuple(dict.fromkeys(code for code in found if code))


def _stored(name: str, value: AnyValue, heard: Heard) -> StoredFact:
    origin = heard.origin
    said = heard.reading.said.get(name, heard.text)[:200]
    return StoredFact(fact=name, value=value, said=said, by=origin.by, at=origin.at, message=origin.message)


_BARE = re.compile(r"\W*\d[\d.,]*\W*")


def _strays(kept: StoredFact, new: StoredFact, heard: Heard) -> bool:
    """A third bare figure while two people's values are open may be about anything: it settles nothing."""
    value = heard.reading.facts.get(new.fact)
    if value is None or value in {kept.value, new.value}:
        return False
    return _BARE.fullmatch(heard.reading.said.get(new.fact, heard.text)) is not None


def _disputed(kept: StoredFact | None, new: StoredFact) -> bool:
    """Two people, two values: whoever spoke last is not simply right."""
    return (
        kept is not None
        and bool(kept.by)
        and kept.by != new.by
        and kept.value != new.value
        and not _finishes(kept, new)
    )


def _finishes(kept: StoredFact, new: StoredFact) -> bool:
    """Tell whether the new value only fills in what was open in the old one (a currency, gross or net, one of the places)."""
    if narrows(kept.value, new.value):
        return True
    if not (isinstance(kept.value, Money) and isinstance(new.value, Money)):
        return False
    old, full = kept.value, new.value
    return all(
        getattr(old, part) in {None, "unknown", getattr(full, part)}
        for part in ("amount", "currency", "per", "basis", "gross")
    )


def _stale_city(case: Case, news: Mapping[str, StoredFact | None]) -> dict[str, StoredFact | None]:
    """A new country without a city takes the old city away."""
    if news.get("country") and "country" in case.facts and "city" in case.facts and "city" not in news:
        return {"city": None}
    return {}
