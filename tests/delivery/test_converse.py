"""The real conversation through delivery's eyes."""

import json

import pytest

from advisor.conversation.messages import ContinueIn, Pressed, Said
from advisor.delivery.converse import context_of, conversation
from advisor.delivery.events import InboxEvent, Place
from advisor.engine.parameters import ParameterBook
from advisor.parameters.load import load_book
from tests.fakes.records import event


@pytest.fixture(scope="module")
def book() -> ParameterBook:
    return load_book()


def pressed(action: str, value: str = "") -> InboxEvent:
    incoming = Pressed(action=action, value=value, by="U1", at="2026-05-28T20:26:40Z")
    return event("a").model_copy(update={"incoming": incoming, "locale": "da-DK"})


def test_a_conversation_begins_in_the_language_of_the_locale_and_goes_on_from_the_stored_case(
    book: ParameterBook,
) -> None:
    converse = conversation(book, follows_thread=True)
    first = converse(None, pressed("unknown", "salary"))
    assert first.lang == "da"
    assert first.replies
    second = converse(first.case, pressed("skip", "headcount"))
    assert json.loads(second.case)["marks"].keys() == {"salary", "headcount"}


@pytest.mark.parametrize(("locale", "title"), [("en-GB", "What you can do"), ("da-DK", "Det kan I bruge mig til")])
def test_a_command_or_a_mention_without_a_word_is_answered_with_help(
    book: ParameterBook, locale: str, title: str
) -> None:
    said = Said(text=" ", by="U1", at="2026-05-28T20:26:40Z", message="1.1")
    empty = event("a").model_copy(update={"incoming": said, "locale": locale})
    (reply,) = conversation(book, follows_thread=True)(None, empty).replies
    assert title in reply.summary


def test_an_answer_may_name_who_told_its_facts_and_who_is_answered(book: ParameterBook) -> None:
    converse = conversation(book, follows_thread=True)

    def said(words: str, by: str, message: str) -> InboxEvent:
        incoming = Said(text=words, by=by, at="2026-05-28T20:26:40Z", message=message)
        return event(message).model_copy(update={"incoming": incoming})

    first = converse(None, said("62 people", "UCTO", "1.1"))
    second = converse(first.case, said("no, 70 people", "UCFO", "1.2"))
    assert [reply.people for reply in (*first.replies, *second.replies)] == [("UCTO",), ("UCFO", "UCTO")]


def test_the_same_event_worked_again_on_the_same_case_gives_the_same_answer(book: ParameterBook) -> None:
    converse = conversation(book, follows_thread=True)
    assert converse(None, pressed("status")) == converse(None, pressed("status"))


def test_the_buttons_of_a_private_answer_open_another_place(book: ParameterBook) -> None:
    private = pressed("continue_dm").model_copy(update={"place": Place(kind="private", channel="C1", user="U1")})
    answer = conversation(book, follows_thread=True)(None, private)
    assert [effect.where for effect in answer.effects if isinstance(effect, ContinueIn)] == ["dm"]


@pytest.mark.parametrize(
    ("place", "private", "is_dm", "can_continue"),
    [
        (Place(kind="thread", channel="C1", thread_ts="1.0", user="U1"), False, False, False),
        (Place(kind="thread", channel="D1", user="U1", is_dm=True), False, True, False),
        (Place(kind="private", channel="C1", user="U1"), True, False, True),
        (Place(kind="private", channel="D1", user="U1", is_dm=True), True, True, False),
    ],
    ids=["thread", "dm", "command", "command in a dm"],
)
def test_who_can_read_comes_from_the_place(
    book: ParameterBook, place: Place, *, private: bool, is_dm: bool, can_continue: bool
) -> None:
    context = context_of(event("a").model_copy(update={"place": place}), book, follows_thread=False)
    assert (context.private, context.is_dm, context.can_continue) == (private, is_dm, can_continue)
    assert (context.today, context.follows_thread) == ("2026-05-28", False)
