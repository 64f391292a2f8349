"""Migrations: from nothing to the newest, once, and never backwards."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url, text

from advisor.store.engines import transactions
from advisor.store.schema import MIGRATIONS, NewerSchemaError, upgrade
from advisor.store.store import open_store
from advisor.store.tables import NEWEST, metadata
from advisor.store.transactions import Transactions
from tests.conftest import PostgresServer
from tests.fakes.records import NOW, event, finished


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/a.db"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.new_database(template="template0")


@pytest.fixture
def access(empty: str) -> Iterator[Transactions]:
    made = transactions(make_url(empty))
    yield made
    made.close()


def test_the_newest_revision_is_the_one_the_code_is_written_for() -> None:
    config = Config()
    config.set_main_option("script_location", MIGRATIONS)
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


def test_an_empty_database_gets_the_tables_of_the_code_and_only_once(access: Transactions) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    assert upgrade(access) is True
    assert access.read(differences) == []
    assert upgrade(access) is False


def test_what_an_earlier_release_kept_goes_on_in_the_order_in_which_it_came(access: Transactions, empty: str) -> None:
    config = Config()
    config.set_main_option("script_location", MIGRATIONS)

    def first_release(connection: Connection) -> None:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO conversation (workspace, id, waiting) VALUES ('T1', 'C1:1.0', 1)"))
        for key in ("a", "b"):
            values = {"key": key, "event": event(key).model_dump_json()}
            row = "INSERT INTO inbox (workspace, conversation, key, event, status, received_at)"
            connection.execute(text(f"{row} VALUES ('T1', 'C1:1.0', :key, :event, 'open', 1)"), values)

    access.write(first_release)
    store = open_store(empty)
    for key in ("a", "b"):
        claim = store.claim_turn(NOW)
        assert claim is not None
        assert store.workspace("T1").work(claim).event.key == key
        assert store.workspace("T1").finish(claim, finished("{}"), NOW)
    store.close()


def test_instances_that_start_together_migrate_once(empty: str) -> None:
    accesses = [transactions(make_url(empty)) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(upgrade, accesses)) == 1
    for access in accesses:
        access.close()


def test_the_database_of_a_newer_release_is_left_alone(access: Transactions, empty: str) -> None:
    upgrade(access)
    access.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num='9999'")).rowcount)
    with pytest.raises(NewerSchemaError, match="9999"):
        open_store(empty)


def test_alembic_is_not_loaded_when_the_schema_is_current(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/a.db"
    open_store(url).close()
    program = (
        "import sys; from advisor.store.store import open_store; "
        f"open_store({url!r}).close(); print('alembic' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert shown.stdout == "False\n"
