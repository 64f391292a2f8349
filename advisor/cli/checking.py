"""`advisor check`: facts in, recommendation or assessment out."""

import datetime as dt
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import JsonValue
from pydantic_core import to_json

from advisor.cli.files import BAD_INPUT, plain, read_facts, read_lines, refuse
from advisor.conversation.recommendation import recommendation
from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment, json_form
from advisor.engine.engagement import Engagement, parse_engagement
from advisor.engine.errors import Problem, UnusableInputError
from advisor.engine.facts import Money
from advisor.engine.parameters import ParameterBook
from advisor.language.reading import Language
from advisor.parameters.load import load_book
from advisor.wording.texts import text


def told_by_flags(**flags: str | None) -> dict[str, str]:
    """Give the facts whose flags were set, by name."""
    return {name: value for name, value in flags.items() if value is not None}


def check_one(
    facts: str | None, told: Mapping[str, str], profile: str | None, lang: str, *, as_json: bool, simulate: bool
) -> None:
    """Assess one record; print the recommendation in words or the assessment as JSON."""
    language = language_of(lang)
    book = load_book()
    engagement, found = assessed_or_exit(facts, told, profile, book, simulate=simulate)
    if as_json:
        sys.stdout.write(json.dumps(json_form(found), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(recommendation(engagement, found, book, language) + "\n")
        sys.stdout.write("".join(f"\n{line}\n" for line in _without_rate(engagement, found, language)))


def _without_rate(engagement: Engagement, found: Assessment, language: Language) -> Iterator[str]:
    """Say of each stated currency without an exchange rate what to do about it."""
    unknown = [engagement.facts[item.fact] for item in found.missing if item.why == "currency_unknown"]
    for code in dict.fromkeys(value.currency for value in unknown if isinstance(value, Money) and value.currency):
        example = f"{{{code}: 1.25}} (1 {code} = {found.currency} 1.25)"
        yield text("check.no_rate", language, currency=code, example=example)


def assessed_or_exit(
    facts: str | None, told: Mapping[str, str], profile: str | None, book: ParameterBook, *, simulate: bool = True
) -> tuple[Engagement, Assessment]:
    """Read the record of a file or of flags and assess it; exit 2 with every unusable field named."""
    record = _record_of(facts, told, profile)
    try:
        engagement = _parsed(record, profile, book)
        return engagement, assess(engagement, book, simulate=simulate, whole=True)
    except UnusableInputError as error:
        for problem in error.problems:
            sys.stderr.write(_lines(problem))
        raise SystemExit(BAD_INPUT) from None


def _record_of(facts: str | None, told: Mapping[str, str], profile: str | None) -> dict[str, JsonValue]:
    if facts is None and not told and profile is None:
        refuse(
            "FACTS",
            "nothing to assess",
            "a file, - or flags",
            'advisor check --headcount 75 --country PL --bill-rate "45 EUR/hour"',
        )
    raw = {} if facts is None else read_facts(facts)
    record: dict[str, JsonValue] = dict(raw) if "facts" in raw else {"facts": raw}
    own = record["facts"]
    if isinstance(own, dict):
        record["facts"] = {**own, **told}
    return record


def _parsed(record: Mapping[str, JsonValue], profile: str | None, book: ParameterBook) -> Engagement:
    whole = {**record, "profile": profile} if profile is not None else record
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    return parse_engagement(
        whole, today=today, assumption_ids=frozenset(book.defaults) | frozenset(book.anchor.parameters)
    )


def _lines(problem: Problem) -> str:
    return f"advisor: {problem.field}: {problem.found}\n  expected: {problem.expected}\n  example:  {problem.example}\n"


def check_batch(batch: Path, profile: str | None, *, simulate: bool) -> None:
    """Assess one record a line; a line that cannot be used gives an error record in its place and exit 2 at the end."""
    book, bad = load_book(), False
    for number, id_, raw in read_lines(batch):
        try:
            line = {**json_form(_assessed(_record(raw, number), profile, book, simulate=simulate)), "id": id_}
        except UnusableInputError as error:
            bad = True
            line = {"id": id_, "error": [str(problem) for problem in error.problems]}
        except Exception:  # noqa: BLE001  the last catch of a batch: one record must never cost the others
            bad = True
            line = {"id": id_, "error": ["this record could not be assessed: please report it with its facts"]}
        sys.stdout.write(to_json(line).decode() + "\n")
    if bad:
        sys.stderr.write('advisor: some lines could not be used: see "error" in the output\n')
        raise SystemExit(BAD_INPUT)


def _record(raw: JsonValue, number: int) -> dict[str, JsonValue]:
    """Bring a record to plain JSON values; NaN and infinities become text that its field refuses."""
    if not isinstance(raw, dict):
        example = '{"facts": {"headcount": 75}}'
        raise UnusableInputError((Problem(f"line {number}", "is not a JSON object", "one record", example),))
    return {key: plain(value) for key, value in raw.items()}


def _assessed(
    record: Mapping[str, JsonValue], profile: str | None, book: ParameterBook, *, simulate: bool
) -> Assessment:
    """A batch gives the whole assessment with its draws; without simulation only the verdict and its figures, for speed."""
    engagement = _parsed(record, profile, book)
    return assess(engagement, book, simulate=simulate, value_of_information=simulate, whole=simulate)


def language_of(lang: str) -> Language:
    """Check the language."""
    if lang == "da":
        return "da"
    if lang != "en":
        refuse("--lang", f"{lang!r} is not known", "en or da", "--lang da")
    return "en"
