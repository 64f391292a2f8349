"""The stores that keep the contract: the fake, SQLite and PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.delivery.ports import Store, WorkspaceStore
from advisor.store.store import open_store
from tests.conftest import PostgresServer
from tests.fakes.store import MemoryStore


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    url = f"sqlite:///{tmp_path}/a.db"
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.new_database()
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def here(store: Store) -> WorkspaceStore:
    return store.workspace("T1")
