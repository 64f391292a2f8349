"""`advisor chat`: the conversation in a terminal, and whole dialogues from a file."""

import datetime as dt
import json
import sys
from pathlib import Path

from advisor.cli.checking import language_of
from advisor.cli.files import BAD_INPUT, read_lines
from advisor.cli.reading import checked_day
from advisor.conversation.context import Context, open_case
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import Line, play, say
from advisor.parameters.load import load_book
from advisor.wording.saying import YOU
from advisor.wording.texts import text


def chat(lang: str, today: str | None, batch: Path | None) -> None:
    """Talk until the input ends, or play the dialogues of a file."""
    if batch is not None:
        _chat_batch(batch)
        return
    language = language_of(lang)
    day = checked_day(today or _today())
    context = Context(book=load_book(), today=day, is_dm=True, is_kept=False)
    case, number = open_case("terminal", language), 0
    sys.stdout.write(text("chat.welcome", language) + "\n")
    while True:
        sys.stdout.write("> ")
        sys.stdout.flush()
        words = sys.stdin.readline()
        if not words:
            sys.stdout.write("\n")
            return
        number += 1
        done = say(case, words.strip(), YOU, number, context)
        case = done.case
        for reply in done.replies:
            sys.stdout.write("\n" + plain_text(reply) + "\n\n")


def _today() -> str:
    return dt.datetime.now(tz=dt.UTC).date().isoformat()


def _chat_batch(batch: Path) -> None:
    book, bad = load_book(), False
    for number, id_, raw in read_lines(batch):
        turns = raw.get("turns") if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or not isinstance(turns, list):
            bad = True
            line = {"id": id_, "error": f"line {number}: expected an object with turns"}
            sys.stdout.write(json.dumps(line) + "\n")
            continue
        lines = [
            Line(user=str(turn.get("user", "")), by=str(turn.get("by") or YOU))
            for turn in turns
            if isinstance(turn, dict)
        ]
        today = raw.get("today")
        played = play(
            id_,
            "da" if raw.get("lang") == "da" else "en",
            today if isinstance(today, str) else _today(),
            lines,
            book,
        )
        sys.stdout.write(json.dumps(played, ensure_ascii=False) + "\n")
    if bad:
        raise SystemExit(BAD_INPUT)
