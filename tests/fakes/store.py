"""The store in memory: the same port, the same contract suite (tests/store/test_store.py)."""

from dataclasses import dataclass, field, replace
from threading import RLock
from typing import Literal
from uuid import uuid4

from advisor.conversation.writing import brief_of
from advisor.delivery.events import InboxEvent, Place
from advisor.delivery.ports import (
    MOST_CASES,
    Accepted,
    Channel,
    Counts,
    Finished,
    Held,
    Installation,
    KeptCase,
    Language,
    Phrasable,
    PhrasingClaim,
    PostClaim,
    TurnClaim,
    Work,
)
from advisor.delivery.posts import Delivered, NewDirect, NewThread, OutMessage, Post, Sent, channel_of

Name = tuple[str, str]
TURN_LEASE, POST_LEASE, PHRASING_LEASE = 20.0, 30.0, 30.0


@dataclass
class Event:
    id: int
    name: Name
    event: InboxEvent
    status: str = "open"
    settled_at: float | None = None
    emptied: bool = False


@dataclass
class Row:
    post: Post
    name: Name
    channel: Channel
    created_at: float
    status: str = "open"
    settled_at: float | None = None
    emptied: bool = False
    phrase_due: float | None = None
    sent: Sent | None = None


@dataclass
class Conversation:
    case: str | None = None
    lang: Language | None = None
    token: str | None = None
    until: float = 0.0
    post_due: float = 0.0
    archived: list[str] = field(default_factory=list)
    owner: str | None = None
    changed_at: float = 0.0
    put_away: bool = False


class MemoryStore:
    def __init__(self) -> None:
        self.lock = RLock()
        self.conversations: dict[Name, Conversation] = {}
        self.events: list[Event] = []
        self.rows: list[Row] = []
        self.installations: dict[str, Installation] = {}

    def workspace(self, workspace: str) -> "MemoryWorkspaceStore":
        return MemoryWorkspaceStore(self, workspace)

    def first_event(self, name: Name) -> Event | None:
        waiting = [event for event in self.events if event.name == name and event.status == "open"]
        return min(waiting, key=lambda event: (event.event.said_at, event.id), default=None)

    def first_row(self, name: Name) -> Row | None:
        return next((row for row in self.rows if row.name == name and row.status == "open"), None)

    def claim_turn(self, now: float) -> TurnClaim | None:
        with self.lock:
            for event in self.events:
                conversation = self.conversations[event.name]
                free = conversation.token is None or conversation.until < now
                if event.status == "open" and free and self.first_event(event.name) is event:
                    conversation.token, conversation.until = uuid4().hex, now + TURN_LEASE
                    return TurnClaim(*event.name, event.id, conversation.token, conversation.until)
        return None

    def claim_post(self, now: float, held: Held) -> PostClaim | None:
        with self.lock:
            for row in self.rows:
                conversation = self.conversations[row.name]
                is_held = row.name[0] in held.workspaces or row.channel in held.channels
                if self.first_row(row.name) is row and conversation.post_due <= now and not is_held:
                    conversation.post_due = now + POST_LEASE
                    return PostClaim(row.channel, row.post.id)
        return None

    def claim_phrasing(self, now: float) -> PhrasingClaim | None:
        with self.lock:
            due = [row for row in self.rows if row.phrase_due is not None and row.phrase_due <= now]
            for row in sorted(due, key=lambda row: (row.phrase_due, row.post.id)):
                row.phrase_due = now + PHRASING_LEASE
                return PhrasingClaim(row.name[0], row.post.id)
        return None

    def release(self, claim: TurnClaim) -> None:
        with self.lock:
            conversation = self.conversations[claim.workspace, claim.conversation]
            if conversation.token == claim.token:
                conversation.token = None

    def counts(self) -> Counts:
        with self.lock:
            waiting = [event.event.received_at for event in self.events if event.status == "open"]
            posting = [row.created_at for row in self.rows if row.status == "open"]
            posts = [row.status for row in self.rows]
            return Counts(
                inbox_open=len(waiting),
                inbox_failed=sum(event.status == "failed" for event in self.events),
                inbox_oldest_at=min(waiting, default=None),
                outbox_open=len(posting),
                outbox_failed=posts.count("failed"),
                outbox_unknown=posts.count("unknown"),
                outbox_oldest_at=min(posting, default=None),
            )

    def sweep(self, before: float) -> int:
        with self.lock:
            everything: list[Event | Row] = [*self.events, *self.rows]
            old = [
                kept
                for kept in everything
                if not kept.emptied and kept.settled_at is not None and kept.settled_at < before
            ]
            for kept in old:
                kept.emptied = True
            return len(old)

    def close(self) -> None:
        """Nothing to close."""


class MemoryWorkspaceStore:
    def __init__(self, store: MemoryStore, workspace: str) -> None:
        self.store = store
        self.bound = workspace

    def check(self, workspace: str) -> None:
        if workspace != self.bound:
            raise ValueError("this store is bound to another workspace")

    def accept(self, event: InboxEvent) -> Accepted:
        self.check(event.workspace)
        name = (event.workspace, event.conversation)
        with self.store.lock:
            if not event.starts and name not in self.store.conversations:
                return "unknown_conversation"
            self.store.conversations.setdefault(name, Conversation(owner=event.incoming.by))
            if any(old.name[0] == self.bound and old.event.key == event.key for old in self.store.events):
                return "duplicate"
            self.store.events.append(Event(len(self.store.events) + 1, name, event))
            return "stored"

    def work(self, claim: TurnClaim) -> Work:
        self.check(claim.workspace)
        with self.store.lock:
            conversation = self.store.conversations[claim.workspace, claim.conversation]
            return Work(self.store.events[claim.inbox_id - 1].event, conversation.case, conversation.lang)

    def finish(self, claim: TurnClaim, finished: Finished, now: float) -> bool:
        self.check(claim.workspace)
        name = (claim.workspace, claim.conversation)
        with self.store.lock:
            conversation = self.store.conversations[name]
            if conversation.token != claim.token:
                return False
            conversation.token = None
            if finished.swaps and conversation.case is not None:
                conversation.archived[-1] = conversation.case
            if finished.case is not None:
                conversation.case, conversation.lang = finished.case, finished.lang
                conversation.changed_at, conversation.put_away = now, False
            event = self.store.events[claim.inbox_id - 1]
            event.status, event.settled_at = ("failed" if finished.error_id else "done"), now
            if self.store.first_row(name) is None:
                conversation.post_due = now
            for message in finished.messages:
                post = Post(len(self.store.rows) + 1, self.bound, message)
                self.store.rows.append(Row(post, name, Channel(self.bound, channel_of(message.target)), now))
            return True

    def case(self, conversation: str) -> str | None:
        known = self.store.conversations.get((self.bound, conversation))
        return known.case if known else None

    def cases_of(self, user: str) -> tuple[KeptCase, ...]:
        with self.store.lock:
            found = [
                KeptCase(name, kept.case, kept.changed_at)
                for (workspace, name), kept in self.store.conversations.items()
                if workspace == self.bound and kept.owner == user and kept.case is not None and not kept.put_away
            ]
        return tuple(sorted(found, key=lambda case: -case.changed_at)[:MOST_CASES])

    def put_away(self, conversation: str, user: str) -> None:
        known = self.store.conversations.get((self.bound, conversation))
        if known is not None and known.owner == user:
            known.put_away = True

    def aside(self, conversation: str) -> str | None:
        known = self.store.conversations.get((self.bound, conversation))
        return known.archived[-1] if known and known.archived else None

    def row(self, outbox_id: int) -> Row | None:
        row = self.store.rows[outbox_id - 1]
        return row if row.name[0] == self.bound and row.status == "open" else None

    def post(self, claim: PostClaim) -> Post | None:
        row = self.row(claim.outbox_id)
        return row.post if row else None

    def settle(self, outbox_id: int, status: str, now: float) -> Row | None:
        row = self.row(outbox_id)
        if row:
            row.status, row.settled_at = status, now
            self.store.conversations[row.name].post_due = now
        return row

    def mark_sent(self, post: Post, delivered: Delivered, now: float) -> None:
        self.check(post.workspace)
        with self.store.lock:
            row = self.settle(post.id, "sent", now)
            if row is None:
                return
            if delivered.ts is not None and not post.plain and brief_of(post.message.reply) is not None:
                row.phrase_due, row.sent = now, Sent(channel=delivered.channel, ts=delivered.ts)
            if isinstance(post.message.target, Place) or post.message.edits is not None:
                return
            in_thread = isinstance(post.message.target, NewThread)
            opened = f"{delivered.channel}:{delivered.ts}" if in_thread else delivered.channel
            there = self.store.conversations.setdefault((self.bound, opened), Conversation())
            if there.case is not None:
                there.archived.append(there.case)
                self.tell_aside(post.message, delivered.channel, now)
            source = self.store.conversations[row.name]
            there.case, there.lang, there.token = source.case, source.lang, None
            there.owner, there.changed_at, there.put_away = there.owner or source.owner, now, False

    def tell_aside(self, opening: OutMessage, channel: str, now: float) -> None:
        if opening.aside is None or not isinstance(opening.target, NewDirect):
            return
        place = Place(kind="thread", channel=channel, user=opening.target.user, is_dm=True)
        update = {"key": f"{opening.key}.aside", "conversation": channel, "target": place, "reply": opening.aside}
        message = opening.model_copy(update={**update, "aside": None})
        post = Post(len(self.store.rows) + 1, self.bound, message)
        self.store.rows.append(Row(post, (self.bound, channel), Channel(self.bound, channel), now))

    def postpone(self, post: Post, until: float) -> None:
        self.check(post.workspace)
        with self.store.lock:
            row = self.row(post.id)
            if row:
                row.post = replace(row.post, plain=post.plain, tries=post.tries, unknowns=post.unknowns)
                self.store.conversations[row.name].post_due = until

    def give_up(self, outbox_id: int, status: Literal["failed", "unknown"], code: str, now: float) -> None:
        assert code
        with self.store.lock:
            self.settle(outbox_id, status, now)

    def claimed(self, claim: PhrasingClaim) -> Row | None:
        self.check(claim.workspace)
        row = self.store.rows[claim.outbox_id - 1]
        return row if row.name[0] == self.bound and row.phrase_due is not None else None

    def went_on(self, row: Row) -> bool:
        later = any(other.name == row.name and other.post.id > row.post.id for other in self.store.rows)
        return later or self.store.first_event(row.name) is not None

    def phrasable(self, claim: PhrasingClaim) -> Phrasable | None:
        with self.store.lock:
            row = self.claimed(claim)
            if row is None or row.sent is None or row.emptied or self.went_on(row):
                return None
            return Phrasable(row.post.message, row.sent)

    def finish_phrasing(self, claim: PhrasingClaim, edit: OutMessage | None, now: float) -> bool:
        with self.store.lock:
            row = self.claimed(claim)
            if row is None:
                return False
            row.phrase_due = None
            if edit is None or self.went_on(row):
                return False
            if self.store.first_row(row.name) is None:
                self.store.conversations[row.name].post_due = now
            post = Post(len(self.store.rows) + 1, self.bound, edit)
            self.store.rows.append(Row(post, row.name, Channel(self.bound, channel_of(edit.target)), now))
            return True

    def installation(self) -> Installation | None:
        return self.store.installations.get(self.bound)

    def keep_installation(self, installation: Installation) -> None:
        self.check(installation.workspace)
        self.store.installations[installation.workspace] = installation
