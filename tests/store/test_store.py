"""The store's contract: the same for the fake, SQLite and PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.delivery.events import Place
from advisor.delivery.ports import (
    Channel,
    Delivered,
    Finished,
    Held,
    Installation,
    NewDirect,
    NewThread,
    Post,
    Store,
    Target,
    TurnClaim,
    WorkspaceStore,
)
from advisor.store.store import open_store
from tests.conftest import PostgresServer
from tests.fakes.records import NOW, event, finished, message, reply
from tests.fakes.store import MemoryStore

ANYWHERE = Held()


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    url = f"sqlite:///{tmp_path}/a.db"
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.new_database()
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def here(store: Store) -> WorkspaceStore:
    return store.workspace("T1")


def claimed(store: Store, now: float = NOW) -> TurnClaim:
    claim = store.claim_turn(now)
    assert claim is not None
    return claim


def next_post(store: Store, now: float = NOW, held: Held = ANYWHERE) -> Post:
    claim = store.claim_post(now, held)
    assert claim is not None
    post = store.workspace(claim.channel.workspace).post(claim)
    assert post is not None
    return post


def put(store: Store, *keys: str, target: Target | None = None, conversation: str = "C1:1.0", case: str = "{}") -> None:
    """A finished turn with these posts."""
    here = store.workspace("T1")
    here.accept(event(f"for {keys}", conversation))
    assert here.finish(claimed(store), finished(case, *(message(key, target) for key in keys)), NOW)


# --- events -----------------------------------------------------------------------------------------------------------


def test_the_same_key_twice_is_one_event(store: Store, here: WorkspaceStore) -> None:
    assert here.accept(event("a")) == "stored"
    assert here.accept(event("a")) == "duplicate"
    assert here.finish(claimed(store), finished("{}"), NOW)
    assert here.accept(event("a")) == "duplicate"
    assert store.claim_turn(NOW) is None


def test_equal_keys_in_two_workspaces_are_two_events(store: Store, here: WorkspaceStore) -> None:
    assert here.accept(event("a")) == "stored"
    assert store.workspace("T2").accept(event("a", workspace="T2")) == "stored"
    assert {claimed(store).workspace, claimed(store).workspace} == {"T1", "T2"}


def test_what_starts_nothing_is_kept_only_where_the_conversation_is_known(here: WorkspaceStore) -> None:
    assert here.accept(event("a", starts=False)) == "unknown_conversation"
    assert here.accept(event("a")) == "stored"
    assert here.accept(event("b", starts=False)) == "stored"


def test_a_store_refuses_what_belongs_to_another_workspace(store: Store, here: WorkspaceStore) -> None:
    with pytest.raises(ValueError, match="another workspace"):
        here.accept(event("a", workspace="T2"))
    store.workspace("T2").accept(event("a", workspace="T2"))
    with pytest.raises(ValueError, match="another workspace"):
        here.work(claimed(store))


def test_a_turn_gets_the_event_and_the_case_that_the_last_one_left(store: Store, here: WorkspaceStore) -> None:
    here.accept(event("a"))
    claim = claimed(store)
    assert here.work(claim).event == event("a")
    assert here.work(claim).case is None
    assert here.work(claim).lang is None
    assert here.finish(claim, finished('{"n": 1}', lang="da"), NOW)
    here.accept(event("b"))
    second = here.work(claimed(store))
    assert (second.event.key, second.case, second.lang) == ("b", '{"n": 1}', "da")
    assert here.case("C1:1.0") == '{"n": 1}'
    assert store.workspace("T2").case("C1:1.0") is None


def test_events_of_a_conversation_come_in_order_and_one_at_a_time(store: Store, here: WorkspaceStore) -> None:
    for key in "abc":
        here.accept(event(key))
    seen = []
    for _ in "abc":
        claim = claimed(store)
        assert store.claim_turn(NOW) is None
        seen.append(here.work(claim).event.key)
        assert here.finish(claim, finished("{}"), NOW)
    assert seen == ["a", "b", "c"]


def test_what_waits_together_is_worked_in_the_order_in_which_it_was_said(store: Store, here: WorkspaceStore) -> None:
    for key, said_at in (("later", 20.0), ("earlier", 10.0), ("same", 20.0), ("untimed", 0.0)):
        here.accept(event(key).model_copy(update={"said_at": said_at}))
    seen = []
    for _ in range(4):
        claim = claimed(store)
        here.accept(event("comes while one is worked on").model_copy(update={"said_at": 15.0}))
        seen.append(here.work(claim).event.key)
        assert here.finish(claim, finished("{}"), NOW)
    assert seen == ["untimed", "earlier", "comes while one is worked on", "later"]


def test_conversations_are_worked_on_side_by_side_and_the_longest_waiting_first(
    store: Store, here: WorkspaceStore
) -> None:
    here.accept(event("a", "C1:1.0"))
    here.accept(event("b", "C2:1.0"))
    assert [claimed(store).conversation, claimed(store).conversation] == ["C1:1.0", "C2:1.0"]


def test_a_lapsed_claim_is_taken_over_and_the_late_worker_writes_nothing(store: Store, here: WorkspaceStore) -> None:
    here.accept(event("a"))
    late = claimed(store)
    assert store.claim_turn(NOW + 19) is None
    heir = claimed(store, NOW + 21)
    assert here.finish(late, finished('{"by": "late"}', message("x")), NOW + 22) is False
    assert here.case("C1:1.0") is None
    assert store.claim_post(NOW + 22, ANYWHERE) is None
    assert here.finish(heir, finished('{"by": "heir"}'), NOW + 22) is True
    assert here.finish(heir, finished('{"by": "twice"}'), NOW + 22) is False
    assert here.case("C1:1.0") == '{"by": "heir"}'


def test_a_released_claim_is_free_at_once(store: Store, here: WorkspaceStore) -> None:
    here.accept(event("a"))
    first = claimed(store)
    store.release(first)
    second = claimed(store)
    store.release(first)
    assert store.claim_turn(NOW) is None
    assert here.finish(second, finished("{}"), NOW)


def test_a_failed_turn_keeps_the_case_and_frees_the_next_event(store: Store, here: WorkspaceStore) -> None:
    put(store, case='{"n": 1}')
    here.accept(event("poison"))
    here.accept(event("next"))
    assert here.finish(claimed(store), finished(None, message("sorry"), error_id="abc"), NOW)
    assert here.case("C1:1.0") == '{"n": 1}'
    assert here.work(claimed(store)).event.key == "next"
    assert store.counts().inbox_failed == 1


# --- posts ------------------------------------------------------------------------------------------------------------


def test_posts_of_a_conversation_go_in_order_one_at_a_time(store: Store, here: WorkspaceStore) -> None:
    put(store, "1", "2")
    put(store, "3")
    seen = []
    for _ in range(3):
        post = next_post(store)
        assert store.claim_post(NOW, ANYWHERE) is None
        seen.append(post.message.key)
        here.mark_sent(post, Delivered("C1", "9.9"), NOW)
    assert seen == ["1", "2", "3"]
    assert store.claim_post(NOW + 100, ANYWHERE) is None


def test_held_channels_and_workspaces_are_left_out(store: Store) -> None:
    put(store, "1")
    put(store, "2", target=NewDirect(user="U9"), conversation="C2:1.0")
    first = Held(channels=frozenset({Channel("T1", "C1"), Channel("T2", "U9")}))
    assert next_post(store, held=first).message.key == "2"
    assert store.claim_post(NOW, first) is None
    assert store.claim_post(NOW, Held(workspaces=frozenset({"T1"}))) is None
    assert next_post(store, held=Held(workspaces=frozenset({"T2"}))).message.key == "1"


def test_a_postponed_post_waits_its_time_and_keeps_its_counts(store: Store, here: WorkspaceStore) -> None:
    put(store, "1", "2")
    post = next_post(store)
    here.postpone(Post(post.id, "T1", post.message, plain=True, tries=2, unknowns=1), NOW + 60)
    assert store.claim_post(NOW + 59, ANYWHERE) is None
    again = next_post(store, NOW + 60)
    assert (again.message.key, again.plain, again.tries, again.unknowns) == ("1", True, 2, 1)


def test_a_post_left_by_a_dead_sender_goes_again(store: Store) -> None:
    put(store, "1")
    next_post(store)
    assert store.claim_post(NOW + 29, ANYWHERE) is None
    assert next_post(store, NOW + 31).message.key == "1"


def test_a_given_up_post_is_counted_and_the_next_one_goes(store: Store, here: WorkspaceStore) -> None:
    put(store, "1", "2", "3")
    here.give_up(next_post(store).id, "failed", "channel_not_found", NOW)
    here.give_up(next_post(store).id, "unknown", "no_answer", NOW)
    assert next_post(store).message.key == "3"
    counts = store.counts()
    assert (counts.outbox_open, counts.outbox_failed, counts.outbox_unknown) == (1, 1, 1)


def test_a_post_is_settled_once(store: Store, here: WorkspaceStore) -> None:
    put(store, "1", "2")
    slow, claim = next_post(store), store.claim_post(NOW + 31, ANYWHERE)
    here.mark_sent(slow, Delivered("C1", "9.9"), NOW)
    here.mark_sent(slow, Delivered("C1", "9.8"), NOW)
    here.give_up(slow.id, "failed", "late", NOW)
    assert claim is not None
    assert here.post(claim) is None
    assert store.counts().outbox_failed == 0
    assert next_post(store).message.key == "2"


def test_another_workspace_cannot_touch_a_post(store: Store) -> None:
    put(store, "1")
    claim = store.claim_post(NOW, ANYWHERE)
    assert claim is not None
    other = store.workspace("T2")
    assert other.post(claim) is None
    other.give_up(claim.outbox_id, "failed", "x", NOW)
    assert store.counts().outbox_open == 1


# --- a conversation goes on elsewhere ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "opened"), [(NewThread(channel="C1"), "C1:7.7"), (NewDirect(user="U1"), "D1")], ids=["thread", "dm"]
)
def test_an_opened_place_begins_with_a_copy_of_the_case(
    store: Store, here: WorkspaceStore, target: Target, opened: str
) -> None:
    put(store, "hello", target=target, conversation="C1/U1", case='{"n": 1}')
    assert here.accept(event("early", opened, starts=False)) == "unknown_conversation"
    here.mark_sent(next_post(store), Delivered(opened.partition(":")[0], "7.7"), NOW)
    assert here.accept(event("a", opened, starts=False)) == "stored"
    work = here.work(claimed(store))
    assert (work.case, work.lang) == ('{"n": 1}', "en")
    assert here.case("C1/U1") == '{"n": 1}'


def test_an_opened_dm_takes_over_from_its_old_case_and_from_a_turn_under_way(
    store: Store, here: WorkspaceStore
) -> None:
    put(store, case='{"old": 1}', conversation="D1")
    put(store, "hello", target=NewDirect(user="U1"), conversation="C1/U1", case='{"new": 1}')
    here.accept(event("b", "D1"))
    under_way = claimed(store)
    here.mark_sent(next_post(store), Delivered("D1", "7.7"), NOW)
    assert here.finish(under_way, finished('{"old": 2}'), NOW) is False
    again = claimed(store)
    assert here.work(again).case == '{"new": 1}'
    assert here.finish(again, finished('{"new": 2}'), NOW)
    assert here.case("D1") == '{"new": 2}'


def test_the_case_put_aside_is_told_of_and_changes_places_with_the_new_one(store: Store, here: WorkspaceStore) -> None:
    assert here.aside("D1") is None
    put(store, case='{"old": 1}', conversation="D1")
    opening = message("hello", NewDirect(user="U1")).model_copy(update={"aside": reply("aside"), "conversation": None})
    here.accept(event("go on", "C1/U1"))
    assert here.finish(claimed(store), finished('{"new": 1}', opening), NOW)
    here.mark_sent(next_post(store), Delivered("D1", "7.7"), NOW)
    told = next_post(store).message
    assert (told.reply.summary, told.conversation, told.aside) == ("aside", "D1", None)
    assert isinstance(told.target, Place)
    assert (told.target.channel, told.target.user, told.target.is_dm) == ("D1", "U1", True)
    for back, away in (('{"old": 1}', '{"new": 1}'), ('{"new": 1}', '{"old": 1}')):
        assert (here.aside("D1"), here.case("D1")) == (back, away)
        here.accept(event(f"back to {back}", "D1"))
        assert here.finish(claimed(store), Finished(back, "en", (), swaps=True), NOW)
    assert (here.aside("D1"), here.case("D1")) == ('{"old": 1}', '{"new": 1}')
    assert store.workspace("T2").aside("D1") is None


def test_an_opened_dm_that_was_empty_tells_of_nothing(store: Store, here: WorkspaceStore) -> None:
    opening = message("hello", NewDirect(user="U1")).model_copy(update={"aside": reply("aside")})
    here.accept(event("go on", "C1/U1"))
    assert here.finish(claimed(store), finished("{}", opening), NOW)
    here.mark_sent(next_post(store), Delivered("D1", "7.7"), NOW)
    assert store.claim_post(NOW + 100, ANYWHERE) is None


# --- the rest ---------------------------------------------------------------------------------------------------------


def test_counts_tell_what_waits_and_since_when(store: Store, here: WorkspaceStore) -> None:
    assert store.counts().inbox_oldest_at is None
    here.accept(event("a", at=NOW - 5))
    here.accept(event("b", at=NOW - 3))
    put_at = claimed(store)
    counts = store.counts()
    assert (counts.inbox_open, counts.inbox_oldest_at, counts.outbox_open) == (2, NOW - 5, 0)
    assert here.finish(put_at, finished("{}", message("1")), NOW)
    counts = store.counts()
    assert (counts.inbox_open, counts.inbox_oldest_at) == (1, NOW - 3)
    assert (counts.outbox_open, counts.outbox_oldest_at) == (1, NOW)


def test_the_sweep_empties_only_what_was_settled_long_enough_ago(store: Store, here: WorkspaceStore) -> None:
    put(store, "1", "2")
    here.mark_sent(next_post(store), Delivered("C1", "9.9"), NOW)
    here.accept(event("open"))
    assert store.sweep(NOW) == 0
    assert store.sweep(NOW + 1) == 2
    assert store.sweep(NOW + 1) == 0
    assert next_post(store).message.key == "2"
    assert here.work(claimed(store)).event.key == "open"
    assert here.accept(event("open")) == "duplicate"


def test_an_installation_is_kept_and_replaced(store: Store, here: WorkspaceStore) -> None:
    assert here.installation() is None
    here.keep_installation(Installation("T1", "A1", "B1", "U1"))
    here.keep_installation(Installation("T1", "A1", "B2", "U2"))
    assert here.installation() == Installation("T1", "A1", "B2", "U2")
    assert store.workspace("T2").installation() is None


def test_a_workspace_keeps_only_its_own_installation(here: WorkspaceStore) -> None:
    with pytest.raises(ValueError, match="another workspace"):
        here.keep_installation(Installation("T2", "A1", "B1", "U1"))
