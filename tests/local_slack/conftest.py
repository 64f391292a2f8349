"""A local Slack and a scripted bot, connected, with short patience."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from advisor.local_slack.server import LocalSlack, Patience, start
from tests.fakes.bot import FakeBot, Json, running_bot

SECRET = "signing-secret-of-the-tests"
TOKEN = "xoxb-test"


@dataclass(frozen=True)
class Answered:
    """An HTTP answer."""

    status: int
    body: Json
    headers: dict[str, str]


def request(url: str, body: object = None, **headers: str) -> Answered:
    """POSTs JSON (or bytes as they are), GETs without a body."""
    data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    asked = urllib.request.Request(url, data, {"Content-Type": "application/json", **headers})  # noqa: S310 -- loopback
    try:
        with urllib.request.urlopen(asked, timeout=5) as answer:  # noqa: S310 -- loopback
            return _answered(answer)
    except urllib.error.HTTPError as error:
        with error:
            return _answered(error)


def _answered(answer: Any) -> Answered:
    raw = answer.read()
    is_json = "json" in answer.headers.get("Content-Type", "")
    return Answered(answer.status, json.loads(raw) if is_json else {"raw": raw.decode()}, dict(answer.headers))


@pytest.fixture
def slack() -> Iterator[LocalSlack]:
    """A running local Slack that waits half a second for an answer and repeats after 0, 0.1 and 0.1 s."""
    patience = Patience(ack_limit=0.5, retry_pauses=(0.0, 0.1, 0.1), stream_pause=0.1)
    running = start(signing_secret=SECRET, bot_token=TOKEN, port=0, patience=patience)
    yield running
    running.stop()


@pytest.fixture
def bot(slack: LocalSlack) -> Iterator[FakeBot]:
    """A bot that acknowledges everything, connected to the local Slack."""
    with running_bot(SECRET, TOKEN) as fake:
        fake.api_url = slack.api_url
        slack.connect(fake.url)
        yield fake
