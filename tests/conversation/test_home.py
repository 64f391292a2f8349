"""A person's own cases at a glance."""

import pytest

from advisor.conversation.context import Context
from advisor.conversation.home import KEY_FACTS, ON_A_PAGE, Entry, home, name_case
from advisor.conversation.messages import Button, Buttons, Reply
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import say
from advisor.engine.facts import CATALOGUE
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase


def buttons(reply: Reply) -> list[Button]:
    return [button for part in reply.parts if isinstance(part, Buttons) for button in part.buttons]


def test_the_key_facts_are_facts() -> None:
    assert set(KEY_FACTS) <= set(CATALOGUE)


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", ["62 people, Kraków", "Not decidable yet", "grade D", "3 of 10 key facts", "changed 23 November 2026"]),
        ("da", ["62 medarbejdere, Kraków", "Kan ikke afgøres endnu", "karakter D", "3 af 10", "23. november 2026"]),
    ],
)
def test_a_case_says_what_it_is_about_and_where_it_stands(
    make_case: MakeCase, context: Context, lang: Language, lines: list[str]
) -> None:
    words = {"en": "62 people in Krakow at 42 EUR an hour", "da": "62 personer i Krakow til 42 EUR i timen"}[lang]
    case = say(make_case(lang), words, "anna", 1, context).case
    shown = home([Entry("D1", case, "2026-11-23")], 0, lang)
    said = plain_text(shown)
    assert [line for line in lines if line not in said] == []
    begin, go, edit, away = buttons(shown)
    assert (begin.action, go.place, edit.about, away.about) == ("begin", "D1", "D1", "D1")


@pytest.mark.parametrize(("lang", "words"), [("en", "No case yet."), ("da", "Ingen sager endnu.")])
def test_without_a_case_it_says_how_to_begin(make_case: MakeCase, lang: Language, words: str) -> None:
    shown = home([Entry("D1", make_case(lang), "2026-11-23")], 0, lang)
    assert words in plain_text(shown)
    assert [button.action for button in buttons(shown)] == ["begin"]


def test_many_cases_are_turned_page_by_page(make_case: MakeCase) -> None:
    entries = [Entry(f"C1:{n}", make_case(headcount=n + 10), "2026-11-23") for n in range(2 * ON_A_PAGE + 1)]
    first, middle, last = (home(entries, page, "en") for page in range(3))
    assert [b.value for b in buttons(first) if b.action == "home_page"] == ["1"]
    assert [b.value for b in buttons(middle) if b.action == "home_page"] == ["0", "2"]
    assert [b.value for b in buttons(last) if b.action == "home_page"] == ["1"]
    assert "10 people" in plain_text(first)
    assert f"{10 + 2 * ON_A_PAGE} people" in plain_text(last)
    assert home(entries, 99, "en") == last


def test_a_case_without_a_team_has_a_name_too(make_case: MakeCase) -> None:
    assert name_case(make_case(salary={"amount": 1, "currency": "EUR", "per": "month"}), "en") == "A team"
