"""The plan as told: how far ahead the case looks, where the team goes, and the earliest month of a transfer."""

import math

from advisor.engine.inputs import Input, Lookup, spread

LEAD_MONTHS = 6


def horizon(look: Lookup) -> int:
    """TIM-01 How far ahead the case is looked at.

    years told x 12, else the record, from 1 to 120
    Unit: months
    Source: fact horizon_years; record horizon
    """
    years = look.number("horizon_years")
    if years is not None:
        return round(years.value * 12)
    return max(1, min(120, round(look.need("horizon").value)))


def target(look: Lookup, heads: Input | None) -> Input | None:
    """PTH-02 The planned headcount as told, or today's plus the planned hires; its range by how firm the plan is.

    target x 0.75 to x 1.15, budgeted x 0.9 to x 1.05; a target without a month is no plan
    Unit: people
    Source: facts planned_headcount, planned_hires, planned_by_months, plan_commitment
    """
    aim = look.number("planned_headcount")
    hires = look.number("planned_hires")
    if aim is None and hires is not None and heads is not None:
        value = max(1.0, heads.value + hires.value)
        aim = spread(value, hires.evidence, "fact:planned_hires")
    if aim is None or look.number("planned_by_months") is None:
        return None  # a target without a month is no plan: the month is asked, the team taken as flat
    budgeted = look.word("plan_commitment") == "budgeted"
    low, high = (0.9, 1.05) if budgeted else (0.75, 1.15)
    return aim._replace(low=aim.value * low, high=aim.value * high)


def months(look: Lookup) -> float:
    """Months until the planned headcount is reached; 0 where no month is told."""
    told = look.number("planned_by_months")
    return 0.0 if told is None else told.value


def earliest(look: Lookup) -> int:
    """TIM-02 The earliest month of a transfer.

    the month told, else the longest of notice, minimum term left and a lead of 6 months
    Unit: month
    Source: facts earliest_transfer_month, notice_months, contract_months_left
    """
    own = look.engagement.profile == "anchor" or "earliest_transfer_month" in look.engagement.assumptions
    told = look.number("earliest_transfer_month") or (look.assumption("earliest_transfer_month") if own else None)
    notice, left = look.number("notice_months"), look.number("contract_months_left")
    if told is not None and not (
        look.engagement.profile == "anchor" and (notice or left) and look.number("earliest_transfer_month") is None
    ):
        return math.ceil(told.value)
    return max(LEAD_MONTHS, *(math.ceil(term.value) for term in (notice, left) if term is not None), 0)
