"""Posts: what is to be posted where, what became of it, and the port of what posts."""

from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from advisor.conversation.messages import Form, Reply
from advisor.delivery.events import InboxEvent, Place
from advisor.wording.texts import Lang


class NewThread(BaseModel):
    """Post at the top level of `channel`: the post opens a thread."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["new_thread"] = "new_thread"
    channel: str


class NewDirect(BaseModel):
    """Open (or find) the direct messages with `user` and post there at the top level."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["new_direct"] = "new_direct"
    user: str


class HomeView(BaseModel):
    """Show the reply as the person's App Home."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["home_view"] = "home_view"
    user: str


class FormView(BaseModel):
    """Show `form` in the view that is being opened under the id `view`; where that fails, post the reply in `place`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["form_view"] = "form_view"
    view: str
    form: Form
    place: Place


Target = Annotated[Place | NewThread | NewDirect | HomeView | FormView, Field(discriminator="kind")]


def channel_of(target: Target) -> str:
    """The channel of a target; of a DM that is not open yet the user's id. The pace is kept for it."""
    match target:
        case NewDirect() | HomeView():
            return target.user
        case FormView():
            return target.place.channel
        case _:
            return target.channel


class Sent(BaseModel):
    """Where a message of the bot stands in Slack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    channel: str
    ts: str


class OutMessage(BaseModel):
    """One message to be posted, as the outbox keeps it.

    `key` is unique for ever and goes into the message's metadata. `conversation` is the one the message's buttons
    belong to; None when the post opens it (NewThread, NewDirect): then a button's own place tells it, `CHANNEL:TS` of
    the opened thread or `CHANNEL` of the DM. `aside`: posted after it where the opened place held another case.
    `unopened`: what the asking conversation is told when Slack refuses to open that place.
    `edits`: no new message, but new words for one that was posted.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    conversation: str | None
    target: Target
    reply: Reply
    lang: Lang
    aside: Reply | None = None
    unopened: InboxEvent | None = None
    edits: Sent | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """An outbox row that was claimed for sending.

    `plain`: send `reply.summary` as text without blocks, because the full form was refused. `tries` counts attempts
    that did not arrive, `unknowns` attempts whose outcome nobody knows.
    """

    id: int
    workspace: str
    message: OutMessage
    plain: bool = False
    tries: int = 0
    unknowns: int = 0


@dataclass(frozen=True, slots=True)
class Delivered:
    """Posted. `ts` is None where Slack does not tell it (a private answer)."""

    channel: str
    ts: str | None


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """Slack asks to wait (HTTP 429): not posted, `seconds` as Slack gave them."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Surely not posted, worth trying again: no connection, or an answer of 5xx that rules a post out."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Sent, but no answer came: perhaps posted."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Not posted, and would be refused again in this form. `code` is Slack's error code."""

    code: str


Outcome = Delivered | RetryAfter | Unreachable | Unknown | Refused


class Poster(Protocol):
    """Posts one message. Blocks some 10 s at most, never retries by itself.

    Raises nothing for what Slack or the network does: that is an outcome.
    """

    def deliver(self, post: Post) -> Outcome: ...
