"""Phrasing what was posted: after the whole answer stands, one edit of it, or none. Nothing waits for it."""

from collections.abc import Callable

import structlog

from advisor.conversation.writing import brief_of, rewritten
from advisor.delivery.ports import Clock, Phrasable, Store
from advisor.delivery.posts import OutMessage
from advisor.delivery.wake import Wake
from advisor.phrasing.brief import Brief
from advisor.phrasing.cascade import Phrased

log = structlog.get_logger()

Phrase = Callable[[str, Brief], Phrased]
"""Phrases a brief for a workspace, within its own time and quota. Raises nothing for what a model does."""


class Phraser:
    """Phrases one posted recommendation at a time; a thread has its own."""

    def __init__(self, store: Store, phrase: Phrase, clock: Clock, to_post: Wake) -> None:
        self._store = store
        self._phrase = phrase
        self._clock = clock
        self._to_post = to_post

    def step(self) -> bool:
        """Phrase the longest waiting one. False when there is none."""
        claim = self._store.claim_phrasing(self._clock())
        if claim is None:
            return False
        bound = self._store.workspace(claim.workspace)
        found = bound.phrasable(claim)
        edit = None if found is None else self._edit(claim.workspace, found)
        edited = bound.finish_phrasing(claim, edit, self._clock())
        log.info("phrasing_finished", workspace=claim.workspace, outbox_id=claim.outbox_id, edited=edited)
        if edited:
            self._to_post.ring()
        return True

    def _edit(self, workspace: str, found: Phrasable) -> OutMessage | None:
        """The message in better words; None where the template wrote all of it again."""
        message = found.message
        brief = brief_of(message.reply)
        if brief is None:
            return None
        phrased = self._phrase(workspace, brief)
        if not phrased.written:
            return None
        reply = rewritten(message.reply, brief, phrased.texts)
        return message.model_copy(
            update={
                "key": f"{message.key}.phrased",
                "reply": reply,
                "edits": found.sent,
                "aside": None,
                "unopened": None,
            }
        )
