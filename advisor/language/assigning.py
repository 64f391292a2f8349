"""Which fact each quantity is: the nearest cue that fits its kind, else the fact just asked."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.beside import is_another_share, is_beside_the_case
from advisor.language.dating import dates_something_else
from advisor.language.fitting import COUNTS, MONEY, Asked, Claim, fits
from advisor.language.meaning import is_of_the_pilot, meant
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.others import is_of_others, is_on_condition
from advisor.language.replacing import comes_instead, in_place_of, is_negated, is_taken_back, price_before
from advisor.language.scene import Scene, Span
from advisor.language.uncued import AHEAD, adds_to_a_share, fact_without_cue, named_people, prices_a_right
from advisor.language.words import word_set

_REACH = 15.0
_WEAK = 6.0
_FARTHEST = 24  # pieces
_USED = 5.0
_CLAUSE = "has_transfer_clause"


_Pair = tuple[float, int, str, Span]  # distance, piece of the quantity, fact, cue


def claims(scene: Scene, asked: Asked, supposed: frozenset[int] = frozenset()) -> list[Claim]:
    """Give a claim for each quantity that says something about the case."""
    nouns = {i: people_noun(scene, i) or named_people(scene, i) for i, _ in scene.quantities()}
    silent = {i for i, said in scene.quantities() if _says_nothing(scene, i, said, asked, supposed)}
    taken = _nearest(
        [pair for pair in _pairs(scene, nouns, asked) if pair[1] not in silent or scene.near("past", pair[1], 7, 1)]
    )
    found: list[Claim] = []
    for index, said in scene.quantities():
        if index in silent:
            continue
        fact, cue = taken.get(index) or (fact_without_cue(scene, index, nouns[index], asked), None)
        if _is_of_another_time(scene, index, said, fact, cue):
            continue
        if prices_a_right(scene, index) and said.around.per is None and said.kind in ("money", "number"):
            fact, cue = "transfer_fee", None
        claim = Claim(fact, index, said, cue, is_negated(scene, index), nouns[index] or "")
        was = price_before(scene, index, said)
        if was is not None:
            fact, cue = taken.get(was) or (fact_without_cue(scene, was, None, asked), None)
            claim = in_place_of(scene.line.pieces[was].quantity, replace(claim, fact=fact, cue=cue))
            found = [one for one in found if one.index != was]
        if found and found[-1].negated and comes_instead(scene, found[-1], index, said):
            claim = in_place_of(found[-1].quantity, replace(claim, fact=found[-1].fact, cue=found[-1].cue))
        found.append(claim)
    return [replace(claim, negated=claim.negated or is_taken_back(scene, claim, found)) for claim in found]


def _is_of_another_time(scene: Scene, index: int, said: Quantity, fact: str | None, cue: Span | None) -> bool:
    """A date beside something else, a time gone by for one ahead, the whole term of a contract."""
    if cue is not None and dates_something_else(scene, cue, index, said):
        return True
    if fact in AHEAD and said.toward == "past":
        return True  # "14 % over the last twelve months"
    return fact == "contract_months_left" and said.kind == "months" and _is_the_term(scene, index)


def _says_nothing(scene: Scene, index: int, quantity: Quantity, asked: Asked, supposed: frozenset[int]) -> bool:
    """Figures of other cases, of what would hold only then, of the week, of the pilot, of other shares."""
    if index in scene.conditional - supposed and asked.fact != "volume_discounts":
        return True
    if index in scene.foreign - supposed and not _asks_for_partners(asked):
        return True
    if quantity.around.weekly or is_beside_the_case(scene, index, quantity, supposed):
        return True
    if is_of_others(scene, index, asked) or (index not in supposed and is_on_condition(scene, index)):
        return True
    other = quantity.kind == "percent" and is_another_share(scene, index, asked, supposed)
    return other or is_of_the_pilot(scene, index, asked)


def _asks_for_partners(asked: Asked) -> bool:
    """Whether other companies are what the talk is about: those to share a captive with."""
    return (asked.fact or "").startswith(("partner_", "wants_shared")) or "wants_shared_captive" in asked.known


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
            farther = distance + _USED + (8.0 if fact in COUNTS else 0.0)
            if farther <= _REACH:
                heappush(heap, (farther, index, rank, fact, cue))
            continue
        taken[index] = (fact, cue)
        used.add(cue)
    return taken


def _pairs(scene: Scene, nouns: Mapping[int, str | None], asked: Asked) -> list[_Pair]:
    pairs: list[_Pair] = []
    for index, quantity in scene.quantities():
        for near in _around(scene.cues, index):
            cue = meant(scene, near, index, quantity, asked)
            if (
                cue is None
                or _is_only_a_time(scene, cue, index, asked, nouns[index])
                or _gives_way(scene, cue, asked, quantity, on_top=adds_to_a_share(scene, index, asked))
            ):
                continue
            if not fits(cue.label, quantity, people=bool(nouns[index])):
                continue
            if CATALOGUE.get(cue.label) and CATALOGUE[cue.label].unit == "%" and _is_the_base(scene, index, quantity):
                continue
            if not _may_plan(scene, cue, index, asked) or _is_after_a_while(scene, cue, index):
                continue
            distance = (
                scene.distance(cue, index) + (_WEAK if cue.weak else 0) + _reluctance(cue, quantity, nouns[index])
            )
            if distance <= _REACH:
                pairs.append((distance, index, cue.label, cue))
    return pairs


_NOW = frozenset(
    (
        "today",
        "now",
        "currently",
        "at the moment",
        "right now",
        "present",
        "i dag",
        "nu",
        "lige nu",
        "aktuelt",
        "pt",
        "p t",
    )
)


def _is_only_a_time(scene: Scene, cue: Span, index: int, asked: Asked, noun: str | None) -> bool:
    """ "42 now" to the question for a price: "now" makes no number of people of it."""
    said = " ".join(p.form for p in scene.pieces(cue))
    alone = cue.weak and cue.label == "headcount" and said in _NOW and noun is None
    spec = CATALOGUE.get(asked.fact or "")
    others = spec is not None and spec.kind in ("number", "money") and spec.name not in COUNTS
    quantity = scene.line.pieces[index].quantity
    paid = any(c.weak and c.label == "bill_rate" and c.last == index - 1 for c in scene.cues)  # "but pay 41 today"
    return alone and (others or paid) and quantity is not None and quantity.kind == "number"


_ON_TOP = " on top"
_ONE_OFF = frozenset(("transfer_fee", "admin_fee", "vendor_passthrough"))


def _gives_way(scene: Scene, cue: Span, asked: Asked, quantity: Quantity, *, on_top: bool) -> bool:
    """ "We pay 4000 a head" to the question for a fee: a mere word of paying does not name another price."""
    if on_top and cue.label == "salary":
        return True  # "salary plus 20 % plus EUR 200"
    if cue.label == "total_spend" and asked.fact in _ONE_OFF and quantity.around.per is None:
        return scene.within(cue.first, cue.last, "basis_total")  # "60,000 for the whole crew"
    if not cue.weak or cue.label != "bill_rate":
        return False
    if asked.fact in COUNTS and quantity.kind == "number" and quantity.around.per is None:
        return True  # "the supplier says 62"
    if any(p.form in _SAYING for p in scene.line.pieces[cue.last + 1 : cue.last + 2]):
        return quantity.kind != "money"  # "HR siger 61, leverandøren siger 58": who says it
    if asked.fact == "salary":
        by_time = quantity.around.per in ("hour", "day")
        return not by_time and any(
            scene.near(sign, cue.last, 3, 8, chunk=False) for sign in ("to_them", "employer_cost")
        )
    if asked.fact in _ONE_OFF and quantity.around.per not in ("hour", "day") and _ON_TOP in scene.line.text.lower():
        return True  # "we pay 600 a month for each of them on top"
    about_money = asked.fact == _CLAUSE or (asked.fact in MONEY and asked.fact not in ("bill_rate", "total_spend"))
    return on_top or (about_money and quantity.around.per is None)


def _is_the_term(scene: Scene, index: int) -> bool:
    """The three years of "aftalen er på tre år og startede 1. januar 2025": the whole term, of which nobody said what is left."""
    pieces = scene.line.pieces
    if not index or pieces[index - 1].form not in ("paa", "over", "of", "for"):
        return False
    began = [
        c for c in scene.cues if c.label == "months_in_operation" and pieces[c.first].sentence == pieces[index].sentence
    ]
    return any(p.quantity and p.quantity.point and p.sentence == pieces[index].sentence for p in pieces) and bool(began)


def _is_the_base(scene: Scene, index: int, quantity: Quantity) -> bool:
    """The 40 of "two a year out of 40", "et par stykker ud af 40": what a share is of."""
    before = [p.form for p in scene.line.pieces[max(0, index - 2) : index]]
    return quantity.kind == "number" and before in (["ud", "af"], ["out", "of"])


def _is_after_a_while(scene: Scene, cue: Span, index: int) -> bool:
    """ "We may take them over after 36 months": no notice, and no time left."""
    before = scene.line.pieces[index - 1].form if index else ""
    over = scene.near("handover", index, 10, 3, chunk=False)
    return cue.label in ("notice_months", "contract_months_left") and before in ("efter", "after") and over


_SAYING = word_set("siger sagde mener paastaar oplyser skriver says said claims thinks reports")


def _around(cues: Sequence[Span], index: int) -> Sequence[Span]:
    """The cues that can be near enough at all (they are in order)."""
    first = bisect_left(cues, index - _FARTHEST, key=lambda cue: cue.first)
    return cues[first : bisect_left(cues, index + _FARTHEST, key=lambda cue: cue.first)]


def _may_plan(scene: Scene, cue: Span, index: int, asked: Asked) -> bool:
    """Words of planning hold for the number behind them, or right before them in the same clause; "vi regner med 4000" can answer a price."""
    if cue.label == "planned_headcount" and cue.weak and asked.fact in MONEY:
        return any(q.toward == "future" or q.point is not None for _, q in scene.quantities())
    if cue.label not in ("planned_headcount", "planned_hires", "planned_drop") or cue.first <= index:
        return True
    pieces = scene.line.pieces
    adds = pieces[cue.first].form in ("plus", "+")  # is said of the number behind it
    return not adds and cue.first - index <= 3 and pieces[cue.first].chunk == pieces[index].chunk


def _reluctance(cue: Span, quantity: Quantity, noun: str | None) -> float:
    """How little a quantity looks like the fact of a cue; below zero: very much."""
    fact = cue.label
    if fact in COUNTS or fact == "planned_drop":
        return -1.0 if noun else 0.0
    if quantity.kind == "number":
        return _of_a_bare_number(fact, cue, quantity)
    if fact in MONEY:
        return _of_an_amount(fact, quantity)
    return _of_a_time(fact, quantity)


def _of_a_bare_number(fact: str, cue: Span, quantity: Quantity) -> float:
    if quantity.around.per is None and quantity.around.basis is None:
        return 4.0 if cue.weak else 3.0
    return _of_an_amount(fact, quantity) if fact in MONEY else 6.0


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
    if fact == "horizon_years" and quantity.toward == "past":
        return 20.0
    if fact == "horizon_years" and quantity.unit == "month":
        return 4.0
    if quantity.toward == "past" and fact in ("planned_by_months", "contract_months_left"):
        return 20.0
    if fact == "months_in_operation" and quantity.toward == "future":
        return 12.0
    return 0.0


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
