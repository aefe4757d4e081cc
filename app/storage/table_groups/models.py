"""Models, what trains them, and which of them judged the line."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, text

from app.domain.gate import RuleResult
from app.domain.release import KeptLimit, ReleaseKind
from app.domain.training_job import JobState
from app.storage.stored_table import kept
from app.storage.stored_types import Names, Numbers, StorableText, Structs, TrainingImages, real_number, record_number
from app.storage.table_groups.columns import METADATA, choice, count, flag

MODELS = Table(
    "models",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False, unique=True),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("preset", StorableText, nullable=False),
    Column("created_at", StorableText, nullable=False),
    Column("products", Names, nullable=False),
    Column("product_ids", Numbers, nullable=False, server_default=text("'[]'")),
    flag("is_active"),
    Column("title", StorableText, nullable=False, server_default=text("''")),
    Column("trashed_at", StorableText),
    Column("untrained", Names, nullable=False, server_default=text("'[]'")),
    # Not part of the value: lists of models are read often, and these are many images.
    Column("trained_on", TrainingImages, nullable=False, server_default=text("'[]'")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

JOBS = Table(
    "jobs",
    METADATA,
    Column("id", record_number(), primary_key=True),
    choice("state", JobState),
    Column("model_name", StorableText, nullable=False),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("request_json", StorableText, nullable=False),
    Column("started_at", StorableText, nullable=False),
    Column("finished_at", StorableText),
    Column("message", StorableText, nullable=False, server_default=text("''")),
    Column("station", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

WAITING_TRAININGS = Table(
    "waiting_trainings",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("title", StorableText, nullable=False, server_default=text("''")),
    Column("preset", StorableText, nullable=False),
    Column("minutes", real_number(), nullable=False),
    Column("products", TrainingImages, nullable=False),
    Column("start_model_id", record_number()),
    Column("start_model_name", StorableText, nullable=False, server_default=text("''")),
    Column("job_id", record_number()),
    Column("held", StorableText, nullable=False, server_default=text("''")),
    Column("station", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# No foreign keys: which model judged the line stays known when it is deleted for good.
RELEASES = Table(
    "releases",
    METADATA,
    Column("id", record_number(), primary_key=True),
    choice("kind", ReleaseKind),
    Column("released_at", StorableText, nullable=False),
    Column("model_id", record_number(), nullable=False),
    Column("model_name", StorableText, nullable=False),
    Column("model_title", StorableText, nullable=False, server_default=text("''")),
    Column("model_digest", StorableText, nullable=False),
    Column("parent_id", record_number()),
    Column("parent_name", StorableText, nullable=False, server_default=text("''")),
    Column("parent_digest", StorableText, nullable=False, server_default=text("''")),
    Column("limits", Structs(KeptLimit), nullable=False, server_default=text("'[]'")),
    Column("program", StorableText, nullable=False),
    Column("signed_by", StorableText, nullable=False, server_default=text("''")),
    Column("reason", StorableText, nullable=False, server_default=text("''")),
    Column("golden_fingerprint", StorableText, nullable=False, server_default=text("''")),
    count("golden_count"),
    Column("rules", Structs(RuleResult), nullable=False, server_default=text("'[]'")),
    Column("untrained", Names, nullable=False, server_default=text("'[]'")),
    # A signature without a name is none.
    CheckConstraint("kind <> 'signed' OR signed_by <> ''"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

Index("models_active", MODELS.c.is_active, unique=True, sqlite_where=text("is_active = 1"))
