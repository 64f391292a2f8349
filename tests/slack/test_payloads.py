"""Each kind of payload, from Slack's JSON to the inbox event."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from advisor.conversation.messages import Deleted, Edited, Said
from advisor.delivery.events import InboxEvent
from advisor.slack.message_payloads import read_message
from advisor.slack.payloads import Arrival, language
from advisor.slack.press_payloads import read_action, read_command
from tests.slack.signed import (
    BOT,
    BOT_USER,
    CHANNEL,
    DM,
    NOW,
    OTHER,
    PERSON,
    TEAM,
    callback,
    command_fields,
    in_channel,
    mention,
    message,
    press,
)

HERE = Arrival(workspace=TEAM, bot_user=BOT_USER, at=NOW, locale="da")
TS, THREAD = "1790000000.000100", "1789999999.000900"


def heard(event: dict[str, Any]) -> InboxEvent:
    found = read_message(callback(event), HERE)
    assert found is not None
    return found


def ignored(event: dict[str, Any]) -> bool:
    return read_message(callback(event), HERE) is None


# --- messages -------------------------------------------------------------------------------------------------------


def test_a_direct_message_at_the_top() -> None:
    event = heard(message("62 people in Kraków"))
    assert (event.workspace, event.conversation, event.key, event.starts) == (TEAM, DM, f"message:{DM}:{TS}", True)
    assert event.incoming == Said(text="62 people in Kraków", by=PERSON, at="2026-09-21T14:13:20+00:00", message=TS)
    assert (event.place.kind, event.place.channel, event.place.thread_ts, event.place.is_dm) == (
        "thread",
        DM,
        None,
        True,
    )
    assert (event.received_at, event.said_at, event.locale) == (NOW, 1790000000.0001, "da")


def test_a_thread_in_a_direct_message_is_the_same_conversation_answered_in_the_thread() -> None:
    event = heard(message("yes", thread_ts=THREAD))
    assert (event.conversation, event.place.thread_ts) == (DM, THREAD)


def test_a_mention_starts_a_thread_under_itself() -> None:
    event = heard(mention(f"<@{BOT_USER}> 75 people in Poland"))
    assert (event.conversation, event.starts) == (f"{CHANNEL}:{TS}", True)
    assert (event.place.channel, event.place.thread_ts, event.place.is_dm) == (CHANNEL, TS, False)
    assert isinstance(event.incoming, Said)
    assert event.incoming.text == "75 people in Poland"


def test_a_mention_in_a_thread_belongs_to_the_thread() -> None:
    assert heard(mention(f"<@{BOT_USER}> hi", thread_ts=THREAD)).conversation == f"{CHANNEL}:{THREAD}"


@pytest.mark.parametrize("thread", [{}, {"thread_ts": THREAD}])
def test_a_mention_and_its_twin_message_are_the_same_event(thread: dict[str, str]) -> None:
    text = f"<@{BOT_USER}> 75 people"
    assert heard(mention(text, **thread)) == heard(in_channel(text, **thread))


def test_a_thread_message_without_a_mention_starts_nothing() -> None:
    event = heard(in_channel("and 45 EUR an hour", thread_ts=THREAD))
    assert (event.conversation, event.starts) == (f"{CHANNEL}:{THREAD}", False)


def test_a_mention_in_the_middle_counts_and_stays() -> None:
    event = heard(in_channel(f"could <@{BOT_USER}> look at <@{OTHER}>'s team?"))
    assert event.starts
    assert isinstance(event.incoming, Said)
    assert event.incoming.text == f"could <@{BOT_USER}> look at <@{OTHER}>'s team?"


@pytest.mark.parametrize(
    ("written", "left"),
    [
        (f"<@{BOT_USER}>: hi", "hi"),
        (f"  <@{BOT_USER}|advisor>, hi", "hi"),
        (f"<@{BOT_USER}>", ""),
        (f"<@{BOT_USER}> &lt;b&gt; *x*", "&lt;b&gt; *x*"),
        (f"<@{OTHER}> hi", f"<@{OTHER}> hi"),
    ],
)
def test_only_the_leading_mention_of_the_bot_is_taken_off(written: str, left: str) -> None:
    incoming = heard(mention(written)).incoming
    assert isinstance(incoming, Said)
    assert incoming.text == left


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast", "me_message"])
def test_messages_with_a_file_or_a_broadcast_are_messages(subtype: str) -> None:
    assert heard(message("see the list", subtype=subtype, thread_ts=THREAD)).key == f"message:{DM}:{TS}"


@pytest.mark.parametrize(
    "event",
    [
        in_channel("good morning"),
        in_channel(f"ask <@{BOT_USER}2>"),
        message("from a bot", bot_id="B0OTHER"),
        message("from a bot", subtype="bot_message", bot_id="B0OTHER"),
        message("our own", user=BOT_USER, bot_id=BOT),
        mention(f"<@{BOT_USER}> hello from a bot", bot_id="B0OTHER"),
        in_channel("joined", subtype="channel_join"),
        message("nobody", user=None),
    ],
)
def test_what_is_not_said_to_the_bot_by_a_person(event: dict[str, Any]) -> None:
    assert ignored(event)


def test_half_characters_and_nul_do_not_reach_the_store() -> None:
    incoming = heard(json.loads(json.dumps(message("a\ud800b\0c")))).incoming
    assert isinstance(incoming, Said)
    assert incoming.text == "a?bc"


# --- edits and deletions --------------------------------------------------------------------------------------------


def changed(new: dict[str, Any], old: dict[str, Any], **more: Any) -> dict[str, Any]:
    event = {"type": "message", "subtype": "message_changed", "hidden": True, "channel": DM, "channel_type": "im"}
    return {
        **event,
        "message": new,
        "previous_message": old,
        "ts": "1790000009.000700",
        "event_ts": "1790000009.000700",
        **more,
    }


def spoken(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "message", "user": PERSON, "text": text, "ts": TS, **more}


def test_an_edit_corrects() -> None:
    new = spoken("64 people", edited={"user": PERSON, "ts": "1790000008.000000"})
    event = heard(changed(new, spoken("62 people")))
    assert event.key == f"edit:{DM}:{TS}:1790000008.000000"
    assert event.incoming == Edited(text="64 people", by=PERSON, at="2026-09-21T14:13:28+00:00", message=TS)
    assert not event.starts


def test_an_edit_in_a_channel_belongs_to_its_thread() -> None:
    edited = {"user": PERSON, "ts": "1790000008.000000"}
    where = {"channel": CHANNEL, "channel_type": "channel"}
    root = changed(spoken(f"<@{BOT_USER}> 64", edited=edited), spoken(f"<@{BOT_USER}> 62"), **where)
    answer = changed(spoken("64", edited=edited, thread_ts=THREAD), spoken("62", thread_ts=THREAD), **where)
    assert heard(root).conversation == f"{CHANNEL}:{TS}"
    assert heard(answer).conversation == f"{CHANNEL}:{THREAD}"
    incoming = heard(root).incoming
    assert isinstance(incoming, Edited)
    assert incoming.text == "64"


@pytest.mark.parametrize(
    "event",
    [
        changed(spoken("https://acme.test"), spoken("https://acme.test")),  # an unfurl
        changed(spoken("x", edited={"user": PERSON, "ts": TS}), spoken("x")),  # an unfurl after an edit
        changed(spoken("y", bot_id=BOT, edited={"user": BOT_USER, "ts": TS}), spoken("x", bot_id=BOT)),
        changed(spoken("y") | {"user": BOT_USER, "edited": {"user": BOT_USER, "ts": TS}}, spoken("x")),
    ],
)
def test_changes_that_no_person_made(event: dict[str, Any]) -> None:
    assert ignored(event)


def deleted(old: dict[str, Any], **more: Any) -> dict[str, Any]:
    event = {"type": "message", "subtype": "message_deleted", "hidden": True, "channel": DM, "channel_type": "im"}
    return {**event, "deleted_ts": TS, "previous_message": old, "ts": "1790000009.000700", **more}


def test_a_deletion_withdraws() -> None:
    event = heard(deleted(spoken("62 people")))
    assert event.key == f"delete:{DM}:{TS}"
    assert event.incoming == Deleted(by=PERSON, at="2026-09-21T14:13:29+00:00", message=TS)
    assert not event.starts


def test_a_deleted_message_with_answers_leaves_a_stone_with_the_same_meaning() -> None:
    stone = {
        "type": "message",
        "subtype": "tombstone",
        "user": "USLACKBOT",
        "text": "This message was deleted.",
        "ts": TS,
    }
    assert heard(changed(stone, spoken("62"))) == heard(deleted(spoken("62")))


def test_a_deletion_in_a_thread_belongs_to_it() -> None:
    event = deleted(spoken("62", thread_ts=THREAD), channel=CHANNEL, channel_type="channel")
    assert heard(event).conversation == f"{CHANNEL}:{THREAD}"


@pytest.mark.parametrize("old", [spoken("x", bot_id=BOT), spoken("x") | {"user": BOT_USER}])
def test_a_deleted_message_of_a_bot(old: dict[str, Any]) -> None:
    assert ignored(deleted(old))


# --- anything -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "known"), [("da-DK", "da"), ("en-GB", "en"), ("de-DE", None), (None, None), (7, None)]
)
def test_a_language_that_the_payload_tells(told: Any, known: str | None) -> None:
    assert language({"locale": told}) == known


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.just("1790000000.0001"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(
    data=st.data(),
    made=st.sampled_from(
        [(read_message, callback(message("x"))), (read_action, press()), (read_command, command_fields())]
    ),
)
def test_a_wrong_shape_is_an_event_or_a_validation_error(
    data: st.DataObject, made: tuple[Callable[..., Any], dict[str, Any]]
) -> None:
    read, body = made
    broken = json.loads(json.dumps(body))
    part = data.draw(st.sampled_from([one for one in (broken, broken.get("event"), broken.get("container")) if one]))
    part[data.draw(st.sampled_from(sorted(part)))] = data.draw(JSON)
    try:
        read(broken, HERE)
    except ValidationError:
        return
