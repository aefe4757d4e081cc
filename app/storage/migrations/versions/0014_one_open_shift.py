"""The database itself keeps a second shift from being open."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_IS_OPEN = sa.text("(ended_at IS NULL)")
_OPEN = sa.text("ended_at IS NULL")


def upgrade() -> None:
    # The oldest one is that which was counted; another one, should there be any, has counted nothing.
    op.execute("DELETE FROM shifts WHERE ended_at IS NULL AND id > (SELECT min(id) FROM shifts WHERE ended_at IS NULL)")
    op.drop_index("shifts_open", "shifts")
    op.create_index("shifts_open", "shifts", [_IS_OPEN], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
