"""The reader on whole messages: the labelled sets with their bars, and texts that nobody should be able to break it with."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.engine.facts import CATALOGUE
from advisor.language.exchange import known_from_json, reading_json
from advisor.language.lexicon.tables import NUMBERS, SIGNS, TALK
from advisor.language.reader import read
from advisor.language.reading import Language
from tests.language.scoring import Score, score

HERE = Path(__file__).parent
TODAY = "2026-11-23"


def scored(name: str, lang: str | None = None) -> Score:
    """Read every message of a set and count."""
    rows = [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    return score([row for row in rows if lang in (None, row["lang"])])


@pytest.mark.parametrize("lang", ["en", "da"])
def test_development_set_is_read_right_in_both_languages(lang: str) -> None:
    result = scored("utterances_dev.jsonl", lang)
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= result.messages / 150, result.misses
    assert result.intent >= 0.97, result.misses
    assert result.whole >= 0.92, result.misses


@pytest.mark.parametrize("lang", ["en", "da"])
def test_own_set_is_read_right_in_both_languages(lang: str) -> None:
    result = scored("utterances_own.jsonl", lang)
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.97, result.misses
    assert result.asked_recall >= 0.95, result.misses
    assert result.asked_precision >= 0.9, result.misses
    assert result.whole >= 0.95, result.misses


@pytest.mark.parametrize("lang", ["en", "da"])
def test_messages_of_people_who_had_not_seen_the_rules_are_read_right(lang: str) -> None:
    result = scored(f"utterances_blind_{lang}.jsonl")
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.98, result.misses
    assert result.asked_recall >= 0.9, result.misses
    assert result.asked_precision >= 0.9, result.misses
    assert result.whole >= 0.97, result.misses


@pytest.mark.parametrize("lang", ["en", "da"])
def test_messages_of_two_more_writers_are_read_right(lang: str) -> None:
    result = scored(f"utterances_second_{lang}.jsonl")
    assert result.f1 >= 0.97, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.97, result.misses
    assert result.asked_recall >= 0.9, result.misses
    assert result.whole >= 0.95, result.misses


@pytest.mark.parametrize("lang", ["en", "da"])
def test_messages_of_a_fourth_writer_are_read_right(lang: str) -> None:
    result = scored(f"utterances_third_{lang}.jsonl")
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.98, result.misses
    assert result.asked_recall >= 0.9, result.misses
    assert result.whole >= 0.97, result.misses


@pytest.mark.parametrize("lang", ["en", "da"])
def test_messages_of_a_fifth_writer_are_read_right(lang: str) -> None:
    result = scored(f"utterances_fourth_{lang}.jsonl")
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.98, result.misses
    assert result.asked_recall >= 0.9, result.misses
    assert result.whole >= 0.97, result.misses


def test_messages_with_figures_of_other_cases_chatter_and_half_answers_are_read_right() -> None:
    result = scored("utterances_fifth_own_en.jsonl")
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.98, result.misses
    assert result.asked_recall >= 0.9, result.misses
    assert result.asked_precision >= 0.9, result.misses
    assert result.whole >= 0.97, result.misses


def test_danish_messages_written_while_mending_are_read_right() -> None:
    result = scored("utterances_fifth_own_da.jsonl")
    assert result.f1 >= 0.98, result.misses
    assert result.wrong <= 0.01 * result.stored, result.misses
    assert result.intent >= 0.98, result.misses
    assert result.asked_recall >= 0.95, result.misses
    assert result.asked_precision >= 0.9, result.misses
    assert result.whole >= 0.97, result.misses


BROKEN = [
    "",
    " ",
    "\n\n\n",
    "🙂🙃",
    "6️⃣5️⃣",
    "\u202e65\u202c",
    "6\u200b5 people",
    "1e309 people",
    "NaN EUR per hour",
    "-inf %",
    "infinity",
    "9" * 400,
    "0/0 people",
    "½",
    "٤٢ people",
    "1.2.3,4,5.6 kr",
    "42 EUR 300 kr 55 USD in one hour",
    "\x00\x01",
    "<@",
    "*",
    "~",
    "| | |\n|--|--|\n| | |",
    "and",
    "og",
    "to",
    "between",
    "from to",
    "1/2",
    "99/99/99",
    "00/00/00 started",
    "twenty and twenty and",
    "en halv",
    "january \u03080",
    "january ²",
    "half a",
]


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("asked", [None, "headcount", "bill_rate", "months_in_operation", "confirm", "country"])
def test_odd_texts_are_read_calmly(text: str, asked: str | None) -> None:
    for lang in ("en", "da"):
        reading = read(text, lang=lang, asked=asked, known={}, today=TODAY)
        json.dumps(reading_json(reading), allow_nan=False)


def test_words_for_not_a_number_store_nothing() -> None:
    for text in ("1e309 people", "NaN EUR per hour", "-inf %", "9" * 400):
        assert not read(text, lang="en", asked=None, known={}, today=TODAY).facts


def test_zero_width_characters_and_emoji_digits_do_not_hide_a_number() -> None:
    for text in ("6\u200b5 people", "6️⃣5️⃣ people", "６５ people"):
        facts = reading_json(read(text, lang="en", asked=None, known={}, today=TODAY))["facts"]
        assert facts == {"headcount": {"value": 65}}


VOCABULARY = sorted(
    {word for group in (*NUMBERS, *SIGNS, *TALK) for text in group.values() for word in text.replace(";", " ").split()}
)
PIECES = st.one_of(
    st.sampled_from(VOCABULARY),
    st.sampled_from(
        [",", ".", "?", "\n", "|", "-", "–", "/", "*", "~", "(", ")", ":", "%", "€", "kr.", "EUR", "½", "'s", "t.kr."]
    ),
    st.sampled_from(
        ["Kraków", "Georgia", "Danish", "i dag", "næste år", "Q3", "2027", "03/04/24", "halvandet", "to et halvt"]
    ),
    st.integers(0, 10**7).map(str),
    st.floats(0, 1e6, allow_nan=False).map(str),
    st.text(max_size=6),
)
ASKED = st.sampled_from([None, "confirm", *CATALOGUE])
LANGS = st.sampled_from(["en", "da"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join), ASKED, LANGS)
def test_any_mix_of_words_gives_facts_within_the_catalogue(text: str, asked: str | None, lang: Language) -> None:
    reading = read(text, lang=lang, asked=asked, known=known_from_json({"headcount": {"value": 60}}), today=TODAY)
    shown = reading_json(reading)
    json.dumps(shown, allow_nan=False)
    assert set(reading.facts) <= set(CATALOGUE)
    assert set(reading.unknown) <= set(CATALOGUE)
    for name in reading.facts:
        spec, value = CATALOGUE[name], reading.facts[name].model_dump()
        if spec.kind == "number":
            figures = [value[key] for key in ("value", "low", "high") if value[key] is not None]
            assert all(spec.low <= figure <= spec.high for figure in figures)
        if spec.kind == "choice":
            assert value["value"] in spec.choices


LONG = {
    "words": "we are 65 people in Krakow at 42 EUR an hour and the salary is 3,300 gross " * 500,
    "figures": "1" * 40_000,
    "rates": "rate 42 " * 5_000,
    "marks": "*~<&:" * 8_000,
    "number words": "twenty and " * 4_000,
    "lines": "\n" * 40_000,
    "letters": "a" * 40_000,
    "unknown words": " ".join(f"qw{chr(97 + i % 26)}rt{chr(97 + i // 26 % 26)}xy" for i in range(5_000)),
}


@pytest.mark.parametrize("name", sorted(LONG))
def test_very_long_messages_take_no_long_time(name: str) -> None:
    """Bounded work: 50 ms on a free machine; the test allows for a slow one."""
    read("warm up 1", lang="en", asked=None, known={}, today=TODAY)
    spent = []
    for _ in range(2):
        start = time.process_time()
        read(LONG[name][:40_000], lang="en", asked=None, known={}, today=TODAY)
        spent.append(time.process_time() - start)
    assert min(spent) < 0.25
