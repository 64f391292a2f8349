"""The guard (nobody but Slack gets in, bad input is a 4xx) and the server."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.delivery.events import InboxEvent
from advisor.slack.http import MAX_BYTES, PATH, Server, serve
from tests.slack.signed import PERSON, TEAM, Edge, callback, command_fields, message, press, signed

BODY = json.dumps(callback(message("62 people"))).encode()
GOOD = signed(BODY)


def without(name: str) -> dict[str, str]:
    return {key: value for key, value in signed(BODY).items() if key != name}


# --- only Slack gets in ---------------------------------------------------------------------------------------------

FORGED: dict[str, tuple[bytes, Callable[[], dict[str, str]]]] = {
    "no signature": (BODY, lambda: without("X-Slack-Signature")),
    "no timestamp": (BODY, lambda: without("X-Slack-Request-Timestamp")),
    "another secret": (BODY, lambda: signed(BODY, secret="0" * 32)),
    "another body": (BODY + b" ", lambda: signed(BODY)),
    "six minutes old": (BODY, lambda: signed(BODY, at=time.time() - 360)),
    "six minutes ahead": (BODY, lambda: signed(BODY, at=time.time() + 360)),
    "cut signature": (BODY, lambda: signed(BODY, change=lambda proof: proof[:-1])),
    "signature without version": (BODY, lambda: signed(BODY, change=lambda proof: proof[3:])),
    "signature of another version": (BODY, lambda: signed(BODY, change=lambda proof: "v1" + proof[2:])),
    "upper-case signature": (BODY, lambda: signed(BODY, change=str.upper)),
    "signature not ASCII": (BODY, lambda: signed(BODY, change=lambda proof: proof[:-1] + "é")),
    "timestamp not a number": (BODY, lambda: signed(BODY) | {"X-Slack-Request-Timestamp": "now"}),
    "timestamp with other digits": (BODY, lambda: signed(BODY) | {"X-Slack-Request-Timestamp": "²³"}),
    "timestamp without end": (BODY, lambda: signed(BODY) | {"X-Slack-Request-Timestamp": "9" * 5000}),
}


@pytest.mark.parametrize("case", FORGED)
def test_only_slack_gets_in(case: str) -> None:
    body, headers = FORGED[case]
    edge = Edge()
    assert edge.post(body, headers()).status_code == 401
    assert edge.tally["guard_401"] == 1
    assert not edge.inbox


def test_a_replay_within_five_minutes_has_the_same_key() -> None:
    edge = Edge()
    headers = signed(BODY)
    assert [edge.post(BODY, headers).status_code for _ in range(2)] == [200, 200]
    first, second = edge.inbox
    assert first == second


# --- bad input is refused, never a failure --------------------------------------------------------------------------


def nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b'"text"', b"{", b'{"a":1', b"\xff\xfe{}", nested(40_000), b'{"a":' + b"9" * 5000 + b"}"],
)
def test_what_is_no_json_object(body: bytes) -> None:
    edge = Edge()
    assert edge.post(body, signed(body)).status_code == 400
    assert not edge.inbox


@pytest.mark.parametrize("payload", ["", "null", "[1]", "{", '"x"'])
def test_a_form_whose_payload_is_no_json_object(payload: str) -> None:
    body = urlencode({"payload": payload}).encode()
    assert Edge().post(body, signed(body, form=True)).status_code == 400


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "event_callback", "team_id": TEAM, "event": []},
        {"type": "event_callback", "team_id": TEAM, "event": {"type": "message"}},
        {"type": "event_callback", "team_id": TEAM, "event": {"type": "message", "channel": "C1", "ts": "soon"}},
        {"type": "event_callback", "authorizations": [7]},
        {"type": "view_submission", "team": {"id": TEAM}, "view": {"callback_id": "x"}},
        {**press(), "actions": []},
        {**press(), "container": None},
        {"team_id": TEAM, "command": "/bot-check"},
    ],
)
def test_objects_that_slack_never_sends(payload: dict[str, Any]) -> None:
    edge = Edge()
    assert 400 <= edge.send(payload).status_code < 500
    assert not edge.inbox


def test_too_much_is_refused() -> None:
    body = b'{"a":"' + b"x" * MAX_BYTES + b'"}'
    edge = Edge()
    assert edge.post(body, signed(body)).status_code == 413
    assert edge.tally["guard_413"] == 1


def test_other_methods_and_paths() -> None:
    client = Edge().web.test_client()
    assert client.get(PATH).status_code == 405
    assert client.post("/").status_code == 404


def test_slack_can_verify_the_address() -> None:
    answer = Edge().send(
        {"token": "x", "challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", "type": "url_verification"}
    )
    assert (answer.status_code, "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P" in answer.text) == (200, True)


def test_a_command_may_speak_of_a_payload() -> None:
    edge = Edge()
    assert edge.command(text="what is the payload of payload=1 & more?").status_code == 200
    assert edge.one().incoming.model_dump()["text"] == "what is the payload of payload=1 & more?"


def test_a_command_may_begin_with_anything() -> None:
    body = urlencode(command_fields(text='{"a": 1}')).encode()
    edge = Edge()
    assert edge.post(body, signed(body, form=True)).status_code == 200
    assert edge.one().incoming.model_dump()["text"] == '{"a": 1}'


FIELDS = (
    "type", "event", "team", "team_id", "user", "user_id", "channel", "command", "view", "actions", "action_id", "text",
    "message", "container", "callback_id", "ts", "authorizations", "enterprise", "is_ext_shared_channel", "bot_id",
    "response_url", "response_urls", "previous_message", "subtype",
)  # fmt: skip
KEYS = st.sampled_from(FIELDS)
WORDS = st.sampled_from(["message", "app_mention", TEAM, PERSON, "/bot-check", "block_actions", "message_changed", ""])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
EDGE = Edge()
KINDS = st.sampled_from(
    ["event_callback", "block_actions", "view_submission", "shortcut", "interactive_message", "url_verification"]
)


@settings(max_examples=150, deadline=None)
@given(kind=KINDS, rest=st.dictionaries(KEYS, JSON, max_size=5), form=st.booleans())
def test_no_signed_object_makes_the_server_fail(kind: str, rest: dict[str, Any], form: bool) -> None:
    payload = {"type": kind, "team_id": TEAM, **rest}
    answer = EDGE.press(payload) if form else EDGE.send(payload)
    assert answer.status_code < 500


# --- the server -----------------------------------------------------------------------------------------------------


@contextmanager
def serving(edge: Edge) -> Iterator[Server]:
    server = serve(edge.web, port=0)
    try:
        yield server
    finally:
        server.stop()


def ask(server: Server, body: bytes, headers: dict[str, str]) -> int:
    connection = HTTPConnection(server.host, server.port, timeout=5)
    try:
        connection.request("POST", PATH, body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def test_the_server_answers_and_stops() -> None:
    edge = Edge()
    with serving(edge) as server:
        assert ask(server, BODY, signed(BODY)) == 200
        assert ask(server, BODY, {}) == 401
        server.stop()
    assert len(edge.inbox) == 1
    with pytest.raises(OSError, match=r"refused|reset"):
        socket.create_connection((server.host, server.port), timeout=1).recv(1)


def test_the_server_refuses_too_much_without_reading_it_all() -> None:
    with serving(Edge()) as server:
        connection = HTTPConnection(server.host, server.port, timeout=5)
        connection.putrequest("POST", PATH)
        connection.putheader("Content-Length", str(30_000_000))
        connection.endheaders(b"{")
        assert connection.getresponse().status == 413
        connection.close()


def test_a_request_that_is_being_kept_is_answered_before_the_server_stops() -> None:
    edge = Edge()
    begun, go_on = threading.Event(), threading.Event()

    def slowly(_event: InboxEvent) -> None:
        begun.set()
        go_on.wait(5)

    edge.before = slowly
    answers: list[int] = []
    with serving(edge) as server:
        asking = threading.Thread(target=lambda: answers.append(ask(server, BODY, signed(BODY))))
        asking.start()
        assert begun.wait(5)
        threading.Timer(0.1, go_on.set).start()
    asking.join(5)
    assert answers == [200]


def test_a_taken_port_is_told() -> None:
    with serving(Edge()) as server, pytest.raises(OSError, match="in use"):
        serve(Edge().web, port=server.port)
