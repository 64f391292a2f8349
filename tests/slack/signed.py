"""The Slack edge under test: the real Flask and Bolt app with a list for an inbox, and requests signed like Slack's."""

import hashlib
import hmac
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from slack_bolt import App
from werkzeug.test import TestResponse

from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Installation
from advisor.slack.app import Intake, build_app
from advisor.slack.http import PATH, build_web
from advisor.slack.web import event_client

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TEAM, BOT, BOT_USER, PERSON, OTHER = "T0001", "B0BOT", "U0BOT", "U0ANNA", "U0BO"
CHANNEL, DM = "C0SOURCING", "D0ANNA"
NOW = 1_790_000_000.0
INSTALLED = Installation(workspace=TEAM, app_id="A0001", bot_id=BOT, bot_user_id=BOT_USER)


@dataclass
class Edge:
    """`inbox` holds what was accepted; `before` comes before keeping; `fail` makes accepting raise."""

    inbox: list[InboxEvent] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)
    fail: Exception | None = None
    known: Mapping[str, Installation] = field(default_factory=lambda: {TEAM: INSTALLED})
    pending: bool = False
    begun: list[InboxEvent] = field(default_factory=list)
    opened: list[tuple[str, str, str | None]] = field(default_factory=list)
    before: Callable[[InboxEvent], None] = lambda _event: None
    app: App = field(init=False)
    web: Flask = field(init=False)

    def __post_init__(self) -> None:
        self.app = build_app(
            intake=Intake(self.accept, self.open_view, self.begun.append, lambda: NOW),
            lookup=self.lookup,
            pending=lambda: self.pending,
            client=event_client("http://127.0.0.1:9/api/"),
            signing_secret=SECRET,
            tally=self.tally,
        )
        self.web = build_web(self.app, SECRET, self.tally)

    def lookup(self, workspace: str) -> Installation | None:
        return self.known.get(workspace)

    def open_view(self, trigger: str, view: str, lang: str | None) -> None:
        self.opened.append((trigger, view, lang))

    def accept(self, event: InboxEvent) -> None:
        self.before(event)
        if self.fail:
            raise self.fail
        self.inbox.append(event)

    def post(self, body: bytes, headers: Mapping[str, str]) -> TestResponse:
        return self.web.test_client().post(PATH, data=body, headers=dict(headers))

    def send(self, payload: Mapping[str, Any]) -> TestResponse:
        """An event, or anything else that comes as JSON."""
        body = json.dumps(payload).encode()
        return self.post(body, signed(body))

    def command(self, **fields: str) -> TestResponse:
        body = urlencode(command_fields(**fields)).encode()
        return self.post(body, signed(body, form=True))

    def press(self, payload: Mapping[str, Any]) -> TestResponse:
        body = urlencode({"payload": json.dumps(payload)}).encode()
        return self.post(body, signed(body, form=True))

    def one(self) -> InboxEvent:
        """The only event accepted."""
        (event,) = self.inbox
        return event


def signed(
    body: bytes,
    *,
    form: bool = False,
    secret: str = SECRET,
    at: float | None = None,
    change: Callable[[str], str] = lambda signature: signature,
) -> dict[str, str]:
    """The headers that prove a body to come from Slack."""
    timestamp = str(int(time.time() if at is None else at))
    proof = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/x-www-form-urlencoded" if form else "application/json",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": change(f"v0={proof}"),
    }


def callback(event: Mapping[str, Any], team: str = TEAM, **more: Any) -> dict[str, Any]:
    """The envelope of the Events API."""
    authorization = {"enterprise_id": None, "team_id": team, "user_id": BOT_USER, "is_bot": True}
    return {
        "token": "unused",
        "team_id": team,
        "context_team_id": team,
        "context_enterprise_id": None,
        "api_app_id": "A0001",
        "event": dict(event),
        "type": "event_callback",
        "event_id": "Ev0001",
        "event_time": 1_790_000_000,
        "authorizations": [{**authorization, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": "4-x",
        **more,
    }


def message(text: str, ts: str = "1790000000.000100", **more: Any) -> dict[str, Any]:
    """A message event in the DM with the bot, unless `more` says otherwise."""
    return {
        "type": "message",
        "client_msg_id": "5a1e",
        "channel": DM,
        "channel_type": "im",
        "user": PERSON,
        "text": text,
        "ts": ts,
        "event_ts": ts,
        "team": TEAM,
        "blocks": [{"type": "rich_text", "block_id": "x", "elements": []}],
        **more,
    }


def in_channel(text: str, ts: str = "1790000000.000100", **more: Any) -> dict[str, Any]:
    return message(text, ts, channel=CHANNEL, channel_type="channel", **more)


def mention(text: str, ts: str = "1790000000.000100", **more: Any) -> dict[str, Any]:
    """An app_mention: as Slack sends it, without a channel type."""
    event = message(text, ts, channel=CHANNEL, **more) | {"type": "app_mention"}
    del event["channel_type"]
    return event


def command_fields(**fields: str) -> dict[str, str]:
    return {
        "token": "unused",
        "team_id": TEAM,
        "team_domain": "acme",
        "channel_id": CHANNEL,
        "channel_name": "it-sourcing",
        "user_id": PERSON,
        "user_name": "anna",
        "command": "/bot-check",
        "text": "75 people in Poland at 45 EUR/hour",
        "api_app_id": "A0001",
        "is_enterprise_install": "false",
        "response_url": "https://hooks.slack.com/commands/T0001/1/x",
        "trigger_id": "1.2.abc",
        **fields,
    }


def press(action_id: str = "advisor.confirm", value: str = '{"v":"yes"}', **container: Any) -> dict[str, Any]:
    """A pressed button of a message in a thread, unless `container` says otherwise."""
    return {
        "type": "block_actions",
        "user": {"id": PERSON, "username": "anna", "name": "anna", "team_id": TEAM},
        "api_app_id": "A0001",
        "token": "unused",
        "container": {
            "type": "message",
            "message_ts": "1790000001.000200",
            "channel_id": CHANNEL,
            "is_ephemeral": False,
            "thread_ts": "1790000000.000100",
            **container,
        },
        "trigger_id": "3.4.def",
        "team": {"id": TEAM, "domain": "acme"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": CHANNEL, "name": "it-sourcing"},
        "state": {"values": {}},
        "response_url": "https://hooks.slack.com/actions/T0001/1/x",
        "actions": [
            {
                "action_id": action_id,
                "block_id": "b1",
                "text": {"type": "plain_text", "text": "Yes", "emoji": False},
                "value": value,
                "type": "button",
                "action_ts": "1790000002.000300",
            }
        ],
    }


def home_opened(tab: str = "home", user: str = PERSON) -> dict[str, Any]:
    """App Home looked at."""
    return {"type": "app_home_opened", "user": user, "channel": DM, "tab": tab, "event_ts": "1790000000.000100"}


def shortcut(text: str = "62 people in Krakow", channel: str = "C0SOURCING") -> dict[str, Any]:
    """ "Check for facts" on somebody's message."""
    return {
        "type": "message_action",
        "callback_id": "advisor.check_message",
        "trigger_id": "9.9.abc",
        "team": {"id": TEAM},
        "user": {"id": PERSON, "team_id": TEAM},
        "channel": {"id": channel, "name": "it-sourcing"},
        "message": {"type": "message", "user": "U0OTHER", "ts": "1789999999.000100", "text": text},
        "response_url": "https://hooks.slack.com/app/T0001/1/x",
        "api_app_id": "A0001",
    }


def home_press(action: str, value: Mapping[str, str]) -> dict[str, Any]:
    """A button of App Home."""
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": PERSON, "team_id": TEAM},
        "api_app_id": "A0001",
        "trigger_id": "9.9.abc",
        "container": {"type": "view", "view_id": "V1"},
        "view": {"id": "V1", "type": "home"},
        "actions": [{"action_id": action, "block_id": "b", "action_ts": "1790000000.1", "value": json.dumps(value)}],
    }
