"""Short ways to make the records that delivery and store tests need."""

from advisor.conversation.messages import ContinueIn, Reply, Said, Text
from advisor.delivery.events import InboxEvent, Place
from advisor.delivery.ports import Answer, Finished, Language
from advisor.delivery.posts import OutMessage, Target

NOW = 1_780_000_000.0


def event(
    key: str, conversation: str = "C1:1.0", *, workspace: str = "T1", starts: bool = True, at: float = NOW
) -> InboxEvent:
    """A message in a thread; its text is its key."""
    channel = conversation.partition(":")[0]
    return InboxEvent(
        workspace=workspace,
        conversation=conversation,
        key=key,
        starts=starts,
        place=Place(kind="thread", channel=channel, thread_ts="1.0", user="U1"),
        incoming=Said(text=key, by="U1", at="2026-05-28T20:26:40Z", message="1.1"),
        received_at=at,
    )


def reply(text: str) -> Reply:
    return Reply(summary=text, parts=(Text(text=text),))


def message(key: str, target: Target | None = None) -> OutMessage:
    """A message to the thread of `event`, or elsewhere; its text is its key."""
    return OutMessage(key=key, conversation="C1:1.0", target=target or event("any").place, reply=reply(key), lang="en")


def finished(case: str | None, *messages: OutMessage, lang: Language = "en", error_id: str | None = None) -> Finished:
    return Finished(case, lang if case is not None else None, messages, error_id)


def answer(case: str, *texts: str, lang: Language = "en", effects: tuple[ContinueIn, ...] = ()) -> Answer:
    return Answer(case, lang, tuple(reply(text) for text in texts), effects)
