"""Says beside a field why it did not take what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label

WIDTH = 320
SHOWN_MS = 12_000
_USED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
"""What a person may want to see or use next."""


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
        """Say it, below the field or, where that hides others, above it or beside it."""
        self.hide()
        window = self._field.window()
        label = text_label(text, SIZE_SMALL, wrap=True)
        label.setObjectName("FieldHint")
        label.setParent(window)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # it may lie over a button
        label.setFixedWidth(min(scaled(WIDTH), window.width() - 2 * GRID))
        label.setFixedHeight(label.heightForWidth(label.width()))
        label.move(self._place(label.size()))
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

    def _place(self, size: QSize) -> QPoint:
        window, field = self._field.window(), self._field
        mine = QRect(field.mapTo(window, QPoint(0, 0)), field.size())
        others = list(self._others(window))
        x = max(GRID, min(mine.x(), window.width() - size.width() - GRID))
        gap = GRID // 2
        corners = (
            QPoint(x, mine.bottom() + 1 + gap),
            QPoint(x, mine.y() - size.height() - gap),
            QPoint(mine.x() - size.width() - gap, mine.y()),
            QPoint(mine.right() + 1 + gap, mine.y()),
        )
        inside = [corner for corner in corners if window.rect().contains(QRect(corner, size))]

        def hidden(corner: QPoint) -> int:
            parts = (QRect(corner, size).intersected(other) for other in others)
            return sum(part.width() * part.height() for part in parts if not part.isEmpty())

        return min(inside, key=hidden, default=corners[1])

    def _others(self, window: QWidget) -> Iterator[QRect]:
        for kind in _USED:
            for other in window.findChildren(kind):
                if other.isVisible() and other is not self._field and not self._field.isAncestorOf(other):
                    yield QRect(other.mapTo(window, QPoint(0, 0)), other.size())
