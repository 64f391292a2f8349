"""The Bolt app: thin listeners that hand each event over for safe keeping before Slack gets its answer."""

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import structlog
from pydantic import JsonValue
from slack_bolt import Ack, App, BoltContext, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk import WebClient

from advisor.conversation.messages import FormWanted
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Installation
from advisor.slack import payloads
from advisor.slack.authorize import NotKeptError, UnknownWorkspaceError, authorizer
from advisor.slack.home_payloads import read_home, read_stop
from advisor.slack.message_payloads import read_message
from advisor.slack.press_payloads import read_command, read_press, read_shortcut
from advisor.slack.registrations import ACTION_PREFIX, COMMAND, REGISTRATIONS, SHORTCUT, Registration
from advisor.slack.view_payloads import read_view
from advisor.slack.web import quiet_logger
from advisor.wording.texts import Lang

Accept = Callable[[InboxEvent], object]
Tally = Counter[str]
Listener = Callable[[dict[str, JsonValue], BoltContext, Ack], None]


@dataclass(frozen=True, slots=True)
class Intake:
    """What listeners hand on to. `open_view`: trigger, the id the view gets, the person's language where it is known.

    `began`: hears of each event that was kept.
    """

    accept: Accept
    open_view: Callable[[str, str, Lang | None], object]
    began: Callable[[InboxEvent], object] = lambda _event: None
    now: Callable[[], float] = time.time


_READERS: Mapping[str, payloads.Reader] = {
    "app_mention": read_message,
    "message": read_message,
    "app_home_opened": read_home,
    "agent_session_stopped": read_stop,
    COMMAND: read_command,
    ACTION_PREFIX: read_press,
    SHORTCUT: read_shortcut,
}
"""By the name of the registration."""

_log = structlog.get_logger()


def build_app(
    *,
    intake: Intake,
    lookup: Callable[[str], Installation | None],
    pending: Callable[[], bool],
    client: WebClient,
    signing_secret: str,
    tally: Tally,
) -> App:
    """Build the app. `intake.accept` must have committed when it returns; when it raises, Slack gets a 500 and sends again.

    `tally` counts what was dropped: unhandled, malformed, unknown_workspace, not_kept.
    """
    with _without_slack_environment():
        app = App(
            name="advisor",
            logger=quiet_logger(),
            process_before_response=True,
            raise_error_for_unhandled_request=True,
            signing_secret=signing_secret,
            token_verification_enabled=False,
            ssl_check_enabled=False,
            client=client,
            authorize=authorizer(lookup, pending),
        )
    app.error(_answer_to_errors(tally))
    for registration in REGISTRATIONS:
        if registration.name in _READERS:
            _register(app, registration, _listener(_READERS[registration.name], intake))
        else:
            _register_view(app, registration, _view_listener(intake))
    return app


def _register(app: App, registration: Registration, listener: Listener) -> None:
    if registration.kind == "event":
        app.event(registration.name)(listener)
    elif registration.kind == "command":
        app.command(registration.name)(listener)
    elif registration.kind == "shortcut":
        app.message_shortcut(registration.name)(listener)
    else:
        app.action(re.compile(f"^{re.escape(registration.name)}"))(listener)


def _register_view(app: App, registration: Registration, listener: Listener) -> None:
    matched = {"type": "view_submission" if registration.kind == "view" else "view_closed"}
    app.view({**matched, "callback_id": registration.name})(listener)


def _listener(read: payloads.Reader, intake: Intake) -> Listener:
    def keep(body: dict[str, JsonValue], context: BoltContext, ack: Ack) -> None:
        event = read(body, _arrival(body, context, intake.now()))
        if event is not None:
            _keep(intake, event)
            intake.began(event)
            if isinstance(event.incoming, FormWanted):
                intake.open_view(str(body.get("trigger_id", "")), event.incoming.view, payloads.language(body))
        ack()

    return keep


def _view_listener(intake: Intake) -> Listener:
    def keep(body: dict[str, JsonValue], context: BoltContext, ack: Ack) -> None:
        sent = read_view(body, _arrival(body, context, intake.now()))
        if sent.event is not None:
            _keep(intake, sent.event)
        ack(sent.answer) if sent.answer else ack()

    return keep


def _keep(intake: Intake, event: InboxEvent) -> None:
    try:
        intake.accept(event)
    except Exception as error:
        raise NotKeptError("the event could not be kept") from error


def _arrival(body: dict[str, JsonValue], context: BoltContext, at: float) -> payloads.Arrival:
    return payloads.Arrival(
        workspace=context.team_id or "",
        bot_user=context.bot_user_id or "",
        at=at,
        locale=payloads.language(body),
    )


def _answer_to_errors(tally: Tally) -> Callable[[Exception], BoltResponse]:
    """What we could not keep is our fault (500: Slack sends it again). The rest would fail again: counted, and over."""

    def answer(error: Exception) -> BoltResponse:
        if isinstance(error, NotKeptError):
            return _dropped(500, "not_kept", error.__cause__ or error)
        if isinstance(error, UnknownWorkspaceError):
            return _dropped(200, "unknown_workspace", error)
        if isinstance(error, BoltUnhandledRequestError):
            # an unknown command is answered with an error that its sender sees; other kinds nobody waits for
            return _dropped(404 if "command" in error.body else 200, "unhandled", error)
        return _dropped(400, "malformed", error)

    def _dropped(status: int, what: str, error: BaseException) -> BoltResponse:
        tally[what] += 1
        _log.warning("slack_event_dropped", what=what, status=status, error=type(error).__name__)
        return BoltResponse(status=status, body="")

    return answer


@contextmanager
def _without_slack_environment() -> Iterator[None]:
    """Bolt reads secrets from the environment by itself, and two switch its own OAuth on: only our settings count."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("SLACK_")}
    try:
        yield
    finally:
        os.environ.update(hidden)
