"""The words of the local workspace: people, channels, messages, happenings, and who and what is there at first."""

from dataclasses import dataclass
from typing import Any, Literal

Json = dict[str, Any]
Kind = Literal[
    "posted",
    "edited",
    "deleted",
    "unanswered",
    "note",
    "joined",
    "modal",
    "view_errors",
    "home",
    "prompts",
    "session",
    "reset",
]
"""What can happen in the feed."""

TEAM = "T0LOCAL01"
TEAM_DOMAIN = "local-workspace"
APP = "A0ADVISOR1"
BOT_USER = "U0ADVISOR1"
BOT = "B0ADVISOR1"
BOT_NAME = "advisor"
ANNA = "U0ANNA0001"
BO = "U0BO000001"
SOURCING = "C0SOURCING"
FINANCE = "C0FINANCE1"
ANNA_DM = "D0ANNA0001"
BO_DM = "D0BO000001"


@dataclass(frozen=True)
class Person:
    """Somebody in the workspace. `locale` as Slack writes it ("en-US", "da-DK")."""

    id: str
    name: str
    real_name: str
    title: str
    locale: str = "en-US"
    is_bot: bool = False


@dataclass(frozen=True)
class Channel:
    """A channel or, with kind "im", the direct messages of one person with the bot."""

    id: str
    name: str
    kind: Literal["channel", "im"]
    members: frozenset[str]


@dataclass(frozen=True)
class Message:
    """One message.

    `only_for` marks an ephemeral one; `blocks` are Block Kit dicts with their block_ids; `mrkdwn` False means that stars
    and underscores in `text` are plain characters; `files` as Slack describes files.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Json, ...] = ()
    thread_ts: str | None = None
    only_for: str | None = None
    edited_ts: str | None = None
    metadata: Json | None = None
    mrkdwn: bool = True
    files: tuple[Json, ...] = ()

    def as_json(self) -> Json:
        """The message as the page draws it."""
        return {
            "channel": self.channel,
            "ts": self.ts,
            "user": self.user,
            "text": self.text,
            "blocks": list(self.blocks),
            "mrkdwn": self.mrkdwn,
            "thread_ts": self.thread_ts,
            "ephemeral": self.only_for is not None,
            "edited": self.edited_ts is not None,
            "files": list(self.files),
        }


def from_fields(kept: Json) -> Message:
    """A message from its fields as JSON keeps them."""
    return Message(**{**kept, "blocks": tuple(kept["blocks"]), "files": tuple(kept.get("files", ()))})


@dataclass(frozen=True)
class Happening:
    """One entry of the feed; `audience` None means everybody."""

    number: int
    kind: Kind
    data: Json
    audience: frozenset[str] | None


class SlackError(Exception):
    """What Slack would answer with `ok: false`; `code` is Slack's own word for it."""

    def __init__(self, code: str, detail: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


def first_people() -> dict[str, Person]:
    """Who is there."""
    people = (
        Person(ANNA, "anna", "Anna Holm", "CTO"),
        Person(BO, "bo", "Bo Lindgaard", "CFO"),
        Person(BOT_USER, BOT_NAME, "Captive advisor", "App", is_bot=True),
    )
    return {person.id: person for person in people}


def first_channels(generation: int) -> dict[str, Channel]:
    """The channels after `generation` resets: each reset makes new ones, for the bot does not forget those that were."""
    again = f"R{generation}" if generation else ""
    channels = (
        Channel(SOURCING + again, "it-sourcing", "channel", frozenset({ANNA, BO, BOT_USER})),
        Channel(FINANCE + again, "finance", "channel", frozenset({ANNA, BO})),
        Channel(ANNA_DM + again, "advisor", "im", frozenset({ANNA, BOT_USER})),
        Channel(BO_DM + again, "advisor", "im", frozenset({BO, BOT_USER})),
    )
    return {channel.id: channel for channel in channels}
