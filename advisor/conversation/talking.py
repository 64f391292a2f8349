"""Moves that give no facts: greeting, help, thanks, yes and no, undo, back, starting over, changing the language."""

import re

from advisor.conversation.assessing import settled
from advisor.conversation.case import Case, StoredFact, Version, change, undo
from advisor.conversation.clarifying import half_facts
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.form import form_button
from advisor.conversation.meaning import HOW_FAR, OPENNESS
from advisor.conversation.messages import Bullets, Button, Buttons, Part, Text
from advisor.conversation.noting import echo
from advisor.conversation.questions import buttons, example, remember
from advisor.conversation.what_if import say_scenario
from advisor.engine.facts import CATALOGUE
from advisor.language.reading import Language
from advisor.wording.saying import say_fact
from advisor.wording.texts import text

_LONGEST_YES = 8
_AGREES = re.compile(r"(?i)right|correct|confirm|agree|matches|stemmer|passer|rigtig|korrekt|bekræft|enig")
_SHORT = 3
_BARE_NO = 2
_THANKS = re.compile(r"(?i)\b(?:thanks|thank you|thx|tak)\b")
_ACKNOWLEDGES = re.compile(
    r"(?i)(?:ok|okay|oki|alright|all right|fine|fint|godt|super|i see|javel|forstået|understood)[\s.!]*"
)
_KEEPS = re.compile(
    r"(?i)\W*(?:(?:yes|ok|okay|please|fine|good|then|so|ja|fint|godt|så|let'?s|let us|we(?:'ll)?|lad os|vi)\W+)*(?:keep|behold|beholde|beholder)\W+"
    r"(?:this|that|it|the what-?if|det|den|dette)(?:\W+(?:please|then|her|tak|så))*\W*"
)
_HELP = ("facts", "correct", "unknown", "what_if", "explain", "rest")


def greet(case: Case, heard: Heard, context: Context) -> Outcome:
    """Say hello: at the start with what to tell, later with the open question."""
    del heard, context
    if case.facts:
        return Outcome(case, (Text(text=text("hello.again", case.lang)),), then="ask")
    return Outcome(case, (Text(text=text("hello", case.lang)), Text(text=text("hello.start", case.lang))))


def help_(case: Case, heard: Heard, context: Context) -> Outcome:
    """Show what one can do."""
    del heard
    items = tuple(text(f"help.{name}", case.lang, **_help_values(name, case.lang)) for name in _HELP)
    said = Bullets(title=text("help.title", case.lang), items=items)
    ways = (Buttons(buttons=(form_button(case.lang),)),) if context.has_form else ()
    return Outcome(case, (said, *ways), then="ask" if case.facts else "rest")


def _help_values(name: str, lang: Language) -> dict[str, str]:
    return {"example": text("help.example", lang)} if name == "facts" else {}


def thanks(case: Case, heard: Heard, context: Context) -> Outcome:
    """Answer thanks; nothing else."""
    del heard, context
    return Outcome(case, (Text(text=text("thanks", case.lang)),))


def off_topic(case: Case, heard: Heard, context: Context) -> Outcome:
    """Stay with the subject: a text is data, no order. "Keep this" after a what-if is the button said in words."""
    if _keeps(case, heard):
        return ask_keep(case, context)
    if case.not_understood or (case.asked and len(heard.text.split()) <= _SHORT):
        return not_understood(case, heard, context)
    case = case.model_copy(update={"not_understood": 1})
    if not case.facts and not case.asked:
        return Outcome(case, (Text(text=text("off_topic", case.lang)), Text(text=text("hello.start", case.lang))))
    return Outcome(case, (Text(text=text("off_topic", case.lang)),), then="ask")


def _keeps(case: Case, heard: Heard) -> bool:
    return bool(case.scenario) and bool(_KEEPS.fullmatch(heard.text))


def not_understood(case: Case, heard: Heard, context: Context) -> Outcome:
    """Say so; the second time in a row offer buttons instead of words."""
    del heard
    lang, times = case.lang, case.not_understood + 1
    case = case.model_copy(update={"not_understood": times})
    if times == 1:
        words: tuple[Part, ...] = (Text(text=text("not_understood", lang)),)
        if not case.facts and not case.asked:
            return Outcome(case, (*words, Text(text=text("hello.start", lang))))
        return Outcome(case, words, then="ask")
    row = tuple(
        Button(action=action, label=text(f"button.{action}", lang), value="all") for action in ("status", "help")
    )
    row = (*row, form_button(lang)) if context.has_form else row
    return Outcome(case, (Text(text=text("not_understood.again", lang)), Buttons(buttons=row)), then="ask")


def confirm(case: Case, heard: Heard, context: Context) -> Outcome:
    """Yes: do what was asked about; "looks right" keeps the facts as a version. A mere yes to an open question is no answer."""
    words = heard.text
    if case.confirming not in {"reset", "keep"} and _keeps(case, heard):
        return ask_keep(case, context)
    plain = "?" not in words and len(words.split()) <= _LONGEST_YES
    if case.confirming and plain:
        return agree(case, heard.origin, context)
    case = case.model_copy(update={"confirming": None})
    if _THANKS.search(words):
        return thanks(case, heard, context)
    if _ACKNOWLEDGES.fullmatch(words.strip()):
        return Outcome(case, (Text(text=text("ok", case.lang)),), then="ask")
    if plain and _AGREES.search(words):
        return agree(case, heard.origin, context)
    if case.asked == OPENNESS and _chooses(case):
        return _how_far(case)
    return _which(case, context) if _chooses(case) else not_understood(case, heard, context)


def deny(case: Case, heard: Heard, context: Context) -> Outcome:
    """No: leave it, or ask what should be different; "line 3 is wrong" names it."""
    if case.confirming in {"reset", "keep"}:
        return refuse(case, context)
    if not case.confirming and case.lines and re.search(r"\d", heard.text):
        return reject_line(case, heard, context)
    waits = _chooses(case) or case.heard or half_facts(case) or case.disputes
    if waits and len(heard.text.split()) > _BARE_NO:  # "no, there is no clause" says more than a plain no
        return not_understood(case, heard, context)
    return _which(case, context) if _chooses(case) else refuse(case, context)


def _chooses(case: Case) -> bool:
    """Tell whether the open question has more answers than yes and no."""
    return (
        bool(case.asked) and case.asked not in case.facts and CATALOGUE[case.asked or ""].kind in {"choice", "several"}
    )


def _which(case: Case, context: Context) -> Outcome:
    """A yes or no to "can you see pay and costs: open, partly or closed?" does not say which."""
    del context
    return Outcome(case, (Text(text=text("confirm.which", case.lang)),), then="ask")


def _how_far(case: Case) -> Outcome:
    """A yes to "can you see pay and costs?" may be all of it or a part: one short question, with buttons."""
    if case.times_asked.get(f"{OPENNESS}:{HOW_FAR}"):
        return Outcome(case, (Text(text=text("confirm.which", case.lang)),), then="ask")
    row = tuple(
        Button(action="choose", label=text(f"choose.{option}", case.lang), value=f"{OPENNESS}={option}")
        for option in ("open_book", "partial")
    )
    question = Text(text=text("ask.how_far", case.lang), tone="question")
    return Outcome(remember(case, OPENNESS, HOW_FAR), (question, Buttons(buttons=row)), asks=OPENNESS)


def agree(case: Case, origin: Origin, context: Context) -> Outcome:
    """Do what a plain yes stands for now: start over, keep a what-if, or keep the facts as a version."""
    if case.confirming == "reset":
        return _begin_anew(case, origin, context)
    if case.confirming == "keep":
        return _keep(case, origin, context)
    if not case.facts:
        return Outcome(case, (Text(text=text("confirm.nothing", case.lang)),), then="ask")
    if not settled(case, context):
        return Outcome(case, (Text(text=text("confirm.open", case.lang)),), then="advise")
    version = _version(case, origin, context, archived=False)
    case = case.model_copy(update={"versions": (*case.versions, version), "confirming": None})
    words = text("confirm.done", case.lang, n=str(version.number))
    return Outcome(case, (Text(text=words),), then="ask")


def refuse(case: Case, context: Context) -> Outcome:
    """Do what a plain no stands for now."""
    del context
    offered, case = case.confirming, case.model_copy(update={"confirming": None})
    if offered in {"reset", "keep"}:
        return Outcome(case, (Text(text=text("reset.kept", case.lang)),), then="ask")
    words = text("deny.what", case.lang, example=example("headcount", case.lang))
    return Outcome(case, (Text(text=words),))


def _version(case: Case, origin: Origin, context: Context, *, archived: bool) -> Version:
    number = 1 + sum(1 for version in case.versions if version.archived == archived)
    return Version(
        number=number,
        at=origin.at,
        by=origin.by,
        parameters=context.book.version,
        facts=case.facts,
        archived=archived,
    )


def _begin_anew(case: Case, origin: Origin, context: Context) -> Outcome:
    archive = (*case.versions, _version(case, origin, context, archived=True)) if case.facts else case.versions
    kept = tuple(version for version in archive if version.archived)
    fresh = Case(id=case.id, lang=case.lang, lang_asked=case.lang_asked, versions=kept, messages=case.messages)
    return Outcome(fresh, (Text(text=text("reset.done", fresh.lang)), Text(text=text("hello.start", fresh.lang))))


def _keep(case: Case, origin: Origin, context: Context) -> Outcome:
    before = case
    facts: dict[str, StoredFact | None] = dict(case.scenario)
    case = change(case, facts, {}, by=origin.by, at=origin.at, message=origin.message)
    case = case.model_copy(update={"confirming": None, "scenario": {}})
    lines = echo(before, case, context)
    return Outcome(case, (Bullets(title=text("what_if.keep_done", case.lang), items=lines),), then="advise")


def ask_keep(case: Case, context: Context) -> Outcome:
    """Ask before a what-if is made real."""
    case = case.model_copy(update={"confirming": "keep"})
    words = text("what_if.keep_ask", case.lang, change=say_scenario(case, context))
    return Outcome(case, (Text(text=words, tone="question"), _yes_no(case)), asks="confirm")


def ask_reset(case: Case, heard: Heard, context: Context) -> Outcome:
    """Ask once before everything is put away."""
    del heard, context
    if not case.facts and not case.marks:
        return Outcome(case, (Text(text=text("reset.done", case.lang)), Text(text=text("hello.start", case.lang))))
    case = case.model_copy(update={"confirming": "reset"})
    return Outcome(case, (Text(text=text("reset.ask", case.lang), tone="question"), _yes_no(case)), asks="confirm")


def asked_now(case: Case) -> str | None:
    """Name what the yes and no buttons now stand for, a what-if by the message it came from; None for nothing."""
    if case.confirming == "keep":
        return f"keep:{','.join(dict.fromkeys(stored.message for stored in case.scenario.values()))}"
    return "reset" if case.confirming == "reset" else None


def _yes_no(case: Case) -> Buttons:
    """Buttons that say what they confirm, so that an old one never carries out another question."""
    lang, about = case.lang, asked_now(case)
    return Buttons(
        buttons=(
            Button(action="confirm", label=text("button.confirm", lang), value=f"yes:{about}", style="primary"),
            Button(action="reject", label=text("button.reject", lang), value=f"no:{about}"),
        )
    )


def take_back(case: Case, context: Context) -> Outcome:
    """Undo the last change; right after a what-if that is the what-if, and the facts stay."""
    if case.scenario and case.scenario_at == len(case.log):
        return Outcome(
            case.model_copy(update={"scenario": {}}), (Text(text=text("undo.what_if", case.lang)),), then="ask"
        )
    reverted, undone = undo(case)
    if undone is None:
        return Outcome(case, (Text(text=text("undo.nothing", case.lang)),), then="ask")
    lines = echo(case, reverted, context)
    parts: tuple[Part, ...] = (Text(text=text("undo.done", case.lang)),)
    if lines:
        parts = (Bullets(title=text("undo.done", case.lang), items=lines),)
    return Outcome(reverted, parts, then="advise")


def back(case: Case, heard: Heard, context: Context) -> Outcome:
    """Put the question before this one again, with what was answered as the default."""
    del heard
    if not case.asked_before:
        return Outcome(case, (Text(text=text("back.none", case.lang)),), then="ask")
    name = case.asked_before[-1]
    case = case.model_copy(update={"asked": None, "asked_before": case.asked_before[:-1]})
    return _again(case, name, "back", context)


def reject_line(case: Case, heard: Heard, context: Context) -> Outcome:
    """A numbered line is wrong: ask for that fact again."""
    number = re.search(r"\d+", heard.reading.topic or heard.text)
    index = int(number.group()[:4]) - 1 if number else -1
    if not 0 <= index < len(case.lines):
        return Outcome(case, (Text(text=text("reject_line.which", case.lang), tone="question"),))
    return _again(case, case.lines[index], "reject_line", context)


def _again(case: Case, name: str, move: str, context: Context) -> Outcome:
    lang, asked = case.lang, text(f"question.{name}", case.lang)
    stored = case.facts.get(name)
    if stored is None:
        words = text("back.plain", lang, question=asked)
    else:
        value = say_fact(name, stored.value, lang, context.today)
        key = "back.question" if move == "back" else "reject_line.ask"
        words = text(key, lang, question=asked, value=value)
    parts = (Text(text=words, tone="question"), Buttons(buttons=buttons(name, lang)))
    return Outcome(remember(case, name), parts, asks=name)


def switch_language(case: Case, heard: Heard, context: Context) -> Outcome:
    """Change the language of the texts; the facts stay."""
    del context
    wanted: Language | None = heard.reading.language
    if heard.reading.topic in {"en", "da"}:
        wanted = "en" if heard.reading.topic == "en" else "da"
    case = case.model_copy(update={"lang": wanted or case.lang, "lang_asked": True})
    done = Text(text=text("language.done", case.lang))
    if not case.facts and not case.asked:
        return Outcome(case, (done, Text(text=text("hello.start", case.lang))))
    return Outcome(case, (done,), then="ask")
