"""The command and pressed buttons, made into inbox events."""

import re
from collections.abc import Mapping

from pydantic import Field, JsonValue, ValidationError

from advisor.conversation.messages import OPEN_FORM, FormWanted, Incoming, Pressed, Said
from advisor.delivery.events import InboxEvent, Place
from advisor.slack.payloads import Arrival, Id, Line, Payload, Ts, User, Words, iso
from advisor.slack.registrations import ACTION_PREFIX

# with nothing but these `/bot-check` opens the form
_FORM_WORDS = {"", "form", "formular"}


class _Command(Payload):
    text: Words = ""
    user_id: Id
    channel_id: Id
    trigger_id: Id
    response_url: Line | None = None


class _Container(Payload):
    channel_id: Id
    message_ts: Ts
    thread_ts: Ts | None = None
    is_ephemeral: bool = False


class _PressedMessage(Payload):
    thread_ts: Ts | None = None


class _Action(Payload):
    action_id: Id
    action_ts: Ts
    value: Words = ""


class _Actions(Payload):
    user: User
    container: _Container
    message: _PressedMessage | None = None
    actions: tuple[_Action, ...] = Field(min_length=1)
    response_url: Line | None = None


class ButtonValue(Payload):
    """What a button carries: its meaning, and the conversation it belongs to where that was known when it was drawn."""

    v: Line
    c: Line | None = None


def read_command(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent:
    """Read `/bot-check`: a private conversation in a channel, the DM's own one in a DM."""
    command = _Command.model_validate(body)
    is_dm = command.channel_id.startswith("D")
    key, words, at = f"command:{command.trigger_id}", command.text.strip(), iso(arrival.at)
    said: Incoming = Said(text=words, by=command.user_id, at=at, message=command.trigger_id)
    if words.casefold() in _FORM_WORDS:
        said = FormWanted(view=key, by=command.user_id, at=at)
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
        key=key,
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
    key = f"action:{action.action_ts}:{action.action_id}"
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=conversation,
        key=key,
        starts=False,
        place=Place(
            kind="private" if private else "thread",
            channel=box.channel_id,
            thread_ts=None if private else root,
            user=user.id,
            response_url=pressed.response_url,
            is_dm=is_dm,
        ),
        incoming=_pressed(action, carried, user.id, key),
        received_at=arrival.at,
        said_at=float(action.action_ts),
        locale=arrival.locale,
    )


def _pressed(action: _Action, carried: ButtonValue, by: str, key: str) -> Incoming:
    name, at = _action_name(action.action_id), iso(action.action_ts)
    return (
        FormWanted(view=key, by=by, at=at) if name == OPEN_FORM else Pressed(action=name, value=carried.v, by=by, at=at)
    )


def _carried(value: str) -> ButtonValue:
    try:
        return ButtonValue.model_validate_json(value)
    except ValidationError:
        return ButtonValue(v=value)


def _action_name(action_id: str) -> str:
    """`advisor.choose.2` is the second `choose` button of its message."""
    return re.sub(r"\.[0-9]+$", "", action_id.removeprefix(ACTION_PREFIX))
