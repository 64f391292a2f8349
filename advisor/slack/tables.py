"""A table as Slack's own table block, or as aligned text where that block cannot be used."""

from itertools import zip_longest

from pydantic import JsonValue

from advisor.conversation.messages import Table
from advisor.slack.inert import length, literal, pieces, shortened
from advisor.slack.people import NOBODY, People

Block = dict[str, JsonValue]

MAX_ROWS = 100
MAX_COLUMNS = 20
MAX_CHARACTERS = 10_000
SECTION_CHARACTERS = 3_000
_COLUMN_CHARACTERS = 60
_EMPTY = "–"  # Slack refuses empty cells
_FENCE = "```"


def fits_native(table: Table) -> bool:
    """Tell whether Slack's table block can hold it."""
    rows = _rows(table)
    columns = max(map(len, rows))
    return (
        len(rows) <= MAX_ROWS
        and 1 <= columns <= MAX_COLUMNS
        and sum(length(cell) for row in rows for cell in row) <= MAX_CHARACTERS
    )


def native(table: Table, known: People = NOBODY) -> Block:
    """Give the table block; `fits_native` must hold."""
    rows = _rows(table)
    return {
        "type": "table",
        "column_settings": [
            {"align": "right" if column in table.numeric else "left"} for column in range(len(rows[0]))
        ],
        "rows": [[_cell(cell, known) for cell in row] for row in rows],
    }


def _cell(cell: str, known: People) -> JsonValue:
    if not known.in_text(cell):
        return {"type": "raw_text", "text": literal(cell)}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": known.elements(cell)}]}


def as_text(table: Table, known: People = NOBODY) -> list[Block]:
    """Give sections of aligned monospaced lines."""
    rows = [[shortened(cell, _COLUMN_CHARACTERS).replace("`", "ˋ") for cell in row] for row in _rows(table)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = "\n".join(_line(row, widths, table.numeric) for row in rows)
    return [
        {
            "type": "section",
            "text": {"type": "mrkdwn", "verbatim": True, "text": f"{_FENCE}{known.mentioned(piece)}{_FENCE}"},
        }
        for piece in pieces(lines, known.room(lines, SECTION_CHARACTERS - 2 * len(_FENCE)))
    ]


def _rows(table: Table) -> list[list[str]]:
    """Header and rows on one width, each cell on one line and none empty."""
    rows = [list(table.header), *(list(row) for row in table.rows)]
    columns = zip_longest(*rows, fillvalue="")
    cleaned = ([" ".join(cell.split()) or _EMPTY for cell in column] for column in columns)
    return [list(row) for row in zip(*cleaned, strict=True)] or [[]]


def _line(row: list[str], widths: list[int], numeric: tuple[int, ...]) -> str:
    cells = (
        cell.rjust(width) if column in numeric else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join(cells).rstrip()
