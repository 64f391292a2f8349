"""What a question without facts is after, where the reader names no topic: certainty, conditions, assumptions, the answer."""

import re
from collections.abc import Mapping
from dataclasses import replace

from advisor.language.reading import Reading

_ANSWER = r"(?:answer|verdict|result|conclusion|recommendation|advice)"
_SVARET = r"(?:svaret|konklusionen|resultatet|anbefalingen|rådet)"
_WANTED: Mapping[str, tuple[str, ...]] = {
    "seventy_eighty": (r"\b70\s*(?:-|–|to|til|and|og)\s*80\b",),
    "certainty": (
        r"\bhow (?:sure|certain|confident|likely|reliable|safe|solid)\b",
        r"\bare you (?:really |quite )?(?:sure|certain)\b",
        r"\bcan (?:i|we) (?:trust|rely on|count on)\b",
        r"\bhvor (?:sikker|sikkert|sikre|sandsynlig\w*|pålidelig\w*|solid\w*)\b",
        r"\ber (?:du|i) (?:helt )?sikre?\b",
        r"\bkan (?:jeg|vi|man) (?:stole på|regne med|have tillid til) (?:det|dig|jer|svaret|rådet|tallene)\b",
    ),
    "assumptions": (
        r"\bwhat (?:do|did|are|have) you (?:\w+ )?(?:assum|suppos|bas)\w*",
        r"\b(?:which|what) (?:are (?:the|your) )?assumptions\b",
        r"\bwhat (?:is|are) (?:this|that|it|these|the figures?) based on\b",
        r"\bhvad (?:antager|forudsætter) (?:du|i)\b",
        r"\bhvilke (?:antagelser|forudsætninger)\b",
        r"\bhvad er (?:jeres|dine) (?:antagelser|forudsætninger)\b",
        r"\bhvad (?:bygger|baserer) (?:du|i|det|tallene)\b",
    ),
    "not_modelled": (
        r"\bwhat(?: is|'s| have you| did you| do you)? (?:not (?:\w+ )?(?:in|model\w*|includ\w*|count\w*)|left out|leave out|ignore)\b",
        r"\bhvad (?:er|har du|regner du|tager du)(?: \w+)? ikke (?:med\b|regnet|medregnet|indregnet)",
        r"\bhvad har du udeladt\b",
    ),
    "conditions": (
        r"\bwhat (?:must|has to|needs to|would have to|would need to|should) (?:happen|change|be (?:true|done|met|in place|fixed))\b",
        r"\bwhat (?:would|does|will) it take\b",
        r"\bwhat (?:would|could|can) (?:change|turn|move) (?:your|the|this|that|it)\b",
        r"\bnext steps?\b|\bwhat now\s*\?",
        r"\bwhat (?:must|should|do) we (?:have to |need to )?do\b",
        r"\bhvad skal der(?: så)? (?:til|ske|gøres|være på plads)\b",
        r"\bhvad (?:kræver|forudsætter) det\b",
        r"\bhvad (?:ville|vil|kan|kunne|skal)(?: kunne| der)? (?:ændre|vende|rykke)\w*\b",
        r"\bhvad (?:skal|bør) vi gøre\b|\bhvad gør vi\b|\bnæste skridt\b|\bhvad nu\s*\?",
    ),
    "verdict": (
        rf"\b(?:just|simply|only) (?:\w+ ){{0,3}}{_ANSWER}\b",
        rf"\b(?:give|tell|show) (?:me|us) (?:\w+ ){{0,2}}{_ANSWER}\b",
        r"\bbottom line\b|\byes or no\s*\?",
        r"\bwhat (?:do|would) you (?:recommend|advise|suggest)\b",
        rf"\b(?:giv|sig|fortæl|vis) (?:(?:mig|os|nu|bare|lige|så) ){{0,4}}{_SVARET}\b",
        rf"\b(?:bare|kun) {_SVARET}\b|\bja eller nej\s*\?",
        r"\bhvad (?:anbefaler|råder) du\b",
        r"\b(?:is it|would it be) worth (?:it|doing)\b|\b(?:does|will|would) it pay\b",
        r"\b(?:kan|vil) det (?:så )?betale sig\b|\bbetaler det sig\b|\ber det det værd\b",
    ),
    "break_even": (
        r"\bhow (?:many|big) (?:\w+ )?(?:must|should|do|would) we (?:have to |need to )?(?:be|need|have)\b",
        r"\bare we (?:too small|(?:big|large) enough)\b",
        r"\bhvor (?:mange|store) (?:\w+ )?(?:skal|bør|behøver) vi\b|\ber vi (?:for små|store nok|mange nok)\b",
    ),
}
_PATTERNS = {topic: re.compile("|".join(patterns), re.IGNORECASE) for topic, patterns in _WANTED.items()}
_TELLING = {"provide_facts", "correct_fact", "unknown", "skip", "reset"}


def with_topic(reading: Reading, words: str) -> Reading:
    """Give a reading without facts the topic that its words ask for; any other reading stays as it is."""
    if reading.facts or reading.ask_about or reading.unknown or reading.intent in _TELLING:
        return reading
    for topic, pattern in _PATTERNS.items():
        if pattern.search(words):
            return replace(reading, intent="explain", topic=topic, act=None)
    return reading
