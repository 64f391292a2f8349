"""How transactions run: on PostgreSQL each by itself, on SQLite by one writer that commits what waits as a group."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from advisor.delivery.ports import StoreUnavailableError

T = TypeVar("T")
LARGEST_GROUP = 200


class Transactions(Protocol):
    """`write` commits before it returns; `read` sees what was committed. Both raise StoreUnavailableError."""

    def write(self, work: Callable[[Connection], T]) -> T: ...

    def read(self, work: Callable[[Connection], T]) -> T: ...

    def close(self) -> None: ...


class PlainTransactions:
    """One transaction for each piece of work, as many at a time as the pool has connections."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except SQLAlchemyError as error:
            raise StoreUnavailableError(type(error).__name__) from error

    read = write

    def close(self) -> None:
        self._engine.dispose()


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Connection], Any]
    done: Future[Any]


class GroupWriter:
    """One thread writes for all: SQLite lets in one writer at a time, and its pool is no fair lock.

    Whatever waits is put into one transaction, each piece in its own savepoint, and is answered after the one commit.
    """

    def __init__(self, writing: Engine, reading: Engine) -> None:
        self._writing = writing
        self._reading = reading
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._lock = Lock()
        self._closed = False
        self._thread = Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[Connection], T]) -> T:
        job = _Job(work, Future())
        with self._lock:
            if self._closed:
                raise StoreUnavailableError("closed")
            self._jobs.put(job)
        result: T = job.done.result()
        return result

    def read(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._reading.connect() as connection:
                return work(connection)
        except SQLAlchemyError as error:
            raise StoreUnavailableError(type(error).__name__) from error

    def close(self) -> None:
        """Ends after what was handed in before."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()
        self._writing.dispose()
        self._reading.dispose()

    def _run(self) -> None:
        while (first := self._jobs.get()) is not None:
            group, ended = self._group(first)
            try:
                answers = self._commit(group)
            except Exception as error:  # noqa: BLE001  the writer outlives every error; each submitter is told
                for job in group:
                    failure = StoreUnavailableError(type(error).__name__)
                    failure.__cause__ = error
                    job.done.set_exception(failure)
            else:
                for answer in answers:
                    answer()
            if ended:
                return

    def _group(self, first: _Job) -> tuple[list[_Job], bool]:
        group = [first]
        with suppress(Empty):
            while len(group) < LARGEST_GROUP:
                job = self._jobs.get_nowait()
                if job is None:
                    return group, True
                group.append(job)
        return group, False

    def _commit(self, group: list[_Job]) -> list[Callable[[], None]]:
        with self._writing.begin() as connection:
            return [_attempt(connection, job) for job in group]


def _attempt(connection: Connection, job: _Job) -> Callable[[], None]:
    """Do one piece of work in a savepoint; what is returned tells its submitter, to be called after the commit."""
    savepoint = connection.begin_nested()
    try:
        result = job.work(connection)
        savepoint.commit()
    except Exception as error:  # noqa: BLE001  one piece's failure is not the group's
        failure: Exception = error
        if isinstance(error, SQLAlchemyError):
            failure = StoreUnavailableError(type(error).__name__)
            failure.__cause__ = error
        # After a full disk SQLite has rolled everything back by itself: this then fails, and with it the whole group.
        savepoint.rollback()
        return lambda: job.done.set_exception(failure)
    return lambda: job.done.set_result(result)
