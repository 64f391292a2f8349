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


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's v0 signature of a request."""
    return "v0=" + hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()


class Deliveries:
    """Sends to one bot, each delivery in a thread of its own, so that a slow answer holds up nothing else."""

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
        self._stopping = threading.Event()

    def connect(self, bot_url: str) -> None:
        """The address that takes events, commands and button presses, "http://127.0.0.1:3000/slack/events"."""
        self._bot = urllib.parse.urlsplit(bot_url)

    def event(self, payload: Json, unanswered: Callable[[str], None]) -> None:
        """Delivers an event, again after each failure; `unanswered` hears the last failure when all were in vain."""
        self._start(json.dumps(payload).encode(), "application/json", self._retry_pauses, _ignore, unanswered)

    def form(self, fields: dict[str, str], answered: Callable[[str], None], unanswered: Callable[[str], None]) -> None:
        """Delivers a command or a press, once, as Slack does; `answered` gets the body of the acknowledgement."""
        body = urllib.parse.urlencode(fields).encode()
        self._start(body, "application/x-www-form-urlencoded", (), answered, unanswered)

    def settled(self, seconds: float = 10.0) -> bool:
        """Waits until every delivery so far was answered or given up; False when that took longer."""
        return not wait(set(self._open), timeout=seconds).not_done

    def stop(self) -> None:
        """Gives up what is still open."""
        self._stopping.set()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        body: bytes,
        content_type: str,
        pauses: tuple[float, ...],
        answered: Callable[[str], None],
        unanswered: Callable[[str], None],
    ) -> None:
        if self._stopping.is_set():
            return
        future = self._threads.submit(self._deliver, body, content_type, pauses, answered, unanswered)
        self._open.add(future)
        future.add_done_callback(self._open.discard)

    def _deliver(
        self,
        body: bytes,
        content_type: str,
        pauses: tuple[float, ...],
        answered: Callable[[str], None],
        unanswered: Callable[[str], None],
    ) -> None:
        headers = {"Content-Type": content_type}
        attempt = self._attempt(body, headers, 0)
        for number, pause in enumerate(pauses, start=1):
            if attempt.failure is None or attempt.wants_no_retry or self._stopping.wait(pause):
                break
            again = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": attempt.failure}
            attempt = self._attempt(body, headers | again, number)
        if attempt.failure is None:
            answered(attempt.body)
        else:
            unanswered(attempt.failure)

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
