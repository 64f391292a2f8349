"""What a person may say next, offered as prompts: it follows what is known and what was asked."""

from advisor.conversation.case import Case
from advisor.conversation.grounds import DECIDED
from advisor.conversation.questions import example, options
from advisor.engine.facts import CATALOGUE
from advisor.wording.texts import text

MOST = 4
_AFTER_ANSWER = ("why", "grow", "vendor", "status")
_BEFORE_FACTS = ("team", "help")


def prompts(case: Case, asks: str | None) -> tuple[str, ...]:
    """Give up to four: an answer in the form expected and "I don't know" to a question, the usual next steps after an answer."""
    lang = case.lang
    asks = asks if asks in CATALOGUE else None  # a yes or no to the bot's own question has its buttons
    if not case.facts and not asks:
        return tuple(text(f"prompt.{name}", lang) for name in _BEFORE_FACTS)
    answers = () if asks is None or options(asks) else (example(asks, lang),)
    answers = (*answers, text("prompt.unknown", lang)) if asks else answers
    after = _AFTER_ANSWER if case.shown and case.shown.row in DECIDED else ("missing", "status")
    return (*answers, *(text(f"prompt.{name}", lang) for name in after))[:MOST]
