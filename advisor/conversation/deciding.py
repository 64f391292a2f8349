"""How sure a verdict is, and what must happen for another one: in words, from this case's own assessment."""

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Outcome
from advisor.conversation.figures import say_result
from advisor.conversation.grounds import flips, gates, vendor_list
from advisor.conversation.messages import Bullets, Part, Text
from advisor.engine.assessment import Assessment
from advisor.wording.texts import text
from advisor.wording.values import month_after, percent

_UNDECIDED = {"V2", "V3"}
_CHANCES = ((0.9, "very_likely"), (0.7, "likely"), (0.6, "rather"), (0.4, "even"), (0.2, "less"), (0.1, "unlikely"))


def certainty(case: Case, context: Context) -> Outcome:
    """Say how likely it is that a transfer pays, how far the result may lie apart, and how good the facts are."""
    lang = case.lang
    assessment = assess_case(case, context, {})
    if assessment.row in _UNDECIDED:
        return Outcome(case, (Text(text=text("certain.none", lang)),), then="advise", full=True)
    words = [_chance(assessment, case, context), *_band(assessment, case)]
    if assessment.row in {"V1", "V4"}:
        words.append(text("certain.contract" if assessment.row == "V4" else "certain.build", lang))
    words.append(text(f"grade.{assessment.grade}", lang))
    return Outcome(case, (Text(text=" ".join(words)),), then="ask")


def _chance(assessment: Assessment, case: Case, context: Context) -> str:
    lang, chance, month = case.lang, assessment.probability, assessment.transfer.recommended_month
    if chance is None:
        return text("certain.no_chance", lang)
    name = next((name for least, name in _CHANCES if chance >= least), "very_unlikely")
    said = {"chance": percent(chance * 100, lang, 0), "words": text(f"chance.{name}", lang)}
    if month is None:
        return text("certain.chance_undated", lang, **said)
    return text("certain.chance", lang, date=month_after(context.today, month, lang), **said)


def _band(assessment: Assessment, case: Case) -> list[str]:
    band = assessment.benefit_band
    if band is None or band.p10 is None or band.p90 is None:
        return []
    low, high = (say_result(end, assessment.currency, case.lang) for end in (band.p10, band.p90))
    return [text("certain.band", case.lang, low=low, high=high)]


def worst_case(case: Case, context: Context) -> Outcome:
    """Say how bad it can get: both ends of the band, and what each of the named misfortunes would bring, the worst first."""
    assessment = assess_case(case, context, {}, whole=True)
    found = [
        (benefit, each)
        for each in assessment.scenarios
        if isinstance(benefit := each["benefit"], float) and benefit != assessment.transfer.benefit
    ]
    if assessment.row in _UNDECIDED or not found:
        return certainty(case, context)
    lang = case.lang
    items = tuple(
        text(
            "worst.item" if each["verdict"] == assessment.verdict else "worst.turns",
            lang,
            what=text(f"worst.{each['scenario']}", lang),
            result=say_result(benefit, assessment.currency, lang),
            verdict=text(f"short.{each['verdict']}", lang),
        )
        for benefit, each in sorted(found, key=lambda pair: pair[0])
    )
    band = _band(assessment, case)
    words = (Text(text=" ".join(band)),) if band else ()
    return Outcome(case, (*words, Bullets(title=text("worst.title", lang), items=items)), then="ask")


def conditions(case: Case, context: Context) -> Outcome:
    """Say what is to be put in place, what to get from the vendor, and what would change the advice."""
    assessment = assess_case(case, context, {}, whole=True)
    if assessment.row in _UNDECIDED:
        return Outcome(case, (), then="advise", full=True)
    found = (vendor_list(assessment, case), gates(assessment, case.lang), flips(assessment, case.lang))
    parts: tuple[Part, ...] = tuple(part for part in found if part is not None)
    return Outcome(case, parts or (Text(text=text("flips.none", case.lang)),), then="ask")
