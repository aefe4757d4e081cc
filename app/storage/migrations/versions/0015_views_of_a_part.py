"""What several cameras saw of one part; null where there was one camera."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("views", sa.Text))
