"""The store's contract for events and the rest: the same for the fake, SQLite and PostgreSQL."""

import pytest

from advisor.delivery.ports import Installation, Store, WorkspaceStore
from advisor.delivery.posts import Delivered, NewThread
from tests.fakes.records import NOW, event, finished, message
from tests.store.contract import ANYWHERE, claimed, next_post, put

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


# --- own cases --------------------------------------------------------------------------------------------------------


def test_a_person_s_cases_are_those_of_the_conversations_that_person_began(store: Store, here: WorkspaceStore) -> None:
    assert here.cases_of("U1") == ()
    here.accept(event("a"))
    assert here.cases_of("U1") == ()  # nothing is known yet
    assert here.finish(claimed(store), finished('{"n": 1}'), NOW)
    put(store, "b", conversation="C1:2.0", case='{"n": 2}')
    here.accept(event("c"))
    assert here.finish(claimed(store), finished('{"n": 3}'), NOW + 5)
    kept = here.cases_of("U1")
    assert [(case.conversation, case.case, case.changed_at) for case in kept] == [
        ("C1:1.0", '{"n": 3}', NOW + 5),
        ("C1:2.0", '{"n": 2}', NOW),
    ]
    assert here.cases_of("U2") == ()
    assert store.workspace("T2").cases_of("U1") == ()


def test_a_case_put_away_comes_back_when_something_is_said_in_it(store: Store, here: WorkspaceStore) -> None:
    put(store, "a")
    here.put_away("C1:1.0", "U2")
    assert len(here.cases_of("U1")) == 1
    here.put_away("C1:1.0", "U1")
    assert here.cases_of("U1") == ()
    put(store, "b")
    assert len(here.cases_of("U1")) == 1


def test_an_opened_place_is_its_opener_s(store: Store, here: WorkspaceStore) -> None:
    put(store, "a", target=NewThread(channel="C1"))
    here.mark_sent(next_post(store), Delivered("C1", "7.7"), NOW + 1)
    assert [case.conversation for case in here.cases_of("U1")] == ["C1:7.7", "C1:1.0"]
