"""Reads one record file into plain mappings, lists and texts.

Scalars stay text: the record types say what is a number, a date or a yes, so that `NO`, `2026-01-01` or `1:30` mean
what is written. It also takes less than half the time of building Python values first.
"""

from collections.abc import Iterator

import yaml

from advisor.parameters.errors import RecordError

Tree = dict[str, "Tree"] | list["Tree"] | str | None
_LOADER: type[yaml.CSafeLoader | yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Events = Iterator[yaml.Event]


def parse(text: str, file: str) -> dict[str, Tree]:
    """Give the mapping written in `text`. Raises RecordError on broken YAML, duplicate keys, anchors and tags."""
    try:
        events = iter(list(yaml.parse(text, Loader=_LOADER)))
    except yaml.YAMLError as error:
        raise RecordError(file, "", "", f"readable YAML ({' '.join(str(error).split())})") from error
    for event in events:
        if isinstance(event, yaml.MappingStartEvent):
            return _mapping(events, file)
        if isinstance(event, yaml.NodeEvent):
            break
    raise RecordError(file, "", "", "a mapping at the top")


def _node(event: yaml.Event, events: _Events, file: str) -> Tree:
    if getattr(event, "anchor", None) or getattr(event, "tag", None):
        raise RecordError(file, _line(event), "", "plain YAML without anchors, aliases and tags")
    if isinstance(event, yaml.ScalarEvent):
        return None if event.value == "null" and not event.style else str(event.value)
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events, file)
    return [_node(entry, events, file) for entry in _until(yaml.SequenceEndEvent, events)]


def _mapping(events: _Events, file: str) -> dict[str, Tree]:
    found: dict[str, Tree] = {}
    for key_event in _until(yaml.MappingEndEvent, events):
        key = _node(key_event, events, file)
        if not isinstance(key, str):
            raise RecordError(file, _line(key_event), "", "a name before each colon")
        if key in found:
            raise RecordError(file, str(found.get("id") or _line(key_event)), key, "each key once")
        found[key] = _node(next(events), events, file)
    return found


def _until(end: type[yaml.Event], events: _Events) -> _Events:
    for event in events:
        if isinstance(event, end):
            return
        yield event


def _line(event: yaml.Event) -> str:
    return f"line {event.start_mark.line + 1}" if event.start_mark else ""
