"""Parts that were asked for and never judged, because the program ended suddenly: each gets its record after all."""

from __future__ import annotations

from sqlalchemy import select

from app.domain.part import Inspection
from app.messages.codes import storage as codes
from app.messages.message import Message
from app.messages.stored import to_text
from app.storage.asked_journal import Asked, AskedPart, read_asked
from app.storage.batches import BatchStore
from app.storage.database import Database
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout
from app.storage.told_journal import read_told
from onenip_core.types import Verdict


def record_interrupted(database: Database, layout: WorkspaceLayout) -> tuple[Message, ...]:
    """Record as NOT_CHECKED what the journal of the last run names and nobody was told of. A kill in between does no harm: what
    has its record by then gets no other.

    Returns what a person should know of it.

    Raises:
        StorageError, OSError
    """
    asked = read_asked(layout.asked_journal)
    if asked is None:
        layout.asked_journal.unlink(missing_ok=True)
        return ()
    batch_id = _batch_of(database, layout, asked)
    found: tuple[Message, ...] = ()
    if batch_id is not None and _is_open(database, batch_id):
        records = InspectionRecords(database, layout)
        known = records.positions(batch_id) | {part.position for part in read_told(layout.told_journal(batch_id))}
        never_told = [part for part in asked.parts if part.number not in known]
        for part in never_told:
            records.add(interrupted_part(records.kind, batch_id, part))
        if never_told:
            first, last = never_told[0], never_told[-1]
            found = (codes.PartsNotJudged(batch_id, asked.run.product_name, len(never_told), first.at, last.at),)
    layout.asked_journal.unlink(missing_ok=True)
    return found


def interrupted_part(kind: type[Inspection], batch_id: int, part: AskedPart) -> Inspection:
    """The record of a part that was asked for and never judged."""
    return kind(
        id=0,
        batch_id=batch_id,
        position=part.number,
        name=f"part {part.number:06d}",
        image_path=None,
        map_path=None,
        map_scale=0.0,
        score=None,
        threshold=None,
        verdict=Verdict.NOT_CHECKED,
        reason=to_text(codes.EndedBeforeTheVerdict()),
        prompt=None,
        milliseconds=0.0,
        captured_at=part.at,
        overruled=None,
        triggered_at=part.at,
        part_number=part.part_number,
    )


def _is_open(database: Database, batch_id: int) -> bool:
    """A batch that was finished lacks nothing: its run had told all its parts."""
    batches = database.schema.batches.c
    return database.first(select(batches.id).where(batches.id == batch_id, batches.finished_at.is_(None))) is not None


def _batch_of(database: Database, layout: WorkspaceLayout, asked: Asked) -> int | None:
    """The number of the run's batch, which is made here if the first part was not told; None if nothing was asked for."""
    if asked.batch_id is not None:
        return asked.batch_id
    batches, run = database.schema.batches, asked.run
    begun = select(batches.c.id).where(batches.c.started_at == run.began_at, batches.c.source == run.source)
    known: int | None = database.scalar(begun)
    if known is not None or not asked.parts:
        return known  # a start that was killed itself has made it
    made = BatchStore(database, layout).create(
        run.product_name,
        run.model_name,
        run.source,
        product_id=run.product_id,
        model_id=run.model_id,
        started_at=run.began_at,
        order_name=run.order_name,
    )
    return made.id
