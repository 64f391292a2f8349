"""A short question that only names a term or a fact: "and payback?", "what discount rate do you use?"."""

import re
from dataclasses import replace

from advisor.conversation.assuming import default_of, say_default
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Outcome
from advisor.conversation.messages import Text
from advisor.engine.facts import CATALOGUE
from advisor.language.reader import read
from advisor.language.reading import Language, Reading
from advisor.wording.glossary import find_term
from advisor.wording.saying import name_fact, name_inside, say_fact
from advisor.wording.texts import has, text

VALUE = "value:"
"""Begins the topic of a question for the value of a fact."""

_LONGEST = 9
_ASKS_VALUE = re.compile(r"(?i)\b(?:(?:do|did) you use|bruger (?:du|i)|brugte (?:du|i)|regner (?:du|i) med)\b")


_AND = re.compile(r"(?i)\W*(?:and|or|then|og|eller|så)\s+(?P<what>[^\W\d]+(?:\s[^\W\d]+)?)\s*\?\W*")
_SUPPOSES = re.compile(r"(?i)\W*(?:(?:and|but|ok|so|og|men)\W+)?(?:what (?:if|happens if)|hvad (?:nu )?(?:hvis|om))\b")
_COMPARE: dict[Language, str] = {"en": "compare with {}", "da": "sammenlign med {}"}


def naming(reading: Reading, words: str, lang: Language) -> Reading:
    """Give a question that nothing else could be made of the place, the term or the fact that it names.

    What begins with "what if" is one, whatever else could be made of its figures.
    """
    if _SUPPOSES.match(words) and reading.intent not in {"what_if", "compare"} and not reading.facts:
        return replace(reading, intent="what_if", act=None, topic=None, unknown=(), ask_about=())
    asks_value = reading.intent == "explain" and _ASKS_VALUE.search(words)
    loose = (asks_value or reading.intent in {"off_topic", "confirm", "deny"}) and not (
        reading.facts or reading.unknown or reading.act
    )
    if not loose or "?" not in words or len(words.split()) > _LONGEST:
        return reading
    other = _AND.fullmatch(words)
    if other is not None:
        compared = read(_COMPARE[lang].format(other["what"]), lang=lang, asked=None, known={}, today="2026-01-01")
        if compared.intent == "compare" and compared.targets:
            return compared
    fact = _fact_named(words, lang)
    if fact is not None:
        return replace(reading, intent="explain", topic=f"{VALUE}{fact}", ask_about=())
    return reading if find_term(words, lang) is None else replace(reading, intent="explain", ask_about=())


def _fact_named(words: str, lang: Language) -> str | None:
    """Find the fact whose name stands in a question; the longest name, else none."""
    said = words.casefold()
    named = [(len(name), fact) for fact in CATALOGUE if (name := name_inside(fact, lang).casefold()) in said]
    return max(named)[1] if named else None


_FACT_OF_TERM = {
    "open_book": "contract_transparency",
    "transfer_fee": "transfer_fee",
    "attrition": "attrition_pct",
    "markup": "markup_pct",
    "rate_card": "bill_rate",
    "tax": "home_pays_tax",
    "on_costs": "employer_cost_pct",
    "ownership_premium": "ownership_premium_pct",
}


def fact_meant(words: str, lang: Language) -> str | None:
    """Find the fact that "why do you need ...?" is about: named, or behind the term that is."""
    return _fact_named(words, lang) or _FACT_OF_TERM.get(find_term(words, lang) or "")


def value_of(case: Case, fact: str, context: Context) -> Outcome:
    """Say what a fact is taken to be, told or assumed, and why it counts."""
    lang, stored, record = case.lang, case.facts.get(fact), default_of(fact, case, context)
    if stored is not None:
        said = text("noted.set", lang, fact=name_fact(fact, lang), value=say_fact(fact, stored.value, lang))
    elif record is not None:
        source = text(f"source.{record.kind}", lang)
        value = say_default(fact, record, lang)
        said = text("assumed.item", lang, label=name_fact(fact, lang), value=value, source=source)
    else:
        said = text("value.untold", lang, fact=name_fact(fact, lang))
    why = text(f"why.{fact}", lang) if has(f"why.{fact}", lang) else ""
    return Outcome(case, (Text(text=f"{said.rstrip('.')}. {why}".strip()),), then="ask")
