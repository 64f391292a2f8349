"""The closed lists of words that may stand between claims, by language, section and the role of the claims beside them."""

from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from advisor.phrasing.brief import SectionShape
from advisor.phrasing.slots import SECTIONS, Section, Slot
from advisor.wording.texts import Lang

Role = Literal["neutral", "reason", "rank", "verdict"]


class _Lists(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    neutral: list[str]
    reason: list[str]
    rank: list[str]
    verdict: list[str]


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    verbs: list[str]
    everywhere: list[str]
    summary: _Lists
    why: _Lists
    risks: _Lists
    next_steps: _Lists


@cache
def _lists(lang: Lang) -> _Words:
    raw = files("advisor.phrasing").joinpath("words", f"{lang}.yaml").read_text(encoding="utf-8")
    return _Words.model_validate(yaml.safe_load(raw))


def shared_words(lang: Lang) -> tuple[str, ...]:
    """The words that may stand beside any claim of any section."""
    return tuple(dict.fromkeys(word for entry in _lists(lang).everywhere for word in entry.split()))


def own_words(lang: Lang, section: Section, role: Role) -> tuple[str, ...]:
    """The further words of one role in a section."""
    lists = _lists(lang)
    found = {"summary": lists.summary, "why": lists.why, "risks": lists.risks, "next_steps": lists.next_steps}[section]
    of_role = {"neutral": found.neutral, "reason": found.reason, "rank": found.rank, "verdict": found.verdict}[role]
    return tuple(dict.fromkeys(word for entry in of_role for word in entry.split()))


@cache
def words(lang: Lang, section: Section, role: Role) -> frozenset[str]:
    """The words of one role; the neutral ones include those that may stand everywhere."""
    return frozenset((*own_words(lang, section, role), *(shared_words(lang) if role == "neutral" else ())))


@cache
def verbs(lang: Lang) -> frozenset[str]:
    """The finite verbs among the words: a sentence around a noun phrase or a clause needs one."""
    return frozenset(_lists(lang).verbs)


def allowed(lang: Lang, section: Section, shape: SectionShape, slots: tuple[Slot, ...]) -> frozenset[str]:
    """The words that may stand in a sentence with these slots."""
    found = words(lang, section, "neutral")
    if all(slot in shape.must for slot in slots):
        found |= words(lang, section, "reason")
    if shape.must[:1] and shape.must[0] in slots:
        found |= words(lang, section, "rank")
    if Slot.VERDICT in slots:
        found |= words(lang, section, "verdict")
    return found


def every_word(lang: Lang) -> frozenset[str]:
    """All words of a language, whatever their role."""
    roles: tuple[Role, ...] = ("neutral", "reason", "rank", "verdict")
    return frozenset().union(*(words(lang, section, role) for section in SECTIONS for role in roles))
