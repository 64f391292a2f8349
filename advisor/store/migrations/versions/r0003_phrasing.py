"""A posted recommendation may be phrased better: when that is due."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("phrase_due", sa.Double()))
    due = sa.text("phrase_due IS NOT NULL")
    op.create_index("ix_outbox_phrase_due", "outbox", ["phrase_due"], sqlite_where=due, postgresql_where=due)
