"""Which fact each quantity is: the nearest cue that fits its kind, else the fact just asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.quantities import Quantity
from advisor.language.scene import Scene, Span

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
_USED = 5.0
_COMPANY_NOUNS = frozenset(
    [
        "employees",
        "people",
        "staff",
        "ansatte",
        "medarbejdere",
        "mand",
        "personer",
        "folk",
        "fte",
        "ftes",
        "person",
        "heads",
        "aarsvaerk",
    ]
)
_NO_THINGS = frozenset(
    [
        "sidder",
        "arbejder",
        "eller",
        "efter",
        "hours",
        "timer",
        "always",
        "across",
        "plus",
        "less",
        "towards",
        "versus",
        "hvoraf",
        "under",
        "altsaa",
        "ligger",
        "bliver",
    ]
)
_ADVERSE = frozenset((",", ".", ";", "?", "!", "¶", "|", "(", ")", ":", "/"))


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
        return kind == "number" and quantity.around.per is None
    return False


def claims(scene: Scene, asked: Asked, supposed: frozenset[int] = frozenset()) -> list[Claim]:
    """Give a claim for each quantity that says something about the case."""
    nouns = {i: people_noun(scene, i) for i, _ in scene.quantities()}
    pairs = _pairs(scene, nouns)
    taken: dict[int, tuple[str, Span]] = {}
    used: dict[Span, str] = {}
    while pairs:
        pairs.sort(key=lambda pair: (pair[0] + (_USED if pair[3] in used else 0), pair[1]))
        distance, index, fact, cue = pairs.pop(0)
        if cue in used:
            distance += _USED + (8.0 if fact in _COUNTS else 0)
        if distance <= _REACH and index not in taken:
            taken[index] = (fact, cue)
            used[cue] = scene.line.pieces[index].quantity.kind  # type: ignore[union-attr]
            pairs = [pair for pair in pairs if pair[1] != index]
    found = []
    for index, piece in scene.quantities():
        quantity = piece.quantity
        if quantity is None or _is_beside_the_case(scene, index, quantity, supposed) or quantity.around.weekly:
            continue
        fact, cue = taken.get(index, (None, None))
        fact = fact or _without_cue(scene, index, quantity, nouns[index], asked)
        found.append(Claim(fact, index, quantity, cue, _is_negated(scene, index), nouns[index] or ""))
    return found


def _pairs(scene: Scene, nouns: Mapping[int, str | None]) -> list[tuple[float, int, str, Span]]:
    pairs = []
    for index, piece in scene.quantities():
        quantity = piece.quantity
        if quantity is None:
            continue
        for cue in scene.cues:
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


def _may_plan(scene: Scene, cue: Span, index: int) -> bool:
    """Words of planning hold for the number behind them, or right before them in the same clause."""
    if cue.label not in ("planned_headcount", "planned_hires", "planned_drop") or cue.first <= index:
        return True
    pieces = scene.line.pieces
    return cue.first - index <= 3 and pieces[cue.first].chunk == pieces[index].chunk


def _reluctance(cue: Span, quantity: Quantity, noun: str | None) -> float:
    """How little a quantity looks like the fact of a cue."""
    fact = cue.label
    if quantity.kind == "number" and fact not in _COUNTS and fact != "planned_drop":
        if quantity.around.per is not None or quantity.around.basis is not None:
            return 0.0 if fact in _MONEY else 6.0
        return 3.0 + (1.0 if cue.weak else 0)
    if fact == "salary" and quantity.around.gross is not None:
        return -3.0
    if fact == "salary" and quantity.around.basis == "head":
        return 3.0
    if fact == "salary" and quantity.around.per in ("hour", "day"):
        return 6.0
    if fact == "horizon_years" and quantity.unit == "month":
        return 4.0
    if fact == "bill_rate" and quantity.around.per in ("hour", "day"):
        return -1.0
    if fact == "planned_by_months" and quantity.toward == "past":
        return 20.0
    if fact == "contract_months_left" and (quantity.toward == "past" or _in_past(quantity)):
        return 20.0
    if fact == "months_in_operation" and quantity.toward == "future":
        return 12.0
    if fact in _COUNTS and noun:
        return -1.0
    if fact == "total_spend" and quantity.around.basis != "total":
        return 3.0 if quantity.around.per is None else 0.0
    if fact == "total_spend" or (fact == "bill_rate" and quantity.around.basis == "total"):
        return -2.0 if fact == "total_spend" else 8.0
    return 0.0


def _in_past(quantity: Quantity) -> bool:
    point = quantity.point
    return point is not None and point.year is not None and point.year < 2000


def people_noun(scene: Scene, index: int) -> str | None:
    """The noun of people that a number counts ("34 senior Java testers"): within four words and no mark between."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    if quantity is None or quantity.kind != "number" or quantity.around.per is not None:
        return None
    after = [p.form for p in pieces[index + 1 : index + 3]]
    if after[:1] == ["#c"] or (after[:1] and after[0] in ("in", "i", "from", "fra") and after[1:] == ["#c"]):
        return f"#c{index}"
    for ahead in range(index + 1, min(index + 5, len(pieces))):
        piece = pieces[ahead]
        if (
            piece.quantity
            or piece.form in _ADVERSE
            or piece.form in ("in", "i", "at", "and", "og", "with", "med", "til", "to", "per", "pr")
        ):
            return None
        for span in scene.signs.get("people", ()):
            if span.first == ahead:
                return " ".join(p.form for p in pieces[index + 1 : span.last + 1])
    return None


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


def _is_beside_the_case(scene: Scene, index: int, quantity: Quantity, supposed: frozenset[int]) -> bool:
    """The company's own size, the vendor's size, people who left, part of a number already said, what used to be."""
    if _is_age(scene, index):
        return True
    if scene.near("ignored", index, 2, 2) or scene.near("no_number", index, 4, 4):
        return True
    if quantity.kind == "number" and quantity.around.per is None:
        if (
            scene.near("of_them", index, 3, 0)
            or (scene.near("of_them", index, 0, 2) and _follows_heads(scene, index))
            or scene.near("vendor_size", index, 6, 4)
        ):
            return True
        if scene.near("leave", index, 2, 4) and not scene.near("people", index, 0, 0):
            return True
        if _is_own_size(scene, index) or _counts_things(scene, index):
            return True
    return index not in supposed and not quantity.from_to and _is_past(scene, index, quantity)


def _is_age(scene: Scene, index: int) -> bool:
    """ "The contract is 5 years old" says nothing of what is left."""
    after = [p.form for p in scene.line.pieces[index + 1 : index + 2]]
    aged = after and after[0] in ("old", "gammel", "gammelt", "gamle")
    return bool(aged) and not any(c.label == "months_in_operation" and c.first <= index <= c.last for c in scene.cues)


def _follows_heads(scene: Scene, index: int) -> bool:
    """Whether a number of people of the team stands before ("40, 14 of them senior")."""
    return any(
        i < index
        and not scene.near("vendor_size", i, 6, 4)
        and not _is_own_size(scene, i)
        and piece.quantity
        and piece.quantity.kind == "number"
        for i, piece in scene.quantities()
    )


def _counts_things(scene: Scene, index: int) -> bool:
    """ "12 applications": the word behind is a plural that names neither people nor anything the rules know."""
    pieces = scene.line.pieces
    if index + 1 >= len(pieces) or people_noun(scene, index):
        return False
    form = pieces[index + 1].form
    plural = form.endswith("s") if scene.line.lang == "en" else form.endswith(("er", "ere"))
    if len(form) < 5 or not plural or not form.isalpha() or form in _NO_THINGS:
        return False
    spans = [*scene.cues, *scene.statements, *(span for spans in scene.signs.values() for span in spans)]
    return not any(span.first <= index + 1 <= span.last for span in spans)


def _is_own_size(scene: Scene, index: int) -> bool:
    """ "Our company has 600 employees": a word of the own company close by, and no word of the team between."""
    pieces = scene.line.pieces
    for span in scene.signs.get("own", ()):
        if pieces[span.first].sentence != pieces[index].sentence:
            continue
        between = pieces[span.last + 1 : index] if span.last < index else pieces[index + 1 : span.first]
        team = any(p.form in ("team", "teamet", "hold", "holdet", ",", "with", "med", "outsourced") for p in between)
        noun = people_noun(scene, index) or "people"
        if len(between) <= 4 and not team and noun.split(" ")[-1] in _COMPANY_NOUNS:
            return True
    return False


def _is_past(scene: Scene, index: int, quantity: Quantity) -> bool:
    if quantity.kind in ("months", "point") or not scene.near("past", index, 7, 1):
        return False
    return not scene.near("now", index, 3, 2)


def _without_cue(scene: Scene, index: int, quantity: Quantity, noun: str | None, asked: Asked) -> str | None:
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
    return "total_spend" if quantity.around.basis == "total" and quantity.around.per else None


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
