"""Put right, when a workspace is opened, what a kill or a power cut left half done."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from pathlib import Path

from app.domain.timestamps import utc_now
from app.domain.training_job import JobState
from app.messages.codes import storage as storage_codes
from app.messages.codes.training import InterruptedByTheEnd
from app.messages.message import Message
from app.messages.stored import to_text
from app.storage.database import Database
from app.storage.file_moves import settle
from app.storage.layout import WorkspaceLayout
from app.storage.told_journal import settle_journal
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)

# The names that onenip_core.atomic_files gives to files that are not complete yet.
_UNFINISHED = re.compile(r"^\..+\.[0-9a-f]{8}\.tmp$")


def recover(database: Database, layout: WorkspaceLayout) -> tuple[Message, ...]:
    """Bring records and files of the last session into agreement. Deletes only unfinished temporary files.

    Returns:
        What a person should know about the end of the last session.

    Raises:
        StorageError: the workspace cannot be written to.
    """
    try:
        _settle_trash(database, layout)
        _sweep_products(database, layout)
        found = _close_open_batches(database, layout)
        for folder in (layout.root, layout.trash):
            _remove_unfinished(folder.glob(".*.tmp"))
        _remove_unfinished(layout.models.rglob(".*.tmp"))
    except OSError as error:
        raise StorageError(
            f"Could not tidy the workspace {layout.root}: {error.strerror or error}. No image and no record was lost. "
            "Check that you may write to that folder."
        ) from error
    _interrupt_running_jobs(database)
    return found


def _interrupt_running_jobs(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(
            "UPDATE jobs SET state = ?, finished_at = ?, message = ? WHERE state = ?",
            (
                JobState.INTERRUPTED,
                utc_now(),
                to_text(InterruptedByTheEnd()),
                JobState.RUNNING,
            ),
        )


def _settle_trash(database: Database, layout: WorkspaceLayout) -> None:
    for row in database.query("SELECT id, folder, trashed_at FROM products"):
        # While a new product of that name lives in the folder, a trashed one has no claim on it.
        live, trashed = layout.product(row["folder"]), layout.trashed_product(row["id"], row["folder"])
        if row["trashed_at"] is None:
            settle(live, trashed)
        elif not database.query("SELECT 1 FROM products WHERE folder = ? AND trashed_at IS NULL", (row["folder"],)):
            settle(trashed, live)
    images = database.query(
        "SELECT i.id, i.file, i.trashed_at, p.folder FROM images i JOIN products p ON p.id = i.product_id"
        " WHERE p.trashed_at IS NULL AND (i.trashed_at IS NULL OR NOT EXISTS (SELECT 1 FROM images t"
        " WHERE t.product_id = i.product_id AND t.sha256 = i.sha256 AND t.trashed_at IS NULL))"
    )
    for row in images:
        live, trashed = layout.normal_image(row["folder"], row["file"]), layout.trashed_image(row["id"], row["file"])
        settle(*((live, trashed) if row["trashed_at"] is None else (trashed, live)))
    for row in database.query("SELECT id, trashed_at FROM batches"):
        live, trashed = layout.batch(row["id"]), layout.trashed_batch(row["id"])
        settle(*((live, trashed) if row["trashed_at"] is None else (trashed, live)))


def _sweep_products(database: Database, layout: WorkspaceLayout) -> None:
    for product in database.query("SELECT id, folder FROM products WHERE trashed_at IS NULL"):
        folder = layout.product(product["folder"]) / "normal"
        rows = database.query("SELECT file FROM images WHERE product_id = ? AND trashed_at IS NULL", (product["id"],))
        _set_aside(folder, {row["file"] for row in rows}, layout)


def _close_open_batches(database: Database, layout: WorkspaceLayout) -> tuple[Message, ...]:
    # Only a batch that was left open can hold files without a record, so large archives are not walked.
    found: list[Message] = []
    for batch in database.query("SELECT id, product_name FROM batches WHERE finished_at IS NULL"):
        rows = database.query(
            "SELECT position, image_file, map_file FROM inspections WHERE batch_id = ?", (batch["id"],)
        )
        images = {Path(row["image_file"]).name for row in rows if row["image_file"] is not None}
        maps = {Path(row["map_file"]).name for row in rows if row["map_file"] is not None}
        _set_aside(layout.batch(batch["id"]) / "images", images, layout)
        _set_aside(layout.batch(batch["id"]) / "maps", maps, layout)
        lost = settle_journal(layout, batch["id"], frozenset(int(row["position"]) for row in rows))
        if lost:
            found.append(
                storage_codes.PartsNotStored(
                    batch["id"], batch["product_name"], len(lost), lost[0].told_at, lost[-1].told_at
                )
            )
        with database.transaction() as connection:
            connection.execute(
                "UPDATE batches SET unrecorded_count = ?, finished_at = COALESCE((SELECT captured_at FROM inspections"
                " WHERE batch_id = batches.id ORDER BY position DESC LIMIT 1), started_at) WHERE id = ?",
                (len(lost), batch["id"]),
            )
    return tuple(found)


def _set_aside(folder: Path, known: set[str], layout: WorkspaceLayout) -> None:
    """Trash files without a record: they may be a person's, for example after an old backup was put back."""
    if not folder.is_dir():
        return
    _remove_unfinished(folder.glob(".*.tmp"))
    for path in folder.iterdir():
        if path.name not in known:
            target = layout.trash / "orphans" / path.relative_to(layout.root)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            log.warning("Moved %s to %s: there is no record about it.", path, target)


def _remove_unfinished(paths: Iterable[Path]) -> None:
    for path in list(paths):
        if _UNFINISHED.match(path.name):
            path.unlink(missing_ok=True)
            log.info("Removed the unfinished file %s.", path)
