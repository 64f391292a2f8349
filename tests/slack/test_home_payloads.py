"""App Home and the message shortcut, as Slack sends them."""

import pytest

from advisor.conversation.messages import Begun, FormWanted, HomeOpened, PutAway, Said
from advisor.delivery.events import Place
from tests.slack.signed import DM, PERSON, Edge, callback, home_opened, home_press, shortcut


def test_home_is_an_event_of_the_person_s_own() -> None:
    edge = Edge()
    edge.send(callback(home_opened()))
    assert edge.one().conversation == f"home:{PERSON}"
    assert isinstance(edge.one().incoming, HomeOpened)


def test_the_messages_tab_is_nothing_to_draw() -> None:
    edge = Edge()
    assert edge.send(callback(home_opened(tab="messages"))).status_code == 200
    assert edge.inbox == []


def test_the_buttons_of_home() -> None:
    edge = Edge()
    edge.press(home_press("advisor.put_away", {"v": "away", "c": "C1:1.0"}))
    edge.press(home_press("advisor.home_page.2", {"v": "1"}))
    edge.press(home_press("advisor.begin", {"v": "new"}))
    away, page, begun = (event.incoming for event in edge.inbox)
    assert isinstance(away, PutAway)
    assert away.name == "C1:1.0"
    assert isinstance(page, HomeOpened)
    assert page.page == 1
    assert isinstance(begun, Begun)
    assert {event.conversation for event in edge.inbox} == {f"home:{PERSON}"}


@pytest.mark.parametrize(
    ("conversation", "place"),
    [
        (DM, Place(kind="thread", channel=DM, user=PERSON, is_dm=True)),
        ("C1:1.0", Place(kind="thread", channel="C1", thread_ts="1.0", user=PERSON)),
        (f"C1/{PERSON}", Place(kind="private", channel="C1", user=PERSON)),
    ],
)
def test_the_form_of_a_case_in_the_list_opens_for_its_conversation(conversation: str, place: Place) -> None:
    edge = Edge()
    edge.press(home_press("advisor.form.3", {"v": "form", "c": conversation}))
    event = edge.one()
    assert isinstance(event.incoming, FormWanted)
    assert (event.conversation, event.place, event.starts) == (conversation, place, False)
    assert edge.opened == [("9.9.abc", event.incoming.view, None)]


@pytest.mark.parametrize("action", ["advisor.go_to", "advisor.unknown", "advisor.put_away"])
def test_what_means_nothing_is_acknowledged_and_dropped(action: str) -> None:
    edge = Edge()
    assert edge.press(home_press(action, {"v": "x"})).status_code == 200
    assert edge.inbox == []


@pytest.mark.parametrize("value", ["-1", "x", "9" * 400, "²"])
def test_a_page_that_is_no_number_is_no_error(value: str) -> None:
    edge = Edge()
    assert edge.press(home_press("advisor.home_page", {"v": value})).status_code == 200


def test_the_shortcut_reads_the_message_for_the_person_alone() -> None:
    edge = Edge()
    edge.press(shortcut())
    event = edge.one()
    assert isinstance(event.incoming, Said)
    assert (event.incoming.text, event.incoming.by) == ("62 people in Krakow", PERSON)
    assert (event.conversation, event.place.kind) == (f"C0SOURCING/{PERSON}", "private")
    assert event.place.response_url
    assert event.starts


def test_the_shortcut_in_a_direct_message_goes_on_there() -> None:
    edge = Edge()
    edge.press(shortcut(channel=DM))
    assert (edge.one().conversation, edge.one().place.kind) == (DM, "thread")
