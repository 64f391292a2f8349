"""The guard: whatever a model answers, only sentences made of the engine's claims and closed glue pass. Pure.

The checks stand in the order of the specification; the first two reject the whole answer, the others one section. A
rejection is a code, never the text.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from advisor.phrasing import reading
from advisor.phrasing.brief import Brief, Phrasing
from advisor.phrasing.sentences import Broken, Sentence, parse
from advisor.phrasing.slots import SECTIONS, Section, Slot
from advisor.phrasing.words import allowed

MAX_CHARACTERS = 8_000
MOST_SENTENCES = 8
MOST_SLOTS = 2
MOST_GLUE = 18

_Sentences = Annotated[list[str], Field(min_length=1, max_length=MOST_SENTENCES)]


class Answer(BaseModel):
    """What a model is to answer in glue mode."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    summary: _Sentences
    why: _Sentences
    risks: _Sentences
    next_steps: _Sentences


@dataclass(frozen=True, slots=True)
class Judged:
    """One section after the guard: accepted with its raw sentences and its text, or the code of what was wrong."""

    accepted: bool
    code: str | None = None
    sentences: tuple[str, ...] = ()
    text: str = ""


def judge(raw: str, brief: Brief) -> dict[Section, Judged]:
    """Judge the raw answer of a model in glue mode, section by section."""
    answer = read_answer(raw)
    if isinstance(answer, str):
        return refused(answer, brief)
    return {section: judge_section(section, answer[section], brief) for section in brief.shape.sections}


def refused(code: str, brief: Brief) -> dict[Section, Judged]:
    """Refuse every section for the same reason."""
    return {section: Judged(accepted=False, code=code) for section in brief.shape.sections}


def read_answer(raw: str) -> Phrasing | str:
    """Checks 1 and 2: size and schema. The sentences of each section, or the code of what was wrong."""
    body = read_json(raw)
    if isinstance(body, str):
        return body
    try:
        found = Answer.model_validate(body[0])
    except ValidationError:
        return "schema"
    texts = {"summary": found.summary, "why": found.why, "risks": found.risks, "next_steps": found.next_steps}
    return {section: tuple(texts[section]) for section in SECTIONS}


def read_json(raw: str) -> tuple[JsonValue] | str:
    """Read JSON of at most 8,000 characters without repeated keys; or the code of what was wrong."""
    if len(raw) > MAX_CHARACTERS:
        return "too_long"
    try:
        return (json.loads(raw, object_pairs_hook=_once),)
    except (ValueError, RecursionError):
        return "not_json"


def _once(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def judge_section(section: Section, raw: Sequence[str], brief: Brief) -> Judged:
    """Checks 3 to 9 on the sentences of one section."""
    sentences: list[Sentence] = []
    for each in raw:
        sentence = parse(each, brief.lang)
        if isinstance(sentence, Broken):
            return Judged(accepted=False, code=sentence.code)
        sentences.append(sentence)
    code = (
        next((found for each in sentences if (found := _sentence_fault(each, section, brief))), None)
        or _coverage_fault(sentences, section, brief)
        or reading.fault(sentences, brief)
    )
    if code:
        return Judged(accepted=False, code=code)
    text = " ".join(reading.filled(each, brief) for each in sentences)
    if not _audited(text, sentences, brief):
        return Judged(accepted=False, code="audit")
    return Judged(accepted=True, sentences=tuple(raw), text=text)


def _sentence_fault(sentence: Sentence, section: Section, brief: Brief) -> str | None:
    """Checks 4 to 6: slots of this section in a form that fits, at most two joined by "and", glue from the closed lists."""
    known = brief.slots(section)
    if any(name not in known for name, _ in sentence.slots):
        return "slot_unknown"
    if not reading.forms_fit(sentence, brief.lang):
        return "form"
    if not 1 <= len(sentence.slots) <= MOST_SLOTS or not reading.joined(sentence, brief.lang):
        return "slots"
    if len(sentence.words) > MOST_GLUE:
        return "glue_long"
    names = tuple(Slot(name) for name, _ in sentence.slots)
    words = allowed(brief.lang, section, brief.shape.sections[section], names)
    return None if words.issuperset(sentence.words) else "glue_word"


def _coverage_fault(sentences: Sequence[Sentence], section: Section, brief: Brief) -> str | None:
    """Check 7: what must be said is said once, nothing is said twice."""
    used = [name for sentence in sentences for name, _ in sentence.slots]
    if len(set(used)) != len(used):
        return "said_twice"
    return None if set(brief.shape.sections[section].must) <= set(used) else "not_said"


_FIGURE = re.compile(r"\d+")
_NEVER = re.compile(r"[<>@]|https?:|www\.")


def _audited(text: str, sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Check 9: the figures of the text are those of its claims, and nothing in it could become a link or a mention."""
    claims = [brief.claims[Slot(name)].form(form) for each in sentences for name, form in each.slots]
    shown = sorted(_FIGURE.findall(text))
    return shown == sorted(_FIGURE.findall(" ".join(claims))) and not _NEVER.search(text)
