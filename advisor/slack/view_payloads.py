"""A form that was sent or closed, made into an inbox event; what a field can say by itself is checked here."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field, JsonValue

from advisor.conversation.filling import refusals
from advisor.conversation.form import STEPS, is_last
from advisor.conversation.messages import Filled
from advisor.delivery.events import InboxEvent
from advisor.slack.payloads import Arrival, Id, Line, Payload, User, iso
from advisor.slack.tables import Block
from advisor.slack.views import carried, held, loading


class _View(Payload):
    id: Id
    hash: Line = ""
    private_metadata: Line = Field(default="", max_length=3_000)
    state: JsonValue = None


class _Sent(Payload):
    user: User
    view: _View


@dataclass(frozen=True, slots=True)
class Sent:
    """What a view led to: the event to keep, or what is wrong by field; `answer` is for Slack once it is kept."""

    event: InboxEvent | None
    answer: Block


def read_view(body: Mapping[str, JsonValue], arrival: Arrival) -> Sent:
    """Read `view_submission` and `view_closed` of the form. Raises ValueError for what is none."""
    sent = _Sent.model_validate(body)
    view, meant, closed = sent.view, carried(sent.view.private_metadata), body.get("type") == "view_closed"
    if not 0 <= meant.step < len(STEPS):
        raise ValueError("no such step")
    fields = {} if closed else held(view.state)
    at = iso(arrival.at)
    wrong = {} if closed else refusals(fields, meant.step, meant.lang, at[:10])
    if wrong:
        return Sent(None, {"response_action": "errors", "errors": dict[str, JsonValue](wrong)})
    key = f"view:{view.id}:{view.hash}:{'closed' if closed else meant.step}"
    place = meant.place.model_copy(update={"user": sent.user.id})
    filled = Filled(
        step=meant.step,
        seen=meant.seen,
        began=meant.began,
        fields=fields,
        closed=closed,
        view=key,
        by=sent.user.id,
        at=at,
    )
    event = InboxEvent(
        workspace=arrival.workspace,
        conversation=meant.conversation,
        key=key,
        starts=False,
        place=place,
        incoming=filled,
        received_at=arrival.at,
        said_at=arrival.at,
        locale=arrival.locale,
    )
    if closed:
        return Sent(event, {})
    # the last step closes the form; in between a view stands that the worker fills
    answer: Block = {} if is_last(meant.step) else {"response_action": "update", "view": loading(key, meant.lang)}
    return Sent(event, answer)
