"""How sure and how far something holds: "I think so", "legal is checking", "open, but only verbally", "mostly", "partly"."""

from collections.abc import Mapping, Sequence

from advisor.engine.facts import CATALOGUE, AnyValue, Word, YesNo
from advisor.language.fitting import Asked
from advisor.language.scene import Scene, Span
from advisor.language.talking import Talk

_OPENNESS = "contract_transparency"
_LONGEST_NOTE = 100
_NARROWING = ("limited", "mostly", "halfway", "not_quite")


def weighed(
    scene: Scene, asked: Asked, facts: Mapping[str, AnyValue], where: Mapping[str, Span]
) -> dict[str, AnyValue]:
    """Give the yes/no facts and the openness anew that hold only in part, or that are doubted: kept as assumed, the doubt as a note."""
    changed: dict[str, AnyValue] = {}
    for fact, value in facts.items():
        span = where.get(fact)
        if span is None and fact != asked.fact:
            continue
        now = _narrowed(scene, value, span) if fact == _OPENNESS else value
        if (_is_open(now) or isinstance(now, YesNo)) and _belongs(scene, ("unsure",), span):
            now = _doubted(scene, now)
        if now is not value:
            changed[fact] = now
    return changed


def partly(scene: Scene, asked: Asked, talk: Talk) -> AnyValue | None:
    """Nothing but "mostly", "sort of", "næsten" to a question: part of the openness; of a yes only most of it is one."""
    spec = CATALOGUE.get(asked.fact or "")
    if (
        spec is None
        or talk.is_question
        or talk.polarity is True
        or not _is_all(scene, ("mostly", "halfway", "not_quite"))
    ):
        return None
    if spec.name == _OPENNESS:
        return Word(value="partial")
    return YesNo(value="mostly" in scene.signs, note=_words(scene)) if spec.kind == "yes_no" else None


def qualifies_yes(scene: Scene, talk: Talk) -> bool:
    """ "Yes, for the most part", "in theory yes", "ja på papiret": a yes and how far it holds, no other word."""
    return any(scene.signs.get(name) for name in _NARROWING) and _is_all(scene, _NARROWING, talk.spans.get("yes", ()))


def begins_by_half(scene: Scene) -> bool:
    """ "Both – we see the salaries, the overhead they hide": half a yes, and what it holds for."""
    pieces = scene.line.pieces
    return any(
        s.first == 0 and s.last + 1 < len(pieces) and not pieces[s.last + 1].form[:1].isalnum()
        for s in scene.signs.get("halfway", ())
    ) or any(s.first <= 1 and _ON_CONDITION & {p.form for p in scene.pieces(s)} for s in scene.signs.get("limited", ()))


_ON_CONDITION = frozenset(("if", "when", "hvis", "naar"))  # "only if we ask"


def doubts_only(scene: Scene) -> bool:
    """Nothing but "maybe", "måske"."""
    return scene.line.form.strip(" .!?…") in ("maybe", "perhaps", "possibly", "maaske", "muligvis")


def _doubted(scene: Scene, value: AnyValue) -> AnyValue:
    assumed = value.model_copy(update={"evidence": "assumed"})
    return assumed.model_copy(update={"note": value.note or _words(scene)}) if isinstance(value, YesNo) else assumed


def _narrowed(scene: Scene, value: AnyValue, span: Span | None) -> AnyValue:
    """An open book in part only: "open, except the margin"."""
    return Word(value="partial") if _is_open(value) and _belongs(scene, _NARROWING, span) else value


def _is_open(value: AnyValue) -> bool:
    """An open book is what a doubt can take away; a contract that is closed "I think" is no safe one either way."""
    return isinstance(value, Word) and value.value == "open_book"


def _belongs(scene: Scene, signs: tuple[str, ...], span: Span | None) -> bool:
    """Whether a sign stands in the clause of a phrase, or in one beside it that says nothing else; without a phrase anywhere."""
    pieces = scene.line.pieces
    for sign in (each for name in signs for each in scene.signs.get(name, ())):
        here = pieces[sign.first]
        if here.sentence in scene.line.questions or any(p.quantity for p in pieces[sign.last + 1 : sign.last + 3]):
            continue  # "only 14 months left"
        if span is not None and _is_of_another(scene, sign, span):
            continue
        if span is None:
            if not _says_more(scene, sign, None):
                return True
        elif here.sentence == pieces[span.first].sentence:
            beside = pieces[span.first].chunk - 1 <= here.chunk <= pieces[span.last].chunk + 2
            own = pieces[span.first].chunk <= here.chunk <= pieces[span.last].chunk
            if own or (beside and not _says_more(scene, sign, span)):
                return True
    return False


def _is_of_another(scene: Scene, sign: Span, span: Span) -> bool:
    """ "We may audit them once a year and they show every cost": right behind what another phrase states."""
    fact = span.label.partition("=")[0]
    return any(
        s.last < sign.first <= s.last + 3 and s.label.partition("=")[0] != fact and not s.label.endswith(("?", "topic"))
        for s in scene.statements
        if not s.label.startswith("motive")
    )


def _says_more(scene: Scene, sign: Span, span: Span | None) -> bool:
    """Whether the clause of a sign holds a figure of its own, or states another fact than the phrase."""
    pieces = scene.line.pieces
    chunk = pieces[sign.first].chunk
    rest = any(
        p.form[:1].isalnum() for i, p in enumerate(pieces) if p.chunk == chunk and not sign.first <= i <= sign.last
    )
    if span is not None and rest and sign.label not in ("limited", "unsure"):
        return True  # "open book, mostly developers"
    if any(p.quantity for i, p in enumerate(pieces) if p.chunk == chunk and not sign.first <= i <= sign.last):
        return True
    same = ("motive", span.label.partition("=")[0]) if span else ()
    return span is not None and any(
        pieces[s.first].chunk == chunk and not s.label.endswith("?") and s.label.partition("=")[0] not in same
        for s in scene.statements
    )


def _is_all(scene: Scene, signs: tuple[str, ...], others: Sequence[Span] = ()) -> bool:
    """Whether the message has no word beside the signs (and the other spans)."""
    spans = [*others, *(s for name in signs for s in scene.signs.get(name, ()))]
    covered = {i for s in spans for i in range(s.first, s.last + 1)}
    return bool(spans) and all(i in covered or not p.form[:1].isalnum() for i, p in enumerate(scene.line.pieces))


def _words(scene: Scene) -> str:
    """The answer as it was said, without its "yes" or "no"."""
    words = scene.line.text.strip(" .!\n")
    first = scene.line.pieces[0] if scene.line.pieces else None
    if (
        first is not None
        and first.form in ("yes", "no", "ja", "nej", "jo", "yeah", "yep")
        and len(scene.line.pieces) > 1
    ):
        words = words[scene.line.words[first.last - 1].end :].strip(" ,.;:-–")
    return words[:_LONGEST_NOTE]
