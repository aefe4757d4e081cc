"""What a person at the line was called for, and who answered when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select, update

from app.domain.alarm import Alarm
from app.domain.timestamps import utc_now
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout

AT_ONCE = 1000
"""Databases take some ten thousand values in a statement."""


class AlarmStore:
    """Alarms of one workspace; they outlive their batch. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout, station: str = "") -> None:
        """`station`: whose batches call this window's people, where several stations write to the database."""
        self._database = database
        self._station = station
        self._layout = layout
        self._alarms = database.schema.alarms

    def add(self, alarms: Sequence[Alarm]) -> tuple[Alarm, ...]:
        """Record alarms that were raised; all of them or none. Raises StorageError."""
        with self._database.transaction() as connection:
            return tuple(
                replace(alarm, id=self._alarms.insert(connection, self._alarms.row(alarm, self._layout.root)))
                for alarm in alarms
            )

    def acknowledge(self, alarm_ids: Sequence[int], name: str) -> None:
        """Record who answered, now. One that was answered already keeps its first name. Raises StorageError."""
        columns = self._alarms.c
        with self._database.transaction() as connection:
            answer = {columns.acknowledged_at: utc_now(), columns.acknowledged_by: name}
            for start in range(0, len(alarm_ids), AT_ONCE):
                some = alarm_ids[start : start + AT_ONCE]
                unanswered = columns.id.in_(some), columns.acknowledged_at.is_(None)
                connection.execute(update(self._alarms.table).where(*unanswered).values(answer))

    def standing(self) -> tuple[Alarm, ...]:
        """Those that nobody has acknowledged, oldest first, of this station. Raises StorageError."""
        alarm, batch = self._alarms.c, self._database.schema.batches.c
        unanswered = self._alarms.select().where(alarm.acknowledged_at.is_(None)).order_by(alarm.id)
        if self._station:
            unanswered = unanswered.where(alarm.batch_id.in_(select(batch.id).where(batch.station == self._station)))
        return tuple(self._alarms.value(row, self._layout.root) for row in self._database.query(unanswered))

    def list(self) -> tuple[Alarm, ...]:
        """All alarms, oldest first."""
        rows = self._database.query(self._alarms.select().order_by(self._alarms.c.id))
        return tuple(self._alarms.value(row, self._layout.root) for row in rows)
