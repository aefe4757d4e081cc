"""Saved inspections: image, anomaly map and record."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.timestamps import utc_now
from app.storage.batch_csv import batch_as_csv
from app.storage.database import Database
from app.storage.errors import UnknownRecordError
from app.storage.file_moves import moved_files
from app.storage.layout import WorkspaceLayout
from app.storage.new_inspection import NewInspection, encode_image, fit_to_store
from app.storage.text import storable
from app.storage.told_journal import ToldJournal, settle_journal
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.image_io import read_image, read_map_png, write_map_png
from onenip_core.errors import ImageReadError, OneNipError, StorageError, UsageError
from onenip_core.types import AnomalyMap, RgbImage, Verdict

log = logging.getLogger(__name__)

_COUNT_COLUMN = {Verdict.OK: "ok_count", Verdict.NG: "ng_count", Verdict.NOT_CHECKED: "not_checked_count"}


class BatchStore:
    """Batches of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._adding = threading.Lock()

    def create(self, product_name: str, model_name: str, source: str) -> Batch:
        """Begin a batch. Raises StorageError."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'batches'").fetchone()
            batch_id = int(row[0]) + 1 if row is not None else 1
            # A folder without a record is there after a person started with an empty database.
            while self._layout.batch(batch_id).exists() or self._layout.trashed_batch(batch_id).exists():
                batch_id += 1
            connection.execute(
                "INSERT INTO batches (id, product_name, model_name, source, started_at) VALUES (?, ?, ?, ?, ?)",
                (batch_id, storable(product_name), storable(model_name), storable(source), utc_now()),
            )
        return self.get(batch_id)

    def reserve_ids(self, count: int) -> range:
        """Numbers for the next `count` inspections, which nobody else gets; what is not used stays free. Raises StorageError."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'inspections'").fetchone()
            if row is None:
                connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('inspections', 0)")
            first = int(row[0]) + 1 if row is not None else 1
            connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'inspections'", (first + count - 1,))
        return range(first, first + count)

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
            position = new.position or self._next_position(batch_id)
            inspection = self._write_files(batch_id, position, new, compress)
            try:
                return self._record(inspection)
            except StorageError:
                _remove(inspection.image_path, inspection.map_path)
                raise

    def finish(self, batch_id: int, unrecorded: int = 0) -> Batch:
        """End a batch; ending it twice changes nothing. `unrecorded` parts of it were seen and could not be stored.

        Raises:
            UnknownRecordError, StorageError
        """
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE batches SET finished_at = ?, unrecorded_count = ? WHERE id = ? AND finished_at IS NULL",
                (utc_now(), unrecorded, batch_id),
            )
        batch = self.get(batch_id)
        settle_journal(self._layout, batch_id, self._stored_positions(batch_id))
        return batch

    def list(self) -> tuple[Batch, ...]:
        """All batches outside of the trash, newest first."""
        rows = self._database.query("SELECT * FROM batches WHERE trashed_at IS NULL ORDER BY id DESC")
        return tuple(_batch(row) for row in rows)

    def get(self, batch_id: int) -> Batch:
        """Raises UnknownRecordError."""
        rows = self._database.query("SELECT * FROM batches WHERE id = ? AND trashed_at IS NULL", (batch_id,))
        if not rows:
            raise UnknownRecordError(f"There is no batch with number {batch_id}, or it lies in the trash.")
        return _batch(rows[0])

    def inspections(self, batch_id: int, verdict: Verdict | None = None) -> tuple[Inspection, ...]:
        """Inspections by position; with `verdict` only those (overruled parts count as what the person said)."""
        rows = self._database.query(
            "SELECT * FROM inspections WHERE batch_id = ? AND (? IS NULL OR COALESCE(overruled, verdict) = ?)"
            " ORDER BY position",
            (batch_id, verdict, verdict),
        )
        return tuple(self._inspection(row) for row in rows)

    def inspection(self, inspection_id: int) -> Inspection:
        """Raises UnknownRecordError."""
        rows = self._database.query(
            "SELECT i.* FROM inspections i JOIN batches b ON b.id = i.batch_id WHERE i.id = ? AND b.trashed_at IS NULL",
            (inspection_id,),
        )
        if not rows:
            raise UnknownRecordError(
                f"There is no record of part number {inspection_id}: it is still on its way to the disk, could not be "
                "stored, or lies in the trash. Nothing was changed. Try again in a moment."
            )
        return self._inspection(rows[0])

    def load_part(self, inspection: Inspection) -> tuple[RgbImage | None, AnomalyMap | None]:
        """The image (H, W, 3) uint8 RGB and the map (S, S) float32; None for what was never readable or is gone."""
        image: RgbImage | None = None
        model_map: AnomalyMap | None = None
        if inspection.image_path is not None:
            try:
                image = read_image(inspection.image_path)
            except ImageReadError as error:
                log.warning("Inspection %d is shown without its image: %s", inspection.id, error)
        if inspection.map_path is not None:
            try:
                model_map = read_map_png(inspection.map_path, inspection.map_scale)
            except ImageReadError as error:
                log.warning("Inspection %d is shown without its map: %s", inspection.id, error)
        return image, model_map

    def overrule(self, inspection_id: int, verdict: Verdict | None) -> Inspection:
        """Save a person's correction, or take it back with None. Raises UnknownRecordError, StorageError."""
        self.inspection(inspection_id)
        with self._database.transaction() as connection:
            connection.execute("UPDATE inspections SET overruled = ? WHERE id = ?", (verdict, inspection_id))
        return self.inspection(inspection_id)

    def trash(self, batch_id: int) -> None:
        """Put a batch and its files into the trash.

        Raises:
            UsageError: it is still being inspected.
            UnknownRecordError, StorageError
        """
        if self.get(batch_id).finished_at is None:
            raise UsageError(f"Batch {batch_id} is still being inspected. Nothing was changed. Stop the run first.")
        with self._adding:
            moves = [(self._layout.batch(batch_id), self._layout.trashed_batch(batch_id))]
            with moved_files(moves), self._database.transaction() as connection:
                connection.execute("UPDATE batches SET trashed_at = ? WHERE id = ?", (utc_now(), batch_id))

    def restore(self, batch_id: int) -> Batch:
        """Take a batch out of the trash; elsewhere it stays as it is. Raises UnknownRecordError, StorageError."""
        moves = [(self._layout.trashed_batch(batch_id), self._layout.batch(batch_id))]
        with moved_files(moves), self._database.transaction() as connection:
            connection.execute("UPDATE batches SET trashed_at = NULL WHERE id = ?", (batch_id,))
        return self.get(batch_id)

    def export_csv(self, batch_id: int, path: Path, word: Callable[[str], str]) -> None:
        """Write all inspections of a batch as a table that Excel opens; `word` turns stored reasons into sentences.

        Raises:
            UnknownRecordError, StorageError
        """
        write_bytes_atomic(path, batch_as_csv(self.get(batch_id), self.inspections(batch_id), word))

    def told_journal(self, batch_id: int) -> ToldJournal:
        """Where the run notes which parts of the batch a person has seen. Raises StorageError."""
        return ToldJournal.open(self._layout.told_journal(batch_id))

    def _stored_positions(self, batch_id: int) -> frozenset[int]:
        rows = self._database.query("SELECT position FROM inspections WHERE batch_id = ?", (batch_id,))
        return frozenset(int(row["position"]) for row in rows)

    def _next_position(self, batch_id: int) -> int:
        last = self._database.query_one("SELECT MAX(position) FROM inspections WHERE batch_id = ?", (batch_id,))[0]
        return int(last or 0) + 1

    def _require_open(self, batch_id: int) -> None:
        if self.get(batch_id).finished_at is not None:
            raise UsageError(f"Batch {batch_id} is finished; nothing can be added to it. Start a new inspection run.")

    def _write_files(self, batch_id: int, position: int, new: NewInspection, compress: bool) -> Inspection:
        folder, result = self._layout.batch(batch_id), new.result
        image_path: Path | None = None
        map_path: Path | None = None
        map_scale = 0.0
        if new.image is not None:
            data, suffix = encode_image(new.name, new.image, compress=compress)
            image_path = folder / "images" / f"{position:06d}{suffix}"
            write_bytes_atomic(image_path, data)
        if result.model_map is not None:
            map_path = folder / "maps" / f"{position:06d}.png"
            try:
                map_scale = write_map_png(map_path, result.model_map)
            except OneNipError:
                _remove(image_path)
                raise
        return Inspection(
            id=new.id,
            batch_id=batch_id,
            position=position,
            name=storable(new.name),
            image_path=image_path,
            map_path=map_path,
            map_scale=map_scale,
            score=result.score,
            threshold=result.threshold,
            verdict=result.verdict,
            reason=storable(result.reason),
            prompt=None if result.prompt is None else storable(result.prompt),
            milliseconds=result.timings.total,
            captured_at=new.captured_at,
            overruled=None,
            judged_at=new.judged_at,
            told_at=new.told_at,
        )

    def _record(self, inspection: Inspection) -> Inspection:
        folder = self._layout.batch(inspection.batch_id)
        count = _COUNT_COLUMN[inspection.verdict]
        # The files are on the disk by now; the record follows within the commit that this time stands in.
        inspection = replace(inspection, stored_at=utc_now())
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO inspections (id, batch_id, position, name, image_file, map_file, map_scale, score, threshold,"
                " verdict, reason, prompt, milliseconds, captured_at, judged_at, told_at, stored_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    inspection.id or None,
                    inspection.batch_id,
                    inspection.position,
                    inspection.name,
                    _relative(inspection.image_path, folder),
                    _relative(inspection.map_path, folder),
                    inspection.map_scale,
                    inspection.score,
                    inspection.threshold,
                    inspection.verdict,
                    inspection.reason,
                    inspection.prompt,
                    inspection.milliseconds,
                    inspection.captured_at,
                    inspection.judged_at,
                    inspection.told_at,
                    inspection.stored_at,
                ),
            )
            connection.execute(f"UPDATE batches SET {count} = {count} + 1 WHERE id = ?", (inspection.batch_id,))
        return replace(inspection, id=cursor.lastrowid or 0)

    def _inspection(self, row: sqlite3.Row) -> Inspection:
        folder = self._layout.batch(row["batch_id"])
        return Inspection(
            id=row["id"],
            batch_id=row["batch_id"],
            position=row["position"],
            name=row["name"],
            image_path=None if row["image_file"] is None else folder / row["image_file"],
            map_path=None if row["map_file"] is None else folder / row["map_file"],
            map_scale=row["map_scale"],
            score=row["score"],
            threshold=row["threshold"],
            verdict=Verdict(row["verdict"]),
            reason=row["reason"],
            prompt=row["prompt"],
            milliseconds=row["milliseconds"],
            captured_at=row["captured_at"],
            overruled=None if row["overruled"] is None else Verdict(row["overruled"]),
            judged_at=row["judged_at"],
            told_at=row["told_at"],
            stored_at=row["stored_at"],
        )


def _batch(row: sqlite3.Row) -> Batch:
    return Batch(
        id=row["id"],
        product_name=row["product_name"],
        model_name=row["model_name"],
        source=row["source"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        ok_count=row["ok_count"],
        ng_count=row["ng_count"],
        not_checked_count=row["not_checked_count"],
        unrecorded_count=row["unrecorded_count"],
    )


def _relative(path: Path | None, folder: Path) -> str | None:
    return None if path is None else path.relative_to(folder).as_posix()


def _remove(*paths: Path | None) -> None:
    for path in paths:
        if path is not None:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                # The next opening of the workspace finds and removes it.
                log.warning("Could not remove %s: %s", path, error)
