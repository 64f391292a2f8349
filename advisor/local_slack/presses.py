"""The `actions` entry of a press: a button, one of the two feedback buttons, or an option of a list.

Source: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
"""

from collections.abc import Iterable

from advisor.local_slack.workspace import Json, SlackError


def action_of(blocks: Iterable[Json], block_id: str, action_id: str, chosen: str, ts: str) -> Json:
    """What was pressed; an action_id is unique in its block only. `chosen`: the value of the option or button meant.

    Raises SlackError unknown_action.
    """
    block = next((b for b in blocks if b["block_id"] == block_id), {})
    for element in [*block.get("elements", []), block.get("accessory")]:
        if isinstance(element, dict) and element.get("action_id") == action_id:
            return _pressed(element, chosen) | {"block_id": block_id, "action_ts": ts}
    raise SlackError("unknown_action")


def _pressed(element: Json, chosen: str) -> Json:
    kind = element["type"]
    named = {"type": kind, "action_id": element["action_id"]}
    if kind == "static_select":
        option = next((one for one in element["options"] if one["value"] == chosen), None)
        if option is None:
            raise SlackError("unknown_action")
        return {**named, "selected_option": option}
    if kind == "feedback_buttons":
        button = next(
            (element[s] for s in ("positive_button", "negative_button") if element[s]["value"] == chosen), None
        )
        if button is None:
            raise SlackError("unknown_action")
        return {**named, "text": button["text"], "value": button["value"]}
    return element


def state_of_press(action: Json) -> Json:
    """The `state` of the message: what stands in the list that was used."""
    if "selected_option" not in action:
        return {"values": {}}
    held = {name: action[name] for name in ("type", "selected_option")}
    return {"values": {action["block_id"]: {action["action_id"]: held}}}
