"""What becomes of a post, for every outcome."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
import structlog

from advisor.delivery.outbox import Sender
from advisor.delivery.pace import Pace
from advisor.delivery.ports import PostClaim, StoreUnavailableError
from advisor.delivery.posts import Delivered, NewThread, Outcome, Post, Refused, RetryAfter, Unknown, Unreachable
from tests.fakes.poster import RecordingPoster
from tests.fakes.records import NOW, event, finished, message
from tests.fakes.store import MemoryStore, MemoryWorkspaceStore


@dataclass
class Clock:
    now: float = NOW

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A sender with all that is around it."""

    store: MemoryStore
    poster: RecordingPoster
    sender: Sender
    clock: Clock

    def put(self, *keys: str, conversation: str = "C1:1.0") -> None:
        here = self.store.workspace("T1")
        here.accept(event(f"for {keys}", conversation))
        claim = self.store.claim_turn(self.clock())
        assert claim is not None
        place = event("any", conversation).place
        assert here.finish(claim, finished("{}", *(message(key, place) for key in keys)), self.clock())

    def step_for(self, seconds: float) -> list[tuple[str, float]]:
        """Work tick by tick; what was tried, and when."""
        tried = []
        for tick in range(round(seconds * 4) + 1):
            self.clock.now = NOW + tick / 4
            while self.sender.step():
                tried.append((self.poster.keys()[-1], tick / 4))
        return tried


def desk(*answers: Outcome | Exception, store: MemoryStore | None = None) -> Desk:
    store, poster, clock = store or MemoryStore(), RecordingPoster(*answers), Clock()
    return Desk(store, poster, Sender(store, poster, Pace(), clock), clock)


def test_posts_go_at_once_in_order_and_then_at_the_channels_pace() -> None:
    d = desk()
    d.put("1", "2", "3", "4", "5")
    assert d.step_for(3) == [("1", 0), ("2", 0), ("3", 0), ("4", 1), ("5", 2)]
    assert d.store.counts().outbox_open == 0


def test_the_threads_of_a_channel_share_its_pace_and_other_channels_do_not_wait() -> None:
    d = desk()
    d.put("1", "2", conversation="C1:1.0")
    d.put("3", "4", conversation="C1:2.0")
    d.put("5", conversation="C2:1.0")
    tried = d.step_for(2)
    assert [at for key, at in tried if key != "5"] == [0, 0, 0, 1]
    assert ("5", 0) in tried


def test_a_wait_is_honoured_to_the_second_and_holds_the_workspace() -> None:
    d = desk(RetryAfter(30))
    d.put("1", "2")
    d.put("3", conversation="C2:1.0")
    assert d.step_for(31) == [("1", 0), ("1", 30), ("2", 30), ("3", 30)]
    assert d.poster.posts[1].tries == 0


def test_a_minute_of_refusals_for_haste_ends_with_everything_in_order() -> None:
    d = desk(*[RetryAfter(10)] * 6)
    d.put("1", "2", "3")
    tried = d.step_for(65)
    assert [at for _key, at in tried] == [0, 10, 20, 30, 40, 50, 60, 60, 60]
    assert [key for key, at in tried if at == 60] == ["1", "2", "3"]


def test_no_connection_is_tried_again_ever_more_slowly_for_as_long_as_it_takes() -> None:
    d = desk(*[Unreachable()] * 9)
    d.put("1", "2")
    tried = [at for key, at in d.step_for(200) if key == "1"]
    waits = [later - earlier for earlier, later in pairwise(tried)]
    assert waits == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]
    assert d.poster.keys()[-1] == "2"
    assert d.store.counts().outbox_open == 0


def test_an_unknown_outcome_is_sent_once_more_and_then_counted() -> None:
    d = desk(Unknown(), Unknown())
    d.put("1", "2")
    assert d.step_for(5) == [("1", 0), ("1", 2), ("2", 2)]
    counts = d.store.counts()
    assert (counts.outbox_unknown, counts.outbox_failed, counts.outbox_open) == (1, 0, 0)


def test_an_unknown_outcome_that_arrives_the_second_time_is_settled() -> None:
    d = desk(Unknown())
    d.put("1")
    assert len(d.step_for(5)) == 2
    assert d.store.counts().outbox_unknown == 0


@pytest.mark.parametrize("refusal", [Refused("invalid_blocks"), KeyError("48 EUR")], ids=["slack", "drawing"])
def test_a_refused_form_is_sent_as_plain_text(refusal: Outcome | Exception) -> None:
    d = desk(refusal)
    d.put("1")
    with structlog.testing.capture_logs() as logs:
        d.step_for(0)
    assert [post.plain for post in d.poster.posts] == [False, True]
    assert d.store.counts().outbox_open == 0
    assert "48 EUR" not in str(logs)


def test_what_is_refused_as_plain_text_too_is_counted_and_does_not_block_the_next() -> None:
    d = desk(Refused("invalid_blocks"), Refused("channel_not_found"))
    d.put("1", "2")
    with structlog.testing.capture_logs() as logs:
        assert [key for key, _at in d.step_for(0)] == ["1", "1", "2"]
    assert d.store.counts().outbox_failed == 1
    (line,) = [line for line in logs if line["event"] == "post_given_up"]
    assert (line["status"], line["code"]) == ("failed", "channel_not_found")


class Unreadable(MemoryWorkspaceStore):
    def post(self, claim: PostClaim) -> Post | None:
        if claim.outbox_id == 1:
            raise ValueError("not JSON")
        return super().post(claim)


class Restarting(MemoryWorkspaceStore):
    failures = 2

    def mark_sent(self, post: Post, delivered: Delivered, now: float) -> None:
        if Restarting.failures:
            Restarting.failures -= 1
            raise StoreUnavailableError
        super().mark_sent(post, delivered, now)


def store_of(kind: type[MemoryWorkspaceStore]) -> MemoryStore:
    class Made(MemoryStore):
        def workspace(self, workspace: str) -> MemoryWorkspaceStore:
            return kind(self, workspace)

    return Made()


def test_a_post_that_cannot_be_read_any_more_does_not_block_its_conversation() -> None:
    d = desk(store=store_of(Unreadable))
    d.put("1", "2")
    d.clock.now = NOW
    while d.sender.step():
        pass
    assert d.poster.keys() == ["2"]
    assert d.store.counts().outbox_failed == 1


def test_a_sent_post_is_marked_when_the_database_is_back_and_not_sent_again() -> None:
    d = desk(store=store_of(Restarting))
    d.put("1")
    assert d.step_for(60) == [("1", 0)]
    assert d.store.counts().outbox_open == 0


def test_a_place_that_slack_refuses_to_open_is_told_where_it_was_asked_for() -> None:
    d = desk(Refused("not_in_channel"), Refused("not_in_channel"))
    told = event("unopened:1")
    here = d.store.workspace("T1")
    here.accept(event("press"))
    claim = d.store.claim_turn(d.clock())
    assert claim is not None
    opening = message("1", NewThread(channel="C1")).model_copy(update={"unopened": told})
    assert here.finish(claim, finished("{}", opening), d.clock())
    d.step_for(0)
    heard = d.store.claim_turn(d.clock())
    assert heard is not None
    assert here.work(heard).event == told


def test_a_thread_that_opened_is_not_said_to_be_refused() -> None:
    d = desk()
    here = d.store.workspace("T1")
    here.accept(event("press"))
    claim = d.store.claim_turn(d.clock())
    assert claim is not None
    opening = message("1", NewThread(channel="C1")).model_copy(update={"unopened": event("unopened:1")})
    assert here.finish(claim, finished("{}", opening), d.clock())
    d.step_for(0)
    assert d.store.claim_turn(d.clock()) is None
