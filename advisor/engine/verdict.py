"""The verdict: a decision table, the first row that hits wins."""

from collections.abc import Callable
from dataclasses import dataclass

from advisor.engine.assessment import Gate, Row, Verdict
from advisor.engine.engagement import Engagement
from advisor.engine.inputs import Lookup
from advisor.engine.phase import early
from advisor.engine.resolve import Resolved
from advisor.engine.shared import Shared
from advisor.engine.timing import Study

LONGEST_PAYBACK = 36
SURE_NOW, SURE_LATER = 0.7, 0.6
LATEST_NOW = 6
PARTNER_SHARE = 0.35
_GO = frozenset({"go_captive_now", "prepare_transfer"})


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the table looks at. `study` is None while an R fact is missing or open; `probability` None = not simulated."""

    engagement: Engagement
    resolved: Resolved
    phase: str
    study: Study | None
    gates: dict[str, Gate]
    probability: float | None
    shared: Shared | None

    @property
    def look(self) -> Lookup:
        """The facts."""
        return self.resolved.look


def in_build(s: Situation) -> bool:
    """VER-01 V1: the engagement is in Build, the pilot is not done, or the first year is not over.

    phase = build, or pilot_completed = no, or months_in_operation < 12; known facts, whatever else is missing
    Unit: yes or no
    Source: decision model 8
    """
    return s.phase == "build" or early(s.look)


def facts_missing(s: Situation) -> bool:
    """VER-02 V2: a fact of the running break-even is missing and has no default.

    headcount, country, price or pay missing; an open unit comes first (V3)
    Unit: yes or no
    Source: decision model 8
    """
    return bool(s.resolved.missing) and not any(m.why.endswith(("_missing", "_unknown")) for m in s.resolved.open)


def facts_open(s: Situation) -> bool:
    """VER-03 V3: a unit, period or currency is open, a fixed price is not converted, or facts contradict each other.

    anything open among price and pay facts
    Unit: yes or no
    Source: decision model 8
    """
    return bool(s.resolved.open)


def salaries_replace_open_book(look: Lookup, rate_card: bool) -> bool:
    """VER-14 With a rate card, documented salaries stand in for an open book; nothing stands in for the right to hire or the fee.

    kind of price = rate card and evidence of salary = document
    Unit: yes or no
    Source: decision model 8, exception to row V4
    """
    return rate_card and look.evidence("salary") == "document"


def contract_open(s: Situation) -> bool:
    """VER-04 V4: no open book, no right to hire, or an unknown transfer fee.

    D1, D3 or D4 is not yes; with a rate card D1 may be replaced by documented salaries
    Unit: yes or no
    Source: decision model 8
    """
    met = {criterion.id for criterion in s.gates["G0"].criteria if criterion.met == "met"}
    open_book = "D1" in met or salaries_replace_open_book(s.look, s.resolved.price.model == "rate_card")
    return not (open_book and {"D3", "D4"} <= met)


def _pays(s: Situation, sure: float, least: float) -> bool:
    """The conditions V5 and V6 share: a recommended month, a benefit of at least so much, a payback in time, a probability."""
    study = s.study
    if study is None or study.recommended is None or study.benefit is None:
        return False
    in_time = study.payback is not None and study.payback <= LONGEST_PAYBACK
    return study.benefit >= least and in_time and (s.probability is None or s.probability >= sure)


def go_now(s: Situation) -> bool:
    """VER-05 V5: everything holds and the earliest month is within reach.

    V6's conditions with P >= 0.7, headcount >= N*_run(0), recommended = earliest <= 6, gate G2 met
    Unit: yes or no
    Source: decision model 8
    """
    study = s.study
    if study is None or not _pays(s, SURE_NOW, study.band):
        return False
    reached = study.running is not None and study.path.now >= study.running
    soon = study.recommended == study.earliest <= LATEST_NOW
    return reached and soon and s.gates["G2"].met == "met"


def prepare(s: Situation) -> bool:
    """VER-06 V6: a month is recommended, the benefit passes the band, pays back in 36 months, and is likely.

    B >= band, payback <= 36, P >= 0.6; after an earlier go or prepare, B > -band
    Unit: yes or no
    Source: decision model 8, dead band of 6
    """
    if s.study is None:
        return False
    return _pays(s, SURE_LATER, -s.study.band if said_go(s.engagement) else s.study.band)


def said_go(engagement: Engagement) -> bool:
    """Whether the last verdict was a go or a prepare."""
    return engagement.previous is not None and engagement.previous.verdict in _GO


def kept_by_dead_band(s: Situation) -> bool:
    """Whether only the dead band keeps an earlier go or prepare standing."""
    inside = s.study is not None and s.study.benefit is not None and s.study.benefit < s.study.band
    return inside and said_go(s.engagement)


def _alone_does_not_pay(s: Situation) -> bool:
    study = s.study
    if study is None or study.benefit is None:
        return False  # outside the horizon there is nothing to share either
    return study.gate is None or study.benefit < study.band


def _wants_own(s: Situation) -> bool:
    return bool({"control", "independence"} & set(s.look.words("motive")))


def share(s: Situation) -> bool:
    """VER-07 V7: alone it does not pay, with the partners it does for each, and the motive is control or independence.

    own path never reaches the gate or B < band; shared B >= band; each share > stand-alone B
    Unit: yes or no
    Source: decision model 8
    """
    return _alone_does_not_pay(s) and s.shared is not None and s.shared.pays and _wants_own(s)


def look_for_partners(s: Situation) -> bool:
    """VER-08 V8: alone it does not pay and there is no partner, but the team is a third of the way and wants its own.

    target >= 0.35 x N*_run(0), partner_headcount 0, motive control or independence
    Unit: yes or no
    Source: decision model 8
    """
    study, partner = s.study, s.look.number("partner_headcount")
    alone = partner is None or partner.value == 0
    if study is None or study.running is None or not alone:
        return False
    return _alone_does_not_pay(s) and study.path.target >= PARTNER_SHARE * study.running and _wants_own(s)


TABLE: tuple[tuple[Row, Verdict, Callable[[Situation], bool]], ...] = (
    ("V1", "stay_in_build", in_build),
    ("V2", "not_decidable_facts", facts_missing),
    ("V3", "not_decidable_facts", facts_open),
    ("V4", "not_decidable_contract", contract_open),
    ("V5", "go_captive_now", go_now),
    ("V6", "prepare_transfer", prepare),
    ("V7", "consider_shared_captive", share),
    ("V8", "stay_in_operate", look_for_partners),
)


def decide(s: Situation) -> tuple[Row, Verdict]:
    """VER-09 The first row that hits wins; V9, stay in Operate, when none does.

    V1 to V8 in order, else V9
    Unit: row and verdict
    Source: decision model 8
    """
    return next(((row, verdict) for row, verdict, hits in TABLE if hits(s)), ("V9", "stay_in_operate"))
