"""The figures of an answer as a reader sees them: the one place where they are rounded, for the table and for the words."""

import math
from collections.abc import Mapping

from advisor.engine.assessment import Assessment
from advisor.wording.texts import Lang, text
from advisor.wording.values import money, rounded

MONTHLY = ("vendor_month", "captive_month", "saving_month")
_ROUGH_DIGITS, _MOST_DIGITS = 3, 9
_OFF = 0.05


def figures(assessment: Assessment) -> dict[str, float | None]:
    """Collect the figures that are shown, by id."""
    transfer, break_even = assessment.transfer, assessment.break_even
    return {
        "vendor_month": assessment.vendor_month,
        "captive_month": assessment.captive_month,
        "saving_month": assessment.saving_month,
        "running": break_even.running,
        "case": break_even.case,
        "month": transfer.recommended_month,
        "heads": transfer.headcount,
        "one_offs": transfer.one_offs,
        "benefit": transfer.benefit,
        "benefit_without": transfer.benefit_without_premium,
        "payback": transfer.payback_months,
        "probability": assessment.probability,
    }


def is_rough(assessment: Assessment) -> bool:
    """Tell whether money is only good for three digits: indicative answers, and those whose grade was not worked out."""
    return assessment.grade == "D" or not assessment.tornado


def written(values: Mapping[str, float | None], assessment: Assessment) -> dict[str, float | None]:
    """Round the monthly figures to one place, so that for a reader too the saving is vendor minus own company.

    The one place where they are rounded for the eye: all other figures stay exact here and are rounded as they are written.
    """
    vendor, captive, saving = (values.get(name) for name in MONTHLY)
    if vendor is None or captive is None or saving is None:
        return dict(values)
    digits = _ROUGH_DIGITS if is_rough(assessment) else _MOST_DIGITS
    place = _place(max(vendor, captive, 1.0), digits)
    premium = saving - (vendor - captive)
    while place > 0 and abs(_between(vendor, captive, place) - (vendor - captive)) > _OFF * abs(saving):
        place -= 1
    said = _between(vendor, captive, place) if abs(premium) < 1 else round(saving, -place)
    return {**values, **dict(zip(MONTHLY, (round(vendor, -place), round(captive, -place), said), strict=True))}


def _place(value: float, digits: int) -> int:
    """Give the decimal place of the last of so many significant digits, no finer than a whole unit: 3 is thousands."""
    return max(0, math.floor(math.log10(value)) - digits + 1)


def _between(vendor: float, captive: float, place: int) -> float:
    return round(vendor, -place) - round(captive, -place)


def premium_a_month(assessment: Assessment) -> float:
    """What a month of owning the team is worth to the customer, as far as it was stated; it is inside the saving."""
    saving, vendor, captive = assessment.saving_month, assessment.vendor_month, assessment.captive_month
    return 0.0 if saving is None or vendor is None or captive is None else saving - (vendor - captive)


def say_money(value: float, currency: str, lang: Lang, *, rough: bool) -> str:
    """Write an amount; `rough`: to three digits, and it says so."""
    return about(rounded(value, _ROUGH_DIGITS) if rough else value, currency, lang, rough=rough)


def about(value: float, currency: str, lang: Lang, *, rough: bool) -> str:
    """Write an amount as it stands; `rough`: it says that it is one."""
    said = money(value, currency, lang, whole=True)
    return text("word.about", lang, value=said) if rough else said
