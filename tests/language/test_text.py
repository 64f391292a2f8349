"""From Slack's text to words: mark-up, links, tables, typing slips, language."""

import pytest

from advisor.language.detecting import language_of
from advisor.language.markup import plain
from advisor.language.reading import Language
from advisor.language.spelling import corrected
from advisor.language.tables import unrolled
from advisor.language.words import cut, fold


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("<@U777AB> hello", "hello"),
        ("see <https://x.example/4711|the report> now", "see  the report  now"),
        ("see <https://x.example/65> now", "see   now"),
        ("*Headcount:* _65_", "Headcount: 65"),
        ("~70~ 65", "65"),
        ("~70 to ~80", "~70 to ~80"),
        ("*65", "*65"),
        ("&gt; we are 52", "we are 52"),
        ("`65`", "65"),
        ("• 65 people", "65 people"),
        ("1. headcount", "headcount"),
        ("2½ år", "2.5 år"),
        (":+1:", "👍"),
        (":tada: yes", "yes"),
    ],
)
def test_markup_is_taken_away(raw: str, read: str) -> None:
    assert plain(raw) == read


def test_short_forms_and_accents_are_folded() -> None:
    assert [fold(w) for w in ("don't", "we're", "Kraków", "måned", "vendor's", "it's")] == [
        "do not",
        "we are",
        "krakow",
        "maaned",
        "vendor",
        "it is",
    ]


def test_units_come_apart_from_numbers_but_names_stay_whole() -> None:
    assert [w.folded for w in cut("65devs 4.5k S4 1e309 Q3")] == ["65", "devs", "4.5", "k", "s4", "1e309", "q3"]


def test_tables_become_lines_and_totals_are_left_out() -> None:
    table = "| Role | Heads |\n|---|---|\n| Dev | 30 |\n| QA | 8 |\n| Total | 38 |"
    assert unrolled(table) == "30 Dev people.\n8 QA people."
    assert unrolled("Sted\tAntal\nWarszawa\t22") == "22 people in Warszawa."
    assert unrolled("no | table here") == "no | table here"


@pytest.mark.parametrize(
    ("word", "lang", "right"),
    [
        ("developrs", "en", "developers"),
        ("romnia", "en", "romania"),
        ("consultnats", "en", "consultants"),
        ("udvilkere", "da", "udviklere"),
        ("rumaenein", "da", "rumaenien"),
        ("house", "en", "house"),
        ("banana", "en", "banana"),
        ("weather", "en", "weather"),
        ("markeder", "da", "markeder"),
    ],
)
def test_slips_are_put_right_and_other_words_left_alone(word: str, lang: Language, right: str) -> None:
    assert corrected(word, lang) == right


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("we are 65 people", "en"),
        ("vi er 65 mand", "da"),
        ("lønnen", "da"),
        ("65", None),
        ("ok", None),
        ("vi har open book", "da"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, lang: str | None) -> None:
    assert language_of(cut(text)) == lang
