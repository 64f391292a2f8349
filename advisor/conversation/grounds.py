"""Why a verdict, what would change it, what to get from the vendor, what is assumed, and the first look."""

from advisor.conversation.case import Case
from advisor.conversation.messages import Bullets, Part, Text
from advisor.engine.assessment import Assessment, Criterion, FirstLook, Reason
from advisor.engine.facts import CATALOGUE
from advisor.language.reading import Language
from advisor.phrasing.figures import premium_a_month
from advisor.phrasing.risks import within_reach
from advisor.wording.raw import say_raw
from advisor.wording.saying import name_fact
from advisor.wording.texts import has, text
from advisor.wording.values import counted, country, money, month_after, number, rounded

_MOST_REASONS, _MOST_FLIPS, _MOST_LISTED, _MOST_LEFT_OUT = 4, 3, 6, 3
_ABOUT_DIGITS = 2
DECIDED = {"V5", "V6", "V7", "V8", "V9"}
_GATE_OF_ROW = {"V1": ("G0", "G1"), "V5": (), "V6": ("G2",)}


def verdict_line(assessment: Assessment, lang: Language, today: str) -> str:
    """Say the verdict, with the month of transfer where it has one."""
    month = assessment.transfer.recommended_month
    date = text("verdict.no_date", lang) if month is None else month_after(today, month, lang)
    if assessment.row == "V4" and not _refused(assessment):
        return text("verdict.contract_unknown", lang)
    if assessment.row == "V3":
        clash = any(item.why == "contradiction" for item in assessment.missing)
        return text("verdict.facts_contradict" if clash else "verdict.facts_open", lang)
    return text(f"verdict.{assessment.verdict}", lang, date=date)


def _refused(assessment: Assessment) -> bool:
    """Tell whether somebody said that the contract lacks something; else it is only not known yet."""
    return any(c.met == "not_met" for c in assessment.gates["G2"].criteria if c.id in {"D1", "D3", "D4"})


def short_verdict(assessment: Assessment, lang: Language, today: str) -> str:
    """Say the verdict in a few words, for a table."""
    month = assessment.transfer.recommended_month
    said = text(f"short.{assessment.verdict}", lang)
    said = said[:1].upper() + said[1:]
    if month is None or assessment.row not in {"V5", "V6"}:
        return said
    return f"{said}, {month_after(today, month, lang)}"


def reasons(assessment: Assessment, case: Case) -> Bullets | None:
    """Give the reasons in words, each once."""
    items = tuple(dict.fromkeys(_reason(reason, assessment, case) for reason in assessment.reasons))[:_MOST_REASONS]
    return Bullets(title=text("why_title", case.lang), items=items) if items else None


def _reason(reason: Reason, assessment: Assessment, case: Case) -> str:
    """Put a reason in words; where it rests on something nobody has told yet, it says just that."""
    if reason.code == "below_break_even" and assessment.break_even.running is None:
        return text("reason.never_breaks_even", case.lang)  # no team is "too small" for what no size reaches
    told = case.facts.get(reason.figures[0]) if reason.figures else None
    untold = bool(reason.figures) and (told is None or told.value.evidence == "assumed")
    if untold and has(f"untold.{reason.code}", case.lang):
        return text(f"untold.{reason.code}", case.lang)
    return text(f"reason.{reason.code}" if has(f"reason.{reason.code}", case.lang) else "reason.other", case.lang)


def flips(assessment: Assessment, lang: Language) -> Part | None:
    """Name the nearest changes that would turn the verdict; nothing where that was not computed."""
    if assessment.row in {"V2", "V3"}:
        return None
    items = tuple(
        text(
            "flips.item",
            lang,
            fact=_name(flip.fact, lang),
            from_=say_raw(flip.fact, flip.from_, lang),
            to=say_raw(flip.fact, flip.to, lang),
            verdict=_short_verdict(flip.verdict, lang),
        )
        for flip in within_reach(assessment)[:_MOST_FLIPS]
    )
    if not items:
        computed = assessment.row in DECIDED and bool(assessment.tornado)
        # The engine names a fact's nearest change only: where that decides nothing, one further off may turn the advice.
        nothing = any(flip.verdict.startswith("not_decidable") for flip in assessment.flips)
        return Text(text=text("flips.none_near" if nothing else "flips.none", lang)) if computed else None
    return Bullets(title=text("flips.title", lang), items=items)


def owning(assessment: Assessment, lang: Language) -> str:
    """Say how much more, or less, owning the team costs a year than staying; a stated premium is named beside it."""
    saving, premium = assessment.saving_month or 0.0, premium_a_month(assessment)
    amount, worth = (
        money(rounded(each * 12, _ABOUT_DIGITS), assessment.currency, lang, "year", whole=True)
        for each in (abs(saving), premium)
    )
    if premium > 1:
        return text("owning.costs_beyond" if saving < 0 else "owning.saves_with", lang, amount=amount, premium=worth)
    return text("owning.costs" if saving < 0 else "owning.saves", lang, amount=amount)


def vendor_list(assessment: Assessment, case: Case) -> Part | None:
    """List what to get from the vendor: contract points that are not met, and what nobody knew."""
    lang = case.lang
    wanted = [c.fact for c in _unmet(assessment, ("G0", "G2")) if c.fact and has(f"vendor_list.{c.fact}", lang)]
    wanted += [name for name in case.marked("unknown") if has(f"vendor_list.{name}", lang)]
    items = tuple(dict.fromkeys(text(f"vendor_list.{name}", lang) for name in wanted))[:_MOST_LISTED]
    return Bullets(title=text("vendor_list.title", lang), items=items) if items else None


def gates(assessment: Assessment, lang: Language) -> Part | None:
    """List the other conditions that are open in the gates that count for this row."""
    names = [
        c.fact
        for c in _unmet(assessment, _GATE_OF_ROW.get(assessment.row, ()))
        if c.fact and has(f"gates.{c.fact}", lang)
    ]
    items = tuple(dict.fromkeys(text(f"gates.{name}", lang) for name in names))[:_MOST_LISTED]
    return Bullets(title=text("gates.title", lang), items=items) if items else None


def _unmet(assessment: Assessment, names: tuple[str, ...]) -> list[Criterion]:
    return [
        criterion
        for name in names
        if name in assessment.gates
        for criterion in assessment.gates[name].criteria
        if criterion.met != "met"
    ]


def missing(assessment: Assessment, lang: Language) -> Part | None:
    """List what nobody has told and what stops the verdict."""
    stopping = dict.fromkeys(m.fact for m in assessment.missing if m.verdicts is None and m.why == "missing")
    items = tuple(name_fact(name, lang) for name in stopping if name in CATALOGUE)
    return Bullets(title=text("check.missing", lang), items=items) if items else None


def left_out(assessment: Assessment, lang: Language) -> Part | None:
    """Name in one line of small print what the figures leave out: what the country makes likely comes first."""
    names = [text(f"not_modelled.{id_}", lang) for id_ in assessment.not_modelled[:_MOST_LEFT_OUT]]
    return Text(text=text("not_modelled", lang, items="; ".join(names)), tone="quiet") if names else None


def all_left_out(assessment: Assessment, lang: Language) -> Bullets:
    """List everything that the figures leave out."""
    items = tuple(text(f"not_modelled.{id_}", lang) for id_ in assessment.not_modelled)
    return Bullets(title=text("not_modelled.title", lang), items=items)


def first_look(look: FirstLook, lang: Language) -> tuple[str, ...]:
    """Say the first look: the band for the place, what it rests on, and the figure one often hears."""
    place = country(look.country, lang)
    if look.p10 is None:
        band = text("first_look.never", lang, country=place)
    elif look.p90 is None or look.p50 is None:
        band = text("first_look.open", lang, country=place, low=number(look.p10, lang))
    elif look.p10 == look.p90:
        band = text("first_look.point", lang, country=place, people=counted("people", look.p10, lang))
    else:
        low, middle, high = (number(each, lang) for each in (look.p10, look.p50, look.p90))
        band = text("first_look.band", lang, country=place, low=low, middle=middle, high=high)
    basis = text("first_look.priced" if look.priced else "first_look.unpriced", lang)
    return (band, basis, text("first_look.reference", lang))


def _name(fact: str, lang: Language) -> str:
    return name_fact(fact, lang) if fact in CATALOGUE else fact.replace("_", " ")


def _short_verdict(verdict: str, lang: Language) -> str:
    return text(f"short.{verdict}", lang)
