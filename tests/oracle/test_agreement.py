"""The engine and the independent implementation agree: figures to 0.01 %, months, heads and verdicts exactly."""

from collections.abc import Iterator, Mapping

import pytest
from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import json_form
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
from tests.oracle import model
from tests.oracle.engagements import engagement

TOLERANCE = 1e-4
COMPARED = (
    *("phase", "verdict", "row", "currency", "vendor_month", "captive_month", "saving_month", "admin_staff"),
    *("cost_per_hour", "break_even", "transfer", "probability"),
)
_APART = 5e-5  # the engine rounds to four decimals


def _both(record: Mapping[str, JsonValue], *, simulate: bool) -> tuple[Mapping[str, JsonValue], Mapping[str, object]]:
    book = load_book()
    parsed = parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(book.defaults))
    ours = json_form(assess(parsed, book, simulate=simulate, value_of_information=False))
    return ours, model.assess(record, book, simulate=simulate)


def _differences(path: str, ours: object, theirs: object) -> Iterator[str]:
    if isinstance(theirs, Mapping) and isinstance(ours, Mapping):
        for key in theirs:
            if key in ours and key != "band":
                yield from _differences(f"{path}.{key}", ours[key], theirs[key])
    elif not _same(ours, theirs):
        yield f"{path}: {ours} against {theirs}"


def _same(ours: object, theirs: object) -> bool:
    if isinstance(theirs, list | tuple) and isinstance(ours, list | tuple):
        return [list(item) for item in ours] == [list(item) for item in theirs]
    if isinstance(theirs, float) and isinstance(ours, float | int) and not isinstance(ours, bool):
        return abs(ours - theirs) <= _APART + TOLERANCE * abs(theirs)
    return ours == theirs


def disagreements(seed: int, *, simulate: bool = False) -> list[str]:
    """Everything in which the two differ on one random engagement."""
    ours, theirs = _both(engagement(seed), simulate=simulate)
    return [line for name in COMPARED if name in theirs for line in _differences(name, ours[name], theirs[name])]


@pytest.mark.parametrize("seed", range(16))
def test_agree(seed: int) -> None:
    assert disagreements(seed) == []


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_agree_on_many() -> None:
    assert {seed: found for seed in range(1000, 2000) if (found := disagreements(seed))} == {}
