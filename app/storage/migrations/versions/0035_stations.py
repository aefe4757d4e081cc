"""Several stations write to one database: whose a batch, a shift, a training and a waiting one are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"

_NOBODY = sa.text("''")
_OPEN = sa.text("ended_at IS NULL")


def upgrade() -> None:
    for table in ("batches", "shifts", "jobs", "waiting_trainings"):
        op.add_column(table, sa.Column("station", sa.Text, nullable=False, server_default=_NOBODY))
    op.add_column("batches", sa.Column("spool_key", sa.Text))
    op.create_index("batches_spool_key", "batches", ["spool_key"], unique=True)
    op.drop_index("shifts_open", "shifts")
    op.create_index("shifts_open", "shifts", ["station"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
