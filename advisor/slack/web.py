"""The way out to Slack: one Web API client without retries of its own, and what an answer means for a post."""

import json
import logging
import os
import re
from collections.abc import Mapping
from urllib.error import URLError
from urllib.parse import urlsplit

from pydantic import JsonValue
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from advisor.delivery.posts import Refused, RetryAfter, Unknown, Unreachable

SLACK_API = "https://slack.com/api/"
TIMEOUT_SECONDS = 10
Failure = RetryAfter | Unreachable | Unknown | Refused

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
# Slack says of these two that part of the call may have succeeded
_PERHAPS_DONE = {"internal_error", "fatal_error"}
_NOT_NOW = {"service_unavailable", "request_timeout", "team_added_to_org"}


def quiet_logger() -> logging.Logger:
    """Give the logger for Bolt and the SDK: they log bodies and texts, so it is silent; outcomes are ours to report."""
    logger = logging.getLogger("advisor.slack.sdk")
    logger.setLevel(logging.CRITICAL)
    return logger


def web_client(token: str, api_url: str = SLACK_API) -> WebClient:
    """Make the client for outgoing calls; `api_url` may be a stand-in's. Loopback is never reached through a proxy."""
    if is_loopback(api_url):
        _bypass_proxy(urlsplit(api_url).hostname or "")
    return WebClient(token=token, base_url=api_url, timeout=TIMEOUT_SECONDS, retry_handlers=[], logger=quiet_logger())


def event_client(api_url: str = SLACK_API) -> WebClient:
    """Make the client that Bolt wants: without a token, since listeners never call Slack."""
    return WebClient(base_url=api_url, timeout=TIMEOUT_SECONDS, retry_handlers=[], logger=quiet_logger())


def is_loopback(url: str) -> bool:
    """Tell whether the address is of this machine."""
    return urlsplit(url).hostname in _LOOPBACK


def call(client: WebClient, method: str, payload: Mapping[str, JsonValue]) -> Mapping[str, object] | Failure:
    """Call a Web API method: Slack's answer, or why there is none. Never raises for what Slack or the network does."""
    try:
        data = client.api_call(method, json=dict(payload)).data
    except SlackApiError as error:
        answer = error.response
        code = answer.get("error") if isinstance(answer.data, dict) else ""
        return failure(answer.status_code, str(code), answer.headers)
    except URLError:
        return Unreachable()  # raised while connecting or sending: an incomplete request is not worked on
    except Exception:  # noqa: BLE001 - whatever else happens after sending, the outcome is open
        return Unknown()
    return data if isinstance(data, dict) else Unknown()


def respond(url: str, payload: Mapping[str, JsonValue]) -> Failure | None:
    """Post to a response_url. None: it was taken."""
    client = WebhookClient(url, timeout=TIMEOUT_SECONDS, retry_handlers=[], logger=quiet_logger())
    try:
        answer = client.send_dict(dict(payload))
    except URLError:
        return Unreachable()
    except Exception:  # noqa: BLE001 - see call
        return Unknown()
    taken = answer.status_code == 200 and _says_ok(answer.body)
    return None if taken else failure(answer.status_code, _code_in(answer.body), answer.headers)


def failure(status: int, code: str, headers: Mapping[str, object]) -> Failure:
    """Judge an answer that is no success by HTTP status, Slack's error code and the headers."""
    if status == 429 or code in {"ratelimited", "rate_limited"}:
        return RetryAfter(_seconds(headers))
    told = _is_code(code)
    if code in _PERHAPS_DONE or status == 504 or (status < 300 and not told):
        return Unknown()
    if code in _NOT_NOW or status in {502, 503} or (status >= 500 and not told):
        return Unreachable()
    return Refused(code if told else f"http_{status}")


def _is_code(code: str) -> bool:
    """An error code and not somebody's page: only codes go into logs and rows."""
    return re.fullmatch(r"[a-z][a-z0-9_]{1,60}", code) is not None


def _says_ok(body: str) -> bool:
    """A response_url answers `ok`, nothing, or JSON like the Web API."""
    return body.strip() in {"", "ok"} or _fields(body).get("ok") is True


def _code_in(body: str) -> str:
    """The error code, which a response_url gives in JSON or bare."""
    return str(_fields(body).get("error", "")) or body.strip()


def _fields(body: str) -> Mapping[str, object]:
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _seconds(headers: Mapping[str, object]) -> float:
    stated = next((str(value) for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(stated) if re.fullmatch(r"[0-9]{1,6}(\.[0-9]+)?", stated) else 1.0


def _bypass_proxy(host: str) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        known = os.environ.get(name, "")
        if host not in known.split(","):
            os.environ[name] = f"{known},{host}".lstrip(",")
