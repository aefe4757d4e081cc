"""The person's settings: kept at once, written to disk a moment later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.settings.schema import DEVICE, OVERLAY_OPACITY
from app.settings.setting import AnySetting
from app.settings.store import SettingsStore
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from onenip_core.errors import StorageError

WRITE_DELAY_MS = 400


class SettingsController(QObject):
    """Carries out the intents of the Settings page and remembers the opacity of the map."""

    deviceChanged = Signal(str)

    def __init__(
        self, app_state: AppState, store: SettingsStore, log_folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._store = store
        self._log_folder = log_folder
        self._refused = False
        # A slider changes the opacity many times a second; one write is enough.
        self._write_timer = QTimer(self, singleShot=True, interval=WRITE_DELAY_MS)
        self._write_timer.timeout.connect(self.write)
        app_state.settingsChanged.connect(self._write_timer.start)

    @Slot(object, object)
    def apply(self, setting: AnySetting, value: object) -> None:
        """Take over a value."""
        before = self._app_state.settings
        self._app_state.set_setting(setting, value)
        if before.differs(DEVICE, self._app_state.settings):
            self.deviceChanged.emit(self._app_state.settings[DEVICE])

    @Slot(float)
    def set_opacity(self, opacity: float) -> None:
        """Remember how strongly the map covers the image, 0…1."""
        self.apply(OVERLAY_OPACITY, min(1.0, max(0.0, opacity)))

    @Slot()
    def write(self) -> None:
        """Write the settings to disk. A disk that refuses is told once, until it accepts again."""
        try:
            self._store.save(self._app_state.settings)
            self._refused = False
        except StorageError as error:
            if not self._refused:
                self._app_state.raise_notice(error_notice("The settings were not saved", error))
            self._refused = True

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
