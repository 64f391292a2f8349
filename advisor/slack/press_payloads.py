"""The command and pressed buttons, made into inbox events."""

from collections.abc import Mapping

from pydantic import Field, JsonValue

from advisor.conversation.messages import OPEN_FORM, FormWanted, Incoming, Pressed, Said
from advisor.delivery.events import InboxEvent, Place
from advisor.slack.home_payloads import read_home_press
from advisor.slack.payloads import (
    Arrival,
    ButtonValue,
    Id,
    Line,
    Payload,
    Ts,
    User,
    Words,
    action_name,
    carried_by,
    iso,
)

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


class _Chosen(Payload):
    value: Words = ""


class _Action(Payload):
    """A button carries its meaning itself, a list in the option that was chosen."""

    action_id: Id
    action_ts: Ts
    value: Words = ""
    selected_option: _Chosen | None = None

    def carried(self) -> ButtonValue:
        return carried_by(self.selected_option.value if self.selected_option else self.value)


class _Actions(Payload):
    user: User
    container: _Container
    message: _PressedMessage | None = None
    actions: tuple[_Action, ...] = Field(min_length=1)
    response_url: Line | None = None


class _Message(Payload):
    text: Words = ""


class _Channel(Payload):
    id: Id


class _Shortcut(Payload):
    user: User
    channel: _Channel
    message: _Message
    trigger_id: Id
    response_url: Line | None = None


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


def read_shortcut(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent:
    """Read "check this message for facts": its text is told by the person who asks, who alone sees the answer."""
    asked = _Shortcut.model_validate(body)
    channel, user = asked.channel.id, asked.user.id
    is_dm = channel.startswith("D")
    key = f"shortcut:{asked.trigger_id}"
    said = Said(text=asked.message.text.strip(), by=user, at=iso(arrival.at), message=asked.trigger_id)
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=channel if is_dm else f"{channel}/{user}",
        key=key,
        starts=True,
        place=Place(
            kind="thread" if is_dm else "private",
            channel=channel,
            user=user,
            response_url=asked.response_url,
            is_dm=is_dm,
        ),
        incoming=said,
        received_at=arrival.at,
        said_at=arrival.at,
        locale=arrival.locale,
    )


def read_press(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent | None:
    """Read a button, wherever it stands."""
    container = body.get("container")
    at_home = isinstance(container, dict) and container.get("type") == "view"
    return read_home_press(body, arrival) if at_home else read_action(body, arrival)


def read_action(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent:
    """Read a pressed button of a message. Its conversation is the one of its message; a hint in its value counts only
    within the same channel or for the person's own private conversation, never for another's."""
    pressed = _Actions.model_validate(body)
    action, box, user = pressed.actions[0], pressed.container, pressed.user
    thread = box.thread_ts or (pressed.message.thread_ts if pressed.message else None)
    is_dm = box.channel_id.startswith("D")
    root = thread or (None if is_dm else box.message_ts)
    own = f"{box.channel_id}/{user.id}"
    here = box.channel_id if is_dm else own if box.is_ephemeral else f"{box.channel_id}:{root}"
    carried = action.carried()
    # a private answer may have been posted in the person's direct messages: the conversation stays the one it was
    known = carried.c is not None and (carried.c.endswith(f"/{user.id}") or carried.c.startswith(f"{box.channel_id}:"))
    conversation = carried.c if carried.c and known else here
    private = conversation.endswith(f"/{user.id}")
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
    name, at = action_name(action.action_id), iso(action.action_ts)
    return (
        FormWanted(view=key, by=by, at=at) if name == OPEN_FORM else Pressed(action=name, value=carried.v, by=by, at=at)
    )
