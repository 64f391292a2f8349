"""From a case to an assessment, and what is still worth asking."""

from collections.abc import Mapping

from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.conversation.places import CITY, COUNTRY, open_places
from advisor.conversation.unsettled import is_parked
from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment, Missing
from advisor.engine.engagement import Engagement, Previous
from advisor.engine.facts import AnyValue
from advisor.engine.open_questions import matters

CONTRACT = ("contract_transparency", "has_transfer_clause", "transfer_fee")
EARLY = "home_pays_tax"
"""Asked among the first five questions wherever it moves the break-even at all (decision model 2)."""

_CONTRACT_ROWS = {"V2", "V3", "V4"}
_PATIENCE = 3
_FIRST = 5


def assess_case(
    case: Case, context: Context, scenario: Mapping[str, AnyValue | None] | None = None, *, whole: bool = False
) -> Assessment:
    """Compute the case as it stands, or with the facts of `scenario` put in (None takes a fact out).

    `whole`: also what would change the verdict; it costs three times as much. A scenario comes without questions.
    """
    engagement = engagement_of(case, context, scenario)
    return assess(engagement, context.book, simulate=True, value_of_information=scenario is None, whole=whole)


def engagement_of(case: Case, context: Context, scenario: Mapping[str, AnyValue | None] | None = None) -> Engagement:
    """Give what the engine is told of the case; see `assess_case`."""
    facts = {name: value for name, value in case.values().items() if not is_parked(case, name)}
    if open_places(case):  # pay, price and tax of which place? What was told for all of them is no team of one
        facts = {name: value for name, value in facts.items() if name not in {COUNTRY, CITY}}
    for name, value in (scenario or {}).items():
        if value is None:
            facts.pop(name, None)
        else:
            facts[name] = value
    previous = None
    if case.shown is not None and case.shown.figures.get("benefit") is not None:
        previous = Previous(verdict=case.shown.verdict, benefit=case.shown.figures["benefit"])
    return Engagement(
        id=case.id,
        facts=facts,
        valuation_date=context.today,
        previous=previous,
        disputed=tuple(sorted(case.disputes)),
    )


def open_points(assessment: Assessment) -> tuple[Missing, ...]:
    """Give the facts that are there but cannot be used yet: a unit is open, or two of them contradict each other."""
    return tuple(missing for missing in assessment.missing if missing.why != "missing")


def settled(case: Case, context: Context) -> bool:
    """Tell whether no fact is half told, disputed or in contradiction with another."""
    return not case.disputes and not open_places(case) and not open_points(assess_case(case, context, {}))


def questions(case: Case, assessment: Assessment) -> tuple[str, ...]:
    """Give what is still worth asking, in the engine's order: what stops the verdict, the contract, what may turn it.

    Facts that are marked (unknown, withheld, later), answered with a doubt or asked again and again are left out; when nothing else is
    left, one that stops the verdict and was only put off comes back once.
    """
    names = worth_knowing(assessment)
    open_ = [name for name in names if name not in case.marks and not _is_doubted(case, name)]
    free = [name for name in open_ if case.times_asked.get(name, 0) <= _PATIENCE]
    stopping = stops_the_verdict(assessment)
    put_off = [n for n in names if n in stopping and case.marks.get(n) == "skipped" and case.times_asked.get(n, 0) <= 1]
    if assessment.row in _CONTRACT_ROWS:
        stopping |= frozenset(CONTRACT)
    never_answered = [name for name in names if name in stopping and name not in case.marks]
    return _early(case, tuple(free)) or tuple(put_off or never_answered)


def _is_doubted(case: Case, name: str) -> bool:
    """Tell whether a fact was answered with a doubt ("I think so"): whoever said that knows no better when asked again."""
    stored = case.facts.get(name)
    return stored is not None and stored.value.evidence == "assumed"


def _early(case: Case, names: tuple[str, ...]) -> tuple[str, ...]:
    """Bring tax at home forward so far that it is among the first five questions put."""
    put = sum(":" not in name for name in case.times_asked)
    latest = max(0, _FIRST - 1 - put)
    if EARLY not in names or names.index(EARLY) <= latest:
        return names
    others = [name for name in names if name != EARLY]
    return (*others[:latest], EARLY, *others[latest:])


def worth_knowing(assessment: Assessment) -> tuple[str, ...]:
    """Give what could still change the answer, asked for or not, in the engine's order."""
    wanted = [missing for missing in assessment.missing if _worth_asking(missing, assessment)]
    return tuple(dict.fromkeys(missing.fact for missing in wanted))


def stops_the_verdict(assessment: Assessment) -> frozenset[str]:
    """Name the facts without which there is no verdict."""
    return frozenset(missing.fact for missing in assessment.missing if missing.verdicts is None)


def _worth_asking(missing: Missing, assessment: Assessment) -> bool:
    if missing.fact == EARLY:
        return matters(missing) or bool(missing.span)
    return matters(missing) or (missing.fact in CONTRACT and assessment.row in _CONTRACT_ROWS)
