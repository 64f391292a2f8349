"""Faults that tests order from the stand-in: the next calls of a method fail the way Slack fails."""

import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One ordered failure.

    `answer`: "ratelimited" (429 with Retry-After), "server_error" (500), "dropped" (connection closed, nothing done),
    "lost_answer" (done, then the connection closed), or any Slack error code (200 with `ok: false`).
    """

    answer: str
    retry_after: int = 1


class Faults:
    """Ordered faults by method, first in first out. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ordered: dict[str, list[Fault]] = {}

    def order(self, method: str, answer: str, *, times: int = 1, retry_after: int = 1) -> None:
        """The next `times` calls of a Web API method, or of "response_url", get `answer`; `retry_after` in seconds."""
        with self._lock:
            self._ordered.setdefault(method, []).extend([Fault(answer, retry_after)] * times)

    def take(self, method: str) -> Fault | None:
        """The fault that this call gets, if one was ordered."""
        with self._lock:
            waiting = self._ordered.get(method)
            return waiting.pop(0) if waiting else None

    def clear(self) -> None:
        """Back to health."""
        with self._lock:
            self._ordered.clear()
