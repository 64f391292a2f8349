"""Which open fact is worth asking next: the verdicts and break-evens that its possible answers lead to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pydantic import JsonValue

from advisor.engine.assessment import Missing, Verdict
from advisor.engine.break_even import NONE
from advisor.engine.errors import Problem
from advisor.engine.facts import CATALOGUE, AnyValue
from advisor.engine.inputs import Lookup
from advisor.engine.intake import parse_fact
from advisor.engine.parameters import ParameterBook
from advisor.engine.resolve import resolve
from advisor.engine.situation import place
from advisor.engine.verdict import Situation, decide

NEAR_ENOUGH = 5  # heads: a smaller span is not worth a question
_EARLY, _EARLY_BY = "home_pays_tax", 5  # moves the break-even by up to a third: among the first five questions
_CONTRACT = ("contract_transparency", "has_transfer_clause", "transfer_fee")
# Facts told in per cent or years and the assumption that stands in for them: (id, factor from the record to the fact).
STANDS_IN: Mapping[str, tuple[str, float]] = {
    "attrition_pct": ("attrition", 100.0),
    "pay_uplift_pct": ("pay_uplift", 100.0),
    "vendor_index_pct": ("vendor_index", 100.0),
    "employer_cost_pct": ("oncost", 100.0),
    "discount_rate_pct": ("discount_rate", 100.0),
    "hours_per_month": ("hours_per_month", 1.0),
}
# Plausible ends where no record stands in.
_ENDS: Mapping[str, tuple[JsonValue, JsonValue]] = {
    "months_in_operation": (6, 24),
    "notice_months": (3, 12),
    "contract_months_left": (0, 24),
    "ownership_premium_pct": (0, 10),
    "horizon_years": (3, 7),
    "planned_by_months": (6, 36),
    "motive": (["control"], ["cost"]),
    "partner_headcount": (0, 60),
}
_ASKED = (
    "salary",
    "planned_by_months",
    "hours_per_month",
    "vendor_passthrough",
    "phase",
    "pilot_completed",
    "months_in_operation",
    "contract_transparency",
    "has_transfer_clause",
    "transfer_fee",
    "planned_headcount",
    "plan_commitment",
    "home_pays_tax",
    "pay_uplift_pct",
    "attrition_pct",
    "vendor_index_pct",
    "notice_months",
    "contract_months_left",
    "audit_right",
    "ip_chain_complete",
    "staff_list_available",
    "assets_assignable",
    "no_rampdown_penalty",
    "has_local_management",
    "processes_documented",
    "home_integration",
    "site_lead",
    "motive",
    "ownership_premium_pct",
    "employer_cost_pct",
    "wants_shared_captive",
    "partner_headcount",
    "discount_rate_pct",
    "horizon_years",
)


@dataclass(frozen=True, slots=True)
class _Outcome:
    verdict: Verdict
    running: int | None  # NONE where there is none up to 400; None where nothing can be computed


def open_questions(base: Situation, book: ParameterBook) -> tuple[Missing, ...]:
    """VOI-01 The value of asking: for each open fact the table is run at its possible answers.

    facts that stop the verdict first, then the contract where it stops the verdict, then by distinct verdicts, span of N*_run(0), catalogue order;
    tax at home among the first five
    Unit: verdicts, heads
    Source: decision model 13
    """
    first = stopping(base)
    asked = {item.fact for item in first}
    rest = [_valued(base, book, name) for name in _ASKED if name not in asked and _is_open(base, name)]
    contract_first = decide(base)[0] in {"V2", "V3", "V4"}

    def rank(item: Missing) -> tuple[int, int, int, int]:
        early = 0 if contract_first and item.fact in _CONTRACT else 1
        return early, -(item.verdicts or 0), -(item.span or 0), list(CATALOGUE).index(item.fact)

    ranked = [*first, *sorted(rest, key=rank)]
    late = next((item for item in ranked[_EARLY_BY:] if item.fact == _EARLY and matters(item)), None)
    if late is not None:
        ranked.remove(late)
        ranked.insert(_EARLY_BY - 1, late)
    return tuple(ranked)


def stopping(base: Situation) -> tuple[Missing, ...]:
    """What stops the verdict: facts that are open or missing."""
    return tuple(dict.fromkeys((*base.resolved.open, *base.resolved.missing)))


def contract_unknown(base: Situation) -> tuple[Missing, ...]:
    """The contract facts that nobody told, where they alone stop the verdict (row V4)."""
    unknown = {one.fact for one in base.gates["G0"].criteria if one.met == "unknown"}
    facts = [name for name in _CONTRACT if name in unknown]
    return tuple(Missing(fact=name, why="missing", needs=CATALOGUE[name].needs) for name in facts)


def matters(item: Missing) -> bool:
    """Whether an open fact can still move the answer: it stops the verdict, changes it, or moves the break-even by more than 5 heads."""
    return item.verdicts is None or item.verdicts > 1 or (item.span or 0) > NEAR_ENOUGH


def _is_open(base: Situation, name: str) -> bool:
    """Whether the fact is not told and applies to this engagement."""
    look = base.look
    if look.stated(name) or name in base.engagement.disputed:
        return False
    applies: Mapping[str, bool] = {
        "hours_per_month": base.resolved.price.hours is not None and base.resolved.price.model == "rate_card",
        "vendor_passthrough": base.resolved.price.model == "cost_plus",
        "planned_by_months": base.look.stated("planned_headcount") or base.look.stated("planned_hires"),
        "plan_commitment": base.resolved.target is not None,
        "partner_headcount": look.yes("wants_shared_captive") is True,
        "phase": not (look.stated("pilot_completed") or look.stated("months_in_operation")),
        "site_lead": look.yes("has_local_management") is not True,
        "has_local_management": look.word("site_lead") not in {"named", "candidate"},
        "contract_months_left": not look.stated("earliest_transfer_month"),
    }
    return applies.get(name, True)


def _valued(base: Situation, book: ParameterBook, name: str) -> Missing:
    outcomes = [_outcome(base, book, name, value) for value in _answers(base, name)]
    row, today = decide(base)
    waits = {today} if row in {"V2", "V3", "V4"} else set()  # to decide what cannot be decided yet is a change, too
    verdicts = len({found.verdict for found in outcomes} | waits) or 1
    runs = [found.running for found in outcomes if found.running is not None]
    span = max(runs) - min(runs) if runs else None
    return Missing(fact=name, why="missing", needs=CATALOGUE[name].needs, verdicts=verdicts, span=span)


def _outcome(base: Situation, book: ParameterBook, name: str, value: AnyValue) -> _Outcome:
    found = changed(base, book, name, value)
    running = None if found.study is None else found.study.running or NONE
    return _Outcome(decide(found)[1], running)


def changed(base: Situation, book: ParameterBook, name: str, value: AnyValue) -> Situation:
    """Bring the engagement with one fact changed to the table; the base probability is kept, nothing is drawn again."""
    other = base.engagement.model_copy(update={"facts": {**base.engagement.facts, name: value}})
    if CATALOGUE[name].needs == "V" and name != "ownership_premium_pct":  # only the table reads it, no equation does
        look = base.look
        resolved = replace(base.resolved, look=Lookup.of(other, look.book, look.exchange, look.country))
    else:
        resolved = resolve(other, book)
    return place(other, resolved, base.probability)


def _answers(base: Situation, name: str) -> list[AnyValue]:
    """The possible answers: yes and no, every choice, or low and high."""
    raw = [value for value in _raw_answers(base, name) if value is not None]
    values = [parse_fact(name, value) for value in raw]
    return [
        value for value in values if value is not None and not isinstance(value, Problem)
    ]  # a Problem: outside the fact's range


def _raw_answers(base: Situation, name: str) -> tuple[JsonValue, ...]:
    spec, look = CATALOGUE[name], base.look
    if spec.kind == "yes_no":
        return (True, False)
    if spec.kind == "choice":
        return spec.choices
    if name in STANDS_IN:
        id_, factor = STANDS_IN[name]
        found = base.resolved.numbers.get(id_)
        return () if found is None else (found.low * factor, found.high * factor)
    if name == "planned_headcount":
        heads = look.number("headcount")
        return () if heads is None else (round(heads.value * 0.75), round(heads.value * 1.5))
    if spec.kind == "money":
        return _money_answers(base, name)
    return _ENDS.get(name, ())


def _money_answers(base: Situation, name: str) -> tuple[JsonValue, ...]:
    """Low and high of the record that stands in, as money in the reporting currency."""
    found = base.resolved.numbers.get({"vendor_passthrough": "passthrough"}.get(name, name))
    if found is None:
        return ()
    basis: dict[str, JsonValue] = {} if name == "salary" else {"basis": "head"}
    per: JsonValue = None if name == "transfer_fee" else "month"
    return tuple(
        {"amount": end, "currency": base.resolved.currency, "per": per, **basis} for end in (found.low, found.high)
    )
