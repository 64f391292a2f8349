"""Every figure of an answer under the id by which it explains itself; what does not exist is left out."""

from collections.abc import Iterator, Mapping
from typing import TypeGuard

from pydantic import JsonValue

from advisor.engine.assessment import Assessment, Band, FirstLook, Flip

Figure = float | int | str | bool | None


def figures(answer: Assessment) -> dict[str, Figure]:
    """Give all figures by id: `vendor_month`, `break_even.running`, `scenarios.wages_plus_3_points.benefit` ..."""
    found = {"verdict": answer.verdict, **_today(answer), **_break_even(answer), **_transfer(answer)}
    found["probability"] = answer.probability
    found |= _marks("break_even.band", answer.break_even.band) | _marks("benefit_band", answer.benefit_band)
    found |= _marks("first_look", answer.first_look)
    found |= dict(_shared(answer.shared))
    found |= dict(_rows("tornado", "input", answer.tornado)) | dict(_rows("scenarios", "scenario", answer.scenarios))
    found |= {f"flips.{flip.fact}": _told(flip) for flip in answer.flips}
    return {id_: value for id_, value in found.items() if value is not None}


def _today(answer: Assessment) -> dict[str, Figure]:
    return {
        "vendor_month": answer.vendor_month,
        "captive_month": answer.captive_month,
        "saving_month": answer.saving_month,
        "admin_staff": answer.admin_staff,
        "cost_per_hour.vendor": answer.cost_per_hour.vendor,
        "cost_per_hour.captive": answer.cost_per_hour.captive,
    }


def _break_even(answer: Assessment) -> dict[str, Figure]:
    known = answer.break_even
    crossings = " ".join(f"{heads}:{side}" for heads, side in known.crossings)
    at = " ".join(f"{month}:{heads}" for month, heads in known.running_at.items() if heads is not None)
    return {
        "break_even.running": known.running,
        "break_even.running_at": at or None,
        "break_even.case": known.case,
        "break_even.case_from": known.case_from,
        "break_even.crossings": crossings or None,
        "break_even.alternation": " ".join(known.alternation) or None,
        "break_even.running_at_147_hours": known.running_at_147_hours,
        "break_even.running_without_uplift": known.running_without_uplift,
        "break_even.fee_at_zero_saving": known.fee_at_zero_saving,
        "break_even.fee_at_zero_benefit": known.fee_at_zero_benefit,
    }


def _transfer(answer: Assessment) -> dict[str, Figure]:
    known = answer.transfer
    return {
        "transfer.gate_month": known.gate_month,
        "transfer.earliest_month": known.earliest_month,
        "transfer.recommended_month": known.recommended_month,
        "transfer.headcount": known.headcount,
        "transfer.one_offs": known.one_offs,
        "transfer.benefit": known.benefit,
        "transfer.benefit_without_premium": known.benefit_without_premium,
        "transfer.benefit_at_equal_growth": known.benefit_at_equal_growth,
        "transfer.payback_months": known.payback_months,
        "transfer.irr": known.irr,
        "transfer.unconstrained.month": known.unconstrained.month,
        "transfer.unconstrained.benefit": known.unconstrained.benefit,
    }


def _marks(id_: str, band: Band | FirstLook | None) -> dict[str, Figure]:
    return {} if band is None else {f"{id_}.p10": band.p10, f"{id_}.p50": band.p50, f"{id_}.p90": band.p90}


def _shared(shared: Mapping[str, JsonValue] | None) -> Iterator[tuple[str, Figure]]:
    for name, value in (shared or {}).items():
        if _is_number(value):
            yield f"shared.{name}", value
        for party in value if isinstance(value, list) else ():
            if isinstance(party, dict):
                yield from ((f"shared.{party['party']}.{key}", one) for key, one in party.items() if _is_number(one))


def _rows(id_: str, named: str, rows: tuple[Mapping[str, JsonValue], ...]) -> Iterator[tuple[str, Figure]]:
    for row in rows:
        yield from ((f"{id_}.{row[named]}.{key}", value) for key, value in row.items() if _is_number(value))


def _told(flip: Flip) -> Figure:
    """The value at which the verdict flips: an amount, a number or a choice."""
    to = flip.to.get("amount", flip.to.get("value")) if isinstance(flip.to, dict) else flip.to
    return " ".join(map(str, to)) if isinstance(to, list) else to if not isinstance(to, dict) else None


def _is_number(value: JsonValue) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
