"""What comes into a conversation and what goes out: plain records that every edge (Slack, terminal, tests) can carry.

Texts in parts are plain text without any mark-up; the edge escapes and draws them.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from advisor.phrasing.brief import Brief


class Record(BaseModel):
    """Base: frozen and closed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# --- in -------------------------------------------------------------------------------------------------------------


class Said(Record):
    """A message or the text of `/bot-check`. `at` is ISO 8601 with seconds, UTC; `message` its id in the channel."""

    kind: Literal["said"] = "said"
    text: str
    by: str
    at: str
    message: str


class Edited(Record):
    """The text of an earlier message was changed: a correction of what that message gave."""

    kind: Literal["edited"] = "edited"
    text: str
    by: str
    at: str
    message: str


class Deleted(Record):
    """An earlier message was deleted: its facts are withdrawn."""

    kind: Literal["deleted"] = "deleted"
    by: str
    at: str
    message: str


class Pressed(Record):
    """A button.

    `action`: confirm, reject, choose, what_if, keep, unknown, skip, status, undo, help, continue_thread, continue_dm,
    restore_case.
    `value` holds ids and lever names, no figures of the customer, except a choice offered by the bot.
    """

    kind: Literal["pressed"] = "pressed"
    action: str
    value: str
    by: str
    at: str


class Unopened(Record):
    """The thread or DM that `by` wished to go on in could not be opened: Slack refused its first post."""

    kind: Literal["unopened"] = "unopened"
    where: Literal["thread", "dm"]
    by: str
    at: str


Incoming = Annotated[Said | Edited | Deleted | Pressed | Unopened, Field(discriminator="kind")]

# --- out ------------------------------------------------------------------------------------------------------------


class Button(Record):
    """A choice a person can press. `action` and `value` come back as `Pressed`."""

    action: str
    label: str
    value: str
    style: Literal["default", "primary", "danger"] = "default"


class Headline(Record):
    """The first line of an answer: the verdict in words."""

    kind: Literal["headline"] = "headline"
    text: str


class Text(Record):
    """A paragraph. `tone` "quiet" is small print (who can read this, dates); "question" is the next question."""

    kind: Literal["text"] = "text"
    text: str
    tone: Literal["plain", "quiet", "question", "warning"] = "plain"


class Bullets(Record):
    """A titled list."""

    kind: Literal["bullets"] = "bullets"
    title: str
    items: tuple[str, ...]


class Table(Record):
    """A titled table; every row has as many cells as the header. `numeric`: indexes of right-aligned columns."""

    kind: Literal["table"] = "table"
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()


class Paragraph(Record):
    """A section of the recommendation in words; the first has no title."""

    title: str | None
    text: str


class Written(Record):
    """The recommendation in words. With its `brief` a model may phrase it better later; each part of it stands alone until then."""

    kind: Literal["written"] = "written"
    paragraphs: tuple[Paragraph, ...]
    brief: Brief | None = None


class Buttons(Record):
    """A row of buttons, at most five."""

    kind: Literal["buttons"] = "buttons"
    buttons: tuple[Button, ...]


Part = Annotated[Headline | Text | Written | Bullets | Table | Buttons, Field(discriminator="kind")]


class Reply(Record):
    """One message of the bot.

    `summary` is its plain-text form for notifications and screen readers. `asks` names the fact it asks for.
    `people`: ids of people that its texts may name; the edge may show them as people.
    """

    summary: str
    parts: tuple[Part, ...]
    asks: str | None = None
    people: tuple[str, ...] = ()


class ContinueIn(Record):
    """Effect: open a thread in the channel or a DM with the person, with a copy of the case, and post `reply` in it."""

    kind: Literal["continue_in"] = "continue_in"
    where: Literal["thread", "dm"]
    reply: Reply


Effect = ContinueIn
