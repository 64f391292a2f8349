"""App Home: opened, and its buttons, made into inbox events of the person's own `home:USER`."""

from collections.abc import Mapping

from pydantic import Field, JsonValue

from advisor.conversation.messages import OPEN_FORM, Begun, FormWanted, HomeOpened, Incoming, PutAway, Stopped
from advisor.delivery.events import InboxEvent, Place
from advisor.delivery.home import home_of
from advisor.slack.payloads import Arrival, Id, Line, Payload, Ts, User, Words, action_name, carried_by, iso


class _Opened(Payload):
    user: Id
    channel: Id
    tab: Line | None = None


class _Stopped(Payload):
    """The docs name the channel in two ways."""

    channel: Id | None = None
    channel_id: Id | None = None
    thread_ts: Ts | None = None
    user: Id | None = None
    user_id: Id | None = None


class _StoppedCallback(Payload):
    event: _Stopped
    event_id: Id


class _Callback(Payload):
    event: _Opened
    event_id: Id


class _Action(Payload):
    action_id: Id
    action_ts: Ts
    value: Words = ""


class _Actions(Payload):
    user: User
    actions: tuple[_Action, ...] = Field(min_length=1)


def read_home(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent | None:
    """Read `app_home_opened`; None for its other tabs."""
    callback = _Callback.model_validate(body)
    opened = callback.event
    if opened.tab != "home":
        return None
    incoming = HomeOpened(by=opened.user, at=iso(arrival.at))
    return _event(f"home:{callback.event_id}", incoming, arrival)


def read_stop(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent | None:
    """Read the stop button of an agent session: being newer, it cancels the edit that a model works on."""
    callback = _StoppedCallback.model_validate(body)
    stopped = callback.event
    channel, by = stopped.channel or stopped.channel_id, stopped.user or stopped.user_id or arrival.bot_user
    if channel is None:
        return None
    is_dm = channel.startswith("D")
    thread = None if is_dm else stopped.thread_ts
    place = Place(kind="thread", channel=channel, thread_ts=stopped.thread_ts, user=by, is_dm=is_dm)
    incoming = Stopped(by=by, at=iso(arrival.at))
    conversation = f"{channel}:{thread}" if thread else channel
    return _event(f"stop:{callback.event_id}", incoming, arrival, conversation=conversation, place=place)


def read_home_press(body: Mapping[str, JsonValue], arrival: Arrival) -> InboxEvent | None:
    """Read a button of App Home. A way to another place is Slack's own affair: None."""
    pressed = _Actions.model_validate(body)
    action, by = pressed.actions[0], pressed.user.id
    name, value, at = action_name(action.action_id), carried_by(action.value), iso(action.action_ts)
    key = f"action:{action.action_ts}:{action.action_id}"
    if name == OPEN_FORM and value.c:
        wanted = FormWanted(view=key, by=by, at=at)
        return _event(key, wanted, arrival, conversation=value.c, place=_place(value.c, by))
    incoming: Incoming | None = None
    if name == "put_away" and value.c:
        incoming = PutAway(name=value.c, by=by, at=at)
    elif name == "home_page":
        incoming = HomeOpened(page=int(value.v) if value.v.isascii() and value.v.isdigit() else 0, by=by, at=at)
    elif name == "begin":
        incoming = Begun(by=by, at=at)
    return None if incoming is None else _event(key, incoming, arrival)


def _event(
    key: str, incoming: Incoming, arrival: Arrival, conversation: str | None = None, place: Place | None = None
) -> InboxEvent:
    return InboxEvent(
        workspace=arrival.workspace,
        conversation=conversation or home_of(incoming.by),
        key=key,
        starts=conversation is None,
        place=place or Place(kind="private", channel=incoming.by, user=incoming.by),
        incoming=incoming,
        received_at=arrival.at,
        said_at=arrival.at,
        locale=arrival.locale,
    )


def _place(conversation: str, user: str) -> Place:
    """Where a conversation is, by its name: `CHANNEL` of a DM, `CHANNEL:TS` of a thread, `CHANNEL/USER` of the command."""
    channel, _, ts = conversation.partition(":")
    if ts:
        return Place(kind="thread", channel=channel, thread_ts=ts, user=user)
    channel, _, private = conversation.partition("/")
    return Place(kind="private" if private else "thread", channel=channel, user=user, is_dm=channel.startswith("D"))
