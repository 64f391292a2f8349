"""What a person thinks of an answer: kept with the answer it is about and the engine that gave it."""

from advisor.conversation.case import Case, Judged
from advisor.conversation.context import Context, Origin, Outcome
from advisor.conversation.messages import Button, Buttons, Feedback, Text
from advisor.engine.assess import ENGINE_VERSION
from advisor.language.reading import Language
from advisor.wording.texts import text

GOOD, BAD = "good", "bad"
_WHY = ("figures", "wording", "facts", "other")


def feedback(lang: Language) -> Feedback:
    """Give the buttons under an answer."""
    return Feedback(good=text("feedback.good", lang), bad=text("feedback.bad", lang))


def judge(case: Case, value: str, origin: Origin, context: Context) -> Outcome | None:
    """Keep a judgement, the last one of each person; a bad one is asked for its reason."""
    if case.shown is None or value not in {GOOD, BAD}:
        return None
    judged = Judged(
        by=origin.by,
        at=origin.at,
        good=value == GOOD,
        verdict=case.shown.verdict,
        row=case.shown.row,
        engine=ENGINE_VERSION,
        parameters=case.parameters or context.book.version,
    )
    others = tuple(one for one in case.judged if one.by != origin.by or one.row != judged.row)
    case = case.model_copy(update={"judged": (*others, judged)})
    if judged.good:
        return Outcome(case, (Text(text=text("feedback.thanks", case.lang)),))
    row = tuple(Button(action="feedback_why", label=text(f"feedback.why.{why}", case.lang), value=why) for why in _WHY)
    return Outcome(case, (Text(text=text("feedback.why", case.lang)), Buttons(buttons=row)))


def explain_judgement(case: Case, value: str, origin: Origin) -> Outcome | None:
    """Keep why an answer was judged bad."""
    last = next((one for one in reversed(case.judged) if one.by == origin.by and not one.good), None)
    if last is None or value not in _WHY:
        return None
    told = Judged.model_validate({**last.model_dump(), "why": value})
    case = case.model_copy(update={"judged": tuple(told if one is last else one for one in case.judged)})
    return Outcome(case, (Text(text=text(f"feedback.told.{value}", case.lang)),), then="ask")
