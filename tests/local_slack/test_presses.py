"""Lists and feedback buttons in messages, blocks in a roll-out, joining and starting anew."""

from pathlib import Path

import pytest

from advisor.local_slack.journal import Journal
from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BOT_USER, FINANCE, Json, Message, SlackError, Workspace
from tests.fakes.bot import FakeBot
from tests.local_slack.asking import request, state


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


OPTIONS = [{"text": plain(name), "value": name} for name in ("ten more", "ten fewer")]
LIST = {"type": "static_select", "action_id": "what_if", "options": OPTIONS}
FEEDBACK = {
    "type": "feedback_buttons",
    "action_id": "feedback",
    "positive_button": {"text": plain("Good"), "value": "good"},
    "negative_button": {"text": plain("Bad"), "value": "bad"},
}
CHART = {
    "type": "data_visualization",
    "title": "Cost",
    "chart": {
        "type": "line",
        "series": [{"name": "Vendor", "data": [{"label": "60", "value": 71.5}, {"label": "80", "value": 70}]}],
        "axis_config": {"categories": ["60", "80"], "x_label": "People", "y_label": "EUR"},
    },
}


def shown(slack: LocalSlack, *blocks: Json) -> Message:
    return slack.workspace.post(Message(ANNA_DM, "", BOT_USER, "x", blocks))


def test_an_option_of_a_list_is_told(slack: LocalSlack, bot: FakeBot) -> None:
    message = shown(slack, {"type": "actions", "block_id": "b", "elements": [LIST]})
    slack.events.press(ANNA, ANNA_DM, message.ts, "b", "what_if", "ten fewer")
    told = bot.wait_for("block_actions")[0].body
    assert told["actions"][0]["selected_option"] == OPTIONS[1]
    held = {"type": "static_select", "selected_option": OPTIONS[1]}
    assert told["state"]["values"] == {"b": {"what_if": held}}
    with pytest.raises(SlackError, match="unknown_action"):
        slack.events.press(ANNA, ANNA_DM, message.ts, "b", "what_if", "a hundred")


def test_feedback_is_told_by_its_value(slack: LocalSlack, bot: FakeBot) -> None:
    message = shown(slack, {"type": "context_actions", "block_id": "b", "elements": [FEEDBACK]})
    slack.events.press(ANNA, ANNA_DM, message.ts, "b", "feedback", "bad")
    action = bot.wait_for("block_actions")[0].body["actions"][0]
    assert (action["type"], action["action_id"], action["value"]) == ("feedback_buttons", "feedback", "bad")


def test_a_list_may_show_only_what_it_offers(bot: FakeBot) -> None:
    other = {"text": plain("x"), "value": "x"}
    blocks = [{"type": "actions", "elements": [{**LIST, "initial_option": other}]}]
    assert bot.call("chat.postMessage", channel=ANNA_DM, text="x", blocks=blocks)["error"] == "invalid_blocks"


def test_a_chart_is_refused_where_it_is_not_rolled_out(slack: LocalSlack, bot: FakeBot) -> None:
    divider = {"type": "divider"}
    assert bot.call("chat.postMessage", channel=ANNA_DM, text="x", blocks=[divider, CHART])["ok"]
    slack.workspace.refused_blocks = frozenset({"data_visualization"})
    refused = bot.call("chat.postMessage", channel=ANNA_DM, text="x", blocks=[divider, CHART])
    assert refused["error"] == "invalid_blocks"
    assert "/blocks/1/type" in refused["errors"][0]
    assert bot.call("chat.postMessage", channel=ANNA_DM, text="x", blocks=[divider])["ok"]


def test_an_invited_bot_hears_the_channel_also_after_a_restart(slack: LocalSlack, tmp_path: Path) -> None:
    request(f"{slack.address}page/invitations", {"as": ANNA, "channel": FINANCE})
    assert next(c for c in state(slack)["channels"] if c["id"] == FINANCE)["bot_here"]
    first = Workspace(journal=Journal(tmp_path / "kept.jsonl"))
    first.join(FINANCE, BOT_USER)
    assert BOT_USER in Workspace(journal=Journal(tmp_path / "kept.jsonl")).channel(FINANCE).members


def test_a_reset_empties_the_workspace_in_new_channels(slack: LocalSlack, bot: FakeBot) -> None:
    slack.events.say(ANNA, ANNA_DM, "62 people")
    bot.call("assistant.threads.setSuggestedPrompts", channel_id=ANNA_DM, prompts=[{"title": "a", "message": "a"}])
    request(f"{slack.address}page/resets", {"as": ANNA})
    now = state(slack)
    assert (now["messages"], now["prompts"], now["home"]) == ([], {}, None)
    direct = slack.workspace.direct_messages(ANNA)
    assert direct is not None
    assert direct.id not in (ANNA_DM, FINANCE)
    assert bot.call("chat.postMessage", channel=ANNA_DM, text="late")["error"] == "channel_not_found"
    assert slack.workspace.happenings(ANNA, 0)[-1].kind == "reset"


def test_a_reset_is_kept_over_a_restart(tmp_path: Path) -> None:
    first = Workspace(journal=Journal(tmp_path / "kept.jsonl"))
    first.post(Message(ANNA_DM, "", ANNA, "62 people"))
    first.reset()
    direct = first.direct_messages(ANNA)
    assert direct is not None
    first.post(Message(direct.id, "", ANNA, "anew"))
    again = Workspace(journal=Journal(tmp_path / "kept.jsonl"))
    assert [message.text for message in again.messages()] == ["anew"]
    assert again.direct_messages(ANNA) == direct
