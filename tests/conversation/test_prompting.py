"""Prompts follow the state, and each is understood as what it says."""

import pytest

from advisor.conversation.context import Context
from advisor.conversation.prompting import prompts
from advisor.conversation.transcript import say
from advisor.engine.facts import CATALOGUE, Number
from advisor.language.reader import read
from advisor.language.reading import Language
from advisor.wording.texts import has, text
from tests.conversation.conftest import MakeCase

MEANT = {
    "team": "provide_facts",
    "help": "help",
    "unknown": "unknown",
    "why": "explain",
    "grow": "what_if",
    "vendor": "explain",
    "status": "status",
    "missing": "status",
}


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("name", MEANT)
def test_every_prompt_is_understood(name: str, lang: Language) -> None:
    known = {} if name == "team" else {"headcount": Number(value=60)}
    reading = read(text(f"prompt.{name}", lang), lang=lang, asked=None, known=known, today="2026-11-23")
    assert reading.intent == MEANT[name]


@pytest.mark.parametrize("lang", ["en", "da"])
def test_there_are_one_to_four_for_every_question(make_case: MakeCase, lang: Language) -> None:
    for fact in (name for name in CATALOGUE if has(f"question.{name}", lang)):
        offered = prompts(make_case(lang, headcount=62), fact)
        assert 1 <= len(offered) <= 4
        assert text("prompt.unknown", lang) in offered


def test_they_follow_the_state(make_case: MakeCase, context: Context) -> None:
    empty = make_case("en")
    assert prompts(empty, None)[0] == "75 people in Poland at 45 EUR/hour"
    told = say(empty, "62 people in Krakow at 42 EUR an hour", "anna", 1, context)
    assert told.replies[0].prompts == prompts(told.case, told.case.asked)
    assert told.replies[0].named == "62 people, Kraków"
    assert "What do you still need?" in told.replies[0].prompts
