"""The lines behind the break-even: what a productive hour, and the whole team, cost either way at other sizes."""

from advisor.conversation.assessing import engagement_of
from advisor.conversation.case import Case
from advisor.conversation.context import Context
from advisor.conversation.messages import Chart, Line
from advisor.engine.assessment import Assessment
from advisor.engine.curve import Curve, curve
from advisor.engine.facts import Number
from advisor.language.reading import Language
from advisor.wording.texts import text
from advisor.wording.values import money, number, rounded

_POINTS = 14
_MOST = 20
_LAST = 400
_SPREAD = 1.5
_THOUSAND = 1000
_SAID = 5
_DIGITS = 3
MARK = "•"


def charts(case: Case, assessment: Assessment, context: Context) -> tuple[Chart, ...]:
    """Draw both charts; none where a cost is not known."""
    heads = case.facts.get("headcount")
    now = round(heads.value.value or 0) if heads is not None and isinstance(heads.value, Number) else 0
    crossings = tuple(n for n, _ in assessment.break_even.crossings if n > 1)
    if now < 1 or assessment.vendor_month is None:
        return ()
    found = curve(engagement_of(case, context), context.book, sizes(now, crossings))
    if found is None:
        return ()
    return (
        _chart("hour", found, crossings, assessment.currency, case.lang),
        _chart("month", found, crossings, assessment.currency, case.lang),
    )


def sizes(now: int, crossings: tuple[int, ...]) -> tuple[int, ...]:
    """Choose the headcounts of a chart: even steps past today and the last crossing, with both of them; 20 at most."""
    end = min(_LAST, max(20, round(_SPREAD * max((now, *crossings)))))
    step = max(1, round(end / _POINTS))
    step = next((nice for nice in (1, 2, 5, 10, 20, 25, 50) if nice >= step), step)
    even = list(range(step, end + step, step))
    chosen = sorted({now, *crossings[: _MOST - _POINTS - 1], *even})
    spare = [n for n in even if n not in {now, *crossings, even[0], even[-1]}]
    while len(chosen) > _MOST:
        chosen.remove(spare.pop(len(spare) // 2))
    return tuple(n for n in chosen if n <= _LAST)


def _chart(name: str, found: Curve, crossings: tuple[int, ...], currency: str, lang: Language) -> Chart:
    hourly = name == "hour"
    vendor, captive = (found.vendor_hour, found.captive_hour) if hourly else (found.vendor, found.captive)
    size = 1 if hourly else _THOUSAND
    lines = tuple(
        Line(name=text(f"chart.{side}", lang), values=tuple(round(value / size, 2) for value in values))
        for side, values in (("vendor", vendor), ("captive", captive))
    )
    title = text(f"chart.{name}", lang)
    return Chart(
        title=text("chart.marked", lang, title=title, mark=MARK) if crossings else title,
        categories=tuple(f"{n} {MARK}" if n in crossings else str(n) for n in found.heads),
        across=text("chart.across", lang),
        up=text(f"chart.{name}_up", lang, currency=currency),
        lines=lines,
        said=_in_words(title, found, vendor, captive, currency, lang, hourly=hourly),
    )


def _in_words(
    title: str,
    found: Curve,
    vendor: tuple[float, ...],
    captive: tuple[float, ...],
    currency: str,
    lang: Language,
    *,
    hourly: bool,
) -> str:
    """Say a few points, evenly over the line."""
    last = len(found.heads) - 1
    points = []
    for index in dict.fromkeys(round(last * part / (_SAID - 1)) for part in range(_SAID)):
        costs = (vendor[index], captive[index])
        rough = costs if hourly else tuple(rounded(cost, _DIGITS) for cost in costs)
        said = [money(cost, currency, lang, whole=not hourly) for cost in rough]
        n = number(found.heads[index], lang)
        points.append(text("chart.point", lang, n=n, vendor=said[0], captive=said[1]))
    return text("chart.said", lang, title=title, points="; ".join(points))
