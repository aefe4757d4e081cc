"""Which parts are compared to see a drift, their scores, and from where on a person had them compared anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import ColumnElement, func, select, update

from app.domain.drift import DriftOrigin, ScoredPart
from app.domain.drift_start import LONGEST_DRIFT_REASON, DriftStart
from app.domain.part_view import PartView
from app.domain.timestamps import utc_now
from app.messages.codes import stores as codes
from app.storage.database import Database
from app.storage.errors import UnknownRecordError

_NOWHERE = Path()
"""Starts have no files."""


class DriftRecords:
    """Of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, station: str = "") -> None:
        """`station` is the one whose parts are compared, where several write to one database: each has a camera and a light of its
        own."""
        self._database = database
        self._station = station
        self._starts = database.schema.drift_starts
        self._inspections = database.schema.inspections
        self._batches = database.schema.batches

    def begin_anew(self, product_id: int, reason: str = "") -> DriftStart:
        """Compare the product's parts with those that come from now on. Raises UnknownRecordError, StorageError."""
        products, parts = self._database.schema.products.c, self._inspections.c
        with self._database.transaction() as connection:
            here = select(products.id).where(products.id == product_id, products.trashed_at.is_(None))
            if connection.scalar(here) is None:
                raise UnknownRecordError(codes.NoSuchProduct(product_id))
            newest = int(connection.scalar(select(func.max(parts.id))) or 0)
            start = DriftStart(0, product_id, utc_now(), newest, reason.strip()[:LONGEST_DRIFT_REASON])
            number = self._starts.insert(connection, self._starts.row(start, _NOWHERE))
        return replace(start, id=number)

    def take_back(self, start_id: int, is_taken_back: bool = True) -> None:
        """Undo a start, or let it count again. Raises UnknownRecordError, StorageError."""
        column = self._starts.c
        change = update(self._starts.table).where(column.id == start_id)
        with self._database.transaction() as connection:
            when = {column.taken_back_at: utc_now() if is_taken_back else None}
            if connection.execute(change.values(when)).rowcount != 1:
                raise UnknownRecordError(codes.NoSuchDriftStart())

    def origin(self, product_id: int, model_id: int) -> DriftOrigin:
        """Since when parts of a product under a model are compared: since the model came to inspect, or a person said so later.

        Raises StorageError.
        """
        releases, starts = self._database.schema.releases.c, self._starts.c
        history = self._database.query(select(releases.model_id, releases.released_at).order_by(releases.id))
        since = ""
        for (model, released_at), before in zip(history, [None, *(row[0] for row in history)], strict=False):
            if model == model_id and before != model_id:  # signed once more, it goes on as it was
                since = str(released_at)
        row = self._database.first(
            self._starts.select()
            .where(starts.product_id == product_id, starts.taken_back_at.is_(None))
            .order_by(starts.id.desc())
        )
        start = None if row is None else self._starts.value(row, _NOWHERE)
        if start is None or start.begun_at < since:
            return DriftOrigin(product_id, model_id, since)
        return DriftOrigin(product_id, model_id, start.begun_at, start.after_inspection)

    def batches(self, origin: DriftOrigin) -> tuple[tuple[int, int], ...]:
        """Numbers of the batches with such parts, outside of the trash, oldest first, each with how many parts it has at most.

        Raises StorageError.
        """
        batch = self._batches.c
        total = batch.ok_count + batch.ng_count + batch.not_checked_count
        which: list[ColumnElement[bool]] = [
            batch.product_id == origin.product_id,
            batch.model_id == origin.model_id,
            batch.trashed_at.is_(None),
            batch.station == self._station,
        ]
        if origin.after_inspection == 0:
            which.append(batch.started_at >= origin.since)
        found = self._database.query(select(batch.id, total).where(*which).order_by(batch.id))
        return tuple((int(number), int(count)) for number, count in found)

    def parts(self, batch_id: int, position: int, after_inspection: int, most: int) -> tuple[ScoredPart, ...]:
        """The parts of a batch that were judged, behind a position and behind a part, in their order. Raises StorageError."""
        part = self._inspections.c
        rows = self._database.query(
            select(part.id, part.position, part.captured_at, part.score, part.views)
            .where(
                part.batch_id == batch_id,
                part.position > position,
                part.id > after_inspection,
                part.score.is_not(None),
            )
            .order_by(part.position)
            .limit(most)
        )
        return tuple(ScoredPart(int(row[0]), int(row[1]), str(row[2]), _scores(row[3], row[4])) for row in rows)


def _scores(score: float, views: Sequence[PartView]) -> tuple[tuple[str, float], ...]:
    if not views:
        return (("", float(score)),)
    return tuple((view.name, view.score) for view in views if view.score is not None)
