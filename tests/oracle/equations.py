"""Sections 4 and 5 of the decision model in loops: costs, saving, one-offs, break-evens. Nothing is rounded."""

import math
from dataclasses import replace

from tests.oracle.case import Case

LARGEST = 400


def iw(c: Case, m: float) -> float:
    """Wages: (1+wage_growth)^(m/12), times the currency's drift.

    READING 2: the drift is in `iw` and `local_ip` wherever pay or local cost is meant, one-offs included; the reader
    of the
    facts has set fx_drift to 0 where the pay and the invoice are in one currency.
    """
    return float((1 + c.wage_growth) ** (m / 12) * (1 + c.fx_drift) ** (m / 12))


def local_ip(c: Case, m: float) -> float:
    """Prices where the team sits."""
    return float((1 + c.price_growth) ** (m / 12) * (1 + c.fx_drift) ** (m / 12))


def home_ip(c: Case, m: float) -> float:
    """Prices at home, never with drift."""
    return float((1 + c.price_growth) ** (m / 12))


def iv(c: Case, m: float) -> float:
    """The vendor's fee or rate."""
    return float((1 + c.vendor_index) ** (m / 12))


def path(c: Case, m: int) -> int:
    """N_m = floor(n_now + (n_target-n_now)*m/t + 0.5) up to month t, then flat.

    READING 3: with a fractional t the month after it takes m/t = 1; N_0 is headcount (an integer, so rounding is idle).
    """
    share = min(1.0, m / c.target_months) if c.target_months > 0 else 1.0
    return math.floor(c.heads + (c.target - c.heads) * share + 0.5)


def role_count(first: int, every: int, N: int) -> int:
    """n_r(N) = 0 if N < first else 1 + floor((N-first)/every)."""
    return 0 if first > N else 1 + (N - first) // every


def admin_staff(c: Case, N: int) -> int:
    """S(N) = sum n_r."""
    return sum(role_count(role.first, role.every, N) for role in c.roles)


def discount(c: Case, N: int) -> float:
    """disc(N): the last tier reached, for all heads."""
    reached = [off for from_heads, off in c.discounts if from_heads <= N]
    return reached[-1] if reached else 0.0


def vendor(c: Case, N: int, m: int) -> float:
    """V, a month.

    READING 4: a mark-up in per cent grows with iw and so carries the drift; a fee and a mark-up stated together add up.
    """
    hq = c.hq_vendor * home_ip(c, m)
    off = 1 - discount(c, N)
    if c.rate is not None:
        return N * c.rate * off * iv(c, m) + hq
    pay = c.loaded * iw(c, m)
    fee = c.fee * off * iv(c, m) + c.markup * c.loaded * off * iw(c, m)
    return N * (pay + c.passthrough * local_ip(c, m) + fee) + hq


def administration(c: Case, N: int, m: int) -> float:
    """admin = sum n_r * (k_r*w + c(k_r*w)) * iw."""
    return sum(role_count(role.first, role.every, N) * pay for role, pay in c.loaded_roles) * iw(c, m)


def captive(c: Case, N: int, m: int) -> float:
    """K, a month: the sum of pay, seats, churn, admin, fixed, hq and tax. READING 5.

    Hq is outside the tax base, as written.
    """
    wages = iw(c, m)
    prices = local_ip(c, m)
    pay = N * c.loaded_after_uplift * wages
    seats = (N + admin_staff(c, N)) * (c.seat_cost + c.equipment_cost) * prices
    churn = N * c.attrition / 12 * c.hire_cost * 12 * c.salary * wages
    admin = administration(c, N, m)
    fixed = c.entity_fixed * prices
    hq = c.hq_captive * home_ip(c, m)
    tax_rate = max(0.0, c.cit_local - c.home_relief * c.cit_home)
    tax = c.tp_markup * tax_rate * (pay + seats + churn + admin + fixed)
    return pay + seats + churn + admin + fixed + hq + tax


def saving(c: Case, N: int, m: int) -> float:
    """D(N,m) = V*(1+premium) - K."""
    return vendor(c, N, m) * (1 + c.premium) - captive(c, N, m)


def growth_hires(c: Case, m: int) -> float:
    """G_m = max(0, N_m - N_{m-1}) * hire_cost*12*w*iw."""
    return max(0, path(c, m) - path(c, m - 1)) * c.hire_cost * 12 * c.salary * iw(c, m)


def one_offs(c: Case, N: int, M: int) -> float:
    """T at month M, in money of month M.

    READING 6: setup, fit-out and IT take the local ip with drift ("one-offs abroad"); the transfer fee is a term of
    the vendor's contract and
    takes ip without drift. READING 7: a total fee is paid once; `loss_months` uses w*(1+s) without the pay rise, as
    written.
    """
    wages = iw(c, M)
    prices = local_ip(c, M)
    per_head = c.transfer_fee_share * 12 * c.salary + (0.0 if c.transfer_fee_is_total else c.transfer_fee)
    fee = (per_head * N + (c.transfer_fee if c.transfer_fee_is_total else 0.0)) * home_ip(c, M)
    leaving = c.attrition_transfer * N * (c.hire_cost * 12 * c.salary + c.loss_months * c.loaded) * wages
    return (
        c.setup_cost * prices
        + fee
        + c.retention * 12 * c.salary * wages * N
        + leaving
        + c.fitout * (N + admin_staff(c, N)) * prices
        + (c.it_fix + c.it_head * N) * prices
        + c.dual_months * (administration(c, N, M) + c.entity_fixed * prices)
    )


def crossings(c: Case) -> list[tuple[int, str]]:
    """Scan N = 1..400 at month 0; the side at N = 1 is where it starts, not a crossing."""
    found = []
    before = saving(c, 1, 0) >= 0
    for N in range(2, LARGEST + 1):
        side = saving(c, N, 0) >= 0
        if side != before:
            found.append((N, "captive" if side else "vendor"))
        before = side
    return found


def alternation(c: Case) -> list[str]:
    """Name what turns the side back to the vendor: the role that gains a person there, or a volume discount."""
    found: dict[str, None] = {}
    for N, side in crossings(c):
        if side == "vendor":
            gains = [
                one for one in c.roles if role_count(one.first, one.every, N) > role_count(one.first, one.every, N - 1)
            ]
            found |= dict.fromkeys(one.role for one in gains)
            found |= {"volume_discount": None} if discount(c, N) > discount(c, N - 1) else {}
    return list(found)


def running(c: Case, m: int) -> int | None:
    """N*_run(m): smallest N with D(n,m) >= 0 for all n from N to 400, found by walking down from 400."""
    smallest = None
    for N in range(LARGEST, 0, -1):
        if saving(c, N, m) < 0:
            break
        smallest = N
    return smallest


def benefit(c: Case, M: int) -> float:
    """B(M) = sum_{m=M+1..H} (D_m - G_m)*d^m - T(N_M,M)*d^M with d = (1+r)^(-1/12)."""
    total = 0.0
    for m in range(M + 1, c.horizon + 1):
        total += (saving(c, path(c, m), m) - growth_hires(c, m)) * discounting(c, m)
    return total - one_offs(c, path(c, M), M) * discounting(c, M)


def discounting(c: Case, m: float) -> float:
    """d^m."""
    return float((1 + c.discount_rate) ** (-m / 12))


def flat(c: Case, N: int) -> Case:
    """Give the same case with N people for ever."""
    return replace(c, heads=N, target=N, target_months=0)


def case_break_evens(c: Case) -> tuple[int | None, int | None]:
    """(N*_case, case_from): the benefit > 0 for all constant n from N to 400; the first N with a benefit > 0."""
    pays = {N: benefit(flat(c, N), c.earliest) > 0 for N in range(1, LARGEST + 1)}
    always = None
    for N in range(LARGEST, 0, -1):
        if not pays[N]:
            break
        always = N
    return always, next((N for N in pays if pays[N]), None)


def priced(c: Case, price: float) -> Case:
    """Give the case with another price a head and month.

    The rate, the fee, or (a mark-up alone) the fee that it stands for.
    """
    if c.rate is not None:
        return replace(c, rate=price)
    if c.markup and not c.fee:
        return replace(c, markup=price / c.loaded)
    return replace(c, fee=price)


def price_at_zero_saving(c: Case) -> float | None:
    """Give the price at which D(today's headcount, 0) = 0; D is a straight line in the price. None below zero."""
    N = round(c.heads)
    at_0, at_1 = (saving(priced(c, x), N, 0) for x in (0.0, 1.0))
    return positive(-at_0 / (at_1 - at_0))


def price_at_zero_benefit(c: Case) -> float | None:
    """Give the price at which B(earliest) = 0. READING 8.

    "at today's headcount" holds for both numbers, so without growth.
    """
    today = flat(c, round(c.heads))
    at_0, at_1 = (benefit(priced(today, x), c.earliest) for x in (0.0, 1.0))
    return positive(-at_0 / (at_1 - at_0))


def positive(price: float) -> float | None:
    """READING 9: a price below zero does not exist. It is the list price.

    Before a volume discount, a head and month.
    """
    return price if price >= 0 else None
