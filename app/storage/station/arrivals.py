"""Puts into the server's database what a station spooled. Whatever comes twice is there once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select, update

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.messages.codes import stations as codes
from app.storage.batches import BatchStore, known_number
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import BATCH, INSPECTION, take_numbers


class Arrivals:
    """Used by the thread that forwards. After an error nobody knows whether the server carried out what was asked; asking for the
    same again is always right.
    """

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._batches = database.schema.batches
        self._records = InspectionRecords(database, layout)
        self._store = BatchStore(database, layout)

    def begin(self, spool_key: str, batch: Batch) -> int:
        """The number of the batch of that key at the server, which is made if there is none. It is the one that the batch has here,
        unless the server gave that one to somebody else: it was put back to an older state. Raises StorageError.
        """
        table, schema = self._batches, self._database.schema
        with self._database.acting.by(batch.person), self._database.transaction() as connection:
            known = connection.scalar(select(table.c.id).where(table.c.spool_key == spool_key))
            if known is not None:
                return int(known)
            number = self._free_number(connection, batch.id)
            arrived = replace(
                batch,
                id=number,
                finished_at=None,
                ok_count=0,
                ng_count=0,
                not_checked_count=0,
                unrecorded_count=0,
                product_id=known_number(connection, schema.products.table, batch.product_id),
                model_id=known_number(connection, schema.models.table, batch.model_id),
                is_untrained=batch.is_untrained
                or self._store.judges_untrained(connection, batch.model_id, batch.product_id, batch.product_name),
            )
            table.insert(connection, {**table.row(arrived, self._layout.batches), "spool_key": spool_key})
        return number

    def add(self, batch_id: int, parts: Sequence[Inspection]) -> None:
        """Record parts of a batch whose files are in its folder: all that are not there yet, or none.

        Raises:
            FileRefusedError: the server has another part in the place of one of them.
            StorageError: the server refuses, or is away.
        """
        inspections = self._database.schema.inspections.c
        with self._database.transaction() as connection:
            there = self._records.digests(connection, batch_id, [part.position for part in parts])
            new = [part for part in parts if not (part.position in there and self._is_same(part, there[part.position]))]
            taken = set(
                connection.scalars(select(inspections.id).where(inspections.id.in_([part.id for part in new]))).all()
            )
            for part in new:
                self._records.insert_counted(connection, replace(part, id=0) if part.id in taken else part)

    def finish(self, batch_id: int, finished_at: str, unrecorded: int) -> None:
        """The batch ended on its station. Raises StorageError."""
        column = self._batches.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._batches.table)
                .where(column.id == batch_id, column.finished_at.is_(None))
                .values({column.finished_at: finished_at, column.unrecorded_count: unrecorded})
            )

    def reserve(self, counter: str, count: int) -> range:
        """Numbers that nobody else gets. Raises StorageError."""
        beyond = {BATCH: self._batches.table, INSPECTION: self._database.schema.inspections.table}[counter]
        with self._database.transaction() as connection:
            return take_numbers(connection, self._database.schema.counters, counter, count, beyond=beyond)

    def _free_number(self, connection: Connection, wanted: int) -> int:
        number = wanted
        while (
            known_number(connection, self._batches.table, number) is not None
            or self._layout.batch(number).exists()
            or self._layout.trashed_batch(number).exists()
        ):
            (number,) = take_numbers(connection, self._database.schema.counters, BATCH, beyond=self._batches.table)
        return number

    def _is_same(self, part: Inspection, there: tuple[int, str | None]) -> bool:
        """True: it came before. Raises FileRefusedError."""
        number, digest = there
        if digest != self._records.digest(replace(part, id=number)):
            raise FileRefusedError(codes.AnotherPartThere(part.batch_id, part.position))
        return True
