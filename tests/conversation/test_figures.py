"""The monthly figures are rounded in one place, so that a reader can subtract them; what is traced stays exact."""

import re

import pytest

from advisor.conversation.assessing import assess_case
from advisor.conversation.context import Context
from advisor.conversation.figures import figures_table, shown
from advisor.language.reading import Language
from advisor.phrasing.figures import figures, written
from tests.conversation.conftest import MakeCase

ROUGH = {"headcount": 75, "country": "PL", "bill_rate": "45 EUR/hour"}


def amounts(rows: tuple[tuple[str, str], ...]) -> list[int]:
    return [int(re.sub(r"\D", "", value)) for _, value in rows[:3]]


@pytest.mark.parametrize("lang", ["en", "da"])
@pytest.mark.parametrize("heads", [75, 33, 62, 118])
def test_the_saving_is_the_difference_a_reader_sees(
    make_case: MakeCase, context: Context, lang: Language, heads: int
) -> None:
    case = make_case(lang, **(ROUGH | {"headcount": heads}))
    vendor, captive, saving = amounts(figures_table(assess_case(case, context), lang, "2026-11-23").rows)  # type: ignore[arg-type]
    assert abs(vendor - captive) == saving


def test_the_traced_saving_stays_exact(make_case: MakeCase, context: Context) -> None:
    assessment = assess_case(make_case(**ROUGH), context)
    assert figures(assessment)["saving_month"] == assessment.saving_month
    assert shown(assessment).figures["saving_month"] == assessment.saving_month


def test_a_small_saving_is_not_rounded_away(make_case: MakeCase, context: Context) -> None:
    """542,400 less 542,000 is no "nothing": the place gets finer until the difference is a figure."""
    assessment = assess_case(make_case(**ROUGH), context)
    said = written({"vendor_month": 542_412.0, "captive_month": 541_987.0, "saving_month": 425.0}, assessment)
    assert (said["vendor_month"], said["captive_month"], said["saving_month"]) == (542_410, 541_990, 420)


def test_a_saving_that_counts_a_premium_in_is_rounded_by_itself(make_case: MakeCase, context: Context) -> None:
    assessment = assess_case(make_case(**ROUGH), context)
    said = written({"vendor_month": 542_080.0, "captive_month": 424_531.0, "saving_month": 171_757.0}, assessment)
    assert said["saving_month"] == 172_000
