"""What stands in for facts that nobody has told, where it comes from, and how far the strongest of it reaches."""

from collections.abc import Mapping

from advisor.conversation.case import Case, StoredFact
from advisor.conversation.context import Context
from advisor.conversation.figures import say_result
from advisor.conversation.messages import Bullets, Part, Text
from advisor.engine.assessment import Assessment
from advisor.engine.facts import CATALOGUE, Money, Number, Word, YesNo
from advisor.engine.parameters import Parameter
from advisor.engine.resolve import DEFAULT_HOME
from advisor.language.reading import Language
from advisor.wording.raw import say_raw
from advisor.wording.saying import name_fact, say_fact
from advisor.wording.texts import text
from advisor.wording.values import counted, country, money, percent, rounded

_MOST_ASSUMED = 5
_DIGITS = 3


def default_of(fact: str, case: Case, context: Context) -> Parameter | None:
    """Find the record that stands in for a fact nobody knows; None where there is none."""
    place = case.facts.get("country")
    code = getattr(place.value, "value", None) if place else None
    of_country = context.book.countries.get(code) if isinstance(code, str) else None
    for id_ in _RECORDS.get(fact, ()):
        for records in (of_country.parameters if of_country else {}, context.book.defaults):
            found = records.get(id_)
            if found is not None and found.value is not None:
                return found
    return None


_RECORDS: dict[str, tuple[str, ...]] = {
    "hours_per_month": ("hours_per_month",),
    "salary": ("salary_month_gross",),
    "attrition_pct": ("attrition",),
    "pay_uplift_pct": ("pay_uplift",),
    "vendor_index_pct": ("vendor_index",),
    "discount_rate_pct": ("discount_rate",),
}
_STRONGEST = ("hours_per_month", "pay_uplift_pct", "salary", "attrition_pct", "vendor_index_pct", "discount_rate_pct")


def say_default(fact: str, record: Parameter, lang: Language) -> str:
    """Say a record's value as the fact it stands in for."""
    value = record.value or 0.0
    if CATALOGUE[fact].kind == "money":
        amount = Money(amount=round(value), currency=record.currency, per="month", gross=True)
        return say_fact(fact, amount, lang)
    shown = value * 100 if CATALOGUE[fact].unit == "%" else value
    return say_raw(fact, round(shown, 1), lang)


def assumed(assessment: Assessment, case: Case, context: Context) -> Part | None:
    """Name the strongest assumptions that the figures rest on, with the kind of their source, and how far two of them reach."""
    if assessment.captive_month is None:
        return None
    items = []
    for fact in _STRONGEST:
        record = default_of(fact, case, context)
        if fact in case.facts or record is None or not _used(record.id, assessment):
            continue
        if fact == "hours_per_month" and not _by_the_hour(case):
            continue
        source = text(f"source.{record.kind}", case.lang)
        value = say_default(fact, record, case.lang)
        said = text("assumed.item", case.lang, label=name_fact(fact, case.lang), value=value, source=source)
        items.append(". ".join((said, *_reach(fact, assessment, case.lang))))
    items = [*items[:_MOST_ASSUMED], *_at_home(assessment, case)]
    return Bullets(title=text("assumed.title", case.lang), items=tuple(items)) if items else None


def _used(id_: str, assessment: Assessment) -> bool:
    """Tell whether the record really stands behind the figures: not a value stated for this run, nor the test profile's."""
    entry = assessment.trace.get("salary" if id_ == "salary_month_gross" else id_)
    return entry is not None and entry.rule.startswith("parameter:") and not entry.rule.startswith("parameter:anchor")


def basis(assessment: Assessment, case: Case, context: Context) -> Part | None:
    """Say what the benefit rests on: years, discount rate, and a transfer fee that nobody has told."""
    rate, fee = assessment.trace.get("discount_rate"), assessment.trace.get("transfer_fee")
    if assessment.transfer.benefit is None or rate is None or not isinstance(rate.value, float):
        return None
    told, usual = case.facts.get("horizon_years"), context.book.defaults["horizon"].value or 60
    years = told.value.value if told is not None and isinstance(told.value, Number) else usual / 12
    said = text(
        "basis.benefit",
        case.lang,
        years=counted("years", years or 0, case.lang),
        rate=percent(rate.value * 100, case.lang),
    )
    assumed_fee = fee is not None and fee.rule.endswith("transfer_fee_pct_of_salary")
    notes = [text("basis.fee", case.lang)] if assumed_fee else []
    if "total_spend" in case.facts and "bill_rate" not in case.facts:
        notes.append(text("basis.whole_price", case.lang))
    return Text(text=" ".join((said, *notes)), tone="quiet")


_TRIED: Mapping[str, float] = {"hours_per_month": 147, "pay_uplift_pct": 0}
"""The other value at which an assumption is shown (decision model 2)."""


def _reach(fact: str, assessment: Assessment, lang: Language) -> tuple[str, ...]:
    """Say the running break-even beside the one that another value of an assumption gives, both from the same assessment."""
    if fact == "vendor_index_pct":
        return _lag(assessment, lang)
    if fact not in _TRIED:
        return ()
    found = assessment.break_even
    other = found.running_at_147_hours if fact == "hours_per_month" else found.running_without_uplift
    now, then = _heads(found.running, lang), _heads(other, lang)
    if found.running is None and other is None:
        return (text("assumed.never_either", lang, value=say_raw(fact, _TRIED[fact], lang)),)
    if found.running == other:
        return (text("assumed.same", lang, value=say_raw(fact, _TRIED[fact], lang), now=now),)
    reach = text("assumed.reach", lang, value=say_raw(fact, _TRIED[fact], lang), then=then, now=now)
    return (text("assumed.most", lang), reach) if fact == _STRONGEST[0] else (reach,)


def _lag(assessment: Assessment, lang: Language) -> tuple[str, ...]:
    """A price that is assumed to rise more slowly than pay: what the benefit is where it rises as fast."""
    level, now = assessment.transfer.benefit_at_equal_growth, assessment.transfer.benefit
    if level is None or now is None:
        return ()
    if min(level, now) < 0:
        results = {name: say_result(each, assessment.currency, lang) for name, each in (("then", level), ("now", now))}
        return (text("assumed.lag_loss", lang, **results),)
    said = {
        name: money(rounded(amount, _DIGITS), assessment.currency, lang, whole=True)
        for name, amount in (("then", level), ("now", now))
    }
    return (text("assumed.lag", lang, **said),)


def _at_home(assessment: Assessment, case: Case) -> tuple[str, ...]:
    """Name what stands in for tax at home: the relief that nobody told of, and the country nobody named."""
    relief, rate = assessment.trace.get("home_relief"), assessment.trace.get("cit_home")
    if relief is None or rate is None or rate.rule.startswith(("parameter:anchor", "assumption:")):
        return ()
    lang, told = case.lang, case.facts.get("home_country")
    code = told.value.value if told is not None and isinstance(told.value, Word) else DEFAULT_HOME
    where = country(code, lang)
    if "home_pays_tax" not in case.facts and relief.rule.startswith("parameter:"):
        return (text("assumed.no_relief" if told else "assumed.no_relief_at", lang, country=where),)
    if isinstance(told_tax := case.facts.get("home_pays_tax"), StoredFact) and told_tax.value == YesNo(value=False):
        return ()
    if told is None and isinstance(rate.value, float):
        return (text("assumed.home", lang, country=where, rate=percent(rate.value * 100, lang)),)
    return (text("assumed.home_without_rate", lang, country=where),) if not rate.value else ()


def _heads(running: int | None, lang: Language) -> str:
    return text("absent.never", lang) if running is None else counted("people", running, lang)


def _by_the_hour(case: Case) -> bool:
    """Tell whether the price is one an hour or a day: only then the hours invoiced count."""
    prices = [stored.value for name in ("bill_rate", "total_spend") if (stored := case.facts.get(name))]
    return any(isinstance(price, Money) and price.per in {"hour", "day"} for price in prices)
