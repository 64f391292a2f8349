"""What the engine answers: one frozen record; its JSON form is the contract of `advisor check --json`.

Money is a month in the reporting currency unless a name says otherwise, rates are fractions, months count from the valuation date.
A value that does not exist is null, never 0.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, JsonValue, SkipValidation

Verdict = Literal[
    "stay_in_build",
    "not_decidable_facts",
    "not_decidable_contract",
    "go_captive_now",
    "prepare_transfer",
    "consider_shared_captive",
    "stay_in_operate",
]
Row = Literal["V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9"]
Side = Literal["captive", "vendor"]
Met = Literal["met", "not_met", "unknown"]


class Record(BaseModel):
    """Base of all answer records: frozen, closed."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Band(Record):
    """10th, 50th and 90th percentile; null where a percentile is 'none' (N* above 400)."""

    p10: float | None
    p50: float | None
    p90: float | None


class CostPerHour(Record):
    """Cost per productive hour, today."""

    vendor: float | None
    captive: float | None


class BreakEven(Record):
    """Break-evens in heads. `crossings`: every N where the cheaper side changes at month 0, and to which side.

    `alternation`: the roles (or `volume_discount`) that turn the side back to the vendor. `running_at_147_hours` and
    `running_without_uplift` stand beside `running` where the hours invoiced or the pay rise are only assumed; else null.
    """

    running: int | None
    running_at: dict[str, int | None]
    case: int | None
    case_from: int | None
    band: Band | None
    crossings: tuple[tuple[int, Side], ...]
    fee_at_zero_saving: float | None
    fee_at_zero_benefit: float | None
    alternation: tuple[str, ...] = ()
    running_at_147_hours: int | None = None
    running_without_uplift: int | None = None


class Unconstrained(Record):
    """The month with the highest benefit when growth were certain."""

    month: int | None
    benefit: float | None


class Transfer(Record):
    """When to transfer and what it brings. Money is at the valuation date (benefit) or once, at the month of transfer (one_offs).

    `benefit_at_equal_growth`: where the price is only assumed to rise more slowly than pay, the benefit if it rose as fast.
    """

    gate_month: int | None
    earliest_month: int | None
    recommended_month: int | None
    headcount: int | None
    one_offs: float | None
    benefit: float | None
    benefit_without_premium: float | None
    payback_months: int | None
    irr: float | None
    unconstrained: Unconstrained
    benefit_at_equal_growth: float | None = None


class Flip(Record):
    """The nearest value of one fact that changes the verdict."""

    fact: str
    from_: JsonValue = Field(serialization_alias="from")
    to: JsonValue
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion of a gate: `fact` names the fact it rests on, None when computed or a checklist item; `value` what was told of it.

    `evidence`: document, stated or computed, as of the ISO day `date`; all three None while the criterion is unknown.
    No pydantic record: a verdict needs some twenty, and they are made by the engine alone.
    """

    id: str
    met: Met
    evidence: str | None = None
    fact: str | None = None
    value: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A phase gate: met only when every criterion is met."""

    met: Met
    criteria: tuple[Criterion, ...]


class Missing(Record):
    """An open fact. `why`: missing, unit, period, currency, basis, contradiction, conversion. `readings` holds both readings of a contradiction.

    `verdicts` = distinct verdicts over its range, `span` = span of the running break-even in heads: the value of information.
    """

    fact: str
    why: str
    needs: str
    verdicts: int | None = None
    span: int | None = None
    readings: tuple[str, ...] = ()


class FirstLook(Record):
    """Indicative band of the running break-even from sourced ranges, beside the reference band of 70 to 80."""

    p10: int | None
    p50: int | None
    p90: int | None
    priced: bool
    country: str


class Reason(Record):
    """Why the verdict: a code, the ids of the figures it rests on, and a direction where there is one."""

    code: str
    figures: tuple[str, ...] = ()


class Derivation(NamedTuple):
    """How one figure came about. `inputs` are ids of other trace entries, facts or parameter records.

    No pydantic record: an answer holds some sixty of them, and they are made by the engine alone.
    """

    value: float | int | str | bool | None
    unit: str
    rule: str
    formula: str
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    month: int | None = None


class Doubt(Record):
    """What costs a grade: `old_record` (with the record's id and its date), `over_400_heads`, `several_places`,
    `country_without_table`, `wage_growth_without_fx_drift`."""

    code: str
    record: str | None = None
    date: str | None = None


class DatedRecord(Record):
    """A rate of exchange (units for one EUR) or a count of working days that the answer rests on, with its ISO date."""

    id: str
    value: float
    date: str
    source: str
    old: bool


class Versions(Record):
    """What makes the answer repeatable."""

    engine: str
    parameters: str
    facts: str


class Assessment(Record):
    """The whole answer. See architecture: command line contract."""

    id: str
    phase: str
    verdict: Verdict
    row: Row
    grade: Literal["A", "B", "C", "D"]
    currency: str
    vendor_month: float | None
    captive_month: float | None
    saving_month: float | None
    admin_staff: int | None
    cost_per_hour: CostPerHour
    break_even: BreakEven
    transfer: Transfer
    probability: float | None
    benefit_band: Band | None
    flips: tuple[Flip, ...]
    gates: dict[str, Gate]
    # These three are made by the engine alone: no need to look through every value in them.
    tornado: SkipValidation[tuple[dict[str, JsonValue], ...]]
    scenarios: SkipValidation[tuple[dict[str, JsonValue], ...]]
    shared: SkipValidation[dict[str, JsonValue] | None]
    missing: tuple[Missing, ...]
    first_look: FirstLook | None
    reasons: tuple[Reason, ...]
    doubts: tuple[Doubt, ...] = ()
    records: tuple[DatedRecord, ...] = ()
    not_modelled: tuple[str, ...]
    versions: Versions
    trace: dict[str, Derivation]


def json_form(assessment: Assessment) -> dict[str, JsonValue]:
    """Give the answer as JSON: the one place where figures are rounded (4 decimals, 6 below 1)."""
    body: dict[str, JsonValue] = assessment.model_dump(mode="json", by_alias=True, exclude={"trace"})
    figures = {key: value if key in _NO_FIGURES else _rounded(value) for key, value in body.items()}
    return {**figures, "trace": {id_: _derivation(entry) for id_, entry in assessment.trace.items()}}


def _derivation(entry: Derivation) -> JsonValue:
    """Of a derivation only the value is a figure: the texts need no walk."""
    return {
        "value": _rounded(entry.value) if isinstance(entry.value, float) else entry.value,
        "unit": entry.unit,
        "rule": entry.rule,
        "formula": entry.formula,
        "inputs": list(entry.inputs),
        "sources": list(entry.sources),
        "month": entry.month,
    }


# Walking through these takes longest.
_NO_FIGURES = frozenset(("gates", "reasons", "doubts", "missing", "not_modelled", "versions"))


def _rounded(value: JsonValue) -> JsonValue:
    if isinstance(value, float):
        return round(value, 4 if abs(value) >= 1 else 6) + 0.0  # + 0.0 turns -0.0 into 0.0
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return value
