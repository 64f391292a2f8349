"""From a case to an assessment, and what is still worth asking."""

from collections.abc import Mapping

from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.engine.assessment import Assessment, Missing
from advisor.engine.engagement import Engagement, Previous
from advisor.engine.facts import AnyValue

_OPEN_POINTS = {"unit", "period", "currency", "basis", "contradiction", "conversion"}
_ESSENTIAL = (
    "headcount",
    "country",
    "city",
    "bill_rate",
    "total_spend",
    "price_model",
    "markup_pct",
    "admin_fee",
    "salary",
)
CONTRACT = ("contract_transparency", "has_transfer_clause", "transfer_fee")
_SPAN_THAT_MATTERS = 5
_PATIENCE = 3


def assess_case(case: Case, context: Context, scenario: Mapping[str, AnyValue | None] | None = None) -> Assessment:
    """Compute the case as it stands, or with the facts of `scenario` put in (None takes a fact out)."""
    facts = case.values()
    for name, value in (scenario or {}).items():
        if value is None:
            facts.pop(name, None)
        else:
            facts[name] = value
    previous = None
    if case.shown is not None and case.shown.figures.get("benefit") is not None:
        previous = Previous(verdict=case.shown.verdict, benefit=case.shown.figures["benefit"])
    engagement = Engagement(
        id=case.id,
        facts=facts,
        valuation_date=context.today,
        previous=previous,
        disputed=tuple(sorted(case.disputes)),
    )
    from advisor.engine.assess import assess

    return assess(engagement, context.book, simulate=True, value_of_information=scenario is None)


def open_points(assessment: Assessment) -> tuple[Missing, ...]:
    """Give the facts that are there but cannot be used yet: a unit is open, or two of them contradict each other."""
    return tuple(missing for missing in assessment.missing if missing.why in _OPEN_POINTS)


def matters(missing: Missing) -> bool:
    """Tell whether an answer could still move the result: another verdict, or the break-even by more than 5 heads."""
    if missing.verdicts is None:
        return "R" in missing.needs
    return missing.verdicts > 1 or (missing.span or 0) > _SPAN_THAT_MATTERS


def questions(case: Case, assessment: Assessment) -> tuple[str, ...]:
    """Order what is worth asking: what nothing works without, what can turn the verdict, the contract, then refinements.

    Facts that are marked (unknown, withheld, later) or were asked again and again are left out; when nothing else is
    left, an essential one that was only put off comes back once.
    """
    wanted = [missing for missing in assessment.missing if _worth_asking(missing, assessment)]
    wanted.sort(key=lambda missing: _rank(missing, assessment))
    names = list(dict.fromkeys(missing.fact for missing in wanted))
    free = [name for name in names if name not in case.marks and case.times_asked.get(name, 0) <= _PATIENCE]
    if free:
        return tuple(free)
    return tuple(
        name
        for name in names
        if name in _ESSENTIAL and case.marks.get(name) == "skipped" and case.times_asked.get(name, 0) <= 1
    )


def _worth_asking(missing: Missing, assessment: Assessment) -> bool:
    if missing.fact in CONTRACT or _undecided(missing, assessment):
        return True
    return matters(missing)


def _undecided(missing: Missing, assessment: Assessment) -> bool:
    """Without these the table stops before any figure."""
    return assessment.row in {"V2", "V3"} and missing.fact in _ESSENTIAL


def _rank(missing: Missing, assessment: Assessment) -> int:
    if missing.why in _OPEN_POINTS or _undecided(missing, assessment):
        return 0
    if (missing.verdicts or 0) > 1:
        return 1
    return 2 if missing.fact in CONTRACT else 3
