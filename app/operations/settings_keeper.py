"""The person's settings: kept at once, written to disk a moment later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.task_runner import TaskRunner
from app.settings.logged_changes import LoggedChange, logged_changes
from app.settings.settings import Settings
from app.settings.store import SettingsStore
from app.state.app_state import AppState
from app.state.notice import SETTINGS
from app.state.notices import error_notice
from app.storage.audit.acting import Acting
from app.storage.audit.audit_log import SETTINGS as SETTINGS_KIND
from app.storage.audit.audit_log import AuditLog
from onenip_core.errors import StorageError

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
        acting: Acting | None = None,
    ) -> None:
        super().__init__(parent)
        self._acting = acting or Acting()
        self._name = ""
        """Who changed them last: by the time they are written, that person may have logged out."""
        self._app_state = app_state
        self._audit = audit
        self._written = app_state.settings
        self._not_logged: list[LoggedChange] = []
        """Of settings that are written: the log refused them, and is asked again with the next ones."""
        self._store = store
        self._disk = disk
        self._told: Message | None = None
        """What a person was told last, until all is well again."""
        # A slider changes the opacity many times a second; one write is enough.
        self._write_timer = QTimer(self, singleShot=True, interval=WRITE_DELAY_MS)
        self._write_timer.timeout.connect(self.write)
        app_state.settingsChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        name = self._app_state.access.access.name
        if name != self._name and self._write_timer.isActive():
            self.write()  # what somebody else changed
        self._name = name
        self._write_timer.start()

    @Slot()
    def write(self) -> None:
        """Write the settings to disk, in the background. A disk that refuses is told once, until it accepts again."""
        settings, name = self._app_state.settings, self._name
        self._disk.run(lambda: self._save(settings, name), self._on_written, self._on_refused)

    def _save(self, settings: Settings, name: str) -> StorageError | None:
        """In the thread of the disk, which does one thing after the other. What the log said if it refused: the settings are
        written all the same. Raises StorageError: they are not.
        """
        self._store.save(settings)
        before, self._written = self._written, settings
        if self._audit is None:
            return None
        self._not_logged += logged_changes(self._store.schema, before, settings)
        try:
            with self._acting.by(name):
                self._audit.note_all(SETTINGS_KIND, [(one.name, one.before, one.after) for one in self._not_logged])
        except StorageError as error:
            return error
        self._not_logged.clear()
        return None

    def _on_written(self, refused: StorageError | None) -> None:
        if refused is not None:
            self._tell(codes.SettingsNotLogged(), refused)
            return
        self._told = None
        self._app_state.withdraw_notices(SETTINGS)

    def _on_refused(self, error: Exception) -> None:
        self._tell(codes.SettingsNotSaved(), error)

    def _tell(self, heading: Message, error: Exception) -> None:
        if self._told != heading:
            self._app_state.withdraw_notices(SETTINGS)
            self._app_state.raise_notice(error_notice(heading, error, SETTINGS))
        self._told = heading

    def close(self) -> None:
        """Write what waits to be written, and wait for it."""
        if self._write_timer.isActive():
            self._write_timer.stop()
            self.write()
        self._disk.finish()
