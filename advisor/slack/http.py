"""Signed HTTP: a guard that lets only well-formed requests of Slack through to Bolt, and the server in front of it."""

import json
import logging
import socket
import threading
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl

import structlog
from flask import Flask, Request, Response, request
from pydantic import JsonValue
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.flask.handler import to_flask_response
from slack_sdk.signature import SignatureVerifier
from waitress import wasyncore
from waitress.server import create_server
from werkzeug.exceptions import BadRequest, HTTPException, Unauthorized

from advisor.slack.app import Tally

PATH = "/slack/events"
MAX_BYTES = 256 * 1024
THREADS = 16  # an ack waits for its commit; commits are grouped, so waiting together costs little
DRAIN_SECONDS = 5

_log = structlog.get_logger()


def build_web(app: App, signing_secret: str, tally: Tally) -> Flask:
    """Give the WSGI app: events, commands and buttons on one path. `tally` counts refusals as `guard_<status>`."""
    web = Flask("advisor.slack", static_folder=None)
    web.config["MAX_CONTENT_LENGTH"] = MAX_BYTES
    verifier = SignatureVerifier(signing_secret)

    @web.post(PATH)
    def events() -> Response:
        return to_flask_response(dispatch(app, _authentic_body(request, verifier)))

    @web.errorhandler(HTTPException)
    def refused(error: HTTPException) -> tuple[str, int]:
        status = error.code or 400
        tally[f"guard_{status}"] += 1
        _log.info("slack_request_refused", status=status)
        return "", status

    return web


def _authentic_body(incoming: Request, verifier: SignatureVerifier) -> dict[str, JsonValue]:
    """Read what Slack signed. Raises 400 for what cannot be read, 401 for what Slack did not sign, 413 for too much."""
    raw = utf8(incoming.get_data())
    timestamp = incoming.headers.get("X-Slack-Request-Timestamp", "")
    signature = incoming.headers.get("X-Slack-Signature", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12 and signature.isascii()):
        raise Unauthorized
    if not verifier.is_valid(raw, timestamp, signature):
        raise Unauthorized
    if incoming.mimetype == "application/json" or raw.startswith("{"):
        return json_object(raw)
    fields: Mapping[str, str] = dict(parse_qsl(raw, keep_blank_values=True))
    return json_object(fields["payload"]) if "payload" in fields else dict(fields)


def utf8(body: bytes) -> str:
    """Read as UTF-8. Raises 400."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRequest from None


def json_object(text: str) -> dict[str, JsonValue]:
    """Read a JSON object. Raises 400, also for what is nested too deeply."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise BadRequest from None
    if not isinstance(value, dict):
        raise BadRequest
    return value


def dispatch(app: App, body: dict[str, JsonValue]) -> BoltResponse:
    """Hand over the body as read here: Bolt's own reader takes a command whose text says "payload" for an empty form.

    The mode says that the sender is already known to be Slack, as on a socket: Bolt does not check it again. Raises 400.
    """
    try:
        return app.dispatch(BoltRequest(body=body, mode="socket_mode"))
    except Exception:  # noqa: BLE001 - Bolt looks into payloads unchecked; what fails in our listeners never gets here
        raise BadRequest from None


class Server:
    """A running server; `port` is the one it really has."""

    def __init__(self, web: Flask, host: str, port: int) -> None:
        # each waiting request would be a warning; the depth of the queue is a metric
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        # bound here: waitress leaves a half-made server behind when the port is taken
        bound = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        self._waitress = create_server(
            web, sockets=[bound], threads=THREADS, max_request_body_size=MAX_BYTES, ident=None
        )
        self.host: str = host
        self.port: int = bound.getsockname()[1]
        self._thread = threading.Thread(target=self._waitress.run, name="slack-http", daemon=True)

    @property
    def address(self) -> str:
        """Where Slack, or a proxy in front, posts to."""
        return f"http://{self.host}:{self.port}{PATH}"

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Take no more connections, let running requests finish (5 s at most), close."""
        if not self._thread.is_alive():
            return
        self._in_loop(lambda: wasyncore.dispatcher.close(self._waitress))
        self._waitress.task_dispatcher.shutdown(timeout=DRAIN_SECONDS)
        sockets = self._waitress._map  # noqa: SLF001 - waitress names no other way to them
        self._in_loop(lambda: wasyncore.close_all(sockets, ignore_all=True))
        self._thread.join(timeout=DRAIN_SECONDS)

    def _in_loop(self, closing: Callable[[], object]) -> None:
        """Sockets belong to the server's own loop, so it closes them itself, and ends when none is left."""
        trigger = self._waitress.trigger
        with trigger.lock:  # else a request's pull could run this, and close the trigger, before it is pulled here
            trigger.thunks.append(closing)
            trigger.pull_trigger()


def serve(web: Flask, host: str = "127.0.0.1", port: int = 3000) -> Server:
    """Bind and start. Port 0 takes a free one. Raises OSError when the port is taken."""
    server = Server(web, host, port)
    server.start()
    return server
