"""Runs, the parts that they judged, and whoever looked after them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, UniqueConstraint, func, select, text

from app.domain.files_kept import FilesKept
from app.domain.part_answer import Answer
from app.domain.shift import ResetReason
from app.storage import csv_cells
from app.storage.stored_table import kept
from app.storage.stored_types import Choice, Defects, Names, Search, StorableText, Views, real_number, record_number
from app.storage.table_groups.columns import METADATA, bits, choice, count, flag, hold_columns
from onenip_core.types import Verdict

CIRCUMSTANCES = Table(
    "circumstances",
    METADATA,
    Column("id", record_number(), primary_key=True),
    # Thousands of parts share them: each kind has one record, found by the hash of its content.
    Column("sha256", StorableText, nullable=False, unique=True),
    Column("content", StorableText, nullable=False),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

BATCHES = Table(
    "batches",
    METADATA,
    Column("id", record_number(), primary_key=True, info=kept(cell=csv_cells.whole("batch"))),
    # The names are what was inspected then, whatever becomes of product and model; the numbers say which records they are.
    Column("product_name", StorableText, nullable=False, info=kept(cell=csv_cells.text("product"))),
    Column("model_name", StorableText, nullable=False, info=kept(cell=csv_cells.text("model"))),
    Column("product_id", record_number(), ForeignKey("products.id")),
    Column("model_id", record_number(), ForeignKey("models.id")),
    Column("source", StorableText, nullable=False),
    Column("started_at", StorableText, nullable=False),
    Column("finished_at", StorableText),
    count("ok_count"),
    count("ng_count"),
    count("not_checked_count"),
    count("unrecorded_count", CheckConstraint("unrecorded_count >= 0")),
    count("left_out_count", CheckConstraint("left_out_count >= 0")),
    Column("left_out", StorableText, nullable=False, server_default=text("''")),
    flag("is_untrained", info=kept(cell=csv_cells.flag("by_prompts_only"))),
    Column("trashed_at", StorableText),
    Column("utc_offset_minutes", Integer),
    # Names, and no numbers: they stay what they were when the person is removed.
    Column("person", StorableText, nullable=False, server_default=text("''")),
    Column(
        "order_name", StorableText, nullable=False, server_default=text("''"), info=kept(cell=csv_cells.text("order"))
    ),
    *hold_columns(),
    # Of a workspace that one computer has for itself it is empty.
    Column(
        "station", StorableText, nullable=False, server_default=text("''"), info=kept(cell=csv_cells.text("station"))
    ),
    # By it a batch that a station sends twice is known as the same one.
    Column("spool_key", StorableText),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

INSPECTIONS = Table(
    "inspections",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("batch_id", record_number(), ForeignKey("batches.id"), nullable=False),
    Column("position", Integer, nullable=False, info=kept(cell=csv_cells.whole())),
    Column("name", StorableText, nullable=False, info=kept(cell=csv_cells.text())),
    Column("score", real_number(), info=kept(cell=csv_cells.number(".6g"))),
    Column("threshold", real_number(), info=kept(cell=csv_cells.number(".6g", "limit"))),
    choice("verdict", Verdict, info=kept(cell=csv_cells.plain("model_verdict"))),
    choice("overruled", Verdict, nullable=True, info=kept(cell=csv_cells.plain("correction"))),
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
    bits("value_bits"),
    Column("triggered_at", StorableText, info=kept(cell=csv_cells.moment())),
    Column("part_number", StorableText, info=kept(cell=csv_cells.text())),
    Column("views", Views, info=kept(cell=csv_cells.views())),
    Column("image_sha256", StorableText),
    Column("overruled_at", StorableText),
    choice("answer", Answer, nullable=True),
    Column("answer_note", StorableText),
    choice("answered_about", Verdict, nullable=True),
    Column("answered_at", StorableText),
    Column("judged_digest", StorableText),
    Column("circumstances_id", record_number(), ForeignKey("circumstances.id")),
    Column("files_lost_at", StorableText),
    Column(
        "person", StorableText, nullable=False, server_default=text("''"), info=kept(cell=csv_cells.text("logged_in"))
    ),
    Column(
        "overruled_by",
        StorableText,
        nullable=False,
        server_default=text("''"),
        info=kept(cell=csv_cells.text("corrected_by")),
    ),
    # What a person says of the part beside its verdict: kinds of defect, a note, where the defects are.
    Column("tags", Names, nullable=False, server_default=text("'[]'")),
    Column("note", StorableText, nullable=False, server_default=text("''"), info=kept(cell=csv_cells.text())),
    Column("defects", Defects, info=kept("painted")),
    # Not null image_file: it is part of what the digest is made of.
    Column(
        "files_kept",
        Choice(FilesKept),
        CheckConstraint("files_kept IN ('whole', 'picture', 'thumbnail', 'none')"),
        nullable=False,
        server_default=text("'whole'"),
        info=kept(cell=csv_cells.plain()),
    ),
    Column("files_reduced_at", StorableText, info=kept(cell=csv_cells.moment())),
    Column("thumbnail_file", StorableText, info=kept("thumbnail_path", is_file=True)),
    Column("thumbnail_sha256", StorableText),
    UniqueConstraint("batch_id", "position"),
    # A verdict without a number or without its image cannot be stored.
    CheckConstraint(
        "verdict = 'NOT_CHECKED' OR (score IS NOT NULL AND threshold IS NOT NULL AND image_file IS NOT NULL)"
    ),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

# One record an order, held or not: what was said last stays known.
ORDER_HOLDS = Table(
    "order_holds",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("order_name", StorableText, nullable=False),
    Column("order_key", StorableText, nullable=False, unique=True),
    *hold_columns(),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

ALARMS = Table(
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

SHIFTS = Table(
    "shifts",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("started_at", StorableText, nullable=False),
    Column("after_inspection", record_number(), nullable=False),
    Column("ended_at", StorableText),
    count("ok_count"),
    count("ng_count"),
    count("not_checked_count"),
    choice("reason", ResetReason, nullable=True),
    Column("note", StorableText, nullable=False, server_default=text("''")),
    Column("station", StorableText, nullable=False, server_default=text("''")),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

SAVED_SEARCHES = Table(
    "saved_searches",
    METADATA,
    Column("id", record_number(), primary_key=True),
    Column("name", StorableText, nullable=False),
    Column("name_key", StorableText, nullable=False, unique=True),
    Column("search", Search, nullable=False),
    Column("saved_at", StorableText, nullable=False),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)
Index("batches_spool_key", BATCHES.c.spool_key, unique=True)

# Corrections are few: with an index of their own they are counted for every batch without a look at the other parts.
Index(
    "inspections_corrected",
    INSPECTIONS.c.batch_id,
    sqlite_where=text("overruled IS NOT NULL"),
)

# What waits for an answer is counted after each correction, and listed newest first where it has one.
WAITING = (
    "answer = 'wanted' OR (overruled IS NOT NULL AND (answer IS NULL OR answer = 'model_right' "
    "OR coalesce(answered_about, '') <> overruled))"
)
"""As `Inspection.waits`: a query uses the index only by these very words."""
ANSWERED = "answered_at IS NOT NULL"
Index("inspections_waiting", INSPECTIONS.c.batch_id, sqlite_where=text(WAITING))
Index("inspections_answered", INSPECTIONS.c.answered_at, sqlite_where=text(ANSWERED))

# Indexes by which parts of all batches are found are over expressions, and hold more in SQLite than on a server: the migration
# that makes them says which they are, storage/queries uses them.
PER_DATABASE = tuple(f"inspections_by_{key}" for key in ("time", "score", "name", "milliseconds", "verdict", "text"))

DESCRIBED = "tags <> '[]' OR defects IS NOT NULL"
"""Of what a person said a kind of defect, or painted on; a query uses the index only by these very words."""
Index("inspections_described", INSPECTIONS.c.batch_id, sqlite_where=text(DESCRIBED))

# Each station has one.
Index("shifts_open", SHIFTS.c.station, unique=True, sqlite_where=text("ended_at IS NULL"))

CORRECTIONS_OF_BATCH = (
    select(func.count())
    .where(INSPECTIONS.c.batch_id == BATCHES.c.id, INSPECTIONS.c.overruled.is_not(None))
    .correlate(BATCHES)
)
