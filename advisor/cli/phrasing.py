"""`advisor phrase` and `advisor guard`: the recommendation in words, and the guard on any model's answer, to try and to attack."""

import datetime as dt
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue, ValidationError

from advisor.bootstrap import writers
from advisor.cli.checking import assessed_or_exit, language_of
from advisor.cli.files import BAD_INPUT, plain, read_lines, refuse
from advisor.cli.running import settings_or_exit
from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import parse_engagement
from advisor.engine.errors import UnusableInputError
from advisor.engine.parameters import ParameterBook
from advisor.language.reading import Language
from advisor.llm.kept import MemoryCache
from advisor.parameters.load import load_book
from advisor.phrasing.brief import Brief
from advisor.phrasing.cascade import Answered, Unanswered, Writer, phrase
from advisor.phrasing.guard import Judged, judge, judge_section
from advisor.phrasing.plan import judge_plan
from advisor.phrasing.prompts import load_prompts
from advisor.phrasing.requests import Mode, Request
from advisor.phrasing.slots import Section
from advisor.phrasing.telling import brief
from advisor.phrasing.template import template_of, template_texts


def phrase_one(facts: str, mode: str, lang: str, *, show: bool) -> None:
    """Write the recommendation of one record; `show`: also what was asked, answered and judged."""
    if mode not in {"glue", "plan", "template"}:
        refuse("--mode", f"{mode!r} is not known", "glue, plan or template", "--mode template")
    engagement, found = assessed_or_exit(facts, {}, None, load_book())
    told = brief(found, language_of(lang), engagement.valuation_date)
    if mode == "template":
        texts: Mapping[Section, str] = template_texts(told)
        notes = [_block("shape", told.shape.model_dump_json(indent=2))] if show else []
    else:
        texts, notes = _phrased(told, "plan" if mode == "plan" else "glue", show=show)
    for note in notes:
        sys.stdout.write(note)
    sys.stdout.write("\n\n".join(texts.values()) + "\n")


def _phrased(told: Brief, mode: Mode, *, show: bool) -> tuple[Mapping[Section, str], list[str]]:
    """Ask the model that is set for one mode, the template behind it."""
    opened = writers(settings_or_exit())
    if opened is None:
        refuse("ADVISOR_LLM_MODEL", "no model is set", "a model, and a key or an address", "--mode template needs none")
    listener = _Listener(opened("terminal"))
    found = phrase(told, load_prompts(), (mode,), listener, MemoryCache())
    if not show:
        return found.texts, []
    notes = [_block("shape", told.shape.model_dump_json(indent=2))]
    for wanted, answer in listener.heard:
        notes += [_block("system", wanted.system), _block("user", wanted.user)]
        notes.append(_block("answer", answer.raw if isinstance(answer, Answered) else f"none: {answer.code}"))
    judged = [f"{section}: {source}" for section, source in found.sources.items()]
    return found.texts, [*notes, _block("guard", "\n".join((*judged, *found.codes)))]


def _block(title: str, text: str) -> str:
    return f"--- {title}\n{text}\n\n"


class _Listener:
    """A writer that remembers what was asked and answered."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.heard: list[tuple[Request, Answered | Unanswered]] = []

    @property
    def model(self) -> str:
        return self._writer.model

    def write(self, wanted: Request) -> Answered | Unanswered:
        answer = self._writer.write(wanted)
        self.heard.append((wanted, answer))
        return answer


def guard(batch: Path) -> None:
    """Judge raw answers of models, one a line: per section accepted, the reason code, and the text that a reader would get."""
    book, bad = load_book(), False
    for _, id_, raw in read_lines(batch):
        try:
            line: dict[str, JsonValue] = {"id": id_, "sections": _judged(raw, book)}
        except UnusableInputError as error:
            bad, line = True, {"id": id_, "error": [str(problem) for problem in error.problems]}
        except (ValueError, TypeError) as error:
            bad, line = True, {"id": id_, "error": [_plain_error(error)]}
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    if bad:
        sys.stderr.write('advisor: some lines could not be used: see "error" in the output\n')
        raise SystemExit(BAD_INPUT)


def _plain_error(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"assessment: {'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error) or 'expected {"id", "facts" or "assessment", "lang", "answer"}'


def _judged(raw: JsonValue, book: ParameterBook) -> dict[str, JsonValue]:
    if not isinstance(raw, dict) or not ({"facts", "assessment"} & set(raw)) or "answer" not in raw:
        raise ValueError('expected an object with "facts" or "assessment", "lang" and "answer"')
    lang: Language = "da" if raw.get("lang") == "da" else "en"
    told = _brief(raw, lang, book)
    answer = raw["answer"] if isinstance(raw["answer"], str) else json.dumps(raw["answer"])
    found = judge_plan(answer, told) if raw.get("mode", _mode_of(answer)) == "plan" else judge(answer, told)
    return {str(section): _said(judged, told, section) for section, judged in found.items()}


def _said(judged: Judged, told: Brief, section: str) -> dict[str, JsonValue]:
    name = next(each for each in told.shape.sections if each == section)
    text = judged.text if judged.accepted else judge_section(name, template_of(told, name), told).text
    return {"accepted": judged.accepted, "code": judged.code, "text": text}


def _mode_of(answer: str) -> str:
    """A plan answers each section with an object of letters, glue with a list of sentences."""
    try:
        body = json.loads(answer)
    except (ValueError, RecursionError):
        return "glue"
    return "plan" if isinstance(body, dict) and any(isinstance(each, dict) for each in body.values()) else "glue"


def _brief(raw: Mapping[str, JsonValue], lang: Language, book: ParameterBook) -> Brief:
    today = raw.get("valuation_date") or raw.get("today") or dt.datetime.now(tz=dt.UTC).date().isoformat()
    if "assessment" in raw:
        return brief(_assessment(raw["assessment"]), lang, str(today))
    kept = {key: plain(value) for key, value in raw.items() if key not in {"lang", "answer", "mode", "today"}}
    ids = frozenset(book.defaults) | frozenset(book.anchor.parameters)
    engagement = parse_engagement(kept, today=str(today), assumption_ids=ids)
    return brief(assess(engagement, book, simulate=True, whole=True), lang, engagement.valuation_date)


def _assessment(body: JsonValue) -> Assessment:
    """Read an assessment as `advisor check --json` prints it."""
    if not isinstance(body, dict):
        raise TypeError('"assessment" is no object')
    flips = body.get("flips")
    if isinstance(flips, list):
        body = {
            **body,
            "flips": [{_FROM.get(k, k): v for k, v in each.items()} for each in flips if isinstance(each, dict)],
        }
    return Assessment.model_validate_json(json.dumps(body))


_FROM = {"from": "from_"}
