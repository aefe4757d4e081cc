"""What retention does just now, and what it would do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.retention import RetentionPreview


class RetentionActivity(StrEnum):
    """What goes on."""

    NOTHING = "nothing"
    LOOKING = "looking"
    """A preview is computed."""
    REMOVING = "removing"


class RetentionState(QObject):
    """Truth of the GUI thread."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activity = RetentionActivity.NOTHING
        self._progress = 0, 0
        self._preview: RetentionPreview | None = None

    @property
    def activity(self) -> RetentionActivity:
        return self._activity

    @property
    def progress(self) -> tuple[int, int]:
        """Done and total; (0, 0) before anybody knows."""
        return self._progress

    @property
    def preview(self) -> RetentionPreview | None:
        """What was found last; None: nothing was looked at, or the rules or the files are others since."""
        return self._preview

    def set_activity(self, activity: RetentionActivity) -> None:
        if activity is not self._activity:
            self._activity, self._progress = activity, (0, 0)
            self.changed.emit()

    def set_progress(self, done: int, total: int) -> None:
        if (done, total) != self._progress:
            self._progress = done, total
            self.changed.emit()

    def set_preview(self, preview: RetentionPreview | None) -> None:
        if preview != self._preview:
            self._preview = preview
            self.changed.emit()
