"""Reads the audit log into the page's state, piece by piece, and looks at all of it when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.audit_entry import AuditEntry
from app.domain.changes import Changes
from app.messages.codes import audit as audit_codes
from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.pages.audit.state import AuditState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.audit.audit_log import AuditFilter, AuditFindings, AuditLog
from app.storage.audit.findings import told_findings

PIECE = 300
_SHOWN_DIGITS = 16


class AuditController(QObject):
    """Nothing is read while another page is on show."""

    def __init__(
        self, app_state: AppState, state: AuditState, audit: AuditLog, reader: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._audit = audit
        self._reader = reader
        self._is_shown = False
        self._is_stale = True
        self._is_reading_more = False

    @Slot(bool)
    def set_shown(self, is_shown: bool) -> None:
        """Read when somebody looks."""
        self._is_shown = is_shown
        if is_shown and self._is_stale:
            self.read()

    @Slot(object)
    def on_changed(self, _changes: Changes) -> None:
        """Whatever changed has a line now."""
        self._is_stale = True
        if self._is_shown:
            self.read()

    @Slot(object)
    def narrow(self, wanted: AuditFilter) -> None:
        """Show other lines."""
        self._state.wanted = wanted
        self.read()

    def read(self) -> None:
        """Read the newest lines anew."""
        self._is_stale = False
        wanted = self._state.wanted

        def look() -> tuple[AuditFilter, tuple[AuditEntry, ...], int]:
            return wanted, self._audit.newest(wanted, None, PIECE), self._audit.count(wanted)

        self._reader.run(look, self._on_read, self._on_failed)

    @Slot()
    def read_more(self) -> None:
        """Read the next older lines."""
        lines, wanted = self._state.lines, self._state.wanted
        if self._is_reading_more or not lines or len(lines) >= self._state.count:
            return
        self._is_reading_more = True
        last = lines[-1].number

        def look() -> tuple[AuditFilter, int, tuple[AuditEntry, ...]]:
            return wanted, last, self._audit.newest(wanted, last, PIECE)

        self._reader.run(look, self._on_more, self._on_failed)

    @Slot()
    def verify(self) -> None:
        """Compute the whole chain anew."""
        if not self._state.is_looking:
            self._state.begin_look()
            self._reader.run(self._audit.verify, self._on_verified, self._on_failed)

    def _on_read(self, found: tuple[AuditFilter, tuple[AuditEntry, ...], int]) -> None:
        wanted, lines, count = found
        if wanted == self._state.wanted:  # else another one is on its way
            self._state.set_lines(lines, count)

    def _on_more(self, found: tuple[AuditFilter, int, tuple[AuditEntry, ...]]) -> None:
        self._is_reading_more = False
        wanted, last, lines = found
        shown = self._state.lines
        if wanted == self._state.wanted and shown and shown[-1].number == last:
            self._state.add_lines(lines)

    def _on_verified(self, found: AuditFindings) -> None:
        sound = audit_codes.AuditLogSound(found.head.number, found.head.hash[:_SHOWN_DIGITS])
        self._state.end_look(told_findings(found) or (sound,), found.is_sound)

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._is_reading_more = False
        self._state.end_look(None)
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))
