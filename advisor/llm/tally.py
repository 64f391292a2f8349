"""Counts what calls and recommendations end with: codes, tokens, seconds, sections. Never a prompt, never an answer."""

from collections import Counter
from threading import Lock

import structlog

from advisor.llm.access import Failure, Reply
from advisor.phrasing.cascade import Phrased
from advisor.phrasing.requests import Mode

log = structlog.get_logger()


class Tally:
    """Counters of this process, named `calls:MODE:CODE`, `milliseconds:MODE`, `tokens:in`, `tokens:out`, `sections:SOURCE`, `turned_down:CODE`."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[str] = Counter()

    def called(self, mode: Mode, ended: Reply | Failure, seconds: float) -> None:
        """Note one piece of writing: how it ended, and how long it took with all its tries."""
        code = ended.code if isinstance(ended, Failure) else "answered"
        tokens = (0, 0) if isinstance(ended, Failure) else (ended.tokens_in, ended.tokens_out)
        with self._lock:
            self._counts.update({f"calls:{mode}:{code}": 1, "tokens:in": tokens[0], "tokens:out": tokens[1]})
            self._counts[f"milliseconds:{mode}"] += round(1000 * seconds)
        log.info(
            "llm_called", mode=mode, code=code, seconds=round(seconds, 3), tokens_in=tokens[0], tokens_out=tokens[1]
        )

    def phrased(self, found: Phrased) -> None:
        """Note one recommendation: who wrote its sections, and what the guard turned down."""
        sections = Counter(found.sources.values())
        with self._lock:
            self._counts.update({f"sections:{source}": number for source, number in sections.items()})
            self._counts.update(f"turned_down:{code}" for code in found.codes)
        log.info("llm_phrased", sections=dict(sections), codes=found.codes)

    def counts(self) -> dict[str, int]:
        """All counters as they stand."""
        with self._lock:
            return dict(self._counts)
