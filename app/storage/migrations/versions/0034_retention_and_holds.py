"""What became of the files of a part, and what nothing may remove. All files of parts of before are there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_KEPT = "files_kept IN ('whole', 'picture', 'thumbnail', 'none')"
_HELD = "is_held IN (0, 1)"


def _hold_columns() -> tuple[sa.Column[object], ...]:
    empty = sa.text("''")
    return (
        sa.Column("is_held", sa.Integer, sa.CheckConstraint(_HELD), nullable=False, server_default=sa.text("0")),
        sa.Column("hold_reason", sa.Text, nullable=False, server_default=empty),
        sa.Column("hold_said_at", sa.Text, nullable=False, server_default=empty),
        sa.Column("hold_said_by", sa.Text, nullable=False, server_default=empty),
    )


def upgrade() -> None:
    files = (
        sa.Column("files_kept", sa.Text, sa.CheckConstraint(_KEPT), nullable=False, server_default=sa.text("'whole'")),
        sa.Column("files_reduced_at", sa.Text),
        sa.Column("thumbnail_file", sa.Text),
        sa.Column("thumbnail_sha256", sa.Text),
    )
    for of_parts in files:
        op.add_column("inspections", of_parts)
    for of_batches in _hold_columns():
        op.add_column("batches", of_batches)
    op.create_table(
        "order_holds",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("order_name", sa.Text, nullable=False),
        sa.Column("order_key", sa.Text, nullable=False, unique=True),
        *_hold_columns(),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
