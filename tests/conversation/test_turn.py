"""A turn is a pure function; no text makes it stumble, and nothing is stored that is not read back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.conversation.case import Case
from advisor.conversation.context import Context, first_language, open_case
from advisor.conversation.messages import Deleted, Edited, Pressed, Said, Table
from advisor.conversation.plain import plain_text
from advisor.conversation.turn import turn
from advisor.language.reading import Language
from advisor.parameters.load import load_book
from advisor.wording.saying import name_fact
from tests.conversation.conftest import MakeCase

HERE = Context(book=load_book(), today="2026-11-23")
AT = "2026-11-23T10:00:00Z"


def said(words: str, message: str = "m1", by: str = "anna") -> Said:
    return Said(text=words, by=by, at=AT, message=message)


PIECES = """
    62 people in Kraków 42 EUR an hour kr. i timen løn nej ja what if hvad hvis 1e309 45,5.5 ٣ \u200b \u202e 🙂 %
    open book undo fortryd line 3 <@U1> 3.300 gross per head
"""
WORDS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(PIECES.split()),
        max_size=12,
    ).map(" ".join),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(WORDS, st.sampled_from(["en", "da"]))
def test_any_text_is_answered_and_what_is_stored_is_read_back(words: str, lang: Language) -> None:
    done = turn(Case(id="c", lang=lang), said(words), HERE)
    (reply,) = done.replies
    told = plain_text(reply)
    assert reply.summary
    for fact in done.case.facts:
        assert name_fact(fact, done.case.lang) in told
    assert Case.model_validate_json(done.case.model_dump_json(exclude_defaults=True)) == done.case


@pytest.mark.parametrize(
    "words", ["", "   ", "\u200b", "🙂🙂", "a" * 40_000, "9" * 400, "\u202e62 people", "{braces} %s {0}"]
)
def test_odd_texts_get_a_calm_reply(words: str) -> None:
    (reply,) = turn(Case(id="c"), said(words), HERE).replies
    assert len(plain_text(reply)) < 3000


def test_a_turn_changes_nothing_in_the_case_it_was_given(make_case: MakeCase) -> None:
    case = make_case("en", country="PL")
    before = case.model_dump_json()
    turn(case, said("62 people at 42 EUR an hour"), HERE)
    assert case.model_dump_json() == before


def test_order_of_messages_changes_no_figure() -> None:
    one = turn(Case(id="c"), said("62 people in Kraków at 42 EUR an hour"), HERE).case
    two = Case(id="c")
    for number, words in enumerate(["we pay 42 EUR an hour", "the team sits in Kraków", "62 people"]):
        two = turn(two, said(words, f"m{number}"), HERE).case
    assert one.shown is not None
    assert two.shown is not None
    assert one.shown.figures == two.shown.figures


def test_figures_come_with_the_message_and_its_author() -> None:
    case = turn(Case(id="c"), said("62 people", by="cto"), HERE).case
    stored = case.facts["headcount"]
    assert (stored.by, stored.at, stored.message) == ("cto", AT, "m1")
    assert "62" in stored.said


def test_an_edit_leaves_what_was_corrected_later() -> None:
    case = turn(Case(id="c", asked="headcount"), said("62"), HERE).case
    case = turn(case, said("no, 65 not 62", "m2"), HERE).case
    case = turn(case, Edited(text="63", by="anna", at=AT, message="m1"), HERE).case
    assert case.facts["headcount"].value.dump() == {"value": 65}


def test_deleting_what_gave_nothing_is_silent() -> None:
    assert turn(Case(id="c"), Deleted(by="anna", at=AT, message="m9"), HERE).replies == ()


def test_changed_assumptions_are_named_when_a_conversation_is_taken_up(make_case: MakeCase) -> None:
    case = make_case("en", headcount=62, country="PL").model_copy(update={"parameters": "an older version"})
    (reply,) = turn(case, said("where were we?"), HERE).replies
    assert "assumptions have been updated" in plain_text(reply)
    same = case.model_copy(update={"parameters": HERE.book.version})
    assert "have been updated" not in plain_text(turn(same, said("where were we?"), HERE).replies[0])


def test_going_on_later_gives_the_same_answer_from_the_stored_case() -> None:
    case = turn(Case(id="c"), said("62 people in Kraków at 42 EUR an hour"), HERE).case
    stored = Case.model_validate_json(case.model_dump_json())
    assert turn(stored, said("open book", "m2"), HERE) == turn(case, said("open book", "m2"), HERE)


@pytest.mark.parametrize(
    ("locale", "lang"), [("da", "da"), ("da-DK", "da"), ("en-GB", "en"), (None, "en"), ("pl", "en")]
)
def test_first_language(locale: str | None, lang: str) -> None:
    assert first_language(locale) == lang
    assert open_case("x", locale).lang == lang


def test_danish_is_answered_in_danish_from_the_first_message() -> None:
    done = turn(Case(id="c", lang="en"), said("vi er 62 mand i Polen hos leverandøren"), HERE)
    assert done.case.lang == "da"
    assert "Teamet i dag: 62 medarbejdere" in plain_text(done.replies[0])


def test_every_row_of_every_table_is_as_long_as_its_header() -> None:
    case = turn(Case(id="c"), said("62 people in Kraków at 42 EUR an hour"), replace(HERE, is_dm=True)).case
    for number, words in enumerate(["status", "what if we grow to 120?", "compare with Romania"]):
        done = turn(case, said(words, f"x{number}"), HERE)
        case = done.case
        for part in done.replies[0].parts:
            if isinstance(part, Table):
                assert {len(row) for row in part.rows} == {len(part.header)}


def test_a_plain_yes_keeps_a_version_only_where_that_was_offered(make_case: MakeCase) -> None:
    case = make_case("en", headcount=62, country="PL")
    assert turn(case, said("yes"), HERE).case.versions == ()
    offered = case.model_copy(update={"confirming": "version"})
    assert [version.number for version in turn(offered, said("yes"), HERE).case.versions] == [1]
    assert turn(offered, said("no"), HERE).case.versions == ()
    assert turn(offered, said("yes, but what about tax?"), HERE).case.versions == ()
    stale = Pressed(action="confirm", value="yes", by="anna", at=AT)
    assert turn(offered, stale, HERE).case.versions == ()


@pytest.mark.parametrize(
    "words", ["how sure are you?", "is that right?", "yes?", "hvor sikker er du?", "er det rigtigt?"]
)
def test_a_question_keeps_no_version(make_case: MakeCase, words: str) -> None:
    case = make_case("en", headcount=62, country="PL", bill_rate="42 EUR/hour")
    assert turn(case, said(words), HERE).case.versions == ()


def test_half_an_amount_keeps_a_version_back(make_case: MakeCase) -> None:
    case = turn(make_case("en", headcount=62, country="PL"), said("we pay 36 euro each"), HERE).case
    done = turn(case, said("looks right", "m2"), HERE)
    assert done.case.versions == ()
    assert done.replies[0].asks == "bill_rate"
