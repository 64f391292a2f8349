"""What a turn is given beside the message, and what it hands back."""

from dataclasses import dataclass
from typing import Literal

from advisor.conversation.case import Case
from advisor.conversation.messages import Effect, Part, Reply
from advisor.engine.parameters import ParameterBook
from advisor.language.reading import Language, Reading


@dataclass(frozen=True, slots=True)
class Context:
    """Where and when a turn happens.

    `today`: ISO day of the message. `private`: only the person reads the reply. `is_dm`: a direct message.
    `can_continue`: a thread or a DM can be opened from here. `follows_thread`: False = in a channel thread the bot only
    hears what mentions it. `locale`: first guess of the language. `has_form`: a form can
    be shown. `is_kept`: False = nothing is stored when the
    conversation ends (a terminal).
    """

    book: ParameterBook
    today: str
    private: bool = False
    is_dm: bool = False
    can_continue: bool = False
    follows_thread: bool = True
    locale: str | None = None
    has_form: bool = False
    is_kept: bool = True


@dataclass(frozen=True, slots=True)
class Turn:
    """What a message led to: always a new case, the replies in order, and effects for the edge."""

    case: Case
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Who says something, when (ISO time) and in which message."""

    by: str
    at: str
    message: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as read."""

    text: str
    reading: Reading
    origin: Origin


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a move led to.

    `then`: "advise" = the facts changed, compute and ask on; "ask" = put the open question again; "rest" = no more;
    "silent" = nothing is said.
    `full`: the answer is asked for, given before or not; `again`: every word of it. `tail`: what stands after the answer.
    """

    case: Case
    parts: tuple[Part, ...] = ()
    then: Literal["advise", "ask", "rest", "silent"] = "rest"
    effects: tuple[Effect, ...] = ()
    asks: str | None = None
    full: bool = False
    again: bool = False
    tail: tuple[Part, ...] = ()


def first_language(locale: str | None) -> Language:
    """Give the language to begin in: Danish for a Danish locale, else English."""
    return "da" if (locale or "").lower().startswith("da") else "en"


def open_case(id_: str, locale: str | None = None) -> Case:
    """Begin a conversation."""
    return Case(id=id_, lang=first_language(locale))
