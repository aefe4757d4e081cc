"""Removes files of parts, a few at a time, so that a kill at any moment leaves no record that speaks of files that are not there.

In this order: a note in the batch's folder, thumbnails (flushed), one transaction with the records of the parts and a line of the
audit log, and only then the files. The next opening of the workspace finishes what a note speaks of (`unfinished`).
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from sqlalchemy import Connection, bindparam, select, update

from app.domain.audit_entry import Facts
from app.domain.files_kept import FilesKept
from app.domain.timestamps import utc_now
from app.messages.codes import stores as codes
from app.storage.audit.audit_log import note_within
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.holds import held_batches
from app.storage.layout import WorkspaceLayout
from app.storage.retention.due_parts import DuePart
from app.storage.retention.pace import Pace
from app.storage.retention.part_files import PartFiles, part_files, part_files_of
from app.storage.retention.thumbnails import Thumbnail, make_thumbnail_of, pictures_are_as_recorded, remove
from app.storage.retention.unfinished import finish_batch

log = logging.getLogger(__name__)

RETENTION = "retention"
"""The kind of lines of the audit log that say what was removed."""
MOST_AT_ONCE = 200
"""Parts of one transaction, and of one line of the audit log: with a line for each part a million of them would be all that the log
says; what became of each part stands in its own record."""
_AT_ONCE_S = 2.0
"""So long thumbnails of one transaction are made at most."""


@dataclass(frozen=True, slots=True)
class Reduced:
    """What became of parts."""

    parts: int = 0
    files: int = 0
    bytes: int = 0
    left: int = 0
    """Parts whose pictures are not what their records say: somebody should look at them first."""
    refused: int = 0
    """Files that a program holds; the next opening of the workspace removes them."""
    error: str = ""
    """Why one of them refused."""

    def __add__(self, other: Reduced) -> Reduced:
        return Reduced(
            self.parts + other.parts,
            self.files + other.files,
            self.bytes + other.bytes,
            self.left + other.left,
            self.refused + other.refused,
            self.error or other.error,
        )


@dataclass(frozen=True, slots=True)
class _Prepared:
    """Parts of one transaction, whose thumbnails lie on the disk."""

    due: dict[int, DuePart] = field(default_factory=dict)
    thumbnails: dict[int, Thumbnail] = field(default_factory=dict)


class Reducing:
    """`held_still` keeps the folders of batches where they are while it is entered."""

    def __init__(
        self, database: Database, layout: WorkspaceLayout, held_still: Callable[[], AbstractContextManager[object]]
    ) -> None:
        self._database = database
        self._layout = layout
        self._held_still = held_still
        part = database.schema.inspections.c
        self._say = (
            update(database.schema.inspections.table)
            .where(part.id == bindparam("number"))
            .values(
                {
                    part.files_kept: bindparam("left", type_=part.files_kept.type),
                    part.files_reduced_at: bindparam("moment"),
                    part.thumbnail_file: bindparam("small"),
                    part.thumbnail_sha256: bindparam("digest"),
                }
            )
        )

    def reduce(self, batch_id: int, due: Sequence[DuePart], wanted: int | None, pace: Pace) -> Reduced:
        """Remove files of parts of one batch, in the order that is given, until `wanted` bytes are gone, or all. Ends early where
        it has to give way: what was not reached is due the next time.

        Raises StorageError: the disk or the database refuses; what was removed until then is told by the records.
        """
        folder = self._layout.batch(batch_id)
        if not (due and folder.is_dir()):
            return Reduced()  # the batch is on its way to the trash
        try:
            return self._reduce(batch_id, folder, due, wanted, pace)
        except OSError as error:
            raise FileRefusedError(codes.CannotTidy(str(folder), error.strerror or str(error))) from error

    def _reduce(self, batch_id: int, folder: Path, due: Sequence[DuePart], wanted: int | None, pace: Pace) -> Reduced:
        done, place = Reduced(), 0
        note = self._layout.being_reduced(folder)
        if note.exists():
            finish_batch(self._database, folder, batch_id, note)  # a program held files of it the last time
        _write_note(note)
        while place < len(due) and (wanted is None or done.bytes < wanted) and pace.goes_on():
            prepared, looked_at, left = self._prepare(batch_id, due[place:], _rest(wanted, done), pace)
            place += looked_at
            done += Reduced(left=left)
            if prepared.due:
                done += self._carry_out(batch_id, prepared)
        if not done.refused:
            remove(note)
        return done

    def _prepare(
        self, batch_id: int, due: Sequence[DuePart], wanted: int | None, pace: Pace
    ) -> tuple[_Prepared, int, int]:
        """Thumbnails of the next parts; how many parts were looked at, and how many are not as they should be."""
        folder, prepared = self._layout.batch(batch_id), _Prepared()
        began, looked_at, left, freed = monotonic(), 0, 0, 0
        for each in due[:MOST_AT_ONCE]:
            if looked_at and (pace.gives_way or monotonic() - began > _AT_ONCE_S):
                break
            if wanted is not None and freed >= wanted:
                break
            looked_at += 1
            part, target = each.part, each.rule.target
            if part.kept.keeps_picture and not target.keeps_picture:
                if not pictures_are_as_recorded(part, folder):
                    log.warning(
                        "Part %d of batch %d is left alone: its picture is not as recorded", part.position, batch_id
                    )
                    left += 1
                    continue
                if target is FilesKept.THUMBNAIL:
                    place = self._layout.thumbnail(batch_id, part.position)
                    thumbnail = make_thumbnail_of(part, folder, place)
                    if thumbnail is None:
                        continue  # what nobody can look at goes when the thumbnails go
                    prepared.thumbnails[part.id] = thumbnail
            prepared.due[part.id] = each
            freed += each.bytes
        return prepared, looked_at, left

    def _carry_out(self, batch_id: int, prepared: _Prepared) -> Reduced:
        folder = self._layout.batch(batch_id)
        with self._held_still():
            with self._database.transaction() as connection:
                due = self._still_due(connection, batch_id, prepared)
                if due:
                    self._record(connection, batch_id, due, prepared)
            refused, error = self._remove(folder, due, prepared)
        files, total = sum(each.files for each in due), sum(each.bytes for each in due)
        return Reduced(len(due), files, total, refused=refused, error=error)

    def _still_due(self, connection: Connection, batch_id: int, prepared: _Prepared) -> list[DuePart]:
        """Those of which nothing was said since they were chosen: no hold, no correction, no other removal."""
        batch = self._database.schema.batches.c
        is_there = select(batch.id).where(
            batch.id == batch_id, batch.trashed_at.is_(None), batch.finished_at.is_not(None)
        )
        if connection.execute(is_there.with_for_update()).first() is None:
            return []
        if held_batches(connection, self._database.schema, batch_id):
            return []
        part = self._database.schema.inspections.c
        rows = connection.execute(
            part_files_of(self._database.schema, batch_id)
            .where(part.id.in_(tuple(prepared.due)))
            .with_for_update(of=self._database.schema.inspections.table)
        )
        now: dict[int, PartFiles] = {row.id: part_files(row) for row in rows}
        return [each for number, each in prepared.due.items() if now.get(number) == each.part]

    def _record(self, connection: Connection, batch_id: int, due: Sequence[DuePart], prepared: _Prepared) -> None:
        moment, folder = utc_now(), self._layout.batch(batch_id)
        said = []
        for each in due:
            thumbnail = prepared.thumbnails.get(each.part.id)
            said.append(
                {
                    "number": each.part.id,
                    "left": each.rule.target,
                    "moment": moment,
                    "small": None if thumbnail is None else thumbnail.path.relative_to(folder).as_posix(),
                    "digest": None if thumbnail is None else thumbnail.sha256,
                }
            )
        connection.execute(self._say, said)
        by_rule = Counter(each.rule for each in due)
        changes: list[tuple[str, Facts, Facts]] = []
        for rule in sorted(by_rule):
            mine = [each for each in due if each.rule is rule]
            positions = [each.part.position for each in mine]
            facts = {
                "rule": rule.value,
                "left": rule.target.value,
                "parts": len(mine),
                "files": sum(each.files for each in mine),
                "bytes": sum(each.bytes for each in mine),
                "first": min(positions),
                "last": max(positions),
            }
            changes.append((f"batch {batch_id}", {}, facts))
        note_within(connection, self._database.schema.audit_lines, RETENTION, changes, batch_id)

    def _remove(self, folder: Path, due: Sequence[DuePart], prepared: _Prepared) -> tuple[int, str]:
        """The files of what is recorded as reduced, and the thumbnails of what is not; how many refused, and why."""
        recorded = {each.part.id for each in due}
        doomed = [folder / name for each in due for name in sorted(each.part.goes(each.rule.target))]
        doomed += [small.path for number, small in prepared.thumbnails.items() if number not in recorded]
        refusals = [why for path in doomed if (why := remove(path))]
        for why in refusals[:1]:
            log.warning("%d files of %s stay for now: %s", len(refusals), folder, why)
        return len(refusals), refusals[0] if refusals else ""


def _write_note(note: Path) -> None:
    """An empty file, on the disk before any record changes. Not by a temporary name: a kill would leave that, and nobody would know
    why. Raises OSError."""
    _flush(note, os.O_WRONLY | os.O_CREAT)
    if os.name == "posix":  # elsewhere a folder cannot be flushed
        _flush(note.parent, os.O_RDONLY)


def _flush(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _rest(wanted: int | None, done: Reduced) -> int | None:
    return None if wanted is None else wanted - done.bytes
