"""Section 8 of the decision model: the decision table; the first row that hits wins."""

from dataclasses import dataclass

from tests.oracle.case import Case
from tests.oracle.equations import discount
from tests.oracle.gates import due_diligence, known_number
from tests.oracle.inputs import Resolved
from tests.oracle.prices import kind_of_price
from tests.oracle.stated import Stated, a_month
from tests.oracle.timing import Timing

CODES = {
    "V1": "stay_in_build",
    "V2": "not_decidable_facts",
    "V3": "not_decidable_facts",
    "V4": "not_decidable_contract",
    "V5": "go_captive_now",
    "V6": "prepare_transfer",
    "V7": "consider_shared_captive",
    "V8": "stay_in_operate",
    "V9": "stay_in_operate",
}


@dataclass(frozen=True)
class Figures:
    """What rows V5 to V9 look at; `probability` None = not computed, its conditions are skipped."""

    timing: Timing
    running: int | None
    probability: float | None
    ready: bool
    shared_pays: bool


def in_build(s: Stated) -> bool:
    """V1: phase build, or pilot_completed = no, or months_in_operation < 12. READING 40.

    An assumed value is no known fact.
    """
    months = known_number(s, "months_in_operation")
    return s.word("phase") == "build" or s.yes("pilot_completed") is False or (months is not None and months < 12)


def phase(s: Stated) -> str:
    """Give the stated phase, else build or operate. READING 41.

    A stated operate stays operate in the answer even where V1 hits.
    """
    return s.word("phase") or ("build" if in_build(s) else "operate")


def contradiction(s: Stated, c: Case, resolved: Resolved) -> bool:
    """V3: pay with employer cost above the all-in rate, or bill_rate and total_spend more than 5 % apart.

    READING 42: the rate after the discount at today's headcount is compared, also where the pay is the country table's.
    READING 43: "apart" is against the smaller of the two.
    """
    if c.rate is None:
        return False
    if c.loaded > c.rate * (1 - discount(c, round(c.heads))):
        return True
    rate, total = s.money("bill_rate"), s.money("total_spend")
    if rate is None or total is None:
        return False
    whole = resolved.exchange.amount(a_month(total, resolved.hours), total.currency)
    team = c.rate * c.heads
    return abs(whole - team) > 0.05 * min(whole, team)


def documented_pay(s: Stated) -> bool:
    """Tell whether the V4 exception holds: with a rate card, documented salaries stand for D1."""
    return kind_of_price(s) == "rate_card" and s.evidence("salary") == "document"


def contract_row(s: Stated) -> bool:
    """V4: D1 (or its exception), D3 or D4 is not yes. READING 44: the anchor's fee of 0 is an assumption.

    It is not D4.
    """
    diligence = due_diligence(s)
    open_book = diligence["D1"] is True or documented_pay(s)
    return not (open_book and diligence["D3"] is True and diligence["D4"] is True)


def row(resolved: Resolved, figures: Figures | None) -> str:
    """Name the first row that hits. READING 45.

    An open unit, period, currency or basis hits V3 before V2 is looked at.
    """
    s, c = resolved.stated, resolved.case
    if in_build(s):
        return "V1"
    if resolved.open:
        return "V3"
    if c is None or figures is None:
        return "V2"
    if contradiction(s, c, resolved):
        return "V3"
    return "V4" if contract_row(s) else later_row(s, c, figures)


def pays(figures: Figures, probability: float) -> bool:
    """Tell what V5 and V6 share: a recommended month, B >= band, payback <= 36, P.

    With `kept` timing (after an earlier go or prepare) V6 needs B > -band only: see `later_row`.
    """
    t = figures.timing
    if t.recommended is None or t.payback is None or t.payback > 36:
        return False
    return figures.probability is None or figures.probability >= probability


def later_row(s: Stated, c: Case, figures: Figures) -> str:
    """V5 to V9. READING 49: with the earliest month outside the horizon it is V9 at once, never V7 or V8."""
    t = figures.timing
    if t.shown is None:
        return "V9"
    benefit = t.at(t.shown)
    enough = benefit is not None and benefit >= t.band
    at_once = t.recommended is not None and t.recommended == c.earliest <= 6
    above = figures.running is not None and c.heads >= figures.running
    if enough and pays(figures, 0.7) and at_once and above and figures.ready:
        return "V5"
    if (enough or t.kept) and pays(figures, 0.6):
        return "V6"
    return lonely_row(s, c, figures) if t.gate is None or not enough else "V9"


def lonely_row(s: Stated, c: Case, figures: Figures) -> str:
    """V7 to V9 where the own path never reaches the gate or B < band.

    READING 46: V8's target is the planned headcount, today's where there is no plan; partner_headcount absent is 0.
    """
    wants = {"control", "independence"} & set(s.words("motive"))
    partners = s.number("partner_headcount") or 0
    if wants and partners > 0 and figures.shared_pays:
        return "V7"
    if wants and partners == 0 and figures.running is not None and c.target >= 0.35 * figures.running:
        return "V8"
    return "V9"
