"""Records of parts keep a digest of what was judged; those that are there already go without."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("judged_digest", sa.Text()))
