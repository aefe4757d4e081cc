"""Indexes by which parts of all batches are found, counted and listed, and searches that people keep.

SQLite's indexes hold all that is compared, so that a million parts are gone through without a look at their records. A server
keeps no row of an index beyond 2.7 KB, and names may be longer: its indexes hold what they are in order of.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_RANK = "(CASE coalesce(overruled, verdict) WHEN 'NG' THEN 0 WHEN 'NOT_CHECKED' THEN 1 ELSE 2 END)"
_CALLED = "coalesce(nullif(part_number, ''), name)"
_FACTS = ("id", "batch_id", "verdict", "overruled", "score", "threshold", "captured_at", "circumstances_id")
_TEXTS = ("name", "part_number")
_WIDE: dict[str, tuple[str, ...]] = {
    "time": ("captured_at", *(fact for fact in _FACTS if fact != "captured_at"), *_TEXTS),
    "score": ("score", *(fact for fact in _FACTS if fact != "score")),
    "name": (_CALLED, *_FACTS, *_TEXTS),
    "milliseconds": ("milliseconds", *_FACTS),
    "verdict": (_RANK, "captured_at", *(fact for fact in _FACTS if fact != "captured_at"), *_TEXTS),
}
_NARROW: dict[str, tuple[str, ...]] = {
    "time": ("captured_at", "id"),
    "score": ("score", "id"),
    "milliseconds": ("milliseconds", "id"),
    "verdict": (_RANK, "captured_at", "id"),
}


def upgrade() -> None:
    wanted = _WIDE if op.get_bind().dialect.name == "sqlite" else _NARROW
    for name, columns in wanted.items():
        op.create_index(f"inspections_by_{name}", "inspections", [sa.text(column) for column in columns])
    op.create_table(
        "saved_searches",
        sa.Column("id", _NUMBER, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False, unique=True),
        sa.Column("search", sa.Text, nullable=False),
        sa.Column("saved_at", sa.Text, nullable=False),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
