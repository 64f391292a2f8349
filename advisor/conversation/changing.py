"""Messages that change afterwards: an edit corrects what the message gave, a deletion withdraws it."""

from advisor.conversation.case import Case, StoredFact, change, given_by
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.hearing import hear
from advisor.conversation.messages import Bullets
from advisor.conversation.noting import echo, take
from advisor.language.reader import read
from advisor.language.reading import Reading
from advisor.wording.texts import text


def edit(case: Case, words: str, origin: Origin, context: Context) -> Outcome | None:
    """Take an edited message as a correction of what it gave. None when nothing changes.

    What somebody else, or a later message, has said since stays.
    """
    given = given_by(case, origin.message)
    if not given:
        return hear(case, words, origin, context)
    asked = next(iter(given)) if len(given) == 1 else None
    reading = read(words, lang=case.lang, asked=asked, known={}, today=context.today)
    withdrawn = {name: before for name, before in given.items() if name not in reading.facts}
    replaced = case
    if withdrawn:
        replaced = change(case, withdrawn, {}, by=origin.by, at=origin.at, message=origin.message)
    later = {n for n, stored in replaced.facts.items() if stored.message != origin.message and n not in given}
    facts = {name: value for name, value in reading.facts.items() if name not in later}
    edited = Heard(words, Reading(intent="correct_fact", facts=facts, said=reading.said), origin)
    replaced, _ = take(replaced, edited)
    return _told(case, replaced, "edited.done", context)


def delete(case: Case, origin: Origin, context: Context) -> Outcome | None:
    """Withdraw what a deleted message gave. None when it gave nothing that still stands."""
    given: dict[str, StoredFact | None] = dict(given_by(case, origin.message))
    disputes = {name: stored for name, stored in case.disputes.items() if stored.message != origin.message}
    if not given and disputes == case.disputes:
        return None
    left = case.model_copy(update={"disputes": disputes})
    if given:
        left = change(left, given, {}, by=origin.by, at=origin.at, message=origin.message)
    return _told(case, left, "deleted.done", context, always=True)


def _told(before: Case, after: Case, key: str, context: Context, *, always: bool = False) -> Outcome | None:
    lines = echo(before, after, context)
    if not lines and not always:
        return None
    return Outcome(after, (Bullets(title=text(key, after.lang), items=lines),), then="advise")
