"""Reading what the user names: a YAML or JSON file, standard input, JSON lines. Bad input ends with exit 2 and one message."""

import json
import math
import re
import sys
from collections.abc import Hashable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import yaml
from pydantic import JsonValue

LARGEST_BYTES = 5_000_000
BAD_INPUT = 2


def refuse(field: str, found: str, expected: str, example: str) -> NoReturn:
    """End with exit 2: the field, what was found, what was expected, an example."""
    sys.stderr.write(f"advisor: {field}: {found}\n  expected: {expected}\n  example:  {example}\n")
    raise SystemExit(BAD_INPUT)


def read_facts(name: str) -> dict[str, JsonValue]:
    """Read one record from a file or, for "-", from standard input."""
    text = sys.stdin.read(LARGEST_BYTES) if name == "-" else _text(Path(name))
    try:
        raw = _parsed(text)
    except _TwiceError as error:
        refuse(name, f"{error} is given twice", "each fact once", f"{error}: ...")
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        where = str(error).splitlines()[0][:120]
        refuse(name, f"cannot be read ({where})", "YAML or JSON with facts by name", "headcount: 75")
    if not isinstance(raw, dict) or not all(isinstance(key, str) for key in raw):
        refuse(name, "holds no facts", "facts by name", "headcount: 75")
    return {str(key): plain(value) for key, value in raw.items()}


class _TwiceError(Exception):
    """A key stands twice in one mapping: which of the values is meant, nobody can know."""


class _Loader(yaml.SafeLoader):
    """YAML as it is safe to read, every key once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        _once(keys)
        return super().construct_mapping(node, deep)


def _parsed(text: str) -> object:
    """Read JSON or YAML. JSON is tried first where the text looks like it: YAML in braces is no JSON."""
    if text.lstrip().startswith(("{", "[")):
        with suppress(ValueError):
            return json.loads(text, object_pairs_hook=_mapping)
    return yaml.load(text, _Loader)  # noqa: S506  a SafeLoader


def _mapping(pairs: list[tuple[str, object]]) -> dict[str, object]:
    _once([key for key, _ in pairs])
    return dict(pairs)


def _once(keys: list[str]) -> None:
    twice = next((key for index, key in enumerate(keys) if key in keys[:index]), None)
    if twice is not None:
        raise _TwiceError(twice)


_ID = re.compile(r'"id"\s*:\s*(?:"([^"\\]+)"|(\d+))')


def read_lines(path: Path) -> Iterator[tuple[int, str, JsonValue | None]]:
    """Give each line of a JSON-lines file: number, id, record; None where a line is not JSON. Empty lines are passed over.

    A line without an id that can be read has its number for one.
    """
    for number, line in enumerate(_text(path).splitlines(), 1):
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
        except (ValueError, RecursionError):
            found = _ID.search(line)
            yield number, found[1] or found[2] if found else str(number), None
        else:
            yield number, str(raw.get("id", number) if isinstance(raw, dict) else number), raw


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        refuse(str(path), "no such file", "a file that exists, or - for standard input", "facts.yaml")
    except (OSError, UnicodeDecodeError) as error:
        refuse(str(path), f"cannot be read ({type(error).__name__})", "a text file in UTF-8", "facts.yaml")


def plain(value: object, depth: int = 0) -> JsonValue:
    """Bring what YAML gives to JSON: dates to text; what is neither becomes text, so that the field's own check names it."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, dict) and depth < 20:
        return {str(key): plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list) and depth < 20:
        return [plain(item, depth + 1) for item in value]
    return str(value)
