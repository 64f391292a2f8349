"""The whole edge against the local Slack: what people do there arrives as events, and what is posted stands there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from advisor.conversation.messages import Button, Buttons, Deleted, Edited, Headline, Pressed, Reply, Said, Table, Text
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Installation
from advisor.delivery.posts import Delivered, NewDirect, NewThread, OutMessage, Post, Target
from advisor.local_slack.server import LocalSlack, start
from advisor.local_slack.workspace import ANNA, ANNA_DM, BOT, BOT_USER, FINANCE, SOURCING, TEAM, Message
from advisor.slack.http import serve
from advisor.slack.identity import Introduction
from advisor.slack.sender import SlackPoster
from advisor.slack.web import web_client
from tests.slack.signed import SECRET, Edge

ANSWER = Reply(
    summary="Stay with the vendor",
    parts=(
        Headline(text="Stay with the vendor"),
        Table(title="Figures", header=("", "Vendor"), rows=(("An hour", "45.00 EUR"),), numeric=(1,)),
        Text(text="R&D only? <!channel>", tone="question"),
        Buttons(
            buttons=(
                Button(action="confirm", label="Yes", value="yes"),
                Button(action="confirm", label="No", value="no"),
            )
        ),
    ),
)


@dataclass
class Bot:
    """The edge on its own, connected to a local Slack."""

    slack: LocalSlack
    edge: Edge
    poster: SlackPoster

    def heard(self, doing: Callable[[], object], events: int = 1) -> list[InboxEvent]:
        """What came in because of `doing`."""
        before = len(self.edge.inbox)
        doing()
        assert self.slack.deliveries.settled()
        found = self.edge.inbox[before:]
        assert len(found) == events
        assert all(attempt.failure is None for attempt in self.slack.deliveries.attempts)
        return found

    def answer(self, target: Target, conversation: str | None) -> Message:
        """Post the answer; the message as it stands in Slack."""
        message = OutMessage(key="k", conversation=conversation, target=target, reply=ANSWER, lang="en")
        delivered = self.poster.deliver(Post(id=1, workspace=TEAM, message=message))
        assert isinstance(delivered, Delivered)
        assert self.slack.deliveries.settled()
        return self.slack.workspace.messages()[-1]

    def press(self, message: Message, action_id: str) -> InboxEvent:
        (block,) = (block for block in message.blocks if block["type"] == "actions")
        doing = self.slack.events.press
        (event,) = self.heard(lambda: doing(ANNA, message.channel, message.ts, block["block_id"], action_id))
        return event


@pytest.fixture
def bot() -> Iterator[Bot]:
    slack = start(signing_secret=SECRET, bot_token="xoxb-local", port=0)
    edge = Edge(known={})
    kept: dict[str, Installation] = {}
    client = web_client("xoxb-local", slack.api_url)
    introduction = Introduction(client, lambda found: kept.update({found.workspace: found}))
    introduction.start(patience=5)
    edge.known = kept
    server = serve(edge.web, port=0)
    slack.connect(f"http://127.0.0.1:{server.port}/slack/events")
    try:
        yield Bot(slack, edge, SlackPoster(client))
    finally:
        slack.stop()
        server.stop()
        introduction.stop()
    assert kept[TEAM].bot_user_id == BOT_USER
    assert kept[TEAM].bot_id == BOT


def test_a_direct_message_its_answer_and_a_button(bot: Bot) -> None:
    (said,) = bot.heard(lambda: bot.slack.events.say(ANNA, ANNA_DM, "62 people & more"))
    assert said.conversation == ANNA_DM
    assert isinstance(said.incoming, Said)
    assert said.incoming.text == "62 people &amp; more"
    answer = bot.answer(said.place, said.conversation)
    assert [block["type"] for block in answer.blocks] == ["header", "section", "table", "section", "actions"]
    assert answer.thread_ts is None
    assert answer.metadata == {"event_type": "advisor_reply", "event_payload": {"key": "k"}}
    pressed = bot.press(answer, "advisor.confirm.2")
    assert pressed.conversation == ANNA_DM
    assert isinstance(pressed.incoming, Pressed)
    assert (pressed.incoming.action, pressed.incoming.value) == ("confirm", "no")


def test_a_mention_comes_twice_with_one_key_and_is_answered_in_its_thread(bot: Bot) -> None:
    first, second = bot.heard(lambda: bot.slack.events.say(ANNA, SOURCING, "@advisor 62 people"), events=2)
    assert first == second
    answer = bot.answer(first.place, first.conversation)
    assert f"{SOURCING}:{answer.thread_ts}" == first.conversation
    assert bot.press(answer, "advisor.confirm").conversation == first.conversation
    (more,) = bot.heard(lambda: bot.slack.events.say(ANNA, SOURCING, "45 EUR an hour", answer.thread_ts))
    assert (more.conversation, more.starts) == (first.conversation, False)


def test_an_edit_and_a_deletion(bot: Bot) -> None:
    (said,) = bot.heard(lambda: bot.slack.events.say(ANNA, ANNA_DM, "62 people"))
    assert isinstance(said.incoming, Said)
    ts = said.incoming.message
    (edited,) = bot.heard(lambda: bot.slack.events.edit(ANNA, ANNA_DM, ts, "64 people"))
    assert isinstance(edited.incoming, Edited)
    assert (edited.incoming.text, edited.incoming.message) == ("64 people", ts)
    (deleted,) = bot.heard(lambda: bot.slack.events.delete(ANNA, ANNA_DM, ts))
    assert isinstance(deleted.incoming, Deleted)
    assert deleted.incoming.message == ts


@pytest.mark.parametrize("channel", [SOURCING, FINANCE])
def test_the_command_is_answered_to_the_person_alone_also_where_the_bot_is_no_member(bot: Bot, channel: str) -> None:
    (asked,) = bot.heard(lambda: bot.slack.events.command(ANNA, channel, "/bot-check 75 people"))
    assert asked.conversation == f"{channel}/{ANNA}"
    answer = bot.answer(asked.place, asked.conversation)
    assert answer.only_for == ANNA
    assert bot.press(answer, "advisor.confirm").conversation == asked.conversation


def test_a_new_thread_and_a_new_direct_message_know_their_conversation(bot: Bot) -> None:
    opened = bot.answer(NewThread(channel=SOURCING), None)
    assert bot.press(opened, "advisor.confirm").conversation == f"{SOURCING}:{opened.ts}"
    direct = bot.answer(NewDirect(user=ANNA), None)
    assert bot.press(direct, "advisor.confirm").conversation == ANNA_DM
