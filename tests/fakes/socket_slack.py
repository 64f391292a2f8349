"""Slack's side of Socket Mode on this machine: a Web API that hands out WebSocket addresses, and the WebSockets."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.slack.web_api import WebApi, ok, web_api

Json = dict[str, Any]


@dataclass
class SocketSlack:
    """`lines` are the open WebSockets, oldest first; `acks` what came back, by envelope id, in order of coming.

    `greeting`: what is said first on each line. `acknowledged_on` tells the number of the line that brought an ack.
    """

    api: WebApi
    port: int = 0
    greeting: Json | None = field(default_factory=lambda: {"type": "hello", "num_connections": 1})
    lines: list[ServerConnection] = field(default_factory=list)
    opened: int = 0
    acks: dict[str, Json] = field(default_factory=dict)
    acknowledged_on: dict[str, ServerConnection] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/link/?ticket=1&app_id=A0001"

    def serve(self, line: ServerConnection) -> None:
        """One WebSocket, to its end."""
        self.lines.append(line)
        self.opened += 1
        with suppress(ConnectionClosed, OSError):
            if self.greeting is not None:
                line.send(json.dumps(self.greeting))
            for raw in line:
                answer: Json = json.loads(raw)
                self.acks[answer["envelope_id"]] = answer
                self.acknowledged_on[answer["envelope_id"]] = line
        self.lines.remove(line)

    def say(self, message: Any, line: int = -1) -> None:
        """Any message, as it is; a list goes out in fragments."""
        self.lines[line].send(message if isinstance(message, str | bytes | list) else json.dumps(message))

    def send(self, kind: str, payload: Any, line: int = -1, *, envelope: str = "", **more: Any) -> str:
        """One envelope; gives its id. `kind`: events_api, slash_commands, interactive."""
        envelope = envelope or f"E{next(self._numbers)}"
        may_answer = kind != "events_api"
        self.say(
            {
                "envelope_id": envelope,
                "payload": payload,
                "type": kind,
                "accepts_response_payload": may_answer,
                **({} if may_answer else {"retry_attempt": 0, "retry_reason": ""}),
                **more,
            },
            line,
        )
        return envelope

    def refresh(self, reason: str = "refresh_requested") -> None:
        """Ask for another connection, as Slack does every few hours."""
        self.say({"type": "disconnect", "reason": reason, "debug_info": {"host": "applink"}})

    def drop(self) -> None:
        """Cut every line without a word."""
        for line in list(self.lines):
            with suppress(OSError):
                line.socket.shutdown(socket.SHUT_RDWR)

    def wait(self, done: Callable[[], object], seconds: float = 10.0) -> float:
        """Wait until something holds; gives how long that took, fails after `seconds`."""
        begun = time.monotonic()
        while not done():
            assert time.monotonic() - begun < seconds, f"waited {seconds} s: {len(self.lines)} lines, acks {self.acks}"
            time.sleep(0.01)
        return time.monotonic() - begun

    def acknowledged(self, envelope: str, seconds: float = 10.0) -> Json:
        """The acknowledgement of an envelope."""
        self.wait(lambda: envelope in self.acks, seconds)
        return self.acks[envelope]


@contextmanager
def socket_slack() -> Iterator[SocketSlack]:
    """A Slack for the length of a test. It answers auth.test too, so that a whole bot can start on it."""
    with web_api() as api:
        slack = SocketSlack(api)
        server: Server = serve(slack.serve, "127.0.0.1", 0, ping_interval=None, max_size=2**20)
        slack.port = server.socket.getsockname()[1]
        api.script("apps.connections.open", ok(url=slack.url))
        api.script("auth.test", ok(team_id="T0001", app_id="A0001", bot_id="B0BOT", user_id="U0BOT"))
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield slack
        finally:
            slack.drop()
            server.shutdown()
            thread.join()
