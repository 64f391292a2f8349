"""The recommendation for facts that came in one piece (a file, a command line), in the words of the conversation."""

from advisor.conversation.answer import answer
from advisor.conversation.case import Case, StoredFact
from advisor.conversation.context import Context
from advisor.conversation.messages import Buttons, Part
from advisor.conversation.plain import parts_as_text
from advisor.conversation.unsettled import unsettled
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import Engagement
from advisor.engine.facts import Number
from advisor.engine.parameters import ParameterBook
from advisor.language.reading import Language


def recommendation(engagement: Engagement, found: Assessment, book: ParameterBook, lang: Language) -> str:
    """Write the whole answer as plain text, with what is missing for a verdict."""
    facts = {name: StoredFact(fact=name, value=value) for name, value in engagement.facts.items()}
    months = engagement.assumptions.get("horizon")
    if isinstance(months, float) and "horizon_years" not in facts:  # stated for this run: then it is no usual horizon
        facts["horizon_years"] = StoredFact(fact="horizon_years", value=Number(value=months / 12))
    case = Case(id=engagement.id, lang=lang, facts=facts)
    context = Context(book=book, today=engagement.valuation_date, is_dm=True)
    _, (headline, *rest) = answer(case, found, context, full=True)
    settle = unsettled(found, case)
    parts: tuple[Part, ...] = (headline, *((settle,) if settle else ()), *rest)
    printed = tuple(part for part in parts if not isinstance(part, Buttons))
    return parts_as_text(printed)
