"""The hash of a part's stored picture; null for parts of older versions, and where there is no picture."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("image_sha256", sa.Text))
