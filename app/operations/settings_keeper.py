"""The person's settings: kept at once, written to disk a moment later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.settings.logged_changes import logged_changes
from app.settings.settings import Settings
from app.settings.store import SettingsStore
from app.state.app_state import AppState
from app.state.notice import SETTINGS
from app.state.notices import error_notice
from app.storage.audit.audit_log import SETTINGS as SETTINGS_KIND
from app.storage.audit.audit_log import AuditLog

WRITE_DELAY_MS = 400


class SettingsKeeper(QObject):
    """Writes every change of the settings."""

    def __init__(
        self,
        app_state: AppState,
        store: SettingsStore,
        disk: TaskRunner,
        parent: QObject | None = None,
        audit: AuditLog | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._audit = audit
        self._written = app_state.settings
        self._store = store
        self._disk = disk
        self._refused = False
        # A slider changes the opacity many times a second; one write is enough.
        self._write_timer = QTimer(self, singleShot=True, interval=WRITE_DELAY_MS)
        self._write_timer.timeout.connect(self.write)
        app_state.settingsChanged.connect(self._write_timer.start)

    @Slot()
    def write(self) -> None:
        """Write the settings to disk, in the background. A disk that refuses is told once, until it accepts again."""
        settings = self._app_state.settings
        self._disk.run(lambda: self._save(settings), self._on_written, self._on_refused)

    def _save(self, settings: Settings) -> None:
        """In the thread of the disk, which does one thing after the other."""
        self._store.save(settings)
        before, self._written = self._written, settings
        if self._audit is not None:
            for change in logged_changes(self._store.schema, before, settings):
                self._audit.note(SETTINGS_KIND, change.name, change.before, change.after)

    def _on_written(self, _result: None) -> None:
        self._refused = False
        self._app_state.withdraw_notices(SETTINGS)

    def _on_refused(self, error: Exception) -> None:
        if not self._refused:
            self._app_state.raise_notice(error_notice(codes.SettingsNotSaved(), error, SETTINGS))
        self._refused = True

    def close(self) -> None:
        """Write what waits to be written, and wait for it."""
        if self._write_timer.isActive():
            self._write_timer.stop()
            self.write()
        self._disk.finish()
