"""What is open about a value that was said: currency, period, basis, gross or net, two people, two readings."""

import re

from advisor.conversation.case import Case
from advisor.conversation.messages import Button, Buttons, Part, Text
from advisor.conversation.unsettled import (
    OpenPart,
    both_readings,
    cannot_be_used,
    open_parts,
    open_point,
    say_open_parts,
    without_gross,
)
from advisor.engine.assessment import Missing
from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Place
from advisor.language.reading import Ask, Language
from advisor.wording.saying import YOU, name_fact, name_inside, name_speaker, say_fact, say_money
from advisor.wording.texts import has, text
from advisor.wording.values import currency_of, money, number, rounded

_ALWAYS = ("EUR", "USD", "DKK")
_MOST_CURRENCIES = 4
CHOICES: dict[OpenPart, tuple[str, ...]] = {
    "per": ("hour", "day", "month", "year"),
    "basis": ("head", "total"),
    "gross": ("gross", "net", "employer_cost"),
}
_NEARLY = 3.0
_NEARLY_DIGITS = 3


def half_facts(case: Case) -> tuple[str, ...]:
    """Give the stored facts that lack something and may still be asked about."""
    return tuple(
        name for name, stored in case.facts.items() if open_parts(name, stored.value) and name not in case.marks
    )


def offered_currencies(case: Case) -> tuple[str, ...]:
    """Give the currencies worth offering: of the team's country, of the other amounts, and the usual ones."""
    place = case.facts.get("country")
    code = place.value.value if place is not None and isinstance(place.value, Place) else None
    local = currency_of(code) if code else None
    told = [stored.value.currency for stored in case.facts.values() if isinstance(stored.value, Money)]
    wanted = (*([local] if local else []), *(each for each in told if each), *_ALWAYS)
    return tuple(dict.fromkeys(wanted))[:_MOST_CURRENCIES]


def is_currency(option: str) -> bool:
    """Tell whether a button stands for a currency."""
    return re.fullmatch(r"[A-Z]{3}", option) is not None


def ask_half(case: Case, name: str) -> tuple[Part, ...]:
    """Ask for what a money value lacks, with buttons for the first thing."""
    value = case.facts[name].value
    lacking = open_parts(name, value)
    if not isinstance(value, Money) or not lacking:
        return ()
    said = say_money(without_gross(value), case.lang)
    key = open_point(name, value)
    question = text(f"ask.{key}", case.lang, fact=name_fact(name, case.lang), value=said)
    times = case.times_asked.get(f"{name}:{key}", 0) % 3
    if times:
        fact, parts = name_inside(name, case.lang), say_open_parts(name, value, case.lang)
        question = text(("ask.half_again", "ask.half_third")[times - 1], case.lang, fact=fact, value=said, parts=parts)
    return (Text(text=question, tone="question"), Buttons(buttons=_part_buttons(case, name, lacking[0], key)))


def _part_buttons(case: Case, name: str, part: OpenPart, key: str) -> tuple[Button, ...]:
    row = tuple(
        Button(action="choose", label=_part_label(choice, case.lang), value=f"{name}={choice}")
        for choice in (offered_currencies(case) if part == "currency" else CHOICES[part])
        if key != "net"
    )
    return (*row, Button(action="unknown", label=text("button.unknown", case.lang), value=name))


def _part_label(choice: str, lang: Language) -> str:
    return text(f"choose.{choice}", lang) if has(f"choose.{choice}", lang) else choice


def fill(half: Money, answer: Money) -> Money:
    """Fill what is open in `half` from `answer`; what was already said stays."""
    update: dict[str, str | bool | None] = {}
    for part in ("currency", "per", "basis"):
        if getattr(half, part) is None:
            update[part] = getattr(answer, part)
    if half.gross in {None, "unknown"}:
        update["gross"] = answer.gross
    return half.model_copy(update=update)


def choose_part(value: Money, choice: str) -> Money | None:
    """Set the part that a button stands for; None when the button does not fit."""
    if is_currency(choice):
        return value.model_copy(update={"currency": choice})
    for part, choices in CHOICES.items():
        if choice in choices:
            chosen: str | bool = {"gross": True, "net": False}.get(choice, choice)
            return value.model_copy(update={part: chosen})
    return None


_EMPLOYER = (
    r"employer\w*(?:['’]s)?(?: (?:total|full|whole))? cost\w*|(?:total|full|whole) (?:employer )?cost\w*|cost to company|ctc"
    r"|arbejdsgiver\w*(?: samlede)?(?: udgift\w*| omkostning\w*)?|(?:samlet|samlede|fulde?) (?:udgift\w*|omkostning\w*)"
    r"|all[ -]?in(?:clusive)?|alt inklusive|med det hele"
)
_IN_WORDS = {
    "gross": r"gross|brutto|before tax|før skat",
    "net": r"net|netto|take-?home|after tax|efter skat|udbetalt",
    "employer_cost": _EMPLOYER,
    "head": r"(?:per|a|each) (?:head|person)|each|pr\.? (?:mand|person|medarbejder|hoved)|hver",
    "total": r"(?:the )?whole team|in total|total|in all|all of them|hele teamet|i alt|samlet|for alle",
}
"""How the answers on the buttons are said in words."""


def part_in_words(name: str, half: Money, words: str, lang: Language) -> Money | None:
    """Fill the one thing that is open from an answer that says just that; None when it says something else."""
    lacking = open_parts(name, half)
    if not lacking or lacking[0] not in {"gross", "basis"} or half.gross is False:
        return None
    said = words.strip(" .!,").casefold()
    for choice in CHOICES[lacking[0]]:
        label = _part_label(choice, lang).casefold()
        if said == label or re.fullmatch(rf"(?:it is |it's |that is |the |det er |den )*(?:{_IN_WORDS[choice]})", said):
            return choose_part(half, choice)
    return None


def carry_over(old: AnyValue | None, new: AnyValue) -> AnyValue:
    """A corrected amount keeps currency, period and basis of the old one, where only the amount was said.

    Not when the amounts are far apart: then another period or currency may be meant, and is asked.
    """
    if not (isinstance(old, Money) and isinstance(new, Money)):
        return new
    if old.amount and new.amount and not are_near(old, new):
        return new
    return fill(new, old)


def are_near(old: Money, new: Money) -> bool:
    """Tell whether two amounts are so near each other that one can correct the other."""
    return bool(old.amount and new.amount) and 1 / _NEARLY <= (new.amount or 0) / (old.amount or 1) <= _NEARLY


def ask_dispute(case: Case, name: str) -> tuple[Part, ...]:
    """Ask which of two people's values holds."""
    lang, kept, new = case.lang, case.facts[name], case.disputes[name]
    first, second = say_fact(name, kept.value, lang), say_fact(name, new.value, lang)
    first_by, second_by = name_speaker(kept.by, lang), name_speaker(new.by, lang)
    question = text(
        "ask.dispute",
        lang,
        fact=name_fact(name, lang),
        first_by=first_by,
        first=first,
        second=text("dispute.you_say" if new.by == YOU else "dispute.says", lang, by=second_by, value=second),
    )
    row = (
        Button(action="choose", label=text("ask.first", lang, by=first_by, value=first)[:75], value=f"{name}=first"),
        Button(action="choose", label=text("ask.first", lang, by=second_by, value=second)[:75], value=f"{name}=second"),
    )
    times = case.times_asked.get(f"{name}:dispute", 0) % 3
    if times:
        both = f"{first_by}: {first}; {second_by}: {second}"
        key = ("ask.dispute_again", "ask.dispute_third")[times - 1]
        question = text(key, lang, fact=name_inside(name, lang), both=both)
    return (Text(text=question, tone="question"), Buttons(buttons=row))


def again(case: Case, name: str, point: str, question: str) -> str:
    """Put a question in other words when it was put before."""
    times = case.times_asked.get(f"{name}:{point}", 0) % 3
    fact = name_inside(name, case.lang)
    return question if times == 0 else text("ask.still" if times == 1 else "ask.still_open", case.lang, fact=fact)


def ask_contradiction(case: Case, missing: Missing, currency: str) -> Part:
    """Show both readings of facts that do not fit together, and ask which to correct. `currency`: of the readings."""
    if len(missing.readings) > 1:
        return Text(text=_contradiction(case, missing, both_readings(case, missing, currency)), tone="question")
    if missing.why == "conversion":
        return Text(text=_fixed_price(case, missing), tone="question")
    return Text(text=again(case, missing.fact, missing.why, cannot_be_used(case, missing)), tone="question")


def _fixed_price(case: Case, missing: Missing) -> str:
    """Ask what a fixed price comes to per person; with the sum known, name what it would be."""
    times = case.times_asked.get(f"bill_rate:{missing.why}", 0)
    whole, heads = case.facts.get("total_spend"), case.facts.get("headcount")
    if times and whole and heads and isinstance(whole.value, Money) and isinstance(heads.value, Number):
        months = {"year": 12, "month": 1}.get(whole.value.per or "", 0)
        if months and whole.value.amount and heads.value.value:
            each = whole.value.amount / months / heads.value.value
            amount = money(rounded(each, _NEARLY_DIGITS), whole.value.currency, case.lang, "month", whole=True)
            return text("ask.fixed_price_sum", case.lang, amount=amount)
    return text("ask.fixed_price_again", case.lang) if times % 2 else cannot_be_used(case, missing)


def _contradiction(case: Case, missing: Missing, readings: str) -> str:
    """Show both sides each time, in other words."""
    times = case.times_asked.get(f"{missing.fact}:{missing.why}", 0) % 3
    keys = ("ask.contradiction", "ask.contradiction_again", "ask.contradiction_third")
    return text(keys[times], case.lang, readings=readings)


_WHICH = ("headcount", "planned_headcount", "bill_rate", "salary", "months_in_operation")
_BY_UNIT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"%|\bpct|per ?cent|procent", ("attrition_pct", "markup_pct", "vendor_index_pct", "pay_uplift_pct")),
    (r"€|\$|£|\bkr\b|eur|usd|gbp|dkk|pln|dollar|zloty|pound", ("bill_rate", "salary", "admin_fee", "transfer_fee")),
    (r"\bh(?:ou)?rs?\b|\bh\b|\btim(?:e|er)\b|\bt\b", ("hours_per_month",)),
    (
        r"month|\bmos?\b|måned|\bmdr|\bmd\b|year|\byrs?\b|\bår\b",
        ("months_in_operation", "notice_months", "contract_months_left", "planned_by_months"),
    ),
    (
        r"people|heads?\b|fte|developer|engineer|consultant|mand\b|personer|medarbejder|udvikler|konsulent",
        ("headcount", "planned_headcount", "partner_headcount"),
    ),
)
"""Which facts a figure without a name can be, by the unit that was said with it."""


def candidates(heard: str) -> tuple[str, ...]:
    """Name the facts that a figure can be."""
    said = heard.casefold()
    return next((names for unit, names in _BY_UNIT if re.search(unit, said)), _WHICH)


def ask_back(ask: Ask, case: Case) -> tuple[Part, ...]:
    """Ask about something that was said but could not be taken."""
    lang = case.lang
    if ask.fact is None:
        return _ask_which(ask, lang)
    fact = name_fact(ask.fact, lang)
    if ask.why == "which_fact" and case.heard:
        return _ask_percent(ask.fact, case.heard, case)
    if ask.why == "no_hour":
        return _ask_no_hour(ask.fact, case)
    if ask.why == "out_of_range":
        open_still = ask_half(case, ask.fact) if ask.fact in case.facts else ()
        return (Text(text=_out_of_range(ask, ask.fact, lang), tone="question"), *open_still)
    key = f"ask.{ask.why}"
    if ask.why == "conflicting" and len(re.findall(r"\d[\d.,]*", ask.heard)) < len("ab"):
        key = "ask.conflicting_plain"
    if ask.why == "amount_missing" and not ask.heard:
        key = "ask.amount_missing_plain"
    if not has(key, lang):
        return (Text(text=text(f"question.{ask.fact}", lang), tone="question"),)
    return (Text(text=text(key, lang, fact=fact, heard=ask.heard or fact), tone="question"),)


def _ask_no_hour(name: str, case: Case) -> tuple[Part, ...]:
    """ "4,800 EUR an hour": say that nobody pays that by the hour, and which periods are left."""
    value = case.facts[name].value
    said = say_money(value, case.lang) if isinstance(value, Money) else ""
    words = text("ask.no_hour", case.lang, fact=name_fact(name, case.lang), value=said)
    buttons = tuple(each for each in _part_buttons(case, name, "per", "") if not each.value.endswith("=hour"))
    return (Text(text=words, tone="question"), Buttons(buttons=buttons))


def _ask_which(ask: Ask, lang: Language) -> tuple[Part, ...]:
    if ask.why == "which_place" and ask.heard:
        return (Text(text=text("ask.which_place", lang, heard=ask.heard), tone="question"),)
    words = text("ask.which_fact", lang, heard=ask.heard) if ask.heard else text("ask.which_fact_plain", lang)
    row = tuple(
        Button(action="choose", label=name_fact(name, lang)[:75], value=f"{name}=heard")
        for name in candidates(ask.heard)
    )
    question = Text(text=words, tone="question")
    return (question, Buttons(buttons=row)) if ask.heard else (question,)


def _ask_percent(name: str, heard: str, case: Case) -> tuple[Part, ...]:
    """ "The fee is 13": per cent, or an amount?"""
    lang = case.lang
    figure = re.search(r"\d[\d.,]*", heard)
    said = figure.group() if figure else heard
    words = text("ask.percent_or_money", lang, fact=name_fact(name, lang), value=said)
    row = tuple(
        Button(action="choose", label=_part_label(choice, lang), value=f"{name}={choice}")
        for choice in ("percent", *offered_currencies(case)[:3])
    )
    return (Text(text=words, tone="question"), Buttons(buttons=row))


def _out_of_range(ask: Ask, name: str, lang: Language) -> str:
    spec, fact = CATALOGUE[name], name_fact(name, lang)
    heard = ask.heard or fact
    if spec.kind != "number":
        return text("ask.out_of_range_plain", lang, fact=fact, heard=heard)
    high = say_fact(name, Number(value=spec.high), lang)
    return text("ask.out_of_range", lang, fact=fact, heard=heard, low=number(spec.low, lang), high=high)
