"""The threads behind delivery: fast when there is work, quiet when there is none, gone when told."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from advisor.conversation.messages import ContinueIn, Reply
from advisor.delivery.events import InboxEvent
from advisor.delivery.loops import Loops
from advisor.delivery.ports import Answer, Converse, Held, Language, PostClaim, Store, StoreUnavailableError, TurnClaim
from advisor.store.store import open_store
from tests.fakes.poster import RecordingPoster
from tests.fakes.records import answer, event, reply
from tests.fakes.store import MemoryStore


def apology(error_id: str, _lang: Language) -> Reply:
    return reply(error_id)


def echo(case: str | None, heard: InboxEvent) -> Answer:
    return answer(f"{case or ''}{heard.key}", f"re {heard.key}")


@contextmanager
def running(store: Store, poster: RecordingPoster, converse: Converse = echo) -> Iterator[Loops]:
    loops = Loops(store=store, poster=poster, converse=converse, apology=apology, clock=time.time, workers=2)
    loops.start()
    yield loops
    loops.stop()


def test_an_event_is_answered_well_within_a_second(tmp_path: Path) -> None:
    store, poster = open_store(f"sqlite:///{tmp_path}/a.db"), RecordingPoster()
    with running(store, poster) as loops:
        loops.accept(event("warm", "C9:1.0"))
        poster.wait_for(1)
        time.sleep(0.1)
        started = time.monotonic()
        loops.accept(event("a"))
        poster.wait_for(2)
        assert time.monotonic() - started < 0.5
        assert loops.alive()
    assert not loops.alive()
    assert poster.posts[1].message.reply.summary == "re a"
    assert store.workspace("T1").case("C1:1.0") == "a"
    assert store.counts().outbox_open == 0
    store.close()


def test_going_on_in_a_dm_carries_the_case_there(tmp_path: Path) -> None:
    def go_on(case: str | None, heard: InboxEvent) -> Answer:
        effects = (ContinueIn(where="dm", reply=reply("hello")),) if heard.key == "go" else ()
        return answer(f"{case or ''}{heard.key}", effects=effects)

    store, poster = open_store(f"sqlite:///{tmp_path}/a.db"), RecordingPoster()
    with running(store, poster, go_on) as loops:
        loops.accept(event("a", "C1/U1"))
        loops.accept(event("go", "C1/U1"))
        poster.wait_for(1)
        until = time.monotonic() + 5
        while loops.accept(event("b", "D-U1", starts=False)) == "unknown_conversation":
            assert time.monotonic() < until
            time.sleep(0.01)
        while store.workspace("T1").case("D-U1") != "agob":
            assert time.monotonic() < until
            time.sleep(0.01)
    store.close()


def test_the_loops_outlive_a_store_that_is_away_and_errors_of_their_own() -> None:
    class Shaky(MemoryStore):
        troubles = 4

        def trouble(self) -> None:
            if self.troubles:
                self.troubles -= 1
                raise StoreUnavailableError if self.troubles % 2 else RuntimeError

        def claim_turn(self, now: float) -> TurnClaim | None:
            self.trouble()
            return super().claim_turn(now)

        def claim_post(self, now: float, held: Held) -> PostClaim | None:
            self.trouble()
            return super().claim_post(now, held)

    store, poster = Shaky(), RecordingPoster()
    with running(store, poster) as loops:
        loops.accept(event("a"))
        poster.wait_for(1)
        assert loops.alive()


def test_a_stop_waits_for_the_turn_in_hand() -> None:
    began, store, poster = Event(), MemoryStore(), RecordingPoster()

    def slow(case: str | None, heard: InboxEvent) -> Answer:
        began.set()
        time.sleep(0.2)
        return echo(case, heard)

    with running(store, poster, slow) as loops:
        loops.accept(event("a"))
        assert began.wait(5)
        started = time.monotonic()
        assert loops.stop() is True
        assert time.monotonic() - started < 2
    assert store.workspace("T1").case("C1:1.0") == "a"


def test_a_stop_gives_back_what_takes_too_long() -> None:
    began, go_on, store, poster = Event(), Event(), MemoryStore(), RecordingPoster()

    def endless(_case: str | None, _heard: InboxEvent) -> Answer:
        began.set()
        go_on.wait(10)
        return answer("late", "late")

    with running(store, poster, endless) as loops:
        loops.accept(event("a"))
        assert began.wait(5)
        assert loops.stop(seconds=0.1) is False
        claim = store.claim_turn(time.time())
        assert claim is not None
        go_on.set()
    assert store.workspace("T1").case("C1:1.0") is None
    assert poster.posts == []


def test_loops_that_never_began_can_be_stopped() -> None:
    loops = Loops(store=MemoryStore(), poster=RecordingPoster(), converse=echo, apology=apology, clock=time.time)
    assert loops.stop() is True
    assert not loops.alive()


def test_idle_loops_cost_next_to_nothing(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/a.db")
    with running(store, RecordingPoster()):
        time.sleep(0.3)
        before = time.process_time()
        time.sleep(1.5)
        assert time.process_time() - before < 0.15
    store.close()
