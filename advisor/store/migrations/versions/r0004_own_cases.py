"""Whose conversation it is, when its case changed last, and whether its owner put it away."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("owner", sa.String()))
    op.add_column("conversation", sa.Column("changed_at", sa.Double()))
    op.add_column("conversation", sa.Column("put_away", sa.Boolean(), nullable=False, server_default=sa.false()))
    owned = sa.text("owner IS NOT NULL")
    op.create_index(
        "ix_conversation_owner", "conversation", ["workspace", "owner"], sqlite_where=owned, postgresql_where=owned
    )
