"""The next question: its words, which change when it is put again, and its buttons."""

from collections.abc import Mapping

from advisor.conversation.case import Case
from advisor.conversation.messages import Button, Buttons, Part, Text
from advisor.conversation.places import question_here
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place, Tiers, Word, YesNo
from advisor.language.reading import Language
from advisor.wording.saying import name_inside, say_fact
from advisor.wording.texts import has, text

MOST_BUTTONS = 5

PAY_RISE: Mapping[str, Number] = {
    "market": Number(low=0, high=3),
    "less": Number(low=5, high=15),
}
"""How an answer in words to the pay question counts, in per cent (decision model 2)."""


def question(case: Case, fact: str) -> tuple[Case, tuple[Part, ...]]:
    """Put a question: the parts, and the case that remembers it. The wording differs when it is put again."""
    parts: tuple[Part, ...] = (Text(text=wording(case, fact), tone="question"),)
    row = buttons(fact, case.lang)
    return remember(case, fact), (*parts, Buttons(buttons=row)) if row else parts


def wording(case: Case, fact: str) -> str:
    """Say the question in the words for this time."""
    lang = case.lang
    times, fact_said = case.times_asked.get(fact, 0) % 3, name_inside(fact, lang)
    if times == 0:
        return question_here(case, fact, lang) or text(f"question.{fact}", lang)
    if times == 1 and not options(fact):
        return text("again.second", lang, fact=fact_said, example=example(fact, lang))
    if times == 1:
        return text("again.choice", lang, fact=fact_said)
    numeric = CATALOGUE[fact].kind in {"number", "money"} and not options(fact)
    return text("again.third" if numeric else "again.choice_third", lang, fact=fact_said)


def remember(case: Case, fact: str, point: str = "") -> Case:
    """Note that a fact was asked for; `point`: not the fact itself, but what is open about its value."""
    counted = f"{fact}:{point}" if point else fact
    times = case.times_asked | {counted: case.times_asked.get(counted, 0) + 1}
    before = case.asked_before if case.asked in {None, fact} else (*case.asked_before, case.asked or "")[-20:]
    return case.model_copy(update={"asked": fact, "times_asked": times, "asked_before": before})


def askable(fact: str, lang: Language) -> bool:
    """Tell whether there is a question for it (what the records lack is no question for a person)."""
    return has(f"question.{fact}", lang)


def buttons(fact: str, lang: Language) -> tuple[Button, ...]:
    """Give the answers that can be pressed; always also "I don't know", and "later" where there is room."""
    row = tuple(
        Button(action="choose", label=choice_label(fact, option, lang), value=f"{fact}={option}")
        for option in options(fact)
    )
    rest = (
        Button(action="unknown", label=text("button.unknown", lang), value=fact),
        Button(action="skip", label=text("button.skip", lang), value=fact),
    )
    return (*row, *rest)[:MOST_BUTTONS]


def options(fact: str) -> tuple[str, ...]:
    """Give the answers of a fact that has few."""
    spec = CATALOGUE[fact]
    if spec.kind == "yes_no":
        return ("yes", "no")
    return tuple(PAY_RISE) if fact == "pay_uplift_pct" else spec.choices


def choice_label(fact: str, option: str, lang: Language) -> str:
    """Name an answer on a button."""
    if CATALOGUE[fact].kind == "yes_no":
        return text(f"button.{option}", lang)
    label = text(f"choice.{fact}.{option}", lang)
    return label[:1].upper() + label[1:]


def example(fact: str, lang: Language) -> str:
    """Give an answer as it could be written."""
    if has(f"example.{fact}", lang):
        return text(f"example.{fact}", lang)
    if fact in PAY_RISE_FACTS:
        return text("choice.pay_uplift_pct.market", lang)
    return say_fact(fact, _sample(fact), lang)


PAY_RISE_FACTS = frozenset({"pay_uplift_pct"})

_SAMPLES: Mapping[str, AnyValue] = {
    "headcount": Number(value=62),
    "planned_headcount": Number(value=100),
    "planned_by_months": Number(value=12),
    "planned_hires": Number(value=20),
    "months_in_operation": Number(value=18),
    "contract_months_left": Number(value=18),
    "notice_months": Number(value=6),
    "earliest_transfer_month": Number(value=9),
    "hours_per_month": Number(value=150),
    "employer_cost_pct": Number(value=20),
    "markup_pct": Number(value=25),
    "vendor_index_pct": Number(value=3),
    "attrition_pct": Number(value=12),
    "ownership_premium_pct": Number(value=0),
    "horizon_years": Number(value=5),
    "discount_rate_pct": Number(value=10),
    "partner_headcount": Number(value=30),
    "partner_planned_headcount": Number(value=50),
    "bill_rate": Money(amount=42, currency="EUR", per="hour"),
    "total_spend": Money(amount=3_500_000, currency="EUR", per="year"),
    "salary": Money(amount=3300, currency="EUR", per="month", gross=True),
    "admin_fee": Money(amount=600, currency="EUR", per="month", basis="head"),
    "vendor_passthrough": Money(amount=350, currency="EUR", per="month", basis="head"),
    "transfer_fee": Money(amount=2000, currency="EUR", basis="head"),
    "country": Place(value="PL"),
    "city": Place(value="Krakow"),
    "home_country": Word(value="DK"),
    "vendor_name": Word(value="Nordhold"),
    "volume_discounts": Tiers(value=((100, 5),)),
}


def _sample(fact: str) -> AnyValue:
    spec = CATALOGUE[fact]
    if spec.kind == "yes_no":
        return YesNo(value=True)
    return _SAMPLES[fact] if fact in _SAMPLES else Word(value=spec.choices[0])
