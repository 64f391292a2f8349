"""From an outcome to a reply: the answer if the facts changed, the next question, and the small print."""

from advisor.conversation.answer import answer, in_brief, whole_is_due
from advisor.conversation.assessing import EARLY, assess_case, open_points, questions, worth_knowing
from advisor.conversation.case import Case
from advisor.conversation.clarifying import ask_contradiction, ask_dispute, ask_half, half_facts
from advisor.conversation.context import Context, Outcome
from advisor.conversation.grounds import DECIDED
from advisor.conversation.home import named
from advisor.conversation.messages import Button, Buttons, Headline, Part, Reply, Table, Text
from advisor.conversation.places import COUNTRY, POINT, ask_first_place, open_places, place_asked
from advisor.conversation.plain import summary
from advisor.conversation.prompting import prompts
from advisor.conversation.questions import askable, question, remember
from advisor.conversation.unsettled import is_parked, open_point
from advisor.engine.assessment import Assessment, Missing
from advisor.wording.texts import plural, text


def reply_to(outcome: Outcome, context: Context) -> tuple[Case, Reply]:
    """Finish an outcome: compute and answer where the facts changed, then ask on."""
    case, parts, asks = outcome.case, outcome.parts, outcome.asks
    if outcome.then == "advise":
        case, parts, asks = _advise(case, outcome, context)
    elif outcome.then == "ask":
        case, parts, asks = _ask_again(case, parts, context)
    return compose(parts, case, context, asks)


def compose(parts: tuple[Part, ...], case: Case, context: Context, asks: str | None) -> tuple[Case, Reply]:
    """Put a reply together: small print last and in one piece.

    Who can read is said at first, when it changes, beside private answers, and beside every verdict and status.
    """
    loud = tuple(part for part in parts if not (isinstance(part, Text) and part.tone == "quiet"))
    quiet = [part.text for part in parts if isinstance(part, Text) and part.tone == "quiet"]
    readers = f"readers.{_readers(context)}"
    if context.private or readers not in case.told or _weighs(parts) or not loud:
        quiet.append(text(readers, case.lang))
        if not (context.private or context.is_dm or context.follows_thread):
            quiet.append(text("readers.mention", case.lang))
    kept = tuple(key for key in case.told if not key.startswith("readers."))
    case = case.model_copy(update={"told": (*kept, readers)})
    small = Text(text=" ".join(quiet), tone="quiet")
    whole: tuple[Part, ...] = (*loud, small) if quiet else loud
    if context.can_continue:
        whole = (*whole, _go_on(case))
    said = summary(loud) or small.text
    return case, Reply(summary=said, parts=whole, asks=asks, named=named(case), prompts=prompts(case, asks))


def _weighs(parts: tuple[Part, ...]) -> bool:
    """Tell whether a reply holds a verdict, figures or the status."""
    return any(isinstance(part, Headline | Table) for part in parts)


def _readers(context: Context) -> str:
    if context.is_dm:
        return "dm"
    return "private" if context.private else "thread"


def _go_on(case: Case) -> Buttons:
    return Buttons(
        buttons=tuple(
            Button(action=f"continue_{where}", label=text(f"button.continue_{where}", case.lang), value=where)
            for where in ("thread", "dm")
        )
    )


_ASKED_BEFORE_TAX = 4
_Step = tuple[Case, tuple[Part, ...], str | None]


def _advise(case: Case, outcome: Outcome, context: Context) -> _Step:
    """Answer what the facts give, unless something about them is still open: then ask about that first."""
    parts, full = outcome.parts, outcome.full
    blocked = _open_first(case)
    if blocked is not None and (not full or open_places(case)):
        return _put(case, parts, *blocked)
    assessment = assess_case(case, context)
    clash = _clash(assessment)
    if full and (blocked or clash):
        case, said = answer(case, assessment, context, full=True)
        parts = (*parts, *said)
    if blocked is not None:
        return _put(case, parts, *blocked)
    if clash is not None:
        return _put_clash(case, parts, clash, assessment)
    brief = in_brief(case, assessment, context) if full and not outcome.again else None
    if brief is not None:
        return _next(case, (*parts, *brief, *outcome.tail), assessment)
    if assessment.row in DECIDED and whole_is_due(case.shown, assessment, full=full):
        assessment = assess_case(case, context, whole=True)
    case, said = answer(case, assessment, context, full=full)
    return _next(case, (*parts, *said, *outcome.tail), assessment)


_CLASHES = {"contradiction", "conversion", "currency_unknown"}


def _clash(assessment: Assessment) -> Missing | None:
    """Find facts that are there and cannot be counted with: two that do not fit together, a fixed price, no exchange rate."""
    return next((point for point in open_points(assessment) if point.why in _CLASHES), None)


def _put_clash(case: Case, parts: tuple[Part, ...], clash: Missing, assessment: Assessment) -> _Step:
    asks = "bill_rate" if clash.why == "conversion" else clash.fact
    return _put(case, parts, asks, clash.why, (ask_contradiction(case, clash, assessment.currency),))


def _ask_again(case: Case, parts: tuple[Part, ...], context: Context) -> _Step:
    """Return to the open question, or to the next one worth asking."""
    blocked = _open_first(case)
    if blocked is not None:
        return _put(case, parts, *blocked)
    if case.asked and case.asked not in case.facts and case.asked not in case.marks and askable(case.asked, case.lang):
        case, asked = question(case, case.asked)
        return case, (*parts, *asked), case.asked
    if not case.facts:
        return case, parts, None
    assessment = assess_case(case, context)
    clash = _clash(assessment)
    return _next(case, parts, assessment) if clash is None else _put_clash(case, parts, clash, assessment)


def _open_first(case: Case) -> tuple[str, str, tuple[Part, ...]] | None:
    """Find what must be settled before anything is computed: two people's values, a half amount."""
    for name in case.disputes:
        return name, "dispute", ask_dispute(case, name)
    if open_places(case):
        return COUNTRY, POINT, ask_first_place(case)
    for name in half_facts(case):
        return name, open_point(name, case.facts[name].value), ask_half(case, name)
    return None


def _next(case: Case, parts: tuple[Part, ...], assessment: Assessment) -> _Step:
    """Ask the next question and say how many are left; or say that nothing is."""
    names = [name for name in questions(case, assessment) if askable(name, case.lang)]
    needed = {missing.fact for missing in assessment.missing if missing.verdicts is None}
    # What nothing stands in for comes first; else a correction in between returns to the open question.
    due = len({name for name in case.times_asked if ":" not in name}) >= _ASKED_BEFORE_TAX
    names.sort(key=lambda name: (name not in needed, not (due and name == EARLY), name != case.asked))
    told = tuple(key for key in case.told if not key.startswith("left."))
    if not names:
        unanswered = [
            n for n in worth_knowing(assessment) if n not in {*case.marks, *case.facts} and askable(n, case.lang)
        ]
        key = "left.unanswered" if unanswered else "left.open" if case.marks else "left.none"
        due = (key not in case.told or _weighs(parts) or not parts) and not (key == "left.none" and _kept(case))
        said = (Text(text=text(key, case.lang)),) if due else ()
        done = case.model_copy(update={"asked": None, "told": (*told, key)})
        if said and key == "left.none" and not case.confirming:
            done = done.model_copy(update={"confirming": "version"})
        return done, (*parts, *said), None
    case = case.model_copy(update={"told": told})
    if is_parked(case, names[0]):  # a half amount that was put off
        return _put(case, parts, names[0], open_point(names[0], case.facts[names[0]].value), ask_half(case, names[0]))
    name = place_asked(case, names[0])
    case, asked = question(case, name)
    left = len(names) - 1
    if left:
        key = "left.more" if assessment.row in {"V2", "V3"} else "left"
        asked = (*asked, Text(text=plural(key, left, case.lang, n=str(left)), tone="quiet"))
    return case, (*parts, *asked), name


def _kept(case: Case) -> bool:
    """Tell whether these facts are kept as a version already."""
    return bool(case.versions) and not case.versions[-1].archived and case.versions[-1].facts == case.facts


def _put(case: Case, parts: tuple[Part, ...], name: str, point: str, asked: tuple[Part, ...]) -> _Step:
    return remember(case, name, point), (*parts, *asked), name
