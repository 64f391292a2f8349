"""One turn of a conversation: a pure function of the case, what comes in, and the context."""

from dataclasses import replace

from advisor.conversation.case import KEPT_MESSAGES, Case
from advisor.conversation.changing import delete, edit
from advisor.conversation.context import Context, Origin, Outcome, Turn
from advisor.conversation.hearing import hear
from advisor.conversation.messages import Deleted, Edited, Incoming, Pressed, Said
from advisor.conversation.pressing import press
from advisor.conversation.replying import reply_to


def turn(case: Case, incoming: Incoming, context: Context) -> Turn:
    """Take one message, edit, deletion or button: the new case, the replies in order, and effects.

    Raises nothing for any text.
    """
    match incoming:
        case Said():
            if incoming.message in case.messages:
                return Turn(case, ())
            outcome: Outcome | None = hear(case, incoming.text, _origin(incoming), context)
        case Edited():
            outcome = edit(case, incoming.text, _origin(incoming), context)
        case Deleted():
            outcome = delete(case, _origin(incoming), context)
        case Pressed():
            outcome = press(case, incoming, context)
    if outcome is None:
        return Turn(case, ())
    if isinstance(incoming, Said):
        seen = (*outcome.case.messages, incoming.message)[-KEPT_MESSAGES:]
        outcome = replace(outcome, case=outcome.case.model_copy(update={"messages": seen}))
    case, reply = reply_to(outcome, context)
    return Turn(case, (reply,), outcome.effects)


def _origin(incoming: Said | Edited | Deleted) -> Origin:
    return Origin(by=incoming.by, at=incoming.at, message=incoming.message)
