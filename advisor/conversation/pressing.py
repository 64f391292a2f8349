"""Buttons: each stands for something that could also be said. One that no longer fits changes nothing."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Literal

from advisor.conversation.case import Case, Mark, change
from advisor.conversation.clarifying import choose_part, is_currency
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.hearing import hear
from advisor.conversation.judging import explain_judgement, judge
from advisor.conversation.messages import Bullets, ContinueIn, Pressed, Text, Unopened
from advisor.conversation.noting import echo
from advisor.conversation.places import COUNTRY, open_places
from advisor.conversation.questions import PAY_RISE, options
from advisor.conversation.replying import reply_to
from advisor.conversation.status import status
from advisor.conversation.talking import agree, ask_keep, asked_now, help_, refuse, take_back
from advisor.conversation.telling import mark_open, tell
from advisor.conversation.unsettled import open_parts
from advisor.conversation.what_if import pull
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Place, Several, Word, YesNo
from advisor.language.reading import Reading
from advisor.wording.texts import text

_ANSWERS = {"confirm", "reject"}


def press(case: Case, pressed: Pressed, context: Context) -> Outcome:
    """Do what a button says."""
    origin = Origin(by=pressed.by, at=pressed.at, message=f"{pressed.action}:{pressed.at}")
    action = _ACTIONS.get(pressed.action)
    waits = asked_now(case) is not None
    moved_on = waits and pressed.action not in _ANSWERS
    at_hand = case.model_copy(update={"confirming": None}) if moved_on else case
    done = action(at_hand, pressed.value, origin, context) if action else None
    return done or Outcome(case, (Text(text=text("stale", case.lang)),), then="rest" if waits else "ask")


def _confirm(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    about = asked_now(case)
    return agree(case, origin, context) if about and value == f"yes:{about}" else None


def _reject(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    del origin
    about = asked_now(case)
    return refuse(case, context) if about and value == f"no:{about}" else None


def _choose(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    name, _, option = value.partition("=")
    if name not in CATALOGUE:
        return None
    if name in case.disputes:
        return _settle(case, name, option, origin, context)
    if option == "heard":
        return _name_number(case, name, origin, context)
    if case.heard and (option == "percent" or is_currency(option)):
        unit = "%" if option == "percent" else option
        return hear(case.model_copy(update={"asked": name}), unit, origin, context)
    chosen = _chosen(case, name, option)
    if chosen is None:
        return None
    reading = Reading(intent="provide_facts", facts={name: chosen}, said={name: option})
    return tell(case, Heard("", reading, origin), context)


def _chosen(case: Case, name: str, option: str) -> AnyValue | None:
    """Give the value that a button stands for; None when it does not fit the fact or what is known of it."""
    stored = case.facts.get(name)
    if name == COUNTRY:
        return Place(value=option) if option in open_places(case) else None
    if CATALOGUE[name].kind == "money":
        if stored is None or not isinstance(stored.value, Money) or not open_parts(name, stored.value):
            return None
        return choose_part(stored.value, option)
    if option not in options(name):
        return None
    if CATALOGUE[name].kind == "yes_no":
        return YesNo(value=option == "yes")
    if name == "pay_uplift_pct":
        return PAY_RISE[option]
    if CATALOGUE[name].kind == "several":
        before = stored.value.value if stored and isinstance(stored.value, Several) else ()
        return Several(value=tuple(dict.fromkeys((*before, option))))
    return Word(value=option)


def _settle(case: Case, name: str, option: str, origin: Origin, context: Context) -> Outcome | None:
    """Two people gave two values: keep the chosen one, and who said it."""
    if option not in {"first", "second"}:
        return None
    return settle(case, name, option, origin, context)


def settle(case: Case, name: str, option: str, origin: Origin, context: Context) -> Outcome:
    """Let one of two disputed values hold."""
    before = case
    chosen = case.facts[name] if option == "first" else case.disputes[name]
    case = change(case, {name: chosen}, {}, by=origin.by, at=origin.at, message=origin.message)
    lines = echo(before, case, context)
    parts = (Bullets(title=text("noted.title", case.lang), items=lines),) if lines else ()
    return Outcome(case, parts, then="advise")


def _name_number(case: Case, name: str, origin: Origin, context: Context) -> Outcome | None:
    """A bare number was heard; the button says which fact it is."""
    if case.heard is None:
        return None
    heard = case.heard
    return hear(case.model_copy(update={"asked": name, "heard": None}), heard, origin, context)


def _mark(flag: Mark) -> Callable[[Case, str, Origin, Context], Outcome | None]:
    def do(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
        if value not in CATALOGUE or (value in case.facts and not open_parts(value, case.facts[value].value)):
            return None
        reading = Reading(intent="unknown")
        before = case
        case = mark_open(case, (value,), flag, Heard("", reading, origin))
        lines = echo(before, case, context)
        parts = (Bullets(title=text("noted.title", case.lang), items=lines),) if lines else ()
        return Outcome(case, parts, then="advise")

    return do


def _keep(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    del value, origin
    return ask_keep(case, context) if case.scenario else None


def _undo(case: Case, value: str, origin: Origin, context: Context) -> Outcome:
    del value, origin
    return take_back(case, context)


def _status(case: Case, value: str, origin: Origin, context: Context) -> Outcome:
    del value, origin
    return status(case, context)


def _help(case: Case, value: str, origin: Origin, context: Context) -> Outcome:
    del value
    return help_(case, Heard("", Reading(intent="help"), origin), context)


def _continue_thread(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    del value, origin
    return _continue(case, "thread", context)


def _continue_dm(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    del value, origin
    return _continue(case, "dm", context)


def _continue(case: Case, where: Literal["thread", "dm"], context: Context) -> Outcome | None:
    """Go on elsewhere: the place gets what we have and the open question, here stands only that we moved."""
    if not context.can_continue:
        return None
    if case.moved:  # one conversation, one place: a second copy would soon say something else
        return Outcome(case, (Text(text=text(f"continue.lives_{case.moved}", case.lang)),))
    there = replace(context, private=False, is_dm=where == "dm", can_continue=False)
    shown = status(case, there)
    here = Text(text=text("continue.here", case.lang))
    _, reply = reply_to(replace(shown, parts=(here, *shown.parts)), there)
    effect = ContinueIn(where=where, reply=reply)
    moved = case.model_copy(update={"moved": where})
    return Outcome(moved, (Text(text=text(f"continue.done_{where}", case.lang)),), effects=(effect,))


def _feedback(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    return judge(case, value, origin, context)


def _feedback_why(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    del context
    return explain_judgement(case, value, origin)


def stay(case: Case, unopened: Unopened) -> Outcome:
    """What was announced did not come about: the conversation is still here, and both ways are open again."""
    back = case.model_copy(update={"moved": None})
    return Outcome(back, (Text(text=text(f"continue.refused_{unopened.where}", case.lang), tone="warning"),))


_ACTIONS: Mapping[str, Callable[[Case, str, Origin, Context], Outcome | None]] = {
    "confirm": _confirm,
    "reject": _reject,
    "choose": _choose,
    "unknown": _mark("unknown"),
    "skip": _mark("skipped"),
    "what_if": pull,
    "keep": _keep,
    "undo": _undo,
    "status": _status,
    "show_status": _status,
    "help": _help,
    "feedback": _feedback,
    "feedback_why": _feedback_why,
    "continue_thread": _continue_thread,
    "continue_dm": _continue_dm,
}
