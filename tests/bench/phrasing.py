"""Phrasing: the guard on whole answers, against parsing the same answer as JSON; the size of what is asked and answered."""

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from advisor.phrasing.brief import Brief, Shape
from advisor.phrasing.guard import judge
from advisor.phrasing.prompts import MODES, load_prompts
from advisor.phrasing.requests import request
from advisor.wording.texts import LANGUAGES, Lang
from tests.bench.measuring import Line, percentile, times
from tests.phrasing.told import NAMES, brief_for, brief_of

ANSWERS = Path(__file__).parents[1] / "phrasing"
CHARACTERS_A_TOKEN = {
    ("glue", "en"): 4.4,
    ("glue", "da"): 3.6,
    ("plan", "en"): 3.6,
    ("plan", "da"): 2.9,
    "en": 3.3,
    "da": 3.0,
}
"""Counted once with the vocabulary o200k on these requests and answers, rounded down."""


def run() -> Iterator[Line]:
    """Judge the kept answers of capable writers once each, after all of them were judged once."""
    told = [pair for lang in LANGUAGES for pair in _answers(lang)]
    times(lambda pair: judge(pair[1], pair[0]), told)
    judged = times(lambda pair: judge(pair[1], pair[0]), told)
    parsed = times(lambda pair: json.loads(pair[1]), told)
    yield Line(f"the guard on one of {len(told)} answers, median", 1000 * median(judged), "ms", most=1)
    yield Line("the guard on one answer, p99", 1000 * percentile(judged, 0.99), "ms")
    yield Line("reference: the answer parsed as JSON, median", 1000 * median(parsed), "ms")
    yield Line("the guard against parsing", median(judged) / median(parsed), "x")
    prompts = load_prompts()
    for mode in MODES:
        for lang in LANGUAGES:
            asked = [request(prompts, mode, brief_of(name, lang).shape) for name in NAMES]
            sizes = [(len(each.system) + len(each.user)) / CHARACTERS_A_TOKEN[mode, lang] for each in asked]
            yield Line(f"about tokens in, {mode} mode, {lang}, largest", max(sizes), "tokens", most=800)
    for lang in LANGUAGES:
        written = [len(answer) / CHARACTERS_A_TOKEN[lang] for _, answer in _answers(lang)]
        yield Line(f"about tokens out, glue mode, {lang}, median", median(written), "tokens", most=300)


def _answers(lang: Lang) -> list[tuple[Brief, str]]:
    lines = (ANSWERS / f"answers_{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [(brief_for(Shape.model_validate_json(json.dumps(each["shape"]))), each["answer"]) for each in records]
