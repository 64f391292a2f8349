"""What Slack refuses in blocks: the documented limits of the block types that this stand-in draws.

Source: https://docs.slack.dev/reference/block-kit/blocks (limits as published in 2026); the total of 13,200 characters
is what Slack is seen to enforce with msg_blocks_too_long.
"""

import json
from collections.abc import Callable

from advisor.local_slack.chart_limits import chart_problems
from advisor.local_slack.option_limits import choice_problems
from advisor.local_slack.text_limits import Problems, string_problems, text_problems
from advisor.local_slack.workspace import Json, SlackError

BLOCKS_IN_A_MESSAGE = 50
CHARACTERS_IN_A_MESSAGE = 13_200
CHARACTERS_IN_TABLES = 10_000
CHARACTERS_IN_MARKDOWN = 12_000
CHARTS_IN_A_MESSAGE = 2


def check_blocks(blocks: object) -> tuple[Json, ...]:
    """The blocks when Slack would take them.

    Raises SlackError invalid_blocks_format (no list), invalid_blocks (with details in Slack's style: problem and JSON
    pointer) or msg_blocks_too_long.
    """
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise SlackError("invalid_blocks_format")
    problems = tuple(_message_problems(blocks))
    if problems:
        raise SlackError("invalid_blocks", problems)
    if _characters(blocks) > CHARACTERS_IN_A_MESSAGE:
        raise SlackError("msg_blocks_too_long")
    return tuple(blocks)


def _message_problems(blocks: list[Json]) -> Problems:
    if len(blocks) > BLOCKS_IN_A_MESSAGE:
        yield f"no more than {BLOCKS_IN_A_MESSAGE} items allowed [json-pointer:/blocks]"
    names = [block["block_id"] for block in blocks if block.get("block_id")]
    if len(names) != len(set(map(str, names))):
        yield "block_id already exists [json-pointer:/blocks]"
    yield from _totals(blocks)
    for index, block in enumerate(blocks):
        at = f"/blocks/{index}"
        yield from string_problems(block.get("block_id", "-"), at + "/block_id", 255)
        check = CHECKS.get(str(block.get("type")))
        if check is None:
            yield f"unsupported type: {block.get('type')} [json-pointer:{at}/type]"
        else:
            yield from check(block, at)


def _totals(blocks: list[Json]) -> Problems:
    """What a message may hold only so much of."""
    tables = [block for block in blocks if block.get("type") == "table"]
    if len(tables) > 1:
        yield "only_one_table_allowed [json-pointer:/blocks]"
    if _characters(tables) > CHARACTERS_IN_TABLES:
        yield f"tables hold no more than {CHARACTERS_IN_TABLES} characters [json-pointer:/blocks]"
    if sum(block.get("type") == "data_visualization" for block in blocks) > CHARTS_IN_A_MESSAGE:
        yield f"no more than {CHARTS_IN_A_MESSAGE} charts allowed [json-pointer:/blocks]"
    if sum(len(str(b.get("text", ""))) for b in blocks if b.get("type") == "markdown") > CHARACTERS_IN_MARKDOWN:
        yield f"markdown holds no more than {CHARACTERS_IN_MARKDOWN} characters [json-pointer:/blocks]"


def _characters(value: object) -> int:
    """Characters of all texts that a reader sees."""
    if isinstance(value, dict):
        return sum(
            len(inner) if isinstance(inner, str) and key == "text" else _characters(inner)
            for key, inner in value.items()
            if not isinstance(inner, str) or key == "text"
        )
    return sum(_characters(inner) for inner in value) if isinstance(value, list) else 0


# --- the parts ------------------------------------------------------------------------------------------------------


def _items(value: object, at: str, most: int) -> list[object]:
    """The items of a list that must hold 1 to `most`; raises what the caller reports."""
    if not isinstance(value, list) or not 1 <= len(value) <= most:
        raise ValueError(f"must have 1 to {most} items [json-pointer:{at}]")
    return value


def _element(value: object, at: str) -> Problems:
    if isinstance(value, dict) and value.get("type") == "static_select":
        yield from _select(value, at)
    else:
        yield from _button(value, at)


def _select(value: Json, at: str) -> Problems:
    yield from string_problems(value.get("action_id", "-"), at + "/action_id", 255)
    if value.get("placeholder") is not None:
        yield from text_problems(value["placeholder"], at + "/placeholder", 150, ("plain_text",))
    yield from choice_problems(value, at)


def _button(value: object, at: str) -> Problems:
    if not isinstance(value, dict) or value.get("type") != "button":
        yield f"unsupported element [json-pointer:{at}/type]"
        return
    yield from text_problems(value.get("text"), at + "/text", 75, ("plain_text",))
    yield from string_problems(value.get("action_id", "-"), at + "/action_id", 255)
    yield from string_problems(value.get("value", "-"), at + "/value", 2000)
    yield from string_problems(value.get("url", "-"), at + "/url", 3000)
    if value.get("style", "primary") not in ("primary", "danger"):
        yield f"must be primary or danger [json-pointer:{at}/style]"


def _cell(value: object, at: str) -> Problems:
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(value, dict) or kind not in ("raw_text", "raw_number", "rich_text"):
        yield f"unsupported cell [json-pointer:{at}/type]"
    elif kind == "rich_text":
        yield from _rich_text(value, at)
    elif kind == "raw_text":
        yield from string_problems(value.get("text"), at + "/text", CHARACTERS_IN_TABLES)


# --- the blocks -----------------------------------------------------------------------------------------------------


def _header(block: Json, at: str) -> Problems:
    yield from text_problems(block.get("text"), at + "/text", 150, ("plain_text",))


def _section(block: Json, at: str) -> Problems:
    if "text" not in block and "fields" not in block:
        yield f"must have text or fields [json-pointer:{at}]"
    if "text" in block:
        yield from text_problems(block["text"], at + "/text", 3000)
    if "fields" in block:
        for index, value in enumerate(_items(block["fields"], at + "/fields", 10)):
            yield from text_problems(value, f"{at}/fields/{index}", 2000)
    if "accessory" in block:
        yield from _element(block["accessory"], at + "/accessory")


def _context(block: Json, at: str) -> Problems:
    for index, value in enumerate(_items(block.get("elements"), at + "/elements", 10)):
        yield from text_problems(value, f"{at}/elements/{index}", 3000)


def _actions(block: Json, at: str) -> Problems:
    elements = _items(block.get("elements"), at + "/elements", 25)
    for index, value in enumerate(elements):
        yield from _element(value, f"{at}/elements/{index}")
    names = [str(e["action_id"]) for e in elements if isinstance(e, dict) and "action_id" in e]
    if len(names) != len(set(names)):
        yield f"action_id already exists [json-pointer:{at}/elements]"


def _table(block: Json, at: str) -> Problems:
    for number, row in enumerate(_items(block.get("rows"), at + "/rows", 100)):
        for column, value in enumerate(_items(row, f"{at}/rows/{number}", 20)):
            yield from _cell(value, f"{at}/rows/{number}/{column}")
    columns = _items(block["column_settings"], at + "/column_settings", 20) if "column_settings" in block else []
    for index, setting in enumerate(columns):
        if isinstance(setting, dict) and setting.get("align", "left") not in ("left", "center", "right"):
            yield f"must be left, center or right [json-pointer:{at}/column_settings/{index}/align]"


def _markdown(block: Json, at: str) -> Problems:
    yield from string_problems(block.get("text"), at + "/text", CHARACTERS_IN_MARKDOWN)


def _rich_text(block: Json, at: str) -> Problems:
    kinds = ("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted")
    for index, value in enumerate(_items(block.get("elements"), at + "/elements", 1000)):
        if not isinstance(value, dict) or value.get("type") not in kinds or not isinstance(value.get("elements"), list):
            yield f"unsupported element [json-pointer:{at}/elements/{index}]"


def _context_actions(block: Json, at: str) -> Problems:
    for index, value in enumerate(_items(block.get("elements"), at + "/elements", 5)):
        here = f"{at}/elements/{index}"
        if not isinstance(value, dict) or value.get("type") != "feedback_buttons":
            yield f"unsupported element [json-pointer:{here}/type]"
            continue
        for side in ("positive_button", "negative_button"):
            button = value.get(side)
            if not isinstance(button, dict):
                yield f"missing required field: {side} [json-pointer:{here}]"
                continue
            yield from text_problems(button.get("text"), f"{here}/{side}/text", 75, ("plain_text",))
            yield from string_problems(button.get("value"), f"{here}/{side}/value", 2000)


def _divider(_block: Json, _at: str) -> Problems:
    return iter(())


def _guarded(check: Callable[[Json, str], Problems]) -> Callable[[Json, str], Problems]:
    def problems(block: Json, at: str) -> Problems:
        try:
            yield from check(block, at)
        except ValueError as error:
            yield str(error)

    return problems


CHECKS = {
    kind: _guarded(check)
    for kind, check in {
        "header": _header,
        "section": _section,
        "context": _context,
        "divider": _divider,
        "actions": _actions,
        "table": _table,
        "markdown": _markdown,
        "rich_text": _rich_text,
        "context_actions": _context_actions,
        "data_visualization": chart_problems,
    }.items()
}


def is_yes(given: object) -> bool:
    """A flag as it comes: true (JSON body), "true" or "1" (form body)."""
    return str(given).lower() in ("true", "1")


def parse_blocks(given: object) -> tuple[Json, ...]:
    """Blocks as they come: a list, a JSON string (in forms) or nothing. Raises SlackError as `check_blocks`."""
    if given in (None, "", []):
        return ()
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            raise SlackError("invalid_blocks_format") from None
    return check_blocks(given) if given else ()
