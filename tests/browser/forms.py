"""A scripted form of two steps (a loading view, a field error, the next step, an answer), and blocks to say, for browser tests."""

import json
from typing import Any

from advisor.local_slack.workspace import ANNA_DM
from tests.fakes.bot import Ack, FakeBot, Json, Received

LOADING = "One moment, the form is coming."
WRONG = "Write a figure from 1 to 5,000."


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def options(*names: str) -> list[Json]:
    return [{"text": plain(name), "value": name.lower()} for name in names]


def field(name: str, label: str, kind: str, *, optional: bool = True, hint: str = "", **more: Any) -> Json:
    block: Json = {"type": "input", "block_id": name, "optional": optional, "label": plain(label)}
    return block | {"element": {"type": kind, "action_id": "value", **more}} | ({"hint": plain(hint)} if hint else {})


def view(title: str, *blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain(title), "close": plain("Cancel"), "blocks": list(blocks), **more}


TEAM = view(
    "The team",
    field("headcount", "People", "number_input", optional=False, hint="Today, all roles.", is_decimal_allowed=False),
    field("country", "Country", "static_select", options=options("Poland", "Romania")),
    field("cities", "Cities", "multi_static_select", options=options("Gdansk", "Krakow", "Warsaw")),
    field("phase", "Phase", "radio_buttons", options=options("Build", "Operate")),
    field("terms", "Terms", "checkboxes", options=options("Open book", "Notice")),
    field("start", "Start", "datepicker", initial_date="2026-12-01"),
    field("more", "Anything else", "plain_text_input", multiline=True),
    submit=plain("Next"),
    callback_id="form",
    notify_on_close=True,
)
PRICE = view(
    "The price",
    field("rate", "Rate an hour", "number_input", is_decimal_allowed=True, initial_value="42"),
    submit=plain("Done"),
    callback_id="form",
    notify_on_close=True,
)


BUTTON: Json = {"type": "button", "action_id": "begin", "text": plain("New case"), "value": "new"}


def say(bot: FakeBot, *blocks: Json, channel: str = ANNA_DM, **more: str) -> str:
    """The bot says blocks; gives the ts."""
    ts: str = bot.call("chat.postMessage", channel=channel, text="x", blocks=list(blocks), **more)["ts"]
    return ts


def scripted_form(bot: FakeBot) -> None:
    """A command opens the loading view; `bot.call("views.update", external_id="form", view=TEAM)` fills it."""

    def script(received: Received) -> Ack | None:
        if received.kind == "command":
            loading = view("The form", {"type": "section", "text": plain(LOADING)}, external_id="form")
            bot.call("views.open", trigger_id=received.body["trigger_id"], view=loading)
        elif received.kind == "view_submission":
            return _sent(received.body["view"]["state"]["values"])
        return None

    bot.script = script


def fill(bot: FakeBot) -> None:
    """The worker fills the loading view."""
    assert bot.call("views.update", external_id="form", view=TEAM)["ok"]


def _sent(values: Json) -> Ack | None:
    if "headcount" not in values:
        return None
    if int(values["headcount"]["value"]["value"]) > 5_000:
        return Ack(body=json.dumps({"response_action": "errors", "errors": {"headcount": WRONG}}))
    return Ack(body=json.dumps({"response_action": "update", "view": PRICE}))
