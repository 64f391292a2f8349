"""A person's own cases at a glance: what each is about, how much is known, where it stands, and the ways on."""

from collections.abc import Sequence
from dataclasses import dataclass

from advisor.conversation.case import Case
from advisor.conversation.form import form_button
from advisor.conversation.messages import Button, Buttons, Headline, Part, Reply, Text
from advisor.engine.facts import Number, Place, Several
from advisor.language.reading import Language
from advisor.wording.saying import say_fact
from advisor.wording.texts import text
from advisor.wording.values import counted, day

ON_A_PAGE = 8
KEY_FACTS = (
    "headcount",
    "country",
    "bill_rate",
    "salary",
    "planned_headcount",
    "months_in_operation",
    "contract_transparency",
    "has_transfer_clause",
    "transfer_fee",
    "contract_months_left",
)
"""What a verdict rests on; how many of them are known says how complete a case is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A case of the list. `changed`: ISO day."""

    conversation: str
    case: Case
    changed: str


def home(entries: Sequence[Entry], page: int, lang: Language) -> Reply:
    """Draw up a page of the list, counted from 0; one that is not there is the last that is."""
    told = [entry for entry in entries if entry.case.facts or entry.case.marks]
    pages = max(1, -(-len(told) // ON_A_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = told[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    title = text("home.title", lang)
    parts: list[Part] = [Headline(text=title), Text(text=text("home.lead" if told else "home.empty", lang))]
    parts.append(
        Buttons(buttons=(Button(action="begin", label=text("button.begin", lang), value="new", style="primary"),))
    )
    for entry in shown:
        parts += _entry(entry, lang)
    if pages > 1:
        parts.append(_turning(page, pages, lang))
    return Reply(summary=title, parts=tuple(parts))


def named(case: Case) -> str | None:
    """Name a case as soon as its team is known."""
    return name_case(case, case.lang) if "headcount" in case.facts else None


def name_case(case: Case, lang: Language) -> str:
    """Name a case by its team: "62 people, Krakow"."""
    heads, city, country = (case.facts.get(name) for name in ("headcount", "city", "country"))
    place = city or country
    said = [
        counted("people", heads.value.value, lang)
        if heads and isinstance(heads.value, Number) and heads.value.value is not None
        else text("home.team", lang)
    ]
    if place and isinstance(place.value, Place | Several):
        said.append(say_fact(place.fact, place.value, lang))
    return ", ".join(said)


def _entry(entry: Entry, lang: Language) -> list[Part]:
    case, name = entry.case, entry.conversation
    known = sum(fact in case.facts for fact in KEY_FACTS)
    verdict = text(f"home.verdict.{case.shown.verdict}", lang) if case.shown else text("home.verdict.none", lang)
    stands = [verdict]
    if case.shown and case.shown.grade:
        stands.append(text("home.grade", lang, grade=case.shown.grade))
    stands.append(text("home.known", lang, n=str(known), of=str(len(KEY_FACTS))))
    stands.append(text("home.changed", lang, day=day(entry.changed, lang)))
    form = form_button(lang)
    ways = (
        Button(action="go_to", label=text("button.go_to", lang), value="go", place=name),
        form.model_copy(update={"about": name, "label": text("button.edit", lang)}),
        Button(action="put_away", label=text("button.put_away", lang), value="away", about=name),
    )
    return [
        Text(text=name_case(case, lang), tone="question"),
        Text(text=" · ".join(stands), tone="quiet"),
        Buttons(buttons=ways),
    ]


def _turning(page: int, pages: int, lang: Language) -> Part:
    ways: list[Button] = []
    if page > 0:
        ways.append(Button(action="home_page", label=text("button.newer", lang), value=str(page - 1)))
    if page < pages - 1:
        ways.append(Button(action="home_page", label=text("button.older", lang), value=str(page + 1)))
    return Buttons(buttons=tuple(ways))


def new_case(lang: Language) -> Reply:
    """Greet in a new case."""
    words = text("hello.start", lang)
    return Reply(summary=words, parts=(Text(text=words), Buttons(buttons=(form_button(lang),))))
