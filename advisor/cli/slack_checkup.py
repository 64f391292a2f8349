"""`advisor doctor` on Slack: do the tokens work, which transport is set, does the running advisor hear Slack."""

import socket
import time
from collections.abc import Iterator, Mapping

from advisor.delivery.ports import Installation
from advisor.delivery.posts import Refused, RetryAfter, Unreachable
from advisor.settings import Settings
from advisor.slack.identity import ask
from advisor.slack.web import Failure, call, web_client

Finding = tuple[bool, str, str]  # fine?, what, what to do

_NOTE_SECONDS = 60.0  # a running advisor notes more often, also while it waits for Slack
_ALL_ADDRESSES = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - told apart, not bound
_CONNECTION = (
    "Check SLACK_APP_TOKEN (scope connections:write), that Socket Mode is on, and that this machine reaches Slack."
)


def slack(settings: Settings) -> Iterator[Finding]:
    """Ask Slack about each token that is set, then look at the transport."""
    if not settings.in_slack:
        advice = "For a real Slack set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (see README.md)."
        yield True, "Slack: no credentials set, `advisor run` starts the local Slack", advice
        return
    found = ask(web_client(settings.slack_bot_token.get_secret_value(), settings.slack_api_url))
    if isinstance(found, Installation):
        yield True, f"Slack: the token works in workspace {found.workspace}", ""
    else:
        yield False, f"Slack: {_failure(found)}", "Check SLACK_BOT_TOKEN, and that this machine reaches Slack."
    if settings.by_socket:
        # an address is asked for and not used: a second connection would be given a part of the events
        client = web_client(settings.slack_app_token.get_secret_value(), settings.slack_api_url)
        opened = call(client, "apps.connections.open", {})
        fine = isinstance(opened, Mapping)
        what = "the app-level token works" if isinstance(opened, Mapping) else _failure(opened)
        yield fine, f"Socket Mode: {what}", "" if fine else _CONNECTION
    yield from transport(settings, running=False)


def transport(settings: Settings, *, running: bool) -> Iterator[Finding]:
    """Look whether the advisor that runs here hears Slack. `running`: there must be one, and Slack's part does not count."""
    if not settings.in_slack:
        return
    if settings.by_socket:
        yield _by_socket(settings, running=running)
        return
    address = f"{settings.host}:{settings.port}"
    if _listens(settings.host, settings.port):
        yield True, f"HTTP: listens at {address} for what Slack posts", ""
    else:
        yield not running, f"HTTP: nothing listens at {address}", "Start it with `advisor run`."


def _by_socket(settings: Settings, *, running: bool) -> Finding:
    note = settings.socket_note
    try:
        state, age = note.read_text(encoding="utf-8"), time.time() - note.stat().st_mtime
    except (OSError, UnicodeDecodeError):
        state, age = "", _NOTE_SECONDS
    if age >= _NOTE_SECONDS:
        return not running, "Socket Mode: no advisor is running here", "Start it with `advisor run`."
    if state == "connected":
        return True, "Socket Mode: the running advisor is connected", ""
    return running, "Socket Mode: the running advisor is not connected, it goes on trying", _CONNECTION


def _listens(host: str, port: int) -> bool:
    try:
        with socket.create_connection((_ALL_ADDRESSES.get(host, host), port), timeout=2):
            return True
    except OSError:
        return False


def _failure(found: Failure) -> str:
    match found:
        case Refused(code=code):
            return f"the token is refused ({code})"
        case Unreachable():
            return "cannot be reached"
        case RetryAfter(seconds=seconds):
            return f"asks to wait {seconds:.0f} seconds"
        case _:
            return "gave no answer that can be read"
