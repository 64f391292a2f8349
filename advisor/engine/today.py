"""Today's figures: what staying and an own entity cost this month, at today's headcount."""

from dataclasses import dataclass

import numpy as np

from advisor.engine.break_even import sides_at
from advisor.engine.captive import administration
from advisor.engine.timing import Study


@dataclass(frozen=True, slots=True)
class Today:
    """Money a month and per productive hour in the reporting currency; people in administration and their pay. All None without a study."""

    vendor: float | None = None
    captive: float | None = None
    saving: float | None = None
    staff: int | None = None
    staff_pay: float | None = None
    vendor_hour: float | None = None
    captive_hour: float | None = None


def today(study: Study | None) -> Today:
    """CST-01 Both costs today, their difference, and what one productive hour costs either way.

    vendor, captive, vendor x (1 + premium) - captive; each / (heads x productive hours a year / 12)
    Unit: money a month; money an hour
    Source: decision model 4
    """
    if study is None:
        return Today()
    terms, heads = study.terms, study.path.now
    costs, admin = sides_at(terms, study.scan, heads), administration(terms, np.array([float(heads)]))
    vendor, captive = float(costs.vendor.today()), float(costs.captive.today())
    hours = heads * float(terms.productive_hours) / 12
    return Today(
        vendor=vendor,
        captive=captive,
        saving=vendor * (1 + float(terms.ownership_premium)) - captive,
        staff=int(admin.staff[0]),
        staff_pay=float(np.broadcast_to(admin.pay, (1,))[0]),
        vendor_hour=vendor / hours if hours > 0 else None,
        captive_hour=captive / hours if hours > 0 else None,
    )
