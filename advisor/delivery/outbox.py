"""Sending posts: in order in each conversation, paced, and no outcome that is only logged."""

from dataclasses import replace
from typing import Literal

import structlog
from tenacity import Retrying, retry_if_exception_type, stop_after_delay, wait_exponential

from advisor.delivery.faults import log_fault
from advisor.delivery.pace import Pace
from advisor.delivery.ports import Clock, PostClaim, Store, StoreUnavailableError, WorkspaceStore
from advisor.delivery.posts import Delivered, Outcome, Post, Poster, Refused, RetryAfter, Unknown, Unreachable
from advisor.delivery.wake import Wake

log = structlog.get_logger()

LONGEST_WAIT = 60.0
SECONDS_BEFORE_RESEND = 2.0


class Sender:
    """Has one thread: another would mean one more post that a crash can double."""

    def __init__(self, store: Store, poster: Poster, pace: Pace, clock: Clock, posted: Wake | None = None) -> None:
        """`posted` is rung after each message: it may have something to phrase."""
        self._store = store
        self._poster = poster
        self._pace = pace
        self._clock = clock
        self._posted = posted

    def step(self) -> bool:
        """Send the next due post. False when there is none, or none that may go now."""
        claim = self._claim()
        if claim is None:
            return False
        bound = self._store.workspace(claim.channel.workspace)
        try:
            post = bound.post(claim)
        except ValueError as error:
            log_fault("post_unreadable", error, outbox_id=claim.outbox_id)
            bound.give_up(claim.outbox_id, "failed", "unreadable", self._clock())
            return True
        if post is not None:
            self._settle(bound, post, self._deliver(post))
            if self._posted is not None:
                self._posted.ring()
        return True

    def _claim(self) -> PostClaim | None:
        now = self._clock()
        claim = self._store.claim_post(now, self._pace.held(now))
        if claim is not None:
            self._pace.took(claim.channel, now)
        return claim

    def _deliver(self, post: Post) -> Outcome:
        try:
            return self._poster.deliver(post)
        except Exception as error:  # noqa: BLE001  a reply that cannot be drawn is refused like one that Slack refuses
            return Refused(log_fault("poster_failed", error, workspace=post.workspace, outbox_id=post.id))

    def _settle(self, bound: WorkspaceStore, post: Post, outcome: Outcome) -> None:
        now = self._clock()
        kind = type(outcome).__name__
        log.info("post_tried", outcome=kind, workspace=post.workspace, outbox_id=post.id, key=post.message.key)
        match outcome:
            case Delivered():
                _keep_sent(bound, post, outcome, now)
            case RetryAfter(seconds=seconds):
                self._pace.wait_until(post.workspace, now + seconds)
                bound.postpone(post, now + seconds)
            case Unreachable():
                bound.postpone(replace(post, tries=post.tries + 1), now + min(LONGEST_WAIT, 0.5 * 2**post.tries))
            case Unknown() if post.unknowns == 0:
                bound.postpone(replace(post, unknowns=1), now + SECONDS_BEFORE_RESEND)
            case Unknown():
                self._give_up(bound, post, "unknown", "no_answer")
            case Refused() if not post.plain and post.message.edits is None:
                bound.postpone(replace(post, plain=True), now)
            case Refused(code=code):
                self._refused(bound, post, code)

    def _refused(self, bound: WorkspaceStore, post: Post, code: str) -> None:
        """Told first, then ended: a crash in between tells it again under the same key, which is dropped."""
        if post.message.unopened is not None:
            bound.accept(post.message.unopened)
        self._give_up(bound, post, "failed", code)

    def _give_up(self, bound: WorkspaceStore, post: Post, status: Literal["failed", "unknown"], code: str) -> None:
        log.error("post_given_up", status=status, code=code, workspace=post.workspace, outbox_id=post.id)
        bound.give_up(post.id, status, code, self._clock())


def _keep_sent(bound: WorkspaceStore, post: Post, delivered: Delivered, now: float) -> None:
    """A posted message that stays unmarked is posted again: try while a database restarts, before that happens."""
    retrying = Retrying(
        retry=retry_if_exception_type(StoreUnavailableError),
        wait=wait_exponential(multiplier=0.1, max=1),
        stop=stop_after_delay(8),
        reraise=True,
    )
    retrying(bound.mark_sent, post, delivered, now)
