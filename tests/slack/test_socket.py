"""Socket Mode against a Slack on this machine: what is acknowledged and when, what is refused, how it stays connected."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
from slack_bolt import Ack

from advisor.delivery.events import InboxEvent
from advisor.slack.http import MAX_BYTES
from advisor.slack.socket import PING_SECONDS, SocketMode, _Session
from advisor.slack.web import web_client
from tests.fakes.socket_slack import SocketSlack, socket_slack
from tests.slack.signed import TEAM, Edge, callback, command_fields, message, press
from tests.slack.web_api import Answer, ok, refused

# the SDK leaves the socket of a failed handshake to the garbage collector
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

EVENT = callback(message("62 people"))


@pytest.fixture
def slack() -> Iterator[SocketSlack]:
    with socket_slack() as stand_in:
        yield stand_in


@contextmanager
def connecting(slack: SocketSlack, edge: Edge, told: list[bool | None] | None = None) -> Iterator[SocketMode]:
    """Socket Mode at work; the test says what it waits for."""
    heard = told if told is not None else []
    transport = SocketMode(edge.app, web_client("xapp-1", slack.api.api_url), edge.tally, heard.append)
    transport.start()
    try:
        yield transport
    finally:
        transport.stop()


@contextmanager
def connected(slack: SocketSlack, edge: Edge) -> Iterator[SocketMode]:
    with connecting(slack, edge) as transport:
        slack.wait(lambda: slack.lines)
        yield transport


# --- what comes is kept, then acknowledged --------------------------------------------------------------------------


def test_events_commands_and_presses_are_kept_and_acknowledged(slack: SocketSlack) -> None:
    edge = Edge()
    with connected(slack, edge):
        sent = [
            slack.send("events_api", EVENT),
            slack.send("slash_commands", command_fields()),
            slack.send("interactive", press()),
        ]
        assert [slack.acknowledged(one) for one in sent] == [{"envelope_id": one} for one in sent]
    assert sorted(event.key.split(":")[0] for event in edge.inbox) == ["action", "command", "message"]
    assert slack.api.paths() == ["apps.connections.open"]
    assert slack.api.tokens == ["Bearer xapp-1"]


def test_what_comes_over_a_socket_is_kept_as_what_comes_by_post(slack: SocketSlack) -> None:
    posted, sent = Edge(), Edge()
    posted.send(EVENT)
    posted.command()
    posted.press(press())
    with connected(slack, sent):
        for kind, payload in (("events_api", EVENT), ("slash_commands", command_fields()), ("interactive", press())):
            slack.acknowledged(slack.send(kind, payload))
    assert sent.inbox == posted.inbox


def test_the_answer_of_a_form_goes_with_the_acknowledgement(slack: SocketSlack) -> None:
    edge = Edge()
    errors = {"headcount": "Skriv et helt tal, for eksempel 75."}

    def check(ack: Ack) -> None:
        ack(response_action="errors", errors=errors)

    edge.app.view("facts")(check)
    view = {"type": "view_submission", "team": {"id": TEAM}, "user": {"id": "U1", "team_id": TEAM}}
    with connected(slack, edge):
        form = {**view, "view": {"id": "V1", "hash": "h", "callback_id": "facts", "type": "modal", "state": {}}}
        answer = slack.acknowledged(slack.send("interactive", form))
    assert answer["payload"] == {"response_action": "errors", "errors": errors}


def test_it_is_acknowledged_only_after_it_is_kept(slack: SocketSlack) -> None:
    edge, begun, go_on = Edge(), threading.Event(), threading.Event()

    def slowly(_event: InboxEvent) -> None:
        begun.set()
        go_on.wait(5)

    edge.before = slowly
    with connected(slack, edge):
        envelope = slack.send("events_api", EVENT)
        assert begun.wait(5)
        time.sleep(0.2)
        assert not slack.acks
        go_on.set()
        slack.acknowledged(envelope)
    assert len(edge.inbox) == 1


def test_what_could_not_be_kept_is_not_acknowledged_and_taken_when_it_comes_again(slack: SocketSlack) -> None:
    edge = Edge(fail=OSError("disk full"))
    with connected(slack, edge):
        first = slack.send("events_api", EVENT)
        slack.wait(lambda: edge.tally["not_kept"])
        edge.fail = None
        again = slack.send("events_api", EVENT, retry_attempt=1, retry_reason="timeout")
        slack.acknowledged(again)
    assert first not in slack.acks
    assert len(edge.inbox) == 1


def test_events_wait_together_while_the_store_is_slow(slack: SocketSlack) -> None:
    edge = Edge(before=lambda _event: time.sleep(0.2))
    with connected(slack, edge):
        begun = time.monotonic()
        sent = [slack.send("events_api", callback(message(str(one), f"1790000000.{one:06}"))) for one in range(48)]
        slack.wait(lambda: len(slack.acks) == len(sent))
    assert time.monotonic() - begun < 3
    assert len(edge.inbox) == 48


def test_an_acknowledgement_does_not_wait_for_more_to_send(slack: SocketSlack) -> None:
    with connecting(slack, Edge()) as transport:
        slack.wait(transport.connected)
        (session,) = transport._sessions
        assert session.sock is not None
        slack.wait(lambda: session.sock and session.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def test_a_burst_that_is_read_late_is_read_whole(slack: SocketSlack) -> None:
    edge = Edge()
    with connected(slack, edge):
        frames = [
            json.dumps({"envelope_id": str(one), "type": "x", "payload": {"team_id": one}}) for one in range(1500)
        ]
        for frame in frames:
            slack.say(frame)
        slack.wait(lambda: len(slack.acks) == len(frames), 20)
    assert slack.opened == 1


# --- bad input is refused, never a failure --------------------------------------------------------------------------

LARGE = json.dumps({"envelope_id": "L", "type": "events_api", "payload": {"x": "y" * MAX_BYTES}})
BAD: dict[str, tuple[Any, str]] = {
    "no JSON": ("hello", "guard_400"),
    "nothing": ("", "guard_400"),
    "a list": ("[]", "guard_400"),
    "null": ("null", "guard_400"),
    "nested": ('{"a":' * 40_000 + "1" + "}" * 40_000, "guard_400"),
    "no payload": ({"envelope_id": "a", "type": "events_api"}, "guard_400"),
    "payload is text": ({"envelope_id": "a", "type": "events_api", "payload": "x"}, "guard_400"),
    "payload is a list": ({"envelope_id": "a", "type": "events_api", "payload": []}, "guard_400"),
    "no id": ({"type": "events_api", "payload": EVENT}, "guard_400"),
    "id is an object": ({"envelope_id": {}, "type": "events_api", "payload": EVENT}, "guard_400"),
    "type is a list": ({"envelope_id": 1, "type": [], "payload": EVENT}, "guard_400"),
    "broken authorizations": (
        {"envelope_id": "a", "type": "events_api", "payload": {"type": "event_callback", "authorizations": [7]}},
        "guard_400",
    ),
    "too large": (LARGE, "guard_413"),
    "too large in fragments": ([LARGE[:100_000], LARGE[100_000:]], "guard_413"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_message_is_counted_and_the_next_one_served(slack: SocketSlack, case: str) -> None:
    said, counted = BAD[case]
    edge = Edge()
    with connected(slack, edge):
        slack.say(said)
        slack.wait(lambda: edge.tally[counted])
        slack.acknowledged(slack.send("events_api", EVENT, envelope="good"))
    assert list(slack.acks) == ["good"]
    assert len(edge.inbox) == 1
    assert slack.opened == 1


def test_of_a_message_without_end_only_a_little_is_held() -> None:
    ours, theirs = socket.socketpair()
    session, taken = _Session("ws://127.0.0.1/", web_client("xapp-1")), list[bytes]()
    session.sock = ours  # type: ignore[assignment]  # a plain socket, as for every stand-in

    def pour() -> None:
        with theirs:
            theirs.sendall(b"\n\x81\x7f" + (30_000_000).to_bytes(8, "big"))
            for _ in range(300):
                theirs.sendall(b"x" * 100_000)

    threading.Thread(target=pour).start()
    session.read(taken.append)
    (message,) = taken
    assert MAX_BYTES < len(message) < 2 * MAX_BYTES


def test_a_message_in_fragments_is_one_message(slack: SocketSlack) -> None:
    edge = Edge()
    whole = json.dumps({"envelope_id": "f", "type": "events_api", "payload": EVENT})
    with connected(slack, edge):
        slack.say([whole[:10], whole[10:200], whole[200:]])
        slack.acknowledged("f")


def test_an_event_of_an_unknown_workspace_is_over_and_one_while_nobody_knows_the_bot_comes_again(
    slack: SocketSlack,
) -> None:
    edge = Edge(known={})
    with connected(slack, edge):
        slack.acknowledged(slack.send("events_api", EVENT))
        edge.pending = True
        slack.send("events_api", EVENT)
        slack.wait(lambda: edge.tally["not_kept"])
    assert edge.tally == {"unknown_workspace": 1, "not_kept": 1}
    assert not edge.inbox


# --- it stays connected (R12) ---------------------------------------------------------------------------------------


def test_a_connection_that_ends_without_a_word_is_replaced_at_once(slack: SocketSlack) -> None:
    with connected(slack, Edge()):
        slack.drop()
        assert slack.wait(lambda: slack.opened == 2) < PING_SECONDS * 0.75  # seen by reading, not by the next ping


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
def test_a_refresh_opens_another_connection_and_both_serve(slack: SocketSlack, reason: str) -> None:
    edge = Edge()
    with connected(slack, edge):
        slack.refresh(reason)
        assert slack.wait(lambda: len(slack.lines) == 2) < 2
        old = slack.send("events_api", callback(message("a", "1790000000.000100")), 0)
        new = slack.send("events_api", callback(message("b", "1790000000.000200")), 1)
        slack.acknowledged(old)
        slack.acknowledged(new)
        assert [slack.acknowledged_on[one] for one in (old, new)] == slack.lines
        slack.lines[0].close()
        slack.wait(lambda: len(slack.lines) == 1)
        slack.acknowledged(slack.send("events_api", callback(message("c", "1790000000.000300"))))
    assert len(edge.inbox) == 3


def test_what_came_over_a_connection_that_is_gone_is_acknowledged_over_the_next(slack: SocketSlack) -> None:
    edge, go_on = Edge(), threading.Event()

    def slowly(_event: InboxEvent) -> None:
        assert go_on.wait(10)

    edge.before = slowly
    with connected(slack, edge):
        envelope = slack.send("slash_commands", command_fields())
        slack.refresh()
        slack.wait(lambda: len(slack.lines) == 2)
        slack.lines[0].close()
        slack.wait(lambda: len(slack.lines) == 1)
        go_on.set()
        slack.acknowledged(envelope)
    assert slack.opened == 2


def test_a_dropped_connection_five_refusals_and_a_refresh(slack: SocketSlack) -> None:
    edge, told = Edge(), list[bool | None]()
    with connecting(slack, edge, told) as transport:
        slack.wait(lambda: told)
        slack.api.script("apps.connections.open", *[refused("internal_error")] * 5, ok(url=slack.url))
        slack.drop()
        slack.wait(lambda: not transport.connected())
        assert slack.wait(lambda: slack.lines and transport.connected(), 15) < 15
        slack.refresh()
        slack.wait(lambda: len(slack.lines) == 2)
        slack.acknowledged(slack.send("events_api", EVENT))
    assert len(slack.api.calls) == 8
    assert [now for before, now in pairwise([None, *told]) if now is not before] == [True, False, True, None]


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(drop=True), Answer(status=503), Answer(raw="<html>")],
        [ok(url="http://127.0.0.1/"), ok(url=7), ok(), ok(url="ws://[")],
        [ok(url="ws://127.0.0.1:9/")],
    ],
)
def test_it_starts_while_slack_is_away(slack: SocketSlack, answers: list[Answer]) -> None:
    slack.api.script("apps.connections.open", *answers, ok(url=slack.url))
    edge = Edge()
    with connecting(slack, edge) as transport:
        assert not transport.connected()
        slack.wait(lambda: slack.lines)
        slack.acknowledged(slack.send("events_api", EVENT))


def test_when_slack_asks_to_wait_it_waits_that_long(slack: SocketSlack) -> None:
    asked = Answer({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "2"})
    slack.api.script("apps.connections.open", asked, ok(url=slack.url))
    with connecting(slack, Edge()):
        assert 1.9 < slack.wait(lambda: slack.lines) < 4
    assert len(slack.api.calls) == 2


def test_a_line_that_is_silent_is_left(slack: SocketSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("advisor.slack.socket.PING_SECONDS", 0.05)
    monkeypatch.setattr("advisor.slack.socket._SILENT_SECONDS", 0.5)
    deaf = threading.Event()
    with connected(slack, Edge()):
        monkeypatch.setattr(slack.lines[0].protocol, "receive_data", lambda _data: deaf.set())
        slack.wait(lambda: slack.opened == 2)
        assert deaf.is_set()


def test_a_line_that_answers_pings_is_kept(slack: SocketSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("advisor.slack.socket.PING_SECONDS", 0.05)
    monkeypatch.setattr("advisor.slack.socket._SILENT_SECONDS", 0.3)
    with connected(slack, Edge()):
        time.sleep(1)
    assert slack.opened == 1


@pytest.mark.parametrize("said", [b"", b"abc"])
def test_pings_of_slack_are_answered(slack: SocketSlack, said: bytes) -> None:
    with connected(slack, Edge()):
        assert slack.lines[0].ping(said).wait(2)


def test_an_address_without_a_path_and_a_slack_without_greeting(slack: SocketSlack) -> None:
    slack.greeting = None
    slack.api.script("apps.connections.open", ok(url=f"ws://127.0.0.1:{slack.port}"))
    with connected(slack, Edge()):
        slack.acknowledged(slack.send("events_api", EVENT))
        request = slack.lines[0].request
        assert request is not None
        assert request.path == "/?"


def test_a_proxy_is_not_used_for_this_machine(slack: SocketSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with connected(slack, Edge()):
        slack.acknowledged(slack.send("events_api", EVENT))


# --- it stops in time -----------------------------------------------------------------------------------------------


def test_what_is_in_hand_is_acknowledged_before_it_stops(slack: SocketSlack) -> None:
    edge, begun = Edge(), threading.Event()

    def slowly(_event: InboxEvent) -> None:
        begun.set()
        time.sleep(0.5)

    edge.before = slowly
    with connected(slack, edge) as transport:
        envelope = slack.send("events_api", EVENT)
        assert begun.wait(5)
        transport.stop()
        slack.acknowledged(envelope)
        slack.wait(lambda: not slack.lines)
    assert len(edge.inbox) == 1


def test_it_stops_while_slack_is_away(slack: SocketSlack) -> None:
    slack.api.script("apps.connections.open", Answer(seconds=8))
    with connecting(slack, Edge()) as transport:
        slack.wait(lambda: slack.api.calls)
        begun = time.monotonic()
        transport.stop()
        assert time.monotonic() - begun < 3
