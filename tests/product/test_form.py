"""The form, App Home and the shortcut as people meet them: the whole product behind the local Slack."""

import time
from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, FINANCE, SOURCING, Json
from tests.product.conftest import PATIENCE_SECONDS, Product, words_of

T = TypeVar("T")


def eventually(look: Callable[[], T | None]) -> T:
    """Wait for what `look` gives."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        found = look()
        if found is not None:
            return found
        time.sleep(0.02)
    raise AssertionError("did not come about")


def step(product: Product, user: str, title: str) -> Json:
    """The step of the form with that title, once it is filled."""

    def look() -> Json | None:
        view = product.slack.app.views.modal(user)
        return view if view and view["title"]["text"] == title and view["callback_id"] else None

    return eventually(look)


def shown(view: Json) -> dict[str, Any]:
    """The inputs as they stand, as a client sends them."""
    values: dict[str, Any] = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element = block["element"]
        kind = element["type"]
        held: Json = {"type": kind}
        if kind == "multi_static_select":
            held["selected_options"] = element.get("initial_options", [])
        elif kind == "static_select":
            held["selected_option"] = element.get("initial_option")
        else:
            held["value"] = element.get("initial_value")
        values[block["block_id"]] = {"value": held}
    return values


def fill(view: Json, **changed: str) -> dict[str, Any]:
    values = shown(view)
    for name, value in changed.items():
        held = values[name.replace("__", ".")]["value"]
        block = next(b for b in view["blocks"] if b.get("block_id") == name.replace("__", "."))
        options = [o for o in block["element"].get("options", []) if o["value"] == value]
        if held["type"] == "multi_static_select":
            held["selected_options"] = options
        elif held["type"] == "static_select":
            (held["selected_option"],) = options
        else:
            held["value"] = value
    return values


def send(product: Product, user: str, view: Json, **changed: str) -> None:
    product.slack.app.submit(user, view["id"], fill(view, **changed))


@pytest.mark.parametrize(
    ("locale", "titles", "wrong", "verdict"),
    [
        (
            "en-US",
            ("The team", "Price and pay", "The contract", "Plan and readiness", "Details"),
            "Write a figure from 1 to 5,000.",
            "75 people",
        ),
        (
            "da-DK",
            ("Teamet", "Pris og løn", "Kontrakten", "Plan og parathed", "Detaljer"),
            "Skriv et tal fra 1 til 5.000.",
            "75 medarbejdere",
        ),
    ],
    ids=["english", "danish"],
)
def test_the_form_from_the_bare_command_to_the_answer(
    product: Product, locale: str, titles: tuple[str, ...], wrong: str, verdict: str
) -> None:
    product.slack.workspace.speak(BO, locale)
    product.slack.events.command(BO, FINANCE, "/bot-check")
    team = step(product, BO, titles[0])
    send(product, BO, team, headcount="6000")
    told = eventually(
        lambda: next((h for h in product.slack.workspace.happenings(BO, 0) if h.kind == "view_errors"), None)
    )
    assert told.data["errors"] == {"headcount": wrong}
    send(product, BO, team, headcount="75", country="PL", phase="operate")
    price = step(product, BO, titles[1])
    send(product, BO, price, bill_rate__amount="45", bill_rate__currency="EUR", bill_rate__per="hour")
    for title in titles[2:]:
        send(product, BO, step(product, BO, title))
    answer = product.wait_for(FINANCE, 1)
    assert answer.only_for == BO
    assert verdict in words_of(answer)
    assert "45" in words_of(answer)
    assert product.slack.app.views.modal(BO) is None
    product.slack.events.command(BO, FINANCE, "/bot-check form")
    assert shown(step(product, BO, titles[0]))["headcount"]["value"]["value"] == "75"


def test_a_form_that_is_closed_keeps_and_reads_back_what_was_sent(product: Product) -> None:
    product.slack.events.command(ANNA, ANNA_DM, "/bot-check")
    send(product, ANNA, step(product, ANNA, "The team"), headcount="31", country="RO")
    view = step(product, ANNA, "Price and pay")
    product.slack.app.dismiss(ANNA, view["id"])
    answer = words_of(product.wait_for(ANNA_DM, 1))
    assert "31 people" in answer
    assert "Romania" in answer


def test_home_lists_the_own_cases_and_opens_the_form_of_one(product: Product) -> None:
    product.slack.app.look_home(ANNA)
    assert "No case yet" in str(eventually(lambda: product.slack.app.views.home(ANNA)))
    product.slack.events.say(ANNA, ANNA_DM, "62 people in Kraków at 42 EUR an hour")
    product.wait_for(ANNA_DM, 1)
    product.slack.app.look_home(ANNA)
    home = eventually(lambda: listed(product, "62 people"))
    block, action = pressable(home, "advisor.form")
    product.slack.app.press_home(ANNA, block, action)
    assert shown(step(product, ANNA, "The team"))["headcount"]["value"]["value"] == "62"
    assert product.slack.app.views.home(BO) is None
    product.slack.app.press_home(ANNA, *pressable(home, "advisor.put_away"))
    eventually(lambda: listed(product, "No case yet"))


def test_a_message_is_checked_for_facts_from_its_menu(product: Product) -> None:
    message = product.slack.events.say(ANNA, SOURCING, "we have 48 people in Romania at 36 EUR an hour")
    product.slack.app.check_message(BO, SOURCING, message.ts)
    answer = product.wait_for(SOURCING, 1)
    assert answer.only_for == BO
    assert "48" in words_of(answer)


def test_the_session_shows_where_the_conversation_stands(product: Product) -> None:
    said = product.slack.events.say(ANNA, ANNA_DM, "62 people in Kraków at 42 EUR an hour")
    product.wait_for(ANNA_DM, 1)
    kept = product.slack.agent.sessions
    eventually(
        lambda: kept.get((ANNA_DM, said.ts)) if kept.get((ANNA_DM, said.ts), {}).get("status") == "suspended" else None
    )
    eventually(lambda: True if kept[ANNA_DM, said.ts]["title"] == "62 people, Kraków" else None)
    assert eventually(lambda: product.slack.agent.prompts.get(ANNA_DM))


def listed(product: Product, words: str) -> Json | None:
    view = product.slack.app.views.home(ANNA)
    return view if view is not None and words in str(view) else None


def pressable(view: Json, action: str) -> tuple[str, str]:
    return next(
        (block["block_id"], element["action_id"])
        for block in view["blocks"]
        if block["type"] == "actions"
        for element in block["elements"]
        if element["action_id"].startswith(action)
    )
