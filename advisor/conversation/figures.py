"""The figures of an answer, as table rows. Every figure comes from the assessment; an absent one says why, never 0."""

from advisor.conversation.case import Shown
from advisor.conversation.grounds import DECIDED
from advisor.conversation.messages import Table
from advisor.engine.assessment import Assessment
from advisor.language.reading import Language
from advisor.phrasing.figures import MONTHLY, about, figures, is_rough, say_money, written
from advisor.wording.texts import text
from advisor.wording.values import counted, month_after, number, percent

FIGURES = (
    "vendor_month",
    "captive_month",
    "saving_month",
    "running",
    "case",
    "month",
    "heads",
    "one_offs",
    "benefit",
    "benefit_without",
    "payback",
    "probability",
)
_MONEY = {"vendor_month", "captive_month", "saving_month", "one_offs", "benefit", "benefit_without"}
_PEOPLE = {"running", "case", "heads"}
_COMPARED = ("running", "case", "saving_month", "month", "benefit", "payback", "probability")


def shown(assessment: Assessment) -> Shown:
    """Keep what an answer says."""
    look = assessment.first_look
    return Shown(
        verdict=assessment.verdict,
        row=assessment.row,
        currency=assessment.currency,
        figures=figures(assessment),
        first_look=(look.p10, look.p50, look.p90) if look else None,
        reasons=tuple(f"{reason.code} {' '.join(reason.figures)}" for reason in assessment.reasons),
        grade=assessment.grade,
    )


def figures_table(assessment: Assessment, lang: Language, today: str) -> Table:
    """Make the table of an answer: figure and value."""
    values = written(figures(assessment), assessment)
    premium = values["benefit"] != values["benefit_without"]
    if not premium:
        del values["benefit_without"]
    rows = tuple(
        (
            _label(name, (value,), lang, premium=premium),
            say_figure(name, _size(name, value, (value,)), assessment.currency, lang, today, assessment),
        )
        for name, value in values.items()
        if value is not None or name not in {"heads", "one_offs", "benefit_without"}
    )
    return Table(
        title=text(
            "figures.title" if assessment.row in DECIDED else "figures.indicative", lang, currency=assessment.currency
        ),
        header=(text("figures.figure", lang), text("figures.value", lang)),
        rows=rows,
        numeric=(1,),
    )


_LOSS = {"benefit": "loss", "benefit_without": "loss_without", "saving_month": "extra_cost"}


def _label(name: str, values: tuple[float | None, ...], lang: Language, *, premium: bool = False) -> str:
    """Name a figure; a benefit below zero is a loss, a saving below zero an extra cost. `premium`: one is counted."""
    loss = _is_loss(name, values)
    if premium and name == "saving_month":
        return text("figures.extra_cost_premium" if loss else "figures.saving_premium", lang)
    return text(f"figures.{_LOSS[name] if loss else name}", lang)


def _size(name: str, value: float | None, values: tuple[float | None, ...]) -> float | None:
    """Give a loss its size: its name says which way it goes."""
    return -value if value is not None and _is_loss(name, values) else value


def _is_loss(name: str, values: tuple[float | None, ...]) -> bool:
    told = [value for value in values if value is not None]
    return name in _LOSS and bool(told) and all(value < 0 for value in told)


def say_figure(
    name: str, value: float | None, currency: str, lang: Language, today: str, assessment: Assessment | None = None
) -> str:
    """Write one figure with its unit, or why there is none."""
    if value is None:
        return _absent(name, assessment, lang)
    if name in _MONEY:
        return _say_amount(name, value, currency, lang, rough=assessment is not None and is_rough(assessment))
    if name in _PEOPLE:
        return counted("people", value, lang)
    if name == "month":
        return month_after(today, value, lang)
    if name == "probability":
        return percent(value * 100, lang, 0)
    return counted("months", value, lang) if name == "payback" else number(value, lang)


def _say_amount(name: str, value: float, currency: str, lang: Language, *, rough: bool) -> str:
    """Write an amount; beside a gain, where the name cannot say it, a loss says so itself and has no minus."""
    size = value if name not in _LOSS else abs(value)
    said = about(size, currency, lang, rough=rough) if name in MONTHLY else say_money(size, currency, lang, rough=rough)
    if value >= 0 or name not in _LOSS:
        return said
    return text("figures.as_extra_cost" if name == "saving_month" else "figures.as_loss", lang, value=said)


def say_result(value: float, currency: str, lang: Language) -> str:
    """Say a result inside a sentence, roughly: "a gain of about EUR 419,000", "a loss of about EUR 20,000"."""
    said = say_money(abs(value), currency, lang, rough=True)
    return text("figures.loss_at" if value < 0 else "figures.gain_at", lang, value=said)


def _absent(name: str, assessment: Assessment | None, lang: Language) -> str:
    if assessment is None or assessment.captive_month is None or assessment.vendor_month is None:
        return text("absent.facts", lang)
    if name in {"running", "case"}:
        return text("absent.never", lang)
    if name == "payback" and assessment.transfer.recommended_month is None:
        return text("absent.payback_open", lang)
    return text(f"absent.{name}" if name in {"month", "payback"} else "absent.facts", lang)


def moved(before: Shown, assessment: Assessment, lang: Language, today: str) -> tuple[tuple[str, str, str], ...]:
    """List the main figures that changed since an earlier answer: name, before, now."""
    rows, earlier = [], written(before.figures, assessment)
    for name, value in written(figures(assessment), assessment).items():
        if name in _COMPARED:
            pair = (earlier.get(name), value)
            old = _said_before(name, _size(name, pair[0], pair), before, assessment, lang, today)
            new = say_figure(name, _size(name, value, pair), assessment.currency, lang, today, assessment)
            if old != new:
                rows.append((_label(name, pair, lang), old, new))
    return tuple(rows)


def _said_before(
    name: str, value: float | None, before: Shown, assessment: Assessment, lang: Language, today: str
) -> str:
    """Write a figure of an earlier answer; what was absent then is said as it was, not as it would be now."""
    if value is None and before.figures.get("captive_month") is None:
        return text("absent.facts", lang)
    if value is None and name == "payback" and before.figures.get("month") is None:
        return text("absent.payback_open", lang)
    return say_figure(name, value, before.currency, lang, today, assessment)


def briefly(names: tuple[str, ...], assessment: Assessment, lang: Language, today: str) -> str:
    """Say a few figures in one line; nothing where there are none yet."""
    values = written(figures(assessment), assessment)
    if values["saving_month"] is None:
        return ""
    said = [
        f"{_label(name, (values[name],), lang)}: "
        f"{say_figure(name, _size(name, values[name], (values[name],)), assessment.currency, lang, today, assessment)}"
        for name in names
    ]
    return "; ".join((said[0], *(each[:1].lower() + each[1:] for each in said[1:])))


def side_by_side(
    left: Assessment, right: Assessment, lang: Language, today: str, *, both: bool = False
) -> tuple[tuple[str, str, str], ...]:
    """Set the main figures of two assessments beside each other, where one has a value (`both`: where both have)."""
    ours, theirs = (written(figures(side), side) for side in (left, right))
    rows = []
    for name in _COMPARED:
        pair = (ours[name], theirs[name])
        if sum(value is not None for value in pair) >= (2 if both else 1):
            first, second = (
                say_figure(name, _size(name, value, pair), side.currency, lang, today, side)
                for value, side in zip(pair, (left, right), strict=True)
            )
            rows.append((_label(name, pair, lang), first, second))
    return tuple(rows)
