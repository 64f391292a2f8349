"""Raw records -> typed values: value objects and the short forms of a YAML file (`45 EUR/hour`, `open_book`, `75`)."""

import math
import re
from collections.abc import Mapping

from pydantic import JsonValue, ValidationError

from advisor.engine.countries import CODES
from advisor.engine.errors import Problem
from advisor.engine.facts import (
    CATALOGUE,
    AnyValue,
    FactSpec,
    Money,
    Number,
    Place,
    Several,
    Tiers,
    Value,
    Word,
    YesNo,
)

_NUMBERS: Mapping[str, tuple[str, ...]] = {"number": ("value", "low", "high"), "money": ("amount", "low", "high")}
MAX_TIERS = 50
MAX_PLACES = 12
MAX_TEXT = 200

_MONEY = re.compile(
    r"^\s*(?P<amount>\d+(?:\.\d+)?)\s*(?P<currency>[A-Z]{3})(?:\s*/\s*(?P<per>hour|day|month|year))?"
    r"(?:\s+(?P<word>head|total|gross|net|employer_cost))?\s*$"
)
_YES = {"yes": True, "true": True, "no": False, "false": False}

EXAMPLES: Mapping[str, str] = {
    "number": '75 or {"value": 75}',
    "money": '"45 EUR/hour" or {"amount": 45, "currency": "EUR", "per": "hour"}',
    "yes_no": 'yes or {"value": true}',
    "choice": '{"value": "open_book"}',
    "several": '{"value": ["control", "cost"]}',
    "words": '{"value": "DK"}',
    "places": '{"value": "PL"}',
    "tiers": '{"value": [[100, 15], [150, 30]]}',
}


def parse_fact(name: str, raw: JsonValue) -> AnyValue | Problem | None:
    """Read one fact. None = the raw value says unknown (null or "unknown"); a Problem says what is wrong and what would work."""
    spec = CATALOGUE.get(name)
    if spec is None:
        return Problem(name, "no such fact", "a name of the facts catalogue", ", ".join(_near(name)))
    if raw is None or (isinstance(raw, str) and raw.strip().lower() == "unknown"):
        return None
    body = raw if isinstance(raw, dict) else _short_form(spec, raw)
    if body is None or True in [isinstance(body.get(key), bool) for key in _NUMBERS.get(spec.kind, ())]:
        return Problem(name, f"cannot read {_shown(raw)}", _expected(spec), _example(spec))
    if body.get("value", 0) is None and "amount" not in body and "low" not in body:
        return None
    try:
        value = _TYPES[spec.kind].model_validate(_typed(spec, body))
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        return Problem(
            f"{name}.{where}" if where else name, f"cannot read {_shown(raw)}", _expected(spec), _example(spec)
        )
    problem = _out_of_range(spec, value)
    if problem is not None:
        return Problem(name, problem, _expected(spec), _example(spec))
    return value


def _near(name: str) -> list[str]:
    """Give up to three catalogue names that share the longest start with `name`."""

    def shared(other: str) -> int:
        return sum(1 for a, b in zip(name.lower(), other, strict=False) if a == b)

    return sorted(CATALOGUE, key=lambda other: (-shared(other), other))[:3]


def _shown(raw: JsonValue) -> str:
    try:
        text = str(raw)
    except (RecursionError, ValueError):  # nested too deep, or a number of thousands of digits
        return "a value too long to show"
    return repr(text if len(text) <= 60 else text[:57] + "...")


def _example(spec: FactSpec) -> str:
    if spec.kind == "choice":
        return spec.choices[0]
    if spec.kind == "number":
        return f'{int(max(spec.low, min(spec.high, 12)))} or {{"value": {int(max(spec.low, min(spec.high, 12)))}}}'
    return EXAMPLES[spec.kind]


def _expected(spec: FactSpec) -> str:
    if spec.kind == "number":
        whole = "a whole number" if spec.integer else "a number"
        return f"{whole} from {spec.low:g} to {spec.high:g} ({spec.unit})"
    if spec.kind in {"choice", "several"}:
        return ("one of " if spec.kind == "choice" else "one or more of ") + ", ".join(spec.choices)
    return {
        "money": "an amount of 0 or more with a currency and, for prices and pay, a period",
        "yes_no": "yes or no",
        "places": "a country code of two letters (ISO 3166)" if spec.name == "country" else "a city",
        "words": "a country code of two letters (ISO 3166)" if spec.name == "home_country" else "a short text",
        "tiers": "pairs of (from headcount, per cent), heads rising",
    }[spec.kind]


def _short_form(spec: FactSpec, raw: JsonValue) -> dict[str, JsonValue] | None:
    """Turn a short form into a value object; None when it cannot be read."""
    if spec.kind == "money":
        return _short_money(raw)
    if spec.kind == "yes_no" and isinstance(raw, str):
        return {"value": _YES[raw.strip().lower()]} if raw.strip().lower() in _YES else None
    if spec.kind in {"places", "words"} and raw is False:
        return {"value": "NO"}  # YAML reads the country code of Norway as "no"
    if spec.name in {"country", "home_country"} and isinstance(raw, str):
        return {"value": raw.strip().upper()}
    if spec.kind == "number" and isinstance(raw, str):
        try:
            return {"value": float(raw.strip().rstrip("%"))}
        except ValueError:
            return None
    return {"value": raw}


def _short_money(raw: JsonValue) -> dict[str, JsonValue] | None:
    if raw == 0 and not isinstance(raw, bool):
        return {"amount": 0}
    found = _MONEY.match(raw) if isinstance(raw, str) else None
    if found is None:
        return None
    body: dict[str, JsonValue] = {"amount": float(found["amount"]), "currency": found["currency"], "per": found["per"]}
    word = found["word"]
    if word in {"head", "total"}:
        body["basis"] = word
    elif word is not None:
        body["gross"] = {"gross": True, "net": False}.get(word, word)
    return body


def _typed(spec: FactSpec, body: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Shape the body for the value type: one place or several, one choice or several."""
    typed = dict(body)
    value = typed.get("value")
    if spec.kind == "several" and isinstance(value, str):
        typed["value"] = [value]
    if spec.kind == "places" and isinstance(value, list) and len(value) == 1:
        typed["value"] = value[0]
    return typed


def _out_of_range(spec: FactSpec, value: Value) -> str | None:
    """Say what is out of range, None when the value may stand."""
    if isinstance(value, YesNo):  # half of the facts: first
        return None
    if isinstance(value, Number):
        return _number_problem(spec, value)
    if isinstance(value, Money):
        return _money_problem(spec, value)
    if isinstance(value, Word):
        return _word_problem(spec, value.value)
    if isinstance(value, Place | Several):
        names = (value.value,) if isinstance(value, Place) else value.value
        if not 1 <= len(names) <= MAX_PLACES:
            return f"{len(names)} values"
        return next((found for name in names if (found := _word_problem(spec, name))), None)
    if isinstance(value, Tiers):
        return _tiers_problem(value)
    return None


def _number_problem(spec: FactSpec, value: Number) -> str | None:
    if value.value is None and (value.low is None or value.high is None):
        return "no value"
    if value.low is not None and value.high is not None and value.low > value.high:
        return f"low {_shown(value.low)} above high {_shown(value.high)}"
    if value.value is not None and not _between(value.value, value.low, value.high):
        return f"{_shown(value.value)} is not between its low and high"
    for number in (value.value, value.low, value.high):
        if number is None:
            continue
        if not spec.low <= number <= spec.high:
            return f"{_shown(number)} is out of range"
        if spec.integer and number is value.value and number != math.floor(number):
            return f"{number:g} is not a whole number"
    return None


_NEVER_FREE = frozenset(("salary", "bill_rate", "total_spend"))


def _between(value: float, low: float | None, high: float | None) -> bool:
    return (low is None or low <= value) and (high is None or value <= high)


def _money_problem(spec: FactSpec, value: Money) -> str | None:
    if value.amount is None and (value.low is None or value.high is None):
        return "no amount"
    if value.low is not None and value.high is not None and value.low > value.high:
        return f"low {value.low:g} above high {value.high:g}"
    if value.amount is not None and not _between(value.amount, value.low, value.high):
        return f"{value.amount:g} is not between its low and high"
    if spec.name in _NEVER_FREE and 0 in (value.amount, value.high):
        return "0 is out of range"
    for number in (value.amount, value.low, value.high):
        if number is not None and not 0 <= number <= 1e12:
            return f"{number:g} is out of range"
    if value.currency is not None and not re.fullmatch(r"[A-Z]{3}", value.currency):
        return f"{_shown(value.currency)} is not a currency code"
    return None


def _word_problem(spec: FactSpec, word: str) -> str | None:
    if spec.choices and word not in spec.choices:
        return f"{_shown(word)} is not one of the choices"
    if spec.name in {"country", "home_country"} and word not in CODES:
        return f"{_shown(word)} is not a country code"
    if not 1 <= len(word) <= MAX_TEXT:
        return f"{len(word)} characters"
    return None


def _tiers_problem(value: Tiers) -> str | None:
    heads = [tier[0] for tier in value.value]
    if len(heads) > MAX_TIERS:
        return f"{len(heads)} tiers, at most {MAX_TIERS}"
    if heads != sorted(set(heads)):
        return "headcounts do not rise"
    if any(not 1 <= tier[0] <= 5000 or not 0 <= tier[1] <= 100 for tier in value.value):
        return "a headcount outside 1-5000 or a per cent outside 0-100"
    return None


_TYPES: Mapping[str, type[Number | Money | YesNo | Word | Several | Place | Tiers]] = {
    "number": Number,
    "money": Money,
    "yes_no": YesNo,
    "choice": Word,
    "several": Several,
    "words": Word,
    "tiers": Tiers,
    "places": Place,
}


def parse_places(name: str, raw: JsonValue) -> AnyValue | Problem | None:
    """Read a place fact: several places become `Several`."""
    body = raw if isinstance(raw, dict) else {"value": raw}
    value = body.get("value")
    if not isinstance(value, list) or len(value) == 1:
        return parse_fact(name, raw)
    try:
        several = Several.model_validate(body)
    except ValidationError:
        return Problem(name, f"cannot read {_shown(raw)}", _expected(CATALOGUE[name]), EXAMPLES["places"])
    problem = _out_of_range(CATALOGUE[name], several)
    return Problem(name, problem, _expected(CATALOGUE[name]), EXAMPLES["places"]) if problem else several
