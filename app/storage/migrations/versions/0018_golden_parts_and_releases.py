"""Pictures whose truth is known, and which model judged the line from when on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_LIVE = sa.text("trashed_at IS NULL")


def _text(name: str, default: str = "''") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text(default))


def upgrade() -> None:
    op.create_table(
        "golden_parts",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("product_id", _NUMBER, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("original_name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("truth", sa.Text, sa.CheckConstraint("truth IN ('good', 'defective')"), nullable=False),
        _text("defect_kind"),
        _text("note"),
        sa.Column("value_bits", sa.Integer, sa.CheckConstraint("value_bits IS NULL OR value_bits BETWEEN 8 AND 16")),
        sa.Column("trashed_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "golden_parts_content",
        "golden_parts",
        ["product_id", "sha256"],
        unique=True,
        sqlite_where=_LIVE,
        postgresql_where=_LIVE,
    )
    op.create_table(
        "releases",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column(
            "kind",
            sa.Text,
            sa.CheckConstraint("kind IN ('signed', 'unsigned', 'rolled_back', 'taken_back')"),
            nullable=False,
        ),
        sa.Column("released_at", sa.Text, nullable=False),
        sa.Column("model_id", _NUMBER, nullable=False),
        sa.Column("model_name", sa.Text, nullable=False),
        _text("model_title"),
        sa.Column("model_digest", sa.Text, nullable=False),
        sa.Column("parent_id", _NUMBER),
        _text("parent_name"),
        _text("parent_digest"),
        _text("limits", "'[]'"),
        sa.Column("program", sa.Text, nullable=False),
        _text("signed_by"),
        _text("reason"),
        _text("golden_fingerprint"),
        sa.Column("golden_count", sa.Integer, nullable=False, server_default=sa.text("0")),
        _text("rules", "'[]'"),
        sa.CheckConstraint("kind <> 'signed' OR signed_by <> ''"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
