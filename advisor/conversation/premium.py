"""What full control is worth: told as money a year, kept as per cent of the vendor's yearly bill, said both ways."""

import re
from dataclasses import replace

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case, StoredFact
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
_VALUE = r"(?:control|independence|ownership|owning|own(?:ing)? the team|kontrol(?:len)?|uafhængighed(?:en)?|ejerskab(?:et)?|at eje)"
_WORTH = re.compile(
    rf"(?i)\b{_VALUE}\b.{{0,40}}\b(?:worth|værd)\b|\b(?:pay|betale|give)\b.{{0,60}}\b(?:for|to(?= own))\b.{{0,20}}\b{_VALUE}\b"
    r"|\bworth\b.{0,40}\bto (?:us|me)\b|\bværd\b.{0,40}\bfor (?:os|mig)\b|\b(?:for os|for mig)\b.{0,40}\bværd\b"
)
_AROUND = re.compile(
    rf"(?i)\b(?:{_VALUE}|worth|værd|full|fuld|to us|for os|for|we|vi|would|will|ville|vil|pay|betale|be|is|er|være|the team|teamet)\b"
)
_NOTHING = re.compile(
    r"(?i)\bworth (?:nothing|zero|no money)\b|\bnot worth (?:anything|a (?:penny|cent))\b"
    r"|\b(?:intet|ingenting|ikke (?:noget|en krone|en øre)) værd\b|\bværd (?:nul|ingenting)\b"
)
_PARTS = re.compile(r"[;!?\n]+|[,.](?=\s)|\b(?:and|but|og|men)\b")
_A_YEAR = {"year": 1, "month": 12}
_ABOUT_DIGITS = 3


def in_money(reading: Reading, words: str, case: Case, context: Context) -> Reading:
    """Read what full control is worth in money as a share of the vendor's bill, asked for or told by itself.

    A small bare figure can be per cent or money: then it is asked.
    """
    told, clause = reading.facts.get(PREMIUM), _clause(words, case)
    if clause is None or _PER_CENT.search(clause) or told == Number(value=0):
        return reading
    if _NOTHING.search(clause):
        return replace(reading, intent="provide_facts", facts={PREMIUM: Number(value=0)}, ask_about=(), act=None)
    whole = _amount(clause, case, context)
    if whole is None or whole.amount is None:
        return reading if told is None else _asking(reading, None, Ask(PREMIUM, "which_fact", clause.strip()))
    if whole.currency is None and whole.per is None and 0 < whole.amount <= CATALOGUE[PREMIUM].high:
        return _asking(reading, whole, Ask(PREMIUM, "which_fact", clause.strip()))
    return _converted(reading, whole, clause, case, context)


def _amount(clause: str, case: Case, context: Context) -> Money | None:
    """Read the one amount a year or a month of a clause, without the words that say what it is for."""
    bare = _AROUND.sub(" ", clause)
    found = read(bare, lang=case.lang, asked="total_spend", known={}, today=context.today).facts.values()
    amounts = [value for value in found if isinstance(value, Money)]
    return amounts[0] if len(amounts) == 1 and amounts[0].per in {None, *_A_YEAR} else None


def _clause(words: str, case: Case) -> str | None:
    """Find the part of a message that tells what control is worth: a part that says so, or the answer to the question."""
    parts = (part for part in _PARTS.split(words) if _WORTH.search(part))
    return next(parts, words if case.asked == PREMIUM else None)


def _converted(reading: Reading, whole: Money, words: str, case: Case, context: Context) -> Reading:
    assessment = assess_case(case.model_copy(update={"facts": case.facts | _facts_of(reading, whole)}), context, {})
    bill = yearly_bill(assessment)
    rate = Exchange(assessment.currency, {}, context.book.fx).rate(whole.currency)
    if bill is None or rate is None or whole.amount is None:
        return _asking(reading, whole, Ask(None, "which_fact", words.strip()))
    share = whole.amount * _A_YEAR[whole.per or "year"] * rate / bill * 100
    if not CATALOGUE[PREMIUM].low <= share <= CATALOGUE[PREMIUM].high:
        return _asking(reading, whole, Ask(PREMIUM, "out_of_range", words.strip()))
    others = _others(reading, whole)
    facts: dict[str, AnyValue] = {**others, PREMIUM: Number(value=round(share, 4), approx=whole.approx)}
    return replace(reading, intent="provide_facts", facts=facts, ask_about=(), unknown=(), act=None)


def _facts_of(reading: Reading, whole: Money) -> dict[str, StoredFact]:
    """Give the other facts of the same message as if they were stored: the bill may be among them."""
    return {name: StoredFact(fact=name, value=value) for name, value in _others(reading, whole).items()}


def _others(reading: Reading, whole: Money | None) -> dict[str, AnyValue]:
    """Give the facts of a message but for the premium and for what its amount was taken for."""
    return {
        name: value
        for name, value in reading.facts.items()
        if name != PREMIUM and not (isinstance(value, Money) and whole is not None and value.amount == whole.amount)
    }


def _asking(reading: Reading, whole: Money | None, ask: Ask) -> Reading:
    others = _others(reading, whole)
    return replace(reading, intent="provide_facts", facts=others, ask_about=(ask,), unknown=(), act=None)


def yearly_bill(assessment: Assessment) -> float | None:
    """Give what staying with the vendor costs a year at today's headcount; None without a price."""
    return None if not assessment.vendor_month else assessment.vendor_month * 12


def say_premium(value: AnyValue, case: Case, context: Context) -> str:
    """Say the premium both ways: its share of the vendor's bill, and what that is a year."""
    shown = (
        value.model_copy(update={"value": round(value.value, 2)})
        if isinstance(value, Number) and value.value
        else value
    )
    said = say_fact(PREMIUM, shown, case.lang)
    assessment = assess_case(case, context, {})
    bill = yearly_bill(assessment)
    if bill is None or not isinstance(value, Number) or not value.value:
        return said
    amount = rounded(bill * value.value / 100, _ABOUT_DIGITS)
    about = text("word.about", case.lang, value=money(amount, assessment.currency, case.lang, "year", whole=True))
    return text("premium.both", case.lang, share=said, amount=about)
