"""The form in a conversation: shown for what is known; what a person changes in it is told like a message."""

from dataclasses import replace

from advisor.conversation.case import Case, StoredFact, change
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.filling import facts_of, value_of
from advisor.conversation.form import build, fields_of, form_button, is_last
from advisor.conversation.messages import (
    Bullets,
    Buttons,
    Filled,
    FormField,
    FormWanted,
    Reply,
    ShowForm,
    Text,
)
from advisor.conversation.noting import echo, take
from advisor.engine.facts import AnyValue
from advisor.language.reading import Reading
from advisor.wording.texts import text


def by_form(case: Case, incoming: FormWanted | Filled, context: Context) -> Outcome:
    """Show the first step, or go on from the one that was sent."""
    if isinstance(incoming, FormWanted):
        return _show(case, 0, len(case.log), incoming.view, context)
    return _fill(case, incoming, context)


def _fill(case: Case, filled: Filled, context: Context) -> Outcome:
    """Take what was changed in a step. The next one is shown; after the last, or at the end, all of it is read back."""
    if not filled.closed:
        case = _take(case, filled, context)
        if not is_last(filled.step):
            return _show(case, filled.step + 1, filled.began, filled.view, context)
    lines = echo(case_at(case, filled.began), case, context)
    if filled.closed and not lines:
        return Outcome(case, then="silent")
    if not lines and not case.disputes:
        return Outcome(case, (Text(text=text("form.nothing", case.lang)),), then="ask")
    said = (Bullets(title=text("noted.title", case.lang), items=lines),) if lines else ()
    return Outcome(case.model_copy(update={"asked": None}), said, then="advise", full=True)


def case_at(case: Case, changes: int) -> Case:
    """Give the case with the facts it held when its log was that long; marks as they are."""
    facts: dict[str, StoredFact | None] = dict(case.facts)
    for entry in reversed(case.log[max(0, changes) :]):
        facts |= entry.before
    return case.model_copy(update={"facts": {name: stored for name, stored in facts.items() if stored is not None}})


def _take(case: Case, filled: Filled, context: Context) -> Case:
    """Store what differs from what the fields showed; an emptied field takes the fact back."""
    shown = fields_of(case_at(case, filled.seen).values(), filled.step, case.lang, context.book.countries)
    facts: dict[str, AnyValue] = {}
    emptied: list[str] = []
    for fact in facts_of(filled.step):
        if not _changed(fact, shown, filled):
            continue
        value = value_of(fact, filled.fields, case.lang, context.today)
        if value is not None:
            facts[fact] = value
        elif fact in case.facts:
            emptied.append(fact)
    origin = Origin(by=filled.by, at=filled.at, message=filled.view)
    if emptied:
        case = change(case, dict.fromkeys(emptied), {}, by=origin.by, at=origin.at, message=origin.message)
    said = dict.fromkeys(facts, text("form.said", case.lang))
    heard = Heard("", Reading(intent="provide_facts", facts=facts, said=said), origin)
    return take(case, heard)[0] if facts else case


def _changed(fact: str, shown: tuple[FormField, ...], filled: Filled) -> bool:
    return any(
        filled.fields.get(field.id, ()) != field.initial for field in shown if field.id.partition(".")[0] == fact
    )


def _show(case: Case, step: int, began: int, view: str, context: Context) -> Outcome:
    form = build(case, step, began, context.book.countries)
    words = text("form.not_opened", case.lang)
    instead = Reply(summary=words, parts=(Text(text=words), Buttons(buttons=(form_button(case.lang),))))
    return replace(Outcome(case, then="silent"), effects=(ShowForm(view=view, form=form, reply=instead),))
