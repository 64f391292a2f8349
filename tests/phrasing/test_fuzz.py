"""Mutated answers: whatever passes the guard, an independent check finds nothing in it."""

import json
from collections.abc import Callable, Iterator
from random import Random

import pytest

from advisor.phrasing.brief import Brief
from advisor.phrasing.guard import judge
from advisor.phrasing.plan import menu
from advisor.phrasing.slots import FORMS, SECTIONS, Slot
from advisor.phrasing.words import every_word
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.independent import objections
from tests.phrasing.test_words import DENIED
from tests.phrasing.told import NAMES, brief_of

Answer = dict[str, list[str]]
ODD = [
    "\u200b",
    "\u202e",
    "а",
    "Ⅳ",
    "½",
    "٣",
    "４",
    "<@U1>",
    "<!channel>",
    "http://x.y",
    "&lt;",
    "*",
    "`",
    "\n",
    "…",
    "”",
    "é",
    "\x00",
]
FOREIGN = ["42", "EUR", "fourty", "seven", "IV", "nicht", "pas", "kun", "only", "Deloitte", "Lviv", "GDPR", "2027"]


def honest(told: Brief, chance: Random) -> Answer:
    """An answer made of frames: it passes."""
    answer: Answer = {}
    for section in SECTIONS:
        sentences = []
        for slot, offered in menu(told.shape, section).items():
            if slot in told.shape.sections[section].must or chance.random() < 0.5:
                sentences.append(chance.choice(list(offered.values())).around(slot))
        answer[section] = sentences
    return answer


def words_to_add(lang: Lang) -> list[str]:
    return [
        *sorted(every_word(lang)),
        *DENIED[lang].split(),
        *FOREIGN,
        *ODD,
        *(f"{{{{{s}.{f}}}}}" for s in Slot for f in FORMS),
    ]


def insert_word(text: str, chance: Random, lang: Lang) -> str:
    pieces = text.split(" ")
    pieces.insert(chance.randint(0, len(pieces)), chance.choice(words_to_add(lang)))
    return " ".join(pieces)


def replace_word(text: str, chance: Random, lang: Lang) -> str:
    pieces = text.split(" ")
    pieces[chance.randrange(len(pieces))] = chance.choice(words_to_add(lang))
    return " ".join(pieces)


def drop_word(text: str, chance: Random, _lang: Lang) -> str:
    pieces = text.split(" ")
    del pieces[chance.randrange(len(pieces))]
    return " ".join(pieces)


def change_letter(text: str, chance: Random, _lang: Lang) -> str:
    place = chance.randint(0, len(text))
    put: str = chance.choice([*ODD, *"abnt .,:;'-{}09"])
    return text[:place] + put + text[place + chance.randint(0, 1) :]


def swap_form(text: str, chance: Random, _lang: Lang) -> str:
    return text.replace(f".{chance.choice(FORMS)}}}}}", f".{chance.choice(FORMS)}}}}}", 1)


def join_sentences(text: str, chance: Random, lang: Lang) -> str:
    between = chance.choice([" ", " and ", " og ", ", ", " then ", " not ", " og at ", " and that ", " against "])
    return text.rstrip(".") + between + insert_word(text[:1].lower() + text[1:], chance, lang)


MUTATIONS: list[Callable[[str, Random, Lang], str]] = [
    insert_word, replace_word, drop_word, change_letter, swap_form, join_sentences,
]  # fmt: skip


def mutated(answer: Answer, chance: Random, lang: Lang) -> str:
    section = chance.choice(list(answer))
    sentences = answer[section]
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(sentences)) if sentences else 0
        how = chance.random()
        if how < 0.8 and sentences:
            mutate = chance.choice(MUTATIONS)
            sentences[at] = mutate(sentences[at], chance, lang)
        elif how < 0.86 and sentences:
            sentences.append(sentences[at])
        elif how < 0.92 and sentences:
            del sentences[at]
        else:
            other = chance.choice(list(answer))
            sentences.append(chance.choice(answer[other]) if answer[other] else "")
    raw = json.dumps(answer, ensure_ascii=chance.random() < 0.5)
    return raw if chance.random() < 0.97 else change_letter(raw, chance, lang)


def shown(count: int, lang: Lang) -> Iterator[tuple[str, str]]:
    """The objections to what passes, of `count` mutated answers; and how many sections passed at the end."""
    chance, passed = Random(f"{lang}{count}"), 0  # noqa: S311  no secret
    briefs = [brief_of(name, lang) for name in NAMES]
    for _ in range(count):
        told = chance.choice(briefs)
        raw = mutated(honest(told, chance), chance, lang)
        for section, judged in judge(raw, told).items():
            if judged.accepted:
                passed += 1
                for found in objections(section, judged.text, told):
                    yield found, f"{raw}\n{judged.text}"
    assert passed > count, "the honest sections pass, or the test shows nothing"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_thousand_mutated_answers(lang: Lang) -> None:
    assert next(shown(1_000, lang), None) is None


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_thirty_thousand_mutated_answers(lang: Lang) -> None:
    assert next(shown(30_000, lang), None) is None
