"""An index of the corrected parts, so that the list of batches says in which of them a person corrected something."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    corrected = sa.text("overruled IS NOT NULL")
    op.create_index(
        "inspections_corrected",
        "inspections",
        ["batch_id"],
        sqlite_where=corrected,
        postgresql_where=corrected,
    )
