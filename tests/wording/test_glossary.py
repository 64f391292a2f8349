"""Terms are found in the words of a question, whole words and longest first."""

import pytest

from advisor.wording.glossary import find_term, gloss, terms
from advisor.wording.texts import Lang


@pytest.mark.parametrize(
    ("words", "lang", "term"),
    [
        ("what is a transfer fee?", "en", "transfer_fee"),
        ("hvad er et overdragelsesgebyr?", "da", "transfer_fee"),
        ("what does NPV mean", "en", "npv"),
        ("Hvad betyder break-even egentlig", "da", "break_even"),
        ("hvad er personaleomsætningen?", "da", "attrition"),
        ("what is a shared captive", "en", "shared_captive"),
        ("open_book", "en", "open_book"),
        ("hvad er due diligence", "da", "due_diligence"),
        ("what is a robot", "en", None),
        ("", "da", None),
    ],
)
def test_term_is_found(words: str, lang: Lang, term: str | None) -> None:
    assert find_term(words, lang) == term


def test_every_term_is_explained_and_found_by_each_of_its_names() -> None:
    for lang in ("en", "da"):
        language: Lang = "da" if lang == "da" else "en"
        for term, names in terms(language).items():
            assert len(gloss(term, language)) > 40
            assert all(find_term(name, language) == term for name in names), term
