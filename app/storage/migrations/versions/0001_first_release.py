"""Products, images, models, jobs, batches, inspections: the first release."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_REAL: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")
_LIVE = sa.text("trashed_at IS NULL")
_ACTIVE = sa.text("is_active = 1")


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", _NUMBER, nullable=False),
        sqlite_strict=True,
    )
    _make_products_and_images()
    _make_models_and_jobs()
    _make_batches_and_inspections()


def _make_products_and_images() -> None:
    op.create_table(
        "products",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("trashed_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("products_name", "products", ["name_key"], unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE)
    op.create_table(
        "images",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("product_id", _NUMBER, sa.ForeignKey("products.id"), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("original_name", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column(
            "is_prompt",
            sa.Integer,
            sa.CheckConstraint("is_prompt IN (0, 1)"),
            nullable=False,
            server_default=sa.text("0"),
        ),
        sa.Column("trashed_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "images_content", "images", ["product_id", "sha256"], unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE
    )


def _make_models_and_jobs() -> None:
    op.create_table(
        "models",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("preset", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("products", sa.Text, nullable=False),
        sa.Column(
            "is_active",
            sa.Integer,
            sa.CheckConstraint("is_active IN (0, 1)"),
            nullable=False,
            server_default=sa.text("0"),
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "models_active", "models", ["is_active"], unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE
    )
    op.create_table(
        "jobs",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column(
            "state",
            sa.Text,
            sa.CheckConstraint("state IN ('running', 'interrupted', 'cancelled', 'failed', 'finished')"),
            nullable=False,
        ),
        sa.Column("model_name", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("request_json", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("finished_at", sa.Text),
        sa.Column("message", sa.Text, nullable=False, server_default=sa.text("''")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _make_batches_and_inspections() -> None:
    op.create_table(
        "batches",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("product_name", sa.Text, nullable=False),
        sa.Column("model_name", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("finished_at", sa.Text),
        sa.Column("ok_count", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("ng_count", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("not_checked_count", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("trashed_at", sa.Text),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "inspections",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("batch_id", _NUMBER, sa.ForeignKey("batches.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("image_file", sa.Text),
        sa.Column("map_file", sa.Text),
        sa.Column("map_scale", _REAL, nullable=False),
        sa.Column("score", _REAL),
        sa.Column("threshold", _REAL),
        sa.Column("verdict", sa.Text, sa.CheckConstraint("verdict IN ('OK', 'NG', 'NOT_CHECKED')"), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("prompt", sa.Text),
        sa.Column("milliseconds", _REAL, nullable=False),
        sa.Column("captured_at", sa.Text, nullable=False),
        sa.Column("overruled", sa.Text, sa.CheckConstraint("overruled IN ('OK', 'NG', 'NOT_CHECKED')")),
        sa.UniqueConstraint("batch_id", "position"),
        # A verdict without a number or without its image cannot be stored.
        sa.CheckConstraint(
            "verdict = 'NOT_CHECKED' OR (score IS NOT NULL AND threshold IS NOT NULL AND image_file IS NOT NULL)"
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
