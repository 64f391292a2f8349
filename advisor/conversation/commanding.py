"""Words that stand alone as a command and ask for no fact: privacy, data, export, forget."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from advisor.conversation.case import Case
from advisor.conversation.context import Context, Outcome
from advisor.conversation.explaining import who_can_read
from advisor.conversation.messages import Text
from advisor.conversation.status import status
from advisor.wording.texts import plural, text

_WORDS: Mapping[str, tuple[str, ...]] = {
    "privacy": ("privacy", "privatliv", "databeskyttelse", "fortrolighed"),
    "data": ("data", "my data", "mine data"),
    "export": ("export", "eksport", "eksportér", "eksporter"),
    "forget": ("forget", "forget me", "delete my data", "glem mig", "slet", "slet mine data"),
}
_BY_WORD = {word: command for command, words in _WORDS.items() for word in words}


def commanded(words: str) -> str | None:
    """Name the command that the words are; None where they are anything else."""
    return _BY_WORD.get(" ".join(words.casefold().strip(" \t\n.!?/").split()))


def obey(command: str, case: Case, context: Context) -> Outcome:
    """Answer a command."""
    return _ANSWERS[command](case, context)


def _privacy(case: Case, context: Context) -> Outcome:
    told = who_can_read(case, context)
    more = Text(text=text("command.privacy", case.lang))
    return replace(told, parts=(*told.parts, more))


def _data(case: Case, context: Context) -> Outcome:
    """Everything that is stored of the conversation: the facts, and what stands behind them."""
    shown = status(case, context)
    counts = (("changes", len(case.log)), ("versions", len(case.versions)), ("judgements", len(case.judged)))
    said = ", ".join(plural(f"command.data.{name}", n, case.lang, n=str(n)) for name, n in counts)
    return Outcome(case, (*shown.parts, Text(text=text("command.data", case.lang, counts=said))), then="ask")


def _later(name: str) -> Callable[[Case, Context], Outcome]:
    def answer(case: Case, context: Context) -> Outcome:
        del context
        return Outcome(case, (Text(text=text(f"command.{name}", case.lang)),), then="ask")

    return answer


_ANSWERS: Mapping[str, Callable[[Case, Context], Outcome]] = {
    "privacy": _privacy,
    "data": _data,
    "export": _later("export"),
    "forget": _later("forget"),
}
