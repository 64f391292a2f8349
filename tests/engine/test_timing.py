"""The rate of return against an independent library, payback and the months."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyxirr import irr

from advisor.engine.timing import Flows, gate_month, payback, rate_of_return


def flow(once: float, coming: list[float]) -> Flows:
    """A transfer at month 0 with its one-offs and what comes in afterwards."""
    months = len(coming) + 1
    saved, paid = np.array([0.0, *coming]), np.full(months, once)
    return Flows(saved, np.zeros(months), paid, np.zeros(months))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.floats(1e3, 1e7), st.lists(st.floats(1.0, 1e6), min_size=1, max_size=120))
def test_the_rate_of_return_is_the_librarys(once: float, coming: list[float]) -> None:
    found, theirs = rate_of_return(flow(once, coming), 0), irr([-once, *coming])
    if found is None:
        assert theirs is None or not -0.5 < theirs < 1000
    else:
        assert theirs is not None
        assert found == pytest.approx((1 + theirs) ** 12 - 1, rel=1e-6, abs=1e-9)


def test_a_rate_that_does_not_exist() -> None:
    assert rate_of_return(flow(0.0, [1.0] * 12), 0) is None
    assert rate_of_return(flow(100.0, [-1.0] * 12), 0) is None
    assert rate_of_return(flow(100.0, []), 0) is None


def test_one_hundred_today_and_one_hundred_and_ten_in_a_year_is_ten_per_cent() -> None:
    assert rate_of_return(flow(100.0, [0.0] * 11 + [110.0]), 0) == pytest.approx(0.10, abs=1e-12)


def test_payback_counts_whole_months_after_the_transfer() -> None:
    assert payback(flow(100.0, [40.0, 40.0, 40.0]), 0) == 3
    assert payback(flow(100.0, [50.0, 50.0, 50.0]), 0) == 2
    assert payback(flow(100.0, [40.0, 40.0, 40.0]), 1) is None
    assert payback(flow(0.0, [-1.0, 5.0]), 0) == 2


@pytest.mark.parametrize(
    ("heads", "running", "gate"),
    [
        ([10, 20, 30, 40], [15, 15, 15, 15], 1),
        ([20, 10, 30, 40], [15, 15, 15, 15], 2),
        ([20, 20, 20, 20], [15, 15, 15, 21], None),
        ([20, 20, 20, 20], [401, 15, 15, 15], 1),
        ([500, 500], [401, 401], None),
        ([20, 20], [20, 20], 0),
    ],
)
def test_the_gate_is_where_the_team_stays_above(heads: list[int], running: list[int], gate: int | None) -> None:
    assert gate_month(heads, running) == gate
