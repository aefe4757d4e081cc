"""Records of inspections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.timestamps import utc_now, utc_now_after
from app.messages.codes import stores as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import UnknownRecordError
from app.storage.judged_digest import judged_digest
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import INSPECTION, take_numbers
from onenip_core.types import Verdict

_AT_ONCE = 500
"""Numbers in one statement."""
_DIGEST = "judged_digest"
_RECENT_BATCHES, _RECENT_NUMBERS = 20, 200


class InspectionRecords:
    """Used by BatchStore, from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._inspections = database.schema.inspections
        self._batches = database.schema.batches
        batch = self._batches.c
        counts = {
            Verdict.OK: batch.ok_count,
            Verdict.NG: batch.ng_count,
            Verdict.NOT_CHECKED: batch.not_checked_count,
        }
        of_batch = update(self._batches.table).where(batch.id == bindparam("batch"))
        self._count = {
            verdict: of_batch.values({column: column + bindparam("more")}) for verdict, column in counts.items()
        }
        part = self._inspections.c
        self._correct = (
            update(self._inspections.table)
            .where(part.id == bindparam("number"))
            .values(
                {
                    part.overruled: bindparam("said", type_=part.overruled.type),
                    part.overruled_reason: bindparam("words", type_=part.overruled_reason.type),
                    part.overruled_at: bindparam("moment", type_=part.overruled_at.type),
                    part.overruled_by: bindparam("sayer", type_=part.overruled_by.type),
                }
            )
        )

    @property
    def kind(self) -> type[Inspection]:
        """What a record is in this schema."""
        return self._inspections.value_type

    def reserve(self, count: int) -> range:
        """Numbers that nobody else gets. Raises StorageError."""
        with self._database.transaction() as connection:
            return take_numbers(
                connection, self._database.schema.counters, INSPECTION, count, beyond=self._inspections.table
            )

    def add(self, inspection: Inspection) -> Inspection:
        """Record an inspection whose files are written, and count it in its batch. Raises StorageError."""
        # The files are on the disk by now; the record follows within the commit that this time stands in.
        inspection = replace(inspection, stored_at=utc_now_after(inspection.told_at or inspection.captured_at))
        with self._database.transaction() as connection:
            return self.insert_counted(connection, inspection)

    def insert_counted(self, connection: Connection, inspection: Inspection) -> Inspection:
        """Record it and count it in its batch, within the transaction of `connection`. One without a number gets the next."""
        if not inspection.id:
            counters = self._database.schema.counters
            (number,) = take_numbers(connection, counters, INSPECTION, beyond=self._inspections.table)
            inspection = replace(inspection, id=number)
        row = self._row(inspection)
        self._inspections.insert(connection, {**row, _DIGEST: judged_digest(row)})
        connection.execute(self._count[inspection.verdict], {"batch": inspection.batch_id, "more": 1})
        return inspection

    def digest(self, inspection: Inspection) -> str:
        """By which what was judged is known again."""
        return judged_digest(self._row(inspection))

    def digests(
        self, connection: Connection, batch_id: int, positions: Sequence[int]
    ) -> dict[int, tuple[int, str | None]]:
        """Number and digest of those parts of a batch that have a record, by position."""
        columns = self._inspections.c
        rows = connection.execute(
            select(columns.position, columns.id, columns.judged_digest).where(
                columns.batch_id == batch_id, columns.position.in_(positions)
            )
        )
        return {row.position: (row.id, row.judged_digest) for row in rows}

    def _row(self, inspection: Inspection) -> dict[str, Any]:
        return self._inspections.row(inspection, self._layout.batch(inspection.batch_id))

    def of_batch(self, batch_id: int, verdict: Verdict | None) -> tuple[Inspection, ...]:
        """By position; with `verdict` only those (overruled parts count as what the person said)."""
        columns = self._inspections.c
        statement = self._inspections.select().where(columns.batch_id == batch_id).order_by(columns.position)
        if verdict is not None:
            statement = statement.where(func.coalesce(columns.overruled, columns.verdict) == verdict)
        home = self._layout.batch(batch_id)
        return tuple(self._inspections.value(row, home) for row in self._database.query(statement))

    def get(self, inspection_id: int) -> Inspection:
        """Raises UnknownRecordError."""
        columns, batches = self._inspections.c, self._batches
        row = self._database.first(
            self._inspections.select()
            .join(batches.table, batches.c.id == columns.batch_id)
            .where(columns.id == inspection_id, batches.c.trashed_at.is_(None))
        )
        if row is None:
            raise UnknownRecordError(codes.NoSuchInspection(inspection_id))
        return self._inspections.value(row, self._layout.batch(row.batch_id))

    def several(self, inspection_ids: Sequence[int]) -> tuple[Inspection, ...]:
        """In the order of the numbers that are given. Raises UnknownRecordError: one of them is not there."""
        columns, batches = self._inspections.c, self._batches
        found: dict[int, Inspection] = {}
        for first in range(0, len(inspection_ids), _AT_ONCE):
            numbers = inspection_ids[first : first + _AT_ONCE]
            rows = self._database.query(
                self._inspections.select()
                .join(batches.table, batches.c.id == columns.batch_id)
                .where(columns.id.in_(numbers), batches.c.trashed_at.is_(None))
            )
            for row in rows:
                found[row.id] = self._inspections.value(row, self._layout.batch(row.batch_id))
        _require(inspection_ids, found)
        return tuple(found[number] for number in inspection_ids)

    def newest(self, count: int, batch_ids: Sequence[int] = ()) -> tuple[Inspection, ...]:
        """The last parts that were recorded, of batches outside of the trash, and of these alone if any are given; batch by batch,
        by position."""
        columns, batches = self._inspections.c, self._batches
        statement = (
            self._inspections.select()
            .join(batches.table, batches.c.id == columns.batch_id)
            .where(batches.c.trashed_at.is_(None))
            .order_by(columns.id.desc())
            .limit(count)
        )
        if batch_ids:
            statement = statement.where(columns.batch_id.in_(batch_ids))
        rows = sorted(self._database.query(statement), key=lambda row: (row.batch_id, row.position))
        return tuple(self._inspections.value(row, self._layout.batch(row.batch_id)) for row in rows)

    def corrected(self, product_id: int, model_id: int) -> tuple[Inspection, ...]:
        """Parts of one product, judged by one model, whose verdict a person corrected; the newest batch first."""
        columns, batches = self._inspections.c, self._batches.c
        of_both = select(batches.id).where(
            batches.product_id == product_id, batches.model_id == model_id, batches.trashed_at.is_(None)
        )
        found: list[Inspection] = []
        # Each batch by the index of what was corrected: a scan of a million parts would take seconds.
        for (batch_id,) in self._database.query(of_both.order_by(batches.id.desc())):
            statement = self._inspections.select().where(columns.batch_id == batch_id, columns.overruled.is_not(None))
            home = self._layout.batch(batch_id)
            rows = self._database.query(statement.order_by(columns.position))
            found += [self._inspections.value(row, home) for row in rows]
        return tuple(found)

    def overrule(self, corrections: Mapping[int, Correction]) -> tuple[Inspection, ...]:
        """All of them or none. Raises UnknownRecordError, StorageError."""
        now, name = utc_now(), self._database.acting.name
        rows = [
            {
                "number": number,
                "said": correction.verdict,
                "words": correction.reason or None,
                "moment": None if correction.verdict is None else correction.said_at or now,
                "sayer": _said_by(correction, name),
            }
            for number, correction in corrections.items()
        ]
        moves = Counter[tuple[int, Verdict, int]]()
        with self._database.transaction() as connection:
            # Read within the transaction: the batch counts every part once, whoever corrects beside.
            for part in self._held(connection, tuple(corrections)):
                moves[part.batch_id, part.overruled or part.verdict, -1] += 1
                moves[part.batch_id, corrections[part.id].verdict or part.verdict, 1] += 1
            connection.execute(self._correct, rows)
            for (batch_id, verdict, sign), count in sorted(moves.items()):
                connection.execute(self._count[verdict], {"batch": batch_id, "more": sign * count})
        return self.several(tuple(corrections))

    def _held(self, connection: Connection, inspection_ids: Sequence[int]) -> tuple[StoredRow, ...]:
        """Batch and verdicts of parts, which nobody else changes until the transaction ends. Raises UnknownRecordError."""
        columns, batches = self._inspections.c, self._batches
        found: dict[int, StoredRow] = {}
        numbers = sorted(inspection_ids)  # in one order everywhere, so that nobody waits for one who waits for them
        for first in range(0, len(numbers), _AT_ONCE):
            rows = connection.execute(
                select(columns.id, columns.batch_id, columns.verdict, columns.overruled)
                .join(batches.table, batches.c.id == columns.batch_id)
                .where(columns.id.in_(numbers[first : first + _AT_ONCE]), batches.c.trashed_at.is_(None))
                .order_by(columns.id)
                .with_for_update(of=self._inspections.table)
            )
            found |= {row.id: row for row in rows}
        _require(inspection_ids, found)
        return tuple(found.values())

    def positions(self, batch_id: int) -> frozenset[int]:
        """Which parts of a batch have a record."""
        columns = self._inspections.c
        rows = self._database.query(select(columns.position).where(columns.batch_id == batch_id))
        return frozenset(row[0] for row in rows)

    def last_part_number(self, product_id: int, fits: Callable[[str], bool]) -> str | None:
        """The newest number of a part that `fits`, among the last batches of a product; None if there is none."""
        columns, batches = self._inspections.c, self._batches.c
        # Each batch by its index: most workspaces number no part, and a scan of a million would find that out slowly.
        recent = select(batches.id).where(batches.product_id == product_id).order_by(batches.id.desc())
        for (batch_id,) in self._database.query(recent.limit(_RECENT_BATCHES)):
            numbered = select(columns.part_number).where(columns.batch_id == batch_id, columns.part_number.is_not(None))
            rows = self._database.query(numbered.order_by(columns.position.desc()).limit(_RECENT_NUMBERS))
            found = next((str(number) for (number,) in rows if fits(number)), None)
            if found is not None:
                return found
        return None

    def next_position(self, batch_id: int) -> int:
        """Behind the last record of a batch."""
        columns = self._inspections.c
        last = self._database.scalar(select(func.max(columns.position)).where(columns.batch_id == batch_id))
        return int(last or 0) + 1


def _said_by(correction: Correction, name: str) -> str:
    if correction.verdict is None:
        return ""
    return name if correction.said_by is None else correction.said_by


def _require(inspection_ids: Sequence[int], found: Container[int]) -> None:
    for number in inspection_ids:
        if number not in found:
            raise UnknownRecordError(codes.NoSuchInspection(number))
