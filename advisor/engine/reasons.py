"""Why the verdict: codes with the figures they rest on; the wording is somebody else's."""

from collections.abc import Iterator

from advisor.engine.assessment import Reason, Row
from advisor.engine.break_even import running_today
from advisor.engine.phase import due_diligence, first_year
from advisor.engine.terms import Terms
from advisor.engine.timing import Study
from advisor.engine.verdict import LONGEST_PAYBACK, SURE_LATER, Situation, kept_by_dead_band


def reasons(s: Situation, row: Row) -> tuple[Reason, ...]:
    """VER-10 Each row says why.

    the row's own conditions, the strongest first
    Unit: codes
    Source: decision model 8
    """
    found = {
        "V1": _build,
        "V2": _missing,
        "V3": _open,
        "V4": _contract,
        "V5": _go,
        "V6": _go,
        "V7": _shared,
        "V8": _partners,
        "V9": _stay,
    }[row](s)
    return tuple(found)


def _build(s: Situation) -> Iterator[Reason]:
    piloting = s.look.yes("pilot_completed") is False
    if piloting:
        yield Reason(code="pilot_first", figures=("pilot_completed",))
    if s.look.word("phase") == "build":
        yield Reason(code="build_phase", figures=("phase",))
    elif first_year(s.look) and (s.look.word("phase") == "operate" or not piloting):
        yield Reason(code="first_year_in_operate", figures=("months_in_operation",))


def _missing(s: Situation) -> Iterator[Reason]:
    for missing in s.resolved.missing:
        yield Reason(
            code="price_missing" if missing.fact in {"bill_rate", "admin_fee"} else "fact_missing",
            figures=(missing.fact,),
        )


def _open(s: Situation) -> Iterator[Reason]:
    for item in s.resolved.open:
        code = {"contradiction": "contradiction", "conversion": "fixed_price"}.get(item.why, "unit_open")
        yield Reason(code=code, figures=(item.fact,))


def _contract(s: Situation) -> Iterator[Reason]:
    d = due_diligence(s.look)
    for id_, code in (("D1", "contract_not_open"), ("D3", "no_right_to_hire"), ("D4", "transfer_fee_unknown")):
        if d[id_].met != "met":
            yield Reason(code=code, figures=(d[id_].fact or id_,))


def _go(s: Situation) -> Iterator[Reason]:
    if kept_by_dead_band(s):
        yield Reason(code="previous_verdict_kept", figures=("transfer.benefit",))
    if s.study is not None and s.study.running is not None and s.study.path.now >= s.study.running:
        yield Reason(code="saves_run_rate", figures=("saving_month",))
    yield Reason(code="pays_back", figures=("transfer.benefit", "transfer.payback_months"))
    if s.gates["G2"].met != "met":
        yield Reason(code="gates_open", figures=("G2",))


def _shared(s: Situation) -> Iterator[Reason]:
    yield from _below(s)
    yield Reason(code="shared_pays", figures=("shared.benefit",))


def _partners(s: Situation) -> Iterator[Reason]:
    yield from _below(s)
    yield Reason(code="partners_could_help", figures=("break_even.running",))


def _stay(s: Situation) -> Iterator[Reason]:
    study = s.study
    if study is None:
        return
    if study.month is None:
        yield Reason(code="outside_horizon", figures=("transfer.earliest_month",))
        return
    if study.gate is None:
        yield from _below(s)
        return
    if study.recommended is None:
        yield Reason(code="one_offs_do_not_return", figures=("transfer.one_offs", "transfer.benefit"))
    elif study.benefit is not None and study.benefit < study.band:
        yield Reason(code="no_material_difference", figures=("transfer.benefit",))
    if study.recommended is not None and (study.payback is None or study.payback > LONGEST_PAYBACK):
        yield Reason(code="slow_payback", figures=("transfer.payback_months",))
    if s.probability is not None and s.probability < SURE_LATER:
        yield Reason(code="too_uncertain", figures=("probability",))


def _below(s: Situation) -> Iterator[Reason]:
    """The team never reaches the running break-even and stays there: below it, above it only today, or shrinking; and what holds it down."""
    study = s.study
    if study is None:
        return
    above_today = study.running is not None and study.path.now >= study.running
    if study.gate is not None:
        yield Reason(code="one_offs_do_not_return", figures=("transfer.one_offs", "transfer.benefit"))
    elif study.path.target < study.path.now:
        yield Reason(code="shrinking_team", figures=("break_even.running",))
    elif above_today:
        yield Reason(code="above_today_fee_lags", figures=("break_even.running", "break_even.running_at"))
    else:
        yield Reason(code="below_break_even", figures=("break_even.running",))
    yield from _held_down(study)


def _held_down(study: Study) -> Iterator[Reason]:
    """A volume discount or the tax abroad is the reason when the team would be above the break-even without it."""
    for code, without in (("discount", _undiscounted(study.terms)), ("tax", study.terms._replace(tp_markup=0.0))):
        if without is not None and running_today(without) <= study.path.now < study.scan.running_by_month[0]:
            yield Reason(code=code, figures=("break_even.running",))


def _undiscounted(terms: Terms) -> Terms | None:
    return terms._replace(fixed=terms.fixed._replace(discounts=())) if terms.fixed.discounts else None
