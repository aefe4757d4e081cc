"""A correction keeps its reason, and batches count what people said where they corrected a verdict."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("overruled_reason", sa.Text))
    batches = sa.table("batches", sa.column("id"), *(sa.column(name) for name in _COUNTS.values()))
    inspections = sa.table("inspections", *(sa.column(name) for name in ("batch_id", "verdict", "overruled")))
    said = sa.func.coalesce(inspections.c.overruled, inspections.c.verdict)
    counts = {
        column: sa.select(sa.func.count())
        .select_from(inspections)
        .where(inspections.c.batch_id == batches.c.id, said == verdict)
        .scalar_subquery()
        for verdict, column in _COUNTS.items()
    }
    # Until now they counted what the model said, whatever a person had corrected.
    corrected = sa.select(inspections.c.batch_id).where(inspections.c.overruled.is_not(None))
    op.get_bind().execute(sa.update(batches).where(batches.c.id.in_(corrected)).values(counts))


_COUNTS = {"OK": "ok_count", "NG": "ng_count", "NOT_CHECKED": "not_checked_count"}
