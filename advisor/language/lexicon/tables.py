"""Both languages' words joined and indexed once: people mix English and Danish in one sentence."""

from collections.abc import Iterator, Mapping
from functools import cache

from advisor.language.lexicon import da, da_talk, en, en_talk
from advisor.language.patterns import Index, compile_index
from advisor.language.words import fold


@cache
def fact_index() -> Index:
    """Phrases for facts: labels are fact names (with `?` when weak), `~sign` for signs, `=fact=value` for statements."""
    groups: list[Mapping[str, str]] = []
    for language in (en, da):
        groups.append(language.NUMBER_CUES)
        groups.append({f"~{sign}": text for sign, text in language.SIGNS.items()})
        groups.append(
            {"~people": language.PEOPLE, "~motive": language.MOTIVE_FRAMES, "~vendor": language.VENDOR["named"]}
        )
        groups.append(dict(_statements(language.YES_NO)))
        groups.append(dict(_statements(language.CHOICES)))
    return compile_index(groups)


def _statements(facts: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for fact, values in facts.items():
        for value, text in values.items():
            yield f"={fact}={value}", text


@cache
def talk_index() -> Index:
    """Phrases of the conversation: labels are those of TALK, `?fact` for facts named as unknown, `!topic` for topics."""
    groups: list[Mapping[str, str]] = []
    for talk in (en_talk, da_talk):
        groups.append(talk.TALK)
        groups.append({f"?{fact}": text for fact, text in talk.NAMED.items()})
        groups.append({f"!{topic}": text for topic, text in talk.TOPICS.items()})
    return compile_index(groups)


@cache
def negators() -> frozenset[str]:
    """Folded words that turn a statement round."""
    return frozenset(fold(word) for words in (en_talk.NEGATORS, da_talk.NEGATORS) for word in words.split())


@cache
def stop_words() -> frozenset[str]:
    """Folded everyday words that are never taken for a mistyped term."""
    return frozenset(fold(word) for words in (en_talk.STOPS, da_talk.STOPS) for word in words.split())
