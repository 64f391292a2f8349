"""What a recommendation can speak of: the names of claims, their forms, and the sections they stand in. Names only, no figure."""

from enum import StrEnum
from typing import Literal, get_args

Section = Literal["summary", "why", "risks", "next_steps"]
SECTIONS: tuple[Section, ...] = get_args(Section)

Form = Literal["np", "that", "s"]
"""Noun phrase; clause after "that" or "at" (Danish orders its words differently there); whole sentence."""
FORMS: tuple[Form, ...] = get_args(Form)


class Slot(StrEnum):
    """A claim that the engine's renderer can make. The value is the name in `{{name.form}}`."""

    VERDICT = "verdict"
    # figures
    TEAM = "team"
    SAVING = "saving"
    EXTRA_COST = "extra_cost"
    RUNNING = "running"
    RUNNING_NEVER = "running_never"
    CASE = "case"
    DRIFT = "drift"
    BENEFIT = "benefit"
    LOSS = "loss"
    ONE_OFFS = "one_offs"
    PAYBACK = "payback"
    INDEPENDENCE = "independence"
    PREMIUM = "premium"
    SHARED_BENEFIT = "shared_benefit"
    FIRST_LOOK = "first_look"
    MISSING = "missing"
    OPEN_POINT = "open_point"
    # reasons
    BELOW_BREAK_EVEN = "below_break_even"
    NEVER_BREAKS_EVEN = "never_breaks_even"
    ABOVE_TODAY_FEE_LAGS = "above_today_fee_lags"
    ONE_OFFS_DO_NOT_RETURN = "one_offs_do_not_return"
    SLOW_PAYBACK = "slow_payback"
    TOO_UNCERTAIN = "too_uncertain"
    SHRINKING_TEAM = "shrinking_team"
    DISCOUNT = "discount"
    TAX = "tax"
    OUTSIDE_HORIZON = "outside_horizon"
    FIRST_YEAR_IN_OPERATE = "first_year_in_operate"
    PILOT_FIRST = "pilot_first"
    BUILD_PHASE = "build_phase"
    CONTRACT_NOT_OPEN = "contract_not_open"
    CONTRACT_UNTOLD = "contract_untold"
    NO_RIGHT_TO_HIRE = "no_right_to_hire"
    HIRE_UNTOLD = "hire_untold"
    TRANSFER_FEE_UNKNOWN = "transfer_fee_unknown"
    PRICE_MISSING = "price_missing"
    FACT_MISSING = "fact_missing"
    CONTRADICTION = "contradiction"
    UNIT_OPEN = "unit_open"
    FIXED_PRICE = "fixed_price"
    SAVES_RUN_RATE = "saves_run_rate"
    PAYS_BACK = "pays_back"
    GATES_OPEN = "gates_open"
    PARTNERS_COULD_HELP = "partners_could_help"
    SHARED_PAYS = "shared_pays"
    NO_MATERIAL_DIFFERENCE = "no_material_difference"
    PREVIOUS_VERDICT_KEPT = "previous_verdict_kept"
    OTHER = "other"
    # risks
    GRADE_A = "grade_a"
    GRADE_B = "grade_b"
    GRADE_C = "grade_c"
    GRADE_D = "grade_d"
    NO_FIGURES = "no_figures"
    ASSUMED_HOURS = "assumed_hours"
    ASSUMED_UPLIFT = "assumed_uplift"
    ASSUMED_SALARY = "assumed_salary"
    ASSUMED_ATTRITION = "assumed_attrition"
    ASSUMED_FEE = "assumed_fee"
    RELIEF_UNTOLD = "relief_untold"
    PROBABILITY = "probability"
    FLIP = "flip"
    NO_FLIP = "no_flip"
    LEFT_OUT = "left_out"
    # next steps
    ASK_CONTRACT_TRANSPARENCY = "ask_contract_transparency"
    ASK_HAS_TRANSFER_CLAUSE = "ask_has_transfer_clause"
    ASK_TRANSFER_FEE = "ask_transfer_fee"
    ASK_AUDIT_RIGHT = "ask_audit_right"
    ASK_NOTICE_MONTHS = "ask_notice_months"
    ASK_IP_CHAIN_COMPLETE = "ask_ip_chain_complete"
    ASK_STAFF_LIST_AVAILABLE = "ask_staff_list_available"
    ASK_ASSETS_ASSIGNABLE = "ask_assets_assignable"
    ASK_NO_RAMPDOWN_PENALTY = "ask_no_rampdown_penalty"
    SETTLE_PILOT_COMPLETED = "settle_pilot_completed"
    SETTLE_PROCESSES_DOCUMENTED = "settle_processes_documented"
    SETTLE_HOME_INTEGRATION = "settle_home_integration"
    SETTLE_MONTHS_IN_OPERATION = "settle_months_in_operation"
    SETTLE_ATTRITION_PCT = "settle_attrition_pct"
    SETTLE_SITE_LEAD = "settle_site_lead"
    TELL_MISSING = "tell_missing"
    TELL_OPEN = "tell_open"
    PLAN_TRANSFER = "plan_transfer"
    PREPARE_UNTIL = "prepare_until"
    AGREE_WITH_PARTNERS = "agree_with_partners"
    LOOK_FOR_PARTNERS = "look_for_partners"
    REVIEW_AT = "review_at"
    REVIEW_ON_CHANGE = "review_on_change"


Kind = Literal["verdict", "figure", "reason", "grade", "assumption", "point", "step"]
"""What sort of claim a slot holds: some sentence frames only fit some."""

_FIGURES = {
    Slot.TEAM,
    Slot.SAVING,
    Slot.EXTRA_COST,
    Slot.RUNNING,
    Slot.RUNNING_NEVER,
    Slot.CASE,
    Slot.DRIFT,
    Slot.BENEFIT,
    Slot.LOSS,
    Slot.ONE_OFFS,
    Slot.PAYBACK,
    Slot.INDEPENDENCE,
    Slot.PREMIUM,
    Slot.SHARED_BENEFIT,
    Slot.FIRST_LOOK,
    Slot.PROBABILITY,
}
_POINTS = {Slot.MISSING, Slot.OPEN_POINT, Slot.NO_FIGURES, Slot.FLIP, Slot.NO_FLIP, Slot.LEFT_OUT}
_STEPS = ("ask_", "settle_", "tell_", "plan_", "prepare_", "agree_", "look_for_", "review_")


def kind_of(slot: Slot) -> Kind:
    """Give the sort of a claim."""
    if slot is Slot.VERDICT:
        return "verdict"
    if slot in _FIGURES:
        return "figure"
    if slot in _POINTS:
        return "point"
    if slot.startswith("grade_"):
        return "grade"
    if slot.startswith("assumed_") or slot is Slot.RELIEF_UNTOLD:
        return "assumption"
    return "step" if slot.startswith(_STEPS) else "reason"
