"""One turn of a conversation: claim, compute with no transaction open, finish in one short transaction."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

import structlog

from advisor.conversation.context import first_language
from advisor.conversation.messages import Effect, Reply, ShowForm, Unopened
from advisor.delivery.aside import as_status, asks_back, brought_back, put_aside
from advisor.delivery.events import InboxEvent, Place
from advisor.delivery.faults import log_fault
from advisor.delivery.home import at_home, is_home
from advisor.delivery.ports import (
    Answer,
    Clock,
    Converse,
    Finished,
    Language,
    Store,
    StoreUnavailableError,
    TurnClaim,
    Work,
    WorkspaceStore,
)
from advisor.delivery.posts import FormView, NewDirect, NewThread, OutMessage, Target
from advisor.delivery.wake import Wake

log = structlog.get_logger()

Apology = Callable[[str, Language], Reply]
"""The plain message for a turn that failed: from the error's id and the language."""


class TurnWorker:
    """Works on one event at a time; a thread has its own. `claim` is what it holds just now."""

    def __init__(self, store: Store, converse: Converse, apology: Apology, clock: Clock, to_post: Wake) -> None:
        self._store = store
        self._converse = converse
        self._apology = apology
        self._clock = clock
        self._to_post = to_post
        self.claim: TurnClaim | None = None

    def step(self) -> bool:
        """Work on the longest waiting event. False when there is none."""
        claim = self.claim = self._store.claim_turn(self._clock())
        if claim is None:
            return False
        try:
            self._work(claim)
        finally:
            self.claim = None
        return True

    def release(self) -> bool:
        """Give back what this worker could not end before the stop; its late finish then writes nothing."""
        claim = self.claim
        if claim is not None:
            self._store.release(claim)
        return claim is not None

    def _work(self, claim: TurnClaim) -> None:
        bound = self._store.workspace(claim.workspace)
        finished = self._compute(bound, claim)
        if not bound.finish(claim, finished, self._clock()):
            log.warning("turn_lost_its_claim", workspace=claim.workspace, inbox_id=claim.inbox_id)
            return
        log.info("turn_finished", workspace=claim.workspace, inbox_id=claim.inbox_id, posts=len(finished.messages))
        if finished.messages:
            self._to_post.ring()

    def _compute(self, bound: WorkspaceStore, claim: TurnClaim) -> Finished:
        """The turn's result. An event that breaks the core must not block the next: the person is told an id."""
        work: Work | None = None
        try:
            work = bound.work(claim)
            if is_home(work.event):
                return _at_home(bound, claim, work.event)
            if asks_back(work.event) and (other := bound.aside(claim.conversation)) is not None:
                return self._bring_back(claim, work, other)
            answer = self._converse(work.case, work.event)
            return Finished(answer.case, answer.lang, _messages(claim, work.event, answer))
        except StoreUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001  whatever the core raises, the next event has its turn
            error_id = log_fault("turn_failed", error, workspace=claim.workspace, inbox_id=claim.inbox_id)
            messages = self._apologize(claim, work, error_id) if work else ()
            return Finished(None, None, messages, error_id)

    def _bring_back(self, claim: TurnClaim, work: Work, other: str) -> Finished:
        """The case put aside and the one that stood change places; the first says where it stands."""
        answer = self._converse(other, as_status(work.event))
        told = replace(answer, replies=(brought_back(answer.lang), *answer.replies))
        return Finished(answer.case, answer.lang, _messages(claim, work.event, told), swaps=True)

    def _apologize(self, claim: TurnClaim, work: Work, error_id: str) -> tuple[OutMessage, ...]:
        lang = work.lang or first_language(work.event.locale)
        return tuple(_posts(claim, lang, [(claim.conversation, work.event.place, self._apology(error_id, lang))]))


def _at_home(bound: WorkspaceStore, claim: TurnClaim, event: InboxEvent) -> Finished:
    case, lang, shown = at_home(bound, event)
    posts = _posts(claim, lang, [(None, target, reply) for target, reply in shown])
    return Finished(case, lang, tuple(posts))


def _messages(claim: TurnClaim, event: InboxEvent, answer: Answer) -> tuple[OutMessage, ...]:
    replies = [(claim.conversation, event.place, reply) for reply in answer.replies]
    effects = [(_home_of(effect, claim), _opened_by(effect, event), effect.reply) for effect in answer.effects]
    posts = _posts(claim, answer.lang, [*replies, *effects])
    return tuple(
        message
        if isinstance(message.target, Place | FormView)
        else message.model_copy(update={"unopened": _unopened(message, event)})
        for message in posts
    )


def _unopened(opening: OutMessage, event: InboxEvent) -> InboxEvent:
    """What the conversation hears if Slack refuses the place that `opening` is to open."""
    where: Literal["thread", "dm"] = "thread" if isinstance(opening.target, NewThread) else "dm"
    heard = Unopened(where=where, by=event.incoming.by, at=event.incoming.at)
    return event.model_copy(update={"key": f"unopened:{opening.key}", "starts": False, "incoming": heard})


def _posts(claim: TurnClaim, lang: Language, posts: Sequence[tuple[str | None, Target, Reply]]) -> Iterator[OutMessage]:
    """Keys are made from the event's row: a turn that is worked again after a crash gives the same ones."""
    for number, (conversation, target, reply) in enumerate(posts):
        key = f"{claim.inbox_id}.{number}"
        aside = put_aside(lang) if isinstance(target, NewDirect) else None
        yield OutMessage(key=key, conversation=conversation, target=target, reply=reply, lang=lang, aside=aside)


def _home_of(effect: Effect, claim: TurnClaim) -> str | None:
    """The conversation that the message's buttons belong to: what opens a place makes a new one."""
    return claim.conversation if isinstance(effect, ShowForm) else None


def _opened_by(effect: Effect, event: InboxEvent) -> Target:
    if isinstance(effect, ShowForm):
        return FormView(view=effect.view, form=effect.form, place=event.place)
    if effect.where == "thread":
        return NewThread(channel=event.place.channel)
    return NewDirect(user=event.place.user)
