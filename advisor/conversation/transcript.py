"""Whole dialogues played at once: what the terminal shows, what `advisor chat --batch` prints, what the tests read."""

from collections.abc import Sequence
from typing import TypedDict

from pydantic import JsonValue

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Turn, open_case
from advisor.conversation.messages import Said
from advisor.conversation.plain import plain_text
from advisor.conversation.turn import turn
from advisor.engine.parameters import ParameterBook
from advisor.language.reading import Language


class Line(TypedDict):
    """One message of a dialogue: the words and who says them."""

    user: str
    by: str


class Transcript(TypedDict):
    """A dialogue played: one reply and one asked fact (or null) a turn, and what is stored at the end."""

    id: str
    replies: list[str]
    asked: list[str | None]
    facts: dict[str, JsonValue]
    unknown: list[str]
    withheld: list[str]
    verdict: str | None


def play(id_: str, lang: Language, today: str, lines: Sequence[Line], book: ParameterBook) -> Transcript:
    """Play a dialogue from its first message. `today` is an ISO day and stays the same through the dialogue."""
    case = open_case(id_, lang)
    context = Context(book=book, today=today, is_dm=True, is_kept=False)
    turns: list[Turn] = []
    for number, line in enumerate(lines, 1):
        turns.append(say(case, line["user"], line["by"], number, context))
        case = turns[-1].case
    return Transcript(
        id=id_,
        replies=["\n\n".join(plain_text(reply) for reply in done.replies) for done in turns],
        asked=[next((reply.asks for reply in done.replies if reply.asks), None) for done in turns],
        facts=facts_told(case),
        unknown=list(case.marked("unknown")),
        withheld=list(case.marked("withheld")),
        verdict=assess_case(case, context).verdict if case.shown else None,  # what was shown may be out of date by now
    )


def say(case: Case, words: str, by: str, number: int, context: Context) -> Turn:
    """Take the message `number` of a terminal conversation."""
    minute = number % 1440
    at = f"{context.today}T{minute // 60:02d}:{minute % 60:02d}:00Z"
    return turn(case, Said(text=words, by=by, at=at, message=f"m{number}"), context)


def facts_told(case: Case) -> dict[str, JsonValue]:
    """Give the facts that somebody told, as value objects; what is assumed is left out."""
    return {
        name: dict(stored.value.dump())
        for name, stored in case.facts.items()
        if stored.value.evidence in {"document", "stated"}
    }
