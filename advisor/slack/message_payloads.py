"""Messages, mentions, edits and deletions, made into inbox events. A mention and its twin message give the same key."""

import re
from collections.abc import Mapping

from pydantic import JsonValue

from advisor.conversation.messages import Deleted, Edited, Incoming, Said
from advisor.delivery.events import InboxEvent, Place
from advisor.slack.payloads import Arrival, Id, Line, Payload, Ts, Words, iso

_SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}


class _Edit(Payload):
    user: Id | None = None
    ts: Ts


class _Message(Payload):
    """A message inside a change or deletion, and the common part of a message event."""

    user: Id | None = None
    text: Words = ""
    ts: Ts
    thread_ts: Ts | None = None
    bot_id: Id | None = None
    subtype: Line | None = None
    edited: _Edit | None = None


class _MessageEvent(Payload):
    type: str
    channel: Id
    channel_type: Line | None = None
    subtype: Line | None = None
    ts: Ts
    user: Id | None = None
    bot_id: Id | None = None
    text: Words = ""
    thread_ts: Ts | None = None
    message: _Message | None = None
    previous_message: _Message | None = None
    deleted_ts: Ts | None = None

    @property
    def is_dm(self) -> bool:
        """Mentions come without a channel type; the id of a DM begins with D."""
        return self.channel_type == "im" or self.channel.startswith("D")


class _Callback(Payload):
    event: _MessageEvent


def read_message(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent | None:
    """Read a mention, a message, an edit or a deletion. A mention and its twin message event give the same key."""
    event = _Callback.model_validate(body).event
    if event.subtype == "message_changed":
        return _changed(event, arrival)
    if event.subtype == "message_deleted":
        return _deleted(event, event.deleted_ts, event.previous_message, arrival)
    if event.subtype not in _SPOKEN or event.user is None or event.bot_id is not None or event.user == arrival.bot_user:
        return None
    mentioned = (
        event.type == "app_mention" or re.search(rf"<@{re.escape(arrival.bot_user)}[|>]", event.text) is not None
    )
    if not (event.is_dm or mentioned or event.thread_ts):
        return None
    said = Said(text=_without_mention(event.text, arrival), by=event.user, at=iso(event.ts), message=event.ts)
    root = event.thread_ts or (None if event.is_dm else event.ts)
    return _event(event, arrival, f"message:{event.channel}:{event.ts}", root, said, starts=event.is_dm or mentioned)


def _changed(event: _MessageEvent, arrival: Arrival) -> InboxEvent | None:
    new, old = event.message, event.previous_message
    if new is None or new.bot_id is not None or new.user == arrival.bot_user:
        return None
    if new.subtype == "tombstone":  # a deleted message that has answers leaves a stone in its place
        return _deleted(event, new.ts, old, arrival)
    unfurled = old is not None and old.text == new.text
    if new.edited is None or unfurled:
        return None
    by = new.edited.user or new.user
    if by is None:
        return None
    edited = Edited(text=_without_mention(new.text, arrival), by=by, at=iso(new.edited.ts), message=new.ts)
    root = new.thread_ts or (None if event.is_dm else new.ts)
    return _event(event, arrival, f"edit:{event.channel}:{new.ts}:{new.edited.ts}", root, edited, starts=False)


def _deleted(event: _MessageEvent, ts: str | None, old: _Message | None, arrival: Arrival) -> InboxEvent | None:
    if ts is None or old is None or old.user is None or old.bot_id is not None or old.user == arrival.bot_user:
        return None
    root = old.thread_ts or (None if event.is_dm else ts)
    deleted = Deleted(by=old.user, at=iso(event.ts), message=ts)
    return _event(event, arrival, f"delete:{event.channel}:{ts}", root, deleted, starts=False)


def _event(
    event: _MessageEvent, arrival: Arrival, key: str, root: str | None, incoming: Incoming, *, starts: bool
) -> InboxEvent:
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=event.channel if event.is_dm else f"{event.channel}:{root}",
        key=key,
        starts=starts,
        place=Place(
            kind="thread",
            channel=event.channel,
            thread_ts=root,
            user=incoming.by,
            is_dm=event.is_dm,
            about=incoming.message if root is None and isinstance(incoming, Said) else None,
        ),
        incoming=incoming,
        received_at=arrival.at,
        said_at=float(event.ts),
        locale=arrival.locale,
    )


def _without_mention(text: str, arrival: Arrival) -> str:
    return re.sub(rf"^\s*<@{re.escape(arrival.bot_user)}(\|[^>]*)?>[\s,:]*", "", text)
