"""What people think of an answer is kept with the answer and the engine that gave it."""

from dataclasses import replace

import pytest

from advisor.conversation.answer import answer
from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Turn
from advisor.conversation.messages import Buttons, Pressed
from advisor.conversation.plain import parts_as_text, plain_text
from advisor.conversation.turn import turn
from advisor.engine.assess import ENGINE_VERSION
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase
from tests.conversation.test_answer import KNOWN, kinds


def press(case: Case, context: Context, action: str, value: str, by: str = "anna") -> Turn:
    return turn(case, Pressed(action=action, value=value, by=by, at="2026-11-23T10:00:00Z"), context)


@pytest.fixture
def answered(make_case: MakeCase, context: Context) -> Case:
    case = make_case("en", **KNOWN)
    return answer(case, assess_case(case, context), context, full=True)[0]


def test_buttons_stand_under_an_answer_where_they_can_be_pressed(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **KNOWN)
    assessment = assess_case(case, context)
    assert "feedback" not in kinds(answer(case, assessment, context, full=True)[1])
    parts = answer(case, assessment, replace(context, has_form=True), full=True)[1]
    assert kinds(parts)[-1] == "feedback"
    assert "Useful" not in parts_as_text(parts)


def test_a_judgement_keeps_who_when_which_answer_and_which_engine(answered: Case, context: Context) -> None:
    done = press(answered, context, "feedback", "good")
    (judged,) = done.case.judged
    assert answered.shown is not None
    assert (judged.by, judged.good, judged.row, judged.engine) == ("anna", True, answered.shown.row, ENGINE_VERSION)
    assert judged.parameters == context.book.version
    assert "Thank you" in plain_text(done.replies[0])
    assert done.case.facts == answered.facts


@pytest.mark.parametrize(
    ("lang", "asked", "told"), [("en", "What was wrong", "Noted"), ("da", "Hvad var galt", "Noteret")]
)
@pytest.mark.parametrize("why", ["figures", "wording", "facts", "other"])
def test_a_bad_one_is_asked_for_its_reason(
    answered: Case, context: Context, lang: Language, asked: str, told: str, why: str
) -> None:
    case = answered.model_copy(update={"lang": lang})
    bad = press(case, context, "feedback", "bad")
    assert asked in plain_text(bad.replies[0])
    (row,) = [part for part in bad.replies[0].parts if isinstance(part, Buttons)]
    assert why in {button.value for button in row.buttons}
    done = press(bad.case, context, "feedback_why", why)
    assert [one.why for one in done.case.judged] == [why]
    assert told in plain_text(done.replies[0])


def test_the_last_word_of_each_person_counts(answered: Case, context: Context) -> None:
    case = press(answered, context, "feedback", "bad").case
    case = press(case, context, "feedback", "good", by="bo").case
    case = press(case, context, "feedback", "good").case
    assert [(one.by, one.good) for one in case.judged] == [("bo", True), ("anna", True)]


@pytest.mark.parametrize(("action", "value"), [("feedback", "x"), ("feedback_why", "figures"), ("feedback_why", "x")])
def test_what_fits_nothing_changes_nothing(answered: Case, context: Context, action: str, value: str) -> None:
    assert press(answered, context, action, value).case.judged == ()


def test_a_case_with_judgements_is_kept(answered: Case, context: Context) -> None:
    case = press(answered, context, "feedback", "good").case
    assert Case.model_validate_json(case.model_dump_json(exclude_defaults=True)).judged == case.judged
