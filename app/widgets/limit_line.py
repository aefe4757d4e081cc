"""The limit as a line over scores: the line is the slider, so that both have one axis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from app.domain.limit_choice import STEPS
from app.domain.product import PROPOSED_THRESHOLD, THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.widgets.formatting import format_score
from app.widgets.look.appearance import Appearance

SIDE = 16
"""Pixels left of 0 and right of the highest score on show."""
_PAGE = 10
_HANDLE = 9.0


class LimitLine(QAbstractSlider):
    """Scores from 0 to 3 stand along it; what is painted is its children's. Arrows move the limit by 0.01, Page keys by 0.1;
    Home and End go to the ends of what may be chosen."""

    limitMoved = Signal(float)
    """A person moved the line, in units of the model's proposal."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._now = PROPOSED_THRESHOLD
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(round(THRESHOLD_MINIMUM * STEPS), round(THRESHOLD_MAXIMUM * STEPS))
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Limit"))
        self.valueChanged.connect(self._on_value_changed)

    def show_limit(self, limit: float, now: float) -> None:
        """Show the limit that is chosen and the one that holds; asks for nothing."""
        self._now = now
        with QSignalBlocker(self):
            self.setValue(round(limit * STEPS))
        self._describe()

    @property
    def limit(self) -> float:
        """Where the line stands."""
        return self.value() / STEPS

    def x_of(self, score: float, width: float | None = None) -> float:
        """Where a score stands, in pixels of a picture of that width; of the widget without one."""
        share = min(1.0, max(0.0, score / THRESHOLD_MAXIMUM))
        return SIDE + share * ((self.width() if width is None else width) - 2 * SIDE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the limit to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the limit."""
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The hand lets go."""
        self.setSliderDown(False)

    def _paint_line(self, painter: QPainter, top: QPointF, bottom: QPointF) -> None:
        for colour, width in ((self._appearance.colour("surface"), 6.0), (self._appearance.colour("accent"), 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(top, bottom)

    def _paint_handle(self, painter: QPainter, centre: QPointF) -> None:
        accent = self._appearance.colour("accent")
        painter.setBrush(accent if self.hasFocus() else self._appearance.colour("surface"))
        painter.setPen(QPen(accent, 2.5))
        painter.drawEllipse(centre, _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(centre, _HANDLE + 4, _HANDLE + 4)

    def _move_to(self, x: float) -> None:
        share = (x - SIDE) / max(1.0, self.width() - 2 * SIDE)
        self.setValue(round(share * THRESHOLD_MAXIMUM * STEPS))

    @Slot()
    def _on_value_changed(self) -> None:
        self._describe()
        self.limitMoved.emit(self.limit)

    def _describe(self) -> None:
        text = self.tr("{limit}; the limit is {now} now").format(
            limit=format_score(self.limit), now=format_score(self._now)
        )
        self.setAccessibleDescription(text)
        self.update()
