"""The failure table: whatever a provider does, a complete recommendation stands within the budget, with a code of why."""

import time
from collections.abc import Iterator

import httpx2
import pytest

from advisor.phrasing.template import template_texts
from tests.llm.provider import ACCESS, BRIEF, Clock, Handler, Provider, completion, error, planned

JSON = {"content-type": "application/json"}


def raising(kind: type[Exception]) -> Handler:
    def handle(_: httpx2.Request) -> httpx2.Response:
        raise kind("the customer's canary 41.37")

    return handle


class Long(httpx2.SyncByteStream):
    """A megabyte in pieces, as a server sends it that does not say how much will come."""

    def __iter__(self) -> Iterator[bytes]:
        return iter([b" " * 10_000] * 100)


ROWS: dict[str, tuple[Handler, str, int]] = {
    # what the provider does: the code, and how often it is asked in one mode
    "time-out": (raising(httpx2.ReadTimeout), "timeout", 3),
    "connection refused": (raising(httpx2.ConnectError), "unreachable", 3),
    "connection lost": (raising(httpx2.RemoteProtocolError), "unreachable", 3),
    "400": (lambda _: error(400, "unsupported_value"), "bad_request", 1),
    "401": (lambda _: error(401, "invalid_api_key"), "refused_key", 1),
    "403": (lambda _: error(403), "forbidden", 1),
    "404": (lambda _: error(404, "model_not_found"), "not_found", 1),
    "408": (lambda _: error(408), "timeout", 3),
    "409": (lambda _: error(409), "server_error", 3),
    "413": (lambda _: error(413), "bad_request", 1),
    "422": (lambda _: error(422), "bad_request", 1),
    "429 too fast": (lambda _: error(429, "rate_limit_exceeded"), "rate_limited", 3),
    "429 no money": (lambda _: error(429, "insufficient_quota"), "insufficient_quota", 1),
    "429 with a page": (lambda _: httpx2.Response(429, html="<html>slow down</html>"), "rate_limited", 3),
    "500": (lambda _: error(500), "server_error", 3),
    "502 with a page": (lambda _: httpx2.Response(502, html="<html>bad gateway</html>"), "server_error", 3),
    "503": (lambda _: error(503), "server_error", 3),
    "redirect": (lambda _: httpx2.Response(302, headers={"location": "http://elsewhere.test/"}), "bad_request", 1),
    "refusal": (lambda _: completion(None, message={"refusal": "I cannot"}), "refusal", 1),
    "length": (lambda _: completion('{"summary": [', finish_reason="length"), "length", 1),
    "content filter": (lambda _: completion("", finish_reason="content_filter"), "content_filter", 1),
    "content filter on the question": (lambda _: error(400, "content_filter"), "content_filter", 1),
    "empty answer": (lambda _: completion("  "), "empty", 1),
    "no content": (lambda _: completion(None), "empty", 1),
    "no choices": (lambda _: httpx2.Response(200, json={"id": "c", "choices": None}), "empty", 1),
    "no body": (lambda _: httpx2.Response(204), "empty", 1),
    "HTML": (lambda _: httpx2.Response(200, html="<html>Sign in</html>"), "html", 1),
    "plain text": (lambda _: httpx2.Response(200, text="hello"), "broken", 1),
    "broken JSON": (lambda _: httpx2.Response(200, headers=JSON, content=b'{"choices": [{'), "broken", 1),
    "JSON of another kind": (lambda _: httpx2.Response(200, json=[1, 2]), "broken", 1),
    "null": (lambda _: httpx2.Response(200, headers=JSON, content=b"null"), "broken", 1),
    "choices of another kind": (lambda _: httpx2.Response(200, json={"choices": ["a"]}), "broken", 1),
    "content of another kind": (lambda _: completion(["a"]), "broken", 1),
    "bytes that are no text": (lambda _: httpx2.Response(200, headers=JSON, content=b"\xff\xfe\x00"), "broken", 1),
    "one megabyte": (lambda _: completion("x" * 1_000_000), "too_big", 1),
    "one megabyte without a length": (lambda _: httpx2.Response(200, headers=JSON, stream=Long()), "too_big", 1),
    "an error of one megabyte": (lambda _: httpx2.Response(400, content=b"x" * 1_000_000), "too_big", 1),
    "packed": (lambda _: httpx2.Response(200, headers={"content-encoding": "gzip"}, content=b"\x1f\x8b"), "too_big", 1),
    "a fault of a library": (raising(ZeroDivisionError), "broken", 1),
}


@pytest.mark.parametrize("row", ROWS)
def test_every_failure_ends_in_the_complete_template(row: str) -> None:
    handler, code, tries = ROWS[row]
    provider, started = Provider(handler), time.perf_counter()
    found = provider.phrased("glue")
    assert found.texts == template_texts(BRIEF)
    assert set(found.sources.values()) == {"template"}
    assert found.codes == (f"glue:{code}",)
    assert len(provider.asked) == tries
    assert provider.clock.now - 1_000.0 <= ACCESS.seconds
    assert time.perf_counter() - started < ACCESS.seconds


def test_what_glue_lost_by_failing_plan_may_still_write() -> None:
    answers = iter([completion("  "), completion(planned())])
    found = Provider(lambda _: next(answers)).phrased()
    assert set(found.sources.values()) == {"plan"}
    assert found.codes == ("glue:empty",)


def test_one_budget_serves_glue_and_plan_together() -> None:
    clock = Clock()

    def hangs(request: httpx2.Request) -> httpx2.Response:
        clock.now += request.extensions["timeout"]["read"]
        raise httpx2.ReadTimeout("")

    provider = Provider(hangs, clock)
    found = provider.phrased()
    assert found.codes == ("glue:timeout", "plan:budget")
    assert found.texts == template_texts(BRIEF)
    assert len(provider.asked) == 1
    assert clock.now == 1_000.0 + ACCESS.seconds


def test_an_answer_that_drips_ends_with_the_budget() -> None:
    clock = Clock()

    class Drip(httpx2.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                clock.now += 1.0
                yield b" "

    provider = Provider(lambda _: httpx2.Response(200, headers=JSON, stream=Drip()), clock)
    found = provider.phrased()
    assert found.codes == ("glue:timeout", "plan:budget")
    assert found.texts == template_texts(BRIEF)
    assert clock.now <= 1_000.0 + ACCESS.seconds + 1.0


def test_good_answers_are_taken_and_counted() -> None:
    provider = Provider(lambda _: completion(planned()))
    found = provider.phrased("plan")
    provider.tally.phrased(found)
    assert set(found.sources.values()) == {"plan"}
    assert found.codes == ()
    counts = provider.tally.counts()
    assert counts["calls:plan:answered"] == 1
    assert (counts["tokens:in"], counts["tokens:out"]) == (700, 90)
    assert counts["sections:plan"] == 4
