"""Pasted tables: each figure is put back beside the words of its column and row, so that it reads like a sentence."""

import re
from collections.abc import Sequence

from advisor.language.words import fold

_HEADS = re.compile(
    r"heads?|count|number|no of .*|tal|headcount|head count|ftes?|people|persons?|antal.*|mand|#|size"
    r"|hoveder|personer|aarsvaerk|medarbejdere|folk|devs?|no\.?|qty|stk|team ?size"
)
_TOTALS = re.compile(r"(grand )?total.*|sum|i ?alt|samlet|all|alle|overall|subtotal")
_CELLS = re.compile(r"\s*\|\s*|\t+|\s*;\s*| {3,}")
_RULE = re.compile(r"[\s|:+=-]+")
_UNIT = re.compile(r"[(\[]([^()\[\]]{1,20})[)\]]")
_MOST_ROWS = 60


def unrolled(text: str) -> str:
    """Give the text with each table that has a head row turned into one line a figure ("30 Dev people")."""
    lines = text.split("\n")
    out: list[str] = []
    i = 0
    while i < len(lines):
        last = _table_end(lines, i)
        if last is None:
            out.append(_row(lines[i], after_row=i > 0 and "\t" in lines[i - 1]))
            i += 1
        else:
            out.extend(_sentences([_cells(line) for line in lines[i:last] if not _RULE.fullmatch(line)]))
            i = last
    return "\n".join(out)


def _row(line: str, *, after_row: bool) -> str:
    """A line of two cells without a head row: "Udviklere<tab>40" reads "Udviklere: 40"; a sum below others says nothing new."""
    name, _, figure = (part.strip(" :") for part in line.strip().partition("\t"))
    if not re.match(r"[~€$£]?\d[^\t]*$", figure) or not name[-1:].isalpha():
        return line
    return "" if after_row and figure.isdecimal() and _TOTALS.fullmatch(fold(name)) else f"{name}: {figure}"


def _cells(line: str) -> list[str]:
    return _CELLS.split(line.strip().strip("|").strip())


def _table_end(lines: Sequence[str], first: int) -> int | None:
    """A head row without figures and at least one row of as many cells with figures behind it."""
    head = _cells(lines[first]) if lines[first].strip() else []
    if len(head) < 2 or any(re.search(r"\d", cell) for cell in head) or any(not cell for cell in head[1:]):
        return None
    last, rows = first + 1, 0
    while last < len(lines) and rows < _MOST_ROWS and lines[last].strip():
        if not _RULE.fullmatch(lines[last]):
            cells = _cells(lines[last])
            if len(cells) != len(head):
                break
            rows += any(re.match(r"[\d~€$£]", cell) for cell in cells)
        last += 1
    return last if rows else None


def _sentences(table: Sequence[Sequence[str]]) -> list[str]:
    head, *rows = table
    out = []
    for row in rows:
        name = row[0]
        if _TOTALS.fullmatch(fold(name)) and len(rows) > 1:
            continue
        out.append(f"{name}: {_figure('', head[0], name)}" if re.match(r"\d", name) else "")
        out.extend(_figure(name, column, cell) for column, cell in zip(head[1:], row[1:], strict=True) if cell)
    return [line for line in out if line]


def _figure(row: str, column: str, cell: str) -> str:
    unit = _UNIT.search(column)
    name = _UNIT.sub("", column).strip()
    if _HEADS.fullmatch(fold(name)) and re.fullmatch(r"~?\d+", cell.strip()):
        return f"{cell} people in {row}." if _is_place(row) else f"{cell} {row} people."
    return f"{name} {row}: {cell} {unit[1] if unit else ''}."


def _is_place(row: str) -> bool:
    from advisor.language.places import place_at
    from advisor.language.words import cut

    words = cut(row)
    return bool(words) and place_at(words, 0) is not None
