"""`advisor read`: what is read from a message."""

import datetime as dt
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue

from advisor.cli.checking import language_of
from advisor.cli.files import BAD_INPUT, read_lines, refuse
from advisor.engine.facts import CATALOGUE
from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read as read_message


def read(text: str | None, lang: str, asked: str | None, today: str | None, batch: Path | None) -> None:
    """Read one message or a file of them; print one JSON object each."""
    if batch is not None:
        _read_batch(batch)
        return
    if text is None:
        refuse("TEXT", "no message", "a message or --batch FILE", 'advisor read "We are 65 in Kraków"')
    if asked is not None and asked not in CATALOGUE:
        refuse("--asked", _no_fact(asked), "one of " + ", ".join(CATALOGUE), "--asked headcount")
    day = today or dt.datetime.now(tz=dt.UTC).date().isoformat()
    found = read_message(text, lang=language_of(lang), asked=asked, known={}, today=checked_day(day))
    sys.stdout.write(json.dumps(reading_json(found), ensure_ascii=False, indent=2) + "\n")


def _no_fact(name: str) -> str:
    return f"no fact is called {name!r}"


def checked_day(day: str) -> str:
    """Check an ISO date; exit 2 when it is none."""
    try:
        return dt.date.fromisoformat(day).isoformat()
    except ValueError:
        refuse("--today", f"{day!r} is no date", "a date as YYYY-MM-DD", "--today 2026-11-23")


def _read_batch(batch: Path) -> None:
    bad = False
    for number, id_, raw in read_lines(batch):
        wrong = _wrong(raw)
        bad = bad or wrong is not None
        record = raw if isinstance(raw, dict) else {}
        out = _line(record) if wrong is None else {"id": id_, "error": f"line {number}: {wrong}"}
        sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")
    if bad:
        sys.stderr.write('advisor: some lines could not be used: see "error" in the output\n')
        raise SystemExit(BAD_INPUT)


def _wrong(raw: JsonValue) -> str | None:
    """Say why a line cannot be read; None where it can."""
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str):
        return "expected an object with text, lang and today"
    asked, today = raw.get("asked"), raw.get("today")
    if isinstance(asked, str) and asked not in CATALOGUE:
        return f"asked: {_no_fact(asked)}"
    try:
        dt.date.fromisoformat(today if isinstance(today, str) else "2026-01-01")
    except ValueError:
        return f"today: {today!r} is no date as YYYY-MM-DD"
    return None


def _line(record: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    asked, known, today = record.get("asked"), record.get("known"), record.get("today")
    day = today if isinstance(today, str) else dt.datetime.now(tz=dt.UTC).date().isoformat()
    found = read_message(
        str(record["text"]),
        lang="da" if record.get("lang") == "da" else "en",
        asked=asked if isinstance(asked, str) else None,
        known=known_from_json(known if isinstance(known, dict) else {}),
        today=day,
    )
    return {"id": record.get("id"), **reading_json(found)}
