"""The tables. A change here is a change in `migrations/` and of `NEWEST` too (tested)."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Double,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    literal_column,
)
from sqlalchemy.dialects import postgresql, sqlite

NEWEST = "0004"
"""The schema revision this code is written for."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only in an INTEGER column.
_Id = BigInteger().with_variant(Integer, "sqlite")

# Written into the statements: a bound value would keep both databases from using the partial indexes.
OPEN: ColumnElement[str] = literal_column("'open'")
TROUBLE: tuple[ColumnElement[str], ...] = (literal_column("'failed'"), literal_column("'unknown'"))


def _partial(name: str, where: ColumnElement[bool], *columns: Column[Any]) -> None:
    Index(name, *columns, sqlite_where=where, postgresql_where=where)


conversation = Table(
    "conversation",
    metadata,
    Column("workspace", String, nullable=False),
    Column("id", String, nullable=False),
    Column("case_json", Text),
    Column("lang", String),
    # the open event that was said first, and who works on it until when
    Column("waiting", BigInteger),
    Column("claimed_by", String),
    Column("claimed_until", Double),
    # the oldest open post, when it may be tried, and whether that time is a sender's lease
    Column("posting", BigInteger),
    Column("post_due", Double),
    Column("post_lent", Boolean, nullable=False, server_default=false()),
    # who began it, when its case changed last, and whether that person put it away
    Column("owner", String),
    Column("changed_at", Double),
    Column("put_away", Boolean, nullable=False, server_default=false()),
    PrimaryKeyConstraint("workspace", "id"),
)
_partial("ix_conversation_owner", conversation.c.owner.is_not(None), conversation.c.workspace, conversation.c.owner)
_partial("ix_conversation_waiting", conversation.c.waiting.is_not(None), conversation.c.waiting)
_partial("ix_conversation_post_due", conversation.c.posting.is_not(None), conversation.c.post_due)

_of_conversation = ("workspace", "conversation"), ("conversation.workspace", "conversation.id")

inbox = Table(
    "inbox",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("workspace", String, nullable=False),
    Column("conversation", String, nullable=False),
    Column("key", String, nullable=False),
    Column("event", Text),  # JSON; emptied a day after the turn
    Column("status", String, nullable=False),  # open, done, failed
    Column("error_id", String),
    Column("received_at", Double, nullable=False),
    Column("said_at", Double, nullable=False, server_default="0"),
    Column("settled_at", Double),
    UniqueConstraint("workspace", "key"),
    ForeignKeyConstraint(*_of_conversation),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("workspace", String, nullable=False),
    Column("conversation", String, nullable=False),
    Column("key", String, nullable=False),
    Column("message", Text),  # JSON; emptied a day after it was settled
    Column("pace_channel", String, nullable=False),
    Column("status", String, nullable=False),  # open, sent, failed, unknown
    Column("plain", Boolean, nullable=False, server_default=false()),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("unknowns", Integer, nullable=False, server_default="0"),
    Column("code", String),
    Column("channel", String),
    Column("ts", String),
    Column("created_at", Double, nullable=False),
    Column("settled_at", Double),
    # when its recommendation may be phrased; empty when there is nothing (more) to phrase
    Column("phrase_due", Double),
    UniqueConstraint("workspace", "key"),
    ForeignKeyConstraint(*_of_conversation),
    sqlite_autoincrement=True,
)
_partial("ix_outbox_phrase_due", outbox.c.phrase_due.is_not(None), outbox.c.phrase_due)
_partial("ix_inbox_open", inbox.c.status == OPEN, inbox.c.workspace, inbox.c.conversation, inbox.c.said_at, inbox.c.id)
_partial("ix_outbox_open", outbox.c.status == OPEN, outbox.c.workspace, outbox.c.conversation, outbox.c.id)
for _table, _text in ((inbox, inbox.c.event), (outbox, outbox.c.message)):
    _partial(f"ix_{_table.name}_trouble", _table.c.status.in_(TROUBLE), _table.c.status)
    _partial(f"ix_{_table.name}_text", _text.is_not(None), _table.c.settled_at)

archived_case = Table(
    "archived_case",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("workspace", String, nullable=False),
    Column("conversation", String, nullable=False),
    Column("case_json", Text, nullable=False),
    Column("archived_at", Double, nullable=False),
    ForeignKeyConstraint(*_of_conversation),
    sqlite_autoincrement=True,
)

installation = Table(
    "installation",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("app_id", String, nullable=False),
    Column("bot_id", String, nullable=False),
    Column("bot_user_id", String, nullable=False),
)


def insert_into(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that knows ON CONFLICT, in the connection's dialect."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
