"""What was read from one message: the only thing that reading hands on."""

from dataclasses import dataclass, field
from typing import Literal

from advisor.engine.facts import AnyValue

Language = Literal["en", "da"]
Intent = Literal[
    "provide_facts",
    "correct_fact",
    "unknown",
    "skip",
    "what_if",
    "compare",
    "explain",
    "status",
    "reset",
    "help",
    "greet",
    "off_topic",
    "confirm",
    "deny",
]
Why = Literal[
    "currency_missing",
    "period_missing",
    "no_hour",
    "basis_missing",
    "amount_missing",
    "which_fact",
    "which_place",
    "conflicting",
    "date_order",
    "fraction_or_percent",
    "thousands_separator",
    "several_rates",
    "out_of_range",
]


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that must be asked back: which fact (None = not clear which) and why. `heard` is the piece of text it is about."""

    fact: str | None
    why: Why
    heard: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Intent, facts as value objects, facts said to be unknown, questions to ask back, targets of a comparison, topic to explain.

    `said` gives the original wording of each fact. `language` is the language of the message, None when it cannot be told.
    `refused` is True when a skip was a refusal ("that's confidential"), not just "later".
    `topic` of an explanation is a term of the glossary, a fact, or "verdict", "month", "vendor_questions", "privacy"; with the act
    "language" it is the language to switch to ("en", "da"), None when none is named.
    `act` names dialogue moves inside the intents: "undo", "back", "why_asked", "handoff", "language", "thanks", "seventy_eighty", "resume", "reject_line".
    """

    intent: Intent
    facts: dict[str, AnyValue] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    ask_about: tuple[Ask, ...] = ()
    targets: tuple[str, ...] = ()
    topic: str | None = None
    said: dict[str, str] = field(default_factory=dict)
    language: Language | None = None
    refused: bool = False
    act: str | None = None
