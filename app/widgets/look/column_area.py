"""A column of a page that is scrolled up and down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.widgets.look.text_size import widened


class ColumnArea(QScrollArea):
    """As wide as what is in it needs, and never scrolled aside."""

    def __init__(self, body: QWidget, least: int) -> None:
        """`least` pixels in width."""
        super().__init__()
        self._body = body
        self._least = least
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(body)
        body.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The scroll bar stands beside it."""
        return QSize(self._needed(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It may be low, not narrow."""
        return QSize(self._needed(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words may need more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _needed(self) -> int:
        bar = self.verticalScrollBar().sizeHint().width()
        return max(widened(self._least), self._body.minimumSizeHint().width() + bar + 2 * self.frameWidth())
