"""A turn: computed outside any transaction, finished in one, and never in the way of the next."""

import structlog

from advisor.conversation.messages import ContinueIn, Pressed, Reply, Unopened
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Answer, Converse, Held, Language, TurnClaim, Work
from advisor.delivery.posts import NewDirect, NewThread, OutMessage
from advisor.delivery.turn import TurnWorker
from advisor.delivery.wake import Wake
from tests.fakes.records import NOW, answer, event, finished, reply
from tests.fakes.store import MemoryStore, MemoryWorkspaceStore

SECRET = "48 EUR an hour"


def apology(error_id: str, lang: Language) -> Reply:
    return reply(f"{lang}: {error_id}")


def echo(case: str | None, heard: InboxEvent) -> Answer:
    return answer(f"{case or ''}{heard.key}", f"re {heard.key}")


def broken(case: str | None, heard: InboxEvent) -> Answer:
    raise KeyError(SECRET, case, heard)


def worker(store: MemoryStore, converse: Converse = echo, wake: Wake | None = None) -> TurnWorker:
    return TurnWorker(store, converse, apology, lambda: NOW, wake or Wake())


def outgoing(store: MemoryStore) -> list[OutMessage]:
    return [row.post.message for row in store.rows]


def test_nothing_to_do() -> None:
    assert worker(MemoryStore()).step() is False


def test_a_turn_keeps_the_case_and_puts_the_replies_where_the_event_came_from() -> None:
    store, wake = MemoryStore(), Wake()
    here = store.workspace("T1")
    here.accept(event("a"))
    here.accept(event("b"))
    working = worker(store, wake=wake)
    assert working.step()
    assert working.step()
    assert not working.step()
    assert here.case("C1:1.0") == "ab"
    first, second = outgoing(store)
    assert (first.reply.summary, second.reply.summary) == ("re a", "re b")
    assert (first.target, first.conversation, first.lang) == (event("a").place, "C1:1.0", "en")
    assert first.key != second.key
    assert wake.seen() == 2


def test_an_effect_opens_a_thread_or_a_dm_after_the_replies() -> None:
    def go_on(_case: str | None, _heard: InboxEvent) -> Answer:
        effects = (ContinueIn(where="thread", reply=reply("t")), ContinueIn(where="dm", reply=reply("d")))
        return answer("{}", "here", lang="da", effects=effects)

    store = MemoryStore()
    store.workspace("T1").accept(event("a"))
    worker(store, go_on).step()
    here, thread, direct = outgoing(store)
    assert here.reply.summary == "here"
    assert (thread.target, thread.conversation, thread.lang) == (NewThread(channel="C1"), None, "da")
    assert direct.target == NewDirect(user="U1")
    assert len({message.key for message in outgoing(store)}) == 3
    assert here.unopened is None
    told = [opening.unopened.incoming for opening in (thread, direct) if opening.unopened is not None]
    assert [(type(incoming).__name__, incoming.by) for incoming in told] == [("Unopened", "U1"), ("Unopened", "U1")]
    assert [incoming.where for incoming in told if isinstance(incoming, Unopened)] == ["thread", "dm"]


def test_a_press_brings_back_what_was_put_aside_and_says_where_it_stands() -> None:
    store = MemoryStore()
    here = store.workspace("T1")
    here.accept(event("a"))
    worker(store).step()
    store.conversations["T1", "C1:1.0"].archived.append("old")
    press = Pressed(action="restore_case", value="last", by="U1", at="2026-05-28T20:26:40Z")
    here.accept(event("b").model_copy(update={"incoming": press}))
    heard: list[InboxEvent] = []

    def status(case: str | None, event_: InboxEvent) -> Answer:
        heard.append(event_)
        return answer(f"{case}", f"status of {case}", lang="da")

    worker(store, status).step()
    _, back, told = outgoing(store)
    assert "hentet frem" in back.reply.summary
    assert told.reply.summary == "status of old"
    assert (here.case("C1:1.0"), here.aside("C1:1.0")) == ("old", "a")
    assert isinstance(heard[0].incoming, Pressed)
    assert heard[0].incoming.action == "status"


def test_only_a_dm_may_have_held_another_case() -> None:
    def go_on(_case: str | None, _heard: InboxEvent) -> Answer:
        effects = (ContinueIn(where="thread", reply=reply("t")), ContinueIn(where="dm", reply=reply("d")))
        return answer("{}", effects=effects)

    store = MemoryStore()
    store.workspace("T1").accept(event("a"))
    worker(store, go_on).step()
    thread, direct = outgoing(store)
    assert thread.aside is None
    assert direct.aside is not None
    assert "put it aside" in direct.aside.summary


def test_a_silent_turn_wakes_no_sender() -> None:
    store, wake = MemoryStore(), Wake()
    store.workspace("T1").accept(event("a"))
    assert worker(store, lambda _case, _heard: answer("{}"), wake).step()
    assert wake.seen() == 0
    assert store.claim_post(NOW, Held()) is None


def test_an_error_in_the_core_is_told_with_an_id_that_is_in_the_log_without_any_text() -> None:
    store = MemoryStore()
    here = store.workspace("T1")
    here.accept(event("a").model_copy(update={"locale": "da-DK"}))
    here.accept(event("b"))
    with structlog.testing.capture_logs() as logs:
        assert worker(store, broken).step()
    (sorry,) = outgoing(store)
    (line,) = [line for line in logs if line["event"] == "turn_failed"]
    assert sorry.reply.summary == f"da: {line['error_id']}"
    assert sorry.target == event("a").place
    assert line["error"] == "KeyError"
    assert SECRET not in str(logs)
    assert store.counts().inbox_failed == 1
    assert here.case("C1:1.0") is None
    assert worker(store).step()
    assert here.case("C1:1.0") == "b"


def test_the_apology_speaks_the_language_of_the_conversation() -> None:
    store = MemoryStore()
    here = store.workspace("T1")
    here.accept(event("a"))
    claim = store.claim_turn(NOW)
    assert claim is not None
    here.finish(claim, finished("{}", lang="da"), NOW)
    here.accept(event("b").model_copy(update={"locale": "en-GB"}))
    worker(store, broken).step()
    assert outgoing(store)[0].lang == "da"


class UnreadableEvents(MemoryWorkspaceStore):
    def work(self, claim: TurnClaim) -> Work:
        raise ValueError(claim.token)


def test_an_event_that_cannot_be_read_any_more_does_not_block_its_conversation() -> None:
    class OlderStore(MemoryStore):
        def workspace(self, workspace: str) -> MemoryWorkspaceStore:
            return UnreadableEvents(self, workspace)

    store = OlderStore()
    store.workspace("T1").accept(event("a"))
    assert worker(store).step()
    assert store.counts().inbox_failed == 1
    assert store.counts().inbox_open == 0
    assert outgoing(store) == []


def test_a_turn_that_lost_its_claim_writes_nothing() -> None:
    store, wake = MemoryStore(), Wake()
    here = store.workspace("T1")
    here.accept(event("a"))

    def slow(_case: str | None, _heard: InboxEvent) -> Answer:
        assert store.claim_turn(NOW + 21) is not None
        return answer("late", "late")

    assert worker(store, slow, wake).step()
    assert here.case("C1:1.0") is None
    assert outgoing(store) == []
    assert wake.seen() == 0


def test_what_a_worker_holds_can_be_given_back() -> None:
    store = MemoryStore()
    store.workspace("T1").accept(event("a"))
    released = []

    def stopped(_case: str | None, _heard: InboxEvent) -> Answer:
        released.append(working.release())
        return answer("late")

    working = worker(store, stopped)
    working.step()
    assert released == [True]
    assert working.release() is False
    assert store.workspace("T1").case("C1:1.0") is None
    assert store.claim_turn(NOW) is not None
