"""What waits on a page, as a number that is in sight on every page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Badge(QObject):
    """The number on the page's button in the rail."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._said = ""

    @property
    def count(self) -> int:
        return self._count

    @property
    def said(self) -> str:
        """The same in words."""
        return self._said

    def show_count(self, count: int, said: str) -> None:
        """0 shows no number."""
        self._count, self._said = count, said
        self.changed.emit()
