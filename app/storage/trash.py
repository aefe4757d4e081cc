"""The trash: what lies in it, how much room it takes, and how it is deleted for good."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update

from app.domain.trash import Record, RecordKind, TrashedItem
from app.messages.codes import stores as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.holds import held_batches
from app.storage.layout import WorkspaceLayout
from app.storage.removal import Removed, remove_all, size_of
from app.storage.shifts import count_removed
from app.storage.tables import Schema
from app.storage.trash_contents import TrashContents
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.prepared_names import model_prefix

Report = Callable[[int, int], None]


class Trash:
    """The trash of one workspace. Every method may be called from any thread.

    Deleting for good moves the files aside, deletes the record, and removes the files then. So whatever is listed is whole:
    a kill leaves either record and files, which the next opening puts back in their place, or files alone, which it removes.
    """

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._contents = TrashContents(database)
        self._deleting = threading.Lock()

    def items(self) -> tuple[TrashedItem, ...]:
        """All that lies in the trash, what was deleted last first. Raises StorageError."""
        return self._contents.items()

    def size(self, record: Record) -> int:
        """Bytes that it takes by itself; 0 for what is not in the trash any more. Raises StorageError."""
        return sum(size_of(path) for path in self._places(record))

    def delete(self, records: Sequence[Record]) -> frozenset[Record]:
        """Delete things for good, all of them or none: nothing brings them back. Files lie aside until `remove_deleted`.

        Returns:
            All records that went with it: a product takes its images and golden parts along, a batch its inspections.

        Raises:
            UnknownRecordError: one of them is not in the trash.
            UsageError: a batch is held.
            StorageError: a file cannot be moved, because a program holds it, say; everything is as it was.
        """
        with self._deleting:
            places = [path for record in records for path in (*self._places(record), *self._along(record))]
            moves = [(path, self._layout.deleted_place(path)) for path in dict.fromkeys(places)]
            for _, waiting in moves:
                remove_all((waiting,))  # of an earlier workspace that gave out the same number
            with moved_files(moves), self._database.transaction() as connection:
                gone: frozenset[Record] = frozenset()
                for record in records:
                    if record not in gone:  # else it went with its product
                        gone |= self._delete_record(connection, record)
                return gone

    def remove_deleted(
        self, cancelled: Callable[[], bool] = lambda: False, report: Report = lambda _done, _total: None
    ) -> Removed:
        """Remove the files of what was deleted for good, also what an earlier session left. `report` takes files done, total.

        What refuses stays, is told, and is tried again at the next call.
        """
        with self._deleting:  # else it would remove what is moved aside just now, and might be moved back
            waiting = tuple(path for kind in _folders(self._layout.deleted) for path in kind.iterdir())
        return remove_all(waiting, cancelled, report)

    def _places(self, record: Record) -> tuple[Path, ...]:
        """Files and folders of something in the trash, as far as they are there."""
        layout, schema, number = self._layout, self._database.schema, record.number
        places: list[Path] = []
        if record.kind is RecordKind.PRODUCT:
            places = [
                layout.trashed_product(row.id, row.folder) for row in self._trashed(schema.products.table, number)
            ]
        elif record.kind is RecordKind.IMAGE:
            places = [layout.trashed_image(row.id, row.file) for row in self._trashed(schema.images.table, number)]
        elif record.kind is RecordKind.GOLDEN_PART:
            rows = self._trashed(schema.golden_parts.table, number)
            places = [layout.trashed_golden_part(row.id, row.file) for row in rows]
        elif record.kind is RecordKind.BATCH:
            places = [layout.trashed_batch(row.id) for row in self._trashed(schema.batches.table, number)]
        elif record.kind is RecordKind.MODEL:
            for row in self._trashed(schema.models.table, number):
                folder = layout.trashed_model(row.id, Path(row.folder).name)
                places += [folder, *self._made_for(folder)]
        return tuple(path for path in places if path.exists())

    def _along(self, record: Record) -> tuple[Path, ...]:
        """The images and golden parts of a product that were deleted before it, each by itself, and what models said of it."""
        if record.kind is not RecordKind.PRODUCT:
            return ()
        schema, layout = self._database.schema, self._layout
        places = [*layout.evaluations.glob(f"*/{layout.evaluation('', record.number).name}")]
        for pictures, place in (
            (schema.images.c, layout.trashed_image),
            (schema.golden_parts.c, layout.trashed_golden_part),
        ):
            rows = self._database.query(
                select(pictures.id, pictures.file).where(
                    pictures.product_id == record.number, pictures.trashed_at.is_not(None)
                )
            )
            places += [place(row.id, row.file) for row in rows]
        return tuple(path for path in places if path.exists())

    def _trashed(self, table: Table, number: int) -> tuple[StoredRow, ...]:
        found = select(table).where(table.c.id == number, table.c.trashed_at.is_not(None))
        return tuple(self._database.query(found))

    def _made_for(self, model: Path) -> tuple[Path, ...]:
        """What was prepared for a model, and what it said of golden parts: without it, nobody needs that."""
        try:
            prefix, digest = model_prefix(model), manifest_digest(load_manifest(model))
        except ModelFolderError:
            return ()  # damaged: what it was cannot be told any more
        evaluations = self._layout.evaluation(digest, 0).parent
        if self._layout.own is not None:
            return (evaluations,)  # each station has exports of its own, and no other reaches them
        return *self._layout.engines.glob(f"{prefix}*"), evaluations

    def _delete_record(self, connection: Connection, record: Record) -> frozenset[Record]:
        schema, number = self._database.schema, record.number
        gone = {record}
        batches, images, parts = schema.batches, schema.images, schema.inspections
        if record.kind is RecordKind.PRODUCT:
            _forget(connection, batches.table, batches.c.product_id, number)
            golden = schema.golden_parts
            _forget_steadiness(connection, schema, number)
            gone |= _take_along(connection, images.table, images.c.product_id == number, RecordKind.IMAGE)
            gone |= _take_along(connection, golden.table, golden.c.product_id == number, RecordKind.GOLDEN_PART)
            table = schema.products.table
        elif record.kind is RecordKind.MODEL:
            _forget(connection, batches.table, batches.c.model_id, number)
            table = schema.models.table
        elif record.kind is RecordKind.BATCH:
            held = held_batches(connection, schema, number)
            if number in held:
                raise StoreRefusedError(held[number])  # rolls all of it back
            count_removed(connection, schema, number)
            gone |= _take_along(connection, parts.table, parts.c.batch_id == number, RecordKind.INSPECTION)
            table = batches.table
        elif record.kind is RecordKind.GOLDEN_PART:
            table = schema.golden_parts.table
        else:
            table = images.table
        mine = delete(table).where(table.c.id == number, table.c.trashed_at.is_not(None))
        if connection.execute(mine).rowcount != 1:
            raise UnknownRecordError(codes.NotInTheTrash())  # rolls all of it back
        return frozenset(gone)


def _forget(connection: Connection, table: Table, column: Any, number: int) -> None:
    """The names stay in the batches; the number refers to nothing any more."""
    connection.execute(update(table).where(column == number).values({column: None}))


def _take_along(connection: Connection, table: Table, which: Any, kind: RecordKind) -> set[Record]:
    numbers = connection.scalars(select(table.c.id).where(which)).all()
    connection.execute(delete(table).where(which))
    return {Record(kind, number) for number in numbers}


def _forget_steadiness(connection: Connection, schema: Schema, product_id: int) -> None:
    """From where on scores of a product were compared, and what the light over its parts looked like."""
    masters, probes, starts = schema.light_masters, schema.light_probes, schema.drift_starts
    mine = select(masters.c.id).where(masters.c.product_id == product_id)
    connection.execute(delete(probes.table).where(probes.c.master_id.in_(mine)))
    connection.execute(delete(masters.table).where(masters.c.product_id == product_id))
    connection.execute(delete(starts.table).where(starts.c.product_id == product_id))


def _folders(path: Path) -> tuple[Path, ...]:
    return tuple(each for each in path.iterdir() if each.is_dir()) if path.is_dir() else ()
