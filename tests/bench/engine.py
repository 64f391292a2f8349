"""The engine: one verdict, all of an answer, a batch, memory; against the plain-Python model of tests/oracle in the same run."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from statistics import median

from pydantic import JsonValue

from advisor.engine.assess import assess
from advisor.engine.assessment import Assessment
from advisor.engine.engagement import Engagement, parse_engagement
from advisor.engine.timing import study
from advisor.parameters.load import load_book
from tests.bench.measuring import Line, percentile, seconds, times
from tests.oracle import model
from tests.oracle.engagements import engagement

SINGLE, WHOLE, BATCH, REFERENCE = 150, 30, 1000, 12
_MEMORY = """
import resource
from advisor.engine.assess import assess
from advisor.engine.engagement import parse_engagement
from advisor.parameters.load import load_book
book = load_book()
facts = {"headcount": 80, "country": "PL", "bill_rate": "41 EUR/hour", "planned_headcount": 120, "planned_by_months": 18}
parsed = parse_engagement({"facts": facts}, today="2026-11-23", assumption_ids=frozenset(book.defaults))
assess(parsed, book, whole=True)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
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
    yield Line("batch of 1,000 without simulation, read and assessed", _batch_rate(given), "a second", least=500)
    yield Line("peak memory of a process with one whole answer", _memory(), "MB", most=120)
    loops = times(lambda record: model.assess(record, book, simulate=False), given[:REFERENCE])
    ours = _timed(quick, parsed[:REFERENCE])
    yield Line("reference: plain-Python loops, without simulation, median", 1000 * median(loops), "ms")
    yield Line("times faster than plain-Python loops", median(loops) / median(ours), "x", least=30)


def _parsed(record: Mapping[str, JsonValue]) -> Engagement:
    return parse_engagement(record, today="2026-11-23", assumption_ids=frozenset(load_book().defaults))


def _timed(work: Callable[[Engagement], Assessment], parsed: list[Engagement]) -> list[float]:
    """Each engagement from cold: what was studied before is forgotten."""

    def cold(one: Engagement) -> None:
        study.cache_clear()
        work(one)

    return times(cold, parsed)


def _single(what: str, ordered: list[float], most: float | None) -> Iterator[Line]:
    yield Line(f"{what}, median", 1000 * median(ordered), "ms")
    yield Line(f"{what}, p99", 1000 * percentile(ordered, 0.99), "ms", most=most)


def _batch_rate(given: list[dict[str, JsonValue]]) -> float:
    book = load_book()

    def batch() -> None:
        for record in given:
            assess(_parsed(record), book, simulate=False, value_of_information=False)

    return len(given) / seconds(batch)


def _memory() -> float:
    done = subprocess.run([sys.executable, "-c", _MEMORY], capture_output=True, check=True, text=True)
    return float(done.stdout)
