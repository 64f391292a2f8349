"""What the poster posts, and what it says became of it."""

from dataclasses import replace
from typing import Any

import pytest

from advisor.conversation.messages import Button, Buttons, Form, Paragraph, Reply, Table, Text, Written
from advisor.delivery.events import Place
from advisor.delivery.posts import (
    Delivered,
    FormView,
    NewDirect,
    NewThread,
    OutMessage,
    Post,
    Poster,
    Refused,
    RetryAfter,
    Sent,
    Target,
    Unknown,
    Unreachable,
)
from advisor.slack.blocks import draw
from advisor.slack.sender import SlackPoster
from advisor.slack.web import web_client
from tests.slack.web_api import Answer, WebApi, nobody, ok, refused

PLAIN = Reply(summary="Stay with the vendor", parts=(Text(text="75 people are too few."),))
TABLE = Reply(summary="Figures", parts=(Table(title="Figures", header=("a",), rows=(("1",),)),))
BUTTONS = Reply(summary="Right?", parts=(Buttons(buttons=(Button(action="confirm", label="Yes", value="yes"),)),))
THREAD = Place(kind="thread", channel="C1", thread_ts="1.0", user="U1")


def post(target: Target, reply: Reply = PLAIN, *, plain: bool = False) -> Post:
    message = OutMessage(key="k1", conversation="C1:1.0", target=target, reply=reply, lang="en")
    return Post(id=1, workspace="T1", message=message, plain=plain)


def private(slack: WebApi, *, url: bool = True) -> Place:
    return Place(kind="private", channel="C1", user="U1", response_url=slack.response_url if url else None)


@pytest.fixture
def poster(slack: WebApi) -> Poster:
    return SlackPoster(web_client("xoxb-1", slack.api_url))


# --- where ----------------------------------------------------------------------------------------------------------


def test_into_a_thread(slack: WebApi, poster: Poster) -> None:
    slack.script("chat.postMessage", ok(channel="C1", ts="1.5"))
    assert poster.deliver(post(THREAD)) == Delivered("C1", "1.5")
    assert slack.calls == [
        (
            "chat.postMessage",
            {
                "channel": "C1",
                "thread_ts": "1.0",
                "metadata": {"event_type": "advisor_reply", "event_payload": {"key": "k1"}},
                "mrkdwn": False,
                "unfurl_links": False,
                "unfurl_media": False,
                "text": "Stay with the vendor",
                "blocks": [
                    {
                        "type": "section",
                        "text": {"type": "plain_text", "text": "75 people are too few.", "emoji": False},
                    }
                ],
            },
        )
    ]


def test_at_the_top_of_a_direct_message(slack: WebApi, poster: Poster) -> None:
    poster.deliver(post(Place(kind="thread", channel="D1", user="U1", is_dm=True)))
    assert slack.last()["channel"] == "D1"
    assert "thread_ts" not in slack.last()


def test_a_new_thread(slack: WebApi, poster: Poster) -> None:
    slack.script("chat.postMessage", ok(channel="C9", ts="2.5"))
    assert poster.deliver(post(NewThread(channel="C9"))) == Delivered("C9", "2.5")
    assert "thread_ts" not in slack.last()


def test_a_new_direct_message(slack: WebApi, poster: Poster) -> None:
    slack.script("conversations.open", ok(channel={"id": "D7"}))
    slack.script("chat.postMessage", ok(channel="D7", ts="3.5"))
    assert poster.deliver(post(NewDirect(user="U1"))) == Delivered("D7", "3.5")
    assert slack.calls[0] == ("conversations.open", {"users": "U1"})


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answer(drop=True), Unreachable()),
        (ok(), Unreachable()),
        (refused("user_disabled"), Refused("user_disabled")),
        (Answer(status=429, headers={"Retry-After": "3"}), RetryAfter(3.0)),
    ],
)
def test_when_the_direct_message_does_not_open_nothing_was_posted(
    slack: WebApi, poster: Poster, answer: Answer, outcome: object
) -> None:
    slack.script("conversations.open", answer)
    assert poster.deliver(post(NewDirect(user="U1"))) == outcome
    assert slack.paths() == ["conversations.open"]


def test_a_private_answer(slack: WebApi, poster: Poster) -> None:
    slack.script("respond", Answer(raw="ok"))
    assert poster.deliver(post(private(slack), BUTTONS)) == Delivered("C1", None)
    assert slack.paths() == ["respond"]
    assert (slack.last()["response_type"], slack.last()["replace_original"]) == ("ephemeral", False)
    assert slack.last()["blocks"][0]["elements"][0]["action_id"] == "advisor.confirm"


@pytest.mark.parametrize("answer", [Answer(raw="expired_url", status=404), Answer(raw="used_url", status=404)])
def test_a_private_answer_whose_address_has_expired(slack: WebApi, poster: Poster, answer: Answer) -> None:
    slack.script("respond", answer)
    slack.script("chat.postEphemeral", ok(message_ts="9.9"))
    assert poster.deliver(post(private(slack))) == Delivered("C1", None)
    assert slack.paths() == ["respond", "chat.postEphemeral"]
    assert (slack.last()["channel"], slack.last()["user"]) == ("C1", "U1")


@pytest.mark.parametrize("code", ["not_in_channel", "user_not_in_channel", "channel_not_found"])
def test_a_private_answer_that_finds_no_way_into_the_channel_comes_by_direct_message(
    slack: WebApi, poster: Poster, code: str
) -> None:
    slack.script("chat.postEphemeral", refused(code))
    slack.script("conversations.open", ok(channel={"id": "D1"}))
    slack.script("chat.postMessage", ok(channel="D1", ts="1.5"))
    assert poster.deliver(post(private(slack, url=False))) == Delivered("D1", "1.5")
    assert slack.paths() == ["chat.postEphemeral", "conversations.open", "chat.postMessage"]


def test_a_private_answer_that_is_refused_for_its_form_goes_nowhere_else(slack: WebApi, poster: Poster) -> None:
    slack.script("chat.postEphemeral", refused("no_text"))
    assert poster.deliver(post(private(slack, url=False))) == Refused("no_text")
    assert slack.paths() == ["chat.postEphemeral"]


def test_a_private_answer_of_unknown_outcome_goes_nowhere_else(slack: WebApi, poster: Poster) -> None:
    slack.script("respond", Answer(drop=True))
    assert poster.deliver(post(private(slack))) == Unknown()
    assert slack.paths() == ["respond"]


@pytest.mark.parametrize("code", ["channel_not_found", "not_in_channel"])
def test_where_the_bot_cannot_post_the_person_is_answered_all_the_same(
    slack: WebApi, poster: Poster, code: str
) -> None:
    slack.script("chat.postMessage", refused(code))
    slack.script("respond", Answer(raw="ok"))
    place = Place(kind="thread", channel="D2", user="U1", is_dm=True, response_url=slack.response_url)
    assert poster.deliver(post(place)) == Delivered("D2", None)
    assert slack.last()["response_type"] == "ephemeral"
    assert poster.deliver(post(THREAD)) == Refused(code)


@pytest.mark.parametrize("url", ["http://hooks.example.com/x", "ftp://127.0.0.1/x", "file:///etc/passwd"])
def test_answers_go_out_encrypted_only(slack: WebApi, poster: Poster, url: str) -> None:
    slack.script("chat.postEphemeral", ok())
    place = Place(kind="private", channel="C1", user="U1", response_url=url)
    assert poster.deliver(post(place)) == Delivered("C1", None)
    assert slack.paths() == ["chat.postEphemeral"]


def test_an_address_on_this_machine_counts_only_when_slack_is_on_it(slack: WebApi) -> None:
    remote = SlackPoster(web_client("xoxb-1", "https://slack.com/api/"))
    assert not remote._usable(slack.response_url)
    assert remote._usable("https://hooks.slack.com/x")


# --- how ------------------------------------------------------------------------------------------------------------


def types(body: dict[str, Any]) -> list[str]:
    return [block["type"] for block in body.get("blocks", [])]


@pytest.mark.parametrize("code", ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])
def test_a_refused_table_goes_as_text(slack: WebApi, poster: Poster, code: str) -> None:
    slack.script("chat.postMessage", refused(code), ok(channel="C1", ts="1.5"))
    assert poster.deliver(post(THREAD, TABLE)) == Delivered("C1", "1.5")
    assert [types(body) for _, body in slack.calls] == [["section", "table"], ["section", "section"]]


def test_a_refused_table_of_a_private_answer_goes_as_text(slack: WebApi, poster: Poster) -> None:
    slack.script("respond", Answer({"ok": False, "error": "invalid_blocks"}, 400), Answer(raw="ok"))
    assert poster.deliver(post(private(slack), TABLE)) == Delivered("C1", None)
    assert slack.paths() == ["respond", "respond"]


def test_a_form_that_is_refused_for_good_is_told(slack: WebApi, poster: Poster) -> None:
    slack.script("chat.postMessage", refused("invalid_blocks"))
    assert poster.deliver(post(THREAD, TABLE)) == Refused("invalid_blocks")
    assert poster.deliver(post(THREAD)) == Refused("invalid_blocks")
    assert len(slack.calls) == 3


def test_the_plain_form_has_no_blocks(slack: WebApi, poster: Poster) -> None:
    poster.deliver(post(THREAD, TABLE, plain=True))
    assert (slack.last()["text"], "blocks" in slack.last()) == ("Figures", False)


def test_a_reply_without_parts_has_no_blocks(slack: WebApi, poster: Poster) -> None:
    poster.deliver(post(THREAD, Reply(summary="Done", parts=())))
    assert "blocks" not in slack.last()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answer({"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "12"}), RetryAfter(12.0)),
        (refused("is_archived"), Refused("is_archived")),
        (Answer(drop=True), Unknown()),
        (Answer(raw="", status=503), Unreachable()),
        (ok(), Unknown()),
    ],
)
def test_outcomes(slack: WebApi, poster: Poster, answer: Answer, outcome: object) -> None:
    slack.script("chat.postMessage", answer)
    assert poster.deliver(post(THREAD, TABLE)) == outcome
    assert len(slack.calls) == 1


def test_no_connection() -> None:
    assert SlackPoster(web_client("xoxb-1", nobody())).deliver(post(THREAD)) == Unreachable()


# --- edits ----------------------------------------------------------------------------------------------------------


def test_new_words_for_a_posted_message_are_an_update(slack: WebApi, poster: Poster) -> None:
    slack.script("chat.update", ok(channel="C1", ts="1.5"))
    found = post(THREAD)
    edit = Post(1, "T1", found.message.model_copy(update={"edits": Sent(channel="C1", ts="1.5")}))
    assert poster.deliver(edit) == Delivered("C1", "1.5")
    ((method, sent),) = slack.calls
    assert method == "chat.update"
    assert (sent["channel"], sent["ts"]) == ("C1", "1.5")
    assert "thread_ts" not in sent
    assert sent["blocks"]


def test_the_recommendation_is_drawn_as_titled_paragraphs() -> None:
    part = Written(
        paragraphs=(Paragraph(title=None, text="In short: stay."), Paragraph(title="Why", text="5 < 6 & *so*"))
    )
    blocks = draw(Reply(summary="x", parts=(part,)), None)
    texts = [str(dict(block["text"])["text"]) for block in blocks if isinstance(block["text"], dict)]
    assert texts[0] == "In short: stay."
    assert texts[1].startswith("*Why*\n5 &lt; 6 &amp; ")
    assert "*so*" not in texts[1]


# --- the form -------------------------------------------------------------------------------------------------------


def form_post(tries: int = 0) -> Post:
    form = Form(step=0, lang="en", seen=0, began=0, title="T", intro="I", fields=(), submit="Next", close="Stop")
    made = post(FormView(view="v1", form=form, place=THREAD), BUTTONS)
    return replace(made, tries=tries)


def test_the_form_fills_the_view_that_was_opened(slack: WebApi, poster: Poster) -> None:
    slack.script("views.update", ok())
    assert poster.deliver(form_post()) == Delivered("C1", None)
    ((method, payload),) = slack.calls
    assert (method, payload["external_id"]) == ("views.update", "v1")
    assert payload["view"]["callback_id"] == "advisor.form"


def test_a_view_that_is_not_open_yet_is_waited_for_and_then_a_button_is_posted(slack: WebApi, poster: Poster) -> None:
    slack.script("views.update", refused("not_found"), refused("not_found"))
    slack.script("chat.postMessage", ok(channel="C1", ts="1.5"))
    assert poster.deliver(form_post()) == Unreachable()
    assert poster.deliver(form_post(tries=3)) == Delivered("C1", "1.5")
    assert slack.last()["text"] == "Right?"


def test_a_form_that_slack_refuses_is_a_button(slack: WebApi, poster: Poster) -> None:
    slack.script("views.update", refused("invalid_arguments"))
    slack.script("chat.postMessage", ok(channel="C1", ts="1.5"))
    assert poster.deliver(form_post()) == Delivered("C1", "1.5")
