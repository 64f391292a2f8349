"""What a money value lacks, how an answer fills it, and how a question changes when it is put again."""

import pytest

from advisor.conversation.case import Case
from advisor.conversation.clarifying import (
    ask_back,
    ask_half,
    carry_over,
    choose_part,
    fill,
    half_facts,
)
from advisor.conversation.context import Context
from advisor.conversation.messages import Buttons, Said, Text
from advisor.conversation.plain import plain_text
from advisor.conversation.questions import remember
from advisor.conversation.turn import turn
from advisor.conversation.unsettled import open_parts
from advisor.engine.facts import Money, Number
from advisor.language.reading import Ask, Language
from tests.conversation.conftest import MakeCase

HALF = Money(amount=36)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("bill_rate", HALF, ("currency", "per")),
        ("bill_rate", Money(amount=36, currency="EUR"), ("per",)),
        ("bill_rate", Money(amount=36, currency="EUR", per="hour"), ()),
        ("bill_rate", Money(low=33, high=37, currency="EUR"), ("per",)),
        ("admin_fee", Money(amount=600, currency="EUR", per="month"), ("basis",)),
        ("transfer_fee", Money(amount=2000, currency="EUR"), ("basis",)),
        ("transfer_fee", Money(amount=0), ()),
        ("salary", Money(amount=3300, currency="EUR", per="month", gross="unknown"), ("gross",)),
        ("salary", Money(amount=3300, currency="EUR", per="month", gross=False), ("gross",)),
        ("salary", Money(amount=3300, currency="EUR", per="month", gross="employer_cost"), ()),
        ("headcount", Number(value=62), ()),
    ],
)
def test_open_parts(name: str, value: Money | Number, expected: tuple[str, ...]) -> None:
    assert open_parts(name, value) == expected


def test_an_answer_fills_only_what_is_open() -> None:
    full = Money(amount=99, currency="EUR", per="hour")
    assert fill(HALF, full) == Money(amount=36, currency="EUR", per="hour")
    assert fill(Money(amount=36, currency="DKK"), full) == Money(amount=36, currency="DKK", per="hour")


def test_a_corrected_amount_keeps_currency_and_period() -> None:
    old = Money(amount=650, currency="EUR", per="month", basis="head")
    assert carry_over(old, Money(amount=600)) == Money(amount=600, currency="EUR", per="month", basis="head")


def test_an_amount_far_from_the_old_one_is_asked_about() -> None:
    old = Money(amount=4950, currency="EUR", per="month")
    assert carry_over(old, HALF) == HALF


def test_a_button_sets_its_part() -> None:
    assert choose_part(HALF, "EUR") == Money(amount=36, currency="EUR")
    assert choose_part(HALF, "net") == Money(amount=36, gross=False)
    assert choose_part(HALF, "rabbit") is None


@pytest.mark.parametrize(("lang", "start"), [("en", "Vendor's price per person: which"), ("da", "Leverandørens pris")])
def test_half_an_amount_is_asked_about_with_buttons(make_case: MakeCase, lang: str, start: str) -> None:
    case = make_case(lang, headcount=62)
    half = case.facts["headcount"].model_copy(update={"fact": "bill_rate", "value": HALF})
    case = case.model_copy(update={"facts": {**case.facts, "bill_rate": half}})
    assert half_facts(case) == ("bill_rate",)
    said, row = ask_half(case, "bill_rate")
    assert isinstance(said, Text)
    assert said.text.startswith(start)
    assert isinstance(row, Buttons)
    assert len(row.buttons) <= 5
    again, _ = ask_half(remember(case, "bill_rate", "both"), "bill_rate")
    assert isinstance(again, Text)
    assert again.text != said.text


@pytest.mark.parametrize(
    ("ask", "english"),
    [
        (Ask("headcount", "conflicting", "45 or 54"), 'Team today: I hear two values in "45 or 54". Which one holds?'),
        (Ask("headcount", "out_of_range", "6,000"), '"6,000" is outside what I can use (1 to 5,000 people)'),
        (Ask("bill_rate", "out_of_range", "1e15"), '"1e15" is outside what I can use. I have not stored it.'),
        (Ask(None, "which_place", "Georgia"), 'Which place do you mean by "Georgia"?'),
        (Ask(None, "which_fact", "30"), 'What is "30"?'),
        (Ask(None, "which_fact"), "What does that figure stand for?"),
        (Ask("bill_rate", "several_rates"), "What is the average over the whole team?"),
        (Ask("transfer_fee", "amount_missing"), "Transfer fee: which amount is it?"),
        (Ask("months_in_operation", "date_order", "05/06/25"), "day first or month first?"),
    ],
)
def test_what_could_not_be_taken_is_asked_about(ask: Ask, english: str) -> None:
    first = ask_back(ask, Case(id="c"))[0]
    assert isinstance(first, Text)
    assert english in first.text
    danish = ask_back(ask, Case(id="c", lang="da"))[0]
    assert isinstance(danish, Text)
    assert danish.text != first.text


def said(case: Case, words: str, minute: int, context: Context) -> tuple[Case, str]:
    """Say something; give the case after it and what is answered."""
    at = f"2026-11-23T10:{minute:02d}:00Z"
    done = turn(case, Said(text=words, by="anna", at=at, message=f"m{minute}"), context)
    return done.case, "\n".join(plain_text(reply) for reply in done.replies)


@pytest.mark.parametrize(
    ("lang", "price", "period", "told", "right"),
    [
        (
            "en",
            "we are 45 people in Poland, the price is 4,800 euro",
            "an hour",
            "is outside what I can use",
            "a month",
        ),
        (
            "da",
            "vi er 45 mand i Polen, prisen er 4.800 euro",
            "i timen",
            "ligger uden for det, jeg kan bruge",
            "om måneden",
        ),
    ],
)
def test_a_period_that_nobody_pays_such_a_price_by_is_said_to_be_out_of_range(
    lang: Language, price: str, period: str, told: str, right: str, context: Context
) -> None:
    case, _ = said(Case(id="c", lang=lang), price, 1, context)
    case, answer = said(case, period, 2, context)
    assert told in answer
    assert case.facts["bill_rate"].value == Money(amount=4800, currency="EUR")
    case, _ = said(case, right, 3, context)
    assert case.facts["bill_rate"].value == Money(amount=4800, currency="EUR", per="month")


@pytest.mark.parametrize(
    ("lang", "bound", "likely", "which"),
    [
        ("en", "we are 45 people in Poland and want to be at least 60 in two years", "maybe 70", "What is"),
        ("da", "vi er 45 mand i Polen og vil være mindst 60 om to år", "måske 70", "Hvad er"),
    ],
)
def test_a_figure_behind_a_bound_is_the_likely_one_or_asked_about(
    lang: Language, bound: str, likely: str, which: str, context: Context
) -> None:
    case, _ = said(Case(id="c", lang=lang), bound, 1, context)
    sure, _ = said(case, likely, 2, context)
    assert sure.facts["planned_headcount"].value == Number(value=70, approx=True)
    bare, answer = said(case, "70", 2, context)
    assert which in answer
    assert "bill_rate" not in bare.facts
    price, _ = said(case, "42", 2, context)
    assert price.facts["bill_rate"].value == Money(amount=42)


@pytest.mark.parametrize(
    ("lang", "why", "little"),
    [("en", "why do you need our salaries?", "hardly"), ("da", "hvorfor skal I bruge lønnen?", "næsten ikke")],
)
def test_how_little_a_fact_moves_is_not_said_before_there_is_a_case(
    lang: Language, why: str, little: str, context: Context
) -> None:
    _, answer = said(Case(id="c", lang=lang), why, 1, context)
    assert little not in answer
