"""Where the two sides meet: the vendor's price at which an own entity brings nothing, and the best month were growth certain."""

from advisor.conversation.messages import Part, Text
from advisor.engine.assessment import Assessment
from advisor.language.reading import Language
from advisor.wording.texts import text
from advisor.wording.values import money, month_after, rounded

_DIGITS = 3


def negotiation(assessment: Assessment, lang: Language, today: str) -> Part | None:
    """Say the prices a head and month that leave nothing to gain, and when one would transfer if growth were certain."""
    said = " ".join((price_line(assessment, lang), *_certain(assessment, lang, today))).strip()
    return Text(text=said) if said else None


def price_line(assessment: Assessment, lang: Language) -> str:
    """Say the prices a head and month that leave nothing to gain: today, and over the whole period; empty where there are none."""
    found = assessment.break_even
    if found.fee_at_zero_saving is None:
        return ""
    month = _price(found.fee_at_zero_saving, assessment, lang)
    if found.fee_at_zero_benefit is None:
        return text("negotiation.month", lang, month=month)
    whole = _price(found.fee_at_zero_benefit, assessment, lang)
    return text("negotiation.line", lang, month=month, whole=whole)


def _price(amount: float, assessment: Assessment, lang: Language) -> str:
    return money(rounded(amount, _DIGITS), assessment.currency, lang, "month", whole=True)


def _certain(assessment: Assessment, lang: Language, today: str) -> list[str]:
    best, chosen = assessment.transfer.unconstrained, assessment.transfer.recommended_month
    if best.month is None or best.benefit is None or best.month == chosen:
        return []
    amount = money(rounded(best.benefit, _DIGITS), assessment.currency, lang, whole=True)
    return [text("negotiation.certain", lang, month=month_after(today, best.month, lang), amount=amount)]
