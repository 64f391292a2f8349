"""The database engines, set up so that a commit is on the disk when it returns."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from advisor.delivery.ports import StoreUnavailableError
from advisor.store.transactions import GroupWriter, PlainTransactions, Transactions

BUSY_SECONDS = 5
CONNECT_SECONDS = 2
"""Slack waits three seconds for an answer: the refusal must come before that."""


def transactions(url: URL) -> Transactions:
    """How transactions run on this database; no connection is made yet.

    Raises ValueError for other databases, StoreUnavailableError when the folder cannot be made.
    """
    if url.get_backend_name() == "postgresql":
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"),
            connect_args={"connect_timeout": CONNECT_SECONDS},
            pool_pre_ping=True,
            pool_size=10,
            pool_timeout=CONNECT_SECONDS,
        )
        return PlainTransactions(engine)
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailableError("the folder of the database cannot be made") from error
        return GroupWriter(_writing(url), _reading(url))
    raise ValueError(f"{url.drivername}: expected sqlite:///FILE or postgresql://USER@HOST/NAME")


def _writing(url: URL) -> Engine:
    """One connection. Each transaction takes the write lock when it begins: taken later, it may fail half-way."""
    engine = create_engine(url, pool_size=1, max_overflow=0, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _reading(url: URL) -> Engine:
    """Reads never wait for the writer (WAL). No transaction is begun: each statement sees the newest commit."""
    engine = create_engine(url, pool_size=4, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)  # noqa: S101  tells the type checker what the driver makes
    connection.isolation_level = None  # transactions are begun by us
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
