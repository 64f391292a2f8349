"""What Slack sends, read strictly, and made into inbox events.

One reader a kind of payload; it gives None for what is not for the bot (its own messages, other bots, unfurls, joins).
A payload that does not have the shape that Slack documents raises pydantic's ValidationError.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, ValidationError

from advisor.conversation.messages import Deleted, Edited, Incoming, Pressed, Said
from advisor.delivery.events import InboxEvent, Place
from advisor.slack.registrations import ACTION_PREFIX

_SPOKEN = {None, "file_share", "thread_broadcast", "me_message"}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a delivery besides its payload. `at`: seconds since 1970; `locale`: "en" or "da" where told."""

    workspace: str
    bot_user: str
    at: float
    locale: str | None = None


Reader = Callable[[Mapping[str, JsonValue], Arrival], InboxEvent | None]


def _storable(value: object) -> object:
    """Half characters and NUL can come in JSON escapes, but no database keeps them as text."""
    return value.encode("utf-8", "replace").decode().replace("\0", "") if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_storable)]
Words = Annotated[str, BeforeValidator(lambda value: _storable("" if value is None else value))]
Id = Annotated[str, BeforeValidator(_storable), Field(min_length=1, max_length=255)]
Ts = Annotated[str, Field(pattern=r"^[0-9]{1,11}(\.[0-9]{1,9})?$")]


class _Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _Edit(_Payload):
    user: Id | None = None
    ts: Ts


class _Message(_Payload):
    """A message inside a change or deletion, and the common part of a message event."""

    user: Id | None = None
    text: Words = ""
    ts: Ts
    thread_ts: Ts | None = None
    bot_id: Id | None = None
    subtype: Line | None = None
    edited: _Edit | None = None


class _MessageEvent(_Payload):
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


class _Callback(_Payload):
    event: _MessageEvent


class _Command(_Payload):
    text: Words = ""
    user_id: Id
    channel_id: Id
    trigger_id: Id
    response_url: Line | None = None


class _User(_Payload):
    id: Id


class _Container(_Payload):
    channel_id: Id
    message_ts: Ts
    thread_ts: Ts | None = None
    is_ephemeral: bool = False


class _PressedMessage(_Payload):
    thread_ts: Ts | None = None


class _Action(_Payload):
    action_id: Id
    action_ts: Ts
    value: Words = ""


class _Actions(_Payload):
    user: _User
    container: _Container
    message: _PressedMessage | None = None
    actions: tuple[_Action, ...] = Field(min_length=1)
    response_url: Line | None = None


class ButtonValue(_Payload):
    """What a button carries: its meaning, and the conversation it belongs to where that was known when it was drawn."""

    v: Line
    c: Line | None = None


# --- events ---------------------------------------------------------------------------------------------------------


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
    said = Said(text=_without_mention(event.text, arrival), by=event.user, at=_iso(event.ts), message=event.ts)
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
    edited = Edited(text=_without_mention(new.text, arrival), by=by, at=_iso(new.edited.ts), message=new.ts)
    root = new.thread_ts or (None if event.is_dm else new.ts)
    return _event(event, arrival, f"edit:{event.channel}:{new.ts}:{new.edited.ts}", root, edited, starts=False)


def _deleted(event: _MessageEvent, ts: str | None, old: _Message | None, arrival: Arrival) -> InboxEvent | None:
    if ts is None or old is None or old.user is None or old.bot_id is not None or old.user == arrival.bot_user:
        return None
    root = old.thread_ts or (None if event.is_dm else ts)
    deleted = Deleted(by=old.user, at=_iso(event.ts), message=ts)
    return _event(event, arrival, f"delete:{event.channel}:{ts}", root, deleted, starts=False)


def _event(
    event: _MessageEvent, arrival: Arrival, key: str, root: str | None, incoming: Incoming, *, starts: bool
) -> InboxEvent:
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=event.channel if event.is_dm else f"{event.channel}:{root}",
        key=key,
        starts=starts,
        place=Place(kind="thread", channel=event.channel, thread_ts=root, user=incoming.by, is_dm=event.is_dm),
        incoming=incoming,
        received_at=arrival.at,
        said_at=float(event.ts),
        locale=arrival.locale,
    )


# --- command and buttons --------------------------------------------------------------------------------------------


def read_command(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent:
    """Read `/bot-check`: a private conversation in a channel, the DM's own one in a DM."""
    command = _Command.model_validate(body)
    is_dm = command.channel_id.startswith("D")
    said = Said(text=command.text.strip(), by=command.user_id, at=_iso(arrival.at), message=command.trigger_id)
    place = Place(
        kind="thread" if is_dm else "private",
        channel=command.channel_id,
        user=command.user_id,
        response_url=command.response_url,
        is_dm=is_dm,
    )
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=command.channel_id if is_dm else f"{command.channel_id}/{command.user_id}",
        key=f"command:{command.trigger_id}",
        starts=True,
        place=place,
        incoming=said,
        received_at=arrival.at,
        said_at=arrival.at,
        locale=arrival.locale,
    )


def read_action(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent:
    """Read a pressed button. Its conversation is the one of its message; a hint in its value counts only
    within the same channel, and never for another person's private conversation."""
    pressed = _Actions.model_validate(body)
    action, box, user = pressed.actions[0], pressed.container, pressed.user
    thread = box.thread_ts or (pressed.message.thread_ts if pressed.message else None)
    is_dm = box.channel_id.startswith("D")
    root = thread or (None if is_dm else box.message_ts)
    own = f"{box.channel_id}/{user.id}"
    here = box.channel_id if is_dm else own if box.is_ephemeral else f"{box.channel_id}:{root}"
    carried = _carried(action.value)
    conversation = carried.c if carried.c and (carried.c == own or carried.c.startswith(f"{box.channel_id}:")) else here
    private = conversation == own
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=conversation,
        key=f"action:{action.action_ts}:{action.action_id}",
        starts=False,
        place=Place(
            kind="private" if private else "thread",
            channel=box.channel_id,
            thread_ts=None if private else root,
            user=user.id,
            response_url=pressed.response_url,
            is_dm=is_dm,
        ),
        incoming=Pressed(action=_action_name(action.action_id), value=carried.v, by=user.id, at=_iso(action.action_ts)),
        received_at=arrival.at,
        said_at=float(action.action_ts),
        locale=arrival.locale,
    )


def _carried(value: str) -> ButtonValue:
    try:
        return ButtonValue.model_validate_json(value)
    except ValidationError:
        return ButtonValue(v=value)


def _action_name(action_id: str) -> str:
    """`advisor.choose.2` is the second `choose` button of its message."""
    return re.sub(r"\.[0-9]+$", "", action_id.removeprefix(ACTION_PREFIX))


# --- words ----------------------------------------------------------------------------------------------------------


def _without_mention(text: str, arrival: Arrival) -> str:
    return re.sub(rf"^\s*<@{re.escape(arrival.bot_user)}(\|[^>]*)?>[\s,:]*", "", text)


def _iso(ts: str | float) -> str:
    return datetime.fromtimestamp(float(ts), UTC).isoformat(timespec="seconds")


def language(body: Mapping[str, JsonValue]) -> str | None:
    """Give the language of the person where the payload tells it: Slack itself seldom does, a stand-in may."""
    first = str(body.get("locale"))[:2].lower()
    return first if first in {"en", "da"} else None
