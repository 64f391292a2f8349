"""Every fact can be asked for, in other words the second and third time, with buttons where it has few answers."""

import pytest

from advisor.conversation.case import Case
from advisor.conversation.messages import Buttons, Text
from advisor.conversation.questions import askable, buttons, question, wording
from advisor.engine.facts import CATALOGUE
from advisor.language.reading import Language


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("fact", CATALOGUE)
def test_no_question_is_put_three_times_in_the_same_words(fact: str, lang: Language) -> None:
    case, said = Case(id="c", lang=lang), []
    for _ in range(3):
        said.append(wording(case, fact))
        case, parts = question(case, fact)
        assert isinstance(parts[0], Text)
        assert parts[0].text == said[-1]
        assert isinstance(parts[1], Buttons)
        assert 2 <= len(parts[1].buttons) <= 5
    assert len(set(said)) == 3
    assert case.asked == fact


def test_buttons_of_facts_with_few_answers() -> None:
    labels = [button.label for button in buttons("has_transfer_clause", "da")]
    assert labels == ["Ja", "Nej", "Ved ikke", "Senere"]
    values = [button.value for button in buttons("contract_transparency", "en")]
    assert values[:3] == [f"contract_transparency={option}" for option in ("open_book", "partial", "closed")]
    assert [button.label for button in buttons("pay_uplift_pct", "en")][:2] == [
        "About market pay",
        "Clearly below market pay",
    ]


def test_earlier_questions_are_remembered() -> None:
    case = Case(id="c")
    for fact in ("headcount", "country", "country", "bill_rate"):
        case, _ = question(case, fact)
    assert case.asked_before == ("headcount", "country")


def test_what_only_the_records_lack_is_no_question() -> None:
    assert not askable("oncost", "en")
    assert askable("headcount", "da")
