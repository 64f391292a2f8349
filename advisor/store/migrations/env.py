"""Alembic's entry: runs in the transaction of the connection that it is given (see `advisor.store.schema`)."""

from alembic import context

from advisor.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
