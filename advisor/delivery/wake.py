"""A bell between threads: who waits is woken when something arrived after he last looked."""

from threading import Condition


class Wake:
    """No ring is lost: take `seen` before looking for work, and wait with it when there was none."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._rings = 0

    def seen(self) -> int:
        """How often it rang so far."""
        with self._condition:
            return self._rings

    def ring(self) -> None:
        """Wake all who wait."""
        with self._condition:
            self._rings += 1
            self._condition.notify_all()

    def wait(self, seen: int, seconds: float) -> None:
        """Return at the first ring after `seen`, or when the seconds are over."""
        with self._condition:
            self._condition.wait_for(lambda: self._rings != seen, timeout=seconds)
