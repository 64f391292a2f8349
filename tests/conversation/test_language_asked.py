"""A language that was asked for holds until another is asked for, whatever language the messages are in."""

import pytest

from advisor.conversation.context import Context, open_case
from advisor.conversation.transcript import say
from advisor.language.reading import Language

_ENGLISH, _DANISH = "We are 75 people in Poland at 45 EUR per hour.", "Vi er 75 mand i Polen til 45 EUR i timen."


@pytest.mark.parametrize(
    ("start", "request_", "then", "back"),
    [
        ("en", "(in Danish please)", _ENGLISH, "in English please"),
        ("da", "(på engelsk, tak)", _DANISH, "på dansk, tak"),
    ],
)
def test_a_language_asked_for_outranks_the_language_of_later_messages(
    start: Language, request_: str, then: str, back: str, context: Context
) -> None:
    case = say(open_case("c", start), request_, "anna", 1, context).case
    case = say(case, then, "anna", 2, context).case
    assert case.lang != start
    assert say(case, back, "anna", 3, context).case.lang == start
