"""An answer: the verdict with its figures and grounds, or the first look, or only what changed."""

from advisor.conversation.assuming import assumed, basis
from advisor.conversation.case import Case, Shown
from advisor.conversation.charting import charts
from advisor.conversation.context import Context
from advisor.conversation.figures import briefly, figures_table, moved, shown
from advisor.conversation.grounds import (
    first_look,
    flips,
    gates,
    left_out,
    missing,
    reasons,
    short_verdict,
    vendor_list,
    verdict_line,
)
from advisor.conversation.judging import feedback
from advisor.conversation.messages import Bullets, Button, Buttons, Headline, Option, Part, Select, Table, Text
from advisor.conversation.moving import movement
from advisor.conversation.negotiating import negotiation
from advisor.conversation.what_if import levers
from advisor.conversation.writing import written
from advisor.engine.assessment import Assessment
from advisor.language.reading import Language
from advisor.wording.texts import text

_UNDECIDED = {"V2", "V3"}
_MOST_BUTTONS = 5


def answer(case: Case, assessment: Assessment, context: Context, *, full: bool) -> tuple[Case, tuple[Part, ...]]:
    """Say what the facts give. The whole answer when it is new or `full`, else the headline and what changed."""
    before = case.shown
    after = shown(assessment)
    case = case.model_copy(update={"shown": after, "parameters": context.book.version})
    if assessment.row in _UNDECIDED:
        return case, _look(before, after, assessment, case, context, full=full)
    if before is None or whole_is_due(before, assessment, full=full):
        return case, _whole(case, assessment, context, before)
    return case, _compact(case, assessment, context, before)


def whole_is_due(before: Shown | None, assessment: Assessment, *, full: bool) -> bool:
    """Tell whether the whole answer is to be given: asked for, new, or another verdict than before."""
    if assessment.row in _UNDECIDED:
        return False
    return full or before is None or before.row in _UNDECIDED or before.verdict != assessment.verdict


_IN_BRIEF = ("saving_month", "running", "case", "probability")


def in_brief(case: Case, assessment: Assessment, context: Context) -> tuple[Part, ...] | None:
    """Give an answer that stands above word for word in a few lines; None where it is a new one.

    The figures that count most, the reasons, and that nothing else has changed.
    """
    lang = case.lang
    if assessment.row in _UNDECIDED or case.shown != shown(assessment):
        return None
    figures = briefly(_IN_BRIEF, assessment, lang, context.today)
    parts = (
        Headline(text=verdict_line(assessment, lang, context.today)),
        Text(text=figures) if figures else None,
        reasons(assessment, case),
        Text(text=text("brief.more", lang), tone="quiet"),
    )
    return tuple(part for part in parts if part is not None)


def _look(
    before: Shown | None, after: Shown, assessment: Assessment, case: Case, context: Context, *, full: bool
) -> tuple[Part, ...]:
    """Give the first look when there is a new one; asked for the whole, also what is missing for a verdict."""
    lang = case.lang
    same = before is not None and before.first_look == after.first_look and before.row in _UNDECIDED
    look = None if same and not full else _first_look_part(assessment, lang)
    found: tuple[Part | None, ...] = (look,)
    if full:
        headline = Headline(text=verdict_line(assessment, lang, context.today))
        found = (headline, look, missing(assessment, lang))
    return tuple(part for part in found if part is not None)


def _whole(case: Case, assessment: Assessment, context: Context, before: Shown | None) -> tuple[Part, ...]:
    lang, today = case.lang, context.today
    headline: list[Part] = [Headline(text=verdict_line(assessment, lang, today))]
    if before is not None and before.row not in _UNDECIDED and before.verdict != assessment.verdict:
        old = text(f"short.{before.verdict}", lang)
        headline.append(Text(text=text("verdict.changed", lang, before=old)))
    grounds: tuple[Part | None, ...] = (
        _first_look_part(assessment, lang),
        _table(case, assessment, today),
        *charts(case, assessment, context),
        movement(assessment, lang),
        negotiation(assessment, lang, today),
        written(assessment, lang, today),
        flips(assessment, lang),
        vendor_list(assessment, case),
        gates(assessment, lang),
        assumed(assessment, case, context),
        basis(assessment, case, context),
        left_out(assessment, lang),
        *_lever_rows(case, assessment),
    )
    judged = (feedback(lang),) if context.has_form else ()
    return (*headline, *(part for part in grounds if part is not None), *judged)


def _table(case: Case, assessment: Assessment, today: str) -> Part | None:
    return None if assessment.vendor_month is None else figures_table(assessment, case.lang, today)


def _first_look_part(assessment: Assessment, lang: Language) -> Part | None:
    """While nothing is decided the band says more than a single figure."""
    if assessment.first_look is None:
        return None
    return Bullets(title=text("first_look.title", lang), items=first_look(assessment.first_look, lang))


def _lever_rows(case: Case, assessment: Assessment) -> tuple[Part, ...]:
    """The likeliest what-ifs as buttons, the rest as a list."""
    names = levers(case, assessment)
    labels = {name: text(f"lever.{name}", case.lang) for name in names}
    first, rest = names[:_MOST_BUTTONS], names[_MOST_BUTTONS:]
    found: list[Part] = []
    if first:
        found.append(Buttons(buttons=tuple(Button(action="what_if", label=labels[n], value=n) for n in first)))
    if rest:
        options = tuple(Option(value=name, label=labels[name]) for name in rest)
        found.append(Select(action="what_if", placeholder=text("lever.more", case.lang), options=options))
    return tuple(found)


def _compact(case: Case, assessment: Assessment, context: Context, before: Shown) -> tuple[Part, ...]:
    """Say what moved; where nothing did, what still stands in the way, or that the advice is the same."""
    lang, today = case.lang, context.today
    line = verdict_line(assessment, lang, today)
    rows = moved(before, assessment, lang, today)
    if rows:
        names = ("figures.figure", "changes.before", "changes.after")
        header = tuple(text(name, lang) for name in names)
        table = Table(title=text("changes.title", lang), header=header, rows=rows, numeric=(1, 2))
        return (Headline(text=line), table)
    why = reasons(assessment, case) if before.reasons != shown(assessment).reasons else None
    if why is not None:
        return (Headline(text=line), Bullets(title=why.title, items=why.items))
    return (Text(text=text("verdict.same", lang, verdict=_small(short_verdict(assessment, lang, today)))),)


def _small(said: str) -> str:
    return said[:1].lower() + said[1:]
