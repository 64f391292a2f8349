"""Reading: a message of the labelled sets, against number words alone and against importing pydantic."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from text_to_num import text2num

from advisor.language.reader import read
from tests.bench.measuring import Line, percentile, times

SETS = sorted((Path(__file__).parents[1] / "language").glob("utterances_*.jsonl"))
IMPORTS = 5
TODAY = "2026-11-23"


def run() -> Iterator[Line]:
    """Time messages once each after all of them were read once, as in a bot that has been up for a while."""
    rows = [json.loads(line) for path in SETS for line in path.read_text(encoding="utf-8").splitlines()]
    messages = [(row["text"], row["lang"], row.get("asked"), row.get("today", TODAY)) for row in rows]

    def one(message: tuple[str, str, str | None, str]) -> object:
        text, lang, asked, today = message
        return read(text, lang="da" if lang == "da" else "en", asked=asked, today=today)

    times(one, messages)
    ordered = times(one, messages)
    words = times(lambda _n: text2num("femoghalvfjerds", "da"), range(200))
    yield Line(f"one of {len(messages)} messages, median", 1000 * median(ordered), "ms", most=1)
    yield Line("one message, p99", 1000 * percentile(ordered, 0.99), "ms", most=5)
    yield Line("reference: one number word by text2num, median", 1000 * median(words), "ms")
    yield Line("a message against a number word", median(ordered) / median(words), "x")
    pydantic = _imported("from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError")
    reader = _imported("import advisor.language.reader")
    yield Line("reference: importing pydantic, median", pydantic, "ms")
    yield Line("importing the reader beyond that, median", reader - pydantic, "ms", most=100)


def _imported(line: str) -> float:
    """Processor time of a process that imports, in milliseconds, its own start taken off.

    Bytecode is there, as after the first start of an installed product (and as pydantic always has it): one run goes before.
    """
    code = f"import time; t = time.process_time(); {line}; print(1000 * (time.process_time() - t))"
    command = [sys.executable, "-c", code]
    with tempfile.TemporaryDirectory() as compiled:
        env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {
            "PYTHONPYCACHEPREFIX": compiled
        }
        runs = [
            subprocess.run(command, capture_output=True, check=True, text=True, env=env) for _ in range(IMPORTS + 1)
        ]
    return median(float(run.stdout) for run in runs[1:])
