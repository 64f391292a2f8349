"""Views in the local Slack: triggers, limits, what the bot hears, and what its answers do."""

import pytest

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, SOURCING, Json
from tests.fakes.bot import FakeBot
from tests.local_slack.viewing import answer, call, modal, opened, payload, plain, trigger


def test_a_trigger_opens_one_view_for_three_seconds(slack: LocalSlack) -> None:
    now = [1000.0]
    slack.app.triggers._clock = lambda: now[0]
    used, late = trigger(slack), trigger(slack)
    assert call(slack, "views.open", trigger_id=used, view=modal()).body["ok"]
    assert call(slack, "views.open", trigger_id=used, view=modal()).body["error"] == "exchanged_trigger_id"
    now[0] += 3.5
    assert call(slack, "views.open", trigger_id=late, view=modal()).body["error"] == "expired_trigger_id"
    assert call(slack, "views.open", trigger_id="made up", view=modal()).body["error"] == "invalid_trigger_id"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"title": plain("x" * 25)}, "/view/title/text"),
        ({"submit": None}, "submit is required"),
        ({"private_metadata": "x" * 3001}, "/view/private_metadata"),
        ({"type": "home"}, "/view/type"),
        ({"blocks": [{"type": "divider"}] * 101}, "no more than 100"),
        ({"blocks": [{"type": "divider", "block_id": "a"}] * 2}, "block_id already exists"),
        ({"blocks": [{"type": "table", "rows": []}]}, "unsupported type: table"),
        ({"blocks": [{"type": "input", "label": plain("x"), "element": {"type": "number_input"}}]}, "is_decimal"),
        ({"blocks": [{"type": "input", "label": plain("x"), "element": {"type": "hologram"}}]}, "unsupported element"),
        (
            {"blocks": [{"type": "input", "label": plain("x"), "element": {"type": "static_select", "options": []}}]},
            "must have 1 to 100",
        ),
    ],
)
def test_what_slack_refuses(slack: LocalSlack, changed: Json, words: str) -> None:
    refused = call(slack, "views.open", trigger_id=trigger(slack), view=modal(**changed)).body
    assert refused["error"] == "invalid_arguments"
    assert words in str(refused["response_metadata"]["messages"])


def test_a_choice_that_is_shown_must_be_one_of_the_options(slack: LocalSlack) -> None:
    option, other = ({"text": plain(name), "value": name} for name in "ab")
    element = {"type": "static_select", "action_id": "v", "options": [option], "initial_option": other}
    blocks = [{"type": "input", "label": plain("x"), "element": element}]
    refused = call(slack, "views.open", trigger_id=trigger(slack), view=modal(blocks=blocks)).body
    assert "one of the options" in str(refused)


def test_a_view_is_filled_by_its_external_id(slack: LocalSlack) -> None:
    before = opened(slack, external_id="v1")
    filled = call(slack, "views.update", external_id="v1", view=modal(title=plain("Filled"))).body["view"]
    assert filled["id"] == before["id"]
    assert filled["hash"] != before["hash"]
    assert slack.app.views.modal(ANNA) == filled
    assert call(slack, "views.update", external_id="v2", view=modal()).body["error"] == "not_found"
    stale = call(slack, "views.update", view_id=before["id"], hash=before["hash"], view=modal()).body
    assert stale["error"] == "hash_conflict"


def test_an_external_id_is_given_once(slack: LocalSlack) -> None:
    opened(slack, external_id="v1")
    second = call(slack, "views.open", trigger_id=trigger(slack, BO), view=modal(external_id="v1")).body
    assert second["error"] == "duplicate_external_id"


def test_a_sent_modal_tells_its_inputs_and_closes(slack: LocalSlack, bot: FakeBot) -> None:
    view = opened(slack, private_metadata="hidden")
    slack.app.submit(ANNA, view["id"], {"headcount": {"value": {"type": "number_input", "value": "62"}}})
    assert slack.deliveries.settled()
    sent = payload(bot)
    assert (sent["type"], sent["user"]["id"], sent["view"]["private_metadata"]) == ("view_submission", ANNA, "hidden")
    assert sent["view"]["state"]["values"]["headcount"]["value"]["value"] == "62"
    assert sent["view"]["hash"] == view["hash"]
    assert sent["trigger_id"]
    assert slack.app.views.modal(ANNA) is None


def test_errors_keep_the_modal_and_are_shown_beside_the_fields(slack: LocalSlack, bot: FakeBot) -> None:
    view = opened(slack)
    answer(bot, {"response_action": "errors", "errors": {"headcount": "Write a whole number."}})
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "view_errors"]
    assert told == [{"view_id": view["id"], "errors": {"headcount": "Write a whole number."}}]
    assert slack.app.views.modal(ANNA) == view


def test_an_update_is_the_next_step(slack: LocalSlack, bot: FakeBot) -> None:
    view = opened(slack)
    answer(bot, {"response_action": "update", "view": modal(title=plain("Price"), external_id="v2")})
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    after = slack.app.views.modal(ANNA)
    assert after is not None
    assert (after["id"], after["title"]["text"], after["external_id"]) == (view["id"], "Price", "v2")


def test_a_bot_that_does_not_answer_keeps_the_modal_open_with_an_error(slack: LocalSlack) -> None:
    view = opened(slack)
    slack.connect("http://127.0.0.1:9/")
    slack.app.submit(ANNA, view["id"], {})
    assert slack.deliveries.settled()
    told = [h.data for h in slack.workspace.happenings(ANNA, 0) if h.kind == "view_errors"]
    assert told[-1]["failure"] == "connection_failed"
    assert slack.app.views.modal(ANNA) == view


@pytest.mark.parametrize(("notify", "heard"), [(True, 1), (False, 0)])
def test_closing_is_told_where_the_view_asked_for_it(slack: LocalSlack, bot: FakeBot, notify: bool, heard: int) -> None:
    view = opened(slack, notify_on_close=notify)
    slack.app.dismiss(ANNA, view["id"])
    assert slack.deliveries.settled()
    assert len(bot.received) == heard
    assert slack.app.views.modal(ANNA) is None


def test_home_is_asked_for_shown_and_pressed(slack: LocalSlack, bot: FakeBot) -> None:
    slack.app.look_home(ANNA)
    assert slack.deliveries.settled()
    event = bot.received[-1].event
    assert (event["type"], event["tab"], event["user"]) == ("app_home_opened", "home", ANNA)
    button = {"type": "button", "action_id": "begin", "text": plain("New"), "value": "new"}
    home = {"type": "home", "blocks": [{"type": "actions", "block_id": "b", "elements": [button]}]}
    assert call(slack, "views.publish", user_id=ANNA, view=home).body["ok"]
    slack.app.press_home(ANNA, "b", "begin")
    assert slack.deliveries.settled()
    pressed = payload(bot)
    assert (pressed["container"]["type"], pressed["actions"][0]["value"]) == ("view", "new")
    assert pressed["trigger_id"]


def test_a_message_is_checked_from_its_menu(slack: LocalSlack, bot: FakeBot) -> None:
    message = slack.events.say(BO, SOURCING, "62 people in Krakow")
    slack.app.check_message(ANNA, SOURCING, message.ts)
    assert slack.deliveries.settled()
    told = bot.wait_for("message_action")[0].body
    assert (told["type"], told["message"]["text"], told["user"]["id"]) == (
        "message_action",
        "62 people in Krakow",
        ANNA,
    )
    assert told["response_url"].startswith("http")


def test_prompts_and_sessions_are_kept_for_the_page(slack: LocalSlack) -> None:
    prompts = [{"title": "Why?", "message": "Why?"}]
    assert call(slack, "assistant.threads.setSuggestedPrompts", channel_id=ANNA_DM, prompts=prompts).body["ok"]
    ignored = [{"title": "No", "message": "No"}]
    in_thread = {"channel_id": ANNA_DM, "thread_ts": "1.0", "prompts": ignored}
    assert call(slack, "assistant.threads.setSuggestedPrompts", **in_thread).body["ok"]
    assert slack.agent.prompts == {ANNA_DM: prompts}
    where = {"channel_id": ANNA_DM, "thread_ts": "1.0"}
    assert call(slack, "agents.sessions.setStatus", **where, status="processing", title="A").body["ok"]
    assert call(slack, "agents.sessions.setStatus", **where, status="active", title="B").body["title"] == "A"
    assert call(slack, "agents.sessions.rename", **where, title="C").body["ok"]
    assert slack.agent.sessions[ANNA_DM, "1.0"] == {"title": "C", "status": "active"}
    slack.agent.has_sessions = False
    assert call(slack, "agents.sessions.setStatus", **where, status="active").body["error"] == "unknown_method"


def test_a_session_is_stopped(slack: LocalSlack, bot: FakeBot) -> None:
    slack.app.stop(ANNA, ANNA_DM, "1.0")
    assert slack.deliveries.settled()
    event = bot.received[-1].event
    assert (event["type"], event["channel"], event["thread_ts"]) == ("agent_session_stopped", ANNA_DM, "1.0")
