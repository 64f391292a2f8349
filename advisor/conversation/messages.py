"""What comes into a conversation and what goes out: plain records that every edge (Slack, terminal, tests) can carry.

Texts in parts are plain text without any mark-up; the edge escapes and draws them.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from advisor.phrasing.brief import Brief
from advisor.wording.texts import Lang


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


OPEN_FORM = "form"
"""The button that opens the form: an edge that can show one hands it over as `FormWanted`."""


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


class FormWanted(Record):
    """The form is to be shown in the view `view`, which is being opened."""

    kind: Literal["form_wanted"] = "form_wanted"
    view: str
    by: str
    at: str


class Filled(Record):
    """A step of the form was sent, checked as far as it can be by itself; `view` is the one that shows the next step.

    `fields`: what each field holds by its id; one that is empty holds nothing. `seen`, `began`: as the form had them.
    `closed`: the form was closed instead, and `fields` is empty.
    """

    kind: Literal["filled"] = "filled"
    step: int
    seen: int
    began: int
    fields: dict[str, tuple[str, ...]]
    closed: bool = False
    view: str
    by: str
    at: str


class Stopped(Record):
    """The person stops what the bot is doing: nothing more is said about what came before."""

    kind: Literal["stopped"] = "stopped"
    by: str
    at: str


class HomeOpened(Record):
    """The person looks at the own cases. `page` counts from 0."""

    kind: Literal["home_opened"] = "home_opened"
    page: int = 0
    by: str
    at: str


class PutAway(Record):
    """The person takes the conversation `name` off the own cases."""

    kind: Literal["put_away"] = "put_away"
    name: str
    by: str
    at: str


class Begun(Record):
    """The person begins a new case in the direct messages."""

    kind: Literal["begun"] = "begun"
    by: str
    at: str


class Unopened(Record):
    """The thread or DM that `by` wished to go on in could not be opened: Slack refused its first post."""

    kind: Literal["unopened"] = "unopened"
    where: Literal["thread", "dm"]
    by: str
    at: str


Incoming = Annotated[
    Said | Edited | Deleted | Pressed | FormWanted | Filled | HomeOpened | PutAway | Begun | Stopped | Unopened,
    Field(discriminator="kind"),
]

# --- out ------------------------------------------------------------------------------------------------------------


class Button(Record):
    """A choice a person can press. `action` and `value` come back as `Pressed`.

    `about`: the conversation that it is about, where that is not the one it stands in. `place`: a conversation that the
    edge leads to.
    """

    action: str
    label: str
    value: str
    about: str | None = None
    place: str | None = None
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


class Line(Record):
    """One line of a chart: a value for each of its categories."""

    name: str
    values: tuple[float, ...]


class Chart(Record):
    """Lines over the same categories. `said`: the same in words, for readers and places that show no charts."""

    kind: Literal["chart"] = "chart"
    title: str
    categories: tuple[str, ...]
    across: str
    up: str
    lines: tuple[Line, ...]
    said: str


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


class Option(Record):
    """A choice in a list: what is kept, and what is read."""

    value: str
    label: str


class Select(Record):
    """A list of choices; the chosen one comes back as `Pressed` with `action`."""

    kind: Literal["select"] = "select"
    action: str
    placeholder: str
    options: tuple[Option, ...]


class Feedback(Record):
    """Two buttons that judge the answer; they come back as `Pressed` with the action "feedback"."""

    kind: Literal["feedback"] = "feedback"
    good: str
    bad: str


Part = Annotated[
    Headline | Text | Written | Bullets | Table | Chart | Buttons | Select | Feedback, Field(discriminator="kind")
]


class Reply(Record):
    """One message of the bot.

    `summary` is its plain-text form for notifications and screen readers. `asks` names the fact it asks for.
    `people`: ids of people that its texts may name; the edge may show them as people. `named`: what the case is about.
    `prompts`: what a person may say next, at most four.
    """

    summary: str
    parts: tuple[Part, ...]
    asks: str | None = None
    people: tuple[str, ...] = ()
    named: str | None = None
    prompts: tuple[str, ...] = ()


class FormField(Record):
    """One input. `id`: the fact, and for money the part of it ("bill_rate.currency"). `initial`: what it shows."""

    id: str
    kind: Literal["number", "words", "one", "several"]
    label: str
    hint: str = ""
    options: tuple[Option, ...] = ()
    initial: tuple[str, ...] = ()
    whole: bool = False


class Form(Record):
    """One step of the form. `seen` and `began`: how many changes the case's log held when this step, and the first, were drawn."""

    step: int
    lang: Lang
    seen: int
    began: int
    title: str
    intro: str
    fields: tuple[FormField, ...]
    submit: str
    close: str


class ContinueIn(Record):
    """Effect: open a thread in the channel or a DM with the person, with a copy of the case, and post `reply` in it."""

    kind: Literal["continue_in"] = "continue_in"
    where: Literal["thread", "dm"]
    reply: Reply


class ShowForm(Record):
    """Effect: show a step of the form in the view `view`; where that cannot be done, post `reply`."""

    kind: Literal["show_form"] = "show_form"
    view: str
    form: Form
    reply: Reply


Effect = ContinueIn | ShowForm
