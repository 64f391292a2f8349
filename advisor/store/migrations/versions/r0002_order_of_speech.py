"""Events know when they were said; what waits already keeps the order in which it came."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

OPEN = sa.text("status = 'open'")


def upgrade() -> None:
    op.add_column("inbox", sa.Column("said_at", sa.Double(), server_default="0", nullable=False))
    op.drop_index("ix_inbox_open", table_name="inbox")
    columns = ["workspace", "conversation", "said_at", "id"]
    op.create_index("ix_inbox_open", "inbox", columns, sqlite_where=OPEN, postgresql_where=OPEN)
