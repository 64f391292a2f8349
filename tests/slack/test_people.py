"""People are shown as people, exactly those that a reply may name; every other text stays inert."""

import json
import re
from typing import Any

import pytest

from advisor.conversation.messages import Bullets, Button, Buttons, Headline, Part, Reply, Table, Text
from advisor.local_slack.block_limits import check_blocks
from advisor.slack.blocks import draw, summary
from advisor.slack.people import people

CTO, CFO = "U0CTO", "U0CFO"
NAMES = "U0CTO said 60 *heads* & <!channel> <@U0OTHER> U0OTHER xU0CTO U0CTOx <@U0CTO|x> #U0CFO"


def reply(*parts: Part, text: str = NAMES) -> Reply:
    return Reply(summary=text, parts=parts, people=(CTO, CFO, "terminal"))


def mentions(drawn: object) -> list[str]:
    """Everything that Slack would read as a mention or a command, in mrkdwn or rich text."""
    told = json.dumps(drawn)
    return [*re.findall(r"<[@!#][^>]*>", told), *re.findall(r'"user_id": "(\w+)"', told)]


@pytest.mark.parametrize("tone", ["plain", "quiet", "question", "warning"])
def test_a_text_mentions_exactly_the_people_it_may_name(tone: Any) -> None:
    (block,) = draw(reply(Text(text=NAMES, tone=tone)), None)
    assert mentions(block) == ["<@U0CTO>", "<@U0CTO>"]
    assert "∗heads∗" in json.dumps(block, ensure_ascii=False)


def test_all_other_texts_of_a_message() -> None:
    parts = (Headline(text="U0CFO says no"), Bullets(title="U0CTO", items=("by U0CFO",)))
    assert mentions(draw(reply(*parts), None)) == ["<@U0CFO>", "<@U0CTO>", "<@U0CFO>"]
    assert mentions(summary(reply())) == ["<@U0CTO>", "<@U0CTO>"]


def test_a_table_shows_people_in_its_cells_and_as_text() -> None:
    table = Table(title="Facts", header=("Fact", "Origin"), rows=(("People <@U0OTHER>", "U0CTO, 23 Nov"),))
    (_, native), (_, text) = draw(reply(table), None), draw(reply(table), None, tables_as="text")
    rows: Any = native["rows"]
    assert rows[1][0]["type"] == "raw_text"
    assert rows[1][1]["elements"][0]["elements"] == [
        {"type": "user", "user_id": "U0CTO"},
        {"type": "text", "text": ", 23 Nov"},
    ]
    assert mentions(native) == ["U0CTO"]
    assert mentions(text) == ["<@U0CTO>"]


def test_a_button_cannot_mention_and_leaves_the_id_out() -> None:
    button = Button(action="choose", label="U0CTO: 60 people", value="headcount=first")
    (block,) = draw(reply(Buttons(buttons=(button,))), None)
    elements: Any = block["elements"]
    assert elements[0]["text"]["text"] == "60 people"


def test_without_people_nothing_is_a_mention() -> None:
    nobody = Reply(summary=NAMES, parts=(Text(text=NAMES), Text(text=NAMES, tone="question")))
    assert mentions(draw(nobody, None)) == []
    assert mentions(summary(nobody)) == []
    assert not people(["terminal", "you", "", "U1)|("]).in_text("terminal you U1")


def test_many_mentions_stay_inside_the_limits() -> None:
    many = "U0CTO " * 900
    parts = (Text(text=many), Text(text=many, tone="quiet"), Text(text=many, tone="question"))
    check_blocks(draw(reply(*parts, Bullets(title="t", items=(many,) * 3)), None))
