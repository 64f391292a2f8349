"""What a quantity can be: which facts its kind fits, and what the conversation already knows."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.engine.facts import CATALOGUE, AnyValue
from advisor.language.measures import Quantity
from advisor.language.scene import Span

MONEY = frozenset(name for name, spec in CATALOGUE.items() if spec.kind == "money")
_PERCENT = frozenset(name for name, spec in CATALOGUE.items() if spec.unit == "%")
_MONTHS = frozenset(
    ("months_in_operation", "contract_months_left", "notice_months", "planned_by_months", "earliest_transfer_month")
)
COUNTS = frozenset(
    ("headcount", "planned_headcount", "planned_hires", "partner_headcount", "partner_planned_headcount")
)
GROWTHS = frozenset(("planned_growth", "planned_shrinking"))  # per cent of the team: see growing.py
_MOST_BARE_HEADS = 20_000  # a bigger number without a noun of people is no number of people


@dataclass(frozen=True, slots=True)
class Claim:
    """A quantity and the fact it is; `fact` None: a number of which nobody knows what it is. `index`: its piece."""

    fact: str | None
    index: int
    quantity: Quantity
    cue: Span | None = None
    negated: bool = False
    role: str = ""  # the people noun, to tell a list of roles from one number said twice


@dataclass(frozen=True)
class Asked:
    """What the conversation knows: the fact just asked and the facts already stored."""

    fact: str | None
    known: Mapping[str, AnyValue]


def fits(fact: str, quantity: Quantity, *, people: bool) -> bool:
    """Whether a quantity can be a value of a fact."""
    kind = quantity.kind
    if fact in MONEY:
        return kind == "money" or (kind == "number" and not people and not quantity.around.weekly)
    if fact in GROWTHS:
        return kind == "percent"
    if fact in _PERCENT:
        return kind == "percent" or (kind == "number" and not people and quantity.around.basis is None)
    if fact in _MONTHS:
        return kind in ("months", "point")
    if fact == "horizon_years":
        return kind == "months" and quantity.unit in ("year", "month")
    if fact == "hours_per_month":
        return (kind == "hours" and not quantity.around.weekly and quantity.around.per in (None, "month")) or (
            kind == "number" and not people
        )
    if fact in COUNTS or fact == "planned_drop":
        return kind == "number" and quantity.around.per is None and (people or quantity.low <= _MOST_BARE_HEADS)
    return False
