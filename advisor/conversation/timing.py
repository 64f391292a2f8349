"""When: why this month and no other, in words, from the figures of the assessment."""

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Outcome
from advisor.conversation.grounds import DECIDED, reasons, verdict_line
from advisor.conversation.messages import Part, Text
from advisor.engine.assessment import Assessment
from advisor.engine.facts import Number
from advisor.phrasing.figures import is_rough, say_money
from advisor.wording.texts import text
from advisor.wording.values import counted, month_after

_UNDECIDED = {"V2", "V3"}


def month_of_transfer(case: Case, context: Context) -> Outcome:
    """Say which month and why: the earliest that is possible, the one from which the team is large enough, the best."""
    assessment = assess_case(case, context, {})
    if assessment.row in _UNDECIDED:
        return Outcome(case, (Text(text=text("month.undecided", case.lang)),), then="advise", full=True)
    if assessment.transfer.recommended_month is None:
        return Outcome(case, _none(assessment, case, context), then="ask")
    said = [_recommended(assessment, case, context), _earliest(assessment, case, context)]
    if assessment.transfer.recommended_month == assessment.transfer.earliest_month:
        said = [_at_once(assessment, case, context)]
    said += [_large_enough(assessment, case, context), _best(assessment, case)]
    if assessment.row in {"V1", "V4"}:
        said.append(text("month.contract" if assessment.row == "V4" else "month.build", case.lang))
    return Outcome(case, (Text(text=" ".join(each for each in said if each)),), then="ask")


def _none(assessment: Assessment, case: Case, context: Context) -> tuple[Part, ...]:
    lang = case.lang
    key = "month.never_large" if assessment.transfer.gate_month is None else "month.never_pays"
    if assessment.break_even.running is None:
        key = "month.never_cheaper"
    why = reasons(assessment, case) if assessment.row in DECIDED else None
    said = Text(text=f"{verdict_line(assessment, lang, context.today)} {text(key, lang)}")
    return (said, why) if why is not None else (said,)


def _recommended(assessment: Assessment, case: Case, context: Context) -> str:
    month = assessment.transfer.recommended_month or 0
    return text("month.recommended", case.lang, date=month_after(context.today, month, case.lang))


def _earliest(assessment: Assessment, case: Case, context: Context) -> str:
    """Say the earliest month and what sets it: what was told, the notice, the term, or the time it takes to prepare."""
    lang, earliest = case.lang, assessment.transfer.earliest_month
    if earliest is None:
        return ""
    return text("month.earliest", lang, date=month_after(context.today, earliest, lang), why=_why(earliest, case))


def _at_once(assessment: Assessment, case: Case, context: Context) -> str:
    """Say that the month which comes out is the earliest possible one: one sentence, one date."""
    earliest = assessment.transfer.earliest_month or 0
    date = month_after(context.today, earliest, case.lang)
    return text("month.at_once", case.lang, date=date, why=_why(earliest, case))


def _why(earliest: int, case: Case) -> str:
    told = {name: case.facts[name].value for name in _SETS if name in case.facts}
    name = next((n for n, v in told.items() if isinstance(v, Number) and round(v.value or 0) == earliest), "lead")
    return text(f"month.because.{name}", case.lang, months=counted("months", earliest, case.lang))


_SETS = ("earliest_transfer_month", "contract_months_left", "notice_months")


def _large_enough(assessment: Assessment, case: Case, context: Context) -> str:
    gate, earliest = assessment.transfer.gate_month, assessment.transfer.earliest_month or 0
    if gate is None:
        return ""
    if gate <= earliest:
        return text("month.large_already", case.lang)
    return text("month.large_from", case.lang, date=month_after(context.today, gate, case.lang))


def _best(assessment: Assessment, case: Case) -> str:
    """Say why it is not later: of the months that are possible this one brings most."""
    found, lang = assessment.transfer, case.lang
    if found.benefit is None or found.recommended_month is None:
        return ""
    amount = say_money(found.benefit, assessment.currency, lang, rough=is_rough(assessment))
    first = max(found.gate_month or 0, found.earliest_month or 0)
    return text("month.best_first" if found.recommended_month == first else "month.best_later", lang, amount=amount)
