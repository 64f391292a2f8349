"""Differences between two readers sorted into the listed classes."""

import re
from collections.abc import Sequence
from pathlib import Path

import yaml

LISTED = Path(__file__).with_name("disagreements.yaml")
Row = tuple[str, str, str]  # text, what the other reader reads, what the advisor reads


def unlisted(reader: str, kind: str, rows: Sequence[Row]) -> list[str]:
    """What is wrong with the list: differences of no class or of two, classes that no longer differ or read otherwise."""
    classes = [
        c for c in yaml.safe_load(LISTED.read_text(encoding="utf-8")) if (c["reader"], c["kind"]) == (reader, kind)
    ]
    wrong = []
    for text, theirs, ours in rows:
        matching = [c for c in classes if re.fullmatch(c["pattern"], text)]
        if len(matching) != 1:
            wrong.append(f"{text!r}: {theirs} there, {ours} here, in {len(matching)} classes")
    examples = [(c["text"], c["theirs"], c["ours"]) for c in classes]
    return wrong + [f"no such difference: {example}" for example in examples if example not in rows]
