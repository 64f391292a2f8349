"""The Bolt app by way of signed HTTP: what is kept before the answer, and what Slack is answered otherwise."""

import logging
from typing import Any

import pytest

from advisor.delivery.ports import StoreUnavailableError
from advisor.slack.app import Intake, build_app
from advisor.slack.registrations import REGISTRATIONS
from advisor.slack.web import event_client
from tests.slack.signed import (
    BOT,
    BOT_USER,
    CHANNEL,
    INSTALLED,
    SECRET,
    TEAM,
    Edge,
    callback,
    home_opened,
    in_channel,
    mention,
    message,
    press,
    shortcut,
)
from tests.slack.test_views import sent


def test_every_kind_is_kept_before_the_answer() -> None:
    edge = Edge()
    answers = [
        edge.send(callback(message("62 people"))),
        edge.send(callback(mention(f"<@{BOT_USER}> 62 people"))),
        edge.command(),
        edge.press(press()),
    ]
    assert [(answer.status_code, answer.text) for answer in answers] == [(200, "")] * 4
    assert [event.incoming.kind for event in edge.inbox] == ["said", "said", "said", "pressed"]
    assert {event.workspace for event in edge.inbox} == {TEAM}


def test_what_the_listeners_hear_is_what_is_registered() -> None:
    edge = Edge()
    heard = {
        "event": "app_mention message app_home_opened agent_session_stopped",
        "command": "/bot-check",
        "shortcut": "advisor.check_message",
        "action": "advisor.",
        "view": "advisor.form",
        "view_closed": "advisor.form",
    }
    assert {kind: " ".join(one.name for one in REGISTRATIONS if one.kind == kind) for kind in heard} == heard
    for registration in REGISTRATIONS:
        before = len(edge.inbox)
        if registration.name == "app_home_opened":
            edge.send(callback(home_opened()))
        elif registration.name == "agent_session_stopped":
            edge.send(callback({"type": registration.name, "channel": "D1", "user": "U1", "event_ts": "1.0"}))
        elif registration.kind == "event":
            edge.send(callback(message(f"<@{BOT_USER}> hi") | {"type": registration.name}))
        elif registration.kind == "command":
            edge.command(command=registration.name)
        elif registration.kind == "shortcut":
            edge.press(shortcut())
        elif registration.kind == "action":
            edge.press(press(f"{registration.name}anything"))
        else:
            edge.press(sent("view_submission" if registration.kind == "view" else "view_closed"))
        assert len(edge.inbox) == before + 1, registration


@pytest.mark.parametrize("error", [StoreUnavailableError(), ValueError("another workspace"), RuntimeError()])
def test_what_could_not_be_kept_is_sent_again(error: Exception) -> None:
    edge = Edge(fail=error)
    answers = [edge.send(callback(message("62"))), edge.command(), edge.press(press())]
    assert [answer.status_code for answer in answers] == [500, 500, 500]
    assert edge.tally["not_kept"] == 3


def test_the_bots_own_messages_are_acknowledged_and_not_kept() -> None:
    edge = Edge()
    own = message("our answer", user=BOT_USER, bot_id=BOT)
    changed = {
        "type": "message",
        "subtype": "message_changed",
        "channel": CHANNEL,
        "ts": "2.0",
        "message": own,
        "previous_message": own,
    }
    assert [edge.send(callback(event)).status_code for event in (own, changed, in_channel("chat"))] == [200, 200, 200]
    assert not edge.inbox


def test_what_nobody_handles_is_acknowledged_and_counted() -> None:
    edge = Edge()
    answers = [
        edge.send(callback({"type": "reaction_added", "user": "U1", "event_ts": "1.0"})),
        edge.send(callback({"type": "app_uninstalled"})),
        edge.press(press("someone.elses")),
        edge.press(
            {
                "type": "view_submission",
                "team": {"id": TEAM},
                "user": {"id": "U1"},
                "view": {"callback_id": "x", "type": "modal"},
            }
        ),
        edge.press({"type": "shortcut", "callback_id": "x", "team": {"id": TEAM}, "user": {"id": "U1"}}),
    ]
    assert [answer.status_code for answer in answers] == [200] * 5
    assert edge.tally["unhandled"] == 5
    assert edge.command(command="/someone-elses").status_code == 404
    assert not edge.inbox


def test_an_unknown_workspace_is_counted_and_not_asked_about() -> None:
    edge = Edge(known={})
    assert edge.send(callback(message("62"))).status_code == 200
    assert edge.command(response_url="http://127.0.0.1:9/never-called").status_code == 200
    assert edge.tally["unknown_workspace"] == 2
    assert not edge.inbox


def test_while_the_bot_does_not_know_who_it_is_events_come_again() -> None:
    edge = Edge(known={}, pending=True)
    assert edge.send(callback(message("62"))).status_code == 500
    edge.known = {TEAM: INSTALLED}
    assert edge.send(callback(message("62"))).status_code == 200
    assert len(edge.inbox) == 1


def test_a_store_that_cannot_say_who_the_bot_is() -> None:
    def away(_workspace: str) -> None:
        raise StoreUnavailableError

    edge = Edge()
    edge.known = type("Away", (dict,), {"get": staticmethod(away)})()
    assert edge.send(callback(message("62"))).status_code == 500


def test_a_language_that_the_payload_tells_is_kept() -> None:
    edge = Edge()
    edge.send(callback(message("62"), locale="da-DK"))
    assert edge.one().locale == "da"


def test_nothing_is_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("BOT_TOKEN", "SIGNING_SECRET", "CLIENT_ID", "CLIENT_SECRET", "VERIFICATION_TOKEN"):
        monkeypatch.setenv(f"SLACK_{name}", "xoxb-from-elsewhere")
    caplog.set_level(logging.DEBUG)
    app = build_app(
        intake=Intake(list[Any]().append, lambda *_: None),
        lookup=lambda _workspace: INSTALLED,
        pending=lambda: False,
        client=event_client(),
        signing_secret=SECRET,
        tally=Edge().tally,
    )
    assert app.oauth_flow is None
    assert app.client.token is None
    assert not caplog.records
    assert Edge().command().status_code == 200


def test_no_text_of_a_person_is_logged(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    edge = Edge(fail=RuntimeError("canary-1"))
    edge.send(callback(message("canary-2")))
    edge.command(text="canary-3", command="/other")
    edge.press(press("other", value="canary-4"))
    edge.post(b'{"text": "canary-5"}', {"X-Slack-Signature": "v0=canary-6", "X-Slack-Request-Timestamp": "1"})
    out = capsys.readouterr()
    assert "canary" not in caplog.text + out.out + out.err
