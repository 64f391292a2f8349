"""What a sent modal tells, what the bot's answers do to it, and the tabs of the app."""

import json

import pytest

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, SOURCING, Json
from tests.fakes.bot import Ack, FakeBot
from tests.local_slack.viewing import answer, call, modal, opened, payload, plain, trigger


def test_every_input_is_told_also_untouched_ones(slack: LocalSlack, bot: FakeBot) -> None:
    option = {"text": plain("Poland"), "value": "PL"}
    choosing = {"action_id": "value", "options": [option]}
    elements = {
        "a": {"type": "number_input", "is_decimal_allowed": False, "action_id": "value", "initial_value": "62"},
        "b": {"type": "plain_text_input"},
        "c": {"type": "static_select", **choosing, "initial_option": option},
        "d": {"type": "multi_static_select", **choosing},
        "e": {"type": "radio_buttons", **choosing},
        "f": {"type": "checkboxes", **choosing, "initial_options": [option]},
        "g": {"type": "datepicker", "action_id": "value", "initial_date": "2026-12-01"},
    }
    blocks = [{"type": "input", "block_id": n, "label": plain(n), "element": e} for n, e in elements.items()]
    view = opened(slack, blocks=blocks)
    slack.app.submit(ANNA, view["id"], {"a": {"value": {"type": "number_input", "value": "63"}}})
    assert slack.deliveries.settled()
    values = payload(bot)["view"]["state"]["values"]
    (named,) = values.pop("b").values()
    assert named == {"type": "plain_text_input", "value": None}
    assert {name: held["value"] for name, held in values.items()} == {
        "a": {"type": "number_input", "value": "63"},
        "c": {"type": "static_select", "selected_option": option},
        "d": {"type": "multi_static_select", "selected_options": []},
        "e": {"type": "radio_buttons", "selected_option": None},
        "f": {"type": "checkboxes", "selected_options": [option]},
        "g": {"type": "datepicker", "selected_date": "2026-12-01"},
    }


@pytest.mark.parametrize(
    ("element", "words"),
    [
        ({"type": "radio_buttons", "options": [{"text": plain("x"), "value": str(n)} for n in range(11)]}, "1 to 10"),
        ({"type": "static_select", "options": [{"text": plain("x" * 76), "value": "1"}]}, "less than 76"),
        ({"type": "static_select", "options": [{"text": plain("x"), "value": "1" * 151}]}, "less than 151"),
        ({"type": "checkboxes", "options": [{"text": plain("x"), "value": "1"}], "initial_options": []}, "at least 1"),
        ({"type": "datepicker", "initial_date": "1.12.2026"}, "must be a date"),
    ],
)
def test_what_slack_refuses_in_an_input(slack: LocalSlack, element: Json, words: str) -> None:
    blocks = [{"type": "input", "label": plain("x"), "element": element}]
    refused = call(slack, "views.open", trigger_id=trigger(slack), view=modal(blocks=blocks)).body
    assert refused["error"] == "invalid_arguments"
    assert words in str(refused["response_metadata"]["messages"])


def test_a_view_comes_as_json_in_a_form_too(slack: LocalSlack) -> None:
    assert call(slack, "views.open", trigger_id=trigger(slack), view=json.dumps(modal())).body["ok"]
    broken = call(slack, "views.open", trigger_id=trigger(slack), view="{").body
    assert broken["error"] == "invalid_arguments"


@pytest.mark.parametrize("errors", [{}, {"elsewhere": "wrong"}, "wrong"])
def test_errors_that_name_no_input_are_shown_as_a_failure(slack: LocalSlack, bot: FakeBot, errors: object) -> None:
    view = opened(slack)
    answer(bot, {"response_action": "errors", "errors": errors})
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "view_errors"]
    assert told[-1]["failure"] == "invalid_errors"
    assert slack.app.views.modal(ANNA) == view


def test_a_late_acknowledgement_keeps_the_modal_with_an_error(slack: LocalSlack, bot: FakeBot) -> None:
    slack.deliveries._ack_limit = 0.1
    view = opened(slack)
    bot.script = lambda _received: Ack(delay=0.5)
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "view_errors"]
    assert told[-1]["failure"] == "http_timeout"
    assert slack.app.views.modal(ANNA) == view


def test_views_are_stacked_three_high_and_cleared_at_once(slack: LocalSlack, bot: FakeBot) -> None:
    root = opened(slack)
    answer(bot, {"response_action": "push", "view": modal(title=plain("Second"))})
    slack.app.submit(ANNA, root["id"], {})
    assert slack.deliveries.settled()
    second = slack.app.views.modal(ANNA)
    assert second is not None
    assert (second["root_view_id"], second["previous_view_id"]) == (root["id"], root["id"])
    assert call(slack, "views.push", trigger_id=trigger(slack), view=modal()).body["ok"]
    assert call(slack, "views.push", trigger_id=trigger(slack), view=modal()).body["error"] == "push_limit_reached"
    third = slack.app.views.modal(ANNA)
    assert third is not None
    answer(bot, {"response_action": "clear"})
    slack.app.submit(ANNA, third["id"], {})
    assert slack.deliveries.settled()
    assert slack.app.views.modal(ANNA) is None


def test_a_button_in_a_modal_is_told_with_its_view(slack: LocalSlack, bot: FakeBot) -> None:
    button = {"type": "button", "action_id": "more", "text": plain("More"), "value": "m"}
    view = opened(slack, blocks=[*modal()["blocks"], {"type": "actions", "block_id": "b", "elements": [button]}])
    slack.app.press_modal(ANNA, view["id"], "b", "more")
    assert slack.deliveries.settled()
    told = payload(bot)
    assert (told["type"], told["container"]) == ("block_actions", {"type": "view", "view_id": view["id"]})
    assert (told["view"]["id"], told["actions"][0]["value"]) == (view["id"], "m")
    assert call(slack, "views.update", view_id=view["id"], view=modal()).body["ok"]


def test_the_messages_tab_is_told_and_home_with_its_view(slack: LocalSlack, bot: FakeBot) -> None:
    slack.app.look_messages(ANNA)
    assert slack.deliveries.settled()
    event = bot.received[-1].event
    assert (event["type"], event["tab"], event["channel"]) == ("app_home_opened", "messages", ANNA_DM)
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    view = call(slack, "views.publish", user_id=ANNA, view=home).body["view"]
    slack.app.look_home(ANNA)
    assert slack.deliveries.settled()
    assert bot.received[-1].event["view"]["id"] == view["id"]


def test_the_words_of_a_working_bot_are_shown_in_the_thread(slack: LocalSlack) -> None:
    said = {"channel_id": ANNA_DM, "thread_ts": "1.0", "status": "reads the contract"}
    assert call(slack, "assistant.threads.setStatus", **said).body["ok"]
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "session"]
    assert told == [{"channel": ANNA_DM, "thread_ts": "1.0", "words": "reads the contract"}]
    assert (
        call(slack, "assistant.threads.setStatus", channel_id=ANNA_DM, status="x").body["error"] == "invalid_arguments"
    )


@pytest.mark.parametrize("body", ["no json", "[]"])
def test_an_answer_that_cannot_be_read_is_a_failure(slack: LocalSlack, bot: FakeBot, body: str) -> None:
    view = opened(slack)
    bot.script = lambda _received: Ack(body=body)
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "view_errors"]
    assert told[-1]["failure"] == "invalid_answer"
    assert slack.app.views.modal(ANNA) == view


def test_a_view_has_a_size(slack: LocalSlack) -> None:
    section = {"type": "section", "text": plain("x" * 2990)}
    refused = call(slack, "views.open", trigger_id=trigger(slack), view=modal(blocks=[section] * 85)).body
    assert refused["error"] == "view_too_large"
    assert call(slack, "views.open", trigger_id=trigger(slack), view=modal(blocks=[section] * 80)).body["ok"]


def test_a_form_is_not_held_up_by_an_event_that_is_repeated(slack: LocalSlack, bot: FakeBot) -> None:
    slack.deliveries._retry_pauses = (5.0,)
    bot.script = lambda received: Ack(500) if received.kind == "message" else None
    slack.events.say(ANNA, ANNA_DM, "62 people")
    bot.wait_for("message")
    slack.app.submit(ANNA, opened(slack)["id"], {})
    bot.wait_for("view_submission", seconds=2)


def test_a_shortcut_that_nobody_answers_is_told_in_its_channel(slack: LocalSlack) -> None:
    message = slack.events.say(ANNA, SOURCING, "62 people")
    slack.connect("http://127.0.0.1:9/")
    slack.app.check_message(ANNA, SOURCING, message.ts)
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "unanswered"]
    assert {"channel": SOURCING, "ts": None, "failure": "connection_failed"} in told
