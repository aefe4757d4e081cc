"""Trained models of the workspace."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, select, update

from app.domain.model_record import TITLE_LENGTH, ModelRecord
from app.domain.release import KeptLimit, Release, ReleaseKind, Signature
from app.domain.timestamps import utc_now
from app.domain.trained_on import TrainedOn
from app.messages.codes import stores as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import MODEL, take_numbers
from onenip_core import __version__
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import load_manifest, manifest_digest

log = logging.getLogger(__name__)


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
                trashed = self._layout.trashed_model(0, name).parent.glob(f"*-{name}")
                if not (self._layout.models / name).exists() and not any(trashed):
                    return name

    def add(
        self,
        name: str,
        folder: Path,
        preset: str,
        products: Sequence[str],
        product_ids: Sequence[int | None] | None = None,
        trained_on: Sequence[TrainedOn] = (),
        title: str = "",
        created_at: str = "",
        untrained: Sequence[str] = (),
    ) -> ModelRecord:
        """Record a finished model folder. Without `product_ids` the products that have these names now are meant; without
        `trained_on` nobody can tell later what has changed since; without `created_at` (ISO 8601 in UTC) it was made now.
        `untrained` are those of `products` that it inspects by prompts only.

        Raises:
            UsageError: the folder does not exist, the title is too long, or there is a model of that name.
            StorageError: the disk refuses.
        """
        if not folder.is_dir():
            raise StoreRefusedError(codes.NoModelFolder(str(folder)))
        title = _fit_title(title)
        columns = self._models.c
        with self._database.transaction() as connection:
            ids = [self._number_of(connection, each) for each in products] if product_ids is None else product_ids
            made_at = created_at or utc_now()
            model = ModelRecord(
                0, name, folder, preset, made_at, tuple(products), False, tuple(ids), title, tuple(untrained)
            )
            if connection.scalar(select(columns.id).where(columns.name == name)) is not None:
                raise StoreRefusedError(codes.ModelExists(name))
            row = self._models.row(model, self._layout.root) | {columns.trained_on.name: tuple(trained_on)}
            model_id = self._models.insert(connection, row)
        return self.get(model_id)

    def _number_of(self, connection: Connection, product: str) -> int | None:
        columns = self._database.schema.products.c
        named = select(columns.id).where(columns.name == product, columns.trashed_at.is_(None))
        number: int | None = connection.scalar(named)
        return number

    def list(self) -> tuple[ModelRecord, ...]:
        """All models outside of the trash, newest first."""
        rows = self._database.query(self._live().order_by(self._models.c.id.desc()))
        return tuple(self._record(row) for row in rows)

    def get(self, model_id: int) -> ModelRecord:
        """Raises UnknownRecordError."""
        row = self._database.first(self._live().where(self._models.c.id == model_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchModel(model_id))
        return self._record(row)

    def activate(
        self,
        model_id: int,
        kind: ReleaseKind = ReleaseKind.UNSIGNED,
        signature: Signature | None = None,
        limits: Sequence[KeptLimit] | None = None,
    ) -> ModelRecord:
        """Make this model the one that inspects, and write that down as a release; whoever gives `limits` sets those of the
        products that are still there, in the same step. That a model goes on inspecting is no release, unless somebody signs.

        Raises UnknownRecordError, StorageError.
        """
        model, before = self.get(model_id), self.active()
        digests = {each.id: _digest(each) for each in (model, before) if each is not None}
        table, columns = self._models.table, self._models.c
        with self._database.transaction() as connection:
            standing = self._limits(connection)
            connection.execute(update(table).where(columns.is_active == 1).values({columns.is_active: False}))
            connection.execute(update(table).where(columns.id == model_id).values({columns.is_active: True}))
            for kept in limits or ():
                self._set_limit(connection, kept)
            if before is None or before.id != model_id or kind is not ReleaseKind.UNSIGNED:
                signed = signature or Signature("", "", "", 0, ())
                parent = None if before is None or before.id == model_id else before
                release = Release(
                    0,
                    kind,
                    utc_now(),
                    model.id,
                    model.name,
                    model.title,
                    digests[model.id],
                    None if parent is None else parent.id,
                    "" if parent is None else parent.name,
                    "" if parent is None else digests[parent.id],
                    standing,
                    __version__,
                    signed.name,
                    signed.reason,
                    signed.golden_fingerprint,
                    signed.golden_count,
                    signed.rules,
                    model.untrained,
                )
                releases = self._database.schema.releases
                releases.insert(connection, releases.row(release, self._layout.root))
        return self.get(model_id)

    def _limits(self, connection: Connection) -> tuple[KeptLimit, ...]:
        products = self._database.schema.products.c
        live = select(products.id, products.name, products.threshold).where(products.trashed_at.is_(None))
        return tuple(KeptLimit(*row) for row in connection.execute(live.order_by(products.id)))

    def _set_limit(self, connection: Connection, kept: KeptLimit) -> None:
        products = self._database.schema.products
        there = update(products.table).where(products.c.id == kept.product_id, products.c.trashed_at.is_(None))
        connection.execute(there.values({products.c.threshold: kept.limit}))

    def active(self) -> ModelRecord | None:
        """The model that inspects, or None while there is none."""
        row = self._database.first(self._live().where(self._models.c.is_active == 1))
        return None if row is None else self._record(row)

    def set_title(self, model_id: int, title: str) -> ModelRecord:
        """Call a model something beside its permanent name; an empty title takes that back.

        Raises:
            UsageError: the title is longer than TITLE_LENGTH.
            UnknownRecordError, StorageError
        """
        title = _fit_title(title)
        self.get(model_id)
        table, columns = self._models.table, self._models.c
        with self._database.transaction() as connection:
            connection.execute(update(table).where(columns.id == model_id).values({columns.title: title}))
        return self.get(model_id)

    def set_product_ids(self, model_id: int, product_ids: Sequence[int | None]) -> ModelRecord:
        """Say which records the products of a model are, in the model's order. Raises UnknownRecordError, StorageError."""
        self.get(model_id)
        table, columns = self._models.table, self._models.c
        with self._database.transaction() as connection:
            change = {columns.product_ids: tuple(product_ids)}
            connection.execute(update(table).where(columns.id == model_id).values(change))
        return self.get(model_id)

    def trained_on(self) -> dict[int, tuple[TrainedOn, ...]]:
        """Which images each model was trained on, by its number; models of which nobody knows are left out."""
        columns = self._models.c
        rows = self._database.query(select(columns.id, columns.trained_on).where(columns.trashed_at.is_(None)))
        return {row.id: row.trained_on for row in rows if row.trained_on}

    def trash(self, model_id: int) -> None:
        """Put a model with its folder into the trash.

        Raises:
            UsageError: it is the one that inspects.
            UnknownRecordError, StorageError
        """
        model = self.get(model_id)
        if model.is_active:
            raise StoreRefusedError(codes.ModelInspects(model.label))
        self._move(model, utc_now())

    def restore(self, model_id: int) -> ModelRecord:
        """Take a model out of the trash. Raises UnknownRecordError, StorageError."""
        columns = self._models.c
        row = self._database.first(self._models.select().where(columns.id == model_id, columns.trashed_at.is_not(None)))
        if row is None:
            raise UnknownRecordError(codes.NoSuchModel(model_id))
        self._move(self._record(row), None)
        return self.get(model_id)

    def _move(self, model: ModelRecord, trashed_at: str | None) -> None:
        live, trashed = model.folder, self._layout.trashed_model(model.id, model.folder.name)
        moves = [(live, trashed) if trashed_at is not None else (trashed, live)]
        if not live.is_relative_to(self._layout.models):
            moves = []  # a folder that lies elsewhere is a person's, and stays there
        table, columns = self._models.table, self._models.c
        with moved_files(moves), self._database.transaction() as connection:
            connection.execute(update(table).where(columns.id == model.id).values({columns.trashed_at: trashed_at}))

    def _live(self) -> Select[Any]:
        return self._models.select().where(self._models.c.trashed_at.is_(None))

    def _record(self, row: StoredRow) -> ModelRecord:
        return self._models.value(row, self._layout.root)


def _digest(model: ModelRecord) -> str:
    try:
        return manifest_digest(load_manifest(model.folder))
    except ModelFolderError as error:
        log.warning("The hash of model %s is not known: %s", model.name, error)
        return ""


def _fit_title(title: str) -> str:
    title = " ".join(title.split())
    if len(title) > TITLE_LENGTH:
        raise StoreRefusedError(codes.TitleTooLong(TITLE_LENGTH))
    return title
