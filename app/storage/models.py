"""Trained models of the workspace."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from app.domain.model_record import ModelRecord
from app.domain.timestamps import utc_now
from app.storage.database import Database
from app.storage.errors import UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.text import storable
from onenip_core.errors import UsageError

_COUNTER = "model"


class ModelStore:
    """Models of one workspace; at most one is active. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout

    def next_name(self) -> str:
        """A new name, "m-0001", "m-0002" …; given out once, even if it is not used then. Raises StorageError."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT value FROM counters WHERE name = ?", (_COUNTER,)).fetchone()
            number = int(row[0]) + 1 if row is not None else 1
            # A folder without a record is there after a person started with an empty database.
            while (self._layout.models / _model_name(number)).exists():
                number += 1
            connection.execute("INSERT OR REPLACE INTO counters (name, value) VALUES (?, ?)", (_COUNTER, number))
        return _model_name(number)

    def add(self, name: str, folder: Path, preset: str, products: Sequence[str]) -> ModelRecord:
        """Record a finished model folder.

        Raises:
            UsageError: the folder does not exist, or there is a model of that name.
            StorageError: the disk refuses.
        """
        if not folder.is_dir():
            raise UsageError(f"There is no model folder {folder}. Nothing was added.")
        names = json.dumps([storable(product) for product in products], ensure_ascii=False)
        with self._database.transaction() as connection:
            if connection.execute("SELECT 1 FROM models WHERE name = ?", (name,)).fetchone() is not None:
                raise UsageError(f"There is already a model {name}. Nothing was added.")
            connection.execute(
                "INSERT INTO models (name, folder, preset, created_at, products) VALUES (?, ?, ?, ?, ?)",
                (name, self._layout.relative(folder), preset, utc_now(), names),
            )
            row = connection.execute("SELECT * FROM models WHERE name = ?", (name,)).fetchone()
        return self._record(row)

    def list(self) -> tuple[ModelRecord, ...]:
        """All models, newest first."""
        return tuple(self._record(row) for row in self._database.query("SELECT * FROM models ORDER BY id DESC"))

    def get(self, model_id: int) -> ModelRecord:
        """Raises UnknownRecordError."""
        rows = self._database.query("SELECT * FROM models WHERE id = ?", (model_id,))
        if not rows:
            raise UnknownRecordError(f"There is no model with number {model_id}.")
        return self._record(rows[0])

    def activate(self, model_id: int) -> ModelRecord:
        """Make this model the one that inspects. Raises UnknownRecordError, StorageError."""
        self.get(model_id)
        with self._database.transaction() as connection:
            connection.execute("UPDATE models SET is_active = 0 WHERE is_active = 1")
            connection.execute("UPDATE models SET is_active = 1 WHERE id = ?", (model_id,))
        return self.get(model_id)

    def active(self) -> ModelRecord | None:
        """The model that inspects, or None while there is none."""
        rows = self._database.query("SELECT * FROM models WHERE is_active = 1")
        return self._record(rows[0]) if rows else None

    def _record(self, row: sqlite3.Row) -> ModelRecord:
        return ModelRecord(
            id=row["id"],
            name=row["name"],
            folder=self._layout.absolute(row["folder"]),
            preset=row["preset"],
            created_at=row["created_at"],
            products=tuple(json.loads(row["products"])),
            is_active=bool(row["is_active"]),
        )


def _model_name(number: int) -> str:
    return f"m-{number:04d}"
