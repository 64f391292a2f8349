"""A scripted bot over signed HTTP: checks signatures, remembers what it received, and does what a test tells it."""

import hashlib
import hmac
import json
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Received:
    """A request with a good signature. `kind`: event type (and .subtype), "command", or the interaction's type."""

    kind: str
    body: Json
    headers: dict[str, str]
    at: float

    @property
    def event(self) -> Json:
        """The event inside an envelope."""
        event: Json = self.body["event"]
        return event

    @property
    def retry(self) -> str | None:
        """X-Slack-Retry-Num."""
        return self.headers.get("x-slack-retry-num")


@dataclass(frozen=True)
class Ack:
    """The answer to a request, after `delay` seconds."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0


Script = Callable[[Received], Ack | None]


class FakeBot:
    """A bot on 127.0.0.1. `script` is called for every request; None means a plain 200."""

    def __init__(self, signing_secret: str, token: str) -> None:
        self.received: list[Received] = []
        self.refused: list[int] = []
        self.script: Script = lambda _received: None
        self.api_url = ""
        self._secret = signing_secret
        self._token = token
        self._server = _server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where events, commands and presses go."""
        return f"http://127.0.0.1:{self._server.server_port}/slack/events"

    def stop(self) -> None:
        """Closes the socket."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def call(self, method: str, **params: Any) -> Json:
        """A Web API call with a JSON body; needs `api_url`."""
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        return self.post(f"{self.api_url}{method}", params, headers)

    def post(self, url: str, body: Json, headers: dict[str, str] | None = None) -> Json:
        """POSTs JSON, to a response_url for instance."""
        data = json.dumps(body).encode()
        request = urllib.request.Request(url, data, headers or {"Content-Type": "application/json"})  # noqa: S310 -- loopback
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310 -- loopback
            result: Json = json.loads(answer.read())
        return result

    def kinds(self) -> list[str]:
        """What came, in order."""
        return [received.kind for received in self.received]

    def wait_for(self, kind: str, count: int = 1, seconds: float = 15.0) -> list[Received]:
        """The requests of a kind, once there are `count`; fails after `seconds`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            found = [received for received in self.received if received.kind == kind]
            if len(found) >= count:
                return found
            time.sleep(0.01)
        raise AssertionError(f"waited for {count} x {kind}, got {self.kinds()}")

    def answer(self, headers: dict[str, str], raw: bytes) -> Ack:
        """Checks the signature, remembers, follows the script."""
        if not self._signed(headers, raw):
            self.refused.append(len(raw))
            return Ack(401)
        received = _read(headers, raw)
        self.received.append(received)
        return self.script(received) or Ack()

    def _signed(self, headers: dict[str, str], raw: bytes) -> bool:
        timestamp = headers.get("x-slack-request-timestamp", "")
        if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
            return False
        expected = hmac.new(self._secret.encode(), b"v0:" + timestamp.encode() + b":" + raw, hashlib.sha256).hexdigest()
        return hmac.compare_digest(f"v0={expected}", headers.get("x-slack-signature", ""))


def _read(headers: dict[str, str], raw: bytes) -> Received:
    if headers["content-type"] == "application/json":
        body = json.loads(raw)
        event = body["event"]
        return Received(".".join(filter(None, (event["type"], event.get("subtype")))), body, headers, time.monotonic())
    form = dict(urllib.parse.parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=True))
    if "payload" in form:
        payload = json.loads(form["payload"])
        return Received(payload["type"], payload, headers, time.monotonic())
    return Received("command", form, headers, time.monotonic())


def _server(bot: FakeBot) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            ack = bot.answer({name.lower(): value for name, value in self.headers.items()}, raw)
            time.sleep(ack.delay)
            try:
                self.send_response(ack.status)
                for name, value in ack.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(ack.body.encode())))
                self.end_headers()
                self.wfile.write(ack.body.encode())
            except OSError:
                self.close_connection = True  # the sender lost patience, which is what a delay is for

        def log_message(self, *_args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    return server


@contextmanager
def running_bot(signing_secret: str, token: str) -> Iterator[FakeBot]:
    """A bot for the length of a test."""
    bot = FakeBot(signing_secret, token)
    try:
        yield bot
    finally:
        bot.stop()
