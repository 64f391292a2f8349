"""What keeps a slow, broken or dear provider from mattering: lanes, a breaker, a quota a workspace."""

from collections import Counter, deque
from collections.abc import Callable
from threading import BoundedSemaphore, Event, Lock, Thread
from typing import TypeVar

from advisor.llm.line import Clock

IN_FLIGHT = 16
FAILURES_IN_A_ROW, REST_SECONDS = 5, 60.0
CALLS_AN_HOUR, HOUR = 60, 3600.0

T = TypeVar("T")


class Lanes:
    """At most so many calls at a time, each in a daemon thread of its own: calls that hang hold up nobody but themselves."""

    def __init__(self, most: int = IN_FLIGHT) -> None:
        self._free = BoundedSemaphore(most)

    def enter(self) -> bool:
        """Take a lane; False when all are busy. Nobody waits for one."""
        return self._free.acquire(blocking=False)

    def leave(self) -> None:
        """Give a lane back that nothing was carried in."""
        self._free.release()

    def carry(self, work: Callable[[], T], seconds: float, late: Callable[[], None]) -> T | None:
        """Do the work in the lane taken, and wait for it for some seconds; None when it is late.

        `late` is then called to end it; the lane is free again when it has ended.
        """
        done = Event()
        found: list[T] = []

        def run() -> None:
            try:
                found.append(work())
            finally:
                self._free.release()
                done.set()

        try:
            Thread(target=run, name="llm", daemon=True).start()
        except RuntimeError:
            self._free.release()
            raise
        if done.wait(seconds):
            return found[0] if found else None
        late()
        return None


class Breaker:
    """After five failures in a row nobody is asked for a minute; then one more failure is enough for another minute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._failures = 0
        self._until = 0.0

    def is_open(self) -> bool:
        """Whether the provider is left alone now."""
        with self._lock:
            return self._failures >= FAILURES_IN_A_ROW and self._clock() < self._until

    def ended(self, *, well: bool) -> None:
        """Note how a call ended."""
        with self._lock:
            self._failures = 0 if well else self._failures + 1
            if self._failures >= FAILURES_IN_A_ROW:
                self._until = self._clock() + REST_SECONDS


class Quota:
    """Calls of the last hour, counted by workspace."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._calls: deque[tuple[float, str]] = deque()
        self._counts: Counter[str] = Counter()

    def take(self, workspace: str) -> bool:
        """Count one call; False when the workspace has had all of this hour's."""
        with self._lock:
            now = self._clock()
            while self._calls and self._calls[0][0] <= now - HOUR:
                _, old = self._calls.popleft()
                self._counts[old] -= 1
                if not self._counts[old]:
                    del self._counts[old]
            if self._counts[workspace] >= CALLS_AN_HOUR:
                return False
            self._calls.append((now, workspace))
            self._counts[workspace] += 1
            return True
