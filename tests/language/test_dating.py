"""A date is a fact only beside words of going live or of an end."""

import pytest

from advisor.language.reader import read
from advisor.language.reading import Language

DATED = {"months_in_operation", "contract_months_left"}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the pilot is still running, results in January"),
        ("en", "they wanted to go up to 44 EUR an hour in January, for now the rate is 40 EUR"),
        ("en", "a new manager starts in January"),
        ("da", "de kører, resultater i januar"),
        ("da", "en ny leder starter i januar"),
    ],
)
def test_a_month_beside_something_else_is_no_time_of_the_case(lang: Language, words: str) -> None:
    assert DATED.isdisjoint(read(words, lang=lang, asked=None, known={}, today="2026-11-23").facts)


@pytest.mark.parametrize(
    ("lang", "words", "fact"),
    [
        ("en", "the team started in January", "months_in_operation"),
        ("en", "running since January", "months_in_operation"),
        ("en", "the contract ends in January", "contract_months_left"),
        ("da", "teamet startede i januar", "months_in_operation"),
        ("da", "kontrakten udløber i januar", "contract_months_left"),
    ],
)
def test_a_month_of_the_case_is_kept(lang: Language, words: str, fact: str) -> None:
    assert fact in read(words, lang=lang, asked=None, known={}, today="2026-11-23").facts
