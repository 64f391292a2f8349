""" "I know nothing more": stop asking one by one, take the sourced assumptions for what remains, and say so."""

import re

from advisor.conversation.assessing import assess_case, questions, stops_the_verdict, worth_knowing
from advisor.conversation.case import Case, Mark, change
from advisor.conversation.context import Context, Heard, Outcome
from advisor.conversation.grounds import missing
from advisor.conversation.messages import Bullets, Part, Text
from advisor.conversation.questions import askable
from advisor.wording.saying import name_fact
from advisor.wording.texts import text

_REST = r"(?:the rest|anything else|any(?: of the)? (?:others?|more)|the others?|the other (?:questions|things|ones)|more|else)"
_INFO = r"(?:facts|figures|numbers|information|info|data|details|answers)"
_RESTEN = r"(?:resten|de(?:t)? (?:andre|øvrige|andet)|andet|mere|flere ting)"
_OPLYST = r"(?:oplysninger|tal|data|svar|detaljer|informationer)"
_NO_MORE = re.compile(
    r"(?i)\b(?:"
    rf"(?:i |we )?(?:really )?(?:have )?no (?:idea|clue|knowledge) (?:about|on|of|for|regarding) {_REST}"
    rf"|(?:i|we) (?:do not|don'?t|don’t) know (?:about )?{_REST}"
    rf"|(?:i|we) know (?:nothing|no) {_REST}"
    rf"|(?:i|we) (?:do not|don'?t|don’t) have (?:any )?(?:more|other|further) {_INFO}"
    rf"|(?:i|we) have no (?:more|other|further) {_INFO}"
    r"|(?:that|this|it)(?:'?s|’s| is) (?:really )?(?:all|everything)(?: that)? (?:(?:i|we) (?:know|can (?:tell|say|give))|i have(?: got)?)"
    r"|(?:use|take|go with) (?:(?:your|the|sourced|usual|default|own) )*(?:assumptions|defaults|figures|numbers|standard (?:values|figures))"
    r" (?:for|on) (?:the rest|everything else|all the rest|the others)"
    r"|(?:stop|quit)(?: with)?(?: (?:the|your|all the|these))? (?:asking|questions)(?: me)?(?: questions)?"
    r"|(?:enough|no more)(?: of)?(?: (?:the|your|these))? questions"
    r"|without (?:asking|(?:any )?(?:more|further) questions)(?: (?:me )?(?:more|anything else|any more))?"
    rf"|(?:jeg|vi) (?:ved|kender) ikke {_RESTEN}"
    rf"|{_RESTEN} (?:(?:ved|kender) (?:jeg|vi)|har jeg) ikke(?: noget om)?"
    rf"|(?:jeg |vi )?aner (?:jeg |vi )?(?:ikke|intet)(?: noget)?(?: om)? {_RESTEN}"
    rf"|(?:jeg|vi) ved (?:intet|ingenting|ikke noget) (?:om )?{_RESTEN}"
    rf"|ingen (?:anelse|idé|ide) om {_RESTEN}"
    rf"|(?:jeg|vi) har ikke (?:flere|andre) {_OPLYST}"
    r"|(?:det|dette) (?:er|var) alt,?(?: det| hvad)?,?(?: som)? (?:(?:jeg|vi) (?:ved|kan (?:sige|oplyse|give))|jeg har)"
    r"|(?:brug|tag|regn med) (?:(?:bare|blot|jeres|dine|de|egne|sædvanlige) )*(?:antagelser(?:ne)?|standardværdier(?:ne)?|standardtal|tal)"
    r" (?:for|på|om|til) (?:resten|det hele|alt andet)"
    r"|(?:hold op|stop)(?: nu)?(?: med)?(?: at| de)? (?:spørge|spørgsmål(?:ene)?)"
    r"|(?:ikke|ingen) flere spørgsmål|nok med (?:de )?spørgsmål"
    r"|uden (?:flere spørgsmål|at spørge(?: (?:mig |os )?(?:mere|om mere))?)"
    r")\b(?! (?:than|end)\b)"
)


def without_rest(words: str) -> str | None:
    """Give what a message says beside "I know nothing more"; None when it does not say that."""
    found = _NO_MORE.search(words)
    return None if found is None or "?" in words else words[: found.start()] + " " + words[found.end() :]


def take_the_rest(case: Case, told: tuple[Part, ...], heard: Heard, context: Context) -> Outcome:
    """Mark all that is still asked as unknown, give the answer, and list what would be worth finding out."""
    names = [name for name in questions(case, assess_case(case, context)) if askable(name, case.lang)]
    origin = heard.origin
    marks: dict[str, Mark | None] = dict.fromkeys(names, "unknown")
    if marks:
        case = change(case, {}, marks, by=origin.by, at=origin.at, message=origin.message)
    case = case.model_copy(update={"asked": None, "heard": None, "beside": None, "not_understood": 0})
    lang = case.lang
    if not case.facts:
        return Outcome(case, (*told, Text(text=text("hello.start", lang))))
    words = Text(text=text("rest.taken" if names else "rest.nothing", lang))
    return Outcome(case, (*told, words), then="advise", full=True, tail=worth_finding_out(case, context))


def worth_finding_out(case: Case, context: Context, listed: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """List what nobody has told and what could still change the answer; what stops the verdict is `listed` before."""
    assessment = assess_case(case, context)
    listed |= stops_the_verdict(assessment)
    names = [name for name in worth_knowing(assessment) if name not in listed and askable(name, case.lang)]
    items = tuple(name_fact(name, case.lang) for name in names)
    return (Bullets(title=text("rest.worth", case.lang), items=items),) if items else ()


def to_find_out(case: Case, context: Context) -> Outcome:
    """Answer "what should I find out?": what stops the verdict, and what could still change the answer."""
    assessment = assess_case(case, context, {})
    stopping = stops_the_verdict(assessment)
    found = (missing(assessment, case.lang), *worth_finding_out(case, context, stopping))
    parts: tuple[Part, ...] = tuple(part for part in found if part is not None)
    return Outcome(case, parts or (Text(text=text("rest.complete", case.lang)),), then="ask")


def noted_only(outcome: Outcome) -> tuple[Part, ...]:
    """Keep of an outcome what reads facts back, without the questions that go with them."""
    return tuple(p for p in outcome.parts if isinstance(p, Bullets) or (isinstance(p, Text) and p.tone != "question"))
