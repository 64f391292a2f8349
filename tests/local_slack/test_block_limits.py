"""Blocks that Slack takes and blocks that it refuses: each limit from both sides."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.local_slack.block_limits import check_blocks, parse_blocks
from advisor.local_slack.workspace import SlackError

Block = dict[str, Any]


def plain(length: int) -> Block:
    return {"type": "plain_text", "text": "x" * length}


def header(length: int) -> Block:
    return {"type": "header", "text": plain(length)}


def section(length: int) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": "x" * length}}


def fields(count: int, length: int = 1) -> Block:
    return {"type": "section", "fields": [plain(length) for _ in range(count)]}


def context(count: int) -> Block:
    return {"type": "context", "elements": [plain(1) for _ in range(count)]}


def button(label: int = 1, value: int = 1, name: str = "a", **more: str) -> Block:
    return {"type": "button", "action_id": name, "text": plain(label), "value": "v" * value, **more}


def actions(*buttons: Block) -> Block:
    return {"type": "actions", "elements": list(buttons)}


def table(rows: int = 1, columns: int = 1, text: str = "x") -> Block:
    return {"type": "table", "rows": [[{"type": "raw_text", "text": text}] * columns for _ in range(rows)]}


def markdown(length: int) -> Block:
    return {"type": "markdown", "text": "x" * length}


RICH = {
    "type": "rich_text",
    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}],
}

TAKEN: list[list[Block]] = [
    [{"type": "divider"}] * 50,
    [header(150)],
    [section(3000)],
    [fields(10, 1000)],
    [context(10)],
    [actions(*(button(name=str(n)) for n in range(25)))],
    [actions(button(label=75, value=2000, style="danger"))],
    [{**section(1), "accessory": button()}],
    [table(100, 20)],
    [markdown(12_000)],
    [RICH],
    [{"type": "table", "rows": [[RICH, {"type": "raw_number", "value": 3}]]}],
    [section(3000)] * 4 + [section(1200)],
]

REFUSED: list[list[Block]] = [
    [{"type": "divider"}] * 51,
    [header(151)],
    [header(0)],
    [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
    [section(3001)],
    [section(0)],
    [{"type": "section"}],
    [fields(11)],
    [fields(0)],
    [fields(1, 2001)],
    [context(11)],
    [context(0)],
    [actions()],
    [actions(*(button(name=str(n)) for n in range(26)))],
    [actions(button(), button())],
    [actions(button(label=76))],
    [actions(button(value=2001))],
    [actions(button(style="default"))],
    [actions({"type": "hologram"})],
    [table(101, 1)],
    [table(1, 21)],
    [table(text="")],
    [table(1, 2, "x" * 5001)],
    [table(), table()],
    [{**table(), "column_settings": [{"align": "middle"}]}],
    [markdown(12_001)],
    [markdown(6_001)] * 2,
    [{"type": "rich_text", "elements": [{"type": "text", "text": "x"}]}],
    [{"type": "divider", "block_id": "b"}] * 2,
    [{"type": "divider", "block_id": "b" * 256}],
    [{"type": "data_visualization"}],
    [{}],
]


@pytest.mark.parametrize("blocks", TAKEN)
def test_taken(blocks: list[Block]) -> None:
    assert check_blocks(blocks) == tuple(blocks)


@pytest.mark.parametrize("blocks", REFUSED)
def test_refused(blocks: list[Block]) -> None:
    with pytest.raises(SlackError) as error:
        check_blocks(blocks)
    assert error.value.code == "invalid_blocks"
    assert all("[json-pointer:/blocks" in detail for detail in error.value.detail)


NAMES = st.sampled_from(
    ["type", "text", "elements", "fields", "rows", "column_settings", "block_id", "action_id", "style", "accessory"]
)
WORDS = st.sampled_from(
    [
        "header",
        "section",
        "actions",
        "context",
        "table",
        "markdown",
        "rich_text",
        "button",
        "plain_text",
        "raw_text",
        "",
    ]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300)
@given(st.sampled_from([blocks[0] for blocks in TAKEN]), NAMES, ANYTHING)
def test_nonsense_in_a_good_block_is_refused_or_taken_and_never_breaks_it(
    good: Block, name: str, nonsense: object
) -> None:
    blocks = [{**good, name: nonsense}]
    try:
        assert check_blocks(blocks) == tuple(blocks)
    except SlackError as error:
        assert error.code == "invalid_blocks"  # noqa: PT017 -- both ends are right


def test_the_whole_message_has_a_limit() -> None:
    with pytest.raises(SlackError, match="msg_blocks_too_long"):
        check_blocks([section(3000)] * 4 + [section(1201)])


@pytest.mark.parametrize("given", ["{", '"text"', {"type": "divider"}, ["divider"], 7])
def test_what_is_no_list_of_blocks(given: object) -> None:
    with pytest.raises(SlackError, match="invalid_blocks_format"):
        parse_blocks(given)


@pytest.mark.parametrize("given", [None, "", [], "[]"])
def test_no_blocks_are_no_blocks(given: object) -> None:
    assert parse_blocks(given) == ()
