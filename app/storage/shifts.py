"""What the counters on the operator's page count, and what they counted before."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, true, update

from app.domain.part import Counters
from app.domain.shift import ResetReason, Shift
from app.domain.table_format import FOR_EXCEL_IN_ENGLISH, TableFormat
from app.domain.timestamps import utc_now, utc_now_after
from app.storage.csv_cells import Reader, Word, moment, number, plain, text, worded
from app.storage.database import Database, StoredRow
from app.storage.stored_table import StoredTable
from app.storage.tables import Schema
from onenip_core.atomic_files import write_atomic
from onenip_core.types import Verdict

_NOWHERE = Path()
"""Shifts have no files."""

_CELLS = {
    "id": plain("shift"),
    "started_at": moment("begun_at"),
    "ended_at": moment(),
    "ok_count": plain("ok"),
    "ng_count": plain("ng"),
    "not_checked_count": plain("not_checked"),
    "yield": number(".4f"),
    "reason": worded(),
    "note": text(),
}
"""The columns of an exported table, from left to right."""


class ShiftStore:
    """Shifts of one workspace, or of one station where several write to it; exactly one is open. Every method may be called from
    any thread.
    """

    def __init__(self, database: Database, station: str = "") -> None:
        self._database = database
        self._station = station
        self._shifts = database.schema.shifts
        self._inspections = database.schema.inspections

    def current(self) -> Shift:
        """The open shift. The first one begins when it is first asked for: parts of before belong to none. Raises StorageError."""
        open_one = self._shifts.select().where(self._is_open())
        row = self._database.first(open_one)
        if row is not None:
            return self._shift(row)
        with self._database.transaction() as connection:
            row = connection.execute(open_one).first()  # another thread may have been quicker
            return self._begin(connection, self._newest_inspection(connection)) if row is None else self._shift(row)

    def count(self, shift: Shift, without_batch: int = 0) -> Counters:
        """How many parts of the open `shift` are what, corrections included, also those without a record; the records of one batch
        may be left out.

        Parts of batches in the trash count. Raises StorageError.
        """
        part = self._inspections.c
        stored = self._said_of(part.id > shift.after_inspection, part.batch_id != without_batch, self._is_mine())
        row = self._database.first(self._shifts.select().where(self._shifts.c.id == shift.id, self._is_open()))
        return stored if row is None else stored + self._shift(row).counters

    def count_batch(self, shift: Shift, batch_id: int) -> Counters:
        """How many parts of one batch that belong to the open `shift` are stored as what. Raises StorageError."""
        part = self._inspections.c
        return self._said_of(part.id > shift.after_inspection, part.batch_id == batch_id)

    def knows_batch(self, batch_id: int) -> bool:
        """False once it was deleted for good. Raises StorageError."""
        batch = self._database.schema.batches.c
        return self._database.scalar(select(batch.id).where(batch.id == batch_id)) is not None

    def add_unrecorded(self, shift: Shift, counters: Counters) -> None:
        """Count parts of the open `shift` that have no record; nothing if it has ended. Raises StorageError."""
        with self._database.transaction() as connection:
            count_unrecorded(connection, self._shifts, counters, self._shifts.c.id == shift.id, station=self._station)

    def _said_of(self, *which: ColumnElement[bool]) -> Counters:
        part = self._inspections.c
        said = func.coalesce(part.overruled, part.verdict)
        return _counters(self._database.query(select(said, func.count()).where(*which).group_by(said)))

    def reset(self, counters: Counters, reason: ResetReason, note: str = "", after_inspection: int = 0) -> Shift:
        """End the open shift with these figures and begin the next one, in one step.

        `after_inspection` is the last part that belongs to the one that ends; 0: the last that is stored.

        Returns the shift that begins. Raises StorageError: then the open shift goes on.
        """
        now = utc_now_after(self.current().started_at)
        with self._database.transaction() as connection:
            newest = after_inspection or self._newest_inspection(connection)
            column = self._shifts.c
            connection.execute(
                update(self._shifts.table)
                .where(self._is_open())
                .values(
                    {
                        column.ended_at: now,
                        column.ok_count: counters.ok,
                        column.ng_count: counters.ng,
                        column.not_checked_count: counters.not_checked,
                        column.reason: reason,
                        column.note: note.strip(),
                    }
                )
            )
            return self._begin(connection, newest, now)

    def list_ended(self) -> tuple[Shift, ...]:
        """The shifts that ended, newest first. Raises StorageError."""
        column = self._shifts.c
        rows = self._database.query(
            self._shifts.select()
            .where(column.ended_at.is_not(None), column.station == self._station)
            .order_by(column.id.desc())
        )
        return tuple(self._shift(row) for row in rows)

    def export_csv(
        self, path: Path, word: Word, form: TableFormat = FOR_EXCEL_IN_ENGLISH, zone: tzinfo | None = None
    ) -> int:
        """Write the shifts that ended as a table, oldest first. `word` turns reasons into words; times are those of `zone`, or of
        this machine. The table has its name once it is complete.

        Returns the number of rows. Raises StorageError.
        """
        shifts = tuple(reversed(self.list_ended()))
        reader = Reader(word, _NOWHERE, zone, form.decimal_mark)

        def write(place: Path) -> int:
            with place.open("w", encoding=form.encoding, errors="backslashreplace", newline="") as file:
                writer = csv.writer(file, delimiter=form.separator, lineterminator="\r\n")
                writer.writerow([cell.heading or name for name, cell in _CELLS.items()])
                for shift in shifts:
                    writer.writerow([cell.text(_value(shift, name), reader) for name, cell in _CELLS.items()])
            return len(shifts)

        return write_atomic(path, write)

    def _begin(self, connection: Connection, after_inspection: int, now: str = "") -> Shift:
        shift = Shift(0, now or utc_now(), after_inspection)
        number = self._shifts.insert(connection, {**self._shifts.row(shift, _NOWHERE), "station": self._station})
        return Shift(number, shift.started_at, after_inspection)

    def _newest_inspection(self, connection: Connection) -> int:
        return int(connection.scalar(select(func.max(self._inspections.c.id)).where(self._is_mine())) or 0)

    def _is_open(self) -> ColumnElement[bool]:
        return and_(self._shifts.c.ended_at.is_(None), self._shifts.c.station == self._station)

    def _is_mine(self) -> ColumnElement[bool]:
        """Numbers of parts grow within a station, and not across stations."""
        if not self._station:
            return true()
        batch = self._database.schema.batches.c
        return self._inspections.c.batch_id.in_(select(batch.id).where(batch.station == self._station))

    def _shift(self, row: StoredRow) -> Shift:
        return self._shifts.value(row, _NOWHERE)


def count_unrecorded(
    connection: Connection, shifts: StoredTable[Shift], more: Counters, *which: ColumnElement[bool], station: str = ""
) -> None:
    """Let the open shift of a station, if it is `which`, count parts that have no record, or no longer."""
    column = shifts.c
    connection.execute(
        update(shifts.table)
        .where(column.ended_at.is_(None), column.station == station, *which)
        .values(
            {
                column.ok_count: column.ok_count + more.ok,
                column.ng_count: column.ng_count + more.ng,
                column.not_checked_count: column.not_checked_count + more.not_checked,
            }
        )
    )


def count_removed(connection: Connection, schema: Schema, batch_id: int) -> None:
    """Let the open shift go on counting the parts of a batch whose records are about to be removed."""
    part, shift = schema.inspections.c, schema.shifts.c
    said = func.coalesce(part.overruled, part.verdict)
    batch = schema.batches.c
    station = connection.scalar(select(batch.station).where(batch.id == batch_id)) or ""
    is_open = shift.ended_at.is_(None), shift.station == station
    begins_behind = select(shift.after_inspection).where(*is_open).scalar_subquery()
    rows = connection.execute(
        select(said, func.count()).where(part.batch_id == batch_id, part.id > begins_behind).group_by(said)
    )
    count_unrecorded(connection, schema.shifts, _counters(rows), station=station)


def _counters(rows: Iterable[Sequence[Any]]) -> Counters:
    counts = {Verdict(row[0]): int(row[1]) for row in rows}
    return Counters(counts.get(Verdict.OK, 0), counts.get(Verdict.NG, 0), counts.get(Verdict.NOT_CHECKED, 0))


def _value(shift: Shift, name: str) -> object:
    return shift.counters.yield_fraction if name == "yield" else getattr(shift, name)
