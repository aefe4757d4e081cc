"""What a colour of a chart means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label
from app.widgets.verdict_look import paint_badge
from onenip_core.types import Verdict

SIDE = 12


class VerdictSwatch(QWidget):
    """The badge of a verdict and its word."""

    def __init__(self, appearance: Appearance, verdict: Verdict, word: str) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(_Badge(appearance, verdict))
        layout.addWidget(text_label(word, SIZE_SMALL, tone="muted"))


class _Badge(QWidget):
    def __init__(self, appearance: Appearance, verdict: Verdict) -> None:
        super().__init__()
        self._appearance = appearance
        self._verdict = verdict
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE) + 4, scaled(SIDE) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self._appearance.palette.verdict(self._verdict).ink)
        paint_badge(painter, self._verdict, QRectF(2, 2, scaled(SIDE), scaled(SIDE)), ink, ink)
        painter.end()
