"""A currency or a period that is corrected without its amount: "no, I meant euro", "pr. dag, ikke pr. time"."""

import re

from advisor.engine.facts import AnyValue, Money, Per
from advisor.language.fitting import Asked
from advisor.language.money import currency_at
from advisor.language.scene import Scene
from advisor.language.talking import Talk
from advisor.language.told import Told

_LONGEST = 9
_OF_THE_BOOKS = re.compile(
    r"\b(?:home|report\w*|account\w*|books|hq|hjemme|hjemland\w*|regnskab\w*|rapport\w*|bogfoer\w*|hovedkontor\w*)\b"
)
_NOT = (
    "skrev",
    "sagde",
    "wrote",
    "said",
    "not",
    "ikke",
    "than",
    "of",
    "for",
)  # "not dollars", "rather than dollars", "instead of dollars", "i stedet for dollars"


def currency_corrected(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """The currency of the amount that is named, else of the one told last; nothing without a word of correcting."""
    del today
    if talk.is_question or talk.supposes or talk.size > _LONGEST or any(True for _ in scene.quantities()):
        return None
    right, wrong = _said(scene)
    if len(right) != 1 or _OF_THE_BOOKS.search(scene.line.form):
        return None
    code = right.pop()
    named = [c.label for c in scene.cues if not c.weak and isinstance(asked.known.get(c.label), Money)]
    if not (named or wrong or talk.has("correction") or talk.polarity is False):
        return None
    for fact, value in reversed([*asked.known.items()]):
        meant = fact in named if named else not wrong or _currency(value) in wrong
        if isinstance(value, Money) and value.currency not in (None, code) and meant:
            return Told({fact: value.model_copy(update={"currency": code})}, said=scene.line.text[:200])
    return None


def period_corrected(scene: Scene, asked: Asked, talk: Talk, today: str) -> Told | None:
    """ "Det var pr. dag, ikke pr. time", "a month, not a year": the period of the amount told last that has the wrong one."""
    del today
    if talk.is_question or talk.supposes or talk.size > _LONGEST or any(True for _ in scene.quantities()):
        return None
    right: set[Per] = set()
    wrong: set[Per] = set()
    for per in _PERIODS:
        for span in scene.signs.get(f"per_{per}", ()):
            before = scene.line.pieces[span.first - 1].form if span.first else ""
            (wrong if before in _NOT or before.endswith(" not") else right).add(per)
    if len(right) != 1 or not wrong - right:
        return None
    per = right.pop()
    for fact, value in reversed([*asked.known.items()]):
        if isinstance(value, Money) and value.per in wrong:
            return Told({fact: value.model_copy(update={"per": per})}, said=scene.line.text[:200])
    return None


_PERIODS: tuple[Per, ...] = ("hour", "day", "month", "year")


def _said(scene: Scene) -> tuple[set[str], set[str]]:
    """Give the currencies named, and those said to be wrong."""
    words = scene.line.words
    right: set[str] = set()
    wrong: set[str] = set()
    for i in range(len(words)):
        found = currency_at(words, i, scene.line.lang)
        if found is not None and found[0] is not None:
            before = words[i - 1].folded if i else ""
            (wrong if before in _NOT or before.endswith(" not") else right).add(found[0])
    return right - wrong, wrong


def _currency(value: AnyValue) -> str | None:
    return value.currency if isinstance(value, Money) else None
