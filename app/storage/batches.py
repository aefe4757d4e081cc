"""Saved inspections: image, anomaly map and record."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import tzinfo
from itertools import zip_longest
from pathlib import Path

from sqlalchemy import Connection, Table, bindparam, select, update

from app.domain.batch import Batch
from app.domain.correction import Correction
from app.domain.part import Inspection, ViewPicture
from app.domain.part_view import PartView
from app.domain.table_format import FOR_EXCEL_IN_ENGLISH, TableFormat
from app.domain.timestamps import local_offset_minutes, utc_now, utc_now_after
from app.messages.codes import retention
from app.messages.codes import stores as codes
from app.messages.left_out import left_out_message
from app.messages.stored import to_text
from app.storage.asked_journal import AskedJournal, AskedRun
from app.storage.circumstances import CircumstanceStore
from app.storage.csv_cells import Reader, Word
from app.storage.database import Database
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.holds import held_batches
from app.storage.inspection_files import read_files, read_views, remove_files, write_files
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout
from app.storage.new_inspection import NewInspection, as_told, fit_to_store
from app.storage.numbers import BATCH, take_numbers
from app.storage.part_tables.columns import ExportStoppedError, GoesOn, Parts
from app.storage.part_tables.parquet import can_write_parquet
from app.storage.part_tables.table_kind import TableKind
from app.storage.part_tables.writing import write_table
from app.storage.told_journal import ToldJournal, settle_journal
from onenip_core.atomic_files import write_atomic
from onenip_core.data.images.left_out import LeftOut
from onenip_core.errors import OneNipError, StorageError
from onenip_core.types import AnomalyMap, RgbImage, Verdict

log = logging.getLogger(__name__)


class BatchStore:
    """Batches of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._batches = database.schema.batches
        self._inspections = InspectionRecords(database, layout)
        columns = self._batches.c
        self._live = self._batches.select().where(columns.trashed_at.is_(None))
        self._live_by_number = self._live.where(columns.id == bindparam("number"))
        self.circumstances = CircumstanceStore(database)
        self._adding = threading.Lock()
        self._left_open: dict[int, int] = {}
        """Batches whose end the disk refused to record, and how many of their parts were not stored."""

    def create(
        self,
        product_name: str,
        model_name: str,
        source: str,
        *,
        product_id: int | None = None,
        model_id: int | None = None,
        left_out: Sequence[LeftOut] = (),
        started_at: str | None = None,
        is_untrained: bool = False,
        order_name: str = "",
    ) -> Batch:
        """Begin a batch. The names are kept as they are now; the numbers say whose they were, and one that no record has is
        left out. `left_out` is what lay in the source and is not looked at; `started_at`: None is now.
        `order_name` is the order or lot, empty for none.
        `is_untrained`: another view of the parts shows a product that the model inspects by prompts only. Raises StorageError.
        """
        self.end_what_was_left_open()
        started_at = started_at or utc_now()
        with self._database.transaction() as connection:
            while True:
                (batch_id,) = take_numbers(
                    connection, self._database.schema.counters, BATCH, beyond=self._batches.table
                )
                # A folder without a record is there after a person started with an empty database.
                if not (self._layout.batch(batch_id).exists() or self._layout.trashed_batch(batch_id).exists()):
                    break
            batch = Batch(
                id=batch_id,
                product_name=product_name,
                model_name=model_name,
                source=source,
                started_at=started_at,
                finished_at=None,
                ok_count=0,
                ng_count=0,
                not_checked_count=0,
                product_id=known_number(connection, self._database.schema.products.table, product_id),
                model_id=known_number(connection, self._database.schema.models.table, model_id),
                left_out_count=len(left_out),
                left_out="" if (said := left_out_message(left_out)) is None else to_text(said),
                utc_offset_minutes=local_offset_minutes(),
                person=self._database.acting.present,
                order_name=order_name,
                is_untrained=is_untrained or self.judges_untrained(connection, model_id, product_id, product_name),
            )
            self._batches.insert(connection, self._batches.row(batch, self._layout.batches))
        return self.get(batch_id)

    def judges_untrained(
        self, connection: Connection, model_id: int | None, product_id: int | None, product_name: str
    ) -> bool:
        """Whether the model inspects the product by prompts only. Names decide where a number is not known."""
        columns = self._database.schema.models.c
        known = select(columns.products, columns.product_ids, columns.untrained).where(columns.id == model_id)
        row = connection.execute(known).first()
        if row is None:
            return False
        pairs = zip_longest(row.product_ids, row.products)
        return any(
            name in row.untrained and (number == product_id if number is not None else name == product_name)
            for number, name in pairs
        )

    @property
    def present_person(self) -> str:
        """Who is logged in at this moment; empty: nobody."""
        return self._database.acting.present

    def reserve_ids(self, count: int) -> range:
        """Numbers for the next `count` inspections, which nobody else gets; what is not used stays free. Raises StorageError."""
        return self._inspections.reserve(count)

    def add(self, batch_id: int, new: NewInspection, *, compress: bool = True) -> Inspection:
        """Save one inspection: the files first, then the record, so that no record ever lacks its files.

        A result that is not sound (a score that is not a number, a verdict without an image) is saved as NOT_CHECKED.
        A frame is kept without loss; `compress` makes its file smaller and takes longer.

        Raises:
            UnknownRecordError: no such batch.
            UsageError: the batch is finished.
            StorageError: the disk refuses; nothing was added to the batch.
        """
        new = fit_to_store(new)
        with self._adding:
            self._require_open(batch_id)
            position = new.position or self._inspections.next_position(batch_id)
            told = replace(as_told(new, batch_id, self._inspections.kind), position=position)
            inspection = write_files(told, new, self._layout.batch(batch_id), compress=compress)
            try:
                return self._inspections.add(inspection)
            except StorageError:
                remove_files(inspection, self._layout.batch(batch_id))
                raise

    def finish(self, batch_id: int, unrecorded: int = 0) -> Batch:
        """End a batch; ending it twice changes nothing. `unrecorded` parts of it were seen and could not be stored.

        Raises:
            UnknownRecordError
            StorageError: the disk refuses; it is tried again before the next batch begins, and when the workspace is closed.
        """
        columns = self._batches.c
        finished_at = utc_now_after(self.get(batch_id).started_at)
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    update(self._batches.table)
                    .where(columns.id == batch_id, columns.finished_at.is_(None))
                    .values({columns.finished_at: finished_at, columns.unrecorded_count: unrecorded})
                )
        except StorageError:
            self._left_open[batch_id] = unrecorded
            raise
        self._left_open.pop(batch_id, None)
        batch = self.get(batch_id)
        settle_journal(self._layout, batch_id, self._inspections.positions(batch_id))
        return batch

    def end_what_was_left_open(self) -> None:
        """Try again to end the batches whose end the disk refused. Raises nothing: what is open then is ended by a later start."""
        for batch_id, unrecorded in tuple(self._left_open.items()):
            try:
                self.finish(batch_id, unrecorded)
            except OneNipError as error:
                log.warning("Batch %d stays open: %s", batch_id, error)

    def list(self) -> tuple[Batch, ...]:
        """All batches outside of the trash, newest first."""
        newest_first = self._live.order_by(self._batches.c.id.desc())
        home = self._layout.batches
        return tuple(self._batches.value(row, home) for row in self._database.query(newest_first))

    def get(self, batch_id: int) -> Batch:
        """Raises UnknownRecordError."""
        row = self._database.first(self._live_by_number, {"number": batch_id})
        if row is None:
            raise UnknownRecordError(codes.NoSuchBatch(batch_id))
        return self._batches.value(row, self._layout.batches)

    def inspections(self, batch_id: int, verdict: Verdict | None = None) -> tuple[Inspection, ...]:
        """Inspections by position; with `verdict` only those (overruled parts count as what the person said)."""
        return self._inspections.of_batch(batch_id, verdict)

    def inspection(self, inspection_id: int) -> Inspection:
        """Raises UnknownRecordError."""
        return self._inspections.get(inspection_id)

    def several_inspections(self, inspection_ids: Sequence[int]) -> tuple[Inspection, ...]:
        """Inspections of any batches, in the order that is given. Raises UnknownRecordError."""
        return self._inspections.several(inspection_ids)

    def newest_inspections(self, count: int, batch_ids: Sequence[int] = ()) -> tuple[Inspection, ...]:
        """The last parts that were recorded, with `batch_ids` of these batches alone; batch by batch, by position."""
        return self._inspections.newest(count, batch_ids)

    def corrected_inspections(self, product_id: int, model_id: int) -> tuple[Inspection, ...]:
        """Parts of a product, judged by a model, whose verdict a person corrected; the newest batch first."""
        return self._inspections.corrected(product_id, model_id)

    def last_part_number(self, product_id: int, fits: Callable[[str], bool]) -> str | None:
        """The newest number of a part of a product that `fits`; None if none of the last batches has one."""
        return self._inspections.last_part_number(product_id, fits)

    def load_part(self, inspection: Inspection) -> tuple[RgbImage | None, AnomalyMap | None]:
        """The image (H, W, 3) uint8 RGB and the map (S, S) float32; None for what was never readable or is gone."""
        return read_files(inspection)

    def load_views(self, inspection: Inspection) -> tuple[ViewPicture, ...]:
        """Image and map of each view of a part, in their order; empty for a part that one camera looked at."""
        return read_views(inspection, self._layout.batch(inspection.batch_id))

    def picture_of(self, inspection: Inspection, view: PartView) -> Path | None:
        """The stored picture of one of several cameras; None if there is none."""
        return None if view.image_file is None else self._layout.batch(inspection.batch_id) / view.image_file

    def overrule(self, corrections: Mapping[int, Correction]) -> tuple[Inspection, ...]:
        """Save a person's corrections by the numbers of the inspections: all or none. The batches count the parts as what they are
        called then.

        Raises UnknownRecordError, StorageError.
        """
        return self._inspections.overrule(corrections)

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Within, no batch is put into the trash and no part is stored: for moments."""
        with self._adding:
            yield

    def set_order(self, names: Mapping[int, str]) -> tuple[Batch, ...]:
        """Say for which orders batches were inspected, by their numbers: all or none.

        Raises:
            UsageError: one is held: with another order it would slip out of the hold, or nobody would find it any more.
            UnknownRecordError, StorageError
        """
        columns = self._batches.c
        with self._database.transaction() as connection:
            for batch_id, name in names.items():
                held = held_batches(connection, self._database.schema, batch_id).get(batch_id)
                if held is not None:
                    raise StoreRefusedError(retention.OrderOfHeldBatch(batch_id, held.reason))
                changed = connection.execute(
                    update(self._batches.table)
                    .where(columns.id == batch_id, columns.trashed_at.is_(None))
                    .values({columns.order_name: name})
                )
                if not changed.rowcount:
                    raise UnknownRecordError(codes.NoSuchBatch(batch_id))
        return tuple(self.get(batch_id) for batch_id in names)

    def trash(self, *batch_ids: int) -> None:
        """Put batches and their files into the trash: all or none.

        Raises:
            UsageError: one is still being inspected.
            UnknownRecordError, StorageError
        """
        self.end_what_was_left_open()
        for batch_id in batch_ids:
            if self.get(batch_id).finished_at is None:
                raise StoreRefusedError(codes.BatchIsOpen(batch_id))
        moves = [(self._layout.batch(batch_id), self._layout.trashed_batch(batch_id)) for batch_id in batch_ids]
        with self._adding:
            self._move(batch_ids, moves, utc_now())

    def restore(self, *batch_ids: int) -> tuple[Batch, ...]:
        """Take batches out of the trash: all or none; elsewhere they stay as they are. Raises UnknownRecordError, StorageError."""
        moves = [(self._layout.trashed_batch(batch_id), self._layout.batch(batch_id)) for batch_id in batch_ids]
        self._move(batch_ids, moves, None)
        return tuple(self.get(batch_id) for batch_id in batch_ids)

    def export_table(
        self,
        path: Path,
        batch_ids: Sequence[int],
        word: Word,
        *,
        inspections: Sequence[Inspection] | None = None,
        goes_on: GoesOn = lambda _done: True,
        zone: tzinfo | None = None,
        form: TableFormat = FOR_EXCEL_IN_ENGLISH,
    ) -> int | None:
        """Write the parts of batches as a table, batch after batch; with `inspections`, those in their order
        instead. All else as in `write_table`.

        Raises:
            UnknownRecordError, StorageError
        """
        batches = {batch_id: self.get(batch_id) for batch_id in batch_ids}
        parts = (
            ((batch, part) for batch in batches.values() for part in self.inspections(batch.id))
            if inspections is None
            else ((batches[part.batch_id], part) for part in inspections)
        )
        return self.write_table(path, parts, word, goes_on=goes_on, zone=zone, form=form)

    def write_table(
        self,
        path: Path,
        parts: Parts,
        word: Word,
        *,
        goes_on: GoesOn = lambda _done: True,
        zone: tzinfo | None = None,
        form: TableFormat = FOR_EXCEL_IN_ENGLISH,
    ) -> int | None:
        """Write parts as a table of the kind that the ending of its name says. `word` turns stored reasons into sentences;
        `goes_on` gets the rows that were written, and may say no. Times for a spreadsheet are those of `zone`,
        or of this machine. The table has its name once it is complete.

        Returns the number of rows; None if it was stopped: then nothing was written.

        Raises:
            StorageError: the disk refuses, or what writes this kind is not installed.
        """
        kind, reader = TableKind.of(path), Reader(word, self._layout.root, zone, form.decimal_mark)
        if kind is TableKind.PARQUET and not can_write_parquet():
            raise StoreRefusedError(codes.NothingWritesParquet())
        schema = self._database.schema
        try:
            return write_atomic(path, lambda place: write_table(place, kind, schema, parts, reader, goes_on, form))
        except ExportStoppedError:
            return None

    def folder(self, batch_id: int) -> Path:
        """Where the files of a batch outside of the trash lie."""
        return self._layout.batch(batch_id)

    def told_journal(self, batch_id: int) -> ToldJournal:
        """Where the run notes which parts of the batch a person has seen. Raises StorageError."""
        return ToldJournal.open(self._layout.told_journal(batch_id))

    def asked_journal(self, run: AskedRun) -> AskedJournal:
        """Where a triggered run notes what it was asked for; one at a time. Raises StorageError."""
        return AskedJournal.begin(self._layout.asked_journal, run)

    def _require_open(self, batch_id: int) -> None:
        if self.get(batch_id).finished_at is not None:
            raise StoreRefusedError(codes.BatchIsFinished(batch_id))

    def _move(self, batch_ids: Sequence[int], moves: Sequence[tuple[Path, Path]], trashed_at: str | None) -> None:
        columns = self._batches.c
        with moved_files(moves), self._database.transaction() as connection:
            for batch_id in batch_ids:
                changed = connection.execute(
                    update(self._batches.table).where(columns.id == batch_id).values({columns.trashed_at: trashed_at})
                )
                if not changed.rowcount:
                    raise UnknownRecordError(codes.NoSuchBatch(batch_id))


def known_number(connection: Connection, table: Table, number: int | None) -> int | None:
    """`number` if there is such a record: parts are stored even if nobody can say whose they are."""
    return None if number is None else connection.scalar(select(table.c.id).where(table.c.id == number))
