"""Views as a bot opens them in the local Slack."""

import json
from typing import Any

from advisor.local_slack.server import LocalSlack
from advisor.local_slack.workspace import ANNA, Json
from tests.fakes.bot import Ack, FakeBot
from tests.local_slack.asking import TOKEN, Answered, request


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def modal(**changed: Any) -> Json:
    element = {"type": "number_input", "action_id": "value", "is_decimal_allowed": True}
    block = {"type": "input", "block_id": "headcount", "label": plain("People"), "element": element}
    return {
        "type": "modal",
        "title": plain("The team"),
        "submit": plain("Next"),
        "callback_id": "form",
        "blocks": [block],
        **changed,
    }


def call(slack: LocalSlack, method: str, **params: Any) -> Answered:
    return request(f"{slack.api_url}{method}", params, Authorization=f"Bearer {TOKEN}")


def trigger(slack: LocalSlack, user: str = ANNA) -> str:
    return slack.app.triggers.give(user)


def opened(slack: LocalSlack, **changed: Any) -> Json:
    view: Json = call(slack, "views.open", trigger_id=trigger(slack), view=modal(**changed)).body["view"]
    return view


def answer(bot: FakeBot, body: Json) -> None:
    """From now on the bot answers with this."""
    bot.script = lambda _received: Ack(body=json.dumps(body))


def payload(bot: FakeBot) -> Json:
    """What the bot was told last in a form."""
    return bot.received[-1].body
