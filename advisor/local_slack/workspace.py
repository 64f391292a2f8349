"""A small Slack workspace in memory: people, channels, messages, and an append-only feed of what happened.

Nothing here knows HTTP. A reader sees the workspace through one person's eyes: `audience` decides who sees a message.
"""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from advisor.local_slack.journal import Journal

Json = dict[str, Any]
Kind = Literal[
    "posted", "edited", "deleted", "unanswered", "note", "modal", "view_errors", "home", "prompts", "session"
]
"""What can happen in the feed."""

TEAM = "T0LOCAL01"
TEAM_DOMAIN = "local-workspace"
APP = "A0ADVISOR1"
BOT_USER = "U0ADVISOR1"
BOT = "B0ADVISOR1"
BOT_NAME = "advisor"
ANNA = "U0ANNA0001"
BO = "U0BO000001"
SOURCING = "C0SOURCING"
FINANCE = "C0FINANCE1"
ANNA_DM = "D0ANNA0001"
BO_DM = "D0BO000001"


@dataclass(frozen=True)
class Person:
    """Somebody in the workspace. `locale` as Slack writes it ("en-US", "da-DK")."""

    id: str
    name: str
    real_name: str
    title: str
    locale: str = "en-US"
    is_bot: bool = False


@dataclass(frozen=True)
class Channel:
    """A channel or, with kind "im", the direct messages of one person with the bot."""

    id: str
    name: str
    kind: Literal["channel", "im"]
    members: frozenset[str]


@dataclass(frozen=True)
class Message:
    """One message.

    `only_for` marks an ephemeral one; `blocks` are Block Kit dicts with their block_ids; `mrkdwn` False means that stars
    and underscores in `text` are plain characters.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread_ts: str | None = None
    only_for: str | None = None
    edited_ts: str | None = None
    metadata: Json | None = None
    mrkdwn: bool = True

    def as_json(self) -> Json:
        """The message as the page draws it."""
        return {
            "channel": self.channel,
            "ts": self.ts,
            "user": self.user,
            "text": self.text,
            "blocks": list(self.blocks),
            "mrkdwn": self.mrkdwn,
            "thread_ts": self.thread_ts,
            "ephemeral": self.only_for is not None,
            "edited": self.edited_ts is not None,
        }


@dataclass(frozen=True)
class Happening:
    """One entry of the feed; `audience` None means everybody."""

    number: int
    kind: Kind
    data: Json
    audience: frozenset[str] | None


class SlackError(Exception):
    """What Slack would answer with `ok: false`; `code` is Slack's own word for it."""

    def __init__(self, code: str, detail: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


def _people() -> dict[str, Person]:
    people = (
        Person(ANNA, "anna", "Anna Holm", "CTO"),
        Person(BO, "bo", "Bo Lindgaard", "CFO"),
        Person(BOT_USER, BOT_NAME, "Captive advisor", "App", is_bot=True),
    )
    return {person.id: person for person in people}


def _channels() -> dict[str, Channel]:
    channels = (
        Channel(SOURCING, "it-sourcing", "channel", frozenset({ANNA, BO, BOT_USER})),
        Channel(FINANCE, "finance", "channel", frozenset({ANNA, BO})),
        Channel(ANNA_DM, "advisor", "im", frozenset({ANNA, BOT_USER})),
        Channel(BO_DM, "advisor", "im", frozenset({BO, BOT_USER})),
    )
    return {channel.id: channel for channel in channels}


@dataclass
class Workspace:
    """The state behind the stand-in. Safe to use from several threads; `clock` gives Unix seconds."""

    clock: Callable[[], float] = time.time
    people: dict[str, Person] = field(default_factory=_people)
    channels: dict[str, Channel] = field(default_factory=_channels)
    closed: bool = False
    journal: Journal | None = None

    def __post_init__(self) -> None:
        self._changed = threading.Condition(threading.RLock())
        kept = {} if self.journal is None else self.journal.standing()
        self._messages = {key: Message(**{**raw, "blocks": tuple(raw["blocks"])}) for key, raw in kept.items()}
        self._feed: list[Happening] = []
        self._block_ids = itertools.count(1)
        self._last_ts = 0

    # --- reading ----------------------------------------------------------------------------------------------------

    def person(self, user: str) -> Person:
        """Raises SlackError user_not_found."""
        if user not in self.people:
            raise SlackError("user_not_found")
        return self.people[user]

    def channel(self, channel: str) -> Channel:
        """A channel by id; a user's id names the direct messages with them. Raises SlackError channel_not_found."""
        found = self.channels.get(channel) or self.direct_messages(channel)
        if found is None:
            raise SlackError("channel_not_found")
        return found

    def direct_messages(self, user: str) -> Channel | None:
        """The channel of the direct messages between `user` and the bot."""
        if user == BOT_USER:
            return None
        return next((c for c in self.channels.values() if c.kind == "im" and user in c.members), None)

    def message(self, channel: str, ts: str) -> Message:
        """Raises SlackError message_not_found."""
        with self._changed:
            if (channel, ts) not in self._messages:
                raise SlackError("message_not_found")
            return self._messages[channel, ts]

    def messages(self, channel: str | None = None) -> list[Message]:
        """All messages that stand, oldest first; of one channel when it is named."""
        with self._changed:
            found = [m for m in self._messages.values() if channel in (None, m.channel)]
        return sorted(found, key=lambda m: float(m.ts))

    def visible_to(self, user: str) -> tuple[list[Message], int]:
        """What `user` may read, and the number of the last happening that it includes."""
        with self._changed:
            audiences = ((m, self._audience(m)) for m in self.messages())
            return [m for m, audience in audiences if audience is None or user in audience], len(self._feed)

    def happenings(self, user: str, after: int) -> list[Happening]:
        """What happened after number `after`, as far as `user` may see it."""
        with self._changed:
            return [h for h in self._feed[after:] if h.audience is None or user in h.audience]

    def wait_for(self, user: str, after: int, seconds: float) -> bool:
        """Waits for something that `user` may see after number `after`; False when nothing came in `seconds`."""
        with self._changed:
            news = self._changed.wait_for(lambda: self.closed or self.happenings(user, after), timeout=seconds)
            return bool(news)

    def has_replies(self, channel: str, ts: str) -> bool:
        """Whether a thread hangs on the message; it outlives the message itself."""
        with self._changed:
            return any(m.channel == channel and m.thread_ts == ts for m in self._messages.values())

    # --- changing ---------------------------------------------------------------------------------------------------

    def post(self, draft: Message) -> Message:
        """Keeps a message under a new ts (the draft's own is ignored). Raises SlackError thread_not_found."""
        with self._changed:
            if draft.thread_ts is not None and not self._is_thread(draft.channel, draft.thread_ts):
                raise SlackError("thread_not_found")
            message = replace(draft, ts=self.next_ts(), blocks=self._with_block_ids(draft.blocks))
            self._keep(message)
            self._happened("posted", message.as_json(), self._audience(message))
            return message

    def edit(self, message: Message, text: str, blocks: tuple[Json, ...], metadata: Json | None = None) -> Message:
        """Gives a message another content; metadata stays when none is given."""
        with self._changed:
            current = self.message(message.channel, message.ts)
            changed = replace(
                current,
                text=text,
                blocks=self._with_block_ids(blocks),
                edited_ts=self.next_ts(),
                metadata=metadata or current.metadata,
            )
            self._keep(changed)
            self._happened("edited", changed.as_json(), self._audience(changed))
            return changed

    def delete(self, message: Message) -> Message:
        """Takes a message away. Raises SlackError message_not_found."""
        with self._changed:
            gone = self.message(message.channel, message.ts)
            del self._messages[gone.channel, gone.ts]
            if self.journal is not None:
                self.journal.drop(gone)
            self._happened("deleted", {"channel": gone.channel, "ts": gone.ts}, self._audience(gone))
            return gone

    def tell(self, user: str, kind: Kind, data: Json) -> None:
        """Shows something to one person that is no message: a failure, a hint, a view, prompts, a session's status."""
        with self._changed:
            self._happened(kind, data, frozenset({user}))

    def join(self, channel: str, user: str) -> None:
        """Makes somebody a member. Raises SlackError channel_not_found."""
        with self._changed:
            place = self.channel(channel)
            self.channels[place.id] = replace(place, members=place.members | {user})
            self._happened("note", {"channel": place.id, "code": "joined", "user": user}, None)

    def speak(self, user: str, locale: str) -> None:
        """The person's language, as users.info tells it."""
        with self._changed:
            self.people[user] = replace(self.person(user), locale=locale)

    def close(self) -> None:
        """Ends every stream that waits for news."""
        with self._changed:
            self.closed = True
            self._changed.notify_all()

    def next_ts(self) -> str:
        """A time stamp in Slack's form, seconds and six digits, greater than every one before."""
        with self._changed:
            self._last_ts = max(self._last_ts + 1, int(self.clock() * 1_000_000))
            return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def _keep(self, message: Message) -> None:
        self._messages[message.channel, message.ts] = message
        if self.journal is not None:
            self.journal.keep(message)

    def _is_thread(self, channel: str, ts: str) -> bool:
        return (channel, ts) in self._messages or self.has_replies(channel, ts)

    def _with_block_ids(self, blocks: tuple[Json, ...]) -> tuple[Json, ...]:
        return tuple({**block, "block_id": block.get("block_id") or f"b{next(self._block_ids)}"} for block in blocks)

    def _audience(self, message: Message) -> frozenset[str] | None:
        if message.only_for is not None:
            return frozenset({message.only_for})
        channel = self.channels[message.channel]
        return channel.members if channel.kind == "im" else None

    def _happened(
        self,
        kind: Kind,
        data: Json,
        audience: frozenset[str] | None,
    ) -> None:
        self._feed.append(Happening(len(self._feed) + 1, kind, data, audience))
        self._changed.notify_all()
