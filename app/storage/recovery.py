"""Put right, when a workspace is opened, what a kill or a power cut left half done."""

from __future__ import annotations

import logging
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, Table, case, exists, not_, or_, select, update

from app.domain.part import Counters
from app.domain.timestamps import utc_now
from app.domain.training_job import JobState
from app.messages.codes import storage as storage_codes
from app.messages.codes import stores
from app.messages.codes.training import InterruptedByTheEnd
from app.messages.message import Message
from app.messages.stored import to_text
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.file_moves import settle
from app.storage.incoming_models import IncomingModels
from app.storage.interrupted_parts import record_interrupted
from app.storage.layout import WorkspaceLayout
from app.storage.retention.unfinished import finish_reductions
from app.storage.shifts import count_unrecorded
from app.storage.tables import Schema
from app.storage.told_journal import ToldPart, settle_journal
from onenip_core.types import Verdict

log = logging.getLogger(__name__)

# The names that onenip_core.atomic_files gives to files that are not complete yet.
_UNFINISHED = re.compile(r"^\..+\.[0-9a-f]{8}\.tmp$")


def recover(database: Database, layout: WorkspaceLayout, station: str = "") -> tuple[Message, ...]:
    """Bring records and files of the last session into agreement. Deletes only unfinished temporary files and empty folders. Where
    several stations write to it, `station` does so while no other one is there; their trainings and batches are theirs.

    Returns:
        What a person should know about the end of the last session.

    Raises:
        StorageError: the workspace cannot be written to.
    """
    try:
        _take_back_deleted(database, layout)
        _settle_trash(database, layout)
        finish_reductions(database, layout)
        _remove_empty_products(database, layout)
        _sweep_products(database, layout)
        found = (
            *IncomingModels(database, layout).settle(),
            *record_interrupted(database, layout),
            *_close_open_batches(database, layout),
        )
        for folder in (layout.root, layout.trash):
            remove_unfinished(folder.glob(".*.tmp"))
        remove_unfinished(layout.models.rglob(".*.tmp"))
    except OSError as error:
        raise FileRefusedError(stores.CannotTidy(str(layout.root), str(error.strerror or error))) from error
    interrupt_running_jobs(database, station)
    return found


def interrupt_running_jobs(database: Database, station: str = "") -> None:
    """Trainings of the last session of a station go on no more. Raises StorageError."""
    jobs, now = database.schema.jobs, utc_now()
    with database.transaction() as connection:
        connection.execute(
            update(jobs.table)
            .where(jobs.c.state == JobState.RUNNING, jobs.c.station == station)
            .values(
                {
                    jobs.c.state: JobState.INTERRUPTED,
                    jobs.c.finished_at: case((jobs.c.started_at > now, jobs.c.started_at), else_=now),
                    jobs.c.message: to_text(InterruptedByTheEnd()),
                }
            )
        )


def _take_back_deleted(database: Database, layout: WorkspaceLayout) -> None:
    """What was moved aside to be deleted for good, and whose record is still there, goes back into the trash: a kill came in
    between. What has no record is removed in the background.
    """
    schema = database.schema
    tables = {
        "products": schema.products.table,
        "images": schema.images.table,
        "golden": schema.golden_parts.table,
        "batches": schema.batches.table,
        "models": schema.models.table,
    }
    for name, table in tables.items():
        folder = layout.deleted / name
        for path in tuple(folder.iterdir()) if folder.is_dir() else ():
            number = path.name.partition("-")[0]
            if number.isdecimal() and database.scalar(_in_trash(table, int(number))) is not None:
                settle(layout.trash / name / path.name, path)


def _in_trash(table: Table, number: int) -> Select[Any]:
    return select(table.c.id).where(table.c.id == number, table.c.trashed_at.is_not(None))


def _settle_trash(database: Database, layout: WorkspaceLayout) -> None:
    products, batches, models = database.schema.products.c, database.schema.batches.c, database.schema.models.c
    known = database.query(select(products.id, products.folder, products.trashed_at))
    live_folders = {row.folder for row in known if row.trashed_at is None}
    for row in known:
        # While a new product of that name lives in the folder, a trashed one has no claim on it.
        live, trashed = layout.product(row.folder), layout.trashed_product(row.id, row.folder)
        if row.trashed_at is None:
            settle(live, trashed)
        elif row.folder not in live_folders:
            settle(trashed, live)
    for row in database.query(_with_a_claim(database.schema, database.schema.images.table)):
        live, trashed = layout.normal_image(row.folder, row.file), layout.trashed_image(row.id, row.file)
        settle(*((live, trashed) if row.trashed_at is None else (trashed, live)))
    for row in database.query(_with_a_claim(database.schema, database.schema.golden_parts.table)):
        live, trashed = layout.golden_part(row.folder, row.file), layout.trashed_golden_part(row.id, row.file)
        settle(*((live, trashed) if row.trashed_at is None else (trashed, live)))
    for row in database.query(select(batches.id, batches.trashed_at)):
        live, trashed = layout.batch(row.id), layout.trashed_batch(row.id)
        settle(*((live, trashed) if row.trashed_at is None else (trashed, live)))
    for row in database.query(select(models.id, models.folder, models.trashed_at)):
        live, trashed = layout.root / row.folder, layout.trashed_model(row.id, Path(row.folder).name)
        if live.is_relative_to(layout.models):
            settle(*((live, trashed) if row.trashed_at is None else (trashed, live)))


def _with_a_claim(schema: Schema, pictures: Table) -> Select[Any]:
    """Normal images or golden parts of live products, except those in the trash whose picture was added again."""
    products, images, twins = schema.products.c, pictures.c, pictures.alias().c
    added_again = exists().where(
        twins.product_id == images.product_id, twins.sha256 == images.sha256, twins.trashed_at.is_(None)
    )
    return (
        select(images.id, images.file, images.trashed_at, products.folder)
        .join(schema.products.table, products.id == images.product_id)
        .where(products.trashed_at.is_(None), or_(images.trashed_at.is_(None), not_(added_again)))
    )


def _remove_empty_products(database: Database, layout: WorkspaceLayout) -> None:
    """A kill between making the folder of a product and recording the product leaves an empty one. One that holds a file stays."""
    products = database.schema.products.c
    known = {row.folder for row in database.query(select(products.folder).where(products.trashed_at.is_(None)))}
    for folder in [each for each in layout.products.iterdir() if each.is_dir() and each.name not in known]:
        within = sorted(folder.rglob("*"), reverse=True)  # what lies deeper comes first
        if all(each.is_dir() and not each.is_symlink() for each in within):
            for each in (*within, folder):
                each.rmdir()


def _sweep_products(database: Database, layout: WorkspaceLayout) -> None:
    schema = database.schema
    products = schema.products.c
    for product in database.query(select(products.id, products.folder).where(products.trashed_at.is_(None))):
        for pictures, folder in (
            (schema.images.c, layout.normal_images(product.folder)),
            (schema.golden_parts.c, layout.golden_parts(product.folder)),
        ):
            own = select(pictures.file).where(pictures.product_id == product.id, pictures.trashed_at.is_(None))
            _set_aside(folder, {row.file for row in database.query(own)}, layout)


def _close_open_batches(database: Database, layout: WorkspaceLayout) -> tuple[Message, ...]:
    # Only a batch that was left open can hold files without a record, so large archives are not walked.
    batches, parts = database.schema.batches, database.schema.inspections.c
    found: list[Message] = []
    # What came through a spool is ended by its station, which alone knows what is still to come.
    left_open = select(batches.c.id, batches.c.product_name, batches.c.started_at).where(
        batches.c.finished_at.is_(None), batches.c.spool_key.is_(None)
    )
    for batch in database.query(left_open):
        rows = database.query(
            select(parts.position, parts.image_file, parts.map_file, parts.views).where(parts.batch_id == batch.id)
        )
        of_views = {Path(file).name for row in rows for view in row.views for file in view.files}
        images = {Path(row.image_file).name for row in rows if row.image_file is not None}
        maps = {Path(row.map_file).name for row in rows if row.map_file is not None}
        _set_aside(layout.batch(batch.id) / "images", images | of_views, layout)
        _set_aside(layout.batch(batch.id) / "maps", maps | of_views, layout)
        lost = settle_journal(layout, batch.id, frozenset(row.position for row in rows))
        if lost:
            found.append(
                storage_codes.PartsNotStored(batch.id, batch.product_name, len(lost), lost[0].told_at, lost[-1].told_at)
            )
        last = select(parts.captured_at).where(parts.batch_id == batch.id).order_by(parts.position.desc()).limit(1)
        ended = max(batch.started_at, database.scalar(last) or "")  # the clock may have been set back meanwhile
        with database.transaction() as connection:
            count_lost(connection, database.schema, lost)
            connection.execute(
                update(batches.table)
                .where(batches.c.id == batch.id)
                .values(
                    {
                        batches.c.unrecorded_count: len(lost),
                        batches.c.finished_at: ended,
                    }
                )
            )
    return tuple(found)


def count_lost(connection: Connection, schema: Schema, lost: Sequence[ToldPart], station: str = "") -> None:
    """Whoever looked at the counters saw these parts: they are of the open shift if they were told after its beginning."""
    is_open = schema.shifts.c.ended_at.is_(None), schema.shifts.c.station == station
    began = connection.scalar(select(schema.shifts.c.started_at).where(*is_open))
    told = Counter(part.verdict for part in lost if began is not None and part.told_at >= began)
    more = Counters(told[Verdict.OK], told[Verdict.NG], told[Verdict.NOT_CHECKED])
    count_unrecorded(connection, schema.shifts, more, station=station)


def _set_aside(folder: Path, known: set[str], layout: WorkspaceLayout) -> None:
    """Trash files without a record: they may be a person's, for example after an old backup was put back."""
    if not folder.is_dir():
        return
    remove_unfinished(folder.glob(".*.tmp"))
    for path in folder.iterdir():
        if path.name not in known:
            target = layout.trash / "orphans" / path.relative_to(layout.root)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            log.warning("Moved %s to %s: there is no record about it.", path, target)


def remove_unfinished(paths: Iterable[Path]) -> None:
    """Of these, what was being written when its process was killed. Raises OSError."""
    for path in list(paths):
        if not _UNFINISHED.match(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            try:
                shutil.rmtree(path)  # a model that was being unpacked or packed
            except OSError as error:  # a process of the last session may still write there: no reason not to start
                log.warning("The unfinished folder %s stays until the next start: %s", path, error)
                continue
        else:
            path.unlink(missing_ok=True)
        log.info("Removed the unfinished file %s.", path)
