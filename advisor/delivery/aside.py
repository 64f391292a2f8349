"""Two conversations for one place: the one put aside is kept, told of, and changes places with the other at a press."""

from advisor.conversation.messages import Button, Buttons, Pressed, Reply, Text
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Language
from advisor.wording.texts import text

RESTORE = "restore_case"


def put_aside(lang: Language) -> Reply:
    """Say that the conversation that was here is put aside, with a button that brings it back."""
    return _told("aside.put", lang)


def brought_back(lang: Language) -> Reply:
    """Say that the two changed places; the button changes them again."""
    return _told("aside.back", lang)


def asks_back(event: InboxEvent) -> bool:
    """Tell whether the button was pressed."""
    return isinstance(event.incoming, Pressed) and event.incoming.action == RESTORE


def as_status(event: InboxEvent) -> InboxEvent:
    """Give the press as a question of what is known, to be put to the conversation that comes back."""
    return event.model_copy(update={"incoming": event.incoming.model_copy(update={"action": "status"})})


def _told(key: str, lang: Language) -> Reply:
    words = text(key, lang)
    back = Button(action=RESTORE, label=text(f"button.{RESTORE}", lang), value="last")
    return Reply(summary=words, parts=(Text(text=words), Buttons(buttons=(back,))))
