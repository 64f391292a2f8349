"""What Slack refuses in a view: the documented limits of modals, App Home and the inputs in them.

Source: https://docs.slack.dev/reference/views, https://docs.slack.dev/reference/block-kit/blocks/input-block and the pages of
the input elements.
"""

import json
import re

from advisor.local_slack.block_limits import CHECKS
from advisor.local_slack.option_limits import choice_problems
from advisor.local_slack.text_limits import Problems, is_text, string_problems, text_problems
from advisor.local_slack.workspace import Json, SlackError

BLOCKS_IN_A_VIEW = 100
LARGEST_VIEW = 250_000
"""Characters as JSON."""
_TITLE = 24
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = {"private_metadata": 3000, "callback_id": 255, "external_id": 255}
_CHOOSING = {"static_select", "multi_static_select", "radio_buttons", "checkboxes"}
_WRITING = {"plain_text_input", "number_input", "datepicker", "email_text_input", "url_text_input", "timepicker"}


def check_view(view: object, kind: str) -> Json:
    """The view when Slack would take it. Raises SlackError invalid_arguments with details in Slack's style, view_too_large."""
    if not isinstance(view, dict):
        raise SlackError("invalid_arguments", ("must be a view object [json-pointer:/view]",))
    problems = tuple(_problems(view, kind))
    if problems:
        raise SlackError("invalid_arguments", problems)
    if len(json.dumps(view)) > LARGEST_VIEW:
        raise SlackError("view_too_large")
    return view


def _problems(view: Json, kind: str) -> Problems:
    if view.get("type") != kind:
        yield f"must be a view of type {kind} [json-pointer:/view/type]"
    yield from _head(view, kind)
    blocks = view.get("blocks")
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        yield "must be an array of blocks [json-pointer:/view/blocks]"
        return
    yield from _blocks(blocks)
    if kind == "modal" and view.get("submit") is None and any(block.get("type") == "input" for block in blocks):
        yield "submit is required when an input block is in the blocks array [json-pointer:/view/submit]"


def _head(view: Json, kind: str) -> Problems:
    for name, longest in _LONGEST.items():
        yield from string_problems(view.get(name) or "-", f"/view/{name}", longest)
    if kind == "modal":
        yield from text_problems(view.get("title"), "/view/title", _TITLE, ("plain_text",))
    for name in ("submit", "close"):
        if view.get(name) is not None:
            yield from text_problems(view[name], f"/view/{name}", _TITLE, ("plain_text",))


def _blocks(blocks: list[Json]) -> Problems:
    if len(blocks) > BLOCKS_IN_A_VIEW:
        yield f"no more than {BLOCKS_IN_A_VIEW} items allowed [json-pointer:/view/blocks]"
    names = [str(block["block_id"]) for block in blocks if block.get("block_id")]
    if len(names) != len(set(names)):
        yield "block_id already exists [json-pointer:/view/blocks]"
    for index, block in enumerate(blocks):
        at = f"/view/blocks/{index}"
        if block.get("type") == "input":
            yield from _input(block, at)
        elif block.get("type") in CHECKS and block.get("type") not in {"table", "data_visualization"}:
            yield from CHECKS[str(block["type"])](block, at)
        else:
            yield f"unsupported type: {block.get('type')} [json-pointer:{at}/type]"


def _input(block: Json, at: str) -> Problems:
    yield from string_problems(block.get("block_id", "-"), at + "/block_id", 255)
    yield from text_problems(block.get("label"), at + "/label", 2000, ("plain_text",))
    if block.get("hint") is not None:
        yield from text_problems(block["hint"], at + "/hint", 2000, ("plain_text",))
    element = block.get("element")
    if not isinstance(element, dict):
        yield f"must be an element [json-pointer:{at}/element]"
        return
    yield from string_problems(element.get("action_id", "-"), at + "/element/action_id", 255)
    if element.get("placeholder") is not None:
        yield from text_problems(element["placeholder"], at + "/element/placeholder", 150, ("plain_text",))
    yield from _element(element, at + "/element")


def _element(element: Json, at: str) -> Problems:
    kind = element.get("type")
    if kind in _CHOOSING:
        yield from choice_problems(element, at)
    elif kind not in _WRITING:
        yield f"unsupported element: {kind} [json-pointer:{at}/type]"
    elif kind == "number_input" and "is_decimal_allowed" not in element:
        yield f"missing required field: is_decimal_allowed [json-pointer:{at}]"
    elif "initial_value" in element and not is_text(element["initial_value"]):
        yield f"must be a string [json-pointer:{at}/initial_value]"
    elif "initial_date" in element and not _DATE.fullmatch(str(element["initial_date"])):
        yield f"must be a date in the form YYYY-MM-DD [json-pointer:{at}/initial_date]"
