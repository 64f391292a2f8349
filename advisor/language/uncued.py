"""A quantity that no cue names: by the people or the place beside it, its own measure, or the fact just asked."""

from advisor.engine.facts import CATALOGUE
from advisor.language.billing import are_billed
from advisor.language.fitting import MONEY, Asked, fits
from advisor.language.framing import fact_of_number
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.ours import is_for_us, is_ours_of_them
from advisor.language.scene import Scene
from advisor.language.values import is_too_much_for_one

_PLANNED = frozenset(("planned_headcount", "planned_hires"))
_NEVER_HOURLY = frozenset(("salary", "transfer_fee", "vendor_passthrough", "admin_fee"))
AHEAD = frozenset(
    ("planned_by_months", "contract_months_left", "notice_months", "earliest_transfer_month", "horizon_years")
)
_SHARES = {
    "planned_headcount": "planned_growth",
    "planned_hires": "planned_growth",
    "admin_fee": "markup_pct",
    "horizon_years": "discount_rate_pct",
}  # asked, but told in per cent


def fact_without_cue(scene: Scene, index: int, noun: str | None, asked: Asked) -> str | None:
    """Give the fact of the quantity at piece `index`, None when nobody knows; `noun` is the noun of people it counts."""
    quantity = scene.line.pieces[index].quantity
    if quantity is None:
        return None
    if noun or _is_each_of(scene, quantity) or _has_shrunk(scene, index, asked) or _is_the_whole(scene, index):
        return "headcount"
    if (
        quantity.kind == "number"
        and quantity.around.per is None
        and quantity.low >= _LEAST_PRICE
        and prices_a_right(scene, index)
    ):
        return "transfer_fee"
    if quantity.kind == "number":
        return _number_alone(scene, index, quantity, asked)
    return _measured_alone(scene, index, quantity, asked) or fact_of_number(scene, index)


def _measured_alone(scene: Scene, index: int, quantity: Quantity, asked: Asked) -> str | None:
    """By its own measure, or the fact just asked."""
    if quantity.kind == "money":
        if quantity.around.per is None and prices_a_right(scene, index):
            return "transfer_fee"
        return "admin_fee" if adds_to_a_share(scene, index, asked) else _money_alone(quantity, asked)
    share = _SHARES.get(asked.fact or "") if quantity.kind == "percent" else None
    if share:
        return share
    if quantity.kind in ("months", "point"):
        return _time_alone(scene, index, quantity, asked)
    if quantity.kind == "hours" and (quantity.around.per == "month" or are_billed(scene, index, asked)):
        return "hours_per_month"
    return asked.fact if asked.fact and _takes(asked.fact, quantity) else None


def _number_alone(scene: Scene, index: int, quantity: Quantity, asked: Asked) -> str | None:
    grows = quantity.from_to and scene.within(max(0, index - 4), index, "growth")
    if grows or _follows_a_time_to_come(scene, index) or _leads_to_a_time_to_come(scene, index):
        return "planned_headcount"
    by_head = quantity.around.basis == "head" or quantity.around.per in ("hour", "day")
    if quantity.around.per and by_head and asked.fact not in MONEY:
        return "bill_rate"
    some = scene.near("of_them", index, 0, 2, chunk=False) and bool(
        scene.signs.get("people")
    )  # "45, of them 12 senior"
    at = asked.fact is None and [p.form for p in scene.line.pieces[index - 2 : index]] == ["we are", "at"]
    told_of = some or at or _adds_up(scene, index, quantity)
    if told_of or _follows_a_past_count(scene, index, quantity):
        return "headcount"
    if quantity.signed and asked.fact in _PLANNED:
        return "planned_hires"
    if (
        asked.fact
        and asked.fact in CATALOGUE
        and CATALOGUE[asked.fact].unit == "%"
        and (scene.near("of_them", index, 0, 1) or scene.line.pieces[index - 1].form in ("af", "of"))
    ):
        return None  # "2 of them", "out of 40" are people, not per cent
    others = [p.form for p in scene.line.pieces[index + 1 : index + 2]]
    if others and others[0] in ("andre", "other", "others", "different", "forskellige"):
        return None  # "two other companies"
    return asked.fact if asked.fact and _takes(asked.fact, quantity) else None


def _leads_to_a_time_to_come(scene: Scene, index: int) -> bool:
    """ "35 today, 60 til sommer 2027": a second number of people, with the time it is for."""
    pieces = scene.line.pieces
    behind = pieces[index + 1 : index + 3]
    if behind and behind[0].quantity and behind[0].quantity.toward == "future" and _has_a_today(scene, index):
        return True  # "45 i dag og 54 næste år"
    here, coming = pieces[index].quantity, len(behind) > 1 and behind[0].form in ("til", "by", "inden", "in", "om")
    if not coming or here is None or here.around.per:
        return False
    time = behind[1].quantity
    others = any(q.kind == "number" and i < index for i, q in scene.quantities())
    return others and time is not None and (time.point is not None or time.toward == "future")


def _follows_a_time_to_come(scene: Scene, index: int) -> bool:
    """ "In two years: 85" beside a number of people: what the team is to be then."""
    pieces = scene.line.pieces
    time = pieces[index - 2].quantity if index > 1 and pieces[index - 1].form in (":", "=") else None
    here = pieces[index - 1].quantity if index else None  # "I dag 30, om to år 60"
    if here is not None and here.toward == "future" and _has_a_today(scene, index):
        return True
    coming = time is not None and (time.toward == "future" or (time.point is not None and index > 2))
    return coming and bool(scene.signs.get("people"))


def _has_shrunk(scene: Scene, index: int, asked: Asked) -> bool:
    """ "Vi har skåret ned fra 60 til 48", nothing asked: the people."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    if quantity is None or quantity.kind != "number" or not quantity.from_to or asked.fact is not None:
        return False
    if not scene.near("changed", index, 6, 0):
        return False
    words = (w for p in pieces[:index] if p.sentence == pieces[index].sentence for w in p.form.split())
    return any(word in ("vi", "we", "holdet", "teamet", "team") for word in words)


def _has_a_today(scene: Scene, index: int) -> bool:
    return any(q.kind == "number" and i < index and scene.near("now", i, 3, 3) for i, q in scene.quantities())


def _is_the_whole(scene: Scene, index: int) -> bool:
    """ "The rest of the 44", "resten af de 44": what a part is taken of."""
    quantity = scene.line.pieces[index].quantity
    whole = any(s.first < index <= s.last for s in scene.signs.get("of_them", ()))
    return (
        quantity is not None
        and quantity.kind == "number"
        and (whole or is_ours_of_them(scene, index) or _is_ours_of_theirs(scene, index))
    )


def _is_ours_of_theirs(scene: Scene, index: int) -> bool:
    """ "The vendor has 600 employees, of them 44 work for us"."""
    return scene.near("of_them", index, 3, 0) and is_for_us(scene, index)


def _follows_a_past_count(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "At the peak there were 74 of them; now it is 58": what became of people that were counted."""
    pieces = scene.line.pieces
    if quantity.around.per or pieces[index - 1].form not in _HAS_BECOME or not index:
        return False
    for i, before in scene.quantities():
        near = i < index and pieces[index].sentence - pieces[i].sentence <= 1
        if near and before.kind == "number" and scene.near("past", i, 7, 1):
            return scene.near("people", i, 0, 3) or scene.near("of_them", i, 0, 1)
    return False


_HAS_BECOME = frozenset(("it is", "we are", "that is", "to", "is", "now", "they are", "s", "er", "til", "nu"))


def _adds_up(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "Total 62 = 50 dev + 12 QA": the sum of the people counted beside it."""
    if not scene.near("total", index, 3, 3):
        return False
    rest = [q.low for i, q in scene.quantities() if i != index and q.kind == "number" and people_noun(scene, i)]
    return len(rest) > 1 and sum(rest) == quantity.low


def _is_each_of(scene: Scene, quantity: Quantity) -> bool:
    """ "Belgrade and Novi Sad, 24 and 18 respectively": as many bare numbers as places."""
    pieces = scene.line.pieces
    if quantity.kind != "number" or quantity.around.per or not scene.signs.get("respectively"):
        return False
    numbers = [i for i, q in scene.quantities() if q.kind == "number"]
    return (any(p.place for p in pieces) or bool(scene.signs.get("people"))) and len(numbers) > 1


def named_people(scene: Scene, index: int) -> str | None:
    """The people named right before a number ("our consultants are 28", "seniors: 12"); not the company's own employees."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    if index > 1 and pieces[index - 1].form in ("of", "paa") and _is_whole(pieces[index - 2].quantity):
        return "team"  # "280k for the entire team of 60"
    if (
        index < 2
        or quantity is None
        or quantity.kind != "number"
        or quantity.around.per
        or pieces[index - 1].form not in _ARE
    ):
        return None
    noun = pieces[index - 2].form
    if index > _PRICED_EACH and pieces[index - 3].form in _PER:
        return None  # "the rate per dev is 6,250"
    own = scene.near("own", index, 6, 0) or noun in ("employees", "ansatte", "medarbejdere", "staff")
    counted = scene.within(index - 2, index - 2, "people") or (noun in _REST and scene.signs.get("people"))
    return noun if counted and not own else None


def _is_whole(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.kind == "money" and quantity.around.basis == "total"


_REST = frozenset(("others", "other", "rest", "oevrige", "andre", "resten"))
_PRICED_EACH = 2
_PER = frozenset(("per", "pr", "a", "each", "every", "/", "hver", "for each", "for hver"))
_ARE = ("are", "is", "er", ":", "=", "count", "number", "total", "-")


def prices_a_right(scene: Scene, index: int) -> bool:
    """ "Right to hire for 150,000 euro", "overtagelsesret for 150.000": the amount right behind the right."""
    first = index
    while first and scene.line.pieces[first - 1].form in _ARTICLES:
        first -= 1  # "for a flat 200,000"
    before = scene.line.pieces[first - 1].form if first else ""
    told = scene.line.pieces[index].quantity
    able = _RIGHTS if told is not None and told.kind == "money" else _RIGHTS[:1]
    return before in _FOR and any(s.label in able and s.last == first - 2 for s in scene.statements)


_ARTICLES = frozenset(("a", "an", "flat", "fixed", "total", "just", "only", "et", "en", "fast", "samlet"))
_RIGHTS = ("has_transfer_clause=noun", "has_transfer_clause=yes")
_FOR = ("for", "at", "til", "mod", "paa", "of", "à", ":")


_LEAST_PRICE = 1000


def adds_to_a_share(scene: Scene, index: int, asked: Asked) -> bool:
    """ "15 %, plus 300 EUR per head": the amount that comes on top of a mark-up is the fee."""
    pieces = scene.line.pieces
    if not index or pieces[index - 1].form not in ("plus", "+", "samt"):
        return False
    share = any(
        p.quantity and p.quantity.kind == "percent" and p.sentence == pieces[index].sentence for p in pieces[:index]
    )
    return share and (asked.fact in ("markup_pct", "admin_fee") or any(c.label == "markup_pct" for c in scene.cues))


def _money_alone(quantity: Quantity, asked: Asked) -> str | None:
    by_time = quantity.around.per in ("hour", "day") and quantity.around.gross is None
    if asked.fact in MONEY and not (by_time and asked.fact in _NEVER_HOURLY):
        return asked.fact
    if asked.fact == "has_transfer_clause" and quantity.around.per is None:
        return "transfer_fee"
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
    running = asked.fact == "phase" and quantity.kind == "months" and quantity.toward is None
    if running or (quantity.toward == "past" and not quantity.spoken):
        return "months_in_operation"
    if before in ("after", "efter") and (
        asked.fact == "has_transfer_clause" or scene.near("handover", index, 14, 6, chunk=False)
    ):
        return "earliest_transfer_month"  # "we can take them over after two years"
    gone_by = quantity.toward == "past" and asked.fact in AHEAD
    if asked.fact and _takes(asked.fact, quantity) and not gone_by:
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
