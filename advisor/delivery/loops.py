"""The threads behind delivery: turn workers, senders, the sweep of old texts. Started and stopped as one."""

import os
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

import structlog

from advisor.delivery.accept import Accept
from advisor.delivery.faults import log_fault
from advisor.delivery.outbox import Sender
from advisor.delivery.pace import Pace
from advisor.delivery.phrase import Phrase, Phraser
from advisor.delivery.ports import Clock, Converse, Store, StoreUnavailableError
from advisor.delivery.posts import Poster
from advisor.delivery.turn import Apology, TurnWorker
from advisor.delivery.wake import Wake

log = structlog.get_logger()

POLL_SECONDS = 1.0
PHRASERS = 2
"""They wait for a model most of the time."""
SWEEP_SECONDS = 600.0
KEEP_TEXTS_SECONDS = 24 * 3600.0


class Loops:
    """`accept` is for the edges; `start` and `stop` for the composition root; `alive` for health.

    Workers are at most one a core: more would only take the interpreter from the acknowledgements. There is one sender,
    so that a crash between posting and marking can double one post at most. Work that comes from this process is seen
    at once, work from other instances and lapsed leases within a second.
    """

    def __init__(
        self,
        *,
        store: Store,
        poster: Poster,
        converse: Converse,
        apology: Apology,
        clock: Clock,
        workers: int = 0,
        phrase: Phrase | None = None,
    ) -> None:
        """`workers` 0 means one a core. Without `phrase` every recommendation stays as the template wrote it."""
        self._store = store
        self._clock = clock
        self._arrived, self._to_post, self._to_phrase = Wake(), Wake(), Wake()
        self._stopping = Event()
        self._pace = Pace()
        self.accept = Accept(store, self._arrived)
        self._workers = [
            TurnWorker(store, converse, apology, clock, self._to_post) for _ in range(workers or os.cpu_count() or 1)
        ]
        sender = Sender(store, poster, self._pace, clock, self._to_phrase)
        phrasers = [Phraser(store, phrase, clock, self._to_post) for _ in range(PHRASERS)] if phrase else []
        self._threads = [
            *(Thread(target=self._turns, args=(w,), name="turns", daemon=True) for w in self._workers),
            Thread(target=self._posts, args=(sender,), name="posts", daemon=True),
            Thread(target=self._sweeps, name="sweep", daemon=True),
            *(Thread(target=self._phrasings, args=(p,), name="phrasing", daemon=True) for p in phrasers),
        ]

    def start(self) -> None:
        """Start all threads. A Loops is started once."""
        for thread in self._threads:
            thread.start()

    def alive(self) -> bool:
        """True while every thread runs."""
        return all(thread.is_alive() for thread in self._threads)

    def stop(self, seconds: float = 9.0) -> bool:
        """End after the work in hand; what is not done in time is given back. True when all ended in time."""
        self._stopping.set()
        self._arrived.ring()
        self._to_post.ring()
        self._to_phrase.ring()
        deadline = monotonic() + seconds
        for thread in self._threads:
            if thread.is_alive():
                thread.join(max(0.0, deadline - monotonic()))
        running = [thread.name for thread in self._threads if thread.is_alive()]
        for worker in self._workers:
            self._guarded(worker.release)
        log.info("loops_stopped", still_running=running)
        return not running

    def _turns(self, worker: TurnWorker) -> None:
        self._repeat(worker.step, self._arrived, lambda: POLL_SECONDS)

    def _posts(self, sender: Sender) -> None:
        self._repeat(sender.step, self._to_post, self._until_next_post)

    def _phrasings(self, phraser: Phraser) -> None:
        self._repeat(phraser.step, self._to_phrase, lambda: POLL_SECONDS)

    def _until_next_post(self) -> float:
        release = self._pace.next_release(self._clock())
        return POLL_SECONDS if release is None else min(POLL_SECONDS, release)

    def _sweeps(self) -> None:
        while not self._stopping.is_set():
            self._guarded(lambda: self._store.sweep(self._clock() - KEEP_TEXTS_SECONDS) > 0)
            self._stopping.wait(SWEEP_SECONDS)

    def _repeat(self, step: Callable[[], bool], wake: Wake, pause: Callable[[], float]) -> None:
        while not self._stopping.is_set():
            seen = wake.seen()
            if not self._guarded(step):
                wake.wait(seen, pause())

    @staticmethod
    def _guarded(step: Callable[[], bool]) -> bool:
        """A loop outlives whatever happens in a step; it goes on after the pause."""
        try:
            return step()
        except StoreUnavailableError:
            log.warning("store_unavailable")
        except Exception as error:  # noqa: BLE001  a dead loop would silence every conversation
            log_fault("loop_step_failed", error)
        return False
