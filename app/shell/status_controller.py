"""Keeps the status bar true: the device that inspects, and the space left on the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError

INTERVAL_MS = 5000
LOW_SPACE = 1_000_000_000
"""Bytes below which a person is warned, once until there is space again."""


class StatusController(QObject):
    """Looks at the disk every five seconds."""

    def __init__(self, app_state: AppState, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._warned = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.refresh)

    def start(self) -> None:
        """Begin to look."""
        self.refresh()
        self._timer.start()

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()

    @Slot(str)
    def show_device(self, device_text: str) -> None:
        """Show the device that inspects."""
        self._app_state.set_status(device_text, self._app_state.disk_free_bytes)

    @Slot()
    def refresh(self) -> None:
        """Look at the disk now."""
        try:
            free = self._workspace.free_bytes()
        except StorageError as error:
            self._app_state.set_status(self._app_state.device_text, None)
            if not self._warned:
                self._warned = True
                self._app_state.raise_notice(error_notice("The workspace's disk does not answer", error))
            return
        self._app_state.set_status(self._app_state.device_text, free)
        if free >= LOW_SPACE:
            self._warned = False
        elif not self._warned:
            self._warned = True
            text = (
                f"Only {free / 1e6:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, "
                "inspection stops. Free some space or delete old batches."
            )
            self._app_state.raise_notice(Notice(NoticeLevel.WARNING, "The disk is nearly full", text))
