"""What all payloads of Slack have in common; they are read strictly, and made into inbox events.

One reader a kind of payload (message_payloads, press_payloads, view_payloads). It gives None
for what is not for the bot (its own messages, other bots, unfurls, joins).
A payload that does not have the shape that Slack documents raises pydantic's ValidationError.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, ValidationError

from advisor.delivery.events import InboxEvent
from advisor.slack.registrations import ACTION_PREFIX
from advisor.wording.texts import LANGUAGES, Lang


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a delivery besides its payload. `at`: seconds since 1970; `locale`: "en" or "da" where told."""

    workspace: str
    bot_user: str
    at: float
    locale: str | None = None


Reader = Callable[[Mapping[str, JsonValue], Arrival], InboxEvent | None]


def _storable(value: object) -> object:
    """Half characters and NUL can come in JSON escapes, but no database keeps them as text."""
    return value.encode("utf-8", "replace").decode().replace("\0", "") if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_storable)]
Words = Annotated[str, BeforeValidator(lambda value: _storable("" if value is None else value))]
Id = Annotated[str, BeforeValidator(_storable), Field(min_length=1, max_length=255)]
Ts = Annotated[str, Field(pattern=r"^[0-9]{1,11}(\.[0-9]{1,9})?$")]


class Payload(BaseModel):
    """A part of what Slack sends."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class User(Payload):
    """Who did it."""

    id: Id


class ButtonValue(Payload):
    """What a button carries: its meaning, and the conversation it belongs to where that was known when it was drawn."""

    v: Line
    c: Line | None = None


def carried_by(value: str) -> ButtonValue:
    """Read what a button carries; a value that is not of ours is its meaning."""
    try:
        return ButtonValue.model_validate_json(value)
    except ValidationError:
        return ButtonValue(v=value)


def action_name(action_id: str) -> str:
    """`advisor.choose.2` is the second `choose` button of its message."""
    return re.sub(r"\.[0-9]+$", "", action_id.removeprefix(ACTION_PREFIX))


def iso(ts: str | float) -> str:
    """Give a time of Slack in ISO 8601."""
    return datetime.fromtimestamp(float(ts), UTC).isoformat(timespec="seconds")


def language(body: Mapping[str, JsonValue]) -> Lang | None:
    """Give the language of the person where the payload tells it: Slack itself seldom does, a stand-in may."""
    first = str(body.get("locale"))[:2].lower()
    return next((lang for lang in LANGUAGES if lang == first), None)
