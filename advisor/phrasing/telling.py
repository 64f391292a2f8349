"""Which claims an assessment gives, section by section, and their values: the one place that turns figures into claims."""

from collections.abc import Iterator

from advisor.engine.assessment import Assessment
from advisor.phrasing import next_steps, risks
from advisor.phrasing.brief import Brief, Claim, SectionShape, Shape
from advisor.phrasing.saying import Say, Told
from advisor.phrasing.slots import FORMS, SECTIONS, Section, Slot
from advisor.wording.texts import Lang, text

_MOST_REASONS = 4
_DECIDED = {"V5", "V6", "V7", "V8", "V9"}


def brief(assessment: Assessment, lang: Lang, today: str) -> Brief:
    """Give what there is to say about an assessment; `today` is the ISO day from which months count."""
    say = Say(assessment, lang, today)
    told: dict[Section, tuple[list[Told], list[Told]]] = {
        "summary": (list(_summary_must(say)), list(_summary_may(say))),
        "why": (list(_why_must(say)), list(_why_may(say))),
        "risks": (list(risks.must(say)), list(risks.may(say))),
        "next_steps": next_steps.steps(say),
    }
    sections = {name: _shape(*told[name]) for name in SECTIONS}
    claims = {each.slot: _written(each, lang) for name in SECTIONS for side in told[name] for each in side}
    return Brief(shape=Shape(lang=lang, verdict=assessment.verdict, sections=sections), claims=claims)


def _shape(must: list[Told], may: list[Told]) -> SectionShape:
    wanted = tuple(dict.fromkeys(each.slot for each in must))
    extra = tuple(dict.fromkeys(each.slot for each in may if each.slot not in wanted))
    return SectionShape(must=wanted, may=extra)


def _written(told: Told, lang: Lang) -> Claim:
    np, that, s = (text(f"claim.{told.text or told.slot}.{form}", lang, **told.values) for form in FORMS)
    return Claim(np=np, that=that, s=s)


# --- summary --------------------------------------------------------------------------------------------------------


def _summary_must(say: Say) -> Iterator[Told]:
    yield say.verdict()
    row = say.assessment.row
    if row in {"V2", "V3"}:
        yield from say.missing()
    elif row in {"V5", "V6"}:
        yield from say.benefit()
        yield from say.payback()
        yield from say.premium()
    elif row == "V7":
        yield from say.shared_benefit()
        yield from say.premium()
    elif row in {"V8", "V9"}:
        yield from say.independence() if say.costs_more else say.saving()


def _summary_may(say: Say) -> Iterator[Told]:
    row = say.assessment.row
    yield from say.first_look()
    if row in {"V5", "V6"}:
        yield from say.saving()
        yield from say.one_offs()
    elif row in {"V7", "V8", "V9"}:
        yield from say.saving()
        yield from say.benefit()
    elif row in {"V1", "V4"}:
        yield from say.saving()
        yield from say.running()


# --- why ------------------------------------------------------------------------------------------------------------


def _why_must(say: Say) -> Iterator[Told]:
    found = [_reason_slot(say, reason.code) for reason in say.assessment.reasons]
    for slot in list(dict.fromkeys(found))[:_MOST_REASONS] or [Slot.OTHER]:
        yield Told(slot)


def _reason_slot(say: Say, code: str) -> Slot:
    """The slot of a reason; where it rests on something nobody has told yet, the one that says just that."""
    if code == "below_break_even" and say.assessment.break_even.running is None:
        return Slot.NEVER_BREAKS_EVEN
    untold = {"contract_not_open": ("D1", Slot.CONTRACT_UNTOLD), "no_right_to_hire": ("D3", Slot.HIRE_UNTOLD)}
    if code in untold and say.criterion(untold[code][0]) == "unknown":
        return untold[code][1]
    return Slot(code) if code in set(Slot) else Slot.OTHER


def _why_may(say: Say) -> Iterator[Told]:
    if say.assessment.row not in _DECIDED | {"V1", "V4"}:
        return
    yield from say.team()
    yield from say.running()
    if say.assessment.row in _DECIDED:
        yield from say.case()
        yield from say.drift()
