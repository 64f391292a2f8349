"""What Slack refuses in the options of lists, radio buttons and check boxes.

Source: https://docs.slack.dev/reference/block-kit/composition-objects/option-object and the pages of the elements.
"""

from advisor.local_slack.text_limits import Problems, string_problems, text_problems
from advisor.local_slack.workspace import Json

_MOST = {"radio_buttons": 10, "checkboxes": 10}
_MOST_IN_A_LIST = 100
_TEXT, _VALUE = 75, 150
_KINDS = {"radio_buttons": ("plain_text", "mrkdwn"), "checkboxes": ("plain_text", "mrkdwn")}


def choice_problems(element: Json, at: str) -> Problems:
    """Say what is wrong with the options of an element, and with those that it shows as chosen."""
    kind, options = str(element.get("type")), element.get("options")
    most = _MOST.get(kind, _MOST_IN_A_LIST)
    if not isinstance(options, list) or not 1 <= len(options) <= most:
        yield f"must have 1 to {most} items [json-pointer:{at}/options]"
        return
    for index, option in enumerate(options):
        here = f"{at}/options/{index}"
        if not isinstance(option, dict):
            yield f"must be an option [json-pointer:{here}]"
            continue
        yield from text_problems(option.get("text"), here + "/text", _TEXT, _KINDS.get(kind, ("plain_text",)))
        yield from string_problems(option.get("value"), here + "/value", _VALUE)
    yield from _initial_problems(element, options, at)


def _initial_problems(element: Json, options: list[object], at: str) -> Problems:
    if "initial_options" in element:
        chosen = element["initial_options"]
        if not isinstance(chosen, list) or not chosen:
            yield f"must have at least 1 item [json-pointer:{at}/initial_options]"
            return
    else:
        chosen = [element["initial_option"]] if element.get("initial_option") is not None else []
    if any(one not in options for one in chosen):
        yield f"initial option must be one of the options [json-pointer:{at}]"
