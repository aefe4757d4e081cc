"""The tables, as a list of migrations. Add to the end; never change one that was released."""

from __future__ import annotations

_TABLES = """
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    folder TEXT NOT NULL,
    created_at TEXT NOT NULL,
    trashed_at TEXT
) STRICT;
CREATE UNIQUE INDEX products_name ON products (name_key) WHERE trashed_at IS NULL;

CREATE TABLE images (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES products (id),
    file TEXT NOT NULL,
    original_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    is_prompt INTEGER NOT NULL DEFAULT 0 CHECK (is_prompt IN (0, 1)),
    trashed_at TEXT
) STRICT;
CREATE UNIQUE INDEX images_content ON images (product_id, sha256) WHERE trashed_at IS NULL;

CREATE TABLE models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    folder TEXT NOT NULL,
    preset TEXT NOT NULL,
    created_at TEXT NOT NULL,
    products TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 0 CHECK (is_active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX models_active ON models (is_active) WHERE is_active = 1;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL CHECK (state IN ('running', 'interrupted', 'cancelled', 'failed', 'finished')),
    model_name TEXT NOT NULL,
    folder TEXT NOT NULL,
    request_json TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    message TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_name TEXT NOT NULL,
    model_name TEXT NOT NULL,
    source TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    ok_count INTEGER NOT NULL DEFAULT 0,
    ng_count INTEGER NOT NULL DEFAULT 0,
    not_checked_count INTEGER NOT NULL DEFAULT 0,
    trashed_at TEXT
) STRICT;

CREATE TABLE inspections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    image_file TEXT,
    map_file TEXT,
    map_scale REAL NOT NULL,
    score REAL,
    threshold REAL,
    verdict TEXT NOT NULL CHECK (verdict IN ('OK', 'NG', 'NOT_CHECKED')),
    reason TEXT NOT NULL,
    prompt TEXT,
    milliseconds REAL NOT NULL,
    captured_at TEXT NOT NULL,
    overruled TEXT CHECK (overruled IN ('OK', 'NG', 'NOT_CHECKED')),
    UNIQUE (batch_id, position),
    -- A verdict without a number or without its image cannot be stored.
    CHECK (verdict = 'NOT_CHECKED' OR (score IS NOT NULL AND threshold IS NOT NULL AND image_file IS NOT NULL))
) STRICT;
"""

_PRODUCT_THRESHOLD = """
-- In units of the model's proposal; NULL takes the proposal.
ALTER TABLE products ADD COLUMN threshold REAL CHECK (threshold IS NULL OR threshold > 0);
"""

_TOLD_BEFORE_STORED = """
-- Parts that a person saw and that could not be stored.
ALTER TABLE batches ADD COLUMN unrecorded_count INTEGER NOT NULL DEFAULT 0 CHECK (unrecorded_count >= 0);
ALTER TABLE inspections ADD COLUMN judged_at TEXT;
ALTER TABLE inspections ADD COLUMN told_at TEXT;
ALTER TABLE inspections ADD COLUMN stored_at TEXT;
"""

MIGRATIONS: tuple[str, ...] = (_TABLES, _PRODUCT_THRESHOLD, _TOLD_BEFORE_STORED)
"""SQL scripts; after the n-th one PRAGMA user_version is n."""
