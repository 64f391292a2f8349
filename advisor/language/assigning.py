"""Which fact each quantity is: the nearest cue that fits its kind, else the fact just asked."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.beside import is_beside_the_case, people_noun
from advisor.language.measures import Quantity
from advisor.language.scene import Scene, Span
from advisor.language.values import is_too_much_for_one

_MONEY = frozenset(name for name, spec in CATALOGUE.items() if spec.kind == "money")
_PERCENT = frozenset(name for name, spec in CATALOGUE.items() if spec.unit == "%")
_MONTHS = frozenset(
    ("months_in_operation", "contract_months_left", "notice_months", "planned_by_months", "earliest_transfer_month")
)
_COUNTS = frozenset(
    ("headcount", "planned_headcount", "planned_hires", "partner_headcount", "partner_planned_headcount")
)
_REACH = 15.0
_WEAK = 6.0
_MOST_BARE_HEADS = 20_000  # a bigger number without a noun of people is no number of people
_FARTHEST = 24  # pieces
_USED = 5.0


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


_Pair = tuple[float, int, str, Span]  # distance, piece of the quantity, fact, cue


def fits(fact: str, quantity: Quantity, *, people: bool) -> bool:
    """Whether a quantity can be a value of a fact."""
    kind = quantity.kind
    if fact in _MONEY:
        return kind == "money" or (kind == "number" and not people and not quantity.around.weekly)
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
    if fact in _COUNTS or fact == "planned_drop":
        return kind == "number" and quantity.around.per is None and (people or quantity.low <= _MOST_BARE_HEADS)
    return False


def claims(scene: Scene, asked: Asked, supposed: frozenset[int] = frozenset()) -> list[Claim]:
    """Give a claim for each quantity that says something about the case."""
    nouns = {i: people_noun(scene, i) for i, _ in scene.quantities()}
    taken = _nearest(_pairs(scene, nouns))
    found = []
    for index, quantity in scene.quantities():
        if quantity.around.weekly or is_beside_the_case(scene, index, quantity, supposed):
            continue
        fact, cue = taken.get(index) or (_without_cue(quantity, scene, index, nouns[index], asked), None)
        found.append(Claim(fact, index, quantity, cue, _is_negated(scene, index), nouns[index] or ""))
    return found


def _nearest(pairs: list[_Pair]) -> dict[int, tuple[str, Span]]:
    """Give each quantity its nearest cue, the closest pairs first; a cue that has a number already is farther for the next."""
    taken: dict[int, tuple[str, Span]] = {}
    used: set[Span] = set()
    heap = [(distance, index, rank, fact, cue) for rank, (distance, index, fact, cue) in enumerate(pairs)]
    heapify(heap)
    again: set[int] = set()
    while heap:
        distance, index, rank, fact, cue = heappop(heap)
        if index in taken:
            continue
        if cue in used and rank not in again:
            again.add(rank)
            farther = distance + _USED + (8.0 if fact in _COUNTS else 0.0)
            if farther <= _REACH:
                heappush(heap, (farther, index, rank, fact, cue))
            continue
        taken[index] = (fact, cue)
        used.add(cue)
    return taken


def _pairs(scene: Scene, nouns: Mapping[int, str | None]) -> list[_Pair]:
    pairs: list[_Pair] = []
    for index, quantity in scene.quantities():
        for cue in _around(scene.cues, index):
            if not fits(cue.label, quantity, people=bool(nouns[index])):
                continue
            if not _may_plan(scene, cue, index):
                continue
            distance = (
                scene.distance(cue, index) + (_WEAK if cue.weak else 0) + _reluctance(cue, quantity, nouns[index])
            )
            if distance <= _REACH:
                pairs.append((distance, index, cue.label, cue))
    return pairs


def _around(cues: Sequence[Span], index: int) -> Sequence[Span]:
    """The cues that can be near enough at all (they are in order)."""
    first = bisect_left(cues, index - _FARTHEST, key=lambda cue: cue.first)
    return cues[first : bisect_left(cues, index + _FARTHEST, key=lambda cue: cue.first)]


def _may_plan(scene: Scene, cue: Span, index: int) -> bool:
    """Words of planning hold for the number behind them, or right before them in the same clause."""
    if cue.label not in ("planned_headcount", "planned_hires", "planned_drop") or cue.first <= index:
        return True
    pieces = scene.line.pieces
    return cue.first - index <= 3 and pieces[cue.first].chunk == pieces[index].chunk


def _reluctance(cue: Span, quantity: Quantity, noun: str | None) -> float:
    """How little a quantity looks like the fact of a cue; below zero: very much."""
    fact = cue.label
    if fact in _COUNTS or fact == "planned_drop":
        return -1.0 if noun else 0.0
    if quantity.kind == "number":
        return _of_a_bare_number(fact, cue, quantity)
    if fact in _MONEY:
        return _of_an_amount(fact, quantity)
    return _of_a_time(fact, quantity)


def _of_a_bare_number(fact: str, cue: Span, quantity: Quantity) -> float:
    if quantity.around.per is None and quantity.around.basis is None:
        return 4.0 if cue.weak else 3.0
    return _of_an_amount(fact, quantity) if fact in _MONEY else 6.0


def _of_an_amount(fact: str, quantity: Quantity) -> float:
    said = quantity.around
    if fact == "salary":
        return (
            -3.0
            if said.gross is not None
            else 3.0
            if said.basis == "head"
            else 6.0
            if said.per in ("hour", "day")
            else 0.0
        )
    if fact == "admin_fee":
        return 6.0 if said.per in ("hour", "day") else 0.0
    if fact == "total_spend":
        return -2.0 if said.basis == "total" else 3.0 if said.per is None else 0.0
    if fact == "bill_rate":
        return 8.0 if said.basis == "total" else -1.0 if said.per in ("hour", "day") else 0.0
    return 0.0


def _of_a_time(fact: str, quantity: Quantity) -> float:
    if fact == "horizon_years" and quantity.unit == "month":
        return 4.0
    if quantity.toward == "past" and fact in ("planned_by_months", "contract_months_left"):
        return 20.0
    if fact == "months_in_operation" and quantity.toward == "future":
        return 12.0
    return 0.0


def _is_negated(scene: Scene, index: int) -> bool:
    """ "not 73", "ikke 73": the number is said to be wrong."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 3) : index]]
    if not before:
        return False
    if before[-1] in ("not", "ikke", "instead of") or before[-2:] in (
        ["i stedet", "for"],
        ["instead", "of"],
        ["stedet", "for"],
        ["rather", "than"],
    ):
        return True
    return (
        len(before) > 1
        and before[-2] in ("not", "ikke")
        and before[-1] in ("the", "at", "about", "ca", "paa", "in", "i", "for")
    )


def _without_cue(quantity: Quantity, scene: Scene, index: int, noun: str | None, asked: Asked) -> str | None:
    if noun:
        return "headcount"
    if quantity.kind == "money":
        return _money_alone(quantity, asked)
    if (
        quantity.kind == "number"
        and quantity.around.per
        and quantity.around.basis == "head"
        and asked.fact not in _MONEY
    ):
        return "bill_rate"
    if quantity.kind == "hours" and quantity.around.per == "month":
        return "hours_per_month"
    if quantity.kind in ("months", "point"):
        return _time_alone(scene, index, quantity, asked)
    if asked.fact and _takes(asked.fact, quantity):
        return asked.fact
    return None


def _money_alone(quantity: Quantity, asked: Asked) -> str | None:
    if asked.fact in _MONEY:
        return asked.fact
    if quantity.around.gross is not None:
        return "salary"
    if quantity.around.per in ("hour", "day"):
        return "bill_rate"
    if quantity.around.basis == "head" and quantity.around.per:
        return "bill_rate"
    whole = quantity.around.per and (quantity.around.basis == "total" or is_too_much_for_one(quantity))
    return "total_spend" if whole else None


def _time_alone(scene: Scene, index: int, quantity: Quantity, asked: Asked) -> str | None:
    pieces = scene.line.pieces
    before = pieces[index - 1].form if index else ""
    if quantity.toward == "past" and not quantity.spoken:
        return "months_in_operation"
    if asked.fact and _takes(asked.fact, quantity):
        return asked.fact
    if quantity.point and before in ("until", "till", "til", "indtil", "frem til"):
        return "contract_months_left"
    if quantity.point and before in ("since", "siden"):
        return "months_in_operation"
    return None


def _takes(fact: str, quantity: Quantity) -> bool:
    """Whether the fact just asked takes a quantity without a cue, also a bare number for months or years."""
    if fact not in CATALOGUE:
        return False
    if fits(fact, quantity, people=False):
        return True
    return quantity.kind == "number" and quantity.around.per is None and CATALOGUE[fact].kind == "number"


def split_growth(claim: Claim) -> list[Claim]:
    """ "from 40 to 80" of people is two facts: what is and what is planned."""
    quantity = claim.quantity
    now = replace(quantity, high=quantity.low, from_to=False)
    then = replace(quantity, low=quantity.high, from_to=False)
    return [replace(claim, fact="headcount", quantity=now), replace(claim, fact="planned_headcount", quantity=then)]


def amount_of(value: AnyValue) -> tuple[float, ...]:
    """The figures of a stored value."""
    if isinstance(value, Money):
        return tuple(v for v in (value.amount, value.low, value.high) if v is not None)
    if isinstance(value, Number):
        return tuple(float(v) for v in (value.value, value.low, value.high) if v is not None)
    return ()
