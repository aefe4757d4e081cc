"""A line to search in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.widgets.look.widgets import placeholder_width


class SearchField(QLineEdit):
    """Tells with every letter; Escape empties it, Return and the arrow down go on to what was found."""

    leftForFound = Signal()
    """The person goes on to what was found, which shall have the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the search"))

    def sizeHint(self) -> QSize:
        """What can be searched for is read whole as long as nothing is typed."""
        size = super().sizeHint()
        return size.expandedTo(QSize(placeholder_width(self), 0))

    def minimumSizeHint(self) -> QSize:
        """As wide as what it says."""
        return super().minimumSizeHint().expandedTo(QSize(placeholder_width(self), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties a field with text, and is nobody else's then."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.leftForFound.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
