"""How far the answer can be trusted: A to D."""

from collections.abc import Iterable, Iterator
from typing import Literal

from advisor.engine.assessment import DatedRecord, Doubt, Row
from advisor.engine.break_even import LAST
from advisor.engine.dated import old_records
from advisor.engine.verdict import Situation

Grade = Literal["A", "B", "C", "D"]
GRADES: tuple[Grade, ...] = ("A", "B", "C", "D")
SURE_A, SURE_B = 0.9, 0.8
_B_FACTS = ("transfer_fee", "notice_months", "contract_months_left", "vendor_index_pct")


def grade(s: Situation, row: Row, bars: int | None, *, doubted: bool) -> Grade:
    """GRD-01 How well the answer is founded.

    A: all R and B facts from documents, no low or high flips the verdict, P >= 0.9 or <= 0.1; B: all R facts stated, at most one flip, P >= 0.8 or <= 0.2;
    C: an R fact assumed, 2-3 flips, or P between;
    D: rows V2-V4, no figures, or more flips; old records or a model outside its range cost one grade
    Unit: A, B, C or D
    Source: decision model 9
    """
    # `bars`: how many inputs flip the verdict at their low or high, None = not tried; `doubted`: whether GRD-02 names anything.
    if row in {"V2", "V3", "V4"} or s.study is None:
        return "D"
    found = max(_by_evidence(s), _by_flips(bars), _by_probability(s.probability))
    return GRADES[min(3, found + (1 if doubted else 0))]


def _running_facts(s: Situation) -> tuple[str, ...]:
    """The facts of the running break-even that this kind of price needs; law scales and 'no discount' need no answer."""
    price = ("vendor_passthrough",) if s.resolved.price.model == "cost_plus" else ()
    hours = ("hours_per_month",) if s.resolved.price.hours is not None and s.resolved.price.model == "rate_card" else ()
    home = ("home_country",) if s.look.yes("home_pays_tax") else ()
    return ("headcount", "country", "salary", "attrition_pct", "pay_uplift_pct", "home_pays_tax", *price, *hours, *home)


def _by_evidence(s: Situation) -> int:
    """0 = everything from documents, 1 = all R facts and the plan's facts stated, 2 = an R fact assumed."""
    running = _running_facts(s)
    prices = tuple(
        name for name in ("bill_rate", "total_spend", "admin_fee", "markup_pct") if s.look.evidence(name) != "unknown"
    )
    if not all(s.look.stated(name) for name in (*running, *prices)):
        return 2
    documented = all(s.look.evidence(name) == "document" for name in (*running, *prices, *_B_FACTS))
    return 0 if documented else 1


def _by_flips(bars: int | None) -> int:
    if bars is None or bars == 0:
        return 0
    return 1 if bars == 1 else 2 if bars <= 3 else 3


def _by_probability(probability: float | None) -> int:
    if probability is None:
        return 0
    sure = max(probability, 1 - probability)
    return 0 if sure >= SURE_A else 1 if sure >= SURE_B else 2


def doubts(s: Situation, dated: Iterable[DatedRecord]) -> Iterator[Doubt]:
    """GRD-02 What costs a grade: records older than 18 months, more than 400 heads, several places, pay growth without a currency drift.

    any of them, once
    Unit: codes, with record and date where one is old
    Source: decision model 3, 4 and 9
    """
    look, resolved = s.look, s.resolved
    for record, date in old_records(resolved, dated):
        yield Doubt(code="old_record", record=record, date=date)
    if resolved.path is not None and max(resolved.path.heads) > LAST:
        yield Doubt(code="over_400_heads")
    if len(look.words("country")) > 1:
        yield Doubt(code="several_places")
    if look.country is None and s.engagement.profile == "sourced":
        yield Doubt(code="country_without_table")
    if resolved.terms is not None and resolved.terms.fixed.drifts and _local_wages(s):
        yield Doubt(code="wage_growth_without_fx_drift")


def _local_wages(s: Situation) -> bool:
    """Whether wages grow by the country's own record while its currency has no drift of its own."""
    wages, drift = s.resolved.numbers["wage_growth"], s.resolved.numbers["fx_drift"]
    own = wages.parameter is not None and not wages.origin.startswith("parameter:*")
    return own and drift.origin.startswith("parameter:*")
