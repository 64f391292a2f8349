"""Another country beside the case as it is: everything local assumed from the records, the facts untouched."""

from advisor.conversation.assessing import assess_case
from advisor.conversation.case import Case
from advisor.conversation.context import Context, Heard, Outcome
from advisor.conversation.figures import side_by_side
from advisor.conversation.messages import Table, Text
from advisor.conversation.places import open_places
from advisor.conversation.unsettled import is_parked
from advisor.conversation.what_if import advice_row
from advisor.engine.assessment import Assessment
from advisor.engine.facts import AnyValue, Place
from advisor.wording.saying import say_fact
from advisor.wording.texts import text
from advisor.wording.values import counted, country, money

_LOCAL = ("city", "salary", "employer_cost_pct", "attrition_pct", "pay_uplift_pct")
_LOCAL_PRICES = ("bill_rate", "total_spend", "vendor_passthrough")


def compare(case: Case, heard: Heard, context: Context) -> Outcome:
    """Set the case beside the same team in another country, everything local assumed from the records."""
    lang = case.lang
    if open_places(case):
        return Outcome(case, (Text(text=text("compare.after_first", lang)),), then="ask")
    here = case.facts.get("country")
    home = here.value.value if here and isinstance(here.value, Place) else None
    codes = [code for code in heard.reading.targets if len(code) == 2 and code.isupper() and code != home]
    if not codes:
        staying = {"captive", "stay"} & set(heard.reading.targets)
        words = () if staying else (Text(text=text("compare.unclear", lang)),)
        return Outcome(case, words, then="advise" if staying else "ask", full=bool(staying))
    if codes[0] not in context.book.countries:
        unknown = text("compare.unknown", lang, there=country(codes[0], lang))
        return Outcome(case, (Text(text=unknown),), then="ask")
    return _side_by_side(case, home, codes[0], context)


def _side_by_side(case: Case, home: str | None, code: str, context: Context) -> Outcome:
    lang = case.lang
    names = {"here": country(home, lang) if home else text("what_if.now", lang), "there": country(code, lang)}
    moved: dict[str, AnyValue | None] = dict.fromkeys((*_LOCAL, *_LOCAL_PRICES))
    moved["country"] = Place(value=code)
    now, then = assess_case(case, context, {}), assess_case(case, context, moved)
    table = Table(
        title=text("compare.title", lang, **names),
        header=(text("figures.figure", lang), names["here"], names["there"]),
        rows=(
            *advice_row(case, now, then, context),
            *_look_row(case, now, then),
            *_pay_row(case, home, code, context),
            *side_by_side(now, then, lang, context.today, both=True),
        ),
        numeric=(1, 2),
    )
    notes = [text("compare.assumed", lang, **names)]
    if any(name in case.facts for name in _LOCAL_PRICES):
        notes.append(text("compare.no_price", lang, **names))
    return Outcome(case, (table, Text(text=" ".join(notes))), then="ask")


def _look_row(case: Case, now: Assessment, then: Assessment) -> tuple[tuple[str, str, str], ...]:
    """Where one side has no price, the first looks are what can be compared."""
    if then.break_even.running is not None and now.break_even.running is not None:
        return ()
    return ((text("figures.first_look", case.lang), _say_look(case, now), _say_look(case, then)),)


def _say_look(case: Case, assessment: Assessment) -> str:
    look, lang = assessment.first_look, case.lang
    if look is None or look.p10 is None:
        running = assessment.break_even.running
        computed = look is not None or assessment.captive_month is not None
        absent = text("absent.never" if computed else "absent.facts", lang)
        return counted("people", running, lang) if running else absent
    if look.p90 is None:
        return text("first_look.at_best", lang, people=counted("people", look.p10, lang))
    return text("word.range", lang, low=str(look.p10), high=counted("people", look.p90, lang))


def _pay_row(case: Case, home: str | None, code: str, context: Context) -> tuple[tuple[str, str, str], ...]:
    """Name the pay that each side uses: the stated one here, the records' one there."""
    stated = None if is_parked(case, "salary") else case.facts.get("salary")
    here = say_fact("salary", stated.value, case.lang) if stated else _recorded_pay(case, home, context)
    return ((text("compare.salary", case.lang), here, _recorded_pay(case, code, context)),)


def _recorded_pay(case: Case, code: str | None, context: Context) -> str:
    records = context.book.countries.get(code or "")
    pay = records.parameters.get("salary_month_gross") if records else None
    if pay is None or pay.value is None:
        return text("absent.facts", case.lang)
    return money(pay.value, pay.currency, case.lang, "month", whole=True)
