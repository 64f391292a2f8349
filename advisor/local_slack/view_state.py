"""What the inputs of a view hold, as Slack tells it: every input of the view, also those that nobody touched.

Source: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload (state.values)
"""

from advisor.local_slack.workspace import Json

_SHOWN = {
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
}
"""By type of element: where it holds its value, and where it was given one; all others hold text, figures too."""


def state_of(view: Json, given: Json) -> Json:
    """The `state` of the view; `given`: `state.values` of what somebody filled in."""
    values: Json = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            element, name = block["element"], block["block_id"]
            filled = given.get(name, {})
            action = element["action_id"]
            values[name] = {action: filled.get(action) or _untouched(element)}
    return {"values": values}


def named(block: Json, block_id: str) -> Json:
    """The block with a block_id, and an input with an action_id, where the bot gave none."""
    made = {**block, "block_id": block.get("block_id") or block_id}
    if block["type"] == "input" and not block["element"].get("action_id"):
        made["element"] = {**block["element"], "action_id": f"{block_id}.a"}
    return made


def _untouched(element: Json) -> Json:
    kind = element["type"]
    holds, shows = _SHOWN.get(kind, ("value", "initial_value"))
    return {"type": kind, holds: element.get(shows, [] if holds == "selected_options" else None)}
