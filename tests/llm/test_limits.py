"""Lanes, breaker and quota: what keeps one bad provider, or one busy workspace, from mattering to anybody else."""

import threading
import time

import httpx2

from advisor.llm.limits import Lanes
from advisor.phrasing.cascade import Answered, Unanswered
from advisor.phrasing.template import template_texts
from tests.llm.provider import BRIEF, WANTED, Provider, completion, error, planned


def test_a_hundred_hung_calls_hold_up_nobody() -> None:
    let_go, hung = threading.Event(), threading.Semaphore(0)

    def hangs(_: httpx2.Request) -> httpx2.Response:
        hung.release()
        let_go.wait(20)
        return completion(planned())

    provider = Provider(hangs)
    writers = provider.writers(lanes=Lanes(4))
    threads = [threading.Thread(target=lambda: writers("T1").write(WANTED), daemon=True) for _ in range(100)]
    for thread in threads:
        thread.start()
    assert all(hung.acquire(timeout=10) for _ in range(4))
    started = time.perf_counter()
    found = provider.phrased("glue", "plan", writers=writers, workspace="T2")
    assert time.perf_counter() - started < 3
    assert found.codes == ("glue:busy", "plan:busy")
    assert found.texts == template_texts(BRIEF)
    assert len(provider.asked) == 4
    let_go.set()
    for thread in threads:
        thread.join(10)
    assert isinstance(writers("T2").write(WANTED), Answered)


def test_five_failures_in_a_row_give_the_provider_a_minute_of_rest() -> None:
    works = False
    provider = Provider(lambda _: completion(planned()) if works else error(401))
    writers = provider.writers()
    for _ in range(5):
        assert writers("T1").write(WANTED) == Unanswered("refused_key")
    provider.clock.now += 59
    assert writers("T2").write(WANTED) == Unanswered("breaker")
    assert len(provider.asked) == 5
    provider.clock.now += 1
    assert writers("T1").write(WANTED) == Unanswered("refused_key")
    assert writers("T1").write(WANTED) == Unanswered("breaker")
    works = True
    provider.clock.now += 60
    assert isinstance(writers("T1").write(WANTED), Answered)
    works = False
    assert writers("T1").write(WANTED) == Unanswered("refused_key")
    assert writers("T1").write(WANTED) == Unanswered("refused_key")


def test_a_success_between_failures_starts_the_count_again() -> None:
    answers = iter([*([error(401)] * 4), completion(planned()), *([error(401)] * 5)])
    provider = Provider(lambda _: next(answers))
    writers = provider.writers()
    for _ in range(10):
        assert writers("T1").write(WANTED) != Unanswered("breaker")
    assert writers("T1").write(WANTED) == Unanswered("breaker")


def test_a_workspace_has_sixty_calls_an_hour() -> None:
    provider = Provider(lambda _: completion(planned()))
    writers = provider.writers()
    for _ in range(60):
        provider.clock.now += 30
        assert isinstance(writers("T1").write(WANTED), Answered)
    assert writers("T1").write(WANTED) == Unanswered("workspace_quota")
    assert isinstance(writers("T2").write(WANTED), Answered)
    provider.clock.now += 1_830
    assert isinstance(writers("T1").write(WANTED), Answered)
    assert writers("T1").write(WANTED) == Unanswered("workspace_quota")


def test_what_was_not_asked_costs_no_lane_and_no_call() -> None:
    provider = Provider(lambda _: completion(planned()))
    lanes = Lanes(1)
    writers = provider.writers(lanes=lanes)
    assert lanes.enter()
    assert {writers("T1").write(WANTED) for _ in range(70)} == {Unanswered("busy")}
    lanes.leave()
    for _ in range(60):
        assert isinstance(writers("T1").write(WANTED), Answered)
    for _ in range(3):
        assert writers("T1").write(WANTED) == Unanswered("workspace_quota")
    assert isinstance(writers("T2").write(WANTED), Answered)


def test_a_writer_whose_own_parts_break_still_raises_nothing() -> None:
    provider = Provider(lambda _: completion(planned()))
    writers = provider.writers()

    class Broken(Lanes):
        def enter(self) -> bool:
            raise RuntimeError("can't start new thread")

    writers.lanes = Broken()
    assert writers("T1").write(WANTED) == Unanswered("internal")
    assert provider.tally.counts()["calls:plan:internal"] == 1
