"""Puts right what a kill of a station left half done in its spool. The server is asked for nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from app.domain.part import Inspection
from app.domain.timestamps import utc_now
from app.messages.codes import stations as codes
from app.messages.codes import storage as storage_codes
from app.messages.codes import stores
from app.messages.message import Message
from app.storage.asked_journal import Asked, read_asked
from app.storage.errors import FileRefusedError
from app.storage.interrupted_parts import interrupted_part
from app.storage.layout import WorkspaceLayout
from app.storage.recovery import remove_unfinished
from app.storage.station.spool import Spool
from app.storage.station.spool_file import SpooledBatch, SpoolFile
from app.storage.station.spooled_values import batch_of, files_of, part_of
from app.storage.told_journal import ToldPart, read_told, settle_journal

log = logging.getLogger(__name__)


def settle_spool(
    file: SpoolFile,
    layout: WorkspaceLayout,
    spool: Spool,
    kind: type[Inspection],
    count_lost: Callable[[Sequence[ToldPart]], None],
) -> tuple[Message, ...]:
    """Record what was asked for and never judged, and end what was left open; `layout` is that of the spool. `count_lost` hears of
    parts that were seen and have no record.

    Returns what a person should know of the end of the last session. Raises StorageError.
    """
    try:
        found = [*_record_interrupted(file, layout, spool, kind)]
        for batch in file.batches():
            if batch.finished_at is None:
                found += _end(file, layout, batch, kind, count_lost)
    except OSError as error:
        raise FileRefusedError(stores.CannotTidy(str(layout.root), str(error.strerror or error))) from error
    except msgspec.MsgspecError as error:
        raise FileRefusedError(codes.SpoolDamaged(str(layout.root), str(error))) from error
    if file.waiting:
        found.append(codes.PartsWaitFromBefore(file.waiting))
    return tuple(found)


def _record_interrupted(
    file: SpoolFile, layout: WorkspaceLayout, spool: Spool, kind: type[Inspection]
) -> tuple[Message, ...]:
    asked = read_asked(layout.asked_journal)
    found: tuple[Message, ...] = ()
    number = None if asked is None else _batch_of(file, spool, asked)
    if asked is not None and number is not None:
        known = file.positions(number) | {part.position for part in read_told(layout.told_journal(number))}
        never_told = [part for part in asked.parts if part.number not in known]
        for part in never_told:
            spool.add_record(replace(interrupted_part(kind, number, part), stored_at=utc_now()))
        if never_told:
            first, last = never_told[0], never_told[-1]
            found = (storage_codes.PartsNotJudged(number, asked.run.product_name, len(never_told), first.at, last.at),)
    layout.asked_journal.unlink(missing_ok=True)
    return found


def _batch_of(file: SpoolFile, spool: Spool, asked: Asked) -> int | None:
    """The number of the run's batch if it is open, which is made here if the first part was not told."""
    if asked.batch_id is not None:
        batch = file.batch(asked.batch_id)
        return asked.batch_id if batch is not None and batch.finished_at is None else None
    if not asked.parts:
        return None
    run = asked.run
    for batch in file.batches():  # a start that was killed itself has made it
        began = batch_of(batch)
        if (began.started_at, began.source) == (run.began_at, run.source):
            return batch.number
    made = spool.create(
        run.product_name,
        run.model_name,
        run.source,
        product_id=run.product_id,
        model_id=run.model_id,
        started_at=run.began_at,
    )
    return made.id


def _end(
    file: SpoolFile,
    layout: WorkspaceLayout,
    batch: SpooledBatch,
    kind: type[Inspection],
    count_lost: Callable[[Sequence[ToldPart]], None],
) -> list[Message]:
    folder = layout.batch(batch.number)
    waiting = [part_of(part.content, kind, folder) for part in file.waiting_parts(batch.number, -1)]
    _remove_without_record(folder, {path for part in waiting for path in files_of(part, folder)})
    lost = settle_journal(layout, batch.number, file.positions(batch.number))
    began = batch_of(batch)
    count_lost(lost)
    ended = max([began.started_at, *(part.captured_at for part in waiting), *(part.told_at for part in lost)])
    file.finish(batch.number, ended, len(lost))
    if not lost:
        return []
    return [
        storage_codes.PartsNotStored(batch.number, began.product_name, len(lost), lost[0].told_at, lost[-1].told_at)
    ]


def _remove_without_record(folder: Path, known: set[Path]) -> None:
    """Pictures of the parts that were being stored, and of those that the server has: what else lies here nobody put here."""
    for path in (each for name in ("images", "maps") for each in (folder / name).glob("*")):
        if path not in known:
            log.info("Removed %s, which has no record that waits.", path)
            path.unlink(missing_ok=True)
    remove_unfinished(folder.glob(".*.tmp"))
