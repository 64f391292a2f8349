"""Plain HTTP questions to a local Slack."""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, Json

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


def state(slack: LocalSlack, user: str = ANNA) -> Json:
    return request(f"{slack.address}page/state?as={user}").body


@contextmanager
def stream(
    slack: LocalSlack, user: str, after: str, last_event_id: str | None = None
) -> Iterator[http.client.HTTPResponse]:
    connection = http.client.HTTPConnection("127.0.0.1", slack.port, timeout=5)
    with closing(connection):
        headers = {"Last-Event-ID": last_event_id} if last_event_id else {}
        connection.request("GET", f"/page/stream?as={user}&after={after}", headers=headers)
        with closing(connection.getresponse()) as answer:
            yield answer
