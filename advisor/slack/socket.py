"""Socket Mode: over WebSockets that this side opens, Slack sends what it would else post.

The SDK's built-in connection makes the handshake (TLS, proxy), pings and sends. Reading and reconnecting are done here,
because in slack_sdk its reader spins at the end of a stream and loses what it holds when a read times out, and its client
lets acknowledgements wait while it reconnects, sleeps on a 429 and ends when Slack is away at the start.
"""

import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from queue import SimpleQueue
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

import structlog
from pydantic import JsonValue
from slack_bolt import App, BoltResponse
from slack_sdk import WebClient
from slack_sdk.socket_mode.builtin.connection import Connection
from slack_sdk.socket_mode.builtin.frame_header import FrameHeader
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge

from advisor.delivery.posts import Refused, RetryAfter
from advisor.slack.app import Tally
from advisor.slack.http import DRAIN_SECONDS, MAX_BYTES, THREADS, dispatch, json_object, utf8
from advisor.slack.web import call, is_loopback, quiet_logger

PING_SECONDS = 2.0
_SILENT_SECONDS = 8.0  # four pings without a byte in return: a dead line
_FIRST_WAIT_SECONDS, _LONGEST_WAIT_SECONDS = 0.25, 30.0
_RETIRED_SECONDS = 30.0  # Slack closes what it has asked to be replaced after some ten seconds
_RECEIVE_SECONDS = 0.5
_CHUNK = 64 * 1024
_MOST_WAITING = 2000  # more is left unacknowledged, so Slack sends it again later

Told = Callable[[bool | None], object]

_log = structlog.get_logger()


class _Session(Connection):
    """One WebSocket. `done`: look for another one; `over`: stop reading and close."""

    def __init__(self, url: str, client: WebClient) -> None:
        super().__init__(url, quiet_logger(), proxy=_proxy(url, client), ssl_context=client.ssl)
        self.done = threading.Event()
        self.over = threading.Event()
        self.heard: float | None = None
        self._opened = time.monotonic()
        self._until = float("inf")
        self._held = bytearray()

    def retire(self) -> None:
        """Slack wants it replaced: it serves on until Slack closes it, or a little longer than Slack says."""
        self._until = time.monotonic() + _RETIRED_SECONDS
        self.done.set()

    def silent(self) -> bool:
        """Tell whether nothing came for so long that the line must be dead."""
        return time.monotonic() - (self.heard or self._opened) > _SILENT_SECONDS

    def read(self, take: Callable[[bytes], None]) -> None:
        """Read until either side ends it; each text message goes to `take`. Closes at the end."""
        try:
            self._bytes(1)  # the SDK leaves the last line feed of the handshake
            for opcode, data in self._messages():
                if opcode == FrameHeader.OPCODE_PING:
                    self.pong(data)
                elif opcode == FrameHeader.OPCODE_CLOSE:
                    return
                elif opcode == FrameHeader.OPCODE_TEXT:
                    take(data)
        except OSError:
            pass  # the end of the line is told by whoever waits for `done`
        finally:
            self.done.set()
            self.over.set()
            self.disconnect()

    def _messages(self) -> Iterator[tuple[int, bytes]]:
        """Give opcode and data of whole messages (RFC 6455, section 5.2); of too large ones a little more than the limit."""
        opcode, message = 0, bytearray()
        while True:
            first, second = self._bytes(2)
            length = second & 0x7F
            if second & 0x80 or (first & 0x08 and length > 125):
                raise ConnectionAbortedError  # servers do not mask, and control frames are short
            if length >= 126:
                length = int.from_bytes(self._bytes(2 if length == 126 else 8), "big")
            if first & 0x08:  # control frames may come between the fragments of a message
                yield first & 0x0F, self._bytes(length)
                continue
            opcode = first & 0x0F or opcode
            while length:
                piece = self._bytes(min(length, _CHUNK))
                length -= len(piece)
                if len(message) <= MAX_BYTES:
                    message += piece
            if first & 0x80:
                yield opcode, bytes(message)
                message.clear()

    def _bytes(self, count: int) -> bytes:
        """Take so many bytes. Raises OSError at the end of the line."""
        while len(self._held) < count:
            if self.sock is None or self.over.is_set() or time.monotonic() > self._until:
                raise ConnectionAbortedError
            try:
                more = self.sock.recv(_CHUNK)
            except TimeoutError:
                continue
            if not more:
                raise ConnectionResetError
            self.heard = time.monotonic()
            self._held += more
        taken = bytes(self._held[:count])
        del self._held[:count]
        return taken


class SocketMode:
    """Keeps a WebSocket to Slack open and answers what comes over it through the same app, guard and limits as HTTP.

    An envelope is acknowledged when the app's answer is a 200, so after the commit; else Slack sends it again. `told`
    hears at each change, and every few seconds, whether there is a connection, and None at the end. `client` has the
    app-level token.
    """

    address = "Socket Mode"

    def __init__(self, app: App, client: WebClient, tally: Tally, told: Told) -> None:
        self._app = app
        self._client = client
        self._tally = tally
        self._told = told
        self._stopping = threading.Event()
        self._sessions: list[_Session] = []
        self._arrived: SimpleQueue[tuple[_Session, dict[str, JsonValue]] | None] = SimpleQueue()
        self._keeper = threading.Thread(target=self._keep_open, name="socket-mode", daemon=True)
        self._workers = [threading.Thread(target=self._work, name="socket-work", daemon=True) for _ in range(THREADS)]

    def start(self) -> None:
        """Begin to connect; an outage of Slack delays that, not the start."""
        for thread in (*self._workers, self._keeper):
            thread.start()

    def stop(self) -> None:
        """Take no more, acknowledge what is in hand (5 s at most), close."""
        self._stopping.set()
        for session in self._sessions:
            session.done.set()
        for _ in self._workers:
            self._arrived.put(None)
        deadline = time.monotonic() + DRAIN_SECONDS
        for worker in self._workers:
            worker.join(max(0.0, deadline - time.monotonic()))
        for session in self._sessions:
            session.over.set()
        self._keeper.join(timeout=1.0)

    def connected(self) -> bool:
        """Tell whether Slack can reach us now."""
        return not all(session.over.is_set() for session in self._sessions)

    def _keep_open(self) -> None:
        wait = _FIRST_WAIT_SECONDS
        while not self._stopping.is_set():
            try:
                asked = self._serve_once()
            except Exception as error:  # noqa: BLE001 - a dead keeper would silence every conversation
                _log.error("slack_socket_failed", error=type(error).__name__)
                asked = 0.0
            self._tell()
            self._stopping.wait(_FIRST_WAIT_SECONDS if asked is None else max(asked, wait))
            wait = _FIRST_WAIT_SECONDS if asked is None else min(wait * 2, _LONGEST_WAIT_SECONDS)
        self._tell()

    def _serve_once(self) -> float | None:
        """Open a connection and watch it until another one is wanted. None: it served; else the seconds Slack asks for."""
        answer = call(self._client, "apps.connections.open", {})
        if not isinstance(answer, Mapping):
            what = answer.code if isinstance(answer, Refused) else type(answer).__name__
            _log.warning("slack_socket_refused", what=what)
            return answer.seconds if isinstance(answer, RetryAfter) else 0.0
        session = _Session(_address(answer.get("url")), self._client)
        session.connect()
        if session.sock is None or self._stopping.is_set():
            session.disconnect()
            _log.warning("slack_socket_refused", what="handshake")
            return 0.0
        session.sock.settimeout(_RECEIVE_SECONDS)
        session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else an ack waits 40 ms for more
        self._sessions = [*(old for old in self._sessions if not old.over.is_set()), session]
        reader = threading.Thread(target=session.read, args=(self._receiver(session),), name="socket-read", daemon=True)
        reader.start()
        self._tell()
        _log.info("slack_socket_open")
        self._watch(session)
        return None if session.heard else 0.0

    def _watch(self, session: _Session) -> None:
        while not session.done.wait(PING_SECONDS):
            self._tell()
            try:
                session.ping("advisor")
            except OSError:
                session.over.set()
            if session.over.is_set() or session.silent():
                break
        if not session.done.is_set():
            session.over.set()
        _log.info("slack_socket_left", closed=session.over.is_set())

    def _tell(self) -> None:
        try:
            self._told(None if self._stopping.is_set() else self.connected())
        except Exception as error:  # noqa: BLE001 - whoever is told must not end the connection
            _log.warning("slack_socket_not_noted", error=type(error).__name__)

    def _receiver(self, session: _Session) -> Callable[[bytes], None]:
        def take(raw: bytes) -> None:
            try:
                if len(raw) > MAX_BYTES:
                    raise RequestEntityTooLarge
                envelope = json_object(utf8(raw))
            except HTTPException as error:
                self._refused(error)
                return
            if envelope.get("type") == "disconnect":
                session.retire()
            elif envelope.get("type") == "hello" or self._stopping.is_set():
                pass
            elif self._arrived.qsize() >= _MOST_WAITING:
                self._tally["overloaded"] += 1
            else:
                self._arrived.put((session, envelope))

        return take

    def _work(self) -> None:
        while (arrived := self._arrived.get()) is not None:
            try:
                self._answer(*arrived)
            except HTTPException as error:
                self._refused(error)
            except Exception as error:  # noqa: BLE001 - a worker outlives whatever comes
                _log.error("slack_envelope_failed", error=type(error).__name__)

    def _answer(self, session: _Session, envelope: dict[str, JsonValue]) -> None:
        name, payload = envelope.get("envelope_id"), envelope.get("payload")
        if not (isinstance(name, str) and isinstance(payload, dict)):
            raise BadRequest
        answer = dispatch(self._app, payload)
        if answer.status == 200:
            self._acknowledge(session, json.dumps({"envelope_id": name, **_answered(answer)}))

    def _acknowledge(self, session: _Session, words: str) -> None:
        """Over the connection it came by, else over a newer one."""
        for line in (session, *reversed(self._sessions)):
            with suppress(Exception):  # the SDK raises errors of its own, and struct's for more than 64 KB
                line.send(words)
                return
        self._tally["not_acknowledged"] += 1
        _log.warning("slack_envelope_not_acknowledged")

    def _refused(self, error: HTTPException) -> None:
        self._tally[f"guard_{error.code}"] += 1
        _log.info("slack_request_refused", status=error.code)


def connect(app: App, client: WebClient, tally: Tally, told: Told) -> SocketMode:
    """Begin to connect, and stay connected until `stop`."""
    transport = SocketMode(app, client, tally, told)
    transport.start()
    return transport


def _answered(answer: BoltResponse) -> dict[str, JsonValue]:
    """What Slack gets back with the acknowledgement: field errors of a form, for instance."""
    if not answer.body:
        return {}
    kind = next(iter(answer.headers.get("content-type", ())), "")
    return {"payload": json.loads(answer.body) if kind.startswith("application/json") else {"text": answer.body}}


def _address(url: object) -> str:
    """The address to connect to; the SDK needs a path. Raises ValueError for what is no WebSocket address."""
    if not (isinstance(url, str) and re.match(r"wss?://.", url)):
        raise ValueError("no WebSocket address")
    parts = urlsplit(url)
    return parts._replace(path=parts.path or "/").geturl()


def _proxy(url: str, client: WebClient) -> str | None:
    """The proxy of the Web API; the SDK's connection does not know the exceptions that no_proxy names."""
    return None if is_loopback(url) or proxy_bypass(urlsplit(url).hostname or "") else client.proxy
