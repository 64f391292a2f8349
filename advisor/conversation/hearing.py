"""A message is read, completed by what was asked, and answered by the move that its intent names."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from advisor.conversation.case import Case
from advisor.conversation.clarifying import are_near, carry_over, fill, part_in_words
from advisor.conversation.commanding import commanded, obey
from advisor.conversation.comparing import compare
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.explaining import explain, is_way, seventy_eighty, why_asked
from advisor.conversation.meaning import meant
from advisor.conversation.messages import Part
from advisor.conversation.naming import fact_meant, naming
from advisor.conversation.places import choosing
from advisor.conversation.premium import in_money
from advisor.conversation.resting import noted_only, take_the_rest, without_rest
from advisor.conversation.status import hand_off, resume, status
from advisor.conversation.talking import (
    ask_reset,
    back,
    confirm,
    deny,
    greet,
    help_,
    off_topic,
    reject_line,
    switch_language,
    take_back,
    thanks,
)
from advisor.conversation.telling import tell
from advisor.conversation.unsettled import open_parts
from advisor.conversation.wanting import with_topic
from advisor.conversation.what_if import what_if
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number
from advisor.language.reader import read
from advisor.language.reading import Ask, Language, Reading
from advisor.wording.saying import say_money

Move = Callable[[Case, Heard, Context], Outcome]

_WORDS_THAT_TELL = 4


def _known_fact(topic: str | None) -> str | None:
    return topic if topic in CATALOGUE else None


_TABLE = re.compile(r"\t|\|")
_LONGEST_COMPLETION = 12

_ACTS: Mapping[str, Move] = {
    "undo": lambda case, _, context: take_back(case, context),
    "back": back,
    "why_asked": lambda case, heard, context: why_asked(
        case, _known_fact(heard.reading.topic) or fact_meant(heard.text, case.lang), context
    ),
    "handoff": lambda case, _, context: hand_off(case, context),
    "language": switch_language,
    "thanks": thanks,
    "seventy_eighty": lambda case, _, context: seventy_eighty(case, context),
    "resume": lambda case, _, context: resume(case, context),
    "reject_line": reject_line,
}
_INTENTS: Mapping[str, Move] = {
    "what_if": what_if,
    "compare": compare,
    "explain": explain,
    "status": lambda case, _, context: status(case, context),
    "reset": ask_reset,
    "help": help_,
    "greet": greet,
    "off_topic": off_topic,
    "confirm": confirm,
    "deny": deny,
}


def hear(case: Case, text: str, origin: Origin, context: Context) -> Outcome:
    """Read a message and answer it; one without a word (a bare command or mention) asks for help."""
    if not text.strip():
        return help_(case, Heard(text, Reading(intent="help"), origin), context)
    command = commanded(text)
    if command is not None:
        return obey(command, case, context)
    if case.asked is None and case.beside is not None:
        case = case.model_copy(update={"asked": case.beside})
    asked = "confirm" if case.confirming or (case.facts and not case.asked) else case.asked
    asked = _bound_meant(case, text) or asked
    reading = read(text, lang=case.lang, asked=asked, known=case.values(), today=context.today)
    case = _speak(case, text, reading)
    beside = without_rest(text)
    if beside is not None and not case.confirming:
        return _know_no_more(case, text, beside, origin, context)
    reading = with_topic(in_money(choosing(meant(reading, text, case), text, case), text, case, context), text)
    reading = naming(_know_nothing(reading, text, case), text, case.lang)
    heard = Heard(text, _completed(case, text, reading, context), origin)
    if case.confirming and heard.reading.intent not in {"confirm", "deny"}:
        case = case.model_copy(update={"confirming": None})
    outcome = _move(heard.reading)(case, heard, context)
    if outcome.case.heard is None and outcome.case.beside is not None:
        outcome = replace(outcome, case=outcome.case.model_copy(update={"beside": None}))
    if outcome.case.not_understood == case.not_understood and case.not_understood:
        return replace(outcome, case=outcome.case.model_copy(update={"not_understood": 0}))
    return outcome


_LIKELY = re.compile(
    r"(?i)\W*(?:(?:most likely|likely|probably|maybe|perhaps|say|i (?:think|guess)|nok|vel|vist|formentlig|formodentlig"
    r"|sandsynligvis|måske|sig|jeg tror|snarere) )+"
    r"(?:about |around |ca\.? |cirka |omkring |nærmere )?(\d+)\W*"
)
_NOT_FAR = 2  # times the bound
_JUST_A_FIGURE = re.compile(r"\W*(\d+)\W*")


def _bound_meant(case: Case, text: str) -> str | None:
    """ "Probably 70" right after "at least 60": the likely figure, no price, which has a currency."""
    said = _LIKELY.fullmatch(text)
    return _bounded(case, float(said[1])) if said else None


def _bounded(case: Case, figure: float) -> str | None:
    """Give the number just told as a bound that a figure could make certain, while a price is asked."""
    spec = CATALOGUE.get(case.asked or "")
    if spec is None or spec.kind != "money":
        return None
    newest = max((stored.at for stored in case.facts.values()), default="")
    last = {name: stored.value for name, stored in case.facts.items() if stored.at == newest}
    bounds = [name for name, value in last.items() if isinstance(value, Number) and _keeps(value, figure)]
    return bounds[0] if len(bounds) == 1 else None


def _keeps(value: Number, figure: float) -> bool:
    """Whether a figure lies within a bound and not far from it."""
    bound = value.value or 0
    if value.bound == "min":
        return bound <= figure <= _NOT_FAR * bound
    return value.bound == "max" and bound / _NOT_FAR <= figure <= bound


def _beside_bound(case: Case, text: str, reading: Reading) -> Reading:
    """A bare "70" while a price is asked and "at least 60" was just told may be either: ask."""
    said = _JUST_A_FIGURE.fullmatch(text)
    if said is None or set(reading.facts) != {case.asked} or not _bounded(case, float(said[1])):
        return reading
    return replace(reading, facts={}, ask_about=(Ask(None, "which_fact", text.strip()),))


def _know_no_more(case: Case, words: str, beside: str, origin: Origin, context: Context) -> Outcome:
    """ "62 people in Poland, that is all I know": what is told counts, then nothing more is asked."""
    reading = read(beside, lang=case.lang, asked=None, known=case.values(), today=context.today)
    told: tuple[Part, ...] = ()
    if reading.facts:
        noted = tell(case, Heard(beside, reading, origin), context)
        case, told = noted.case, noted_only(noted)
    return take_the_rest(case, told, Heard(words, reading, origin), context)


_KNOW_NOTHING = re.compile(
    r"(?i)\b(?:i|we) (?:really )?(?:know nothing|do(?: not|n'?t|n’t) know anything|have no idea)\b"
    r"|\b(?:jeg|vi) (?:ved|kender) (?:ingenting|intet|ikke noget|ikke en dyt)\b"
)


def _know_nothing(reading: Reading, words: str, case: Case) -> Reading:
    """ "I know nothing, my boss asked me to ask" at the start: one thing at a time."""
    if case.began() or reading.facts or reading.intent not in {"off_topic", "deny"} or not _KNOW_NOTHING.search(words):
        return reading
    return replace(reading, intent="unknown", act=None, topic=None)


def _move(reading: Reading) -> Move:
    """Choose the move: facts always count as told, whatever else a message does."""
    if reading.intent in {"provide_facts", "correct_fact"} and (reading.facts or reading.unknown or reading.ask_about):
        return tell
    if reading.act is not None and reading.act in _ACTS:
        return _ACTS[reading.act]
    if reading.intent == "status" and is_way(reading.topic):
        return explain
    return _INTENTS.get(reading.intent, tell)


def _speak(case: Case, text: str, reading: Reading) -> Case:
    """Follow the language a person writes in; a short answer says nothing about it."""
    told = " ".join(line for line in text.splitlines() if not _TABLE.search(line))  # a table is in no language
    telling = len(told.split()) >= _WORDS_THAT_TELL or (not case.began() and told == text)
    if case.lang_asked or reading.language is None or reading.language == case.lang or not telling:
        return case
    return case.model_copy(update={"lang": reading.language})


def _completed(case: Case, text: str, reading: Reading, context: Context) -> Reading:
    """Let an answer complete a half amount, and a corrected amount keep its currency and period.

    "EUR" after "36 an hour" is read as "36 an hour EUR": one set of reading rules for both.
    """
    facts = {
        name: carry_over(case.facts[name].value if name in case.facts else None, value)
        for name, value in reading.facts.items()
    }
    reading = _beside_bound(case, text, _beside_half(case, text, replace(reading, facts=facts)))
    if case.confirming in {"reset", "keep"} or reading.act or _moves_on(reading):
        return reading
    if len(text.split()) > _LONGEST_COMPLETION:
        return reading
    if case.heard and not reading.facts:
        named = _named(case.heard, text, reading, case, context)
        told = {name for name in named.facts if name in case.facts and open_parts(name, case.facts[name].value)}
        if named.facts and not told:  # what is half told is completed, never replaced by a figure that has no name yet
            return named
    for name in _waiting(case, text, reading):
        half = case.facts[name].value
        filled = _filled(name, half, text, case, context) if isinstance(half, Money) else {}
        if filled:
            unknown = tuple(each for each in reading.unknown if each != name)
            facts = reading.facts | filled
            return replace(reading, intent="provide_facts", facts=facts, unknown=unknown, ask_about=())
        if isinstance(half, Money) and _cannot_be(name, half, text, case, context):
            period = _LEADS.sub("", text).strip(" .!")
            said = f"{say_money(half, case.lang)} {period}"
            return replace(reading, intent="provide_facts", ask_about=(Ask(name, "out_of_range", said),))
    return reading


def _waiting(case: Case, text: str, reading: Reading) -> tuple[str, ...]:
    """Give the half amounts that an answer may complete: the one asked for; without other facts also one that waits."""
    half = [name for name, stored in case.facts.items() if open_parts(name, stored.value)]
    bare = not any(letter.isdigit() for letter in text)  # "EUR a month" names no amount, though "a" can be read as one
    asked = [name for name in half if name == case.asked and (bare or name not in reading.facts)]
    return tuple(asked) if asked or reading.facts or len(half) != 1 else tuple(half)


_BARE = re.compile(r"\W*\d[\d.,\s]*\W*")


def _beside_half(case: Case, text: str, reading: Reading) -> Reading:
    """A bare figure far from the amount whose currency or period is open is another figure: ask what it is."""
    name = case.asked or ""
    half, new = case.facts.get(name), reading.facts.get(name)
    if half is None or not isinstance(half.value, Money) or not open_parts(name, half.value):
        return reading
    if not isinstance(new, Money) or not _BARE.fullmatch(text) or are_near(half.value, new):
        return reading
    others = {fact: value for fact, value in reading.facts.items() if fact != name}
    return replace(reading, intent="provide_facts", facts=others, ask_about=(Ask(None, "which_fact", text.strip()),))


def _moves_on(reading: Reading) -> bool:
    return reading.intent in {"what_if", "compare", "explain", "status", "reset", "help", "unknown", "skip"}


def _named(heard: str, text: str, reading: Reading, case: Case, context: Context) -> Reading:
    """ "30", and then "people"; "the fee is 13", and then "per cent": read as one."""
    whole = read(f"{heard} {_without_lead(text)}", lang=case.lang, asked=case.asked, known={}, today=context.today)
    return whole if whole.facts else reading


def _filled(name: str, half: Money, text: str, case: Case, context: Context) -> dict[str, AnyValue]:
    """Read the half amount and the answer as one; nothing when that does not complete it."""
    for words in _as_one(half, text, case.lang):
        whole = read(words, lang=case.lang, asked=name, known={}, today=context.today).facts.get(name)
        same = isinstance(whole, Money) and (whole.amount, whole.low, whole.high) == (half.amount, half.low, half.high)
        if isinstance(whole, Money) and same and (filled := fill(half, whole)) != half:
            return {name: filled}
    said = part_in_words(name, half, text, case.lang)
    return {name: said} if said is not None else {}


def _cannot_be(name: str, half: Money, text: str, case: Case, context: Context) -> bool:
    """Whether an answer is a period that the amount cannot be for: "an hour" for EUR 1,400."""
    if half.per is not None or half.currency is None or any(letter.isdigit() for letter in text):
        return False
    small = read(f"10 {half.currency} {_without_lead(text)}", lang=case.lang, asked=name, known={}, today=context.today)
    value = small.facts.get(name)
    return isinstance(value, Money) and value.amount == 10 and value.per is not None


_LEADS = re.compile(r"(?i)^\W*(?:(?:it|that|this)(?:'s|’s| is)|det er|og|and)\s+")
_IN = re.compile(r"(?i)^(?:in|i)\s+(?=\S+\W*$)")


def _without_lead(text: str) -> str:
    """ "It is in zloty", "i procent": the unit alone."""
    return _IN.sub("", _LEADS.sub("", text))


def _as_one(half: Money, text: str, lang: Language) -> tuple[str, ...]:
    """Put an answer where it belongs in the amount: "270" + "kr" + "i timen", or after it."""
    bare = half.model_copy(update={"gross": None, "approx": False, "bound": None})
    amount = say_money(bare.model_copy(update={"currency": None, "per": None, "basis": None}), lang)
    whole = say_money(bare, lang)
    rest = say_money(bare.model_copy(update={"currency": None}), lang).removeprefix(amount)
    text, short = _LEADS.sub("", text), _without_lead(text)
    pairs = dict.fromkeys((text, short))
    return tuple(
        words for each in pairs for words in (f"{amount} {half.currency or ''} {each}{rest}", f"{whole} {each}")
    )
