"""The way in and out: a signed /bot-check to the running product on loopback, against a bare Flask and waitress echo.

Wall time, since people wait in it: other work on the machine makes the figures worse, the ratio less so.
"""

import hashlib
import hmac
import http.client
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path
from statistics import median
from urllib.parse import urlencode, urlsplit

from flask import Flask, request
from waitress.server import create_server

from advisor import bootstrap
from advisor.local_slack import server as local_slack
from advisor.local_slack.workspace import FINANCE, TEAM
from advisor.settings import Settings
from tests.bench.measuring import Line, percentile

REQUESTS = 60
SECRET, TOKEN = "bench-signing-secret", "xoxb-bench"
TEXT = "75 people in Poland at 45 EUR/hour"


@dataclass
class Answers:
    """Where the product posts its answers: a response_url; rings for each."""

    address: str
    arrived: threading.Semaphore


def run() -> Iterator[Line]:
    """Time acknowledgements and whole answers."""
    with ExitStack() as opened:
        echo = _echo(opened)
        product, answers = _product(opened)
        _timed(echo, lambda: None)
        _ack_and_answer(product, answers, "warm-up")
        bare = sorted(_timed(echo, lambda: None)[0] for _ in range(REQUESTS))
        pairs = [_ack_and_answer(product, answers, str(number)) for number in range(REQUESTS)]
    acks, whole = sorted(ack for ack, _ in pairs), sorted(answer for _, answer in pairs)
    yield Line("acknowledgement of /bot-check, committed, median", 1000 * median(acks), "ms")
    yield Line("acknowledgement of /bot-check, committed, p99", 1000 * percentile(acks, 0.99), "ms", most=100)
    yield Line("the whole answer, median", 1000 * median(whole), "ms")
    yield Line("the whole answer, p99", 1000 * percentile(whole, 0.99), "ms", most=1000)
    yield Line("reference: bare Flask and waitress echo, median", 1000 * median(bare), "ms")
    yield Line("acknowledgement against the echo", median(acks) / median(bare), "x")
    yield Line("whole answer against the echo", median(whole) / median(bare), "x")


def _echo(opened: ExitStack) -> Callable[[], None]:
    """Start the echo; gives one request to it."""
    web = Flask("echo", static_folder=None)

    @web.post("/")
    def back() -> bytes:
        return request.get_data()

    running = create_server(web, host="127.0.0.1", port=0, threads=16)
    threading.Thread(target=running.run, daemon=True).start()
    opened.callback(running.close)
    address = f"http://127.0.0.1:{running.effective_port}/"
    return lambda: _post(address, _form("echo", address))


def _product(opened: ExitStack) -> tuple[str, Answers]:
    """Start the product against a stand-in of Slack; gives its address, and where its answers arrive."""
    folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
    slack = local_slack.start(signing_secret=SECRET, bot_token=TOKEN, port=0)
    opened.callback(slack.stop)
    bootstrap.log_to(StringIO(), "ERROR")
    given = {
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.api_url,
        "ADVISOR_DATA_DIR": str(folder),
        "ADVISOR_DATABASE_URL": "",
        "ADVISOR_PORT": 0,
    }
    running = bootstrap.start(Settings.model_validate(given))
    opened.callback(running.stop)
    return running.address, _answers(opened)


def _answers(opened: ExitStack) -> Answers:
    arrived = threading.Semaphore(0)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")
            arrived.release()

        def log_message(self, *_given: object) -> None:
            """Quiet."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, args=(0.02,), daemon=True).start()
    opened.callback(running.server_close)
    opened.callback(running.shutdown)
    return Answers(f"http://127.0.0.1:{running.server_port}/", arrived)


def _ack_and_answer(product: str, answers: Answers, number: str) -> tuple[float, float]:
    """Ask as a person of their own each time: a new conversation, and no post waits for the pace of another."""
    form = _form(number, answers.address)
    return _timed(lambda: _post(product, form), lambda: _arrives(answers))


def _arrives(answers: Answers) -> None:
    if not answers.arrived.acquire(timeout=30):
        raise TimeoutError("no answer within 30 s")


def _timed(ask: Callable[[], None], then: Callable[[], None]) -> tuple[float, float]:
    """Seconds until asked, and until what follows."""
    started = time.perf_counter()
    ask()
    asked = time.perf_counter() - started
    then()
    return asked, time.perf_counter() - started


def _form(number: str, response_url: str) -> bytes:
    fields = {
        "command": "/bot-check",
        "text": TEXT,
        "team_id": TEAM,
        "channel_id": f"{FINANCE}{number}".replace("-", "").upper(),
        "user_id": f"U{number}".replace("-", "").upper(),
        "trigger_id": f"1.{number}",
        "response_url": response_url,
    }
    return urlencode(fields).encode()


def _post(address: str, body: bytes) -> None:
    """One signed request on a connection of its own, as Slack makes it."""
    told = str(int(time.time()))
    proof = "v0=" + hmac.new(SECRET.encode(), f"v0:{told}:".encode() + body, hashlib.sha256).hexdigest()
    headers = {"X-Slack-Request-Timestamp": told, "X-Slack-Signature": proof}
    place = urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=10)
    try:
        connection.request("POST", place.path, body, headers | {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        answer.read()
    finally:
        connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{address} answered {answer.status}")
