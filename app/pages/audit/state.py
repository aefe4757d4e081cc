"""What the Audit log page shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.audit_entry import AuditEntry
from app.messages.message import Message
from app.storage.audit.audit_log import AuditFilter


class AuditState(QObject):
    """Truth of the Audit log page."""

    linesChanged = Signal()
    """All lines are other ones."""
    linesAdded = Signal(int)
    """Older lines came behind those that were there; carries how many were there."""
    lookChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AuditEntry, ...] = ()
        self._count = 0
        self.wanted = AuditFilter()
        self._look: tuple[Message, ...] | None = None
        self._is_sound = True
        self._is_looking = False

    @property
    def lines(self) -> tuple[AuditEntry, ...]:
        """Those that were read so far, the newest first."""
        return self._lines

    @property
    def count(self) -> int:
        """How many lines there are in all that are asked for."""
        return self._count

    @property
    def look(self) -> tuple[Message, ...] | None:
        """What the last look at the whole log said; None before the first."""
        return self._look

    @property
    def is_sound(self) -> bool:
        return self._is_sound

    @property
    def is_looking(self) -> bool:
        """True while the whole log is looked at."""
        return self._is_looking

    def set_lines(self, lines: tuple[AuditEntry, ...], count: int) -> None:
        """The newest lines, and how many there are in all."""
        self._lines, self._count = lines, count
        self.linesChanged.emit()

    def add_lines(self, lines: tuple[AuditEntry, ...]) -> None:
        """The next older ones."""
        before = len(self._lines)
        self._lines = (*self._lines, *lines)
        if not lines:
            self._count = before  # fewer than were counted: nothing more comes
        self.linesAdded.emit(before)

    def begin_look(self) -> None:
        self._is_looking, self._look = True, None
        self.lookChanged.emit()

    def end_look(self, told: tuple[Message, ...] | None, is_sound: bool = True) -> None:
        """What it said; None if it failed."""
        self._is_looking, self._look, self._is_sound = False, told, is_sound
        self.lookChanged.emit()
