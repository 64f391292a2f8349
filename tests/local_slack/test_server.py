"""The page's own endpoints: state, stream, polling, deeds, and who gets no answer."""

import http.client
import json
import re
import socket
import time
from importlib import resources

import pytest

from advisor.local_slack.page_routes import MOST_STREAMS
from advisor.local_slack.server import LocalSlack, start
from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, FINANCE, SOURCING, Json
from tests.fakes.bot import FakeBot
from tests.local_slack.asking import request, state, stream


def deed(slack: LocalSlack, name: str, **given: str) -> tuple[int, str | None]:
    answer = request(f"{slack.address}page/{name}", {"as": ANNA, **given})
    return answer.status, answer.body.get("error")


def next_event(answer: http.client.HTTPResponse) -> tuple[str, Json]:
    """The id and data of the next event that has both."""
    event_id = ""
    while True:
        line = answer.readline().decode().strip()
        if line.startswith("id: "):
            event_id = line[4:]
        elif line.startswith("data: ") and event_id:
            return event_id, json.loads(line[6:])


def test_the_state_is_what_the_person_may_see(slack: LocalSlack) -> None:
    slack.events.say(ANNA, ANNA_DM, "private")
    slack.events.say(BO, SOURCING, "public")
    anna, bo = state(slack), state(slack, BO)
    assert [m["text"] for m in anna["messages"]] == ["private", "public"]
    assert [m["text"] for m in bo["messages"]] == ["public"]
    assert [c["name"] for c in bo["channels"]] == ["it-sourcing", "finance", "advisor"]
    assert [c["bot_here"] for c in bo["channels"]] == [True, False, True]
    assert request(f"{slack.address}page/state?as=U0NOBODY").status == 400


def test_the_page_and_its_parts_are_served_and_never_kept(slack: LocalSlack) -> None:
    index = request(slack.address)
    assert index.headers["Cache-Control"] == "no-store"
    assert "default-src 'self'" in index.headers["Content-Security-Policy"]
    parts = re.findall(r'(?:src|href)="(/static/[^"]+)"', index.body["raw"])
    assert len(parts) >= 3
    assert [request(slack.address + part[1:]).status for part in parts] == [200] * len(parts)
    assert request(f"{slack.address}static/../server.py").status == 404


def test_the_page_loads_nothing_from_elsewhere_and_writes_no_markup() -> None:
    page = resources.files("advisor.local_slack") / "page"
    for file in page.iterdir():
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://[a-z]|//cdn|@import", text), file.name
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text), file.name


def test_every_text_of_the_page_stands_in_both_languages() -> None:
    source = (resources.files("advisor.local_slack") / "page" / "texts.js").read_text(encoding="utf-8")
    english, danish = (
        dict(re.findall(r'^    (\w+): "(.+)",$', source.split(f"  {code}: {{")[1].split("\n  },")[0], re.MULTILINE))
        for code in ("en", "da")
    )
    assert english.keys() == danish.keys()
    assert len(english) > 40
    for key, text in english.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", danish[key])), key


def test_deeds_of_the_page_reach_the_bot(slack: LocalSlack, bot: FakeBot) -> None:
    assert deed(slack, "messages", channel=SOURCING, text="@advisor hi") == (200, None)
    ts = slack.workspace.messages()[0].ts
    assert deed(slack, "messages", channel=SOURCING, text="more", thread_ts=ts) == (200, None)
    assert deed(slack, "edits", channel=SOURCING, ts=ts, text="@advisor hello") == (200, None)
    assert deed(slack, "commands", channel=FINANCE, text="/bot-check 75 people") == (200, None)
    assert deed(slack, "language", language="da") == (200, None)
    assert deed(slack, "deletions", channel=SOURCING, ts=ts) == (200, None)
    assert slack.deliveries.settled()
    assert sorted(bot.kinds()) == [
        "app_mention",
        "command",
        "message",
        "message",
        "message.message_changed",
        "message.message_changed",
    ]
    assert slack.workspace.person(ANNA).locale == "da-DK"


@pytest.mark.parametrize(
    ("name", "given", "error"),
    [
        ("messages", {"channel": SOURCING, "text": " "}, "no_text"),
        ("messages", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
        ("messages", {"text": "x"}, "invalid_arguments"),
        ("messages", {"as": "U0NOBODY", "channel": SOURCING, "text": "x"}, "user_not_found"),
        ("commands", {"channel": SOURCING, "text": "/other"}, "unknown_command"),
        ("presses", {"channel": SOURCING, "ts": "1.1", "block_id": "b", "action_id": "a"}, "message_not_found"),
        ("language", {"language": "fr"}, "invalid_arguments"),
    ],
)
def test_bad_deeds_are_refused_with_a_word(slack: LocalSlack, name: str, given: dict[str, str], error: str) -> None:
    assert deed(slack, name, **given) == (400, error)


def test_bodies_that_are_no_texts_are_refused(slack: LocalSlack) -> None:
    for body in (b"{", b"[]", b'{"as": 1}', b"\xff"):
        assert request(f"{slack.address}page/messages", body).status == 400


# --- stream and polling ---------------------------------------------------------------------------------------------


def test_a_stream_tells_what_happens_to_those_who_may_see_it(slack: LocalSlack) -> None:
    with stream(slack, BO, state(slack, BO)["last"]) as answer:
        assert answer.getheader("Content-Type", "").startswith("text/event-stream")
        assert answer.getheader("Cache-Control") == "no-store"
        slack.events.say(ANNA, ANNA_DM, "private")
        slack.events.say(ANNA, SOURCING, "public")
        _, happening = next_event(answer)
    assert (happening["kind"], happening["data"]["text"]) == ("posted", "public")


def test_a_stream_goes_on_where_it_broke_off(slack: LocalSlack) -> None:
    start_at = state(slack)["last"]
    for text in ("one", "two", "three"):
        slack.events.say(BO, SOURCING, text)
    with stream(slack, ANNA, start_at) as answer:
        seen, first = next_event(answer)
    with stream(slack, ANNA, start_at, last_event_id=seen) as answer:
        rest = [next_event(answer)[1]["data"]["text"] for _ in range(2)]
    assert [first["data"]["text"], *rest] == ["one", "two", "three"]


def test_a_quiet_stream_says_that_it_lives(slack: LocalSlack) -> None:
    with stream(slack, ANNA, state(slack)["last"]) as answer:
        lines = [answer.readline() for _ in range(6)]
    assert b": still here\n" in lines


def test_an_event_id_of_an_earlier_run_makes_the_page_start_anew(slack: LocalSlack) -> None:
    with stream(slack, ANNA, "0ldrun.7") as answer:
        assert answer.readline() == b"event: stale\n"
    assert request(f"{slack.address}page/feed?as={ANNA}&after=0ldrun.7").body == {"stale": True}


def test_one_stream_too_many_is_told_to_poll_and_polling_tells_the_same(slack: LocalSlack) -> None:
    last = state(slack)["last"]
    opened = [stream(slack, ANNA, last) for _ in range(MOST_STREAMS)]
    answers = [one.__enter__() for one in opened]
    with stream(slack, ANNA, last) as refused:
        assert refused.status == 503
    slack.events.say(BO, SOURCING, "hello")
    feed = request(f"{slack.address}page/feed?as={ANNA}&after={last}").body
    assert [h["data"]["text"] for h in feed["happenings"]] == ["hello"]
    assert request(f"{slack.address}page/feed?as={ANNA}&after={feed['last']}").body["happenings"] == []
    for one, answer in zip(opened, answers, strict=True):
        assert answer.status == 200
        one.__exit__(None, None, None)
    deadline = time.monotonic() + 5
    status = 503
    while status == 503 and time.monotonic() < deadline:
        with stream(slack, ANNA, last) as answer:
            status = answer.status
    assert status == 200, "closed pages give their streams back"


# --- strangers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1:1"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:{port}"}, 200),
        ({"Host": "localhost:{port}", "Origin": "http://localhost:{port}"}, 200),
    ],
)
def test_other_web_pages_get_no_answer(slack: LocalSlack, headers: dict[str, str], status: int) -> None:
    own = {name: value.replace("{port}", str(slack.port)) for name, value in headers.items()}
    body = {"as": ANNA, "channel": SOURCING, "text": "hi"}
    assert request(f"{slack.address}page/messages", body, **own).status == status
    assert len(slack.workspace.messages()) == (1 if status == 200 else 0)


def test_a_taken_port_makes_it_take_the_next() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        other = start(signing_secret="s", bot_token="t", port=port)
        try:
            assert port < other.port <= port + 50
            assert request(other.address).status == 200
        finally:
            other.stop()


def test_it_stops_at_once_with_a_page_open() -> None:
    running = start(signing_secret="s", bot_token="t", port=0)
    with stream(running, ANNA, state(running)["last"]) as answer:
        answer.readline()
        before = time.monotonic()
        running.stop()
        assert time.monotonic() - before < 2
