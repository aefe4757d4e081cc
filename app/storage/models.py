"""Trained models of the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, select, update

from app.domain.model_record import ModelRecord
from app.domain.timestamps import utc_now
from app.messages.codes import stores as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import MODEL, take_numbers


class ModelStore:
    """Models of one workspace; at most one is active. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._models = database.schema.models

    def next_name(self) -> str:
        """A new name, "m-0001", "m-0002" …; given out once, even if it is not used then. Raises StorageError."""
        with self._database.transaction() as connection:
            while True:
                (number,) = take_numbers(connection, self._database.schema.counters, MODEL)
                name = f"m-{number:04d}"
                # A folder without a record is there after a person started with an empty database.
                if not (self._layout.models / name).exists():
                    return name

    def add(
        self,
        name: str,
        folder: Path,
        preset: str,
        products: Sequence[str],
        product_ids: Sequence[int | None] | None = None,
    ) -> ModelRecord:
        """Record a finished model folder. Without `product_ids` the products that have these names now are meant.

        Raises:
            UsageError: the folder does not exist, or there is a model of that name.
            StorageError: the disk refuses.
        """
        if not folder.is_dir():
            raise StoreRefusedError(codes.NoModelFolder(str(folder)))
        columns = self._models.c
        with self._database.transaction() as connection:
            ids = [self._number_of(connection, each) for each in products] if product_ids is None else product_ids
            model = ModelRecord(0, name, folder, preset, utc_now(), tuple(products), False, tuple(ids))
            if connection.scalar(select(columns.id).where(columns.name == name)) is not None:
                raise StoreRefusedError(codes.ModelExists(name))
            model_id = self._models.insert(connection, self._models.row(model, self._layout.root))
        return self.get(model_id)

    def _number_of(self, connection: Connection, product: str) -> int | None:
        columns = self._database.schema.products.c
        named = select(columns.id).where(columns.name == product, columns.trashed_at.is_(None))
        number: int | None = connection.scalar(named)
        return number

    def list(self) -> tuple[ModelRecord, ...]:
        """All models, newest first."""
        rows = self._database.query(self._models.select().order_by(self._models.c.id.desc()))
        return tuple(self._record(row) for row in rows)

    def get(self, model_id: int) -> ModelRecord:
        """Raises UnknownRecordError."""
        row = self._database.first(self._models.select().where(self._models.c.id == model_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchModel(model_id))
        return self._record(row)

    def activate(self, model_id: int) -> ModelRecord:
        """Make this model the one that inspects. Raises UnknownRecordError, StorageError."""
        self.get(model_id)
        table, columns = self._models.table, self._models.c
        with self._database.transaction() as connection:
            connection.execute(update(table).where(columns.is_active == 1).values({columns.is_active: False}))
            connection.execute(update(table).where(columns.id == model_id).values({columns.is_active: True}))
        return self.get(model_id)

    def active(self) -> ModelRecord | None:
        """The model that inspects, or None while there is none."""
        row = self._database.first(self._models.select().where(self._models.c.is_active == 1))
        return None if row is None else self._record(row)

    def _record(self, row: StoredRow) -> ModelRecord:
        return self._models.value(row, self._layout.root)
