"""How low the vendor's price would have to be: this customer's own line, or that there is none yet."""

import pytest

from advisor.conversation.assessing import assess_case
from advisor.conversation.context import Context
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import say
from advisor.conversation.wanting import with_topic
from advisor.language.reading import Language, Reading
from advisor.wording.values import money, rounded
from tests.conversation.conftest import MakeCase

_ASKED = {"en": "How low would the price have to be?", "da": "Hvor lavt skal prisen ned?"}


@pytest.mark.parametrize("lang", ["en", "da"])
def test_a_question_for_the_price_is_answered_with_the_own_line_and_changes_nothing(
    lang: Language, make_case: MakeCase, context: Context
) -> None:
    case = make_case(lang, headcount=75, country="PL", bill_rate="45 EUR/hour")
    found = assess_case(case, context)
    done = say(case, _ASKED[lang], "anna", 1, context)
    told = "\n".join(plain_text(reply) for reply in done.replies)
    for price in (found.break_even.fee_at_zero_saving, found.break_even.fee_at_zero_benefit):
        assert price is not None
        assert money(rounded(price, 3), "EUR", lang, "month", whole=True) in told
    assert done.case.facts == case.facts


@pytest.mark.parametrize(("lang", "said"), [("en", "enough"), ("da", "nok")])
def test_without_figures_a_question_for_the_price_names_none(
    lang: Language, said: str, make_case: MakeCase, context: Context
) -> None:
    done = say(make_case(lang, headcount=75), _ASKED[lang], "anna", 1, context)
    told = "\n".join(plain_text(reply) for reply in done.replies)
    assert "EUR" not in told.split("\n", maxsplit=1)[0]
    assert said in told


@pytest.mark.parametrize(
    "words",
    [
        "How much does the price go up each year?",
        "What is our price?",
        "Hvor meget stiger prisen om året?",
        "Hvad er vores pris?",
    ],
)
def test_a_question_about_the_price_as_it_is_asks_for_no_line(words: str) -> None:
    assert with_topic(Reading(intent="off_topic"), words).topic != "vendor_price"
