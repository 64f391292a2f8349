"""The Web API as the bot calls it, over HTTP, with Slack's errors."""

import http.client
import json
import urllib.parse
from typing import Any

import pytest

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO_DM, BOT_USER, FINANCE, SOURCING, Message
from tests.local_slack.asking import TOKEN, Answered, request


def call(slack: LocalSlack, method: str, token: str = TOKEN, **params: Any) -> Answered:
    return request(slack.api_url + method, params, Authorization=f"Bearer {token}")


def error_of(slack: LocalSlack, method: str, **params: Any) -> str | None:
    answer = call(slack, method, **params)
    assert answer.status == 200
    error: str | None = answer.body.get("error")
    assert answer.body["ok"] is (error is None)
    return error


def test_a_post_is_kept_with_its_metadata_and_can_be_read_back(slack: LocalSlack) -> None:
    metadata = {"event_type": "advisor_reply", "event_payload": {"client_key": "k1"}}
    answer = call(slack, "chat.postMessage", channel=SOURCING, text="Hello", metadata=metadata, unfurl_links=False)
    assert answer.body["ok"] is True
    kept = slack.workspace.message(SOURCING, answer.body["ts"])
    assert (kept.text, kept.user, kept.metadata) == ("Hello", BOT_USER, metadata)
    assert answer.body["message"]["metadata"] == metadata
    assert [(c.method, c.params["text"]) for c in slack.web_api.calls] == [("chat.postMessage", "Hello")]


def test_forms_and_json_are_the_same(slack: LocalSlack) -> None:
    blocks = [{"type": "section", "text": {"type": "plain_text", "text": "Hi"}}]
    form = urllib.parse.urlencode(
        {"token": TOKEN, "channel": SOURCING, "blocks": json.dumps(blocks), "text": "x", "metadata": ""}
    )
    answer = request(
        slack.api_url + "chat.postMessage", form.encode(), **{"Content-Type": "application/x-www-form-urlencoded"}
    )
    (block,) = slack.workspace.message(SOURCING, answer.body["ts"]).blocks
    assert block["text"] == blocks[0]["text"]
    assert block["block_id"], "Slack gives a block an id when it has none"


def test_a_time_stamp_is_unique_and_grows(slack: LocalSlack) -> None:
    stamps = [call(slack, "chat.postMessage", channel=SOURCING, text="x").body["ts"] for _ in range(5)]
    assert stamps == sorted(set(stamps), key=float)
    assert all(len(ts.split(".")[1]) == 6 for ts in stamps)


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-other", "invalid_auth"), (TOKEN, None)],
    ids=["none", "wrong", "right"],
)
def test_the_token_is_checked(slack: LocalSlack, token: str, error: str | None) -> None:
    assert call(slack, "auth.test", token=token).body.get("error") == error


def test_auth_test_tells_who_the_bot_is(slack: LocalSlack) -> None:
    body = call(slack, "auth.test").body
    assert body["user_id"] == BOT_USER
    assert body["team_id"].startswith("T")
    assert body["bot_id"].startswith("B")


@pytest.mark.parametrize(
    ("method", "params", "error"),
    [
        ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": FINANCE, "text": "x"}, "not_in_channel"),
        ("chat.postMessage", {"channel": SOURCING}, "no_text"),
        ("chat.postMessage", {"channel": SOURCING, "text": "x" * 40_001}, "msg_too_long"),
        ("chat.postMessage", {"channel": SOURCING, "text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
        ("chat.postMessage", {"channel": SOURCING, "text": "x", "metadata": {"a": 1}}, "invalid_metadata_format"),
        ("chat.postMessage", {"channel": SOURCING, "text": "x", "metadata": "{"}, "invalid_metadata_format"),
        ("chat.postMessage", {"channel": SOURCING, "blocks": "no json"}, "invalid_blocks_format"),
        ("chat.postMessage", {"channel": SOURCING, "blocks": {"type": "divider"}}, "invalid_blocks_format"),
        ("chat.postMessage", {"channel": SOURCING, "blocks": [{"type": "hologram"}]}, "invalid_blocks"),
        ("chat.postEphemeral", {"channel": SOURCING, "text": "x", "user": "U0NOBODY"}, "user_not_found"),
        ("chat.postEphemeral", {"channel": FINANCE, "text": "x", "user": ANNA}, "not_in_channel"),
        ("chat.postEphemeral", {"channel": BO_DM, "text": "x", "user": ANNA}, "user_not_in_channel"),
        ("chat.update", {"channel": SOURCING, "text": "x", "ts": "1.000001"}, "message_not_found"),
        ("chat.delete", {"channel": SOURCING, "ts": "1.000001"}, "message_not_found"),
        ("conversations.open", {}, "users_list_not_supplied"),
        ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
        ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
        ("agents.sessions.setStatus", {"status": "processing"}, "channel_not_found"),
        ("agents.sessions.setStatus", {"channel_id": SOURCING, "status": "active"}, "invalid_arguments"),
        ("agents.sessions.rename", {"channel_id": SOURCING, "thread_ts": "1.0", "title": "x"}, "session_not_found"),
        ("assistant.threads.setSuggestedPrompts", {"channel_id": SOURCING, "prompts": []}, "not_allowed"),
        ("apps.hologram", {}, "unknown_method"),
    ],
)
def test_errors_are_slacks(slack: LocalSlack, method: str, params: dict[str, Any], error: str) -> None:
    assert error_of(slack, method, **params) == error
    assert slack.workspace.messages() == []


def test_broken_json_is_answered(slack: LocalSlack) -> None:
    for body in (b"{", b"[1]", b"null", b'"x"'):
        answer = request(slack.api_url + "auth.test", body, Authorization=f"Bearer {TOKEN}")
        assert (answer.status, answer.body["error"]) == (200, "invalid_json")


def test_refused_blocks_say_where(slack: LocalSlack) -> None:
    blocks = [{"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]
    answer = call(slack, "chat.postMessage", channel=SOURCING, blocks=blocks)
    assert answer.body["error"] == "invalid_blocks"
    assert answer.body["errors"] == ["must be less than 151 characters [json-pointer:/blocks/1/text/text]"]
    assert answer.body["response_metadata"]["messages"] == [f"[ERROR] {answer.body['errors'][0]}"]


def test_only_its_own_messages_can_be_changed(slack: LocalSlack) -> None:
    said = slack.events.say(ANNA, SOURCING, "Hello all")
    assert error_of(slack, "chat.update", channel=SOURCING, ts=said.ts, text="x") == "cant_update_message"
    assert error_of(slack, "chat.delete", channel=SOURCING, ts=said.ts) == "cant_delete_message"
    hidden = call(slack, "chat.postEphemeral", channel=SOURCING, user=ANNA, text="psst").body["message_ts"]
    assert error_of(slack, "chat.update", channel=SOURCING, ts=hidden, text="x") == "message_not_found"


def test_update_and_delete(slack: LocalSlack) -> None:
    ts = call(slack, "chat.postMessage", channel=SOURCING, text="first").body["ts"]
    updated = call(slack, "chat.update", channel=SOURCING, ts=ts, text="second").body
    assert (updated["text"], updated["message"]["edited"]["user"]) == ("second", BOT_USER)
    assert slack.workspace.message(SOURCING, ts).as_json()["edited"] is True
    assert error_of(slack, "chat.delete", channel=SOURCING, ts=ts) is None
    assert slack.workspace.messages() == []


def test_a_thread_stands_as_long_as_it_has_replies(slack: LocalSlack) -> None:
    root = call(slack, "chat.postMessage", channel=SOURCING, text="root").body["ts"]
    call(slack, "chat.postMessage", channel=SOURCING, text="reply", thread_ts=root)
    call(slack, "chat.delete", channel=SOURCING, ts=root)
    assert error_of(slack, "chat.postMessage", channel=SOURCING, text="more", thread_ts=root) is None


def test_an_ephemeral_message_is_seen_by_one(slack: LocalSlack) -> None:
    call(slack, "chat.postEphemeral", channel=SOURCING, user=ANNA, text="psst")
    anna, _ = slack.workspace.visible_to(ANNA)
    bo, _ = slack.workspace.visible_to("U0BO000001")
    assert ([m.text for m in anna], bo) == (["psst"], [])


def test_direct_messages_are_opened_by_user(slack: LocalSlack) -> None:
    assert call(slack, "conversations.open", users=ANNA).body["channel"]["id"] == ANNA_DM
    posted = call(slack, "chat.postMessage", channel=ANNA, text="Hi")
    assert posted.body["channel"] == ANNA_DM


def test_users_info_tells_the_language_when_asked(slack: LocalSlack) -> None:
    slack.workspace.speak(ANNA, "da-DK")
    assert "locale" not in call(slack, "users.info", user=ANNA).body["user"]
    assert call(slack, "users.info", user=ANNA, include_locale=True).body["user"]["locale"] == "da-DK"


def test_one_message_a_second_and_channel_when_paced(slack: LocalSlack) -> None:
    now = [1_000.0]
    slack.workspace.clock = lambda: now[0]
    slack.web_api.paced = True
    assert error_of(slack, "chat.postMessage", channel=SOURCING, text="1") is None
    refused = call(slack, "chat.postMessage", channel=SOURCING, text="2")
    assert (refused.status, refused.headers["Retry-After"]) == (429, "1")
    assert error_of(slack, "chat.postMessage", channel=ANNA_DM, text="3") is None
    now[0] += 1.0
    assert error_of(slack, "chat.postMessage", channel=SOURCING, text="4") is None


def test_ordered_faults_come_first_in_first_out_and_then_end(slack: LocalSlack) -> None:
    slack.faults.order("chat.postMessage", "ratelimited", retry_after=7)
    slack.faults.order("chat.postMessage", "server_error")
    slack.faults.order("chat.postMessage", "invalid_blocks", times=2)
    answers = [call(slack, "chat.postMessage", channel=SOURCING, text=str(n)) for n in range(5)]
    assert [a.status for a in answers] == [429, 500, 200, 200, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert [a.body.get("error") for a in answers[2:]] == ["invalid_blocks", "invalid_blocks", None]
    assert [m.text for m in slack.workspace.messages()] == ["4"]


@pytest.mark.parametrize(("fault", "kept"), [("dropped", 0), ("lost_answer", 1)])
def test_a_connection_can_break_before_or_after_the_deed(slack: LocalSlack, fault: str, kept: int) -> None:
    slack.faults.order("chat.postMessage", fault)
    connection = http.client.HTTPConnection("127.0.0.1", slack.port, timeout=5)
    try:
        body = json.dumps({"channel": SOURCING, "text": "x", "token": TOKEN})
        connection.request("POST", "/api/chat.postMessage", body, {"Content-Type": "application/json"})
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            connection.getresponse()
    finally:
        connection.close()
    assert len(slack.workspace.messages()) == kept


# --- response URLs --------------------------------------------------------------------------------------------------


def test_a_response_url_answers_five_times_privately(slack: LocalSlack) -> None:
    url = slack.response_urls.issue(FINANCE, ANNA)
    answers = [request(url, {"text": str(n)}) for n in range(6)]
    assert [a.status for a in answers] == [200] * 5 + [404]
    assert answers[5].body == {"ok": False, "error": "used_url"}
    assert {(m.channel, m.only_for) for m in slack.workspace.messages()} == {(FINANCE, ANNA)}


def test_a_response_url_ends_after_half_an_hour(slack: LocalSlack) -> None:
    url = slack.response_urls.issue(FINANCE, ANNA)
    later = slack.workspace.clock() + 30 * 60 + 1
    slack.workspace.clock = lambda: later
    assert request(url, {"text": "x"}).body["error"] == "expired_url"
    assert request(f"{slack.response_urls.base}/unknown", {"text": "x"}).body["error"] == "expired_url"


def test_a_response_url_can_answer_everybody_replace_and_delete(slack: LocalSlack) -> None:
    source = slack.workspace.post(Message(SOURCING, "", BOT_USER, "Choose", only_for=ANNA))
    url = slack.response_urls.issue(SOURCING, ANNA, source)
    request(url, {"text": "Chosen", "replace_original": True})
    request(url, {"text": "All", "response_type": "in_channel"})
    assert [(m.text, m.only_for) for m in slack.workspace.messages()] == [("Chosen", ANNA), ("All", None)]
    request(url, {"delete_original": True})
    assert [m.text for m in slack.workspace.messages()] == ["All"]


def test_a_response_url_checks_what_it_gets_and_takes_faults(slack: LocalSlack) -> None:
    url = slack.response_urls.issue(SOURCING, ANNA)
    assert request(url, {}).body["error"] == "no_text"
    assert request(url, {"blocks": [{"type": "header"}]}).body["error"] == "invalid_blocks"
    assert request(url, b"[]").status == 400
    slack.faults.order("response_url", "server_error")
    assert request(url, {"text": "x"}).status == 500
    assert slack.workspace.messages() == []
