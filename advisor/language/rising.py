"""How much the vendor's price rises a year, told as a price then and a price now, or as not at all."""

from dataclasses import replace

from advisor.engine.facts import CATALOGUE, Number
from advisor.language.fitting import COUNTS, MONEY, Asked
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, plain_numbers, wording

_FACT = "vendor_index_pct"
_ASKED_FOR = 24.0  # the question names the price two years ago
_Priced = tuple[int, Quantity]


def price_then_and_now(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "38 two years ago, 42 now", "from 38 to 42 in two years": the yearly rate is the root of the quotient."""
    here = asked.fact == _FACT
    if talk.supposes or not (here or _speaks_of_the_rate(scene)):
        return None
    if here and _speaks_of_other_money(scene):
        return None
    prices = [(i, q) for i, q in plain_numbers(scene) if _is_price(scene, i, q)]
    ends = _ends(scene, prices, here=here)
    if ends is None or not (here or _in_one_sentence(scene, ends)):
        return None
    (first, before), (second, now), time = ends
    months = _ASKED_FOR if time is None else _gone_by(scene, time, today)
    if months is None or months < 1 or before.low <= 0 or now.high <= 0:
        return None
    rate = round(((now.high / before.low) ** (12 / months) - 1) * 100, 1)
    if not here and rate <= 0:
        return None  # a price negotiated down is no yearly adjustment
    taken = {first} if not here or (now.around.per and now.currency) else {first, second}
    used = frozenset((taken - ({second} if first == second and not here else set())) | ({time} if time else set()))
    indexes = (first, second, *({time} if time else ()))
    said = wording(scene, min(indexes), max(indexes))
    if not CATALOGUE[_FACT].low <= rate <= CATALOGUE[_FACT].high:
        return Told(asks=(Ask(_FACT, "out_of_range", said),) if here else (), used=used)
    value = Number(value=int(rate) if rate == int(rate) else rate, approx=time is None)
    return Told({_FACT: value}, used=used, said=said)


def _is_price(scene: Scene, index: int, quantity: Quantity) -> bool:
    """A figure that counts no people: neither a noun of them nor "headcount" in its clause."""
    pieces = scene.line.pieces
    counted = any(
        cue.label in COUNTS and not cue.weak and pieces[cue.first].chunk == pieces[index].chunk for cue in scene.cues
    )
    return not counted and not people_noun(scene, index) and not quantity.around.weekly


def _in_one_sentence(scene: Scene, ends: tuple[_Priced, _Priced, int | None]) -> bool:
    indexes = (ends[0][0], ends[1][0], *(() if ends[2] is None else (ends[2],)))
    return len({scene.line.pieces[i].sentence for i in indexes}) == 1


def no_rise(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "It is unchanged", "no increase", "prisen er den samme" to the question how much the price rises."""
    del today
    signs = [s for s in scene.signs.get("unchanged", ()) if scene.line.pieces[s.first].sentence not in _asking(scene)]
    measured = any(q.kind in ("percent", "number", "money") for _, q in scene.quantities())
    no = talk.polarity is False and talk.covers("no")
    if asked.fact != _FACT or measured or talk.has("unknown", "skip", "refuse") or not (signs or no):
        return None
    used = frozenset(i for i, q in scene.quantities() if q.kind in ("months", "point"))
    return Told({_FACT: Number(value=0)}, used=used, said=scene.line.text[:200])


def _asking(scene: Scene) -> frozenset[int]:
    return scene.line.questions


def _speaks_of_the_rate(scene: Scene) -> bool:
    return any(cue.label in ("bill_rate", _FACT) and not cue.weak for cue in scene.cues)


def _speaks_of_other_money(scene: Scene) -> bool:
    others = MONEY - {"bill_rate", "total_spend", "admin_fee"}
    return any(cue.label in others | {"attrition_pct", "markup_pct"} and not cue.weak for cue in scene.cues)


def _ends(scene: Scene, prices: list[_Priced], *, here: bool) -> tuple[_Priced, _Priced, int | None] | None:
    """Give (price then, price now, piece of the time between)."""
    times = [i for i, q in scene.quantities() if q.kind in ("months", "point")]
    if len(prices) == 1 and prices[0][1].is_range:
        index, quantity = prices[0]
        changed = scene.near("changed", index, 8, 2, chunk=False)
        if times and (changed or (here and (quantity.from_to or not quantity.choice))):
            before = replace(quantity, high=quantity.low)
            return (index, before), (index, replace(quantity, low=quantity.high)), times[0]
        return None
    if len(prices) != 2 or any(q.is_range or q.choice for _, q in prices):
        return None
    past = [i for i in times if _is_past(scene, i)]
    if past:
        ordered = sorted(prices, key=lambda p: _from_time(scene, p[0], past[0]))
        return ordered[0], ordered[1], past[0]
    one, other = prices
    if here and _is_then(scene, other[0]) and not _is_then(scene, one[0]):
        one, other = other, one
    said_then = _is_then(scene, one[0]) and scene.near("now", other[0], 4, 3, chunk=False)
    return (one, other, None) if here and said_then and not times else None


def _is_then(scene: Scene, index: int) -> bool:
    return scene.near("then", index, 4, 2) and not scene.near("now", index, 2, 2)


def _is_past(scene: Scene, index: int) -> bool:
    quantity = scene.line.pieces[index].quantity
    if quantity is None:
        return False
    return quantity.toward == "past" or (quantity.point is not None and quantity.point.year is not None)


def _from_time(scene: Scene, index: int, time: int) -> tuple[bool, bool, int]:
    """How far a price is from the time of the other one; one that is said to be of now is the farthest."""
    pieces = scene.line.pieces
    return scene.near("now", index, 3, 2), pieces[index].chunk != pieces[time].chunk, abs(index - time)


def _gone_by(scene: Scene, time: int, today: str) -> float | None:
    """How many months lie between; a year alone counts whole years."""
    quantity = scene.line.pieces[time].quantity
    if quantity is None or quantity.is_range:
        return None
    if quantity.point is None:
        return quantity.low
    if quantity.point.year is not None and quantity.point.approx:
        return (int(today[:4]) - quantity.point.year) * 12.0
    return float(quantity.point.since(today)[0])
