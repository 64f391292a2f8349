"""What is known so far, with origin and evidence, and what is open. Also the summary for a consultant."""

from advisor.conversation.assessing import assess_case, questions, stops_the_verdict
from advisor.conversation.case import Case
from advisor.conversation.clarifying import half_facts
from advisor.conversation.context import Context, Outcome
from advisor.conversation.grounds import verdict_line
from advisor.conversation.messages import Bullets, Part, Table, Text
from advisor.conversation.places import COUNTRY, open_places
from advisor.conversation.premium import PREMIUM, say_premium
from advisor.conversation.unsettled import is_parked, say_parked
from advisor.engine.facts import CATALOGUE
from advisor.wording.saying import name_fact, name_person, say_fact
from advisor.wording.texts import plural, text
from advisor.wording.values import day

_MOST_MISSING = 8


def status(case: Case, context: Context) -> Outcome:
    """Show facts, origin, evidence, and what is missing, unknown, withheld or put off."""
    lang = case.lang
    if not case.facts and not case.marks:
        nothing = (Text(text=text("status.empty", lang)), Text(text=text("hello.start", lang)))
        return Outcome(case, nothing, then="ask")
    assessment = assess_case(case, context)
    parts: list[Part] = [_facts_table(case, context)] if case.facts else []
    needed = [name for name in stops_the_verdict(assessment) if name not in case.marks and name not in case.facts]
    names = dict.fromkeys((*sorted(needed), *questions(case, assessment)))
    missing = [name_fact(name, lang) for name in names if name in CATALOGUE and name not in case.facts]
    if missing:
        rest = len(missing) - _MOST_MISSING
        shown = [*missing[:_MOST_MISSING], *([plural("status.more", rest, lang, n=str(rest))] if rest > 0 else [])]
        parts.append(Bullets(title=text("status.missing", lang), items=tuple(shown)))
    waiting = (*_first_place(case), *(say_parked(case, name) for name in half_facts(case)))
    if waiting:
        parts.append(Bullets(title=text("status.pending", lang), items=waiting))
    parts += _marked(case)
    if assessment.row not in {"V2", "V3"}:
        said = verdict_line(assessment, lang, context.today)
        parts.append(Text(text=text("status.advice", lang, verdict=said)))
    confirmed = [version for version in case.versions if not version.archived]
    if confirmed:
        last = confirmed[-1]
        words = text("status.version", lang, n=str(last.number), date=day(last.at, lang))
        parts.append(Text(text=words, tone="quiet"))
    return Outcome(case.model_copy(update={"lines": tuple(case.facts)}), tuple(parts), then="ask")


def _first_place(case: Case) -> tuple[str, ...]:
    """Say that one of several places is still to be chosen."""
    codes = open_places(case)
    if not codes:
        return ()
    return (text("open.first_place", case.lang, places=say_fact(COUNTRY, case.facts[COUNTRY].value, case.lang)),)


def resume(case: Case, context: Context) -> Outcome:
    """Take up the thread: where we were, and whether the assumptions changed since."""
    outcome = status(case, context)
    if not case.facts:
        return outcome
    parts: tuple[Part, ...] = (Text(text=text("status.resume", case.lang)), *outcome.parts)
    if case.parameters is not None and case.parameters != context.book.version:
        parts = (*parts, Text(text=text("status.parameters", case.lang), tone="warning"))
    return Outcome(outcome.case, parts, then="ask")


def hand_off(case: Case, context: Context) -> Outcome:
    """Give a summary that a person can hand to a consultant."""
    outcome = status(case, context)
    if not case.facts:
        return outcome
    intro = Text(text=text("handoff.text", case.lang))
    return Outcome(outcome.case, (intro, *outcome.parts), then="rest")


def _facts_table(case: Case, context: Context) -> Table:
    lang = case.lang
    rows = []
    for index, (name, stored) in enumerate(case.facts.items(), 1):
        by = name_person(stored.by, lang)
        origin = text("origin.line", lang, by=by, date=day(stored.at, lang)) if stored.at else by
        value = say_fact(name, stored.value, lang, context.today)
        if name == PREMIUM:  # told in money: both ways
            value = say_premium(stored.value, case, context)
        evidence = text(f"evidence.{stored.value.evidence}", lang)
        rows.append((str(index), name_fact(name, lang), value, origin, evidence))
    names = ("number", "fact", "value", "origin", "evidence")
    header = tuple(text(f"status.{name}", lang) for name in names)
    return Table(title=text("status.title", lang), header=header, rows=tuple(rows), numeric=(0,))


def _open_item(case: Case, name: str) -> str:
    return say_parked(case, name) if is_parked(case, name) else name_fact(name, case.lang)


def _marked(case: Case) -> list[Part]:
    marks = ("unknown", "withheld", "skipped")
    return [
        Bullets(
            title=text(f"status.{mark}", case.lang),
            items=tuple(_open_item(case, name) for name in case.marks if case.marks[name] == mark),
        )
        for mark in marks
        if mark in case.marks.values()
    ]
