"""Messages that change afterwards: an edit corrects what the message gave, a deletion withdraws it."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.conversation.case import Case, StoredFact, change, given_by
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.messages import Bullets, Text
from advisor.conversation.noting import echo, take
from advisor.conversation.telling import first_ask, mark_said, put_back
from advisor.language.reader import read
from advisor.language.reading import Ask, Reading
from advisor.wording.texts import text

_TELLING = {"provide_facts", "correct_fact", "unknown", "skip"}


def edit(case: Case, words: str, origin: Origin, context: Context) -> Outcome | None:
    """Take an edited message as a correction of what it gave, and ask about what it leaves open. None when nothing changes.

    Only facts are read again: a command or a question is not carried out a second time. What somebody else, or a later
    message, has said since stays.
    """
    given = given_by(case, origin.message)
    reading = _read_again(case, words, given, origin, context)
    withdrawn = {name: before for name, before in given.items() if name not in reading.facts}
    replaced = case
    if withdrawn:
        replaced = change(case, withdrawn, {}, by=origin.by, at=origin.at, message=origin.message)
    stays = _said_since(replaced, origin.message) - set(given)
    facts = {name: value for name, value in reading.facts.items() if name not in stays}
    heard = Heard(words, replace(reading, facts=facts), origin)
    replaced, refused = take(replaced, heard)
    replaced = mark_said(replaced, heard)
    told = _told(case, replaced, "edited.done", context)
    if refused:
        warning = Text(text=text(f"privacy.{refused}", case.lang), tone="warning")
        return Outcome(replaced, (warning, *(told.parts if told else ())), then="advise" if told else "ask")
    ask = first_ask(replaced, heard)
    if ask is None or (told is None and _is_asked(case, ask)):
        return told
    return put_back(replaced, told.parts if told else (), ask)


def _read_again(
    case: Case, words: str, given: Mapping[str, StoredFact | None], origin: Origin, context: Context
) -> Reading:
    """Read the facts of an edited text; a bare answer is for the fact that it gave, or for the open question."""
    asked = next(iter(given)) if len(given) == 1 else None
    if not given and case.messages[-1:] == (origin.message,):
        asked = case.asked
    reading = read(words, lang=case.lang, asked=asked, known={}, today=context.today)
    if reading.intent not in _TELLING:
        return Reading(intent="correct_fact")
    return reading if reading.unknown else replace(reading, intent="correct_fact")


def _said_since(case: Case, message: str) -> set[str]:
    """Name the facts that do not stem from `message` or one before it."""
    before = case.messages
    if message in before:
        before = before[: before.index(message)]
    return {name for name, stored in case.facts.items() if stored.message not in {*before, message}}


def _is_asked(case: Case, ask: Ask) -> bool:
    """Tell whether this is the open question already: an edit that leaves it as it was is not worth a reply."""
    if ask.why == "which_fact":
        return case.heard == ask.heard[:80]
    return ask.fact is not None and case.asked == ask.fact


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
