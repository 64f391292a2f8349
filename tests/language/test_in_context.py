"""What a message means after the question that was asked, with what is known: nothing but what is said may be stored."""

import json
from pathlib import Path
from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language

TODAY = "2026-11-27"
ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "utterances_context.jsonl").read_text(encoding="utf-8").splitlines()
]
_BESIDE = {"approx", "bound", "since", "until", "implied"}  # how sure a value is, not what it is


def _shown(fact: dict[str, Any]) -> Any:
    """A fact with nothing but its value is shown as that."""
    kept = {key: value for key, value in fact.items() if key not in _BESIDE}
    if "amount" not in kept and "low" not in kept:
        return kept["value"]
    return {key: value for key, value in kept.items() if key != "per" or value is not None or "basis" not in kept}


def _id(row: dict[str, Any]) -> str:
    return f"{row['lang']} {row['asked']}: {row['text']}"[:90]


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_a_message_is_read_in_its_context(row: dict[str, Any]) -> None:
    known = known_from_json(row.get("known", {}))
    reading = read(row["text"], lang=row["lang"], asked=row["asked"], known=known, today=TODAY)
    found: Any = reading_json(reading)
    assert {name: _shown(fact) for name, fact in found["facts"].items()} == {
        name: _shown(fact) if isinstance(fact, dict) else fact for name, fact in row["facts"].items()
    }
    assert [(ask.fact, ask.why) for ask in reading.ask_about] == [(fact, why) for fact, why in row.get("asks", [])]
    assert list(reading.unknown) == row.get("unknown", [])
    assert reading.intent == row.get("intent", reading.intent)
    assert reading.act == row.get("act", reading.act)
    assert reading.topic == row.get("topic", reading.topic)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "we are 45 people, no wait, 54 people"), ("da", "vi er 45 mand, eller vi er 54 mand")]
)
def test_a_question_about_two_values_shows_both(lang: Language, text: str) -> None:
    (ask,) = read(text, lang=lang, asked="headcount", known={}, today=TODAY).ask_about
    assert ask.why == "conflicting"
    assert "45" in ask.heard
    assert "54" in ask.heard
