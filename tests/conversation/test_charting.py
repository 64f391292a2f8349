"""The charts of an answer: the right points, marked where the lines cross, and the same in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.conversation.answer import answer
from advisor.conversation.assessing import assess_case
from advisor.conversation.charting import charts, sizes
from advisor.conversation.context import Context
from advisor.language.reading import Language
from tests.conversation.conftest import MakeCase
from tests.conversation.test_answer import KNOWN, kinds


@given(st.integers(1, 400), st.lists(st.integers(2, 400), max_size=9, unique=True))
def test_the_sizes_hold_today_and_the_crossings_and_are_few(now: int, crossings: list[int]) -> None:
    found = sizes(now, tuple(sorted(crossings)))
    assert len(found) <= 20
    assert found == tuple(sorted(set(found)))
    assert {now, *sorted(crossings)[:5]} <= set(found)
    assert found[0] >= 1
    assert found[-1] <= 400


@pytest.mark.parametrize(
    ("lang", "title", "line", "words"),
    [
        ("en", "Cost of a productive hour", "Own company", "people: vendor EUR"),
        ("da", "Pris for en produktiv time", "Eget selskab", "medarbejdere: leverandør"),
    ],
)
def test_a_whole_answer_shows_both_lines(
    make_case: MakeCase, context: Context, lang: Language, title: str, line: str, words: str
) -> None:
    case = make_case(lang, **KNOWN)
    assessment = assess_case(case, context)
    hour, month = charts(case, assessment, context)
    assert hour.title.startswith(title)
    assert [each.name for each in hour.lines][1] == line
    assert words in hour.said
    assert all(len(each.values) == len(hour.categories) for each in (*hour.lines, *month.lines))
    marked = {category.split()[0] for category in hour.categories if "•" in category}
    assert marked == {str(n) for n, _ in assessment.break_even.crossings if n > 1}
    assert kinds(answer(case, assessment, context, full=True)[1]).count("chart") == 2
