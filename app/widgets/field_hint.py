"""Says below a field why it did not take what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, text_label

WIDTH = 320
SHOWN_MS = 12_000


class FieldHint:
    """Lies over the window and moves nothing in it; goes by itself after a while."""

    def __init__(self, field: QWidget, on_gone: Callable[[], None]) -> None:
        """`on_gone` is called when it has gone by itself."""
        self._field = field
        self._label: QLabel | None = None
        self._timer = QTimer(field)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._timer.timeout.connect(on_gone)

    @property
    def text(self) -> str:
        """What it says; empty while it is not on show."""
        return "" if self._label is None else self._label.text()

    def show(self, text: str) -> None:
        """Say it, below the field or, where there is no room, above it."""
        self.hide()
        window, field = self._field.window(), self._field
        label = text_label(text, SIZE_SMALL, wrap=True)
        label.setObjectName("FieldHint")
        label.setParent(window)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # it may lie over a button
        label.setFixedWidth(min(WIDTH, window.width() - 2 * GRID))
        label.setFixedHeight(label.heightForWidth(label.width()))
        corner = field.mapTo(window, QPoint(0, 0))
        y = corner.y() + field.height() + GRID // 2
        if y + label.height() > window.height():
            y = corner.y() - label.height() - GRID // 2
        label.move(max(GRID, min(corner.x(), window.width() - label.width() - GRID)), y)
        label.show()
        label.raise_()
        self._label = label
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))

    def hide(self) -> None:
        """Take it away."""
        self._timer.stop()
        if self._label is not None:
            self._label.hide()
            self._label.deleteLater()
            self._label = None
