"""Trying things: a what-if or another country beside the case as it is. The facts stay untouched."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from advisor.conversation.assessing import assess_case
from advisor.conversation.assuming import default_of
from advisor.conversation.case import Case, StoredFact
from advisor.conversation.clarifying import carry_over
from advisor.conversation.context import Context, Heard, Origin, Outcome
from advisor.conversation.figures import side_by_side
from advisor.conversation.grounds import short_verdict
from advisor.conversation.messages import Button, Buttons, Part, Table, Text
from advisor.engine.assessment import Assessment
from advisor.engine.facts import AnyValue, Money, Number, Word, YesNo
from advisor.language.reader import read
from advisor.wording.saying import name_inside, say_fact
from advisor.wording.texts import listed, text

Scenario = dict[str, AnyValue]
_A_YEAR = 12


def what_if(case: Case, heard: Heard, context: Context) -> Outcome:
    """Answer "what if ...": both sides, and that nothing is changed."""
    scenario = {
        name: carry_over(case.facts[name].value if name in case.facts else None, value)
        for name, value in heard.reading.facts.items()
    }
    scenario = scenario or _indicative(heard.text, case, context)
    if not scenario.keys() & {"headcount", "planned_headcount", "planned_hires"}:
        scenario = _relative_changes(heard.text, case, context) or scenario
    if not scenario:
        return Outcome(case, (Text(text=text("what_if.unclear", case.lang)),), then="ask")
    dated = _dated(case, scenario)
    outcome = try_out(case, dated, heard.origin, context)
    if dated == scenario or outcome.case == case:
        return outcome
    return replace(outcome, parts=(*outcome.parts, Text(text=text("what_if.undated", case.lang), tone="quiet")))


_SUPPOSED = re.compile(
    r"(?i)\b(?:what (?:if|happens if)|suppose|imagine|hvad (?:nu )?hvis|antag(?: at)?|sæt(?: at)?)\b"
)
_WERE = ((re.compile(r"(?i)\b(?:was|were|would be)\b"), "is"), (re.compile(r"(?i)\b(?:var|ville være)\b"), "er"))


def _indicative(words: str, case: Case, context: Context) -> Scenario:
    """ "What if the contract was open?" supposes what "the contract is open" states."""
    said = _SUPPOSED.sub(" ", words).replace("?", " ")
    for were, be in _WERE:
        said = were.sub(be, said)
    return dict(read(said, lang=case.lang, asked=None, known={}, today=context.today).facts)


_RELATIVE = re.compile(
    r"(?i)(?:\b(?P<fall>fall|drop|decrease|go down|goes down|went down|are cut|falder|faldt|går ned|sænkes)"
    r"|\b(?:rise|increase|go up|goes up|went up|grow|stiger|steg|går op|vokser|hæves)) (?:by |med |with )?"
    r"(?P<by>\d{1,2}(?:[.,]\d+)?)\s*(?:%|per ?cent|procent|pct)"
    r"|(?P<part>\d{1,2}(?:[.,]\d+)?)\s*(?:%|per ?cent|procent|pct)\W+(?:\w+\W+){0,3}?"
    r"(?:(?P<down>lower|less|cheaper|down|off|lavere|mindre|billigere|ned)|(?P<up>higher|more|dearer|up|højere|mere|dyrere|op))\b"
)
_PAY = re.compile(r"(?i)salar|wage|\bpay\b|løn")


def _relative(words: str) -> float | None:
    """Read "10 % lower" as the factor 0.9; None when nothing of the kind is said."""
    found = _RELATIVE.search(words)
    if found is None:
        return None
    part = float((found["part"] or found["by"]).replace(",", ".")) / 100
    return 1 - part if found["down"] or found["fall"] else 1 + part


_AND = re.compile(r"(?i),\s+|\b(?:and|but|while|og|men|mens)\b")


def _relative_changes(words: str, case: Case, context: Context) -> Scenario:
    """Read every "10 % lower" of a message, each for what its own part of the sentence is about."""
    changed: Scenario = {}
    for part in _AND.split(words):
        factor = _relative(part)
        if factor is None:
            continue
        pay = bool(_PAY.search(part))
        facts = {**_usual_pay(case, context), **case.values()} if pay else case.values()
        changed |= _priced(facts, factor, pay=pay)
    return changed


def _usual_pay(case: Case, context: Context) -> Scenario:
    """Give the pay that the records assume, where nobody has told it."""
    record = default_of("salary", case, context)
    if record is None or record.value is None:
        return {}
    return {"salary": Money(amount=record.value, currency=record.currency, per="month", gross=True)}


def try_out(case: Case, scenario: Scenario, origin: Origin, context: Context) -> Outcome:
    """Set the case with and without `scenario` side by side."""
    lang = case.lang
    now, then = assess_case(case, context, {}), assess_case(case, context, scenario)
    if {now.row, then.row} <= {"V2", "V3"}:
        return Outcome(case, (Text(text=text("what_if.not_possible", lang)),), then="ask")
    rows = advice_row(case, now, then, context) + side_by_side(now, then, lang, context.today)
    title = text("what_if.title", lang, change=_say(scenario, case, context))
    table = Table(
        title=title[:140],
        header=(text("figures.figure", lang), text("what_if.now", lang), text("what_if.then", lang)),
        rows=rows,
        numeric=(1, 2),
    )
    keep = Buttons(buttons=(Button(action="keep", label=text("button.keep", lang), value="scenario"),))
    stored = {
        name: StoredFact(fact=name, value=value, by=origin.by, at=origin.at, message=origin.message)
        for name, value in scenario.items()
    }
    case = case.model_copy(update={"scenario": stored, "scenario_at": len(case.log)})
    still = _still_needed(case, scenario)
    notes = (*((Text(text=still),) if still else ()), Text(text=text("what_if.unchanged", lang)))
    parts: tuple[Part, ...] = (table, *notes, keep)
    return Outcome(case, parts, then="ask")


def say_scenario(case: Case, context: Context) -> str:
    """Name what the last what-if changes."""
    return _say({name: stored.value for name, stored in case.scenario.items()}, case, context)


def _say(scenario: Mapping[str, AnyValue], case: Case, context: Context) -> str:
    lang = case.lang
    return listed(
        [
            f"{name_inside(name, lang)}: {say_fact(name, value, lang, context.today)}"
            for name, value in scenario.items()
        ],
        lang,
    )


def _dated(case: Case, scenario: Scenario) -> Scenario:
    """Give growth without a month a year: without any it would be no plan."""
    told = "planned_by_months" in scenario or "planned_by_months" in case.facts
    if told or not scenario.keys() & {"planned_headcount", "planned_hires"}:
        return scenario
    now = case.facts.get("headcount")
    if now is not None and scenario.get("planned_headcount") == now.value:  # "we stay at 62" takes no time
        return scenario
    return scenario | {"planned_by_months": Number(value=_A_YEAR)}


def advice_row(case: Case, now: Assessment, then: Assessment, context: Context) -> tuple[tuple[str, str, str], ...]:
    """Set the advice of both sides beside each other."""
    label = text("what_if.advice", case.lang)
    return ((label, short_verdict(now, case.lang, context.today), short_verdict(then, case.lang, context.today)),)


# --- levers on buttons ------------------------------------------------------------------------------------------------


def levers(case: Case, assessment: Assessment) -> tuple[str, ...]:
    """Name the what-ifs that fit the facts, at most five."""
    if assessment.row in {"V2", "V3"}:
        return ()
    return tuple(name for name, make in _LEVERS.items() if make(case.values()))


def pull(case: Case, name: str, origin: Origin, context: Context) -> Outcome:
    """Try the what-if of a button."""
    make = _LEVERS.get(name)
    scenario = make(case.values()) if make else None
    if not scenario:
        return Outcome(case, (Text(text=text("what_if.not_possible", case.lang)),), then="ask")
    return try_out(case, scenario, origin, context)


def _still_needed(case: Case, scenario: Scenario) -> str:
    """An open contract alone is no yes: say what else must be known, and what the transfer fee must be known for."""
    if "contract_transparency" not in scenario:
        return ""
    facts, lang = case.values(), case.lang
    clause = facts.get("has_transfer_clause")
    said = [] if isinstance(clause, YesNo) and clause.value else [text("what_if.needs_right", lang)]
    said += [] if "transfer_fee" in facts else [text("what_if.needs_fee", lang)]
    return " ".join(said)


def _people(by: int) -> Callable[[Scenario], Scenario]:
    def changed(facts: Scenario) -> Scenario:
        return {
            name: Number(value=value.value + by)
            for name in ("headcount", "planned_headcount")
            if isinstance(value := facts.get(name), Number) and value.value is not None and value.value + by > 0
        }

    return changed


def _priced(facts: Scenario, factor: float, *, pay: bool) -> Scenario:
    """Scale what the vendor takes, or pay."""
    changed: Scenario = {
        name: _scaled(value, factor)
        for name in (("salary",) if pay else ("bill_rate", "total_spend", "admin_fee"))
        if isinstance(value := facts.get(name), Money)
    }
    markup = facts.get("markup_pct")
    if not pay and isinstance(markup, Number) and markup.value is not None:
        changed["markup_pct"] = Number(value=round(markup.value * factor, 2))
    return changed


def _scaling(factor: float, *, pay: bool) -> Callable[[Scenario], Scenario]:
    return lambda facts: _priced(facts, factor, pay=pay)


def _no_pay_rise(facts: Scenario) -> Scenario:
    rise = facts.get("pay_uplift_pct")
    return {} if isinstance(rise, Number) and rise.value == 0 else {"pay_uplift_pct": Number(value=0)}


def _free_transfer(facts: Scenario) -> Scenario:
    fee = facts.get("transfer_fee")
    return {} if isinstance(fee, Money) and fee.amount == 0 else {"transfer_fee": Money(amount=0)}


def _open_contract(facts: Scenario) -> Scenario:
    told = facts.get("contract_transparency")
    opened: AnyValue = Word(value="open_book")
    return {} if isinstance(told, Word) and told.value == "open_book" else {"contract_transparency": opened}


def _parent_pays(facts: Scenario) -> Scenario:
    pays = facts.get("home_pays_tax")
    return {} if isinstance(pays, YesNo) and pays.value else {"home_pays_tax": YesNo(value=True)}


def _scaled(value: Money, factor: float) -> Money:
    scaled = {
        part: round(amount * factor, 2)
        for part in ("amount", "low", "high")
        if (amount := getattr(value, part)) is not None
    }
    return value.model_copy(update=scaled)


_LEVERS: Mapping[str, Callable[[Scenario], Scenario]] = {
    "open_contract": _open_contract,
    "heads_plus_25": _people(25),
    "price_minus_10": _scaling(0.9, pay=False),
    "no_pay_rise": _no_pay_rise,
    "parent_pays_tax": _parent_pays,
    "free_transfer": _free_transfer,
    "salary_plus_10": _scaling(1.1, pay=True),
    "heads_minus_25": _people(-25),
    "heads_plus_50": _people(50),
    "price_plus_10": _scaling(1.1, pay=False),
    "salary_minus_10": _scaling(0.9, pay=True),
}
