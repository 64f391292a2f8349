"""The form: every fact has a field, filled with what is known; what is changed in it is told, checked field by field."""

from collections.abc import Mapping

import pytest
from pydantic import JsonValue

from advisor.conversation.case import Case
from advisor.conversation.context import Context, Turn
from advisor.conversation.filling import refusals, value_of
from advisor.conversation.form import STEPS, build
from advisor.conversation.messages import Buttons, Filled, Form, FormWanted, Pressed, ShowForm
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import say
from advisor.conversation.turn import turn
from advisor.engine.facts import CATALOGUE, Number, Place
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase, stored

AT = "2026-11-23T10:00:00Z"
LANGUAGES = ("en", "da")
ALL: Mapping[str, JsonValue] = {
    "headcount": 62,
    "country": "PL",
    "city": "Krakow",
    "bill_rate": "42 EUR/hour",
    "transfer_fee": {"amount": 2000, "currency": "EUR", "basis": "head"},
    "has_transfer_clause": True,
    "contract_transparency": "open_book",
    "attrition_pct": 12,
    "motive": ["size", "control"],
    "vendor_name": "Nordhold",
}


def form_of(done: Turn) -> Form:
    (effect,) = done.effects
    assert isinstance(effect, ShowForm)
    return effect.form


def opened(case: Case, context: Context, view: str = "v1") -> Form:
    return form_of(turn(case, FormWanted(view=view, by="anna", at=AT), context))


def send(case: Case, form: Form, context: Context, by: str = "anna", **changed: str) -> Turn:
    """Send a step with some fields changed."""
    fields = {field.id: field.initial for field in form.fields}
    fields |= {name.replace("__", "."): (value,) if value else () for name, value in changed.items()}
    filled = Filled(step=form.step, seen=form.seen, began=form.began, fields=fields, view="v2", by=by, at=AT)
    return turn(case, filled, context)


def through(case: Case, context: Context, **changed: str) -> Turn:
    """Go through all steps, changing the fields where they stand."""
    form = opened(case, context)
    while True:
        here = {field.id.replace(".", "__") for field in form.fields}
        done = send(case, form, context, **{name: value for name, value in changed.items() if name in here})
        case = done.case
        if not done.effects:
            return done
        form = form_of(done)


def test_every_fact_that_a_person_tells_has_a_place_in_one_step() -> None:
    shown = [fact for facts in STEPS.values() for fact in facts]
    assert len(shown) == len(set(shown))
    assert set(CATALOGUE) - set(shown) == {"planned_hires"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_form_shows_what_is_known(make_case: MakeCase, context: Context, lang: Language) -> None:
    case = make_case(lang, **ALL)
    forms = [build(case, step, 0, context.book.countries) for step in range(len(STEPS))]
    shown = {field.id: field.initial for form in forms for field in form.fields if field.initial}
    assert shown == {
        "headcount": ("62",),
        "country": ("PL",),
        "city": ("Krakow",),
        "vendor_name": ("Nordhold",),
        "bill_rate.amount": ("42",),
        "bill_rate.currency": ("EUR",),
        "bill_rate.per": ("hour",),
        "contract_transparency": ("open_book",),
        "has_transfer_clause": ("yes",),
        "transfer_fee.amount": ("2000",),
        "transfer_fee.currency": ("EUR",),
        "transfer_fee.basis": ("head",),
        "attrition_pct": ("12",),
        "motive": ("size", "control"),
    }
    assert [form.title for form in forms] == [
        *({"en": ["The team", "Price and pay"], "da": ["Teamet", "Pris og løn"]}[lang]),
        *({"en": ["The contract", "Plan and readiness"], "da": ["Kontrakten", "Plan og parathed"]}[lang]),
        {"en": "Details", "da": "Detaljer"}[lang],
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_nobody_touched_changes_nothing_and_says_so(make_case: MakeCase, context: Context, lang: Language) -> None:
    case = make_case(lang, **ALL)
    done = through(case, context)
    assert done.case.facts == case.facts
    assert {"en": "Nothing was changed", "da": "Der blev ikke ændret"}[lang] in plain_text(done.replies[0])


@pytest.mark.parametrize(
    ("lang", "amount", "said"),
    [
        ("en", "3,300", "EUR 3,300 a month"),
        ("da", "3.300", "3.300 EUR om måneden"),
        ("en", "3300", "EUR 3,300 a month"),
    ],
)
def test_what_is_filled_in_over_the_steps_is_read_back_once(
    make_case: MakeCase, context: Context, lang: Language, amount: str, said: str
) -> None:
    pay = {"salary__amount": amount, "salary__currency": "EUR", "salary__per": "month", "salary__gross": "gross"}
    done = through(make_case(lang, **ALL), context, headcount="75", attrition_pct="", **pay)
    words = plain_text(done.replies[0])
    assert said in words
    assert "62" in words
    assert "75" in words
    assert "attrition_pct" not in done.case.facts
    assert done.case.facts["headcount"].by == "anna"
    assert done.case.facts["bill_rate"] == stored("bill_rate", "42 EUR/hour")


def test_only_the_last_step_is_answered(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **ALL)
    done = send(case, opened(case, context), context, headcount="75")
    assert done.replies == ()
    assert form_of(done).step == 1
    assert [effect.view for effect in done.effects if isinstance(effect, ShowForm)] == ["v2"]


def test_a_form_that_is_closed_in_the_middle_reads_back_what_it_gave(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **ALL)
    form = opened(case, context)
    case = send(case, form, context, headcount="75").case
    closed = Filled(step=1, seen=form.seen, began=form.began, fields={}, closed=True, view="v3", by="anna", at=AT)
    assert "75" in plain_text(turn(case, closed, context).replies[0])
    untouched = turn(make_case("en", **ALL), closed.model_copy(update={"step": 0}), context)
    assert untouched.replies == ()


def test_what_somebody_changed_meanwhile_is_not_put_back(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **ALL)
    form = opened(case, context)
    case = say(case, "we are 80 people", "anna", 1, context).case
    done = send(case, form, context, city="Gdansk")
    assert done.case.values()["headcount"] == Number(value=80)
    assert done.case.values()["city"] == Place(value="Gdansk")


def test_another_person_s_value_in_the_form_is_a_dispute(make_case: MakeCase, context: Context) -> None:
    case = make_case("en", **ALL)
    case = case.model_copy(
        update={
            "facts": case.facts
            | {"salary": stored("salary", {"amount": 3300, "currency": "EUR", "per": "month", "gross": True})}
        }
    )
    form = opened(case, context)
    case = send(case, form, context).case
    second = build(case, 1, 0, context.book.countries)
    done = send(case, second, context, by="bo", salary__amount="3450")
    assert done.case.disputes["salary"].by == "bo"
    assert done.case.facts["salary"].by == "anna"


@pytest.mark.parametrize(
    ("step", "fields", "lang", "expected"),
    [
        (0, {"headcount": "6000"}, "en", {"headcount": "Write a figure from 1 to 5,000."}),
        (0, {"headcount": "6000"}, "da", {"headcount": "Skriv et tal fra 1 til 5.000."}),
        (0, {"headcount": "62.5"}, "en", {"headcount": "Write a whole number."}),
        (0, {"headcount": "many"}, "da", {"headcount": "Skriv et almindeligt tal, for eksempel 4.950,5."}),
        (0, {"headcount": "1e309"}, "en", {"headcount": "Write a plain figure, for example 4,950.5."}),
        (0, {"headcount": "NaN"}, "en", {"headcount": "Write a plain figure, for example 4,950.5."}),
        (0, {"headcount": "-5"}, "en", {"headcount": "Write a figure from 1 to 5,000."}),
        (0, {"city": "asdfgh qwerty"}, "en", {"city": 'I cannot read "asdfgh qwerty".'}),
        (0, {"phase": "hack"}, "en", {"phase": "Choose one of the options."}),
        (1, {"bill_rate.amount": "42"}, "en", {"bill_rate.currency": "Choose the currency of the amount."}),
        (1, {"bill_rate.amount": "42"}, "da", {"bill_rate.currency": "Vælg beløbets valuta."}),
        (1, {"bill_rate.amount": "42", "bill_rate.currency": "EUR"}, "en", {"bill_rate.per": "Choose what period"}),
        (1, {"bill_rate.amount": "-4"}, "en", {"bill_rate.amount": "An amount cannot be below zero."}),
        (
            1,
            {"bill_rate.amount": "4500", "bill_rate.currency": "EUR", "bill_rate.per": "hour"},
            "en",
            {"bill_rate.amount": "EUR 4,500 an hour is outside what I can use."},
        ),
        (
            1,
            {"salary.amount": "3300", "salary.currency": "EUR", "salary.per": "month"},
            "da",
            {"salary.gross": "Vælg brutto, netto eller samlet lønudgift."},
        ),
        (4, {"volume_discounts": "lots"}, "en", {"volume_discounts": 'I cannot read "lots".'}),
    ],
)
def test_a_field_that_cannot_be_taken_says_what_was_expected(
    step: int, fields: Mapping[str, str], lang: Language, expected: Mapping[str, str]
) -> None:
    found = refusals({name: (value,) for name, value in fields.items()}, step, lang, "2026-11-23")
    assert set(found) == set(expected)
    assert all(found[name].startswith(words) for name, words in expected.items())


def test_not_known_is_an_answer_like_an_empty_field() -> None:
    assert refusals({"bill_rate.currency": ("-",), "phase": ("-",)}, 0, "en", "2026-11-23") == {}
    assert value_of("phase", {"phase": ("-",)}, "en", "2026-11-23") is None


def test_a_currency_without_an_amount_says_nothing() -> None:
    assert value_of("bill_rate", {"bill_rate.currency": ("EUR",)}, "en", "2026-11-23") is None


@pytest.mark.parametrize(("lang", "label"), [("en", "Fill in a form"), ("da", "Udfyld en formular")])
def test_help_offers_the_form_where_one_can_be_shown(
    make_case: MakeCase, context: Context, lang: Language, label: str
) -> None:
    def labels(there: Context) -> list[str]:
        done = turn(make_case(lang), Pressed(action="help", value="all", by="anna", at=AT), there)
        rows = [part for part in done.replies[0].parts if isinstance(part, Buttons)]
        return [button.label for row in rows for button in row.buttons]

    assert label not in labels(context)
    assert label in labels(Context(book=context.book, today=context.today, is_dm=True, has_form=True))
