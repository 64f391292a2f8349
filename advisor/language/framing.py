"""Facts that no phrase of the lexicon states, but the words of a sentence together do: "every month they hand us the cost breakdown, payroll included"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from advisor.engine.facts import CATALOGUE, AnyValue, Word, YesNo
from advisor.language.lexicon.da import frames as danish
from advisor.language.lexicon.en import frames as english
from advisor.language.lexicon.tables import negators
from advisor.language.scene import Scene, Span
from advisor.language.words import fold, word_set

_MOST_PIECES = 28  # a longer sentence speaks of many things
_WISHES = word_set(
    "want wants wish would hope need needs negotiate negotiating ask asked demand should must plan planning try trying might maybe perhaps if whether "
    "unless until vil ville oensker haaber haabe skal boer maaske forhandle forhandler kraeve kraever proever planlaegger hvis om medmindre indtil"
)
_WANTED = frozenset(("wants_shared_captive",))  # to want is what these are about


@dataclass(frozen=True, slots=True)
class Group:
    """Words of which one must occur: plain ones by a look-up, stems and phrases by a pattern."""

    plain: frozenset[str]
    others: re.Pattern[str] | None

    def occurs(self, words: frozenset[str], text: str) -> bool:
        """Whether one of them is in the sentence."""
        return not self.plain.isdisjoint(words) or (self.others is not None and self.others.search(text) is not None)


@dataclass(frozen=True, slots=True)
class _Frame:
    fact: str
    value: str
    groups: tuple[Group, ...]
    negated: bool  # a "no" is part of it


@dataclass(frozen=True, slots=True)
class Framed:
    """A fact read from a frame: `value` as in the lexicon, `denied` when the sentence says no to it."""

    fact: str
    value: str
    denied: bool
    span: Span


def framed(scene: Scene) -> Iterator[Framed]:
    """Give what the sentences say by their frames, the first frame of a fact in each; questions, conditions and wishes say nothing."""
    for sentence, (first, last) in scene.line.sentences.items():
        if sentence in scene.line.questions or last - first >= _MOST_PIECES:
            continue
        forms = [p.form for p in scene.line.pieces[first : last + 1]]
        words = frozenset(word for form in forms for word in form.split())
        text = f" {' '.join(forms)} "
        seen: set[str] = set()
        for frame in _frames():
            if frame.fact == "processes_documented" and "jeg" in words:
                continue  # "slet alt hvad jeg har skrevet"
            if frame.fact in seen or (words & _WISHES and frame.fact not in _WANTED):
                continue
            if all(group.occurs(words, text) for group in frame.groups):
                seen.add(frame.fact)
                span = Span(f"{frame.fact}={frame.value}", first, last)
                denied = bool(words & negators()) and not frame.negated and _is_denied(scene, first, last, frame)
                yield Framed(frame.fact, frame.value, denied, span)


def _is_denied(scene: Scene, first: int, last: int, frame: _Frame) -> bool:
    """Whether a "no" of the sentence is about what the frame says: not the one of "right to hire, no fee"."""
    pieces = scene.line.pieces[first : last + 1]
    for chunk in {p.chunk for p in pieces if not negators().isdisjoint(p.form.split())}:
        forms = [p.form for p in pieces if p.chunk == chunk and p.form[:1].isalnum()]
        words, text = frozenset(word for form in forms for word in form.split()), f" {' '.join(forms)} "
        if len(words) == 1 or any(group.occurs(words, text) for group in frame.groups):
            return True
    return False


def add_framed(scene: Scene, facts: dict[str, AnyValue], where: dict[str, Span]) -> None:
    """Add what no phrase stated to the facts, and where it was said."""
    for found in framed(scene):
        value = _value(found)
        known = facts.get(found.fact)
        finer = found.value == "partial" and isinstance(known, Word) and known.value == "closed"
        if value is not None and (known is None or finer):
            facts[found.fact], where[found.fact] = value, found.span


def is_wished(scene: Scene, span: Span) -> bool:
    """ "We want the option to take them over": what is wished for is not there yet."""
    pieces = scene.line.pieces
    before = [p for p in pieces[max(0, span.first - 9) : span.first] if p.sentence == pieces[span.first].sentence]
    fact, words = span.label.split("=")[0], [w for p in before for w in p.form.split()]
    if fact == "home_integration":  # "they shall feel part of our culture" is what is wanted
        return any(w in _LONGINGS or w in _SHALL for w in words[-_NEAR:])
    return fact in _OF_THE_CONTRACT and any(w in _LONGINGS for w in words)


_SHALL, _NEAR = word_set("skal vil boer should must shall"), 6


_OF_THE_CONTRACT = frozenset(("has_transfer_clause", "contract_transparency", "audit_right"))
_LONGINGS = word_set(
    "want wants wish hope hoping demand demanding negotiate negotiating oensker haaber kraever forhandler oenske"
)


def _value(found: Framed) -> AnyValue | None:
    """A yes or no, turned round by a "no" in the sentence; an open book that is denied is closed."""
    if CATALOGUE[found.fact].kind == "yes_no":
        return YesNo(value=(found.value == "yes") != found.denied)
    if not found.denied:
        return Word(value=found.value)
    return Word(value="closed") if found.value == "open_book" else None


@cache
def _frames() -> Sequence[_Frame]:
    """All frames of both languages, in the order of the lexicon: people mix the languages."""
    return [
        _Frame(
            fact,
            value.strip(),  # a second frame of a value is set apart by a blank
            tuple(map(group_of, text.split("&"))),
            _says_no(text) or value.strip() in ("no", "closed", "partial"),
        )
        for table in (english.FRAMES, danish.FRAMES)
        for fact, values in table.items()
        for value, texts in values.items()
        for text in texts.split(";")
    ]


def _says_no(text: str) -> bool:
    return any(word.strip() in negators() for word in re.split(r"[|&]", text))


def group_of(text: str) -> Group:
    folded = [_folded(word.strip()) for word in text.split("|")]
    others = [word for word in folded if not re.fullmatch(r"[\w#]+", word)]
    joined = "|".join(re.escape(word).replace(r"\~", "~").replace("~", r"\w*").replace(r"\ ", " ") for word in others)
    return Group(frozenset(folded) - frozenset(others), re.compile(f" (?:{joined})(?= )") if others else None)


def _folded(text: str) -> str:
    return "".join(fold(part) if part.isalpha() else part for part in re.findall(r"[^\W\d_]+|[\W\d_]", text))


def fact_of_number(scene: Scene, index: int) -> str | None:
    """Give the fact that the quantity at piece `index` is by the other words of its clause; None when several or none would do."""
    pieces = scene.line.pieces
    first, last = scene.line.sentences[pieces[index].sentence]
    if last - first >= _MOST_PIECES * 2:
        return None
    clause = [p for p in pieces[first : last + 1] if abs(p.chunk - pieces[index].chunk) <= 1]
    form = pieces[index].form
    if (
        len(clause) >= _MOST_PIECES
        or sum(p.form == form for p in clause) > 1
        or pieces[index].sentence in scene.line.questions
    ):
        return None
    forms = [p.form for p in clause]
    text, words = f" {' '.join(forms)} ", frozenset(word for form in forms for word in form.split())
    found = {
        fact
        for fact, forms, groups in _number_frames()
        if form in forms and all(group.occurs(words, text) for group in groups)
    }
    return found.pop() if len(found) == 1 else None


@cache
def _number_frames() -> Sequence[tuple[str, frozenset[str], tuple[Group, ...]]]:
    found = []
    for table in (english.NUMBER_FRAMES, danish.NUMBER_FRAMES):
        for fact, text in table.items():
            forms, *groups = text.split("&")
            found.append((fact, frozenset(form.strip() for form in forms.split("|")), tuple(map(group_of, groups))))
    return found
