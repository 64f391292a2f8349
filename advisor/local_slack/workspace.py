"""A small Slack workspace in memory: people, channels, messages, and an append-only feed of what happened.

Nothing here knows HTTP. A reader sees the workspace through one person's eyes: `audience` decides who sees a message.
"""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from advisor.local_slack.journal import Journal, Standing
from advisor.local_slack.model import (
    ANNA,
    ANNA_DM,
    APP,
    BO,
    BO_DM,
    BOT,
    BOT_NAME,
    BOT_USER,
    FINANCE,
    SOURCING,
    TEAM,
    TEAM_DOMAIN,
    Channel,
    Happening,
    Json,
    Kind,
    Message,
    Person,
    SlackError,
    first_channels,
    first_people,
    from_fields,
)

__all__ = [
    "ANNA",
    "ANNA_DM",
    "APP",
    "BO",
    "BOT",
    "BOT_NAME",
    "BOT_USER",
    "BO_DM",
    "FINANCE",
    "SOURCING",
    "TEAM",
    "TEAM_DOMAIN",
    "Channel",
    "Happening",
    "Json",
    "Kind",
    "Message",
    "Person",
    "SlackError",
    "Workspace",
]
"""The words of the workspace are had from here too."""


@dataclass
class Workspace:
    """The state behind the stand-in. Safe to use from several threads; `clock` gives Unix seconds.

    `refused_blocks`: types of blocks that this workspace does not take yet, as during Slack's roll-outs.
    """

    clock: Callable[[], float] = time.time
    people: dict[str, Person] = field(default_factory=first_people)
    channels: dict[str, Channel] = field(init=False)
    closed: bool = False
    journal: Journal | None = None
    refused_blocks: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._changed = threading.Condition(threading.RLock())
        kept = Standing() if self.journal is None else self.journal.standing()
        self._generation = kept.generation
        self.channels = first_channels(self._generation)
        self._messages = {key: from_fields(raw) for key, raw in kept.messages.items()}
        for channel, user in kept.joined:
            self._add(channel, user)
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
        """Keeps a message under a new ts (the draft's own is ignored). Raises SlackError thread_not_found, invalid_blocks."""
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
            self._add(place.id, user)
            if self.journal is not None:
                self.journal.join(place.id, user)
            self._happened("joined", {"channel": place.id, "user": user}, None)

    def reset(self) -> None:
        """Begins anew, in new channels. The feed goes on, so that every open page hears of it."""
        with self._changed:
            self._generation += 1
            self.channels = first_channels(self._generation)
            self._messages.clear()
            if self.journal is not None:
                self.journal.restart(self._generation)
            self._happened("reset", {}, None)

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

    def _add(self, channel: str, user: str) -> None:
        place = self.channels[channel]
        self.channels[channel] = replace(place, members=place.members | {user})

    def _with_block_ids(self, blocks: tuple[Json, ...]) -> tuple[Json, ...]:
        refused = [(n, block["type"]) for n, block in enumerate(blocks) if block["type"] in self.refused_blocks]
        if refused:
            raise SlackError(
                "invalid_blocks", tuple(f"unsupported type: {t} [json-pointer:/blocks/{n}/type]" for n, t in refused)
            )
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
