"""The store's contract for posts, the same for the fake, SQLite and PostgreSQL."""

import pytest

from advisor.delivery.events import Place
from advisor.delivery.ports import Channel, Finished, Held, Store, WorkspaceStore
from advisor.delivery.posts import Delivered, NewDirect, NewThread, Post, Target
from tests.fakes.records import NOW, event, finished, message, reply
from tests.store.contract import ANYWHERE, claimed, next_post, put

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
