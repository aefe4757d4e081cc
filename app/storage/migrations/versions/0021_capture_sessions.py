"""In which session a normal image was taken, which sessions of a product are held out, and what a person says of an image."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("images", sa.Column("session", sa.Text, nullable=False, server_default=sa.text("''")))
    op.add_column("images", sa.Column("taken_at", sa.Text))
    op.add_column("images", sa.Column("tags", sa.Text, nullable=False, server_default=sa.text("'[]'")))
    op.add_column("images", sa.Column("note", sa.Text, nullable=False, server_default=sa.text("''")))
    op.add_column("products", sa.Column("held_out", sa.Text, nullable=False, server_default=sa.text("'[]'")))
