"""An edited message corrects facts and nothing else; what it leaves open is asked."""

import pytest

from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.conversation.messages import Edited, Reply, Said
from advisor.conversation.plain import plain_text
from advisor.conversation.turn import turn
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase

AT = "2026-11-23T10:00:00Z"


def say(case: Case, words: str, message: str, context: Context) -> tuple[Case, Reply]:
    done = turn(case, Said(text=words, by="anna", at=AT, message=message), context)
    return done.case, done.replies[0]


def edit(case: Case, words: str, message: str, context: Context) -> tuple[Case, tuple[Reply, ...]]:
    done = turn(case, Edited(text=words, by="anna", at=AT, message=message), context)
    return done.case, done.replies


@pytest.mark.parametrize(
    ("lang", "first", "second", "command", "edited"),
    [
        ("en", "we are 62 people", "the team is in Poland", "undo that", "undo that!"),
        ("da", "vi er 62 medarbejdere", "teamet er i Polen", "fortryd", "fortryd det"),
        ("en", "we are 62 people", "the team is in Poland", "what have you got so far", "start over"),
        ("da", "vi er 62 medarbejdere", "teamet er i Polen", "hvad har du indtil nu?", "begynd forfra"),
        ("en", "we are 62 people", "the team is in Poland", "thanks", "what if we were 80 people?"),
        ("da", "vi er 62 medarbejdere", "teamet er i Polen", "tak", "hvad hvis vi var 80 medarbejdere?"),
    ],
)
def test_an_edited_command_is_not_carried_out(
    context: Context, lang: Language, first: str, second: str, command: str, edited: str
) -> None:
    case, _ = say(Case(id="c", lang=lang), first, "m1", context)
    case, _ = say(case, second, "m2", context)
    case, _ = say(case, command, "m3", context)
    assert edit(case, edited, "m3", context) == (case, ())


@pytest.mark.parametrize(
    ("lang", "before", "after", "noted", "asked"),
    [
        ("en", "we are 62 people", "we are 64 people and the fee is 13", "62 people → 64 people", "13"),
        ("da", "vi er 62 medarbejdere", "vi er 64 medarbejdere, og gebyret er 13", "62 medarbejdere → 64", "13"),
    ],
)
def test_a_question_that_an_edit_opens_is_asked(
    context: Context, lang: Language, before: str, after: str, noted: str, asked: str
) -> None:
    case, _ = say(Case(id="c", lang=lang), before, "m1", context)
    case, (reply,) = edit(case, after, "m1", context)
    assert noted in plain_text(reply)
    assert reply.asks == "admin_fee"
    assert asked in (case.heard or "")
    assert edit(case, after, "m1", context) == (case, ())


def test_what_an_edit_says_to_be_unknown_is_marked(context: Context) -> None:
    case, _ = say(Case(id="c"), "we are 62 people in Poland", "m1", context)
    case, (reply,) = edit(case, "we are 62 people in Poland, I don't know the transfer fee", "m1", context)
    assert case.marks == {"transfer_fee": "unknown"}
    assert "Transfer fee" in plain_text(reply)


def test_an_edit_corrects_an_earlier_message_but_no_later_one(context: Context) -> None:
    case, _ = say(Case(id="c"), "we are 62 people", "m1", context)
    case, _ = say(case, "hello", "m2", context)
    case, _ = say(case, "the rate is EUR 42 an hour", "m3", context)
    case, _ = edit(case, "we are 70 people at EUR 50 an hour", "m2", context)
    assert case.facts["headcount"].value.dump() == {"value": 70}
    assert case.facts["bill_rate"].message == "m3"


def test_a_bare_answer_that_was_mistyped_is_taken_when_corrected(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", country="PL").model_copy(update={"asked": "headcount"})
    case, _ = say(case, "sixyt", "m1", context)
    case, _ = edit(case, "60", "m1", context)
    assert case.facts["headcount"].value.dump() == {"value": 60}
