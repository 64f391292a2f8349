"""What delivery needs from outside: a store that loses nothing, a poster, a clock; and the records that pass between.

Times are seconds since 1970 (UTC, float). Every store method is one short transaction and raises
`StoreUnavailableError` when it could not be committed; nothing of it is kept then.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from advisor.conversation.messages import Effect, Reply
from advisor.delivery.events import InboxEvent
from advisor.delivery.posts import Delivered, OutMessage, Post, Sent

Language = Literal["en", "da"]
Accepted = Literal["stored", "duplicate", "unknown_conversation"]
Clock = Callable[[], float]


class StoreUnavailableError(Exception):
    """The store could not commit: the edge must not acknowledge (HTTP 500), so that the event is sent again."""


# --- turns ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnClaim:
    """A conversation's next event (the one first said), lent to one worker until `until`; `token` is new with every claim."""

    workspace: str
    conversation: str
    inbox_id: int
    token: str
    until: float


@dataclass(frozen=True, slots=True)
class Work:
    """What a turn starts from: the stored case as JSON text and its language, both None in a new conversation."""

    event: InboxEvent
    case: str | None
    lang: Language | None


@dataclass(frozen=True, slots=True)
class Finished:
    """What a turn leaves: case and language (None: unchanged), its posts in order, the error's id when it failed.

    `swaps`: the case that stood takes the place of the one put aside last.
    """

    case: str | None
    lang: Language | None
    messages: tuple[OutMessage, ...]
    error_id: str | None = None
    swaps: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the conversation gave for one event: the new case as JSON text, its language, replies and effects."""

    case: str
    lang: Language
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()


Converse = Callable[[str | None, InboxEvent], Answer]


# --- store ----------------------------------------------------------------------------------------------------------


class Channel(NamedTuple):
    """What the pace is kept for. Of a DM not yet opened, `id` is the user's."""

    workspace: str
    id: str


class Held(NamedTuple):
    """Where nothing may be posted just now: whole workspaces, single channels."""

    workspaces: frozenset[str] = frozenset()
    channels: frozenset[Channel] = frozenset()


@dataclass(frozen=True, slots=True)
class PostClaim:
    """A conversation's oldest open post, lent to one sender for a while."""

    channel: Channel
    outbox_id: int


@dataclass(frozen=True, slots=True)
class PhrasingClaim:
    """A message that was posted and may be phrased better, lent to one phraser for a while."""

    workspace: str
    outbox_id: int


@dataclass(frozen=True, slots=True)
class Phrasable:
    """What a phraser works on: the message as it was posted, and where it stands."""

    message: OutMessage
    sent: Sent


@dataclass(frozen=True, slots=True)
class Installation:
    """Who the bot is in a workspace. Holds no token."""

    workspace: str
    app_id: str
    bot_id: str
    bot_user_id: str


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A conversation's case as JSON text, and when it changed last (seconds since 1970)."""

    conversation: str
    case: str
    changed_at: float


MOST_CASES = 60


@dataclass(frozen=True, slots=True)
class Counts:
    """For health and metrics. The oldest times are None when nothing waits."""

    inbox_open: int
    inbox_failed: int
    inbox_oldest_at: float | None
    outbox_open: int
    outbox_failed: int
    outbox_unknown: int
    outbox_oldest_at: float | None


class WorkspaceStore(Protocol):
    """One workspace's rows: bound when made, it cannot touch another's."""

    def accept(self, event: InboxEvent) -> Accepted:
        """Keep an event: committed when this returns. Raises ValueError for another workspace's event."""
        ...

    def work(self, claim: TurnClaim) -> Work:
        """The claimed event and the case. Raises ValueError when the stored event cannot be read."""
        ...

    def finish(self, claim: TurnClaim, finished: Finished, now: float) -> bool:
        """Case, posts and the event's end in one transaction; False, and nothing written, when the claim was lost."""
        ...

    def case(self, conversation: str) -> str | None:
        """The stored case as JSON text; None where there is none."""
        ...

    def cases_of(self, user: str) -> tuple[KeptCase, ...]:
        """The cases of the conversations that the person began, those put away left out; newest first, `MOST_CASES` at most."""
        ...

    def put_away(self, conversation: str, user: str) -> None:
        """Leave the person's own conversation out of that list until something is said in it; another's stays."""
        ...

    def aside(self, conversation: str) -> str | None:
        """The case that was put aside there last, as JSON text; None where none was."""
        ...

    def post(self, claim: PostClaim) -> Post | None:
        """The claimed post; None when it was settled meanwhile. Raises ValueError when it cannot be read."""
        ...

    def mark_sent(self, post: Post, delivered: Delivered, now: float) -> None:
        """Posted. A thread or DM that it opened begins with a copy of the case.

        A case already there is put aside, and the message's `aside` is to be posted after it.
        """
        ...

    def postpone(self, post: Post, until: float) -> None:
        """Try again at `until`, with the counts and the form that `post` now holds."""
        ...

    def give_up(self, outbox_id: int, status: Literal["failed", "unknown"], code: str, now: float) -> None:
        """Not posted for good, or nobody knows: counted under that status; the conversation's next post may go."""
        ...

    def phrasable(self, claim: PhrasingClaim) -> Phrasable | None:
        """The claimed message; None when the conversation has gone on or the message is no longer kept."""
        ...

    def finish_phrasing(self, claim: PhrasingClaim, edit: OutMessage | None, now: float) -> bool:
        """Phrased once and for all. The edit is to be posted unless the conversation has gone on meanwhile: then False."""
        ...

    def installation(self) -> Installation | None:
        """Who the bot is here; None when it never was told."""
        ...

    def keep_installation(self, installation: Installation) -> None:
        """Insert or replace."""
        ...


class Store(Protocol):
    """All workspaces: what the loops and the health page look at. Ids and times; contents go through `workspace`."""

    def workspace(self, workspace: str) -> WorkspaceStore: ...

    def claim_turn(self, now: float) -> TurnClaim | None:
        """Lend the longest waiting event that no one works on; at most one at a time of each conversation."""
        ...

    def claim_post(self, now: float, held: Held) -> PostClaim | None:
        """Lend the next due post, in order in each conversation, leaving out what is held."""
        ...

    def claim_phrasing(self, now: float) -> PhrasingClaim | None:
        """Lend the oldest message that has a brief and was posted where it can be edited."""
        ...

    def release(self, claim: TurnClaim) -> None:
        """Give a claim back unworked (graceful stop)."""
        ...

    def counts(self) -> Counts: ...

    def sweep(self, before: float) -> int:
        """Delete the texts of events and posts settled before that time; ids stay. Returns how many were emptied."""
        ...

    def close(self) -> None: ...
