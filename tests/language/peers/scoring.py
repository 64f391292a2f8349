"""Counting on the public suites: a case is exact when the found items of the suite's kind equal the expected ones."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SUITES = Path(__file__).parent / "suites"
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "quarter": 7776000,
           "year": 31536000}  # fmt: skip
_SAME_UNIT = {
    "$": "usd", "us$": "usd", "dollar": "usd", "united states dollar": "usd", "€": "eur", "euro": "eur", "£": "gbp", "pound": "gbp",
    "british pound": "gbp", "pound sterling": "gbp", "¥": "jpy", "yen": "jpy", "zł": "pln", "kč": "czk", "danish krone": "dkk",
    "norwegian krone": "nok", "swedish krona": "sek", "₽": "rub", "руб": "rub", "руб.": "rub", "₹": "inr", "rs": "inr", "rs.": "inr",
    "indian rupee": "inr", "r$": "brl", "₴": "uah", "грн": "uah", "грн.": "uah", "cents": "cent", "us cent": "cent",
}  # fmt: skip

Items = list[dict[str, Any]]
Extract = Callable[[str, str], Items]


@dataclass(frozen=True)
class Score:
    """What a suite gave; the misses as (text, expected, found)."""

    suite: str
    cases: int
    exact: int
    wanted: int
    found: int
    right: int
    misses: tuple[tuple[str, str, str], ...]

    @property
    def exact_pct(self) -> float:
        return 100 * self.exact / self.cases

    @property
    def recall_pct(self) -> float:
        return 100 * self.right / self.wanted

    @property
    def precision_pct(self) -> float:
        return 100 * self.right / self.found


def suites() -> list[str]:
    """The names of all suites."""
    return sorted(path.stem for path in SUITES.glob("*.jsonl"))


def score(suite: str, extract: Extract) -> Score:
    """Count one suite."""
    lines = (SUITES / f"{suite}.jsonl").read_text(encoding="utf-8").splitlines()
    exact = wanted = found = right = 0
    misses = []
    for case in map(json.loads, lines):
        kind = case["kind"]
        ours = [_canonical(item) for item in extract(case["input"], case["locale"]) if item["kind"] == kind]
        theirs = [_canonical(item) for item in case["expected"]]
        hits = _matches(ours, theirs)
        whole = hits == len(ours) == len(theirs)
        exact, right, wanted, found = exact + whole, right + hits, wanted + len(theirs), found + len(ours)
        if not whole:
            misses.append((case["input"], str(theirs), str(ours)))
    return Score(suite, len(lines), exact, wanted, found, right, tuple(misses))


def _canonical(item: dict[str, Any]) -> tuple[Any, str | None]:
    value, unit = item["value"], str(item.get("unit") or "").strip().lower()
    if item["kind"] in ("number", "percent"):
        return value, None
    if item["kind"] == "duration" and unit.rstrip("s") in SECONDS:
        return value * SECONDS[unit.rstrip("s")], "second"
    return value, _SAME_UNIT.get(unit, unit) or None


def _matches(found: Sequence[tuple[Any, str | None]], expected: Sequence[tuple[Any, str | None]]) -> int:
    """How many found items stand one to one for an expected one."""
    left, hits = list(found), 0
    for value, unit in expected:
        for i, (ours, our_unit) in enumerate(left):
            if _same(ours, value) and (unit is None or our_unit == unit):
                del left[i]
                hits += 1
                break
    return hits


def _same(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, list) or isinstance(theirs, list):
        return isinstance(ours, list) and isinstance(theirs, list) and all(map(_same, ours, theirs))
    if ours is None or theirs is None:
        return ours is theirs
    return bool(abs(ours - theirs) <= 1e-6 * max(1.0, abs(ours), abs(theirs)))
