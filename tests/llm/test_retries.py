"""Only what may pass is tried again: three times at most, no sooner than asked, never past the budget."""

import datetime as dt
from email.utils import format_datetime

import httpx2
import pytest

from tests.llm.provider import ACCESS, Provider, completion, error, planned


def test_the_third_try_may_succeed() -> None:
    answers = iter([error(503), error(429, "rate_limit_exceeded"), completion(planned())])
    provider = Provider(lambda _: next(answers))
    assert set(provider.phrased("plan").sources.values()) == {"plan"}
    assert len(provider.asked) == 3
    assert len(provider.clock.slept) == 2
    assert all(0.4 <= pause <= 2 for pause in provider.clock.slept)


@pytest.mark.parametrize(
    ("header", "value"), [("retry_after", "3"), ("retry_after", "2.5"), ("retry_after_ms", "2500")]
)
def test_a_pause_is_no_shorter_than_asked(header: str, value: str) -> None:
    answers = iter([error(429, **{header: value}), completion(planned())])
    provider = Provider(lambda _: next(answers))
    assert set(provider.phrased("plan").sources.values()) == {"plan"}
    assert provider.clock.slept == [3.0 if value == "3" else 2.5]


def test_a_pause_until_a_date_is_kept() -> None:
    when = format_datetime(dt.datetime.now(tz=dt.UTC) + dt.timedelta(seconds=5), usegmt=True)
    answers = iter([error(503, retry_after=when), completion(planned())])
    provider = Provider(lambda _: next(answers))
    assert set(provider.phrased("plan").sources.values()) == {"plan"}
    assert 3.0 < provider.clock.slept[0] <= 5.0


@pytest.mark.parametrize("value", ["8", "30", "1e400", "inf", "Wed, 21 Oct 2099 07:28:00 GMT"])
def test_a_pause_longer_than_the_budget_is_not_begun(value: str) -> None:
    provider = Provider(lambda _: error(429, retry_after=value))
    assert provider.phrased("plan").codes == ("plan:rate_limited",)
    assert len(provider.asked) == 1
    assert provider.clock.slept == []


@pytest.mark.parametrize("value", ["", "soon", "nan", "-5", "Wed, 99 Oct 2099"])
def test_a_pause_that_cannot_be_read_is_an_ordinary_one(value: str) -> None:
    answers = iter([error(429, retry_after=value), completion(planned())])
    provider = Provider(lambda _: next(answers))
    assert set(provider.phrased("plan").sources.values()) == {"plan"}
    assert 0.4 <= provider.clock.slept[0] <= 1


def test_each_try_has_only_what_is_left_of_the_budget() -> None:
    answers = iter([error(503, retry_after="3"), completion(planned())])
    provider = Provider(lambda _: next(answers))
    provider.phrased("plan")
    left = [request.extensions["timeout"] for request in provider.asked]
    assert [each["read"] for each in left] == [ACCESS.seconds, ACCESS.seconds - 3]
    assert all(each["connect"] == each["read"] for each in left)


def test_the_sdk_repeats_nothing_by_itself() -> None:
    provider = Provider(lambda _: httpx2.Response(503, headers={"x-should-retry": "true"}))
    provider.phrased("plan")
    assert len(provider.asked) == 3
    assert {request.headers["x-stainless-retry-count"] for request in provider.asked} == {"0"}
