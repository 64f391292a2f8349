"""What the tests of the store's contract share: short ways to claim and to put."""

from advisor.delivery.ports import Held, Store, TurnClaim
from advisor.delivery.posts import Post, Target
from tests.fakes.records import NOW, event, finished, message

ANYWHERE = Held()


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
