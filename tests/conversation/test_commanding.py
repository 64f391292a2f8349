"""Command words that ask for no fact are answered in both languages, also before anything is known."""

import pytest

from advisor.conversation.commanding import commanded
from advisor.conversation.context import Context
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import say
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase


@pytest.mark.parametrize(
    ("lang", "words", "answer"),
    [
        ("en", "privacy", "no language model sees them"),
        ("da", "privatliv", "ingen sprogmodel ser dem"),
        ("en", "data", "behind them I keep 1 change, 0 kept versions, 0 judgements"),
        ("da", "data", "bag dem gemmer jeg 1 ændring, 0 gemte versioner"),
        ("en", "Export", "comes in a later release"),
        ("da", "eksport", "kommer i en senere udgave"),
        ("en", "forget", "I cannot delete a case yet"),
        ("da", "slet mine data", "Jeg kan ikke slette en sag endnu"),
    ],
)
def test_a_command_is_answered(make_case: MakeCase, context: Context, lang: Language, words: str, answer: str) -> None:
    told = say(make_case(lang), {"en": "we are 62 people", "da": "vi er 62 personer"}[lang], "anna", 1, context).case
    done = say(told, words, "anna", 2, context)
    assert answer in plain_text(done.replies[0])
    assert done.case.facts == told.facts
    assert say(make_case(lang), words, "anna", 1, context).replies[0].parts


@pytest.mark.parametrize("words", ["our data is in Poland", "forget that", "glem det", "62", "export controls apply"])
def test_words_in_a_sentence_are_no_command(words: str) -> None:
    assert commanded(words) is None
