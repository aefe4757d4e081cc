"""What a person says of a part beside its verdict: kinds of defect, a note, where the defects are (JSON; null: nobody painted)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.add_column("inspections", sa.Column("tags", sa.Text, nullable=False, server_default=sa.text("'[]'")))
    op.add_column("inspections", sa.Column("note", sa.Text, nullable=False, server_default=sa.text("''")))
    op.add_column("inspections", sa.Column("defects", sa.Text))
    op.create_index(
        "inspections_described",
        "inspections",
        ["batch_id"],
        sqlite_where=sa.text("tags <> '[]' OR defects IS NOT NULL"),
    )
