"""What a short answer means for the question that is open: a plain no, "all of it", a line that is wrong."""

import re
from collections.abc import Mapping
from dataclasses import replace

from advisor.conversation.case import Case
from advisor.engine.facts import AnyValue, Money, Number, Word, YesNo
from advisor.language.reading import Reading

OPENNESS = "contract_transparency"
HOW_FAR = "how_far"
"""The point asked after a plain yes to the openness of the contract: all of it, or only part."""

_TWO = 2


def meant(reading: Reading, words: str, case: Case) -> Reading:
    """Give a reading the meaning that the open question lends it."""
    reading = _openness(_plain_no(_line_named(reading, words, case), case), words, case)
    return _looks_right(
        _fee_asked(_only_said_on_the_way(_only_corrected(reading, words, case), words, case), case), words, case
    )


_WRONG_LINE = re.compile(
    r"(?i)\b(?:line|row|linje|række)\s*(?:no\.?|nr\.?)?\s*\d{1,2}\b.{0,20}\b(?:wrong|incorrect|not right|off|forkert|ikke|fejl)\b"
)


def _line_named(reading: Reading, words: str, case: Case) -> Reading:
    """ "No, line 2 is wrong" is about the line; its "no" is no answer to the yes/no question that happens to be open."""
    if not case.lines or not _WRONG_LINE.search(words) or set(reading.facts) - {case.asked}:
        return reading
    return replace(reading, intent="deny", facts={}, unknown=(), ask_about=(), act="reject_line")


def _plain_no(reading: Reading, case: Case) -> Reading:
    """ "No" to the plan means that the team stays as it is; "no" to the ownership premium means zero."""
    meaning: dict[str, AnyValue] = {"ownership_premium_pct": Number(value=0)}
    if "headcount" in case.facts:
        meaning["planned_headcount"] = case.facts["headcount"].value
    if reading.intent != "deny" or reading.act or case.confirming or case.asked not in meaning:
        return reading
    return replace(reading, intent="provide_facts", facts={case.asked: meaning[case.asked]})


_YES = r"(?:(?:yes|yeah|yep|sure|ja|jo|jada)\W+)?(?:(?:but|men)\W+)?(?:(?:we|vi)\W+(?:(?:can|may|do|kan|må)\W+)?(?:see|get|se|ser|får|få)\W+)?"
_NO = r"(?:(?:no|nope|nah|nej|næ|niks)\W+)*"
_OF_IT = r"(?:\W+(?:of|af)\W+(?:it|them|the costs|the salaries|det|dem|omkostningerne|lønnen))?"
_HOW_OPEN: Mapping[str, re.Pattern[str]] = {
    "open_book": re.compile(
        rf"(?i){_YES}(?:all|everything|every\W?thing|the (?:whole (?:thing|lot)|lot)|fully|completely"
        rf"|alt(?: sammen)?|det hele|det alt sammen|fuldt ud|fuldstændigt?){_OF_IT}"
    ),
    "partial": re.compile(
        rf"(?i){_YES}(?:(?:only|just|kun|bare|blot)\W+)?"
        rf"(?:some(?: things)?|(?:a )?part|parts|partly|partially|a (?:bit|little)|half"
        rf"|noget|en del|dele|lidt|delvist?|halvdelen){_OF_IT}"
        rf"|{_YES}(?:only|just|kun|bare|blot)\W+(?:the\W+)?(?:salaries|pay|costs|rates|løn|lønnen|lønninger(?:ne)?|omkostninger(?:ne)?)"
    ),
    "closed": re.compile(
        rf"(?i){_NO}(?:no|nope|nah|none|nothing|neither|not at all|nothing at all"
        rf"|nej|næ|niks|intet|ingenting|slet ikke|overhovedet ikke|ikke noget|ingen af delene){_OF_IT}"
    ),
}


def _openness(reading: Reading, words: str, case: Case) -> Reading:
    """How much of the pay and costs can be seen: "all of it", "only some", "none"; a plain no is none."""
    said = re.sub(r"[\s.!,]+", " ", words).strip()
    how_far = case.asked == OPENNESS and case.times_asked.get(f"{OPENNESS}:{HOW_FAR}")
    if how_far and reading.facts.keys() <= {OPENNESS} and _HOW_OPEN["closed"].fullmatch(said):
        return replace(
            reading, intent="deny", facts={}, ask_about=()
        )  # "all of it, or only part?" has no no for an answer
    if case.asked != OPENNESS or OPENNESS in case.facts or case.confirming or reading.facts or reading.unknown:
        return reading
    told = next((name for name, pattern in _HOW_OPEN.items() if pattern.fullmatch(said)), None)
    if told is None:
        return reading
    facts: dict[str, AnyValue] = {OPENNESS: Word(value=told)}
    return replace(reading, intent="provide_facts", facts=facts, ask_about=(), act=None, said={OPENNESS: words})


_ABOUT_OPENNESS = re.compile(
    r"(?i)clos|open|book|see|salar|cost|nothing|none|lukk|åb|bog|bøger|\bser?\b|løn|intet|ingen"
)


def _only_corrected(reading: Reading, words: str, case: Case) -> Reading:
    """ "No, 77 not 75" corrects the number; its "no" is no answer to the question that happens to be open."""
    answer = reading.facts.get(case.asked or "")
    refusal = isinstance(answer, YesNo) and not answer.value
    closed = answer == Word(value="closed") and not _ABOUT_OPENNESS.search(words)
    if reading.intent != "correct_fact" or len(reading.facts) < _TWO or not (refusal or closed):
        return reading
    return _without_answer(reading, case)


_ON_THE_WAY = re.compile(r"(?i)\W*(?:ok|okay|oki|fine|well|right|alright|good|great|fint|godt|nå|så|super)\b(?!\W*$)")


def _only_said_on_the_way(reading: Reading, words: str, case: Case) -> Reading:
    """ "OK, then the price is 60" tells the price; its "OK" is no yes to the question that happens to be open."""
    answer = reading.facts.get(case.asked or "")
    yes = isinstance(answer, YesNo) and answer.value and not answer.note
    whole = reading.said.get(case.asked or "", words).strip() == words.strip()
    if len(reading.facts) < _TWO or not (yes and whole) or not _ON_THE_WAY.match(words):
        return reading
    return _without_answer(reading, case)


def _without_answer(reading: Reading, case: Case) -> Reading:
    return replace(reading, facts={name: value for name, value in reading.facts.items() if name != case.asked})


FEE, ADMIN_FEE = "transfer_fee", "admin_fee"


def _fee_asked(reading: Reading, case: Case) -> Reading:
    """ "The fee is 2,000 a head" after the question for the transfer fee is that one: an administration fee has a period."""
    told = reading.facts.get(ADMIN_FEE)
    if case.asked != FEE or FEE in {*case.facts, *reading.facts} or ADMIN_FEE in case.facts:
        return reading
    if not isinstance(told, Money) or told.per is not None:
        return reading
    facts = {FEE if name == ADMIN_FEE else name: value for name, value in reading.facts.items()}
    said = {FEE if name == ADMIN_FEE else name: each for name, each in reading.said.items()}
    ask_about = tuple(ask for ask in reading.ask_about if ask.fact != ADMIN_FEE)
    return replace(reading, facts=facts, said=said, ask_about=ask_about)


_LOOKS_RIGHT = re.compile(
    r"(?i)\W*(?:(?:ok|yes|thanks|it|that|this|all|everything)\W+)*looks? (?:right|good|correct|fine)\W*"
)


def _looks_right(reading: Reading, words: str, case: Case) -> Reading:
    """ "Looks right" keeps the facts, as we say ourselves; it is no yes to the question that happens to be open."""
    if set(reading.facts) != {case.asked} or not _LOOKS_RIGHT.fullmatch(words):
        return reading
    return replace(reading, intent="confirm", facts={}, act=None)
