"""Accepted sentences of this process, the newest thousand. What is read is judged again by the cascade."""

from collections import OrderedDict
from threading import Lock

from advisor.phrasing.brief import Phrasing

MOST_KEPT = 1_000


class MemoryCache:
    """The cascade's cache: bounded, and safe for several threads."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._lock = Lock()
        self._kept: OrderedDict[str, Phrasing] = OrderedDict()

    def get(self, key: str) -> Phrasing | None:
        """The sentences kept under a key; using them keeps them longer."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: str, sentences: Phrasing) -> None:
        """Keep sentences; what was not used for longest goes."""
        with self._lock:
            self._kept[key] = sentences
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
