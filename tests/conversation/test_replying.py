"""What every reply carries: who can read it, how to go on, and the question it asks."""

from dataclasses import replace
from typing import Literal

import pytest

from advisor.conversation.case import Case
from advisor.conversation.context import Context, Outcome, Turn, open_case
from advisor.conversation.messages import Buttons, ContinueIn, Deleted, Headline, Pressed, Said, Text, Unopened
from advisor.conversation.plain import LONGEST, plain_text, summary
from advisor.conversation.replying import compose, reply_to
from advisor.conversation.transcript import say
from advisor.conversation.turn import turn
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase


@pytest.mark.parametrize(
    ("is_dm", "private", "follows", "english", "danish"),
    [
        (True, False, True, "Only you and I can see this conversation.", "Kun du og jeg kan se samtalen."),
        (False, True, True, "Only you can see this.", "Kun du kan se det her."),
        (False, False, True, "Everyone in this thread can see this.", "Alle i tråden kan se det her."),
        (
            False,
            False,
            False,
            "Everyone in this thread can see this. Mention me to go on.",
            "Alle i tråden kan se det her. Nævn mig for at fortsætte.",
        ),
        (
            True,
            False,
            False,
            "Only you and I can see this conversation.",
            "Kun du og jeg kan se samtalen.",
        ),
    ],
)
def test_who_can_read(context: Context, is_dm: bool, private: bool, follows: bool, english: str, danish: str) -> None:
    place = replace(context, is_dm=is_dm, private=private, follows_thread=follows)
    assert plain_text(compose((), Case(id="c"), place, None)[1]) == english
    assert plain_text(compose((), Case(id="c", lang="da"), place, None)[1]) == danish


def test_who_can_read_is_said_again_only_when_it_matters(context: Context) -> None:
    words, verdict = (Text(text="B"),), (Headline(text="Stay."),)
    case, _ = compose(words, Case(id="c"), context, None)
    case, again = compose(words, case, context, None)
    assert again.parts == words
    case, weighty = compose(verdict, case, context, None)
    assert "Only you and I" in plain_text(weighty)
    case, elsewhere = compose(words, case, replace(context, is_dm=False), None)
    assert "Everyone in this thread" in plain_text(elsewhere)
    case, private = compose(words, case, replace(context, is_dm=False, private=True), None)
    case, still_private = compose(words, case, replace(context, is_dm=False, private=True), None)
    assert all("Only you can see this." in plain_text(reply) for reply in (private, still_private))
    _, after = compose(words, case, context, None)
    assert "Only you and I" in plain_text(after)


def test_small_print_is_last_and_in_one_piece(context: Context) -> None:
    parts = (Text(text="A", tone="quiet"), Text(text="B"), Text(text="C", tone="quiet"))
    _, reply = compose(parts, Case(id="c"), context, None)
    assert next(part.text for part in reply.parts if isinstance(part, Text)) == "B"
    last = reply.parts[-1]
    assert isinstance(last, Text)
    assert last.text == "A C Only you and I can see this conversation."
    assert reply.summary == "B"


def test_going_on_elsewhere_is_offered_only_where_it_can_be_done(context: Context) -> None:
    assert not any(isinstance(part, Buttons) for part in compose((), Case(id="c"), context, None)[1].parts)
    offered = compose((), Case(id="c"), replace(context, can_continue=True), None)[1].parts[-1]
    assert isinstance(offered, Buttons)
    assert [button.action for button in offered.buttons] == ["continue_thread", "continue_dm"]


@pytest.mark.parametrize(
    ("where", "seen"), [("thread", "Everyone in this thread can see this."), ("dm", "Only you and I can see")]
)
def test_going_on_elsewhere_takes_the_state_along(make_case: MakeCase, context: Context, where: str, seen: str) -> None:
    case = make_case("en", headcount=62, country="PL")
    here = replace(context, is_dm=False, private=True, can_continue=True)
    done = turn(case, Pressed(action=f"continue_{where}", value=where, by="anna", at="2026-11-23T10:00:00Z"), here)
    (effect,) = done.effects
    assert isinstance(effect, ContinueIn)
    assert effect.where == where
    there = plain_text(effect.reply)
    assert there.startswith("We go on here.")
    assert "62 people" in there
    assert seen in there
    assert effect.reply.asks == "bill_rate"
    assert "62 people" not in plain_text(done.replies[0])


def test_going_on_is_stale_where_it_is_not_offered(make_case: MakeCase, context: Context) -> None:
    pressed = Pressed(action="continue_dm", value="dm", by="anna", at="2026-11-23T10:00:00Z")
    done = turn(make_case("en", headcount=62), pressed, context)
    assert done.effects == ()
    assert "no longer applies" in plain_text(done.replies[0])


def test_the_next_question_says_how_many_are_left(make_case: MakeCase, context: Context) -> None:
    case, reply = reply_to(Outcome(make_case("en", headcount=62, country="PL"), then="advise"), context)
    assert reply.asks == "bill_rate" == case.asked
    assert "more questions." in plain_text(reply)


def test_when_nothing_is_left_it_says_so(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", headcount=8, country="PL", bill_rate="42 EUR/hour", pilot_completed=False)
    for _ in range(40):
        case, reply = reply_to(Outcome(case, then="advise"), context)
        if reply.asks is None:
            break
        case = case.model_copy(update={"marks": case.marks | {reply.asks: "unknown"}})
    assert reply.asks is None
    assert "still open" in plain_text(reply)


def test_a_summary_is_never_too_long() -> None:
    assert len(summary((Text(text="x" * 5000),))) == LONGEST


@pytest.mark.parametrize(
    ("lang", "words", "undo"),
    [
        ("en", "We are 62 people in Poland at EUR 42 an hour", "undo that"),
        ("da", "Vi er 62 medarbejdere i Polen til 42 EUR i timen", "fortryd"),
    ],
)
def test_without_the_facts_everything_rests_on_they_are_asked_first(
    context: Context, lang: Language, words: str, undo: str
) -> None:
    at = "2026-11-23T10:00:00Z"
    first = turn(Case(id="c", lang=lang), Said(text=words, by="anna", at=at, message="m1"), context)
    assert first.replies[0].asks == "contract_transparency"
    for gone in (Said(text=undo, by="anna", at=at, message="m2"), Deleted(by="anna", at=at, message="m1")):
        done = turn(first.case, gone, context)
        assert not done.case.facts
        assert done.replies[0].asks == "headcount"


@pytest.mark.parametrize(
    ("lang", "thread", "direct"),
    [
        ("en", "go on in a thread in this channel", "go on in a private message"),
        ("da", "fortsætter allerede i en tråd her i kanalen", "fortsætter allerede i en privat besked"),
    ],
)
def test_a_second_press_says_where_the_conversation_lives(
    make_case: MakeCase, context: Context, lang: Language, thread: str, direct: str
) -> None:
    here = replace(context, is_dm=False, private=True, can_continue=True)

    def press(case: Case, where: str) -> Turn:
        return turn(case, Pressed(action=f"continue_{where}", value=where, by="anna", at="2026-11-23T10:00:00Z"), here)

    for first, second, lives in (("thread", "dm", thread), ("dm", "thread", direct)):
        moved = press(make_case(lang, headcount=62, country="PL"), first)
        assert len(moved.effects) == 1
        again = press(moved.case, second)
        assert again.effects == ()
        assert lives in plain_text(again.replies[0])
        told = Said(text="65", by="anna", at="2026-11-23T10:00:00Z", message="m9")
        changed = turn(moved.case.model_copy(update={"asked": "headcount"}), told, here).case
        assert len(press(changed, second).effects) == 1  # other facts: another copy says something new


@pytest.mark.parametrize(("lang", "refused"), [("en", "Slack did not let me"), ("da", "Slack lod mig ikke")])
@pytest.mark.parametrize("where", ["thread", "dm"])
def test_a_place_that_could_not_be_opened_is_told_and_can_be_tried_again(
    make_case: MakeCase, context: Context, lang: Language, refused: str, where: Literal["thread", "dm"]
) -> None:
    here = replace(context, is_dm=False, private=True, can_continue=True)
    press = Pressed(action=f"continue_{where}", value=where, by="anna", at="2026-11-23T10:00:00Z")
    moved = turn(make_case(lang, headcount=62, country="PL"), press, here).case
    told = turn(moved, Unopened(where=where, by="anna", at="2026-11-23T10:00:01Z"), here)
    assert refused in plain_text(told.replies[0])
    assert told.case.facts == moved.facts
    assert len(turn(told.case, press, here).effects) == 1


@pytest.mark.parametrize(("lang", "said"), [("en", "you, 23 November 2026"), ("da", "dig, 23. november 2026")])
def test_at_a_terminal_facts_come_from_you(context: Context, lang: Language, said: str) -> None:
    asked = open_case("terminal", lang).model_copy(update={"asked": "headcount"})
    case = say(asked, "62", "you", 1, context).case
    done = turn(case, Pressed(action="status", value="all", by="you", at="2026-11-23T10:00:00Z"), context)
    assert said in plain_text(done.replies[0])
