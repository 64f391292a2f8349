"""What short answers mean for the open question, in both languages; anything else keeps its own meaning."""

import pytest

from advisor.conversation.case import Case
from advisor.conversation.meaning import meant
from advisor.engine.facts import Word
from advisor.language.reading import Language, Reading


def openness(words: str, lang: Language, intent: str = "off_topic") -> object:
    case = Case(id="c", lang=lang, asked="contract_transparency")
    value = meant(Reading(intent="deny" if intent == "deny" else "off_topic"), words, case).facts.get(
        "contract_transparency"
    )
    return value.value if isinstance(value, Word) else None


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("en", "all of them", "open_book"),
        ("en", "Yes, everything.", "open_book"),
        ("en", "only some of them", "partial"),
        ("en", "yes, but only part", "partial"),
        ("en", "just the salaries", "partial"),
        ("en", "none", "closed"),
        ("en", "no, nothing", "closed"),
        ("en", "no", "closed"),
        ("da", "det hele", "open_book"),
        ("da", "Ja, alt.", "open_book"),
        ("da", "kun noget af det", "partial"),
        ("da", "ja, men kun en del", "partial"),
        ("da", "kun lønnen", "partial"),
        ("da", "intet", "closed"),
        ("da", "nej, ingenting", "closed"),
        ("da", "nej", "closed"),
        ("en", "yes", None),
        ("da", "ja", None),
        ("en", "all the developers are seniors", None),
        ("en", "no, 65 not 56", None),
        ("en", "some time in May", None),
        ("en", "none of your business", None),
        ("da", "alt for dyrt", None),
        ("da", "nej, vi er 65", None),
        ("da", "noget andet", None),
        ("da", "en del af teamet er nyt", None),
    ],
)
def test_how_open_the_contract_is(lang: Language, words: str, expected: str | None) -> None:
    assert openness(words, lang, "deny" if words.casefold().startswith(("no", "nej")) else "") == expected


def test_another_question_takes_no_openness() -> None:
    for asked in ("transfer_fee", None):
        reading = Reading(intent="off_topic")
        assert meant(reading, "all of them", Case(id="c", asked=asked)) is reading
