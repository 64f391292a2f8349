"""The writer that commits as a group."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import IntegrityError

from advisor.delivery.ports import StoreUnavailableError
from advisor.store.engines import transactions
from advisor.store.transactions import GroupWriter, PlainTransactions, Transactions


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Transactions]:
    made = transactions(make_url(f"sqlite:///{tmp_path}/a.db"))
    made.write(lambda connection: connection.execute(text("CREATE TABLE note (n INTEGER PRIMARY KEY)")).rowcount)
    yield made
    made.close()


def put(number: int) -> Callable[[Connection], int]:
    def work(connection: Connection) -> int:
        connection.execute(text("INSERT INTO note VALUES (:n)"), {"n": number})
        return number

    return work


def notes(writer: Transactions) -> list[int]:
    return writer.read(lambda connection: [row[0] for row in connection.execute(text("SELECT n FROM note ORDER BY n"))])


def commits(writer: Transactions) -> list[str]:
    assert isinstance(writer, GroupWriter)
    engine: Engine = writer._writing
    seen: list[str] = []
    event.listen(engine, "commit", lambda _connection: seen.append("commit"))
    return seen


def in_one_group(writer: Transactions, works: list[Callable[[Connection], int]]) -> list[int | BaseException]:
    """Hand all in while the writer is busy; what each one was answered."""
    busy, go_on = Event(), Event()

    def block(_connection: Connection) -> int:
        busy.set()
        go_on.wait(5)
        return 0

    assert isinstance(writer, GroupWriter)
    with ThreadPoolExecutor(len(works) + 1) as pool:
        pool.submit(writer.write, block)
        busy.wait(5)
        futures = [pool.submit(writer.write, work) for work in works]
        while writer._jobs.qsize() < len(works):
            pass
        go_on.set()
        return [future.exception() or future.result() for future in futures]


def test_what_waits_is_committed_at_once(writer: Transactions) -> None:
    seen = commits(writer)
    assert in_one_group(writer, [put(n) for n in range(50)]) == list(range(50))
    assert notes(writer) == list(range(50))
    assert len(seen) == 2


def test_one_failure_in_a_group_is_its_own(writer: Transactions) -> None:
    def both_then_fail(connection: Connection) -> int:
        put(100)(connection)
        raise KeyError("mine")

    answers = in_one_group(writer, [put(1), put(1), both_then_fail, put(2)])
    assert sorted(answer for answer in answers if isinstance(answer, int)) == [1, 2]
    failures = [answer for answer in answers if isinstance(answer, Exception)]
    assert {type(failure) for failure in failures} == {StoreUnavailableError, KeyError}
    assert isinstance(next(f for f in failures if isinstance(f, StoreUnavailableError)).__cause__, IntegrityError)
    assert notes(writer) == [1, 2]


def test_when_the_commit_fails_nobody_is_told_that_it_stands(writer: Transactions) -> None:
    assert isinstance(writer, GroupWriter)
    engine: Engine = writer._writing

    def broken(_connection: Connection) -> None:
        raise OSError("no space left on device")

    event.listen(engine, "commit", broken)
    answers = in_one_group(writer, [put(1), put(2)])
    assert [type(answer) for answer in answers] == [StoreUnavailableError] * 2
    event.remove(engine, "commit", broken)
    assert notes(writer) == []
    assert writer.write(put(3)) == 3
    assert notes(writer) == [3]


def test_a_full_disk_keeps_nothing_and_the_writer_works_again_afterwards(writer: Transactions) -> None:
    def limit(pages: int) -> Callable[[Connection], int]:
        return lambda connection: int(connection.execute(text(f"PRAGMA max_page_count={pages}")).scalar_one())

    def large(connection: Connection) -> int:
        put(7)(connection)
        connection.execute(text("CREATE TABLE big AS SELECT zeroblob(1000000) AS b"))
        return 7

    writer.write(limit(1))
    with pytest.raises(StoreUnavailableError):
        writer.write(large)
    assert notes(writer) == []
    writer.write(limit(100_000))
    assert writer.write(large) == 7


def test_a_closed_writer_ends_what_it_took_and_takes_no_more(writer: Transactions) -> None:
    assert writer.write(put(1)) == 1
    writer.close()
    with pytest.raises(StoreUnavailableError):
        writer.write(put(2))
    writer.close()


def test_an_unreachable_database_is_unavailable_not_an_accident() -> None:
    engine = create_engine("postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1")
    plain = PlainTransactions(engine)
    for access in (plain.write, plain.read):
        with pytest.raises(StoreUnavailableError):
            access(put(1))
    plain.close()
