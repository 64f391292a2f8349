"""Operation that has not begun, a pilot that still runs, a term told from its beginning: times that must be worked out."""

from advisor.engine.facts import CATALOGUE, Number
from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told, wording

_LIVE = "months_in_operation"
_PILOT = "pilot_completed"
_BARE = 4  # words of an answer that is little more than a date


def not_live_yet(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "We start in March", "not live yet", "ikke i gang endnu" to the question how long the team has been live: nought months."""
    if asked.fact != _LIVE or talk.supposes or talk.is_question or talk.has("unknown", "skip", "refuse"):
        return None
    times = [(i, q) for i, q in scene.quantities() if q.kind in ("months", "point")]
    said = scene.line.text[:200]
    if scene.signs.get("not_live") and not any(q.toward == "past" for _, q in times):
        return Told({_LIVE: Number(value=0)}, used=frozenset(i for i, _ in times), said=said)
    if scene.signs.get("contract_word"):
        return None
    planned = any(cue.label == "planned_headcount" and not cue.weak for cue in scene.cues)
    for index, quantity in times:
        told_ahead = _near_start(scene, index) and _can_be_ahead(quantity, today)
        if not planned and (told_ahead or (talk.size <= _BARE and _is_ahead(quantity, today))):
            return Told({_LIVE: Number(value=0)}, used=frozenset((index,)), said=said)
    return None


def pilot_time(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "It ends in March" about the pilot is no end of the contract."""
    del today
    if talk.supposes or asked.fact != _PILOT or scene.signs.get("contract_word"):
        return None
    used = frozenset(i for i, q in scene.quantities() if q.kind in ("months", "point") and scene.near("ends", i, 6, 0))
    return Told(used=used) if used else None


def term_from_a_date(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "We signed a four-year contract in May 2025": what is left of the term is counted from its first month."""
    del asked
    if talk.supposes:
        return None
    pieces = scene.line.pieces
    for index, quantity in scene.quantities():
        term = quantity.kind == "months" and quantity.toward is None and not quantity.is_range
        if not term or not _names_a_term(scene, index) or pieces[index].sentence in scene.line.questions:
            continue
        begun = _beginning(scene, index, today)
        if begun is None:
            continue
        at, gone = begun
        left = int(quantity.low) - gone
        said = wording(scene, min(index, at), max(index, at))
        if not 0 <= left <= CATALOGUE[_LEFT].high or quantity.low != int(quantity.low):
            return Told(asks=(Ask(_LEFT, "out_of_range", said),), used=frozenset((index, at)))
        return Told({_LEFT: Number(value=left)}, used=frozenset((index, at)), said=said)
    return None


def _names_a_term(scene: Scene, index: int) -> bool:
    """A word of the contract right behind a span ("4-year deal") or right before it ("contract of 3 years"); no "left", no notice."""
    pieces = scene.line.pieces
    words = [p.form for p in pieces[max(0, index - _BARE) : index + 4] if p.chunk == pieces[index].chunk]
    if any(form.startswith(_OTHER_TIMES) for form in words):
        return False
    return scene.near("contract_word", index, 6, 2, chunk=False)


def _beginning(scene: Scene, index: int, today: str) -> tuple[int, int] | None:
    """Give (piece, months gone) of the past month in which the term began, in the same sentence."""
    pieces = scene.line.pieces
    for at, quantity in scene.quantities():
        point = quantity.point
        if point is None or pieces[at].sentence != pieces[index].sentence or abs(at - index) > _FAR or at == 0:
            continue
        gone = -point.until(today)[0] if point.year is not None else point.since(today)[0]
        if (pieces[at - 1].form in _FROM or pieces[at - 1].form in _SIGNED) and gone >= 0 and not point.unclear:
            return at, gone
    return None


_SIGNED = frozenset(("signed", "dated", "started", "underskrevet", "indgaaet"))
_LEFT, _FAR = "contract_months_left", 8
_FROM = frozenset(
    (
        "in",
        "from",
        "since",
        "as of",
        "of",
        "on",
        "starting",
        "dated",
        "effective",
        "i",
        "fra",
        "siden",
        "pr",
        "per",
        "den",
    )
)
_OTHER_TIMES = ("left", "remain", "notice", "to go", "tilbage", "varsel", "opsig", "live", "operat", "drift", "pilot")


def _near_start(scene: Scene, index: int) -> bool:
    return scene.near("starts_later", index, 6, 4)


def _can_be_ahead(quantity: Quantity, today: str) -> bool:
    if quantity.point is None:
        return quantity.toward == "future"
    return quantity.point.year is None or quantity.point.until(today)[0] >= 0


def _is_ahead(quantity: Quantity, today: str) -> bool:
    return quantity.point is not None and quantity.point.year is not None and quantity.point.until(today)[0] > 0
