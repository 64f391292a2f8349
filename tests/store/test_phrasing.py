"""Recommendations to be phrased: due when posted, lent to one, given back by a crash, ended once, cancelled by what comes later."""

import pytest

from advisor.delivery.ports import PhrasingClaim, Store, WorkspaceStore
from advisor.delivery.posts import Delivered, OutMessage, Post
from tests.delivery.test_phrase import advice
from tests.fakes.records import NOW, event, finished, message
from tests.store.contract import claimed, next_post

LATER = NOW + 3600


def posted(store: Store, *messages: OutMessage, ts: str | None = "9.0", plain: bool = False) -> None:
    """A finished turn whose posts arrived."""
    here = store.workspace("T1")
    here.accept(event(f"for {[each.key for each in messages]}"))
    assert here.finish(claimed(store), finished("{}", *messages), NOW)
    for _ in messages:
        post = next_post(store, LATER)
        here.mark_sent(Post(post.id, post.workspace, post.message, plain), Delivered("C1", ts), NOW)


def test_it_is_lent_to_one_and_given_back_by_a_crash(store: Store, here: WorkspaceStore) -> None:
    posted(store, advice("1.0"))
    claim = store.claim_phrasing(NOW)
    assert claim is not None
    found = here.phrasable(claim)
    assert found is not None
    assert (found.message.key, found.sent.ts) == ("1.0", "9.0")
    assert store.claim_phrasing(NOW + 1) is None
    assert store.claim_phrasing(LATER) == claim


def test_the_edit_is_posted_behind_it_and_once(store: Store, here: WorkspaceStore) -> None:
    posted(store, advice("1.0"))
    claim = store.claim_phrasing(NOW)
    assert claim is not None
    found = here.phrasable(claim)
    assert found is not None
    edit = found.message.model_copy(update={"key": "1.0.phrased", "edits": found.sent})
    assert here.finish_phrasing(claim, edit, NOW)
    assert not here.finish_phrasing(claim, edit, NOW)
    assert next_post(store, LATER).message == edit
    assert store.claim_phrasing(LATER) is None


@pytest.mark.parametrize("missing", ["brief", "place", "blocks"])
def test_there_is_nothing_to_phrase(store: Store, missing: str) -> None:
    said = message("1.0") if missing == "brief" else advice("1.0")
    posted(store, said, ts=None if missing == "place" else "9.0", plain=missing == "blocks")
    assert store.claim_phrasing(LATER) is None


def test_a_later_post_or_event_ends_it(store: Store, here: WorkspaceStore) -> None:
    posted(store, advice("1.0"), message("1.1"))
    claim = store.claim_phrasing(NOW)
    assert claim is not None
    assert here.phrasable(claim) is None
    assert not here.finish_phrasing(claim, advice("1.0.phrased"), NOW)
    posted(store, advice("2.0"))
    here.accept(event("next"))
    claim = store.claim_phrasing(LATER)
    assert claim is not None
    assert here.phrasable(claim) is None


def test_another_workspace_cannot_touch_it(store: Store) -> None:
    posted(store, advice("1.0"))
    claim = store.claim_phrasing(NOW)
    assert claim is not None
    elsewhere = PhrasingClaim("T2", claim.outbox_id)
    assert store.workspace("T2").phrasable(elsewhere) is None
    assert not store.workspace("T2").finish_phrasing(elsewhere, advice("x"), NOW)
    with pytest.raises(ValueError, match="another workspace"):
        store.workspace("T2").phrasable(claim)
