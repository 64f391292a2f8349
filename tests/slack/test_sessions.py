"""Where a conversation stands, shown on the agent's surface."""

import time

import pytest

from advisor.conversation.messages import Reply, Stopped, Text
from advisor.delivery.events import Place
from advisor.delivery.posts import NewDirect, NewThread, OutMessage, Post, Target
from advisor.slack.sender import SlackPoster
from advisor.slack.sessions import Sessions
from advisor.slack.web import web_client
from tests.fakes.records import event
from tests.slack.web_api import WebApi, ok, refused

DM = Place(kind="thread", channel="D1", user="U1", is_dm=True, about="1.2")
THREAD = Place(kind="thread", channel="C1", thread_ts="1.0", user="U1")
PRIVATE = Place(kind="private", channel="C1", user="U1")
STATUS, RENAME = "agents.sessions.setStatus", "agents.sessions.rename"
PROMPTS = "assistant.threads.setSuggestedPrompts"


def sessions(slack: WebApi) -> Sessions:
    return Sessions(web_client("xoxb-1", slack.api_url))


def shown(slack: WebApi, n: int) -> list[dict[str, object]]:
    """The calls beside posts, once there are `n`; each with its method."""
    for _ in range(200):
        found = [{"method": method} | payload for method, payload in slack.calls if not method.startswith("chat.")]
        if len(found) >= n:
            break
        time.sleep(0.01)
    time.sleep(0.05)
    return [{"method": method} | payload for method, payload in slack.calls if not method.startswith("chat.")]


def post(target: Target, asks: str | None = "salary") -> Post:
    reply = Reply(
        summary="s", parts=(Text(text="t"),), asks=asks, named="62 people, Kraków", prompts=("I don't know", "Why?")
    )
    return Post(1, "T1", OutMessage(key="k", conversation="C1:1.0", target=target, reply=reply, lang="en"))


def test_a_message_is_worked_on_until_it_is_answered(slack: WebApi) -> None:
    shows = sessions(slack)
    shows.began(event("a"))
    slack.script("chat.postMessage", ok(channel="C1", ts="1.5"))
    SlackPoster(web_client("xoxb-1", slack.api_url), shows).deliver(post(THREAD))
    assert shown(slack, 3)[:2] == [
        {"method": STATUS, "channel_id": "C1", "thread_ts": "1.0", "status": "processing"},
        {"method": STATUS, "channel_id": "C1", "thread_ts": "1.0", "status": "suspended", "title": "62 people, Kraków"},
    ]


@pytest.mark.parametrize(
    ("target", "thread"), [(DM, "1.2"), (NewDirect(user="U1"), "1.5"), (NewThread(channel="C1"), "1.5")]
)
def test_with_nothing_left_to_ask_it_is_active(slack: WebApi, target: Target, thread: str) -> None:
    slack.script("conversations.open", ok(channel={"id": "D1"}))
    channel = "C1" if isinstance(target, NewThread) else "D1"
    slack.script("chat.postMessage", ok(channel=channel, ts="1.5"))
    SlackPoster(web_client("xoxb-1", slack.api_url), sessions(slack)).deliver(post(target, asks=None))
    status = next(call for call in shown(slack, 1) if call["method"] == STATUS)
    where = {"channel_id": channel, "thread_ts": thread, "title": "62 people, Kraków"}
    assert status == {"method": STATUS, "status": "active"} | where
    assert {"method": RENAME} | where in shown(slack, 2)


def test_prompts_are_suggested_in_direct_messages_without_a_thread(slack: WebApi) -> None:
    slack.script("chat.postMessage", ok(channel="D1", ts="1.5"))
    SlackPoster(web_client("xoxb-1", slack.api_url), sessions(slack)).deliver(post(DM))
    prompts = [{"title": words, "message": words} for words in ("I don't know", "Why?")]
    assert shown(slack, 3)[2] == {"method": PROMPTS, "channel_id": "D1", "prompts": prompts}


def test_a_stop_ends_the_session_s_work(slack: WebApi) -> None:
    stopped = Stopped(by="U1", at="2026-11-23T10:00:00Z")
    sessions(slack).began(event("a").model_copy(update={"incoming": stopped}))
    assert [call["status"] for call in shown(slack, 1)] == ["active"]


def test_a_private_answer_has_no_session(slack: WebApi) -> None:
    sessions(slack).began(event("a").model_copy(update={"place": PRIVATE}))
    assert shown(slack, 0) == []


def test_where_slack_has_no_sessions_it_is_asked_once(slack: WebApi) -> None:
    slack.script(STATUS, refused("unknown_method"))
    shows = sessions(slack)
    for key in "abc":
        shows.began(event(key))
    assert len(shown(slack, 1)) == 1


def test_a_session_is_renamed_only_when_its_name_changes(slack: WebApi) -> None:
    shows = sessions(slack)
    for title in ("62 people", "62 people", "65 people"):
        shows.stands("C1", "1.0", "active", title)
    assert [call["title"] for call in shown(slack, 5) if call["method"] == RENAME] == ["62 people", "65 people"]
