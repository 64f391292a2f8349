"""Counting on a labelled set, the way the README of the message format describes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read

IGNORED = {"approx", "bound", "since", "until", "implied"}
UNLABELLED = {
    "audit_right", "home_pays_tax", "ip_chain_complete", "staff_list_available", "assets_assignable", "no_rampdown_penalty",
    "vendor_index_pct", "pay_uplift_pct", "site_lead", "price_model", "plan_commitment", "volume_discounts", "partner_headcount",
    "partner_planned_headcount", "vendor_passthrough", "ownership_premium_pct", "earliest_transfer_month",
}  # fmt: skip


@dataclass
class Score:
    """What came out of a set; `wrong` counts facts stored with a wrong value or stated by nobody."""

    messages: int = 0
    wanted: int = 0
    stored: int = 0
    right: int = 0
    wrong: int = 0
    intents: int = 0
    wholes: int = 0
    needed: int = 0
    asked: int = 0
    asked_right: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.wanted + self.stored)

    @property
    def intent(self) -> float:
        return self.intents / self.messages

    @property
    def whole(self) -> float:
        return self.wholes / self.messages

    @property
    def asked_recall(self) -> float:
        return self.asked_right / self.needed

    @property
    def asked_precision(self) -> float:
        return self.asked_right / self.asked


def _plain(value: Any) -> Any:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return round(float(value), 4)
    if isinstance(value, list):
        items = sorted({str(item).casefold() for item in value})
        return items[0] if len(items) == 1 else items
    return str(value).casefold()


def _key(fact: Mapping[str, Any]) -> dict[str, Any]:
    free = fact.get("amount") == 0
    return {k: _plain(v) for k, v in fact.items() if k not in IGNORED and v is not None and not (free and k == "basis")}


def _facts(raw: Mapping[str, Any], intent: str) -> dict[str, Any]:
    swapped = {"planned_headcount": "headcount"} if intent == "what_if" else {}
    return {swapped.get(name, name): _key(fact) for name, fact in raw.items() if name not in UNLABELLED}


def score(rows: Sequence[Mapping[str, Any]]) -> Score:
    """Read each row and count what is right."""
    total = Score(messages=len(rows))
    for row in rows:
        known = known_from_json(row["known"])
        got: Any = reading_json(
            read(row["text"], lang=row["lang"], asked=row["asked"], known=known, today=row["today"])
        )
        _count(total, row, got)
    return total


def _count(total: Score, row: Mapping[str, Any], got: Mapping[str, Any]) -> None:
    want, have = _facts(row["facts"], row["intent"]), _facts(got["facts"], row["intent"])
    right = sum(have.get(name) == fact for name, fact in want.items())
    asked, needed = {ask["fact"] for ask in got["ask_about"]}, {ask["fact"] for ask in row["ask_about"]}
    total.wanted += len(want)
    total.stored += len(have)
    total.right += right
    total.wrong += len(have) - right
    total.intents += got["intent"] == row["intent"]
    total.needed += row["ambiguous"]
    total.asked += bool(asked)
    total.asked_right += row["ambiguous"] and bool(asked & needed)
    whole = want == have and got["intent"] == row["intent"] and bool(asked) == row["ambiguous"]
    if whole and set(got["unknown"]) == set(row["unknown"]):
        total.wholes += 1
    else:
        total.misses.append(f"{row['id']}: {row['text']!r} gave {got['intent']} {have} asked {asked}")
