"""A look at a store changes nothing in it."""

from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from advisor.delivery.ports import StoreUnavailableError
from advisor.store.engines import transactions
from advisor.store.looking import Look, look
from advisor.store.schema import NewerSchemaError
from advisor.store.store import open_store
from tests.conftest import PostgresServer
from tests.fakes.records import NOW, event


def set_revision(url: str, revision: str) -> None:
    access = transactions(make_url(url))
    statement = text(f"UPDATE alembic_version SET version_num='{revision}'")
    access.write(lambda connection: connection.execute(statement).rowcount)
    access.close()


@pytest.fixture
def url(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path}/a.db"
    open_store(made).close()
    return made


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    assert look(f"sqlite:///{tmp_path}/new/a.db") == Look("none")
    assert list(tmp_path.iterdir()) == []


def test_it_counts_ends_no_lease_and_tells_of_a_running_advisor(url: str) -> None:
    running = open_store(url)
    running.workspace("T1").accept(event("a"))
    claim = running.claim_turn(NOW)
    seen = look(url)
    assert (seen.schema, seen.in_use, seen.counts) == ("newest", True, running.counts())
    assert claim is not None
    assert running.claim_turn(NOW) is None
    running.close()
    assert not look(url).in_use


def test_an_older_schema_stays_as_it_is(url: str) -> None:
    set_revision(url, "0000")
    assert look(url) == look(url) == Look("older")


def test_a_newer_schema_is_named(url: str) -> None:
    set_revision(url, "9999")
    with pytest.raises(NewerSchemaError, match="9999"):
        look(url)


def test_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreUnavailableError):
        look(f"sqlite:///{tmp_path}/a.db")


def test_a_postgres_database(postgres: PostgresServer) -> None:
    assert look(postgres.new_database(template="template0")) == Look("none")
    assert look(postgres.new_database()).schema == "newest"
