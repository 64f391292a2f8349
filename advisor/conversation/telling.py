"""Somebody tells something: facts, corrections, "I don't know", "later"."""

import re
from dataclasses import replace

from advisor.conversation.case import Case, Mark, change
from advisor.conversation.clarifying import ask_back, half_facts
from advisor.conversation.context import Context, Heard, Outcome
from advisor.conversation.messages import Bullets, Part, Text
from advisor.conversation.noting import currencies, echo, mark, take
from advisor.conversation.places import kept_for, open_places
from advisor.conversation.questions import remember
from advisor.conversation.talking import not_understood
from advisor.conversation.unsettled import open_parts
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.reading import Ask
from advisor.wording.saying import name_fact, say_fact
from advisor.wording.texts import listed, text

_MANAGING = re.compile(r"(?i)\bpms?\b|manager|scrum|lead|leder|chef")
_FIRST = "country"
_LONGEST_QUOTE = 120
_OF_EACH = {"conflicting", "several_rates"}
_HALF = {"currency_missing", "period_missing", "basis_missing"}


def tell(case: Case, heard: Heard, context: Context) -> Outcome:
    """Take what a message says, read it back, and ask back about what could not be taken."""
    if _leaves_figure(case, heard):
        return Outcome(case.model_copy(update={"heard": None}), (Text(text=text("noted.left", case.lang)),), then="ask")
    before = case
    case, refused = take(case, heard)
    case = mark_said(case, heard)
    parts = _noted(before, case, heard, context, refused)
    ask = None if refused else first_ask(case, heard)
    if ask:
        return put_back(case, parts, ask)
    if not parts and case == before:
        if not heard.reading.facts and heard.reading.intent not in {"unknown", "skip"}:
            return not_understood(case, heard, context)
        if heard.reading.facts and not half_facts(case) and not case.disputes:
            return _as_before(case, heard)
        if not case.facts and not case.marks and not case.asked:
            return Outcome(case.model_copy(update={"asked": _FIRST}), (Text(text=text("start.one", case.lang)),), "ask")
        parts = () if case.asked in case.disputes else (Text(text=_nothing_new(case, heard)),)
    lines = tuple(name for name in case.facts if before.facts.get(name) != case.facts[name])
    case = case.model_copy(update={"not_understood": 0, "heard": None, "lines": lines or case.lines})
    changed = case.facts != before.facts or case.disputes != before.disputes or case.marks != before.marks
    return Outcome(case, parts, then="advise" if changed else "ask")


def _leaves_figure(case: Case, heard: Heard) -> bool:
    """ "I don't know" to "what is 20 months?" is about that figure, not about the question that stands beside it."""
    reading = heard.reading
    loose = case.heard is not None and case.beside is not None and not reading.facts
    return loose and reading.intent in {"unknown", "skip"} and set(reading.unknown) <= {case.asked}


def _as_before(case: Case, heard: Heard) -> Outcome:
    """Facts that are known already: say that nothing changed, and where it stands; the whole where more than one was told."""
    case = case.model_copy(update={"not_understood": 0, "heard": None})
    known = Text(text=text("noted.as_before", case.lang))
    return Outcome(case, (known,), then="advise", full=len(heard.reading.facts) > 1 or case.asked is None, again=True)


def _nothing_new(case: Case, heard: Heard) -> str:
    """Say that nothing moved: it was known already, or what nobody knows better stays as it is."""
    if not case.asked and heard.reading.intent in {"unknown", "skip"}:
        return text("noted.left", case.lang)
    asked = case.facts.get(case.asked or "")
    if heard.reading.facts or asked is None:
        return text("noted.nothing", case.lang)
    value = say_fact(asked.fact, asked.value, case.lang)
    return text("noted.stays", case.lang, fact=name_fact(asked.fact, case.lang), value=value)


def first_ask(case: Case, heard: Heard) -> Ask | None:
    """Find what a message leaves to be asked back, after its facts were taken."""
    ask = next((ask for ask in heard.reading.ask_about if not _asked_anyway(ask, case)), None)
    return _with_both(ask, heard.text) if ask is not None and ask.why == "conflicting" else ask


def _with_both(ask: Ask, words: str) -> Ask:
    """Quote the message from the first of two values on: the second stands somewhere after it."""
    start = words.find(ask.heard)
    whole = words[start:] if start >= 0 else ask.heard
    return replace(ask, heard=whole if len(whole) <= _LONGEST_QUOTE else f"{whole[: _LONGEST_QUOTE - 1]}…")


_PATIENCE = 3


def put_back(case: Case, parts: tuple[Part, ...], ask: Ask) -> Outcome:
    """Put the question back; the next answer is taken for the fact it is about. What was put back often enough stays open."""
    if ask.fact and case.times_asked.get(ask.fact, 0) >= _PATIENCE:
        marks = {**case.marks, ask.fact: "skipped"}
        left = Text(text=text("ask.left_open", case.lang, fact=name_fact(ask.fact, case.lang)))
        return Outcome(case.model_copy(update={"marks": marks, "asked": None}), (*parts, left), then="ask")
    heard = ask.heard[:80] or None if ask.why == "which_fact" else None
    case = case.model_copy(update={"heard": heard, "not_understood": 0})
    beside = case.asked if heard and ask.fact is None else None
    case = case.model_copy(update={"beside": beside})
    case = remember(case, ask.fact) if ask.fact else case.model_copy(update={"asked": None})
    return Outcome(case, (*parts, *ask_back(ask, case)), then="rest", asks=ask.fact)


def _asked_anyway(ask: Ask, case: Case) -> bool:
    """A half amount that was kept is asked about from the case itself."""
    if open_places(case) and ask.why in _OF_EACH:  # a value for each place: one place is chosen first
        return True
    return ask.fact in case.facts and (ask.why in _HALF or ask.fact in case.disputes)


def mark_said(case: Case, heard: Heard) -> Case:
    """Mark what a message says to be unknown, withheld or for later; without a name it is about the open question."""
    reading = heard.reading
    names = reading.unknown
    if reading.intent in {"unknown", "skip"} and not names and case.asked:
        names = (case.asked,)
    flag: Mark = "unknown"
    if reading.intent == "skip":
        flag = "withheld" if reading.refused else "skipped"
    return mark_open(case, tuple(name for name in names if name in CATALOGUE), flag, heard)


def mark_open(case: Case, names: tuple[str, ...], flag: Mark, heard: Heard) -> Case:
    """Mark facts. A half amount that nobody can complete now is kept and listed; one that is withheld is taken out."""
    half = [name for name in names if name in case.facts and open_parts(name, case.facts[name].value)]
    origin = heard.origin
    if half and flag == "withheld":
        case = change(case, dict.fromkeys(half), {}, by=origin.by, at=origin.at, message=origin.message)
    return mark(case, {name: flag for name in names if name in half or name not in case.facts}, heard)


def _noted(before: Case, case: Case, heard: Heard, context: Context, refused: str | None) -> tuple[Part, ...]:
    parts: list[Part] = []
    if refused:
        parts.append(Text(text=text(f"privacy.{refused}", case.lang), tone="warning"))
    lines = (*echo(before, case, context), *_settled(before, case))
    if lines:
        parts.append(Bullets(title=text("noted.title", case.lang), items=lines))
        parts += _remarks(before, case, heard)
    return tuple(parts)


def _settled(before: Case, case: Case) -> tuple[str, ...]:
    """Read back the value of a dispute that was settled in favour of what stood."""
    settled = [name for name in before.disputes if name not in case.disputes and name in case.facts]
    names = [name for name in settled if name in before.facts and before.facts[name].value == case.facts[name].value]
    return tuple(
        text("noted.set", case.lang, fact=name_fact(n, case.lang), value=say_fact(n, case.facts[n].value, case.lang))
        for n in names
    )


def _lists_roles(words: str, heads: AnyValue) -> bool:
    """Tell whether a headcount was put together from several roles, some of which only manage."""
    numbers = [int(each) for each in re.findall(r"\d{1,4}", words)]
    several = isinstance(heads, Number) and len(numbers) > 1 and sum(numbers) == heads.value
    return several and bool(_MANAGING.search(words))


def _remarks(before: Case, case: Case, heard: Heard) -> list[Part]:
    """Say what a reader should know about what was noted: bounds, several currencies."""
    remarks: list[Part] = []
    for name, value in heard.reading.facts.items():
        if isinstance(value, Number | Money) and value.bound and name in case.facts:
            said = say_fact(name, value, case.lang)
            words = text("noted.bound", case.lang, fact=name_fact(name, case.lang), value=said)
            remarks.append(Text(text=words, tone="quiet"))
    heads = case.facts.get("headcount")
    if heads and heads != before.facts.get("headcount") and _lists_roles(heard.text, heads.value):
        words = text("noted.roles", case.lang, n=say_fact("headcount", heads.value, case.lang))
        remarks.append(Text(text=words, tone="quiet"))
    kept = kept_for(before, case)
    remarks += [kept] if kept else []
    now = currencies(case)
    if len(now) > 1 and now != currencies(before):
        words = text("noted.mixed_currencies", case.lang, currencies=listed(now, case.lang))
        remarks.append(Text(text=words, tone="quiet"))
    return remarks
