"""A person's own cases: looked at, put away, begun anew. None of it is a turn of a conversation."""

from datetime import UTC, datetime

from advisor.conversation.case import Case
from advisor.conversation.context import first_language, open_case
from advisor.conversation.home import Entry, home, new_case
from advisor.conversation.messages import Begun, HomeOpened, PutAway, Reply
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import KeptCase, Language, WorkspaceStore
from advisor.delivery.posts import HomeView, NewDirect, Target

_PREFIX = "home:"


def home_of(user: str) -> str:
    """Name the person's list; it orders its events like a conversation."""
    return f"{_PREFIX}{user}"


def is_home(event: InboxEvent) -> bool:
    """Tell whether the event is about a person's list."""
    return event.conversation.startswith(_PREFIX)


def at_home(store: WorkspaceStore, event: InboxEvent) -> tuple[str | None, Language, list[tuple[Target, Reply]]]:
    """Do what the event says: the case that a place to be opened begins with (JSON), the language, and what to show where."""
    incoming, by = event.incoming, event.incoming.by
    kept = store.cases_of(by)
    lang = _language(kept, event.locale)
    if isinstance(incoming, Begun):
        empty = open_case(event.conversation, lang).model_dump_json(exclude_defaults=True)
        return empty, lang, [(NewDirect(user=by), new_case(lang))]
    if isinstance(incoming, PutAway):
        store.put_away(incoming.name, by)  # done twice it is the same
        kept = tuple(case for case in kept if case.conversation != incoming.name)
    page = incoming.page if isinstance(incoming, HomeOpened) else 0
    entries = [Entry(one.conversation, Case.model_validate_json(one.case), _day(one.changed_at)) for one in kept]
    return None, lang, [(HomeView(user=by), home(entries, page, lang))]


def _language(kept: tuple[KeptCase, ...], locale: str | None) -> Language:
    """The language of the case that changed last; without one the person's."""
    return Case.model_validate_json(kept[0].case).lang if kept else first_language(locale)


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).date().isoformat()
