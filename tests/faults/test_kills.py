"""kill -9 at any moment: no acknowledged event is lost, none has its effect twice, at most one extra post a kill."""

import sqlite3
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest

from advisor.store.store import open_store
from tests.conftest import PostgresServer
from tests.faults.harness import MOMENTS, play

FEW = ["before ack", "inside finish", "after finish", "after deliver", "at random"]
MANY = list(islice(cycle([*MOMENTS, *["at random"] * len(MOMENTS)]), 200))


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres")
        yield server.new_database()
        return
    yield f"sqlite:///{tmp_path}/a.db"
    database = sqlite3.connect(tmp_path / "a.db")
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def check(url: str, moments: list[str]) -> None:
    open_store(url).close()
    run = play(url, moments, seed=len(moments))
    print(f"{run.kills} kills, {run.acked} events acknowledged, {run.extra_posts} posted twice")
    assert (run.lost, run.doubled, run.disordered, run.unposted) == ([], [], [], 0)
    assert run.extra_posts <= run.kills
    assert run.acked > len(moments)


def test_five_kills(url: str) -> None:
    check(url, FEW)


@pytest.mark.faults
@pytest.mark.timeout(3000)
def test_two_hundred_kills(url: str) -> None:
    check(url, MANY)
