"""What people do reaches the bot as Slack tells it: signed, mentions twice, again after a failure."""

import json

import pytest

from advisor.local_slack import deliveries
from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, BO_DM, BOT_USER, FINANCE, SOURCING, Json, SlackError
from tests.fakes.bot import Ack, FakeBot, Received

BUTTON = {
    "type": "button",
    "action_id": "advisor.confirm",
    "text": {"type": "plain_text", "text": "Yes"},
    "value": "v1",
}
ACTIONS = {"type": "actions", "block_id": "row", "elements": [BUTTON]}


def told(slack: LocalSlack, user: str = ANNA) -> list[tuple[str, Json]]:
    """What the page of `user` is shown besides messages."""
    happenings = slack.workspace.happenings(user, 0)
    return [(h.kind, h.data) for h in happenings if h.kind in ("unanswered", "note")]


def test_the_signature_is_slacks() -> None:
    """The example of Slack's own documentation."""
    body = (
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
        "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
        "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    made = deliveries.signature("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", body.encode())
    assert made == "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"


def test_a_direct_message_is_one_signed_event(slack: LocalSlack, bot: FakeBot) -> None:
    message = slack.events.say(ANNA, ANNA_DM, "62 people at <42 & more>")
    (received,) = bot.wait_for("message")
    assert slack.deliveries.settled()
    assert bot.refused == []
    assert bot.kinds() == ["message"]
    event = received.event
    assert (event["channel"], event["channel_type"], event["user"], event["ts"]) == (ANNA_DM, "im", ANNA, message.ts)
    assert event["text"] == "62 people at &lt;42 &amp; more&gt;"
    assert event["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "62 people at <42 & more>"}]
    assert received.body["authorizations"][0]["user_id"] == BOT_USER
    assert received.retry is None


def test_a_mention_comes_twice_with_one_ts_and_two_event_ids(slack: LocalSlack, bot: FakeBot) -> None:
    message = slack.events.say(ANNA, SOURCING, "@Advisor 62 people?")
    (mention,), (twin,) = bot.wait_for("app_mention"), bot.wait_for("message")
    assert mention.event["ts"] == twin.event["ts"] == message.ts
    assert mention.body["event_id"] != twin.body["event_id"]
    assert mention.event["text"] == f"<@{BOT_USER}> 62 people?"
    assert "channel_type" not in mention.event
    assert twin.event["channel_type"] == "channel"


def test_without_the_history_scope_only_the_mention_comes(slack: LocalSlack, bot: FakeBot) -> None:
    slack.events.hears_channels = False
    slack.events.say(ANNA, SOURCING, "no mention")
    root = slack.events.say(ANNA, SOURCING, "@advisor 62 people?")
    slack.events.say(BO, SOURCING, "in the thread", root.ts)
    assert slack.deliveries.settled()
    assert bot.kinds() == ["app_mention"]


def test_a_reply_names_its_thread_and_who_began_it(slack: LocalSlack, bot: FakeBot) -> None:
    root = slack.events.say(ANNA, SOURCING, "root")
    slack.events.say(BO, SOURCING, "reply", root.ts)
    (reply,) = [r.event for r in bot.wait_for("message", 2) if r.event["ts"] != root.ts]
    assert (reply["thread_ts"], reply["parent_user_id"]) == (root.ts, ANNA)


def test_where_the_bot_is_no_member_nothing_comes_and_the_person_is_told(slack: LocalSlack, bot: FakeBot) -> None:
    message = slack.events.say(ANNA, FINANCE, "@advisor are you here?")
    assert slack.deliveries.settled()
    assert bot.kinds() == []
    assert told(slack) == [("note", {"channel": FINANCE, "ts": message.ts, "code": "not_a_member"})]
    assert told(slack, BO) == []


def test_edits_and_deletions_are_told(slack: LocalSlack, bot: FakeBot) -> None:
    message = slack.events.say(ANNA, ANNA_DM, "62 people")
    slack.events.edit(ANNA, ANNA_DM, message.ts, "72 people")
    slack.events.delete(ANNA, ANNA_DM, message.ts)
    (changed,), (deleted,) = bot.wait_for("message.message_changed"), bot.wait_for("message.message_deleted")
    assert changed.event["message"]["text"] == "72 people"
    assert changed.event["message"]["ts"] == message.ts
    assert float(changed.event["message"]["edited"]["ts"]) > float(message.ts)
    assert changed.event["previous_message"]["text"] == "62 people"
    assert (deleted.event["deleted_ts"], deleted.event["previous_message"]["text"]) == (message.ts, "72 people")


def test_a_deleted_first_message_of_a_thread_leaves_a_stone(slack: LocalSlack, bot: FakeBot) -> None:
    root = slack.events.say(ANNA, SOURCING, "root")
    slack.events.say(BO, SOURCING, "reply", root.ts)
    slack.events.delete(ANNA, SOURCING, root.ts)
    (changed,) = bot.wait_for("message.message_changed")
    assert changed.event["message"]["subtype"] == "tombstone"
    assert changed.event["previous_message"]["text"] == "root"


def test_the_bot_hears_its_own_messages_as_slack_tells_them(bot: FakeBot) -> None:
    ts = bot.call("chat.postMessage", channel=SOURCING, text="one")["ts"]
    bot.call("chat.update", channel=SOURCING, ts=ts, text="two")
    (own,), (changed,) = bot.wait_for("message"), bot.wait_for("message.message_changed")
    assert own.event["bot_id"]
    assert changed.event["message"]["bot_id"]


def test_nobody_acts_for_somebody_else(slack: LocalSlack) -> None:
    message = slack.events.say(ANNA, SOURCING, "mine")
    with pytest.raises(SlackError, match="cant_update_message"):
        slack.events.edit(BO, SOURCING, message.ts, "yours")
    with pytest.raises(SlackError, match="cant_delete_message"):
        slack.events.delete(BO, SOURCING, message.ts)
    with pytest.raises(SlackError, match="channel_not_found"):
        slack.events.say(ANNA, BO_DM, "hello")
    with pytest.raises(SlackError, match="no_text"):
        slack.events.say(ANNA, SOURCING, " \n ")


# --- command and buttons --------------------------------------------------------------------------------------------


def test_a_command_is_a_form_with_a_way_back(slack: LocalSlack, bot: FakeBot) -> None:
    slack.workspace.speak(ANNA, "da-DK")
    slack.events.command(ANNA, FINANCE, "/bot-check  75 people in Poland at 45 EUR/hour @anna ")
    (received,) = bot.wait_for("command")
    form = received.body
    assert (form["command"], form["text"]) == ("/bot-check", "75 people in Poland at 45 EUR/hour @anna")
    assert (form["channel_id"], form["channel_name"], form["user_id"]) == (FINANCE, "finance", ANNA)
    assert form["locale"] == "da-DK"
    assert form["trigger_id"].count(".") == 2
    bot.post(form["response_url"], {"text": "For you"})
    (answer,) = slack.workspace.messages()
    assert (answer.channel, answer.only_for, answer.text) == (FINANCE, ANNA, "For you")


@pytest.mark.parametrize("body", ["Got it", json.dumps({"text": "Got it"})])
def test_a_command_can_be_answered_in_its_acknowledgement(slack: LocalSlack, bot: FakeBot, body: str) -> None:
    bot.script = lambda _received: Ack(body=body)
    slack.events.command(ANNA, FINANCE, "/bot-check")
    assert slack.deliveries.settled()
    assert [(m.text, m.only_for) for m in slack.workspace.messages()] == [("Got it", ANNA)]


def test_other_commands_are_unknown(slack: LocalSlack) -> None:
    with pytest.raises(SlackError, match="unknown_command"):
        slack.events.command(ANNA, FINANCE, "/bot-checks 75")


def test_a_press_tells_the_button_its_message_and_a_way_back(slack: LocalSlack, bot: FakeBot) -> None:
    root = slack.events.say(ANNA, SOURCING, "root")
    metadata = {"event_type": "advisor_reply", "event_payload": {"case": "c1"}}
    posted = bot.call(
        "chat.postMessage", channel=SOURCING, thread_ts=root.ts, text="x", blocks=[ACTIONS], metadata=metadata
    )
    slack.events.press(BO, SOURCING, posted["ts"], "row", "advisor.confirm")
    (received,) = bot.wait_for("block_actions")
    payload = received.body
    (action,) = payload["actions"]
    assert (action["action_id"], action["block_id"], action["value"]) == ("advisor.confirm", "row", "v1")
    assert float(action["action_ts"]) > float(posted["ts"])
    assert payload["user"]["id"] == BO
    assert payload["container"] == {
        "type": "message",
        "message_ts": posted["ts"],
        "channel_id": SOURCING,
        "is_ephemeral": False,
        "thread_ts": root.ts,
    }
    assert payload["message"]["metadata"] == metadata
    bot.post(payload["response_url"], {"text": "Done", "replace_original": True})
    assert slack.workspace.message(SOURCING, posted["ts"]).text == "Done"


def test_a_press_on_an_ephemeral_message_leaves_the_message_out(slack: LocalSlack, bot: FakeBot) -> None:
    posted = bot.call("chat.postEphemeral", channel=SOURCING, user=ANNA, text="x", blocks=[ACTIONS])
    slack.events.press(ANNA, SOURCING, posted["message_ts"], "row", "advisor.confirm")
    (received,) = bot.wait_for("block_actions")
    assert received.body["container"]["is_ephemeral"] is True
    assert "message" not in received.body
    with pytest.raises(SlackError, match="message_not_found"):
        slack.events.press(BO, SOURCING, posted["message_ts"], "row", "advisor.confirm")
    with pytest.raises(SlackError, match="unknown_action"):
        slack.events.press(ANNA, SOURCING, posted["message_ts"], "row", "advisor.other")


# --- failures -------------------------------------------------------------------------------------------------------


def test_an_event_is_sent_again_until_it_is_answered(slack: LocalSlack, bot: FakeBot) -> None:
    bot.script = lambda received: Ack(status=200 if received.retry == "2" else 500)
    slack.events.say(ANNA, ANNA_DM, "62 people")
    assert slack.deliveries.settled()
    assert [r.retry for r in bot.received] == [None, "1", "2"]
    assert len({r.body["event_id"] for r in bot.received}) == 1
    assert bot.received[1].headers["x-slack-retry-reason"] == "http_error"
    assert [a.failure for a in slack.deliveries.attempts] == ["http_error", "http_error", None]
    assert told(slack) == []


def test_messages_of_a_channel_come_in_order_and_a_failure_delays_only_its_own_channel(
    slack: LocalSlack, bot: FakeBot
) -> None:
    def fails_first(received: Received) -> Ack:
        first = received.event["text"] == "one" and received.retry != "2"
        return Ack(status=500 if first else 200, delay=0.05 if first else 0.0)

    bot.script = fails_first
    for words in ("one", "two", "three"):
        slack.events.say(ANNA, ANNA_DM, words)
    slack.events.say(BO, BO_DM, "elsewhere")
    assert slack.deliveries.settled()
    said = [(r.event["channel"], r.event["text"]) for r in bot.received]
    assert [text for channel, text in said if channel == ANNA_DM] == ["one", "one", "one", "two", "three"]
    assert said.index((BO_DM, "elsewhere")) < said.index((ANNA_DM, "two"))


def test_three_retries_then_the_person_sees_that_nobody_answered(slack: LocalSlack, bot: FakeBot) -> None:
    bot.script = lambda _received: Ack(status=503)
    message = slack.events.say(ANNA, ANNA_DM, "62 people")
    assert slack.deliveries.settled()
    assert [r.retry for r in bot.received] == [None, "1", "2", "3"]
    assert told(slack) == [("unanswered", {"channel": ANNA_DM, "ts": message.ts, "failure": "http_error"})]


def test_a_late_answer_counts_as_none(slack: LocalSlack, bot: FakeBot) -> None:
    def late_once(received: Received) -> Ack:
        slack.deliveries._ack_limit = 3.0  # only the first answer is timed
        return Ack(delay=0.0 if received.retry else 0.4)

    slack.deliveries._ack_limit = 0.2
    bot.script = late_once
    slack.events.say(ANNA, ANNA_DM, "62 people")
    assert slack.deliveries.settled()
    assert [a.failure for a in slack.deliveries.attempts] == ["http_timeout", None]
    assert bot.received[1].headers["x-slack-retry-reason"] == "http_timeout"


def test_a_bot_can_ask_for_no_retry(slack: LocalSlack, bot: FakeBot) -> None:
    bot.script = lambda _received: Ack(status=500, headers={"X-Slack-No-Retry": "1"})
    slack.events.say(ANNA, ANNA_DM, "62 people")
    assert slack.deliveries.settled()
    assert len(bot.received) == 1


def test_a_command_is_sent_once_and_its_failure_shown(slack: LocalSlack, bot: FakeBot) -> None:
    bot.script = lambda _received: Ack(status=500)
    slack.events.command(ANNA, FINANCE, "/bot-check 75")
    assert slack.deliveries.settled()
    assert len(bot.received) == 1
    assert told(slack) == [("unanswered", {"channel": FINANCE, "ts": None, "failure": "http_error"})]


def test_without_a_bot_nothing_hangs(slack: LocalSlack) -> None:
    slack.events.say(ANNA, ANNA_DM, "anybody?")
    assert slack.deliveries.settled()
    assert [data["failure"] for _, data in told(slack)] == ["connection_failed"]
