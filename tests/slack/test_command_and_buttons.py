"""The command and the buttons, from Slack's JSON to the inbox event."""

import json

import pytest

from advisor.conversation.messages import Pressed, Said
from advisor.slack.payloads import Arrival
from advisor.slack.press_payloads import read_action, read_command
from tests.slack.signed import BOT_USER, CHANNEL, DM, NOW, OTHER, PERSON, TEAM, command_fields, press

HERE = Arrival(workspace=TEAM, bot_user=BOT_USER, at=NOW, locale="da")
TS, THREAD = "1790000000.000100", "1789999999.000900"


# --- command --------------------------------------------------------------------------------------------------------


def test_the_command_in_a_channel_is_between_the_person_and_the_bot() -> None:
    event = read_command(command_fields(), HERE)
    assert (event.conversation, event.key, event.starts) == (f"{CHANNEL}/{PERSON}", "command:1.2.abc", True)
    assert (event.place.kind, event.place.user, event.place.thread_ts, event.place.is_dm) == (
        "private",
        PERSON,
        None,
        False,
    )
    assert event.place.response_url == "https://hooks.slack.com/commands/T0001/1/x"
    assert event.incoming == Said(
        text="75 people in Poland at 45 EUR/hour", by=PERSON, at="2026-09-21T14:13:20+00:00", message="1.2.abc"
    )


def test_the_command_in_a_direct_message_goes_on_with_its_conversation() -> None:
    event = read_command(command_fields(channel_id=DM, channel_name="directmessage", text=" status "), HERE)
    assert (event.conversation, event.place.kind, event.place.is_dm) == (DM, "thread", True)
    assert isinstance(event.incoming, Said)
    assert event.incoming.text == "status"


# --- buttons --------------------------------------------------------------------------------------------------------


def test_a_button_in_a_thread() -> None:
    event = read_action(press(), HERE)
    assert (event.conversation, event.starts) == (f"{CHANNEL}:1790000000.000100", False)
    assert event.key == "action:1790000002.000300:advisor.confirm"
    assert event.incoming == Pressed(action="confirm", value="yes", by=PERSON, at="2026-09-21T14:13:22+00:00")
    assert (event.place.kind, event.place.thread_ts) == ("thread", "1790000000.000100")
    assert event.place.response_url == "https://hooks.slack.com/actions/T0001/1/x"


def test_a_button_of_the_message_that_opened_its_thread() -> None:
    event = read_action(press(thread_ts=None), HERE)
    assert (event.conversation, event.place.thread_ts) == (f"{CHANNEL}:1790000001.000200", "1790000001.000200")


def test_a_button_of_a_private_answer() -> None:
    event = read_action(press(is_ephemeral=True, thread_ts=None), HERE)
    assert (event.conversation, event.place.kind, event.place.thread_ts) == (f"{CHANNEL}/{PERSON}", "private", None)


def test_a_button_in_a_direct_message() -> None:
    event = read_action(press(channel_id=DM, thread_ts=None), HERE)
    assert (event.conversation, event.place.thread_ts, event.place.is_dm) == (DM, None, True)


def test_the_second_button_of_an_action_has_the_same_name() -> None:
    incoming = read_action(press("advisor.choose.2", '{"v":"b"}'), HERE).incoming
    assert isinstance(incoming, Pressed)
    assert (incoming.action, incoming.value) == ("choose", "b")


@pytest.mark.parametrize(
    ("carried", "conversation"),
    [
        (f"{CHANNEL}/{PERSON}", f"{CHANNEL}/{PERSON}"),
        (f"{CHANNEL}:{THREAD}", f"{CHANNEL}:{THREAD}"),
        (f"{CHANNEL}/{OTHER}", f"{CHANNEL}:{TS}"),
        ("C0ELSEWHERE:1.2", f"{CHANNEL}:{TS}"),
        (DM, f"{CHANNEL}:{TS}"),
    ],
)
def test_a_carried_conversation_counts_only_where_the_person_may_be(carried: str, conversation: str) -> None:
    event = read_action(press(value=json.dumps({"v": "x", "c": carried})), HERE)
    assert event.conversation == conversation
    assert (event.place.kind == "private") is ("/" in conversation)


@pytest.mark.parametrize("value", ["", "plain", "[1]", '{"c":"x"}', None])
def test_a_value_that_is_not_ours_is_taken_as_it_is(value: str | None) -> None:
    incoming = read_action(press(value=value), HERE).incoming  # type: ignore[arg-type]
    assert isinstance(incoming, Pressed)
    assert incoming.value == (value or "")


def test_both_tell_when_they_were_done() -> None:
    assert read_command(command_fields(), HERE).said_at == NOW
    assert read_action(press(), HERE).said_at == 1790000002.0003


def test_a_choice_from_a_list_is_a_press_of_its_option() -> None:
    payload = press("advisor.what_if")
    option = {"text": {"type": "plain_text", "text": "Price +10%"}, "value": '{"v":"price_plus_10"}'}
    payload["actions"] = [
        {
            "type": "static_select",
            "action_id": "advisor.what_if",
            "action_ts": "1790000000.1",
            "selected_option": option,
        }
    ]
    pressed = read_action(payload, HERE).incoming
    assert isinstance(pressed, Pressed)
    assert (pressed.action, pressed.value) == ("what_if", "price_plus_10")


def test_a_private_answer_that_was_posted_in_the_dm_belongs_to_its_own_conversation() -> None:
    payload = press("advisor.what_if", value='{"v":"price_plus_10","c":"C0FINANCE/U0ANNA"}')
    payload["container"] |= {"channel_id": DM, "is_ephemeral": False}
    event = read_action(payload, HERE)
    assert (event.conversation, event.place.kind, event.place.channel) == ("C0FINANCE/U0ANNA", "private", DM)


def test_another_person_s_private_conversation_is_out_of_reach() -> None:
    payload = press("advisor.what_if", value='{"v":"price_plus_10","c":"C0FINANCE/U0BO"}')
    payload["container"] |= {"channel_id": DM, "is_ephemeral": False}
    assert read_action(payload, HERE).conversation == DM
