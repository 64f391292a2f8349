"""What moves the answer: each input at its low and high, and named scenarios. Nothing is drawn again."""

from dataclasses import replace

from pydantic import JsonValue

from advisor.engine.path import path
from advisor.engine.situation import place
from advisor.engine.terms import NUMBERS, Terms, with_numbers
from advisor.engine.verdict import Situation, decide


def tornado(base: Situation) -> tuple[dict[str, JsonValue], ...]:
    """CFL-02 Each input at its low and high, one at a time: running break-even, benefit and verdict; widest benefit first.

    the base probability is kept, nothing is drawn again
    Unit: people; money at the valuation date
    Source: decision model 6
    """
    if base.study is None or base.resolved.terms is None:
        return ()
    rows = [
        _bar(base, name)
        for name in (*NUMBERS, "oncost", "headcount", "target", "hours_per_month")
        if _has_range(base, name)
    ]
    return tuple(sorted(rows, key=lambda row: (-_width(row), str(row["input"]))))


def _has_range(base: Situation, name: str) -> bool:
    found = base.resolved.target if name == "target" else base.resolved.numbers.get(name)
    return found is not None and found.low < found.high


def _width(row: dict[str, JsonValue]) -> float:
    low, high = row["low_benefit"], row["high_benefit"]
    return abs(high - low) if isinstance(low, float) and isinstance(high, float) else 0.0


def _bar(base: Situation, name: str) -> dict[str, JsonValue]:
    found = base.resolved.target if name == "target" else base.resolved.numbers[name]
    row: dict[str, JsonValue] = {"input": name}
    for side in ("low", "high"):
        end = getattr(found, side)
        other = _with_input(base, name, end)
        study = other.study
        row[side] = end
        row[f"{side}_running"] = None if study is None else study.running
        row[f"{side}_benefit"] = None if study is None else study.benefit
        row[f"{side}_verdict"] = decide(other)[1]
    return row


def _with_input(base: Situation, name: str, value: float) -> Situation:
    """Bring one input at another value to the table."""
    resolved, terms = base.resolved, base.resolved.terms
    if terms is None or resolved.path is None:
        return base
    heads, target, horizon = resolved.path.now, resolved.path.target, resolved.horizon
    if name == "headcount":
        moved = value if resolved.target is None else target
        resolved = replace(
            resolved,
            path=path(
                max(1, round(value)), moved if resolved.target else max(1, round(value)), resolved.plan_months, horizon
            ),
        )
    elif name == "target":
        resolved = replace(resolved, path=path(heads, value, resolved.plan_months, horizon))
    else:
        resolved = replace(resolved, terms=_with_term(terms, base, name, value))
    return place(base.engagement, resolved, base.probability)


def _with_term(terms: Terms, base: Situation, name: str, value: float) -> Terms:
    if name == "hours_per_month":
        return terms._replace(price=terms.price * (value / base.resolved.numbers[name].value))
    if name != "oncost":
        return with_numbers(terms, {name: value})
    usual = base.resolved.numbers[name].value
    scaled = terms.contributions
    changed_scale = replace(scaled, factor=value / usual) if scaled.steps and usual > 0 else replace(scaled, flat=value)
    return terms._replace(contributions=changed_scale)


# Money that is spent in the delivery country: the currency moves all of it, and neither the vendor's price nor the fee for the transfer.
_SPENT_ABROAD = (
    "salary",
    "passthrough",
    "seat_cost",
    "equipment_cost",
    "entity_fixed",
    "setup_cost",
    "fitout",
    "it_fix",
    "it_head",
)


def scenarios(base: Situation) -> tuple[dict[str, JsonValue], ...]:
    """CFL-03 Five named scenarios: growth stops half-way, wages +3 points, 15 % leave at transfer, fee -10 %, local currency +10 %.

    the same table with that one change
    Unit: people; money at the valuation date
    Source: decision model 6
    """
    resolved, terms = base.resolved, base.resolved.terms
    if base.study is None or terms is None or resolved.path is None:
        return ()
    half = resolved.path.now + (resolved.path.target - resolved.path.now) / 2
    stronger = 1.10
    abroad = with_numbers(terms, {name: getattr(terms, name) * stronger for name in _SPENT_ABROAD})._replace(
        contributions=replace(
            terms.contributions,
            steps=tuple(
                s._replace(number=_grown(s.kind, s.number, stronger), cap=s.cap * stronger)
                for s in terms.contributions.steps
            ),
        ),
    )
    changes = {
        "growth_stops_half_way": replace(
            resolved, path=path(resolved.path.now, half, resolved.plan_months / 2, resolved.horizon)
        ),
        "wages_plus_3_points": replace(resolved, terms=terms._replace(wage_growth=terms.wage_growth + 0.03)),
        "fifteen_per_cent_leave": replace(resolved, terms=terms._replace(attrition_transfer=0.15)),
        "fee_minus_10_per_cent": replace(
            resolved, terms=terms._replace(price=terms.price * 0.9, markup=terms.markup * 0.9)
        ),
        "local_currency_plus_10_per_cent": replace(resolved, terms=abroad),
    }
    return tuple(
        _scenario(name, place(base.engagement, changed_, base.probability)) for name, changed_ in changes.items()
    )


def _grown(kind: str, number: float, factor: float) -> float:
    """Thresholds and flat amounts are money and move with the currency; factors do not."""
    return number if kind == "gross" else number * factor


def _scenario(name: str, other: Situation) -> dict[str, JsonValue]:
    study = other.study
    return {
        "scenario": name,
        "running": None if study is None else study.running,
        "benefit": None if study is None else study.benefit,
        "recommended_month": None if study is None else study.recommended,
        "verdict": decide(other)[1],
    }
