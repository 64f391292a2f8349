from typing import Any

import pytest

from advisor.conversation.messages import Table
from advisor.slack.tables import as_text, fits_native, native

SMALL = Table(
    title="Cost",
    header=("", "Vendor", "Captive"),
    rows=(("An hour", "45.00 EUR", "38.20 EUR"), ("A month", "", "4 <b>")),
    numeric=(1, 2),
)


def cells(table: Table) -> list[list[str]]:
    block: Any = native(table)
    return [[cell["text"] for cell in row] for row in block["rows"]]


def test_a_table_block() -> None:
    block: Any = native(SMALL)
    assert block["type"] == "table"
    assert [column["align"] for column in block["column_settings"]] == ["left", "right", "right"]
    assert cells(SMALL) == [
        ["–", "Vendor", "Captive"],
        ["An hour", "45.00 EUR", "38.20 EUR"],
        ["A month", "–", "4 ˂b>"],
    ]


def test_uneven_rows_are_filled_and_lines_joined() -> None:
    assert cells(Table(title="", header=("a",), rows=(("b\nc", "d"), ()))) == [["a", "–"], ["b c", "d"], ["–", "–"]]


def wide(rows: int, columns: int, cell: str = "x") -> Table:
    return Table(title="", header=("h",) * columns, rows=((cell,) * columns,) * rows)


@pytest.mark.parametrize(
    ("table", "fits"),
    [
        (wide(99, 20), True),
        (wide(100, 2), False),
        (wide(2, 21), False),
        (wide(99, 10, "x" * 11), False),
        (Table(title="", header=(), rows=()), False),
    ],
)
def test_what_the_block_can_hold(table: Table, fits: bool) -> None:
    assert fits_native(table) is fits


def test_the_text_form_is_aligned_and_inert() -> None:
    sections: Any = as_text(SMALL)
    assert [section["text"]["text"] for section in sections] == [
        "```–           Vendor    Captive\nAn hour  45.00 EUR  38.20 EUR\nA month          –      4 &lt;b&gt;```"
    ]
    assert sections[0]["text"]["verbatim"] is True


def test_nobody_gets_out_of_the_fence() -> None:
    sections: Any = as_text(Table(title="", header=("a",), rows=(("``` <!here>",),)))
    inside = sections[0]["text"]["text"].removeprefix("```").removesuffix("```")
    assert "`" not in inside
    assert "<" not in inside


def test_a_long_text_form_is_split_between_rows() -> None:
    sections: Any = as_text(wide(200, 5, "x" * 30))
    assert len(sections) > 5
    assert all(len(section["text"]["text"]) <= 3000 for section in sections)
    lines = [line for section in sections for line in section["text"]["text"].strip("`").split("\n")]
    assert len(lines) == 201
    assert len(set(lines[1:])) == 1


def test_an_empty_table_has_no_text() -> None:
    assert as_text(Table(title="", header=(), rows=())) == []
