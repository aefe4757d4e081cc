"""Text that is as high as it needs to be while there is room, and is scrolled where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from app.widgets.look.widgets import text_label

FEWEST_LINES = 3
"""That are seen in any case."""


class ScrolledText(QScrollArea):
    """A paragraph; the keys reach it only while some of it is out of sight."""

    def __init__(self, name: str, tone: str = "") -> None:
        """`name` is said to whoever cannot see where the text stands."""
        super().__init__()
        self._label = text_label("", tone=tone, wrap=True)
        self._label.setObjectName("ScrollBody")
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def text(self) -> str:
        """All of it."""
        return self._label.text()

    def setText(self, text: str) -> None:
        """Show `text`, from its beginning."""
        if text != self._label.text():
            self._label.setText(text)
            self.verticalScrollBar().setValue(0)
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text needs at this width."""
        return QSize(0, self._needed())

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(0, min(self._needed(), FEWEST_LINES * self._label.fontMetrics().lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        """Show the bar only where the text does not fit without it; Qt may leave it there, with too little width for the text."""
        fits = self._needed() <= self.contentsRect().height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.TabFocus)

    def _needed(self) -> int:
        return self._label.heightForWidth(max(1, self.contentsRect().width()))
