"""The recommendation in words: from the template at once; a model's phrasing of the same claims may replace it."""

from collections.abc import Mapping

from advisor.conversation.messages import Paragraph, Reply, Written
from advisor.conversation.plain import summary
from advisor.engine.assessment import Assessment
from advisor.phrasing.brief import Brief
from advisor.phrasing.slots import Section
from advisor.phrasing.telling import brief
from advisor.phrasing.template import template_texts
from advisor.wording.texts import Lang, text


def written(assessment: Assessment, lang: Lang, today: str) -> Written:
    """Write the recommendation from its template."""
    told = brief(assessment, lang, today)
    return Written(paragraphs=_paragraphs(template_texts(told), lang), brief=told)


def rewritten(reply: Reply, told: Brief, texts: Mapping[Section, str]) -> Reply:
    """The same reply with other words for its recommendation. Its brief is spent: a text is phrased once."""
    new = Written(paragraphs=_paragraphs(texts, told.lang))
    parts = tuple(new if isinstance(part, Written) else part for part in reply.parts)
    return reply.model_copy(update={"parts": parts, "summary": summary(parts)})


def brief_of(reply: Reply) -> Brief | None:
    """What a reply has to say that could still be phrased."""
    return next((part.brief for part in reply.parts if isinstance(part, Written)), None)


def unphrased(reply: Reply) -> Reply:
    """The same reply without its brief: nothing is to be phrased."""
    parts = tuple(
        part.model_copy(update={"brief": None}) if isinstance(part, Written) else part for part in reply.parts
    )
    return reply.model_copy(update={"parts": parts})


def _paragraphs(texts: Mapping[Section, str], lang: Lang) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(title=None if section == "summary" else text(f"written.{section}", lang), text=said)
        for section, said in texts.items()
    )
