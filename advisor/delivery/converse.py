"""The conversation as delivery sees it: a stored case and an event in, an answer out."""

from advisor.conversation.case import Case
from advisor.conversation.context import Context, open_case
from advisor.conversation.messages import Reply
from advisor.conversation.turn import turn
from advisor.conversation.writing import unphrased
from advisor.delivery.events import InboxEvent
from advisor.delivery.ports import Answer, Converse
from advisor.engine.parameters import ParameterBook


def conversation(book: ParameterBook, *, follows_thread: bool, phrased: bool = False) -> Converse:
    """Bind the conversation to the records. `follows_thread`: thread messages without a mention reach the bot.

    `phrased`: a model may phrase recommendations, so that their briefs are kept with them.
    """

    def converse(stored: str | None, event: InboxEvent) -> Answer:
        case = open_case(event.conversation, event.locale) if stored is None else Case.model_validate_json(stored)
        done = turn(case, event.incoming, context_of(event, book, follows_thread=follows_thread))
        named = {"people": people_of(done.case, event)}
        replies = tuple(ready(reply.model_copy(update=named)) for reply in done.replies)
        effects = tuple(
            effect.model_copy(update={"reply": ready(effect.reply.model_copy(update=named))}) for effect in done.effects
        )
        return Answer(done.case.model_dump_json(exclude_defaults=True), done.case.lang, replies, effects)

    def ready(reply: Reply) -> Reply:
        return reply if phrased else unphrased(reply)

    return converse


def people_of(case: Case, event: InboxEvent) -> tuple[str, ...]:
    """Who may be named in an answer: those whose facts it can tell, and the person who is answered."""
    told = (stored.by for stored in (*case.facts.values(), *case.disputes.values()))
    return tuple(sorted({event.incoming.by, *told} - {""}))


def context_of(event: InboxEvent, book: ParameterBook, *, follows_thread: bool) -> Context:
    """Who can read, and what can be opened: from a private answer in a channel, a thread or a DM."""
    private = event.place.kind == "private"
    return Context(
        book=book,
        today=event.incoming.at[:10],
        private=private,
        is_dm=event.place.is_dm,
        can_continue=private and not event.place.is_dm,
        follows_thread=follows_thread,
        has_form=True,
        locale=event.locale,
    )
