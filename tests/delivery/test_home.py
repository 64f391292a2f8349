"""The list of the own cases in delivery: drawn, put away, begun anew."""

import pytest

from advisor.conversation.case import Case
from advisor.conversation.messages import Begun, HomeOpened, Incoming, PutAway
from advisor.delivery.home import home_of
from advisor.delivery.posts import HomeView, NewDirect, OutMessage
from advisor.delivery.turn import TurnWorker
from advisor.delivery.wake import Wake
from tests.conversation.conftest import stored
from tests.fakes.records import NOW, answer, event, finished, reply
from tests.fakes.store import MemoryStore

AT = "2026-05-28T20:26:40Z"


def a_case(heads: int) -> str:
    return Case(id="c", facts={"headcount": stored("headcount", heads)}).model_dump_json(exclude_defaults=True)


@pytest.fixture
def store() -> MemoryStore:
    """One case of U1 and one of U2."""
    made = MemoryStore()
    here = made.workspace("T1")
    for number, (conversation, by) in enumerate((("C1:1.0", "U1"), ("C1:2.0", "U2"))):
        begun = event(f"e{number}", conversation)
        here.accept(begun.model_copy(update={"incoming": begun.incoming.model_copy(update={"by": by})}))
        claim = made.claim_turn(NOW)
        assert claim is not None
        here.finish(claim, finished(a_case(62 + number)), NOW)
    return made


def at_home(store: MemoryStore, incoming: Incoming, key: str = "h") -> OutMessage:
    asked = event(key, home_of(incoming.by)).model_copy(update={"incoming": incoming, "locale": "da"})
    store.workspace("T1").accept(asked)
    worker = TurnWorker(store, lambda *_: answer("{}"), lambda *_: reply("sorry"), lambda: NOW, Wake())
    assert worker.step()
    return store.rows[-1].post.message


def test_only_the_person_s_own_cases_are_shown_to_that_person(store: MemoryStore) -> None:
    shown = at_home(store, HomeOpened(by="U1", at=AT))
    assert shown.target == HomeView(user="U1")
    assert "62 people" in str(shown.reply)
    assert "63 people" not in str(shown.reply)


def test_a_case_is_put_away_by_its_owner_only(store: MemoryStore) -> None:
    at_home(store, PutAway(name="C1:2.0", by="U1", at=AT))
    assert [kept.conversation for kept in store.workspace("T1").cases_of("U2")] == ["C1:2.0"]
    gone = at_home(store, PutAway(name="C1:1.0", by="U1", at=AT), key="again")
    assert "No case yet" in str(gone.reply)
    assert store.workspace("T1").cases_of("U1") == ()


def test_a_new_case_begins_in_the_direct_messages(store: MemoryStore) -> None:
    begun = at_home(store, Begun(by="U1", at=AT))
    assert begun.target == NewDirect(user="U1")
    kept = store.workspace("T1").case(home_of("U1"))
    assert kept is not None
    assert Case.model_validate_json(kept).facts == {}


def test_somebody_without_a_case_is_spoken_to_in_the_own_language(store: MemoryStore) -> None:
    assert "Ingen sager endnu" in str(at_home(store, HomeOpened(by="U3", at=AT)).reply)
