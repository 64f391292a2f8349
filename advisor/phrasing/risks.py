"""What the answer rests on: its grade, the strongest assumptions, the chance, the nearest turn, and what the figures leave out."""

from collections.abc import Iterator

from advisor.engine.assessment import Assessment, Flip
from advisor.phrasing.saying import Say, Told
from advisor.phrasing.slots import Slot
from advisor.wording.raw import say_raw
from advisor.wording.saying import name_inside
from advisor.wording.texts import has, listed, text
from advisor.wording.values import counted, money, percent

_MOST_LEFT_OUT = 2
_GRADES = {"A": Slot.GRADE_A, "B": Slot.GRADE_B, "C": Slot.GRADE_C, "D": Slot.GRADE_D}
_COMPUTED = {"V1", "V4", "V5", "V6", "V7", "V8", "V9"}
_HAS_BEEN = frozenset(("months_in_operation", "pilot_completed", "phase"))


def must(say: Say) -> Iterator[Told]:
    """The grade, and the strongest assumption where there is one."""
    bare = say.assessment.captive_month is None and say.assessment.first_look is None
    yield Told(Slot.NO_FIGURES if bare else _GRADES[say.assessment.grade])
    yield from list(_assumptions(say))[:1]


def may(say: Say) -> Iterator[Told]:
    """The chance, the other assumptions, the nearest turn, what is left out."""
    chance = say.assessment.probability
    if chance is not None and say.assessment.row in _COMPUTED:
        yield Told(Slot.PROBABILITY, {"percent": percent(chance * 100, say.lang, 0)})
    yield from list(_assumptions(say))[1:3]
    yield from _turn(say)
    yield from _left_out(say)


def _assumptions(say: Say) -> Iterator[Told]:
    """The strongest first: each only where figures rest on it."""
    if say.assessment.captive_month is None:
        return
    hours = say.assumed("hours_per_month")
    if hours is not None and say.assessment.break_even.running_at_147_hours is not None:
        yield Told(Slot.ASSUMED_HOURS, {"hours": counted("hours", hours, say.lang)})
    uplift = say.assumed("pay_uplift")
    if uplift is not None:
        yield Told(Slot.ASSUMED_UPLIFT, {"percent": say.share(uplift)})
    fee = say.assessment.trace.get("transfer_fee")
    if fee is not None and fee.rule.endswith("transfer_fee_pct_of_salary"):
        yield Told(Slot.ASSUMED_FEE)
    if say.assumed("home_relief") is not None:
        yield Told(Slot.RELIEF_UNTOLD)
    salary = say.assumed("salary")
    if salary is not None:
        said = money(round(salary), say.assessment.currency, say.lang, "month", whole=True)
        yield Told(Slot.ASSUMED_SALARY, {"salary": said})
    attrition = say.assumed("attrition")
    if attrition is not None:
        yield Told(Slot.ASSUMED_ATTRITION, {"percent": say.share(attrition)})


def within_reach(assessment: Assessment) -> list[Flip]:
    """The changes that a person can act on, nearest first.

    Nobody can change what has been, or wishes to make a case undecidable; what is not told yet is no change.
    """
    return [
        flip
        for flip in assessment.flips
        if flip.fact not in _HAS_BEEN and flip.from_ is not None and not flip.verdict.startswith("not_decidable")
    ]


def _turn(say: Say) -> Iterator[Told]:
    """The nearest change that a person can act on; or that there is none."""
    if not say.assessment.tornado or say.assessment.row in {"V1", "V2", "V3"}:
        return
    usable = within_reach(say.assessment)
    if not usable:
        if not say.assessment.flips:
            yield Told(Slot.NO_FLIP)
        return
    flip = usable[0]
    ends = {"from_": say_raw(flip.fact, flip.from_, say.lang), "to": say_raw(flip.fact, flip.to, say.lang)}
    verdict = text(f"short.{flip.verdict}", say.lang)
    yield Told(Slot.FLIP, {"fact": name_inside(flip.fact, say.lang), "verdict": verdict, **ends})


def _left_out(say: Say) -> Iterator[Told]:
    ids = [id_ for id_ in say.assessment.not_modelled if has(f"not_modelled.{id_}", say.lang)][:_MOST_LEFT_OUT]
    if ids and say.assessment.captive_month is not None:
        yield Told(Slot.LEFT_OUT, {"items": listed([text(f"not_modelled.{id_}", say.lang) for id_ in ids], say.lang)})
