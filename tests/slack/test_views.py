"""The form as a modal, and what a sent one gives."""

import json
from typing import Any

import pytest

from advisor.conversation.case import Case
from advisor.conversation.form import STEPS, build
from advisor.conversation.messages import Filled, FormWanted
from advisor.delivery.events import Place
from advisor.delivery.posts import FormView
from advisor.parameters.load import load_book
from advisor.slack.views import draw_form, loading
from tests.slack.signed import PERSON, TEAM, Edge

PLACE = Place(kind="thread", channel="D0ANNA", user=PERSON, is_dm=True)


def drawn(step: int = 0, lang: str = "en") -> Any:
    form = build(Case(id="D0ANNA", lang="da" if lang == "da" else "en"), step, 0, load_book().countries)
    return draw_form(FormView(view="v1", form=form, place=PLACE), "D0ANNA")


def sent(kind: str = "view_submission", step: int = 0, lang: str = "en", **values: dict[str, Any]) -> dict[str, Any]:
    state = {block: {"value": element} for block, element in values.items()}
    view = {
        "id": "V1",
        "hash": "1.a",
        "type": "modal",
        "callback_id": "advisor.form",
        "private_metadata": drawn(step, lang)["private_metadata"],
        "state": {"values": state},
    }
    return {
        "type": kind,
        "team": {"id": TEAM},
        "user": {"id": PERSON, "team_id": TEAM},
        "api_app_id": "A1",
        "view": view,
    }


NUMBER = {"type": "number_input", "value": "62"}


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("step", range(len(STEPS)))
def test_every_step_keeps_to_the_limits_of_slack(step: int, lang: str) -> None:
    view = drawn(step, lang)
    assert len(view["blocks"]) <= 100
    assert all(len(view[name]["text"]) <= 24 for name in ("title", "submit", "close"))
    assert len(view["private_metadata"]) <= 3_000
    for block in view["blocks"][1:]:
        options = block["element"].get("options", [])
        assert len(options) <= 100
        assert all(len(option["text"]["text"]) <= 75 for option in options)
        assert len(block["block_id"]) <= 255


def test_the_hidden_part_holds_no_fact() -> None:
    assert set(json.loads(drawn()["private_metadata"])) == {"conversation", "place", "step", "seen", "began", "lang"}


def test_the_loading_view_speaks_both_languages_until_one_is_known() -> None:
    words = json.dumps(loading("v", None), ensure_ascii=False)
    assert "One moment" in words
    assert "Et øjeblik" in words


def test_a_step_that_was_sent_is_kept_before_the_next_is_announced() -> None:
    edge = Edge()
    answer = edge.press(sent(headcount=NUMBER))
    filled = edge.one().incoming
    assert isinstance(filled, Filled)
    assert filled.fields == {"headcount": ("62",)}
    assert edge.one().place == PLACE
    assert answer.get_json()["response_action"] == "update"
    assert answer.get_json()["view"]["external_id"] == filled.view == edge.one().key


def test_the_last_step_closes_the_form() -> None:
    edge = Edge()
    answer = edge.press(sent(step=len(STEPS) - 1, horizon_years={"type": "number_input", "value": "5"}))
    assert (answer.status_code, answer.get_data()) == (200, b"")
    assert len(edge.inbox) == 1


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "Write a figure from 1 to 5,000."), ("da", "Skriv et tal fra 1 til 5.000.")]
)
def test_a_wrong_field_is_told_beside_it_and_nothing_is_kept(lang: str, words: str) -> None:
    edge = Edge()
    answer = edge.press(sent(lang=lang, headcount={"type": "number_input", "value": "6000"}))
    assert answer.get_json() == {"response_action": "errors", "errors": {"headcount": words}}
    assert edge.inbox == []


def test_choices_are_read() -> None:
    edge = Edge()
    countries = {"type": "multi_static_select", "selected_options": [{"value": "PL"}, {"value": "PT"}]}
    phase = {"type": "static_select", "selected_option": {"value": "operate"}}
    empty = {"type": "static_select", "selected_option": None}
    edge.press(sent(country=countries, phase=phase, home_country=empty))
    filled = edge.one().incoming
    assert isinstance(filled, Filled)
    assert filled.fields == {"country": ("PL", "PT"), "phase": ("operate",), "home_country": ()}


def test_a_form_that_is_closed_is_an_event_of_its_own() -> None:
    edge = Edge()
    payload = sent("view_closed")
    del payload["view"]["state"]
    edge.press(payload)
    filled = edge.one().incoming
    assert isinstance(filled, Filled)
    assert filled.closed


@pytest.mark.parametrize(
    "change",
    [
        {"private_metadata": ""},
        {"private_metadata": '{"step": 99}'},
        {"private_metadata": "x" * 4_000},
        {"state": None},
        {"state": {"values": {"headcount": []}}},
        {"state": {"values": {"headcount": {"other": {}}}}},
    ],
)
def test_a_view_that_is_not_ours_is_refused(change: dict[str, Any]) -> None:
    edge = Edge()
    payload = sent(headcount=NUMBER)
    payload["view"] |= change
    assert edge.press(payload).status_code == 400
    assert edge.inbox == []


def test_an_unknown_view_is_dropped() -> None:
    edge = Edge()
    payload = sent(headcount=NUMBER)
    payload["view"]["callback_id"] = "other"
    assert edge.press(payload).status_code < 500
    assert edge.inbox == []


def test_another_person_cannot_speak_through_a_view() -> None:
    edge = Edge()
    payload = sent(headcount=NUMBER)
    payload["user"]["id"] = "U0OTHER"
    edge.press(payload)
    assert edge.one().incoming.by == "U0OTHER"


@pytest.mark.parametrize("words", ["", " ", "form", "Formular"])
def test_the_bare_command_opens_the_form_at_once(words: str) -> None:
    edge = Edge()
    edge.command(text=words, trigger_id="1.2.abc")
    wanted = edge.one().incoming
    assert isinstance(wanted, FormWanted)
    assert edge.opened == [("1.2.abc", wanted.view, None)]


def test_a_command_with_words_opens_nothing() -> None:
    edge = Edge()
    edge.command(text="75 people in Poland")
    assert edge.opened == []
