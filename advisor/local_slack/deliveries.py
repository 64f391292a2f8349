"""Signed HTTP requests to the bot, with Slack's patience: 3 seconds for an answer, then retries with headers.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack and, for retries,
https://docs.slack.dev/apis/events-api
"""

import hashlib
import hmac
import http.client
import itertools
import json
import threading
import time
import urllib.parse
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from advisor.local_slack.workspace import Json

ACK_LIMIT = 3.0
"""Seconds within which Slack wants an answer."""
RETRY_PAUSES = (0.0, 2.0, 5.0)
"""Seconds before each retry of an event. Slack waits 0, 60 and 300; in a page somebody is watching."""


@dataclass(frozen=True)
class Attempt:
    """One request to the bot: `failure` in Slack's words, None when acknowledged; `seconds` until the answer."""

    number: int
    failure: str | None
    seconds: float
    body: str = ""
    wants_no_retry: bool = False


@dataclass(frozen=True)
class _Request:
    """What is to be delivered, the pauses before its retries, and who hears how it ended."""

    body: bytes
    content_type: str
    pauses: tuple[float, ...]
    answered: Callable[[str], None]
    unanswered: Callable[[str], None]


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's v0 signature of a request."""
    return "v0=" + hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()


class Deliveries:
    """Sends to one bot, in order in each channel: a slow answer or a retry holds up its own channel only."""

    def __init__(
        self, signing_secret: str, *, ack_limit: float = ACK_LIMIT, retry_pauses: tuple[float, ...] = RETRY_PAUSES
    ) -> None:
        self.attempts: list[Attempt] = []
        self._secret = signing_secret
        self._ack_limit = ack_limit
        self._retry_pauses = retry_pauses
        self._bot: urllib.parse.SplitResult | None = None
        self._threads = ThreadPoolExecutor(max_workers=16, thread_name_prefix="local-slack-delivery")
        self._open: set[Future[None]] = set()
        self._waiting: dict[str, deque[_Request]] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()

    def connect(self, bot_url: str) -> None:
        """The address that takes events, commands and button presses, "http://127.0.0.1:3000/slack/events"."""
        self._bot = urllib.parse.urlsplit(bot_url)

    def event(self, channel: str, payload: Json, unanswered: Callable[[str], None]) -> None:
        """Delivers an event, again after each failure; `unanswered` hears the last failure when all were in vain."""
        request = _Request(json.dumps(payload).encode(), "application/json", self._retry_pauses, _ignore, unanswered)
        self._queue(channel, request)

    def form(
        self, channel: str, fields: dict[str, str], answered: Callable[[str], None], unanswered: Callable[[str], None]
    ) -> None:
        """Delivers a command or a press, once, as Slack does; `answered` gets the body of the acknowledgement."""
        body = urllib.parse.urlencode(fields).encode()
        self._queue(channel, _Request(body, "application/x-www-form-urlencoded", (), answered, unanswered))

    def settled(self, seconds: float = 10.0) -> bool:
        """Waits until every delivery so far was answered or given up; False when that took longer."""
        until = time.monotonic() + seconds
        while self._open and time.monotonic() < until:
            wait(set(self._open), timeout=until - time.monotonic())
        return not self._open

    def stop(self) -> None:
        """Gives up what is still open."""
        self._stopping.set()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _queue(self, channel: str, request: _Request) -> None:
        if self._stopping.is_set():
            return
        with self._lock:
            waiting = self._waiting.setdefault(channel, deque())
            waiting.append(request)
            if len(waiting) == 1:
                self._submit(waiting)

    def _submit(self, waiting: deque[_Request]) -> None:
        future = self._threads.submit(self._work, waiting)
        self._open.add(future)
        future.add_done_callback(self._open.discard)

    def _work(self, waiting: deque[_Request]) -> None:
        """Deliver the first that waits in a channel; it leaves the queue when it is settled, and the next has its turn."""
        try:
            self._deliver(waiting[0])
        finally:
            with self._lock:
                waiting.popleft()
                if waiting and not self._stopping.is_set():
                    self._submit(waiting)

    def _deliver(self, request: _Request) -> None:
        headers = {"Content-Type": request.content_type}
        attempt = self._attempt(request.body, headers, 0)
        for number, pause in enumerate(request.pauses, start=1):
            if attempt.failure is None or attempt.wants_no_retry or self._stopping.wait(pause):
                break
            again = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": attempt.failure}
            attempt = self._attempt(request.body, headers | again, number)
        if attempt.failure is None:
            request.answered(attempt.body)
        else:
            request.unanswered(attempt.failure)

    def _attempt(self, body: bytes, headers: dict[str, str], number: int) -> Attempt:
        started = time.monotonic()
        failure, text, no_retry = self._request(body, headers)
        attempt = Attempt(number, failure, time.monotonic() - started, text, no_retry)
        self.attempts.append(attempt)
        return attempt

    def _request(self, body: bytes, headers: dict[str, str]) -> tuple[str | None, str, bool]:
        if self._bot is None or self._bot.hostname is None:
            return "connection_failed", "", False
        timestamp = str(int(time.time()))
        proof = {
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }
        connection = http.client.HTTPConnection(self._bot.hostname, self._bot.port, timeout=self._ack_limit)
        try:
            connection.request("POST", self._bot.path or "/", body, headers | proof)
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        except TimeoutError:
            return "http_timeout", "", False
        except (OSError, http.client.HTTPException):
            return "connection_failed", "", False
        finally:
            connection.close()
        failure = None if answer.status < 300 else "http_error"
        return failure, text, answer.getheader("X-Slack-No-Retry") == "1"


def _ignore(_body: str) -> None:
    """Nobody reads the acknowledgement of an event."""


EVENT_NUMBERS = itertools.count(1)


def new_event_id() -> str:
    """An id such as Ev00000001, unique in this process."""
    return f"Ev{next(EVENT_NUMBERS):08d}"
