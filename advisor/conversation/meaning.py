"""What a short answer means for the question that is open: a plain no, "all of it", a line that is wrong."""

import re
from collections.abc import Mapping
from dataclasses import replace

from advisor.conversation.case import Case
from advisor.engine.facts import AnyValue, Number, Word, YesNo
from advisor.language.reading import Reading

OPENNESS = "contract_transparency"
HOW_FAR = "how_far"
"""The point asked after a plain yes to the openness of the contract: all of it, or only part."""

_TWO = 2


def meant(reading: Reading, words: str, case: Case) -> Reading:
    """Give a reading the meaning that the open question lends it."""
    return _only_corrected(_openness(_plain_no(_line_named(reading, words, case), case), words, case), case)


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


def _only_corrected(reading: Reading, case: Case) -> Reading:
    """ "No, 77 not 75" corrects the number; its "no" is no answer to the yes/no question that happens to be open."""
    answer = reading.facts.get(case.asked or "")
    if reading.intent != "correct_fact" or len(reading.facts) < _TWO or not isinstance(answer, YesNo) or answer.value:
        return reading
    return replace(reading, facts={name: value for name, value in reading.facts.items() if name != case.asked})
