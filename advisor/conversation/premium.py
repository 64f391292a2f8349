"""What full control is worth: told as money a year, kept as per cent of the vendor's yearly bill, said both ways."""

import re
from dataclasses import replace

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.engine.assessment import Assessment
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.engine.money import Exchange
from advisor.language.reader import read
from advisor.language.reading import Ask, Reading
from advisor.wording.saying import say_fact
from advisor.wording.texts import text
from advisor.wording.values import money, rounded

PREMIUM = "ownership_premium_pct"
_PER_CENT = re.compile(r"(?i)%|\bpct|per ?cent|procent")
_A_YEAR = {"year": 1, "month": 12}
_ABOUT_DIGITS = 3


def in_money(reading: Reading, words: str, case: Case, context: Context) -> Reading:
    """Read an answer in money as a share of the vendor's bill. A small bare figure can be either: then it is asked."""
    told = reading.facts.get(PREMIUM)
    if case.asked != PREMIUM or _PER_CENT.search(words) or told == Number(value=0):
        return reading
    whole = read(words, lang=case.lang, asked="total_spend", known={}, today=context.today).facts.get("total_spend")
    if not isinstance(whole, Money) or whole.amount is None or whole.per not in {None, *_A_YEAR}:
        return reading
    if whole.currency is None and whole.per is None and 0 < whole.amount <= CATALOGUE[PREMIUM].high:
        return _asking(reading, Ask(PREMIUM, "which_fact", words.strip()))
    return _converted(reading, whole, words, case, context)


def _converted(reading: Reading, whole: Money, words: str, case: Case, context: Context) -> Reading:
    assessment = assess_case(case, context, {})
    bill = yearly_bill(assessment)
    rate = Exchange(assessment.currency, {}, context.book.fx).rate(whole.currency)
    if bill is None or rate is None or whole.amount is None:
        return reading
    share = whole.amount * _A_YEAR[whole.per or "year"] * rate / bill * 100
    if not CATALOGUE[PREMIUM].low <= share <= CATALOGUE[PREMIUM].high:
        return _asking(reading, Ask(PREMIUM, "out_of_range", words.strip()))
    facts: dict[str, AnyValue] = {PREMIUM: Number(value=round(share, 4), approx=whole.approx)}
    return replace(reading, intent="provide_facts", facts=facts, ask_about=(), unknown=(), act=None)


def _asking(reading: Reading, ask: Ask) -> Reading:
    return replace(reading, intent="provide_facts", facts={}, ask_about=(ask,), unknown=(), act=None)


def yearly_bill(assessment: Assessment) -> float | None:
    """Give what staying with the vendor costs a year at today's headcount; None without a price."""
    return None if not assessment.vendor_month else assessment.vendor_month * 12


def say_premium(value: AnyValue, case: Case, context: Context) -> str:
    """Say the premium both ways: its share of the vendor's bill, and what that is a year."""
    said = say_fact(PREMIUM, value, case.lang)
    assessment = assess_case(case, context, {})
    bill = yearly_bill(assessment)
    if bill is None or not isinstance(value, Number) or not value.value:
        return said
    amount = rounded(bill * value.value / 100, _ABOUT_DIGITS)
    about = text("word.about", case.lang, value=money(amount, assessment.currency, case.lang, "year", whole=True))
    return text("premium.both", case.lang, share=said, amount=about)
