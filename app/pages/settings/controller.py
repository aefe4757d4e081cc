"""The person's settings: kept at once, written to disk a moment later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.settings.settings import Settings, save_settings
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from onenip_core.errors import StorageError

WRITE_DELAY_MS = 400


class SettingsController(QObject):
    """Carries out the intents of the Settings page and remembers the opacity of the map."""

    deviceChanged = Signal(str)

    def __init__(
        self, app_state: AppState, settings_path: Path, log_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._settings_path = settings_path
        self._log_folder = log_folder
        # A slider changes the opacity many times a second; one write is enough.
        self._write_timer = QTimer(self, singleShot=True, interval=WRITE_DELAY_MS)
        self._write_timer.timeout.connect(self.write)

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take over settings."""
        before = self._app_state.settings
        if settings == before:
            return
        self._app_state.set_settings(settings)
        self._write_timer.start()
        if settings.device != before.device:
            self.deviceChanged.emit(settings.device)

    @Slot(float)
    def set_opacity(self, opacity: float) -> None:
        """Remember how strongly the map covers the image, 0…1."""
        self.apply(self._app_state.settings.with_changes(overlay_opacity=min(1.0, max(0.0, opacity))))

    @Slot()
    def write(self) -> None:
        """Write the settings to disk."""
        try:
            save_settings(self._settings_path, self._app_state.settings)
        except StorageError as error:
            self._app_state.raise_notice(error_notice("The settings were not saved", error))

    @Slot()
    def open_log_folder(self) -> None:
        """Show the log folder in the system's file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder))):
            text = f"No program was found that shows folders. The logs are in {self._log_folder}."
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, "The log folder cannot be opened", text))

    def close(self) -> None:
        """Write what waits to be written."""
        if self._write_timer.isActive():
            self._write_timer.stop()
            self.write()
