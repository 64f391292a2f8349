"""The first schema: conversations, inbox, outbox, archived cases, installations."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

OF_CONVERSATION = ("workspace", "conversation"), ("conversation.workspace", "conversation.id")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _conversation()
    _installation()
    _archived_case()
    _inbox()
    _outbox()


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_json", sa.Text(), nullable=True),
        sa.Column("lang", sa.String(), nullable=True),
        sa.Column("waiting", sa.BigInteger(), nullable=True),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("claimed_until", sa.Double(), nullable=True),
        sa.Column("posting", sa.BigInteger(), nullable=True),
        sa.Column("post_due", sa.Double(), nullable=True),
        sa.Column("post_lent", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_conversation")),
    )
    _partial_index("ix_conversation_post_due", "conversation", ["post_due"], "posting IS NOT NULL")
    _partial_index("ix_conversation_waiting", "conversation", ["waiting"], "waiting IS NOT NULL")


def _installation() -> None:
    op.create_table(
        "installation",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("app_id", sa.String(), nullable=False),
        sa.Column("bot_id", sa.String(), nullable=False),
        sa.Column("bot_user_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", name=op.f("pk_installation")),
    )


def _archived_case() -> None:
    op.create_table(
        "archived_case",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("case_json", sa.Text(), nullable=False),
        sa.Column("archived_at", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(*OF_CONVERSATION, name=op.f("fk_archived_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archived_case")),
        sqlite_autoincrement=True,
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("event", sa.Text(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("error_id", sa.String(), nullable=True),
        sa.Column("received_at", sa.Double(), nullable=False),
        sa.Column("settled_at", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(*OF_CONVERSATION, name=op.f("fk_inbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("workspace", "key", name=op.f("uq_inbox_workspace_key")),
        sqlite_autoincrement=True,
    )
    _partial_index("ix_inbox_open", "inbox", ["workspace", "conversation", "id"], "status = 'open'")
    _partial_index("ix_inbox_text", "inbox", ["settled_at"], "event IS NOT NULL")
    _partial_index("ix_inbox_trouble", "inbox", ["status"], "status IN ('failed', 'unknown')")


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("pace_channel", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("plain", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unknowns", sa.Integer(), server_default="0", nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("created_at", sa.Double(), nullable=False),
        sa.Column("settled_at", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(*OF_CONVERSATION, name=op.f("fk_outbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("workspace", "key", name=op.f("uq_outbox_workspace_key")),
        sqlite_autoincrement=True,
    )
    _partial_index("ix_outbox_open", "outbox", ["workspace", "conversation", "id"], "status = 'open'")
    _partial_index("ix_outbox_text", "outbox", ["settled_at"], "message IS NOT NULL")
    _partial_index("ix_outbox_trouble", "outbox", ["status"], "status IN ('failed', 'unknown')")
