"""Run by Alembic, over the connection and within the transaction that `app.storage.migrating` hands over."""

from __future__ import annotations

from alembic import context

# Whatever the database: all scripts of one opening take effect, or none.
context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
