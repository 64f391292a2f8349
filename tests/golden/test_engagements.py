"""Golden engagements: what a consultant expects of each, met by the engine and, figure by figure, by the independent model."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor.engine.assess import assess
from advisor.engine.assessment import json_form
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
from tests.oracle import model

FOLDER = Path(__file__).with_name("engagements")
ENGAGEMENTS: Mapping[str, Mapping[str, Any]] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yaml"))
}
DATE = "2026-11-23"
CHANCE = "probability"  # the independent model draws for minutes: its draws are compared in the nightly run


@cache
def answer(name: str, *, simulate: bool = True, whole: bool = False) -> Mapping[str, Any]:
    """The engine's answer to a golden engagement."""
    book = load_book()
    parsed = parse_engagement(ENGAGEMENTS[name]["record"], today=DATE, assumption_ids=frozenset(book.defaults))
    return json_form(assess(parsed, book, simulate=simulate, whole=whole))


def at(figures: Mapping[str, Any], path: str) -> Any:
    """A figure by its dotted name."""
    for part in path.split("."):
        figures = figures[part]
    return figures


def off(expected: Any, found: Any) -> bool:
    """Whether a figure is outside its margin, or not exactly the value where there is no margin."""
    if isinstance(expected, dict) and "about" in expected:
        return found is None or abs(found - expected["about"]) > expected["within"]
    return bool(_plain(expected) != _plain(found))


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def wrong(name: str, figures: Mapping[str, Any], but: tuple[str, ...] = ()) -> Iterator[str]:
    """Every expected figure that is not met."""
    for path, expected in ENGAGEMENTS[name]["expect"].get("figures", {}).items():
        if path not in but and off(expected, at(figures, path)):
            yield f"{path}: {at(figures, path)}, expected {expected}"


@pytest.mark.parametrize("name", ENGAGEMENTS)
def test_engagement(name: str) -> None:
    expect, found = ENGAGEMENTS[name]["expect"], answer(name)
    assert (found["verdict"], found["row"]) == (expect["verdict"], expect["row"])
    assert [reason["code"] for reason in found["reasons"]] == expect["reasons"]
    assert list(wrong(name, found)) == []
    first = expect.get("asked_first", [])
    assert [missing["fact"] for missing in found["missing"]][: len(first)] == first
    if "shared" in expect:
        assert found["shared"]["pays"] is expect["shared"]
    if "doubts" in expect:
        assert [doubt["record"] or doubt["code"] for doubt in found["doubts"]] == expect["doubts"]


@pytest.mark.parametrize("name", [name for name, one in ENGAGEMENTS.items() if "leads" in one["expect"]])
def test_who_leads_a_shared_entity_and_what_leaving_it_costs(name: str) -> None:
    expect, shared = ENGAGEMENTS[name]["expect"], answer(name)["shared"]
    assert shared["leads"] == expect["leads"]
    paid = {party["party"]: party["exit_payment"]["24"] for party in shared["parties"]}
    assert {who for who, amount in expect["exit_after_two_years"].items() if off(amount, paid[who])} == set()
    assert sum(party["one_offs"] for party in shared["parties"]) == pytest.approx(shared["one_offs"])


@pytest.mark.parametrize("name", ENGAGEMENTS)
def test_the_independent_model_expects_the_same(name: str) -> None:
    theirs = model.assess(ENGAGEMENTS[name]["record"], load_book(), simulate=False)
    assert list(wrong(name, theirs, but=(CHANCE,))) == []
    assert theirs["row"] == answer(name, simulate=False)["row"]


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ENGAGEMENTS)
def test_the_independent_model_draws_the_same(name: str) -> None:
    theirs, ours = model.assess(ENGAGEMENTS[name]["record"], load_book()), answer(name)
    assert theirs["row"] == ours["row"]
    assert theirs[CHANCE] == ours[CHANCE]


@pytest.mark.parametrize("name", [name for name, one in ENGAGEMENTS.items() if "grade" in one["expect"]])
def test_what_would_change_the_verdict(name: str) -> None:
    expect, found = ENGAGEMENTS[name]["expect"], answer(name, whole=True)
    assert found["grade"] == expect["grade"]
    assert [flip["fact"] for flip in found["flips"]][: len(expect["flips"])] == expect["flips"]
    if "scenarios" in expect:
        assert {row["scenario"]: row["verdict"] for row in found["scenarios"]} == expect["scenarios"]


def test_the_collection_covers_all_rows_many_countries_and_both_kinds_of_price() -> None:
    rows = {one["expect"]["row"] for one in ENGAGEMENTS.values()}
    facts = [one["record"]["facts"] for one in ENGAGEMENTS.values()]
    assert rows == {f"V{n}" for n in range(1, 10)}
    assert len({one.get("country") for one in facts} - {None}) >= 10
    assert {"bill_rate", "total_spend", "admin_fee", "markup_pct"} <= {name for one in facts for name in one}


def test_every_engagement_says_why_in_whole_sentences() -> None:
    for name, one in ENGAGEMENTS.items():
        assert len(one["why"]) > 40, name
        assert one["why"].endswith("."), name
