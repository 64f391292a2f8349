"""Accepting an event: kept before the edge answers, or not answered at all."""

import structlog

from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Accepted, Store
from advisor.delivery.wake import Wake

log = structlog.get_logger()


class Accept:
    """Called by the edges before the acknowledgement. Raises `StoreUnavailableError`: then the edge answers 500."""

    def __init__(self, store: Store, arrived: Wake) -> None:
        self._store = store
        self._arrived = arrived

    def __call__(self, event: InboxEvent) -> Accepted:
        """Commit the event. "duplicate" and "unknown_conversation" are acknowledged like "stored", and end here."""
        accepted = self._store.workspace(event.workspace).accept(event)
        log.info("event_accepted", outcome=accepted, workspace=event.workspace, key=event.key)
        if accepted == "stored":
            self._arrived.ring()
        return accepted
