"""Looks at the space left on the workspace's disk, beside the work: a disk that is gone may take its time to say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.messages.codes import operations as codes
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.notice import DISK, Notice, NoticeLevel, page_action
from app.state.notices import error_notice
from app.storage.workspace import Workspace

TRASH = "trash"
"""Key of the page where space can be made."""
INTERVAL_MS = 5000
LOW_SPACE = 1_000_000_000
"""Bytes below which a person is warned, once until there is space again."""


class DiskWatch(QObject):
    """Looks every five seconds."""

    def __init__(
        self, app_state: AppState, workspace: Workspace, disk: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._workspace = workspace
        self._disk = disk
        self._looking = False
        self._warned = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self.look()
        self._timer.start()

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, unless the last look is still waiting for an answer."""
        if not self._looking:
            self._looking = True
            self._disk.run(self._workspace.free_bytes, self._on_answer, self._on_refused)

    def _on_answer(self, free: int) -> None:
        self._looking = False
        self._app_state.set_status(self._app_state.device_text, free)
        if free >= LOW_SPACE:
            self._warned = False
            self._app_state.withdraw_notices(DISK)
        else:
            text = codes.LittleSpaceLeft(free / 1e6)
            action = page_action(TRASH)
            notice = Notice(NoticeLevel.WARNING, codes.DiskNearlyFull(), text, subject=DISK, action=action)
            self._warn(notice)

    def _on_refused(self, error: Exception) -> None:
        self._looking = False
        self._app_state.set_status(self._app_state.device_text, None)
        self._warn(error_notice(codes.DiskDoesNotAnswer(), error, DISK))

    def _warn(self, notice: Notice) -> None:
        if not self._warned:
            self._warned = True
            self._app_state.raise_notice(notice)
