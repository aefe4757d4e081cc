"""The alarms that stand: what a person is called for and nobody has acknowledged yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.alarm import Alarm


class AlarmState(QObject):
    """They stand until they are acknowledged, also when the run has ended or the next one goes on."""

    changed = Signal()
    raised = Signal()
    """A new alarm came; behind `changed`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: tuple[Alarm, ...] = ()

    @property
    def standing(self) -> tuple[Alarm, ...]:
        """Oldest first."""
        return self._standing

    def add(self, alarms: Sequence[Alarm]) -> None:
        """Let alarms stand."""
        if alarms:
            self._standing += tuple(alarms)
            self.changed.emit()
            self.raised.emit()

    def clear(self, alarms: Sequence[Alarm]) -> None:
        """They were acknowledged."""
        acknowledged = frozenset(alarms)
        left = tuple(alarm for alarm in self._standing if alarm not in acknowledged)
        if left != self._standing:
            self._standing = left
            self.changed.emit()
