"""One turn of a conversation: a pure function of the case, what comes in, and the context."""

from dataclasses import replace

from advisor.conversation.case import KEPT_MESSAGES, Case
from advisor.conversation.changing import delete, edit
from advisor.conversation.context import Context, Origin, Outcome, Turn
from advisor.conversation.form_turn import by_form
from advisor.conversation.hearing import hear
from advisor.conversation.messages import (
    Begun,
    Deleted,
    Edited,
    Filled,
    FormWanted,
    HomeOpened,
    Incoming,
    Pressed,
    PutAway,
    Said,
    Stopped,
    Unopened,
)
from advisor.conversation.pressing import press, stay
from advisor.conversation.replying import reply_to


def turn(case: Case, incoming: Incoming, context: Context) -> Turn:
    """Take one message, edit, deletion or button: the new case, the replies in order, and effects.

    Raises nothing for any text.
    """
    if isinstance(incoming, Said) and incoming.message in case.messages:
        return Turn(case, ())
    outcome = _outcome(case, incoming, context)
    if outcome is None:
        return Turn(case, ())
    if outcome.then == "silent":
        return Turn(outcome.case, (), outcome.effects)
    if isinstance(incoming, Said):
        seen = (*outcome.case.messages, incoming.message)[-KEPT_MESSAGES:]
        outcome = replace(outcome, case=outcome.case.model_copy(update={"messages": seen}))
    case, reply = reply_to(outcome, context)
    return Turn(case, (reply,), outcome.effects)


def _outcome(case: Case, incoming: Incoming, context: Context) -> Outcome | None:
    match incoming:
        case Said():
            return hear(case, incoming.text, _origin(incoming), context)
        case Edited():
            return edit(case, incoming.text, _origin(incoming), context)
        case Deleted():
            return delete(case, _origin(incoming), context)
        case Pressed():
            return press(case, incoming, context)
        case FormWanted() | Filled():
            return by_form(case, incoming, context)
        case Unopened():
            return stay(case, incoming)
        case HomeOpened() | PutAway() | Begun() | Stopped():  # about a list of cases; or being newer is all that counts
            return None


def _origin(incoming: Said | Edited | Deleted) -> Origin:
    return Origin(by=incoming.by, at=incoming.at, message=incoming.message)
