"""What is kept of one conversation: facts with who said them, what is open, every change. A change gives a new case."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, JsonValue, model_validator

from advisor.conversation.messages import Record
from advisor.engine.assessment import Verdict
from advisor.engine.facts import (
    CATALOGUE,
    AnyValue,
    Kind,
    Money,
    Number,
    Place,
    Several,
    Tiers,
    Word,
    YesNo,
)
from advisor.language.reading import Language

Mark = Literal["unknown", "withheld", "skipped"]

_TYPES: Mapping[Kind, type[AnyValue]] = {
    "number": Number,
    "money": Money,
    "yes_no": YesNo,
    "choice": Word,
    "several": Several,
    "words": Word,
    "places": Place,
    "tiers": Tiers,
}
KEPT_MESSAGES = 200


class StoredFact(Record):
    """A fact with its origin: `said` the words, `by` the person's id, `at` ISO time, `message` its id."""

    fact: str
    value: AnyValue
    said: str = ""
    by: str = ""
    at: str = ""
    message: str = ""

    @model_validator(mode="before")
    @classmethod
    def _by_kind(cls, data: JsonValue) -> JsonValue | dict[str, JsonValue | AnyValue]:
        """Several value types look alike in JSON; the catalogue tells which one a fact has."""
        if not isinstance(data, dict) or not isinstance(data.get("value"), dict):
            return data
        body = data["value"]
        kind = CATALOGUE[str(data.get("fact"))].kind
        several = kind == "places" and isinstance(body, dict) and isinstance(body.get("value"), list)
        return {**data, "value": (Several if several else _TYPES[kind]).model_validate(body)}


class Change(Record):
    """One turn's effect on facts and marks, before and after, so that it can be told and undone."""

    by: str
    at: str
    message: str
    before: dict[str, StoredFact | None] = Field(default_factory=dict)
    after: dict[str, StoredFact | None] = Field(default_factory=dict)
    marks_before: dict[str, Mark | None] = Field(default_factory=dict)
    marks_after: dict[str, Mark | None] = Field(default_factory=dict)
    undone: bool = False


class Version(Record):
    """Facts as a person confirmed them, or as they were put away when the conversation began anew."""

    number: int
    at: str
    by: str
    parameters: str
    facts: dict[str, StoredFact]
    archived: bool = False


class Shown(Record):
    """What the last answer said, so that the next can say what changed. Figures by id, null where there was none."""

    verdict: Verdict
    row: str
    currency: str
    figures: dict[str, float | None] = Field(default_factory=dict)
    first_look: tuple[int | None, int | None, int | None] | None = None
    reasons: tuple[str, ...] = ()
    grade: str | None = None


class Judged(Record):
    """What a person thought of an answer: which one it was, by which engine and records, and why where that was told."""

    by: str
    at: str
    good: bool
    verdict: Verdict
    row: str
    engine: str
    parameters: str
    why: Literal["figures", "wording", "facts", "other"] | None = None


class Case(Record):
    """One conversation. Round trip by `model_dump_json(exclude_defaults=True)` and `model_validate_json`.

    `disputes`: another person's value for a stored fact. `asked`: the fact last asked for. `heard`: a number nobody has
    named yet, `beside` the question that stays open beside it. `confirming`: what a plain yes would do. `scenario`: the
    facts of the last what-if. `lines`: the facts of the numbered lines shown last. `told`: standing remarks (who can
    read, what is left) made and still true. `messages`: ids already taken. `moved`: where the conversation goes on since
    these facts stand. `judged`: what people thought of the answers.
    """

    id: str
    lang: Language = "en"
    lang_asked: bool = False  # asked for in words: outranks the language of later messages
    facts: dict[str, StoredFact] = Field(default_factory=dict)
    marks: dict[str, Mark] = Field(default_factory=dict)
    disputes: dict[str, StoredFact] = Field(default_factory=dict)
    asked: str | None = None
    asked_before: tuple[str, ...] = ()
    times_asked: dict[str, int] = Field(default_factory=dict)
    heard: str | None = None
    beside: str | None = None
    confirming: Literal["reset", "keep", "version"] | None = None
    scenario: dict[str, StoredFact] = Field(default_factory=dict)
    scenario_at: int = 0  # how many changes the log held when it was tried
    lines: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    not_understood: int = 0
    log: tuple[Change, ...] = ()
    versions: tuple[Version, ...] = ()
    shown: Shown | None = None
    parameters: str | None = None
    messages: tuple[str, ...] = ()
    moved: Literal["thread", "dm"] | None = None
    judged: tuple[Judged, ...] = ()

    def values(self) -> dict[str, AnyValue]:
        """Give the fact values by name, the last told behind."""
        return {name: stored.value for name, stored in sorted(self.facts.items(), key=lambda item: item[1].at)}

    def marked(self, mark: Mark) -> tuple[str, ...]:
        """Give the facts with this mark, in catalogue order."""
        return tuple(name for name in CATALOGUE if self.marks.get(name) == mark)

    def began(self) -> bool:
        """Tell whether anything was said before."""
        return bool(self.messages or self.facts or self.asked)


def change(
    case: Case,
    facts: Mapping[str, StoredFact | None],
    marks: Mapping[str, Mark | None],
    *,
    by: str,
    at: str,
    message: str,
) -> Case:
    """Set facts and marks (None takes away) and log it. A fact that is set loses its mark."""
    all_marks = dict(marks)
    for name, stored in facts.items():
        if stored is not None and name in case.marks:
            all_marks.setdefault(name, None)
    entry = Change(
        by=by,
        at=at,
        message=message,
        before={name: case.facts.get(name) for name in facts},
        after=dict(facts),
        marks_before={name: case.marks.get(name) for name in all_marks},
        marks_after=all_marks,
    )
    moved = _apply(case, facts, all_marks)
    return moved.model_copy(update={"log": (*case.log, entry)})


def undo(case: Case) -> tuple[Case, Change | None]:
    """Take the last change back that was not undone yet; None when there is none."""
    for index in range(len(case.log) - 1, -1, -1):
        entry = case.log[index]
        if not entry.undone:
            reverted = _apply(case, entry.before, entry.marks_before)
            log = (*case.log[:index], entry.model_copy(update={"undone": True}), *case.log[index + 1 :])
            return reverted.model_copy(update={"log": log}), entry
    return case, None


def given_by(case: Case, message: str) -> dict[str, StoredFact | None]:
    """Give, by fact, what stood before `message` spoke, for the facts that still hold what it said."""
    earlier: dict[str, StoredFact | None] = {}
    for entry in case.log:
        if entry.message == message and not entry.undone:
            for name, before in entry.before.items():
                earlier.setdefault(name, before)
    return {
        name: before for name, before in earlier.items() if name in case.facts and case.facts[name].message == message
    }


def _apply(case: Case, facts: Mapping[str, StoredFact | None], marks: Mapping[str, Mark | None]) -> Case:
    kept = {name: stored for name, stored in {**case.facts, **facts}.items() if stored is not None}
    flags = {name: mark for name, mark in case.marks.items() if name not in marks}
    flags |= {name: mark for name, mark in marks.items() if mark is not None}
    disputes = {name: stored for name, stored in case.disputes.items() if name not in facts}
    return case.model_copy(update={"facts": kept, "marks": flags, "disputes": disputes, "moved": None})
