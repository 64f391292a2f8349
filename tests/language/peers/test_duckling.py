"""English money, per cent and spans against Duckling, on amounts made for the purpose."""

import json
import random
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.language.peers.adapter import extract
from tests.language.peers.comparing import Row, unlisted

pytestmark = pytest.mark.skipif(find_spec("duckling") is None, reason="Duckling is built for Linux on x86-64 only")
_FORMS = (
    "{a} {c}",
    "{c} {a}",
    "{s}{a}",
    "{s} {a}",
    "{a}{s}",
    "{a} {n}",
    "about {a} {n}",
    "we pay {s}{a} for it",
    "it is {a} {n}",
)
_CURRENCIES = (("EUR", "€", "euros"), ("USD", "$", "dollars"), ("GBP", "£", "pounds"), ("INR", "Rs. ", "rupees"))
_SIZES = ("", "k", " thousand", " million", " billion", " lakh", " crore")
_WORDS = ("one", "two", "three", "seven", "twelve", "nineteen", "forty-five", "ninety nine", "a hundred", "three hundred",
          "two hundred and fifty", "one thousand two hundred", "fifteen thousand", "two million")  # fmt: skip
_UNITS = ("hour", "day", "week", "month", "year", "minute", "quarter")


def money_texts() -> list[str]:
    """Amounts in figures with marks, sizes and signs, amounts in words, ranges, bounds, and small coins."""
    draw = random.Random(20)  # noqa: S311  # made-up amounts, no secret
    texts = ["$260-295"]
    for _ in range(260):
        code, sign, name = draw.choice(_CURRENCIES)
        size = draw.choice(_SIZES)
        number = draw.choice([draw.randint(2, 999), round(draw.uniform(1, 99), 1), draw.randint(1000, 999_999)])
        amount = f"{number:,}{size if number < 1000 else ''}"
        texts.append(draw.choice(_FORMS).format(a=amount, c=code, s=sign, n=name))
    for word in _WORDS:
        texts += [f"{word} dollars", f"{word} euros", f"about {word} pounds"]
    for _ in range(60):
        _, sign, name = draw.choice(_CURRENCIES[:3])
        low = draw.randint(2, 400)
        high = low + draw.randint(1, 90)
        texts += [
            f"{sign}{low}-{high}", f"{sign}{low}-{sign}{high}", f"between {sign}{low} and {sign}{high}", f"from {low} to {high} {name}",
            f"between {low} and {high} {name}", f"more than {sign}{low}", f"at least {low} {name}", f"less than {sign}{low}",
            f"under {low} {name}", f"no more than {low} {name}", f"{low} {name} and {high % 98 + 1} cents",
        ]  # fmt: skip
    return list(dict.fromkeys(texts))


def span_texts() -> list[str]:
    """Spans of time in figures, words, halves and two units."""
    draw = random.Random(21)  # noqa: S311  # made-up amounts, no secret
    texts = []
    for unit in _UNITS:
        texts += [f"a {unit}" if unit != "hour" else "an hour", f"one {unit}", f"half a {unit}", f"a {unit} and a half"]
        texts += [f"{n} {unit}s" for n in (2, 3, 10, 18, 90, 365)] + [f"{w} {unit}s" for w in ("two", "six", "twelve")]
        texts += [
            f"two and a half {unit}s",
            f"2.5 {unit}s",
            f"1.5 {unit}s",
            f"one and a half {unit}s",
            f"about 4 {unit}s",
        ]
        texts += [f"in {draw.randint(2, 30)} {unit}s", f"for {draw.randint(2, 30)} {unit}s", f"a couple of {unit}s"]
    for first, second in (("year", "month"), ("month", "week"), ("week", "day"), ("day", "hour"), ("hour", "minute")):
        for joint in (" ", " and ", ", "):
            texts += [f"{n} {first}s{joint}{m} {second}s" for n, m in ((2, 3), (4, 6))]
    return texts


def share_texts() -> list[str]:
    """Per cent in figures and words: Duckling reads the number only."""
    figures = [
        f"{n}{mark}" for n in (1, 5, 12, 12.5, 99, 100, 250) for mark in ("%", " %", " percent", " per cent", " pct")
    ]
    return figures + [f"{word} percent" for word in _WORDS] + ["minus 5 percent", "-3%", "negative 4 percent"]


@cache
def readings(texts: tuple[str, ...]) -> list[list[dict[str, Any]]]:
    """What Duckling reads in each text."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.language.peers.duckling_reader"],
        input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=60, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    found: list[list[dict[str, Any]]] = json.loads(run.stdout)
    return found


def compare(kind: str, texts: list[str]) -> list[Row]:
    """Give (text, what Duckling reads, what the advisor reads) where they differ."""
    dim = {"money": "amount-of-money", "duration": "duration", "percent": "number"}[kind]
    rows = []
    for text, found in zip(texts, readings(tuple(texts)), strict=True):
        theirs = sorted(_shown(item["value"], item["unit"]) for item in found if item["dim"] == dim)
        ours = sorted(
            _shown(i["value"], None if kind == "percent" else i["unit"])
            for i in extract(text, "en")
            if i["kind"] == kind
        )
        if theirs != ours:
            rows.append((text, "; ".join(theirs) or "nothing", "; ".join(ours) or "nothing"))
    return rows


def _shown(value: Any, unit: str | None) -> str:
    unit = {"$": "USD", "€": "EUR", "£": "GBP", "cent": "cent"}.get(unit or "", unit)
    figures = " to ".join("open" if v is None else f"{v:.10g}" for v in (value if isinstance(value, list) else [value]))
    return f"{figures} {unit}" if unit else figures


@pytest.mark.parametrize(
    ("kind", "texts", "at_least"),
    [("money", money_texts(), 900), ("duration", span_texts(), 150), ("percent", share_texts(), 50)],
    ids=["money", "duration", "percent"],
)
def test_every_difference_from_duckling_is_listed_with_its_reason(kind: str, texts: list[str], at_least: int) -> None:
    assert len(texts) >= at_least
    assert unlisted("Duckling", kind, compare(kind, texts)) == []
