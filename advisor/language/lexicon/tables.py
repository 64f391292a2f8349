"""Both languages' words joined and indexed once: people mix English and Danish in one sentence."""

from collections.abc import Iterator, Mapping
from functools import cache

from advisor.language.lexicon.da import answers as da_answers
from advisor.language.lexicon.da import choices as da_choices
from advisor.language.lexicon.da import names as da_names
from advisor.language.lexicon.da import numbers as da_numbers
from advisor.language.lexicon.da import questions as da_questions
from advisor.language.lexicon.da import signs as da_signs
from advisor.language.lexicon.da import talk as da_talk
from advisor.language.lexicon.da import turns as da_turns
from advisor.language.lexicon.da import yes_no as da_yes_no
from advisor.language.lexicon.en import answers as en_answers
from advisor.language.lexicon.en import choices as en_choices
from advisor.language.lexicon.en import names as en_names
from advisor.language.lexicon.en import numbers as en_numbers
from advisor.language.lexicon.en import questions as en_questions
from advisor.language.lexicon.en import signs as en_signs
from advisor.language.lexicon.en import talk as en_talk
from advisor.language.lexicon.en import turns as en_turns
from advisor.language.lexicon.en import yes_no as en_yes_no
from advisor.language.patterns import Index, compile_index
from advisor.language.words import fold

NUMBERS = (en_numbers.NUMBER_CUES, da_numbers.NUMBER_CUES)
SIGNS = (en_signs.SIGNS, da_signs.SIGNS, en_turns.TURNS, da_turns.TURNS)
STATEMENTS = (
    en_answers.ANSWERS,
    da_answers.ANSWERS,
    en_yes_no.YES_NO,
    da_yes_no.YES_NO,
    en_choices.CHOICES,
    da_choices.CHOICES,
)
TALK = (en_talk.TALK, da_talk.TALK, en_questions.QUESTIONS, da_questions.QUESTIONS)
NAMED = (en_names.NAMED, da_names.NAMED)
TOPICS = (en_names.TOPICS, da_names.TOPICS)
STOPS = (en_names.STOPS, da_names.STOPS)


@cache
def fact_index() -> Index:
    """Phrases for facts: labels are fact names (with `?` when weak), `~sign` for signs, `=fact=value` for statements."""
    groups: list[Mapping[str, str]] = [*NUMBERS]
    groups += [{f"~{sign}": text for sign, text in signs.items()} for signs in SIGNS]
    groups += [dict(_statements(facts)) for facts in STATEMENTS]
    return compile_index(groups)


def _statements(facts: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for fact, values in facts.items():
        for value, text in values.items():
            yield f"={fact}={value}", text


@cache
def talk_index() -> Index:
    """Phrases of the conversation: labels are those of TALK and QUESTIONS, `?fact` for facts named as unknown, `!topic` for topics."""
    groups: list[Mapping[str, str]] = [*TALK]
    groups += [{f"?{fact}": text for fact, text in named.items()} for named in NAMED]
    groups += [{f"!{topic}": text for topic, text in topics.items()} for topics in TOPICS]
    return compile_index(groups)


@cache
def negators() -> frozenset[str]:
    """Folded words that turn a statement round."""
    return frozenset(fold(word) for words in (en_names.NEGATORS, da_names.NEGATORS) for word in words.split())


@cache
def stop_words() -> frozenset[str]:
    """Folded everyday words that are never taken for a mistyped term."""
    return frozenset(fold(word) for words in STOPS for word in words.split())
