"""Under which circumstances a part was judged, how far local time was from UTC, and when it was written down that files of a part
are gone; null for what older versions stored."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circumstances",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("sha256", sa.Text, nullable=False, unique=True),
        sa.Column("content", sa.Text, nullable=False),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.add_column(
        "inspections",
        sa.Column("circumstances_id", _NUMBER, sa.ForeignKey("circumstances.id")),
        inline_references=True,
    )
    op.add_column("inspections", sa.Column("files_lost_at", sa.Text))
    op.add_column("batches", sa.Column("utc_offset_minutes", sa.Integer))
