"""Trainings that wait for their turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, func, select, update

from app.domain.trained_on import TrainedOn
from app.domain.waiting_training import WaitingTraining
from app.messages.codes import queue as codes
from app.storage.database import Database, StoredRow
from app.storage.errors import UnknownRecordError
from app.storage.layout import WorkspaceLayout


class WaitingTrainingStore:
    """The queue of one workspace, or of one station where several write to it. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout, station: str = "") -> None:
        self._database = database
        self._station = station
        self._layout = layout
        self._waiting = database.schema.waiting_trainings

    def list(self) -> tuple[WaitingTraining, ...]:
        """All of them, the next one first. Raises StorageError."""
        mine = self._waiting.c.station == self._station
        in_order = self._waiting.select().where(mine).order_by(self._waiting.c.place, self._waiting.c.id)
        rows = self._database.query(in_order)
        return tuple(self._value(row) for row in rows)

    def get(self, number: int) -> WaitingTraining:
        """Raises UnknownRecordError."""
        row = self._database.first(self._waiting.select().where(self._waiting.c.id == number))
        if row is None:
            raise UnknownRecordError(codes.NoSuchWaitingTraining())
        return self._value(row)

    def add(self, training: WaitingTraining) -> WaitingTraining:
        """Behind all others; number and place of `training` do not count. Raises StorageError."""
        columns = self._waiting.c
        with self._database.transaction() as connection:
            last = connection.scalar(select(func.max(columns.place)))
            number = self._insert(connection, replace(training, place=(last or 0) + 1))
        return self.get(number)

    def put_back(self, training: WaitingTraining) -> WaitingTraining:
        """One that was removed, at the place that it had, with a number of its own. Raises StorageError."""
        with self._database.transaction() as connection:
            number = self._insert(connection, training)
        return self.get(number)

    def remove(self, number: int) -> WaitingTraining:
        """Take one out, and return what it was. Raises UnknownRecordError, StorageError."""
        training = self.get(number)
        with self._database.transaction() as connection:
            connection.execute(self._waiting.table.delete().where(self._waiting.c.id == number))
        return training

    def set_order(self, numbers: Sequence[int]) -> None:
        """The first is the next one; numbers that are not there are passed over. Raises StorageError."""
        with self._database.transaction() as connection:
            for place, number in enumerate(numbers, start=1):
                change = {self._waiting.c.place: place}
                connection.execute(update(self._waiting.table).where(self._waiting.c.id == number).values(change))

    def set_held(self, number: int, held: str, products: tuple[TrainedOn, ...] | None = None) -> WaitingTraining:
        """Say why one does not begin, or with an empty text that it may; with `products` on these images.

        Raises UnknownRecordError, StorageError.
        """
        self.get(number)
        columns = self._waiting.c
        change: dict[object, object] = {columns.held: held}
        if products is not None:
            change[columns.products] = products
        with self._database.transaction() as connection:
            connection.execute(update(self._waiting.table).where(columns.id == number).values(change))
        return self.get(number)

    def _insert(self, connection: Connection, training: WaitingTraining) -> int:
        row = self._waiting.row(training, self._layout.root)
        return self._waiting.insert(connection, {**row, "station": self._station})

    def _value(self, row: StoredRow) -> WaitingTraining:
        return self._waiting.value(row, self._layout.root)
