"""One engagement to be assessed: facts, overrides, date and currency."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, JsonValue

from advisor.engine.assessment import Verdict
from advisor.engine.errors import Problem, UnusableInputError
from advisor.engine.facts import CATALOGUE, AnyValue
from advisor.engine.intake import parse_fact, parse_places

_VERDICTS = set(Verdict.__args__)  # type: ignore[attr-defined]  # typing.Literal keeps its members there
_SHORT = r"(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])"
_DAY = rf"\d{{4}}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|{_SHORT})|(?:\d\d(?:[2468][048]|0[48]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29"
_KEYS = {"id", "facts", "assumptions", "profile", "valuation_date", "currency", "fx", "previous", "disputed"}


class Previous(BaseModel):
    """The last verdict given and its benefit (reporting currency), for the dead band."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    verdict: Verdict
    benefit: float | None = None


class Engagement(BaseModel):
    """Facts of one engagement and how to look at them.

    `assumptions`: overrides by id, rates as fractions, money in the reporting currency; `admin_roles` a list of [role, first, every, cost].
    `valuation_date` ISO day. `currency` None = the vendor price's. `fx`: reporting units for one unit of a currency.
    `disputed`: facts of which two people gave different values; none of them is used.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    id: str = ""
    facts: Mapping[str, AnyValue]
    assumptions: Mapping[str, float | tuple[tuple[str, int, int, float], ...]] = {}
    profile: Literal["sourced", "anchor"] = "sourced"
    valuation_date: str
    currency: str | None = None
    fx: Mapping[str, float] = {}
    previous: Previous | None = None
    disputed: tuple[str, ...] = ()

    def facts_hash(self) -> str:
        """Hash of everything that moves a figure: the same facts give the same answer."""
        body = {
            "facts": {name: value.dump() for name, value in sorted(self.facts.items())},
            "assumptions": {name: self.assumptions[name] for name in sorted(self.assumptions)},
            "rest": [self.profile, self.valuation_date, self.currency, sorted(self.fx.items()), sorted(self.disputed)],
            "previous": None if self.previous is None else [self.previous.verdict, self.previous.benefit],
        }
        return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:16]


def parse_engagement(raw: Mapping[str, JsonValue], *, today: str, assumption_ids: frozenset[str]) -> Engagement:
    """Read a record of `advisor check`: `{"facts": {...}, ...}` or flat facts.

    Raises: UnusableInputError naming every field that cannot be used.
    """
    record = raw if "facts" in raw else {"facts": dict(raw)}
    problems: list[Problem] = [
        Problem(key, "no such key", "one of " + ", ".join(sorted(_KEYS)), '{"facts": {"headcount": 75}}')
        for key in record
        if key not in _KEYS
    ]
    facts = _facts(record.get("facts"), problems)
    assumptions = _assumptions(record.get("assumptions"), assumption_ids, problems)
    fx = _fx(record.get("fx"), problems)
    previous = _previous(record.get("previous"), problems)
    disputed = _disputed(record.get("disputed"), problems)
    profile = _one_of(record.get("profile", "sourced"), ("sourced", "anchor"), "profile", problems)
    date = _matching(record.get("valuation_date", today), _DAY, "valuation_date", "2026-11-23", problems)
    currency = record.get("currency")
    if currency is not None:
        currency = _matching(currency, r"[A-Z]{3}", "currency", "EUR", problems)
    if problems:
        raise UnusableInputError(tuple(problems))
    return Engagement(
        id=str(record.get("id") or "")[:120],
        facts=facts,
        assumptions=assumptions,
        profile="anchor" if profile == "anchor" else "sourced",
        valuation_date=date,
        currency=currency,
        fx=fx,
        previous=previous,
        disputed=disputed,
    )


def _facts(raw: JsonValue, problems: list[Problem]) -> dict[str, AnyValue]:
    if not isinstance(raw, dict):
        problems.append(Problem("facts", "not a mapping", "facts by name", '{"headcount": 75, "country": "PL"}'))
        return {}
    facts: dict[str, AnyValue] = {}
    for name, body in raw.items():
        places = name in CATALOGUE and CATALOGUE[name].kind == "places"
        value = parse_places(name, body) if places else parse_fact(name, body)
        if isinstance(value, Problem):
            problems.append(value)
        elif value is not None and value.evidence not in {"unknown", "withheld"}:
            facts[name] = value
    return facts


def _assumptions(
    raw: JsonValue, known: frozenset[str], problems: list[Problem]
) -> dict[str, float | tuple[tuple[str, int, int, float], ...]]:
    out: dict[str, float | tuple[tuple[str, int, int, float], ...]] = {}
    if raw is None:
        return out
    if not isinstance(raw, dict):
        problems.append(Problem("assumptions", "not a mapping", "values by assumption id", '{"seat_cost": 220}'))
        return out
    for name, value in raw.items():
        if name == "admin_roles":
            out[name] = _roles(value, problems)
        elif name not in known or name in _INSIDE:
            instead = f": it is inside {_INSIDE[name]}" if name in _INSIDE else ""
            what = ("no such assumption" + instead, "an id listed by `advisor assumptions`", "seat_cost")
            problems.append(Problem(f"assumptions.{name}", *what))
        elif isinstance(value, bool) or not isinstance(value, int | float) or not -1e12 < value < 1e12:
            what = (f"{value!r} is not a number", "a finite number, rates as fractions", "0.05")
            problems.append(Problem(f"assumptions.{name}", *what))
        else:
            out[name] = float(value)
            problems += _bounds(name, float(value))
    return out


def _bounds(name: str, value: float) -> Iterator[Problem]:
    field, lowest = f"assumptions.{name}", _LOWEST.get(name, 0.0)
    if name in _MONTHS and not _MONTHS[name][0] <= value <= _MONTHS[name][1]:
        first, last = _MONTHS[name]
        yield Problem(field, f"{value:g} is out of range", f"a number from {first} to {last}", str(first))
    if value < lowest:
        yield Problem(field, f"{value:g} is too low", f"{lowest:g} or more", "0.05")
    if name in _FRACTIONS and value > _HIGHEST:
        part = f"{value / 100:g}"
        yield Problem(field, f"{value:g} is too high: {value:g} % is {part}", f"a fraction, at most {_HIGHEST:g}", part)


_INSIDE = {"annual_leave_days": "productive_hours", "sick_days": "productive_hours"}  # records that others were made of
_LOWEST = dict.fromkeys(("wage_growth", "price_growth", "vendor_index", "fx_drift", "pay_uplift"), -0.9)  # others: 0
_MONTHS = {"horizon": (1, 120), "earliest_transfer_month": (0, 120), "payments_a_year": (12, 16)}
_HIGHEST = 2.0  # 200 %
_TOLD_AS_FRACTIONS = """
attrition attrition_transfer cit_home cit_local discount_rate fx_drift hire_cost home_relief oncost ownership_premium pay_uplift price_growth
retention tp_markup transfer_fee_pct_of_salary vendor_addon_pct vendor_addon_pct_open_book vendor_addon_pct_rate_card vendor_index wage_growth
"""
_FRACTIONS = frozenset(_TOLD_AS_FRACTIONS.split())
_MOST_ROLES = 50


def _roles(raw: JsonValue, problems: list[Problem]) -> tuple[tuple[str, int, int, float], ...]:
    roles: list[tuple[str, int, int, float]] = []
    for row in raw if isinstance(raw, list) and len(raw) <= _MOST_ROLES else [None]:
        match row:
            case [str(role), int(first), int(every), int(cost) | float(cost)] if (
                1 <= first <= 5000 and 1 <= every <= 5000 and 0 <= cost <= 100
            ):
                roles.append((role, first, every, float(cost)))
            case _:
                problems.append(
                    Problem(
                        "assumptions.admin_roles",
                        "cannot read a row, or too many",
                        f"a list of at most {_MOST_ROLES} [role, first at heads, then every heads, cost x salary]",
                        '[["HR", 15, 60, 0.8]]',
                    )
                )
    return tuple(roles)


def _fx(raw: JsonValue, problems: list[Problem]) -> dict[str, float]:
    out: dict[str, float] = {}
    for code, rate in raw.items() if isinstance(raw, dict) else ():
        if (
            not re.fullmatch(r"[A-Z]{3}", code)
            or isinstance(rate, bool)
            or not isinstance(rate, int | float)
            or not 0 < rate < 1e9
        ):
            problems.append(
                Problem(
                    f"fx.{code}", f"{rate!r} is not a rate", "reporting units for one unit, above 0", '{"PLN": 0.235}'
                )
            )
        else:
            out[code] = float(rate)
    if raw is not None and not isinstance(raw, dict):
        problems.append(Problem("fx", "not a mapping", "rates by currency", '{"PLN": 0.235}'))
    return out


def _disputed(raw: JsonValue, problems: list[Problem]) -> tuple[str, ...]:
    """Names of facts of which two people gave different values."""
    names = raw if isinstance(raw, list) else [] if raw is None else [raw]
    wrong = [name for name in names if name not in CATALOGUE]
    if wrong:
        what = ("no such fact", "names of the facts catalogue", '["bill_rate"]')
        problems.append(Problem("disputed", *what))
    return tuple(str(name) for name in names if name in CATALOGUE)


def _previous(raw: JsonValue, problems: list[Problem]) -> Previous | None:
    if raw is None:
        return None
    verdict = raw.get("verdict") if isinstance(raw, dict) else None
    benefit = raw.get("benefit") if isinstance(raw, dict) else None
    fits = isinstance(verdict, str) and verdict in _VERDICTS and (benefit is None or _is_number(benefit))
    if not fits:
        problems.append(
            Problem(
                "previous",
                "cannot read it",
                "the last verdict and its benefit",
                '{"verdict": "stay_in_operate", "benefit": -12000}',
            )
        )
        return None
    return Previous.model_validate({"verdict": verdict, "benefit": benefit})


def _is_number(value: JsonValue) -> bool:
    return not isinstance(value, bool) and isinstance(value, int | float) and -1e15 < value < 1e15


def _one_of(value: JsonValue, choices: tuple[str, ...], field: str, problems: list[Problem]) -> str:
    if value not in choices:
        problems.append(Problem(field, f"{value!r} is not known", "one of " + ", ".join(choices), choices[0]))
    return str(value)


def _matching(value: JsonValue, pattern: str, field: str, example: str, problems: list[Problem]) -> str:
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        problems.append(Problem(field, f"cannot read {str(value)[:40]!r}", f"a value like {example}", example))
        return example
    return value
