"""Questions back: what a term means, why a fact is asked for, and why this customer's number is not 70 to 80."""

import re
from collections.abc import Callable, Mapping

from advisor.conversation.assessing import CONTRACT, assess_case
from advisor.conversation.assuming import assumed, default_of, say_default
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Heard, Outcome
from advisor.conversation.deciding import certainty, conditions, worst_case
from advisor.conversation.figures import say_figure
from advisor.conversation.grounds import all_left_out, owning, vendor_list
from advisor.conversation.messages import Text
from advisor.conversation.naming import VALUE, value_of
from advisor.conversation.negotiating import price_line
from advisor.conversation.resting import to_find_out
from advisor.conversation.timing import month_of_transfer
from advisor.engine.assessment import Assessment
from advisor.engine.facts import CATALOGUE, Word
from advisor.phrasing.figures import figures, written
from advisor.wording.glossary import find_term, gloss, terms
from advisor.wording.saying import name_fact, name_inside, say_fact
from advisor.wording.texts import has, listed, text
from advisor.wording.values import counted

_OWN_FIGURE = {
    "break_even": ("running", "case"),
    "payback": ("payback",),
    "saving": ("saving_month", "benefit", "payback"),
    "npv": ("benefit",),
    "one_offs": ("one_offs",),
    "probability": ("probability",),
}
_SAYS_WHY_NOT = {"running", "case", "payback"}
_FACT_BEHIND = {"attrition": "attrition_pct"}
_JUST_WHY = 3
_MEANS = re.compile(
    r"(?i)\b(?:what do you mean|what does (?:that|it|this) mean|what is meant|(?:do not|don'?t|don’t) (?:understand|get) (?:that|it|the question|what)"
    r"|hvad mener du|hvad betyder (?:det|dette)|hvad vil det sige|hvad menes der|forstår ikke (?:det|spørgsmålet|hvad))\b"
)
_WHY = re.compile(r"(?i)\W*(?:why|hvorfor)\b(?:\W+\w+){0,5}\W*$")
_MAIN_TERMS = ("captive", "transfer_fee", "open_book", "break_even", "payback", "due_diligence")
_THREE = ("markup_pct", "admin_fee", "bill_rate", "total_spend", "pay_uplift_pct", "home_pays_tax")


def explain(case: Case, heard: Heard, context: Context) -> Outcome:
    """Explain what is asked about, with the own figure where there is one; then the open question."""
    topic = heard.reading.topic or ""
    if topic in _WAYS and not (topic in _FROM_FACTS and not case.facts):
        return _WAYS[topic](case, context)
    if topic in _WAYS:
        start = tuple(Text(text=text(key, case.lang)) for key in ("status.empty", "hello.start"))
        return Outcome(case, start, then="ask" if case.asked else "rest")
    if topic.startswith(VALUE):
        return value_of(case, topic.removeprefix(VALUE), context)
    term = find_term(heard.text, case.lang) or (topic if topic in terms(case.lang) else None)
    fact = _FACT_OF.get(topic, topic)
    if term is None and fact in CATALOGUE:
        return why_asked(case, fact, context)
    short = len(heard.text.split()) <= _JUST_WHY or _MEANS.search(heard.text) or _WHY.match(heard.text)
    if term is None and (case.asked or _just_refused(case)) and short:
        return why_asked(case, None, context)
    if term is None:
        known = [terms(case.lang)[name][0] for name in _MAIN_TERMS]
        words = text("explain.unknown", case.lang, terms=listed(known, case.lang))
        return Outcome(case, (Text(text=words),), then="ask")
    said = [gloss(term, case.lang), *_assumed(term, case, context)]
    if term in _OWN_FIGURE and case.facts:
        said += _own(term, case, context)
    return Outcome(case, (Text(text=" ".join(said)),), then="ask")


def is_way(topic: str | None) -> bool:
    """Tell whether a topic is a question to the answer itself, whatever intent it came with."""
    return topic in _WAYS


def assumptions(case: Case, context: Context) -> Outcome:
    """Say what is assumed so far, each with the kind of its source."""
    part = assumed(assess_case(case, context, {}), case, context)
    return Outcome(case, (part or Text(text=text("explain.nothing_assumed", case.lang)),), then="ask")


def not_in_the_figures(case: Case, context: Context) -> Outcome:
    """List what the figures leave out."""
    return Outcome(case, (all_left_out(assess_case(case, context, {}), case.lang),), then="ask")


def _assumed(term: str, case: Case, context: Context) -> list[str]:
    """Say what stands in for the fact that a term is about, where nobody has told it."""
    fact = _FACT_BEHIND.get(term, "")
    record = default_of(fact, case, context) if case.facts and fact not in case.facts else None
    if record is None:
        return []
    source = text(f"source.{record.kind}", case.lang)
    return [text("explain.assumed", case.lang, value=say_default(fact, record, case.lang), source=source)]


def _own(term: str, case: Case, context: Context) -> list[str]:
    assessment = assess_case(case, context)
    values = written(figures(assessment), assessment)
    said = [
        f"{_small(text(f'figures.{name}', case.lang))}: "
        f"{say_figure(name, values[name], assessment.currency, case.lang, context.today, assessment)}"
        for name in _OWN_FIGURE[term]
        if values[name] is not None or (assessment.saving_month is not None and name in _SAYS_WHY_NOT)
    ]
    return [text("explain.own", case.lang, figures=listed(said, case.lang))] if said else []


def _small(label: str) -> str:
    return label[:1].lower() + label[1:]


def why_asked(case: Case, fact: str | None, context: Context) -> Outcome:
    """Give a fact's own reason, and how far the result moves with it. Right after a refusal it is about the refused fact."""
    name = fact if fact in CATALOGUE else _just_refused(case) or case.asked
    if name is None and not case.facts:
        start = (Text(text=text("why.start", case.lang)), Text(text=text("hello.start", case.lang)))
        return Outcome(case, start)
    if name is None or not has(f"why.{name}", case.lang):
        return Outcome(case, (Text(text=text("explain.nothing_asked", case.lang)),), then="ask")
    fixed = name == "bill_rate" and case.values().get("price_model") == Word(value="fixed_price")
    why = text("why.fixed_price" if fixed else f"why.{name}", case.lang)
    words = [f"{name_fact(name, case.lang)}: {why}", *([] if fixed else _reach(name, case, context))]
    return Outcome(case, (Text(text=" ".join(words)),), then="ask")


def _just_refused(case: Case) -> str | None:
    """Find what the message before this one would not say."""
    last = case.log[-1] if case.log else None
    if last is None or not case.messages or last.message != case.messages[-1]:
        return None
    return next((name for name, mark in last.marks_after.items() if mark == "withheld"), None)


def _reach(name: str, case: Case, context: Context) -> list[str]:
    """Say how far the result moves with a fact, as far as the engine knows."""
    assessment = assess_case(case, context)
    if name in CONTRACT and assessment.row == "V4":
        return [text("why.stops", case.lang)]
    for missing in assessment.missing:
        if missing.fact == name and missing.verdicts is not None:
            moves = []
            if missing.span:
                moves.append(text("why.moves", case.lang, people=counted("people", missing.span, case.lang)))
            if missing.verdicts > 1:
                moves.append(text("why.flips", case.lang))
            return moves or ([text("why.little", case.lang)] if _has_a_price(case) else [])
    return []


def _has_a_price(case: Case) -> bool:
    """Before a team and a price are known nothing can be said of how little a fact moves."""
    return "headcount" in case.facts and any(name in case.facts for name in _PRICES)


_PRICES = ("bill_rate", "total_spend", "salary", "admin_fee", "markup_pct")


def seventy_eighty(case: Case, context: Context) -> Outcome:
    """Explain this customer's own number against the one that everybody quotes; the verdict does not move."""
    assessment = assess_case(case, context)
    words = [_own_number(assessment, case), text("seventy.why", case.lang), text("seventy.band", case.lang)]
    three = _own_three(case, context)
    if three:
        words.append(text("seventy.yours", case.lang, figures="; ".join(three)))
    return Outcome(case, tuple(Text(text=each) for each in words), then="ask")


def _own_number(assessment: Assessment, case: Case) -> str:
    running, look = assessment.break_even.running, assessment.first_look
    if assessment.captive_month is not None and assessment.vendor_month is not None:
        said = text("absent.never", case.lang) if running is None else counted("people", running, case.lang)
        return text("seventy.own", case.lang, running=said)
    if look is not None and look.p10 is not None:
        low = str(look.p10)
        if look.p90 is None:
            band = text("first_look.at_best", case.lang, people=counted("people", look.p10, case.lang))
        else:
            band = text("word.range", case.lang, low=low, high=counted("people", look.p90, case.lang))
        return text("seventy.first", case.lang, band=band)
    return text("seventy.none", case.lang)


def _own_three(case: Case, context: Context) -> list[str]:
    said = []
    for name in _THREE:
        if name in case.facts:
            said.append(f"{name_inside(name, case.lang)}: {say_fact(name, case.facts[name].value, case.lang)}")
        elif name == "pay_uplift_pct" and (record := default_of(name, case, context)):
            assumed = text("evidence.assumed", case.lang)
            said.append(f"{name_inside(name, case.lang)}: {say_default(name, record, case.lang)} ({assumed})")
    return said


def vendor_questions(case: Case, context: Context) -> Outcome:
    """List what to get from the vendor."""
    found = vendor_list(assess_case(case, context, {}), case)
    return Outcome(case, (found or Text(text=text("vendor_list.nothing", case.lang)),), then="ask")


def vendor_price(case: Case, context: Context) -> Outcome:
    """Say at which price of the vendor an own company would bring nothing."""
    said = price_line(assess_case(case, context, {}), case.lang)
    if not said:
        return Outcome(case, (Text(text=text("month.undecided", case.lang)),), then="advise", full=True)
    return Outcome(case, (Text(text=said),), then="ask")


def what_owning_costs(case: Case, context: Context) -> Outcome:
    """Say what owning the team costs a year, or that it saves money, and how a value of its own would count."""
    assessment = assess_case(case, context, {})
    if assessment.saving_month is None:
        return Outcome(case, (Text(text=text("month.undecided", case.lang)),), then="advise", full=True)
    said, worth = owning(assessment, case.lang), text("owning.worth", case.lang)
    told = "ownership_premium_pct" in case.facts
    return Outcome(case, (Text(text=said if told else f"{said} {worth}"),), then="ask")


def who_can_read(case: Case, context: Context) -> Outcome:
    """Say who can read this conversation, and what is kept of it."""
    place = "dm" if context.is_dm else "private" if context.private else "thread"
    words = f"{text(f'readers.{place}', case.lang)} {text('privacy.kept' if context.is_kept else 'privacy.not_kept', case.lang)}"
    told = (*(key for key in case.told if not key.startswith("readers.")), f"readers.{place}")
    return Outcome(case.model_copy(update={"told": told}), (Text(text=words),), then="ask")


_FROM_FACTS = {
    "vendor_price",
    "verdict",
    "whole_answer",
    "worst_case",
    "to_find_out",
    "price_of_owning",
    "month",
    "conditions",
    "vendor_questions",
    "certainty",
    "seventy_eighty",
}
_WAYS: Mapping[str, Callable[[Case, Context], Outcome]] = {
    "assumptions": assumptions,
    "certainty": certainty,
    "conditions": conditions,
    "not_modelled": not_in_the_figures,
    "month": month_of_transfer,
    "to_find_out": to_find_out,
    "price_of_owning": what_owning_costs,
    "privacy": who_can_read,
    "vendor_price": vendor_price,
    "vendor_questions": vendor_questions,
    "seventy_eighty": seventy_eighty,
    "worst_case": worst_case,
    "verdict": lambda case, _: Outcome(case, (), then="advise", full=True),
    "whole_answer": lambda case, _: Outcome(case, (), then="advise", full=True, again=True),
}
_FACT_OF = {"notice": "notice_months", "horizon": "horizon_years", "vendor_index": "vendor_index_pct"}
