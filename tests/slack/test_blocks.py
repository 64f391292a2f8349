"""Replies as blocks: how each part looks, that no text does anything, and that Slack's limits hold for any reply."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.conversation.messages import Bullets, Button, Buttons, Headline, Part, Reply, Table, Text
from advisor.local_slack.block_limits import check_blocks
from advisor.slack.blocks import MAX_CHARACTERS, characters, draw, summary

NASTY = "<!channel> <@U0BO> *x* `y` <https://evil.test|z> & _w_"


def drawn(*parts: Part, conversation: str | None = "C1:1.2") -> Any:
    return draw(Reply(summary="s", parts=parts), conversation)


def texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every text in blocks with the type of its object."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str):
            yield value["type"], value["text"]
        for inner in value.values():
            yield from texts(inner)
    if isinstance(value, list):
        for inner in value:
            yield from texts(inner)


# --- parts ----------------------------------------------------------------------------------------------------------


def test_an_answer() -> None:
    blocks = drawn(
        Headline(text="Stay with the vendor"),
        Text(text="75 people are too few."),
        Text(text="Only you can read this.", tone="quiet"),
        Text(text="The contract ends soon.", tone="warning"),
        Bullets(title="Why", items=("It costs more", "It takes long")),
        Text(text="How long has the team worked?", tone="question"),
    )
    assert [(block["type"], list(texts(block))) for block in blocks] == [
        ("header", [("plain_text", "Stay with the vendor")]),
        ("section", [("plain_text", "75 people are too few.")]),
        ("context", [("plain_text", "Only you can read this.")]),
        ("section", [("plain_text", "⚠ The contract ends soon.")]),
        ("section", [("mrkdwn", "*Why*\n• It costs more\n• It takes long")]),
        ("section", [("mrkdwn", "*How long has the team worked?*")]),
    ]


def test_a_question_of_several_lines_is_bold_in_each() -> None:
    assert list(texts(drawn(Text(text="One?\n\n two ", tone="question")))) == [("mrkdwn", "*One?*\n*two*")]


def test_a_long_headline_is_bold_text() -> None:
    (block,) = drawn(Headline(text="go " * 60))
    assert block["type"] == "section"


def test_buttons() -> None:
    (block,) = drawn(
        Buttons(
            buttons=(
                Button(action="choose", label="75", value="a", style="primary"),
                Button(action="choose", label="57", value="b"),
                Button(action="unknown", label="I don't know", value="", style="danger"),
            )
        )
    )
    first, second, third = block["elements"]
    assert [one["action_id"] for one in block["elements"]] == ["advisor.choose", "advisor.choose.2", "advisor.unknown"]
    assert json.loads(first["value"]) == {"v": "a", "c": "C1:1.2"}
    assert (first["style"], "style" in second, third["style"]) == ("primary", False, "danger")


def test_buttons_of_a_message_that_opens_its_conversation_carry_none() -> None:
    (block,) = drawn(Buttons(buttons=(Button(action="a", label="b", value="c"),)), conversation=None)
    assert json.loads(block["elements"][0]["value"]) == {"v": "c"}


def test_a_button_that_could_not_carry_its_value_is_left_out() -> None:
    kept = Button(action="a", label="b", value="c")
    (block,) = drawn(Buttons(buttons=(Button(action="a", label="b", value="x" * 2000), kept)))
    assert [json.loads(one["value"])["v"] for one in block["elements"]] == ["c"]


def test_one_table_block_a_message_the_next_is_text() -> None:
    table = Table(title="Figures", header=("a", "b"), rows=(("1", "2"),), numeric=(1,))
    assert [block["type"] for block in drawn(table, table)] == ["section", "table", "section", "section"]
    as_text = draw(Reply(summary="s", parts=(table,)), None, tables_as="text")
    assert [block["type"] for block in as_text] == ["section", "section"]


def test_the_summary() -> None:
    assert summary(Reply(summary="<!here> & more", parts=())) == "&lt;!here&gt; &amp; more"
    assert summary(Reply(summary=" ", parts=())) == "…"
    assert len(summary(Reply(summary="&" * 40_000, parts=()))) <= 12_000


# --- inert ----------------------------------------------------------------------------------------------------------

PARTS: tuple[Part, ...] = (
    Headline(text=NASTY),
    Headline(text=NASTY * 5),
    Text(text=NASTY),
    Text(text=NASTY, tone="quiet"),
    Text(text=NASTY, tone="question"),
    Text(text=NASTY, tone="warning"),
    Bullets(title=NASTY, items=(NASTY, NASTY)),
    Table(title=NASTY, header=(NASTY, "h"), rows=((NASTY, NASTY),)),
    Buttons(buttons=(Button(action="a", label=NASTY, value=NASTY),)),
)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("tables_as", ["blocks", "text"])
def test_no_text_does_anything(part: Part, tables_as: Any) -> None:
    for kind, text in texts(draw(Reply(summary=NASTY, parts=(part,)), None, tables_as)):
        assert not re.search(r"<[!@#\w]" if kind == "raw_text" else "[<>]", text)
        if kind == "mrkdwn":
            fenced = text.startswith("```")
            assert "`" not in (text.removeprefix("```").removesuffix("```") if fenced else text)
            assert fenced or not {"*x*", "_w_"} & set(text.split())


@pytest.mark.parametrize("part", PARTS)
def test_texts_in_mrkdwn_are_taken_verbatim_and_plain_ones_without_emoji(part: Part) -> None:
    def objects(value: Any) -> Iterator[dict[str, Any]]:
        if isinstance(value, dict):
            if value.get("type") in {"mrkdwn", "plain_text"}:
                yield value
            for inner in value.values():
                yield from objects(inner)
        if isinstance(value, list):
            for inner in value:
                yield from objects(inner)

    for one in objects(drawn(part)):
        assert one.get("verbatim") is True or one.get("emoji") is False


# --- limits ---------------------------------------------------------------------------------------------------------

WORDS = st.text(st.sampled_from("ab &<>\n*`🙂"), max_size=40)
LONG = st.builds(lambda text, times: text * times, WORDS, st.sampled_from([1, 1, 5, 200]))
TABLES = st.integers(0, 22).flatmap(
    lambda columns: st.builds(
        lambda title, row, times, numeric: Table(title=title, header=row, rows=(row,) * times, numeric=numeric),
        WORDS,
        st.tuples(*[WORDS] * columns),
        st.sampled_from([0, 1, 5, 120]),
        st.lists(st.integers(0, 22), max_size=2).map(tuple),
    )
)
BUTTONS = st.builds(
    Button,
    action=st.sampled_from(["confirm", "choose", "what_if"]),
    label=LONG,
    value=LONG,
    style=st.sampled_from(["default", "primary", "danger"]),
)
ANY_PART = st.one_of(
    st.builds(Headline, text=LONG),
    st.builds(Text, text=LONG, tone=st.sampled_from(["plain", "quiet", "question", "warning"])),
    st.builds(Bullets, title=LONG, items=st.lists(LONG, max_size=4).map(tuple)),
    TABLES,
    st.builds(Buttons, buttons=st.lists(BUTTONS, max_size=7).map(tuple)),
)


@settings(max_examples=150, deadline=None)
@given(parts=st.lists(ANY_PART, max_size=8), times=st.sampled_from([1, 1, 12]), as_text=st.booleans())
def test_no_reply_goes_over_slacks_limits(parts: list[Part], times: int, as_text: bool) -> None:
    reply = Reply(summary="s", parts=tuple(parts) * times)
    blocks: Any = draw(reply, "C1:1.2", "text" if as_text else "blocks")
    assert check_blocks(blocks) == tuple(blocks)
    assert characters(blocks) <= MAX_CHARACTERS


def test_what_does_not_fit_is_left_out_from_the_end_but_not_the_question() -> None:
    blocks = drawn(
        *(Text(text=f"{number} " + "x" * 2900) for number in range(9)),
        Text(text="And now?", tone="question"),
        Buttons(buttons=(Button(action="a", label="Yes", value="y"),)),
    )
    assert [block["type"] for block in blocks] == ["section"] * 4 + ["context", "section", "actions"]
    assert [text[:2] for _, text in texts(blocks)] == ["0 ", "1 ", "2 ", "3 ", "…", "*A", "Ye"]


def test_too_many_blocks() -> None:
    blocks = drawn(*(Text(text=str(number)) for number in range(80)))
    assert len(blocks) == 50
    assert list(texts(blocks[-1])) == [("plain_text", "…")]
