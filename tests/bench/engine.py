"""The engine: one verdict, all of an answer, a batch, memory; against the plain-Python model of tests/oracle and a workbook
in the same run."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.break_even import scan
from advisor.engine.engagement import Engagement, parse_engagement
from advisor.engine.timing import study
from advisor.parameters.load import load_book
from tests.bench.measuring import Line, percentile, times
from tests.bench.workbook import recalculation
from tests.oracle import model
from tests.oracle.engagements import engagement

SINGLE, WHOLE, BATCH, REFERENCE, WORKBOOK = 150, 30, 2000, 12, 6
_MEMORY = """
import pathlib, resource
from advisor.engine.assess import assess
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
book = load_book()
facts = {"headcount": 80, "country": "PL", "bill_rate": "41 EUR/hour", "planned_headcount": 120, "planned_by_months": 18}
parsed = parse_engagement({"facts": facts}, today="2026-11-23", assumption_ids=frozenset(book.defaults))
assess(parsed, book, whole=True)
told = pathlib.Path("/proc/self/status")  # Linux: ru_maxrss would count what the parent held before this program was loaded
lines = told.read_text().splitlines() if told.exists() else []
peaks = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
print((peaks or [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss])[0] / 1024)
"""
_BATCH = """
import pathlib, sys, time
from advisor.cli.checking import check_batch
from advisor.parameters.load import load_book
load_book()
started = time.process_time()
check_batch(pathlib.Path(sys.argv[1]), None, simulate=False)
sys.stderr.write(str(time.process_time() - started))
"""


def run() -> Iterator[Line]:
    """Time the engine and the reference."""
    book = load_book()
    given = [engagement(seed) for seed in range(BATCH)]
    parsed = [_parsed(record) for record in given]
    assess(parsed[0], book, whole=True)
    quick = partial(assess, book=book, simulate=False, value_of_information=False)
    drawn = partial(assess, book=book, value_of_information=False)
    yield from _single("without simulation", _timed(quick, parsed[:SINGLE]), 20)
    yield from _single("with the draws of the benefit", _timed(drawn, parsed[:SINGLE]), 40)
    yield from _single("with draws and value of information", _timed(partial(assess, book=book), parsed[:SINGLE]), None)
    whole = _timed(partial(assess, book=book, whole=True), parsed[:WHOLE])
    yield from _single("whole: also draws of N*, tornado, flips, scenarios", whole, 500)
    yield Line("batch of 2,000 without simulation, line by line", _batch_rate(given), "a second", least=500)
    yield Line("peak memory of a process with one whole answer", _memory(), "MB", most=120)
    loops = times(lambda record: model.assess(record, book, simulate=False), given[:REFERENCE])
    ours = _timed(quick, parsed[:REFERENCE])
    yield Line("reference: plain-Python loops, without simulation, median", 1000 * median(loops), "ms")
    yield Line("times faster than plain-Python loops", median(loops) / median(ours), "x", least=30)
    yield from _against_a_workbook()


def _against_a_workbook() -> Iterator[Line]:
    """The workbook gives one figure of one headcount; the engine's whole answer without simulation gives it too."""
    recalculate = recalculation()
    teams = [_parsed({"profile": "anchor", "facts": {"headcount": heads}}) for heads in range(60, 60 + WORKBOOK)]
    quick = partial(assess, book=load_book(), simulate=False, value_of_information=False)
    ours = _timed(quick, teams)
    theirs = times(recalculate, [float(60 + n) for n in range(WORKBOOK)])
    found = quick(teams[-1]).transfer.benefit or 0.0
    apart = 100 * abs(recalculate(float(59 + WORKBOOK)) / found - 1)
    yield Line("reference: recalculated workbook (formulas), median", 1000 * median(theirs), "ms")
    yield Line("its benefit differs from the engine's by", apart, "%", most=0.01)
    yield Line("times faster than the workbook", median(theirs) / median(ours), "x", least=100)


def _parsed(record: Mapping[str, JsonValue]) -> Engagement:
    return parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(load_book().defaults))


def _timed(work: Callable[[Engagement], Assessment], parsed: list[Engagement]) -> list[float]:
    """Each engagement from cold: what was studied before is forgotten."""

    def cold(one: Engagement) -> None:
        study.cache_clear()
        scan.cache_clear()
        work(one)

    return times(cold, parsed)


def _single(what: str, ordered: list[float], most: float | None) -> Iterator[Line]:
    yield Line(f"{what}, median", 1000 * median(ordered), "ms")
    yield Line(f"{what}, p99", 1000 * percentile(ordered, 0.99), "ms", most=most)


def _batch_rate(given: list[dict[str, JsonValue]]) -> float:
    """What `advisor check --batch` does, in a process of its own: each line read, assessed and written."""
    with TemporaryDirectory() as folder, Path(folder, "answers").open("w") as answers:
        batch = Path(folder, "records")
        batch.write_text("\n".join(map(json.dumps, given)))
        program = [sys.executable, "-c", _BATCH, str(batch)]
        done = subprocess.run(program, stdout=answers, stderr=subprocess.PIPE, check=True, text=True)
    return len(given) / float(done.stderr)


def _memory() -> float:
    done = subprocess.run([sys.executable, "-c", _MEMORY], capture_output=True, check=True, text=True)
    return float(done.stdout)
