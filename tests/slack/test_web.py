import logging
import os
from typing import Any

import pytest

from advisor.delivery.posts import Refused, RetryAfter, Unknown, Unreachable
from advisor.slack import web
from advisor.slack.web import call, event_client, failure, is_loopback, respond, web_client
from tests.slack.web_api import Answer, WebApi, nobody, ok, refused


def test_a_call_gives_slacks_answer(slack: WebApi) -> None:
    slack.script("chat.postMessage", ok(ts="1.5", channel="C1"))
    answer: Any = call(web_client("xoxb-1", slack.api_url), "chat.postMessage", {"channel": "C1", "text": "æ"})
    assert answer["ts"] == "1.5"
    assert slack.calls == [("chat.postMessage", {"channel": "C1", "text": "æ"})]
    assert slack.tokens == ["Bearer xoxb-1"]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (refused("channel_not_found"), Refused("channel_not_found")),
        (refused("ratelimited"), RetryAfter(1.0)),
        (Answer({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "7"}), RetryAfter(7.0)),
        (Answer(raw="", status=429, headers={"Retry-After": "30"}), RetryAfter(30.0)),
        (Answer(raw="slow down", status=429), RetryAfter(1.0)),
        (refused("internal_error"), Unknown()),
        (refused("fatal_error"), Unknown()),
        (refused("service_unavailable"), Unreachable()),
        (Answer(raw="<html>canary</html>", status=502), Unreachable()),
        (Answer(raw="<html>canary</html>", status=504), Unknown()),
        (Answer(raw="<html>canary</html>", status=403), Refused("http_403")),
        (Answer(raw="<html>canary</html>"), Unknown()),
        (Answer(raw="[]"), Unknown()),
        (Answer(drop=True), Unknown()),
    ],
)
def test_what_an_answer_means(slack: WebApi, answer: Answer, outcome: object) -> None:
    slack.script("chat.postMessage", answer)
    assert call(web_client("xoxb-1", slack.api_url), "chat.postMessage", {"text": "x"}) == outcome
    assert len(slack.calls) == 1  # the SDK repeats nothing by itself


def test_no_connection_is_surely_not_posted() -> None:
    assert call(web_client("xoxb-1", nobody()), "chat.postMessage", {"text": "x"}) == Unreachable()
    assert respond(nobody(), {"text": "x"}) == Unreachable()


def test_an_answer_that_does_not_come_in_time(slack: WebApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "TIMEOUT_SECONDS", 0.1)
    slack.script("chat.postMessage", Answer({"ok": True}, seconds=0.3))
    slack.script("respond", Answer(raw="ok", seconds=0.3))
    assert call(web_client("xoxb-1", slack.api_url), "chat.postMessage", {"text": "x"}) == Unknown()
    assert respond(slack.response_url, {"text": "x"}) == Unknown()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answer(raw="ok"), None),
        (Answer({"ok": True}), None),
        (Answer(raw=""), None),
        (Answer(raw="expired_url", status=404), Refused("expired_url")),
        (Answer(raw="used_url", status=404), Refused("used_url")),
        (Answer({"ok": False, "error": "invalid_blocks"}, 400), Refused("invalid_blocks")),
        (Answer({"ok": False, "error": "invalid_payload"}, 500), Refused("invalid_payload")),
        (Answer({"ok": False}), Unknown()),
        (Answer(raw="[]"), Unknown()),
        (Answer(raw="<html>canary</html>", status=410), Refused("http_410")),
        (Answer(raw="no", status=503), Unreachable()),
        (Answer(raw="", status=429, headers={"Retry-After": "2"}), RetryAfter(2.0)),
        (Answer(drop=True), Unknown()),
    ],
)
def test_what_a_response_url_answers(slack: WebApi, answer: Answer, outcome: object) -> None:
    slack.script("respond", answer)
    assert respond(slack.response_url, {"text": "x"}) == outcome
    assert len(slack.calls) == 1


@pytest.mark.parametrize("stated", ["soon", "-1", "9" * 40, ""])
def test_a_wait_that_makes_no_sense_is_a_second(stated: str) -> None:
    assert failure(429, "", {"retry-after": stated}) == RetryAfter(1.0)


def test_loopback() -> None:
    assert all(map(is_loopback, ["http://127.0.0.1:8/api/", "http://localhost/", "http://[::1]:8/"]))
    assert not any(map(is_loopback, ["https://slack.com/api/", "https://127.0.0.1.evil.test/", "nothing"]))


def test_a_proxy_is_not_asked_for_this_machine(slack: WebApi, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, nobody().removesuffix("/api/"))
    monkeypatch.setenv("no_proxy", "intern.test")
    monkeypatch.setenv("NO_PROXY", "intern.test")
    assert not isinstance(call(web_client("xoxb-1", slack.api_url), "auth.test", {}), Unreachable)
    assert os.environ["no_proxy"] == "intern.test,127.0.0.1"
    assert respond(slack.response_url, {"text": "x"}) is None


def test_nothing_of_a_message_is_logged(slack: WebApi, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    slack.script("chat.postMessage", Answer(raw="canary", status=500))
    call(web_client("xoxb-canary", slack.api_url), "chat.postMessage", {"text": "canary"})
    respond(slack.response_url, {"text": "canary"})
    assert event_client().token is None
    assert "canary" not in caplog.text
