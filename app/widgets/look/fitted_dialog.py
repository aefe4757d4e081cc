"""Dialogs that are as high as their sentences need."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class FittedDialog(QDialog):
    """Qt sizes a window as if sentences that go on in further lines had one or two; here none of them is cut. A width that is
    fixed holds as long as words and buttons have room in it.

    It only grows: what a person made larger stays so.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Only now fonts and margins are known."""
        super().showEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """A sentence in it came, or became longer."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return handled

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableSize()
        width = max(self.width(), min(layout.totalMinimumSize().width(), room.width()))
        if self.minimumWidth() == self.maximumWidth() < width:
            self.setFixedWidth(width)
        needed = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = max(self.height(), min(needed, room.height()))
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
