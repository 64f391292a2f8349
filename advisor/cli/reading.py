"""`advisor read`: what is read from a message."""

import datetime as dt
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue

from advisor.cli.checking import language_of
from advisor.cli.files import BAD_INPUT, read_lines, refuse
from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read as read_message


def read(text: str | None, lang: str, asked: str | None, today: str | None, batch: Path | None) -> None:
    """Read one message or a file of them; print one JSON object each."""
    if batch is not None:
        _read_batch(batch)
        return
    if text is None:
        refuse("TEXT", "no message", "a message or --batch FILE", 'advisor read "We are 65 in Kraków"')
    day = today or dt.datetime.now(tz=dt.UTC).date().isoformat()
    found = read_message(text, lang=language_of(lang), asked=asked, known={}, today=checked_day(day))
    sys.stdout.write(json.dumps(reading_json(found), ensure_ascii=False, indent=2) + "\n")


def checked_day(day: str) -> str:
    """Check an ISO date; exit 2 when it is none."""
    try:
        return dt.date.fromisoformat(day).isoformat()
    except ValueError:
        refuse("--today", f"{day!r} is no date", "a date as YYYY-MM-DD", "--today 2026-11-23")


def _read_batch(batch: Path) -> None:
    bad = False
    for number, raw in read_lines(batch):
        line = _line(raw) if isinstance(raw, dict) and isinstance(raw.get("text"), str) else None
        bad = bad or line is None
        out = line or {"id": str(number), "error": f"line {number}: expected an object with text, lang and today"}
        sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")
    if bad:
        sys.stderr.write('advisor: some lines could not be used: see "error" in the output\n')
        raise SystemExit(BAD_INPUT)


def _line(record: Mapping[str, JsonValue]) -> dict[str, JsonValue] | None:
    asked, known, today = record.get("asked"), record.get("known"), record.get("today")
    day = today if isinstance(today, str) else dt.datetime.now(tz=dt.UTC).date().isoformat()
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return None
    found = read_message(
        str(record["text"]),
        lang="da" if record.get("lang") == "da" else "en",
        asked=asked if isinstance(asked, str) else None,
        known=known_from_json(known if isinstance(known, dict) else {}),
        today=day,
    )
    return {"id": record.get("id"), **reading_json(found)}
