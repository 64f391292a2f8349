"""Bringing a database to the newest schema. Alembic is loaded only when there is something to do."""

from sqlalchemy import Connection, inspect, text

from advisor.store.tables import NEWEST
from advisor.store.transactions import Transactions

MIGRATIONS = "advisor:store/migrations"
_LOCK = 0x6164_7669  # any number that the instances share


class NewerSchemaError(Exception):
    """The database was written by a newer release; this one must not touch it."""


def stored_revision(connection: Connection) -> str | None:
    """The schema revision of the database; None of an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def refuse_newer(revision: str | None) -> None:
    """Raises NewerSchemaError."""
    if revision is not None and revision > NEWEST:
        raise NewerSchemaError(f"the database has schema {revision}, this release knows {NEWEST}: start the newer one")


def upgrade(transactions: Transactions) -> bool:
    """Bring the schema to NEWEST. True when something was done. Raises NewerSchemaError."""
    if transactions.read(stored_revision) == NEWEST:
        return False
    return transactions.write(_upgrade)


def _upgrade(connection: Connection) -> bool:
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        # Several instances may start at once: the first one does it, the others find it done.
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    revision = stored_revision(connection)
    refuse_newer(revision)
    if revision == NEWEST:
        return False
    config = Config()
    config.set_main_option("script_location", MIGRATIONS)
    config.attributes["connection"] = connection
    command.upgrade(config, NEWEST)
    return True
