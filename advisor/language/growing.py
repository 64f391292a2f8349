"""Growth said in per cent or as a multiple: "grow 20 %", "20 % flere", "double"; a number of people only once today's is known."""

from dataclasses import replace

from advisor.engine.facts import CATALOGUE, AnyValue, Number
from advisor.language.fitting import COUNTS, GROWTHS, Asked, Claim
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.reading import Ask
from advisor.language.scene import Scene, Span
from advisor.language.talking import Talk
from advisor.language.told import Told
from advisor.language.values import Extra, build

_FACT, _WHEN = "planned_headcount", "planned_by_months"
_PLANS = frozenset((_FACT, "planned_hires"))
_SHARES = ("half", "halvdelen", "det")
_MULTIPLES = (("double", 2.0), ("triple", 3.0), ("halve", 0.5))


def grown(scene: Scene, claim: Claim, headcount: AnyValue | None) -> tuple[Number | None, Ask | None]:
    """Give (planned headcount, None), or (None, question) without a plain number of heads or when it is a rate a year."""
    yearly = scene.near("per_year", claim.index, 2, 4)
    if not isinstance(headcount, Number) or headcount.value is None or claim.quantity.is_range or yearly:
        return None, Ask(_FACT, "amount_missing")
    sign = -1 if claim.fact == "planned_shrinking" else 1
    heads = round(headcount.value * (1 + sign * claim.quantity.low / 100))
    if not CATALOGUE[_FACT].low <= heads <= CATALOGUE[_FACT].high:
        return None, Ask(_FACT, "out_of_range")
    return Number(value=heads, approx=claim.quantity.approx or headcount.approx), None


def multiplied(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "Double in two years", "dobbelt så mange": so many times today's heads; not where something else doubles."""
    pieces = scene.line.pieces
    for sign, factor in _MULTIPLES:
        for span in scene.signs.get(sign, ()):
            sentence = pieces[span.first].sentence
            now = _said_before(scene, span)
            if (talk.is_question and not talk.supposes) or (now is None and _counts_itself(scene, sentence)):
                continue
            if not (asked.fact in _PLANS or now is not None or _is_planned(scene, span, talk)) or _is_of_another(
                scene, sentence
            ):
                continue
            told = _planned(now or asked.known.get("headcount"), factor, scene.line.text[:200])
            return _dated(told, _times(scene, sentence), today)
    return None


def teams_of(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "Five squads of eight people each": forty."""
    del asked, today
    if talk.supposes or talk.is_question or scene.signs.get("plan") or scene.signs.get("past"):
        return None
    pieces = scene.line.pieces
    for index, quantity in scene.quantities():
        behind = pieces[index + 1 : index + 4]
        size = (
            behind[2].quantity
            if len(behind) > _TO_THE_SIZE and behind[1].form in ("of", "with", "paa", "med", "af")
            else None
        )
        teams = behind[0].form if behind else ""
        if size is None or not teams.startswith(_TEAMS) or index in scene.foreign:
            continue
        plain = all(q.kind == "number" and not q.is_range and q.around.per is None for q in (quantity, size))
        heads = int(quantity.low * size.low)
        if plain and CATALOGUE["headcount"].low <= heads <= CATALOGUE["headcount"].high:
            used = frozenset((index, index + 3))
            return Told(
                {"headcount": Number(value=heads, approx=size.approx or quantity.approx)},
                used=used,
                said=scene.line.text[:200],
            )
    return None


_TO_THE_SIZE = 2
_TEAMS = ("teams", "squads", "groups", "pods", "crews", "units", "cells", "hold", "grupper")


def _said_before(scene: Scene, span: Span) -> Number | None:
    """ "33 now, doubling by December": the one number of people in a clause before, none behind."""
    pieces = scene.line.pieces
    sentence = pieces[span.first].sentence
    counted = [
        (i, q)
        for i, q in scene.quantities()
        if pieces[i].sentence == sentence and q.kind in ("number", "money", "percent")
    ]
    if (
        len(counted) != 1
        or pieces[span.first].form in _SHARES
        or pieces[counted[0][0]].chunk >= pieces[span.first].chunk
    ):
        return None
    index, quantity = counted[0]
    people = (
        people_noun(scene, index) or scene.near("now", index, 2, 2) or any(c.label == "headcount" for c in scene.cues)
    )
    plain = quantity.kind == "number" and not quantity.is_range and quantity.around.per is None and people
    return Number(value=int(quantity.low), approx=quantity.approx) if plain else None


def _times(scene: Scene, sentence: int) -> list[tuple[int, Quantity]]:
    pieces = scene.line.pieces
    return [
        (i, q)
        for i, q in scene.quantities()
        if pieces[i].sentence == sentence and q.kind in ("months", "point") and q.toward != "past"
    ]


def _dated(told: Told, times: list[tuple[int, Quantity]], today: str) -> Told:
    """Add by when, as far as one time is said."""
    facts = dict(told.facts)
    value = build(_WHEN, times[0][1], Extra(), today)[0] if len(times) == 1 else None
    if value is not None and facts:
        facts[_WHEN] = value
    return replace(told, facts=facts, used=frozenset(i for i, _ in times))


def _counts_itself(scene: Scene, sentence: int) -> bool:
    """ "Double to 80": the number itself is said."""
    pieces = scene.line.pieces
    return any(
        q.kind in ("number", "money", "percent") for i, q in scene.quantities() if pieces[i].sentence == sentence
    )


def _is_planned(scene: Scene, span: Span, talk: Talk) -> bool:
    """A word of planning or of the team, and a time to come or a "what if"; "half of the team is senior" plans nothing."""
    pieces = scene.line.pieces
    sentence = pieces[span.first].sentence
    signs = [
        sign
        for sign in ("plan", "people", "team_word")
        for other in scene.signs.get(sign, ())
        if pieces[other.first].sentence == sentence and not _is_the_multiple(scene, other)
    ]
    ahead = "plan" in signs or bool(_times(scene, sentence)) or talk.supposes
    return bool(signs) and ahead and pieces[span.first].form not in _SHARES


def _is_the_multiple(scene: Scene, span: Span) -> bool:
    """The word of doubling is itself a word of planning."""
    return any(
        other.first <= span.first and span.last <= other.last
        for sign, _ in _MULTIPLES
        for other in scene.signs.get(sign, ())
    )


def _is_of_another(scene: Scene, sentence: int) -> bool:
    """What doubles is a price, a notice ...: a strong cue of another fact."""
    pieces = scene.line.pieces
    cues = (c for c in scene.cues if pieces[c.first].sentence == sentence and not c.weak)
    if scene.signs.get("leaves"):
        return True
    return any(cue.label not in COUNTS | GROWTHS | {"planned_by_months", "horizon_years"} for cue in cues)


def _planned(known: AnyValue | None, factor: float, said: str) -> Told:
    if not isinstance(known, Number) or known.value is None:
        return Told(asks=(Ask(_FACT, "amount_missing", said),))
    heads = round(known.value * factor)
    if not CATALOGUE[_FACT].low <= heads <= CATALOGUE[_FACT].high:
        return Told(asks=(Ask(_FACT, "out_of_range", said),))
    facts: dict[str, AnyValue] = {_FACT: Number(value=heads, approx=known.approx)}
    return Told(facts, said=said)
