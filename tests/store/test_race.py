"""Two instances on one PostgreSQL, and an instance that comes back on SQLite."""

import json
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Accepted, Held, Store
from advisor.delivery.posts import Delivered
from advisor.store.store import SqlStore, open_store
from tests.conftest import PostgresServer
from tests.fakes.records import NOW, event, finished, message

THREADS, EVENTS = 8, 12


def work_all(store: Store) -> int:
    """Turns until nothing waits; a turn appends its key to the case."""
    turns = 0
    while (claim := store.claim_turn(NOW)) is not None:
        here = store.workspace(claim.workspace)
        work = here.work(claim)
        case = json.dumps([*json.loads(work.case or "[]"), work.event.key])
        turns += here.finish(claim, finished(case, message(f"re {work.event.key}")), NOW)
    return turns


def post_all(store: Store) -> list[str]:
    posted = []
    while (claim := store.claim_post(NOW, Held())) is not None:
        here = store.workspace(claim.channel.workspace)
        if (post := here.post(claim)) is not None:
            posted.append(post.message.key)
            here.mark_sent(post, Delivered("C", "1.1"), NOW)
    return posted


def test_two_instances_share_one_postgres_without_loss_or_doubling(postgres: PostgresServer) -> None:
    url = postgres.new_database()
    stores: list[SqlStore] = [open_store(url), open_store(url)]
    # Each event is delivered one to four times, to either instance; of a thread they arrive in order.
    deliveries = [event(f"{n:02}-{t}", f"C{t}:1.0") for n in range(EVENTS) for t in range(THREADS)]
    chance = random.Random(4)  # noqa: S311  not a secret
    mixed = [(chance.choice(stores), each) for each in deliveries for _ in range(chance.randint(1, 4))]

    def accept(delivery: tuple[SqlStore, InboxEvent]) -> Accepted:
        store, each = delivery
        return store.workspace("T1").accept(each)

    with ThreadPoolExecutor(4) as pool:
        answers = Counter(pool.map(accept, mixed))
        assert answers["stored"] == len(deliveries)
        assert sum(pool.map(work_all, stores * 2)) == len(deliveries)
        keys = [key for posted in pool.map(post_all, stores * 2) for key in posted]
    # A worker may have found nothing free while another held the last one: see what is left.
    assert stores[0].counts().inbox_open == 0
    keys += post_all(stores[0])
    assert Counter(keys) == Counter(f"re {each.key}" for each in deliveries)
    for thread in range(THREADS):
        case = json.loads(stores[0].workspace("T1").case(f"C{thread}:1.0") or "[]")
        assert Counter(case) == Counter(f"{n:02}-{thread}" for n in range(EVENTS))
    for store in stores:
        store.close()


def test_an_instance_that_comes_back_on_sqlite_goes_on_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    first = open_store(url)
    here = first.workspace("T1")
    here.accept(event("a", "C1:1.0"))
    claim = first.claim_turn(NOW)
    assert claim is not None
    assert here.finish(claim, finished("{}", message("1"), message("2")), NOW)
    waiting = first.claim_post(NOW, Held())
    here.accept(event("b", "C2:1.0"))
    assert first.claim_turn(NOW) is not None
    assert first.claim_turn(NOW) is None
    assert first.claim_post(NOW, Held()) is None
    first.close()

    second = open_store(url)
    assert second.claim_turn(NOW) is not None
    assert second.claim_post(NOW, Held()) == waiting
    second.close()


def test_a_wait_that_slack_asked_for_outlives_a_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    first = open_store(url)
    here = first.workspace("T1")
    here.accept(event("a"))
    claim = first.claim_turn(NOW)
    assert claim is not None
    assert here.finish(claim, finished("{}", message("1")), NOW)
    lent = first.claim_post(NOW, Held())
    assert lent is not None
    post = here.post(lent)
    assert post is not None
    here.postpone(post, NOW + 30)
    first.close()

    second = open_store(url)
    assert second.claim_post(NOW + 29, Held()) is None
    assert second.claim_post(NOW + 30, Held()) == lent
    second.close()
