"""When a verdict was overruled, and what became of that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

_WAITING = sa.text(
    "answer = 'wanted' OR (overruled IS NOT NULL AND (answer IS NULL OR answer = 'model_right' "
    "OR coalesce(answered_about, '') <> overruled))"
)
_ANSWERED = sa.text("answered_at IS NOT NULL")


def upgrade() -> None:
    answers = "answer IN ('wanted', 'normal', 'golden', 'model_right', 'noted')"
    verdicts = "answered_about IN ('OK', 'NG', 'NOT_CHECKED')"
    for column in (
        sa.Column("overruled_at", sa.Text),
        sa.Column("answer", sa.Text, sa.CheckConstraint(answers)),
        sa.Column("answer_note", sa.Text),
        sa.Column("answered_about", sa.Text, sa.CheckConstraint(verdicts)),
        sa.Column("answered_at", sa.Text),
    ):
        op.add_column("inspections", column)
    for name, column_name, where in (
        ("inspections_waiting", "batch_id", _WAITING),
        ("inspections_answered", "answered_at", _ANSWERED),
    ):
        op.create_index(name, "inspections", [column_name], sqlite_where=where, postgresql_where=where)
