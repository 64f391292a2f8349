"""The records themselves: complete, as the decision model has them, and in the right order of magnitude."""

from collections.abc import Mapping

import pytest

from advisor.engine.parameters import Country, Parameter, ScaleRow
from advisor.parameters.load import load_book
from tests.tools.dated_records import productive_hours

BOOK = load_book()
COUNTRIES = [pytest.param(country, id=code) for code, country in BOOK.countries.items()]
DELIVERY = [pytest.param(country, id=code) for code, country in BOOK.countries.items() if code != "DK"]
SECTION_3 = """
oncost seat_cost equipment_cost attrition hire_cost entity_fixed hq_vendor hq_captive tp_markup cit_local cit_home
home_relief setup_cost retention attrition_transfer loss_months fitout it_fix it_head dual_months wage_growth
price_growth fx_drift agreement_cost pay_uplift productive_hours discount_rate horizon vendor_index
"""


def value(parameters: Mapping[str, Parameter], name: str) -> float:
    found = parameters[name].value
    assert found is not None, name
    return found


def test_all_countries_are_there() -> None:
    codes = "AR BG BR CO CZ DK EE EG HU IN LT LV MA MX PH PL PT RO RS UA VN ZA"
    assert " ".join(sorted(BOOK.countries)) == codes


def test_the_defaults_hold_every_assumption_of_the_model() -> None:
    assert set(SECTION_3.split()) <= set(BOOK.defaults)
    asked = {name for name, record in BOOK.defaults.items() if record.value is None}
    assert asked == {"salary_month_gross", "oncost", "cit_home"}


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_country_has_what_the_running_break_even_needs(country: Country) -> None:
    assert value(country.parameters, "salary_month_gross") > 0
    assert any(not row.optional for row in country.scale)
    for name in ("seat_cost", "equipment_cost", "attrition", "pay_uplift", "tp_markup", "cit_local", "entity_fixed"):
        record = country.parameters.get(name) or BOOK.defaults[name]
        assert record.value is not None, name


@pytest.mark.parametrize("country", DELIVERY)
def test_a_delivery_country_has_its_own_tax(country: Country) -> None:
    assert 0 < value(country.parameters, "cit_local") < 0.4


def test_only_denmark_has_a_home_tax() -> None:
    assert [code for code, country in BOOK.countries.items() if "cit_home" in country.parameters] == ["DK"]
    assert value(BOOK.countries["DK"].parameters, "cit_home") == 0.22


@pytest.mark.parametrize("country", COUNTRIES)
def test_salaries_are_of_one_order_of_magnitude(country: Country) -> None:
    salary = country.parameters["salary_month_gross"]
    assert salary.currency is not None
    euro = value(country.parameters, "salary_month_gross") / BOOK.fx[salary.currency].per_eur
    assert 700 < euro < 6000


@pytest.mark.parametrize("country", COUNTRIES)
def test_productive_hours_follow_from_the_days(country: Country) -> None:
    record = country.parameters["productive_hours"]
    assert (record.low, record.value, record.high) == productive_hours(BOOK, country)
    assert 1500 < value(country.parameters, "productive_hours") < 1950


def test_productive_hours_by_hand() -> None:
    # Poland: 253 working days in both years, 26 days of leave, 6 sick, 5 of training; then the ends of the ranges
    assert productive_hours(BOOK, BOOK.countries["PL"]) == (
        8 * (253 - 26 - 10 - 8),
        8 * (253 - 26 - 6 - 5),
        8 * (253 - 20 - 4 - 3),
    )


ANCHOR = {
    "salary_month_gross": 3300, "oncost": 0.205, "vendor_passthrough": 350, "admin_fee": 650, "pay_uplift": 0,
    "cit_local": 0.19, "cit_home": 0.22, "home_relief": 0, "vendor_index": 0.03, "transfer_fee": 0,
    "earliest_transfer_month": 6, "ownership_premium": 0, "seat_cost": 220, "equipment_cost": 130, "attrition": 0.15,
    "hire_cost": 0.20, "entity_fixed": 4500, "hq_vendor": 2300, "hq_captive": 4600, "tp_markup": 0.08,
    "setup_cost": 40000, "retention": 0.04, "attrition_transfer": 0.05, "loss_months": 2, "fitout": 500,
    "it_fix": 20000, "it_head": 300, "dual_months": 2, "wage_growth": 0.05, "price_growth": 0.03, "fx_drift": 0,
    "agreement_cost": 15000, "productive_hours": 1600, "discount_rate": 0.10, "horizon": 60,
}  # fmt: skip


def test_the_anchor_profile_is_exactly_the_one_of_the_model() -> None:
    assert {name: record.value for name, record in BOOK.anchor.parameters.items()} == ANCHOR
    for record in BOOK.anchor.parameters.values():
        assert record.currency in {None, "EUR"}
        assert "est profile" in record.note


def test_the_anchor_administration_is_exactly_the_one_of_the_model() -> None:
    assert [(role.role, role.first, role.every, role.cost) for role in BOOK.anchor.roles] == [
        ("site_lead", 1, 250, 2.2),
        ("hr", 15, 60, 0.8),
        ("office", 20, 120, 0.5),
        ("finance", 25, 75, 0.85),
        ("it_support", 40, 100, 0.8),
        ("recruiter", 60, 100, 0.8),
    ]


def test_sourced_roles_have_the_steps_of_the_model_and_costs_from_sources() -> None:
    steps = [(role.role, role.first, role.every) for role in BOOK.anchor.roles]
    assert [(role.role, role.first, role.every) for role in BOOK.roles] == steps
    assert [role.cost for role in BOOK.roles] == [2.1, 0.45, 0.45, 0.53, 0.40, 0.45]
    assert all(role.sources for role in BOOK.roles)


@pytest.mark.parametrize(
    ("currency", "low", "high"),
    [
        ("EUR", 1, 1), ("BGN", 1.95583, 1.95583), ("DKK", 7.4, 7.5), ("SEK", 9, 13), ("NOK", 9, 14), ("GBP", 0.7, 1),
        ("USD", 0.95, 1.4), ("CHF", 0.8, 1.1), ("PLN", 3.8, 5), ("CZK", 22, 28), ("HUF", 300, 450), ("RON", 4.8, 6),
        ("UAH", 40, 60), ("RSD", 116, 119), ("TRY", 30, 90), ("INR", 80, 130), ("VND", 25_000, 36_000),
        ("PHP", 55, 80), ("EGP", 45, 75), ("MAD", 10, 12), ("ZAR", 16, 25), ("MXN", 17, 28), ("COP", 3_500, 6_000),
        ("ARS", 1_000, 3_000), ("BRL", 5, 8), ("CAD", 1.3, 1.8), ("AUD", 1.4, 2), ("SGD", 1.3, 1.7), ("JPY", 130, 220),
    ],
)  # fmt: skip
def test_rates_are_units_for_one_euro(currency: str, low: float, high: float) -> None:
    assert low <= BOOK.fx[currency].per_eur <= high


@pytest.mark.parametrize(
    ("currency", "per_dollar"), [("UAH", 43.55), ("VND", 26269), ("EGP", 47.24), ("COP", 3686.725), ("ARS", 1445.755)]
)
def test_rates_known_in_dollars_keep_their_dollar_rate(currency: str, per_dollar: float) -> None:
    assert BOOK.fx[currency].per_eur / BOOK.fx["USD"].per_eur == pytest.approx(per_dollar, rel=1e-5)


def test_rates_that_the_central_bank_lacks_say_so() -> None:
    for currency in ("UAH", "RSD", "VND", "EGP", "MAD", "COP", "ARS"):
        assert BOOK.fx[currency].kind == "assumption"
        assert "check before use" in BOOK.fx[currency].note


def contribution(row: ScaleRow, gross: float) -> float:
    """Give the cost of one row at a monthly gross pay in the row's currency."""
    if row.optional:
        return 0
    cap = float("inf") if row.cap_amount is None else row.cap_amount / (12 if row.cap_period == "year" else 1)
    number = row.base_number or 0
    base = {
        "gross": min(gross, cap),
        "gross_x": min(number * gross, cap),
        "gross_above": max(0, min(gross, cap) - number),
        "gross_if_from": min(gross if gross >= number else 0, cap),
        "flat": cap,
    }[row.base]
    return row.rate * base


def effective_rate(country: Country, gross: float) -> float:
    currency = country.parameters["salary_month_gross"].currency
    assert currency is not None
    ratio = {row.currency: BOOK.fx[row.currency].per_eur / BOOK.fx[currency].per_eur for row in country.scale}
    return sum(contribution(row, gross * ratio[row.currency]) / ratio[row.currency] for row in country.scale) / gross


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_scale_at_the_table_pay_gives_the_rate_shown(country: Country) -> None:
    shown = country.parameters["oncost"]
    rate = effective_rate(country, value(country.parameters, "salary_month_gross"))
    assert shown.low is not None
    assert shown.high is not None
    assert shown.low - 0.001 <= rate <= shown.high + 0.001
    if country.code != "UA":  # shown is a mix of sole traders (none) and employees (22 %); the scale is for employees
        assert rate == pytest.approx(shown.value, abs=0.002)


def test_scales_by_hand() -> None:
    rows = {row.component: row for row in BOOK.countries["MX"].scale}
    assert contribution(rows["IMSS fixed quota"], 60_000) == 727.51
    assert contribution(rows["IMSS excess quota"], 60_000) == pytest.approx(0.011 * (60_000 - 10_698.66))
    assert contribution(rows["IMSS excess quota"], 200_000) == pytest.approx(0.011 * (89_155.5 - 10_698.66))
    portugal = {row.component: row for row in BOOK.countries["PT"].scale}
    assert contribution(portugal["social security (TSU)"], 1200) == pytest.approx(0.2375 * 1400)
    colombia = {row.component: row for row in BOOK.countries["CO"].scale}
    assert contribution(colombia["health, SENA, ICBF"], 17_509_049) == 0
    assert contribution(colombia["health, SENA, ICBF"], 17_509_050) == pytest.approx(0.135 * 17_509_050)


EXTRA_PAY = {
    "PT": "holiday and Christmas pay",
    "PH": "13th month",
    "AR": "13th salary",
    "BR": "13th salary and vacation third",
    "MX": "year-end bonus and vacation premium",
    "CO": "service bonus",
}


@pytest.mark.parametrize("country", COUNTRIES)
def test_payments_a_year_agree_with_the_extra_pay_of_the_scale(country: Country) -> None:
    record = country.parameters.get("payments_a_year") or BOOK.defaults["payments_a_year"]
    extra = sum(row.rate for row in country.scale if row.component == EXTRA_PAY.get(country.code))
    assert record.value == pytest.approx(12 * (1 + extra), rel=5e-5)


def test_optional_rows_are_the_three_that_the_law_leaves_open() -> None:
    optional = [(code, row.component) for code, found in BOOK.countries.items() for row in found.scale if row.optional]
    assert sorted(optional) == [
        ("IN", "provident fund, legal minimum instead of the row above"),
        ("PL", "PPK pension plan for participants"),
        ("VN", "13th month by custom"),
    ]


def test_the_war_is_named_for_ukraine() -> None:
    assert "war_and_sanctions" in BOOK.countries["UA"].not_modelled
