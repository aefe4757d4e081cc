"""The tables, each column once: rows become values, values rows, and inspections a table for a spreadsheet by these lines.

Tables are made by the migrations; a test compares the two. Times are ISO 8601 in UTC, paths relative to their record's home.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    func,
    select,
    text,
)

from app.domain.alarm import Alarm
from app.domain.audit_entry import AuditAction
from app.domain.batch import Batch
from app.domain.gate import RuleResult
from app.domain.golden_part import GoldenPart, GoldenTruth
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.part_answer import Answer
from app.domain.product import NormalImage, Product
from app.domain.release import KeptLimit, Release, ReleaseKind
from app.domain.shift import ResetReason, Shift
from app.domain.training_job import JobState, TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.storage import csv_cells
from app.storage.audit.audited import AUDIT_LOG
from app.storage.stored_table import StoredTable, kept
from app.storage.stored_types import (
    Area,
    Choice,
    Flag,
    Marks,
    Names,
    Numbers,
    StorableText,
    StoredAlignment,
    Structs,
    TrainingImages,
    Views,
    real_number,
    record_number,
)
from onenip_core.types import Verdict

METADATA = MetaData()


def _choice(
    name: str, kind: type[StrEnum], *, nullable: bool = False, info: dict[Any, Any] | None = None
) -> Column[Any]:
    values = ", ".join(repr(member.value) for member in kind)
    return Column(name, Choice(kind), CheckConstraint(f"{name} IN ({values})"), nullable=nullable, info=info)


def _flag(name: str, info: dict[Any, Any] | None = None) -> Column[bool]:
    check = CheckConstraint(f"{name} IN (0, 1)")
    return Column(name, Flag, check, nullable=False, server_default=text("0"), info=info)


def _count(name: str, *checks: CheckConstraint) -> Column[int]:
    return Column(name, Integer, *checks, nullable=False, server_default=text("0"))


def _bits(name: str) -> Column[int]:
    """How many of 16 bits are used; null: all."""
    return Column(name, Integer, CheckConstraint(f"{name} IS NULL OR {name} BETWEEN 8 AND 16"))


_counters = Table(
    "counters",
    METADATA,
    Column("name", StorableText, primary_key=True),
    Column("value", record_number(), nullable=False),
    sqlite_strict=True,
)

_products = Table(
    "products",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False),
    Column("name_key", StorableText, nullable=False),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("created_at", StorableText, nullable=False),
    Column("trashed_at", StorableText),
    # In units of the model's proposal; null takes the proposal.
    Column("threshold", real_number(), CheckConstraint("threshold IS NULL OR threshold > 0")),
    _bits("value_bits"),
    # Null: the whole picture.
    Column("area", Area),
    # Names of sessions of its normal images.
    Column("held_out", Names, nullable=False, server_default=text("'[]'")),
    # Null: parts are inspected as they lie.
    Column("alignment", StoredAlignment),
    # Not part of the value: lists of products are read often, and these only where a model is to be signed for.
    Column("gate_rules", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_images = Table(
    "images",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("file", StorableText, nullable=False, info=kept("path", is_file=True)),
    Column("original_name", StorableText, nullable=False),
    Column("sha256", StorableText, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added_at", StorableText, nullable=False),
    _flag("is_prompt"),
    Column("trashed_at", StorableText),
    Column("unusualness", real_number()),
    Column("highest_value", Integer),
    Column("marks", Marks),
    _flag("is_approved"),
    _flag("is_set_aside"),
    Column("session", StorableText, nullable=False, server_default=text("''")),
    Column("taken_at", StorableText),
    Column("tags", Names, nullable=False, server_default=text("'[]'")),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_models = Table(
    "models",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False, unique=True),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("preset", StorableText, nullable=False),
    Column("created_at", StorableText, nullable=False),
    Column("products", Names, nullable=False),
    Column("product_ids", Numbers, nullable=False, server_default=text("'[]'")),
    _flag("is_active"),
    Column("title", StorableText, nullable=False, server_default=text("''")),
    Column("trashed_at", StorableText),
    Column("untrained", Names, nullable=False, server_default=text("'[]'")),
    # Not part of the value: lists of models are read often, and these are many images.
    Column("trained_on", TrainingImages, nullable=False, server_default=text("'[]'")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_jobs = Table(
    "jobs",
    METADATA,
    Column("id", record_number(), primary_key=True),
    _choice("state", JobState),
    Column("model_name", StorableText, nullable=False),
    Column("folder", StorableText, nullable=False, info=kept(is_file=True)),
    Column("request_json", StorableText, nullable=False),
    Column("started_at", StorableText, nullable=False),
    Column("finished_at", StorableText),
    Column("message", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_waiting_trainings = Table(
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
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_batches = Table(
    "batches",
    METADATA,
    Column("id", record_number(), primary_key=True, info=kept(cell=csv_cells.plain("batch"))),
    # The names are what was inspected then, whatever becomes of product and model; the numbers say which records they are.
    Column("product_name", StorableText, nullable=False, info=kept(cell=csv_cells.text("product"))),
    Column("model_name", StorableText, nullable=False, info=kept(cell=csv_cells.text("model"))),
    Column("product_id", record_number(), ForeignKey("products.id")),
    Column("model_id", record_number(), ForeignKey("models.id")),
    Column("source", StorableText, nullable=False),
    Column("started_at", StorableText, nullable=False),
    Column("finished_at", StorableText),
    _count("ok_count"),
    _count("ng_count"),
    _count("not_checked_count"),
    _count("unrecorded_count", CheckConstraint("unrecorded_count >= 0")),
    _count("left_out_count", CheckConstraint("left_out_count >= 0")),
    Column("left_out", StorableText, nullable=False, server_default=text("''")),
    _flag("is_untrained", info=kept(cell=csv_cells.flag("by_prompts_only"))),
    Column("trashed_at", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_inspections = Table(
    "inspections",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("batch_id", record_number(), ForeignKey("batches.id"), nullable=False),
    Column("position", Integer, nullable=False, info=kept(cell=csv_cells.plain())),
    Column("name", StorableText, nullable=False, info=kept(cell=csv_cells.text())),
    Column("score", real_number(), info=kept(cell=csv_cells.number(".6g"))),
    Column("threshold", real_number(), info=kept(cell=csv_cells.number(".6g", "limit"))),
    _choice("verdict", Verdict, info=kept(cell=csv_cells.plain("model_verdict"))),
    _choice("overruled", Verdict, nullable=True, info=kept(cell=csv_cells.plain("correction"))),
    Column("overruled_reason", StorableText, info=kept(cell=csv_cells.text("correction_reason"))),
    Column("reason", StorableText, nullable=False, info=kept(cell=csv_cells.worded())),
    Column("prompt", StorableText, info=kept(cell=csv_cells.text())),
    Column("milliseconds", real_number(), nullable=False, info=kept(cell=csv_cells.number(".1f"))),
    Column("captured_at", StorableText, nullable=False, info=kept(cell=csv_cells.moment("taken_at"))),
    Column(
        "image_file", StorableText, info=kept("image_path", is_file=True, cell=csv_cells.file("image_in_workspace"))
    ),
    Column("map_file", StorableText, info=kept("map_path", is_file=True, cell=csv_cells.file("map_in_workspace"))),
    Column("map_scale", real_number(), nullable=False),
    Column("judged_at", StorableText),
    Column("told_at", StorableText),
    Column("stored_at", StorableText),
    _bits("value_bits"),
    Column("triggered_at", StorableText, info=kept(cell=csv_cells.moment())),
    Column("part_number", StorableText, info=kept(cell=csv_cells.text())),
    Column("views", Views, info=kept(cell=csv_cells.views())),
    Column("image_sha256", StorableText),
    Column("overruled_at", StorableText),
    _choice("answer", Answer, nullable=True),
    Column("answer_note", StorableText),
    _choice("answered_about", Verdict, nullable=True),
    Column("answered_at", StorableText),
    UniqueConstraint("batch_id", "position"),
    # A verdict without a number or without its image cannot be stored.
    CheckConstraint(
        "verdict = 'NOT_CHECKED' OR (score IS NOT NULL AND threshold IS NOT NULL AND image_file IS NOT NULL)"
    ),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_alarms = Table(
    "alarms",
    METADATA,
    Column("id", record_number(), primary_key=True),
    # No foreign key: that somebody was called stays known when the batch is deleted for good.
    Column("batch_id", record_number()),
    Column("position", Integer, nullable=False),
    Column("message", StorableText, nullable=False),
    Column("raised_at", StorableText, nullable=False),
    Column("acknowledged_at", StorableText),
    Column("acknowledged_by", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_shifts = Table(
    "shifts",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("started_at", StorableText, nullable=False),
    Column("after_inspection", record_number(), nullable=False),
    Column("ended_at", StorableText),
    _count("ok_count"),
    _count("ng_count"),
    _count("not_checked_count"),
    _choice("reason", ResetReason, nullable=True),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

_golden_parts = Table(
    "golden_parts",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("product_id", record_number(), ForeignKey("products.id"), nullable=False),
    Column("file", StorableText, nullable=False, info=kept("path", is_file=True)),
    Column("original_name", StorableText, nullable=False),
    Column("sha256", StorableText, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("added_at", StorableText, nullable=False),
    _choice("truth", GoldenTruth),
    Column("defect_kind", StorableText, nullable=False, server_default=text("''")),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    _bits("value_bits"),
    Column("trashed_at", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# No foreign keys: which model judged the line stays known when it is deleted for good.
_releases = Table(
    "releases",
    METADATA,
    Column("id", record_number(), primary_key=True),
    _choice("kind", ReleaseKind),
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
    _count("golden_count"),
    Column("rules", Structs(RuleResult), nullable=False, server_default=text("'[]'")),
    Column("untrained", Names, nullable=False, server_default=text("'[]'")),
    # A signature without a name is none.
    CheckConstraint("kind <> 'signed' OR signed_by <> ''"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# Triggers write it (storage/audit); a line without a number waits for the end of its transaction.
Table(
    AUDIT_LOG,
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("number", record_number(), unique=True),
    *(
        Column(name, StorableText, nullable=False, server_default=text("''"))
        for name in ("at", "station", "account", "program")
    ),
    Column("kind", StorableText, nullable=False),
    Column("record_id", record_number(), nullable=False),
    Column("name", StorableText, nullable=False),
    _choice("action", AuditAction),
    Column("before", StorableText, nullable=False),
    Column("after", StorableText, nullable=False),
    Column("hash", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# What makes the tables of a server are the migrations; here its conditions would load all of its dialect at every start.
_LIVE = text("trashed_at IS NULL")
_OPEN = text("ended_at IS NULL")
_CORRECTED = text("overruled IS NOT NULL")
_ACTIVE = text("is_active = 1")
_WAITING = text("number IS NULL")
Index("products_name", _products.c.name_key, unique=True, sqlite_where=_LIVE)
Index("images_content", _images.c.product_id, _images.c.sha256, unique=True, sqlite_where=_LIVE)
Index("golden_parts_content", _golden_parts.c.product_id, _golden_parts.c.sha256, unique=True, sqlite_where=_LIVE)
Index("audit_log_waiting", METADATA.tables[AUDIT_LOG].c.id, sqlite_where=_WAITING)
Index("models_active", _models.c.is_active, unique=True, sqlite_where=_ACTIVE)

# Corrections are few: with an index of their own they are counted for every batch without a look at the other parts.
Index(
    "inspections_corrected",
    _inspections.c.batch_id,
    sqlite_where=_CORRECTED,
)

# What waits for an answer is counted after each correction, and listed newest first where it has one.
WAITING = (
    "answer = 'wanted' OR (overruled IS NOT NULL AND (answer IS NULL OR answer = 'model_right' "
    "OR coalesce(answered_about, '') <> overruled))"
)
"""As `Inspection.waits`: a query uses the index only by these very words."""
ANSWERED = "answered_at IS NOT NULL"
Index("inspections_waiting", _inspections.c.batch_id, sqlite_where=text(WAITING))
Index("inspections_answered", _inspections.c.answered_at, sqlite_where=text(ANSWERED))

# Of what is the same for all of them there can be one alone.
Index(
    "shifts_open",
    text("(ended_at IS NULL)"),
    unique=True,
    sqlite_where=_OPEN,
    _table=_shifts,
)

_IMAGES_OF_PRODUCT = (
    select(func.count())
    .where(_images.c.product_id == _products.c.id, _images.c.trashed_at.is_(None))
    .correlate(_products)
)

_TEACHING = _IMAGES_OF_PRODUCT.where(_images.c.is_set_aside == 0)

_CORRECTIONS_OF_BATCH = (
    select(func.count())
    .where(_inspections.c.batch_id == _batches.c.id, _inspections.c.overruled.is_not(None))
    .correlate(_batches)
)


@dataclass(frozen=True, slots=True)
class Schema:
    """All tables with their values, and the scripts that make them."""

    metadata: MetaData
    counters: Table
    products: StoredTable[Product]
    images: StoredTable[NormalImage]
    models: StoredTable[ModelRecord]
    jobs: StoredTable[TrainingJob]
    waiting_trainings: StoredTable[WaitingTraining]
    batches: StoredTable[Batch]
    inspections: StoredTable[Inspection]
    alarms: StoredTable[Alarm]
    shifts: StoredTable[Shift]
    golden_parts: StoredTable[GoldenPart]
    releases: StoredTable[Release]
    versions: tuple[Path, ...]
    """Folders of migrations, each named with its number of four digits."""


SCHEMA = Schema(
    METADATA,
    _counters,
    StoredTable(
        _products,
        Product,
        (
            _TEACHING.scalar_subquery().label("normal_count"),
            _TEACHING.where(_images.c.is_prompt == 1).scalar_subquery().label("prompt_count"),
            _IMAGES_OF_PRODUCT.where(_images.c.is_set_aside == 1).scalar_subquery().label("aside_count"),
        ),
    ),
    StoredTable(_images, NormalImage),
    StoredTable(_models, ModelRecord),
    StoredTable(_jobs, TrainingJob),
    StoredTable(_waiting_trainings, WaitingTraining),
    StoredTable(
        _batches,
        Batch,
        (_CORRECTIONS_OF_BATCH.scalar_subquery().label("corrected_count"),),
    ),
    StoredTable(_inspections, Inspection),
    StoredTable(_alarms, Alarm),
    StoredTable(_shifts, Shift),
    StoredTable(_golden_parts, GoldenPart),
    StoredTable(_releases, Release),
    (Path(__file__).parent / "migrations" / "versions",),
)
