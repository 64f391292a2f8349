"""What the edges are told when they hand over an event."""

import pytest

from advisor.delivery.accept import Accept
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Accepted, StoreUnavailableError, WorkspaceStore
from advisor.delivery.wake import Wake
from tests.fakes.records import event
from tests.fakes.store import MemoryStore, MemoryWorkspaceStore


class BrokenWorkspaceStore(MemoryWorkspaceStore):
    def accept(self, event: InboxEvent) -> Accepted:
        raise StoreUnavailableError(event.workspace)


class BrokenStore(MemoryStore):
    def workspace(self, workspace: str) -> MemoryWorkspaceStore:
        return BrokenWorkspaceStore(self, workspace)


def test_a_stored_event_wakes_the_workers_and_others_do_not() -> None:
    wake = Wake()
    accept = Accept(MemoryStore(), wake)
    assert accept(event("a", starts=False)) == "unknown_conversation"
    assert wake.seen() == 0
    assert accept(event("a")) == "stored"
    assert wake.seen() == 1
    assert accept(event("a")) == "duplicate"
    assert wake.seen() == 1


def test_what_could_not_be_stored_is_not_acknowledged() -> None:
    with pytest.raises(StoreUnavailableError):
        Accept(BrokenStore(), Wake())(event("a"))


def test_the_store_is_bound_to_the_events_workspace() -> None:
    store = MemoryStore()
    assert Accept(store, Wake())(event("a", workspace="T2")) == "stored"
    bound: WorkspaceStore = store.workspace("T2")
    assert bound.accept(event("a", workspace="T2")) == "duplicate"
