"""Finishes what a kill left of a removal: the records say what is kept."""

from __future__ import annotations

import logging
from pathlib import Path

from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.retention.part_files import part_files, part_files_of
from app.storage.retention.thumbnails import remove

log = logging.getLogger(__name__)


def finish_reductions(database: Database, layout: WorkspaceLayout) -> None:
    """Remove the files that no record keeps any more, and thumbnails that none speaks of, in the batches with a note that files of
    them were being removed. Raises StorageError, OSError."""
    name = layout.being_reduced(layout.root).name
    for home in (layout.batches, layout.trashed_batch(0).parent):
        for note in sorted(home.glob(f"*/{name}")):
            if note.parent.name.isdecimal():
                finish_batch(database, note.parent, int(note.parent.name), note)


def finish_batch(database: Database, folder: Path, batch_id: int, note: Path) -> None:
    """The same for one batch in its folder. The note goes once nothing is left that refuses. Raises StorageError, OSError."""
    parts = [part_files(row) for row in database.query(part_files_of(database.schema, batch_id))]
    if not parts:
        return  # nobody knows what its files are: a check says so
    kept = {name for part in parts for name in part.there}
    doomed = {name for part in parts for name in part.gone()} - kept
    thumbnails = folder / "thumbnails"
    there = thumbnails.iterdir() if thumbnails.is_dir() else ()
    doomed |= {f"thumbnails/{path.name}" for path in there if f"thumbnails/{path.name}" not in kept}
    refused = [why for name in sorted(doomed) if (why := remove(folder / name))]
    if refused:
        log.warning("%d files of %s that retention removes stay for now: %s", len(refused), folder, refused[0])
    else:
        remove(note)
