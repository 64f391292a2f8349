"""A scripted Slack Web API on this machine: it records every call and answers as told, or not at all."""

import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast


@dataclass(frozen=True)
class Answer:
    """`drop`: read the request and hang up. `raw`: a body that is not JSON. `seconds`: how long it takes."""

    body: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    raw: str | None = None
    seconds: float = 0.0


def ok(**body: Any) -> Answer:
    return Answer({"ok": True, **body})


def refused(code: str) -> Answer:
    return Answer({"ok": False, "error": code})


@dataclass
class WebApi:
    """`calls` are (path, body) in order; `answers` holds what a path answers in turn, the last one for ever."""

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    tokens: list[str | None] = field(default_factory=list)
    port: int = 0

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/"

    @property
    def response_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/respond"

    def script(self, path: str, *answers: Answer) -> None:
        self.answers[path] = list(answers)

    def answer(self, path: str) -> Answer:
        waiting = self.answers.get(path, [ok(channel="C1", ts="1.5")])
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    def paths(self) -> list[str]:
        return [path for path, _ in self.calls]

    def last(self) -> dict[str, Any]:
        return self.calls[-1][1]


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        api = cast("_Server", self.server).api
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        path = self.path.removeprefix("/api/").removeprefix("/")
        api.calls.append((path, json.loads(raw) if raw.startswith("{") else {}))
        api.tokens.append(self.headers.get("Authorization"))
        answer = api.answer(path)
        time.sleep(answer.seconds)
        if answer.drop:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        body = (json.dumps(dict(answer.body)) if answer.raw is None else answer.raw).encode()
        self.send_response(answer.status)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **answer.headers,
        }.items():
            self.send_header(name, value)
        with suppress(BrokenPipeError):  # the bot stopped waiting
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    api: WebApi


@contextmanager
def web_api() -> Iterator[WebApi]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.api = WebApi(port=server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.api
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def nobody() -> str:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return f"http://127.0.0.1:{bound.getsockname()[1]}/api/"
