"""How a training does, small, in the rail of every page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from app.state.training_state import TrainingPhase, TrainingState
from app.widgets.formatting import format_about
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened

HEIGHT = 56
BAR = 6


class TrainingIndicator(QToolButton):
    """Share and time left while a model is trained; its end until somebody has looked at the page. A click leads there."""

    def __init__(self, state: TrainingState, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self._appearance = appearance
        self.setProperty("role", "rail")
        self.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(heightened(HEIGHT, 2))
        state.phaseChanged.connect(self._follow)
        state.progressChanged.connect(self._follow)
        state.endSeen.connect(self._follow)
        appearance.changed.connect(self.update)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        phase = self._state.phase
        ended = {
            TrainingPhase.FINISHED: self.tr("✓ Trained"),
            TrainingPhase.CANCELLED: self.tr("Stopped"),
            TrainingPhase.FAILED: self.tr("× Failed"),
        }
        self.setVisible(phase.busy or (phase in ended and not self._state.end_seen))
        left = self._state.seconds_left
        if phase.busy:
            percent = self.tr("{percent:.0f} %").format(percent=100 * self._state.fraction)
            if self._state.progress is None:
                percent = self.tr("Starting…")
            about = "" if left is None else format_about(left)
            self.setText(f"{percent}\n{about}" if about else percent)
            tip = self.tr("Training: {percent}").format(percent=percent)
            if about:
                tip = self.tr("Training: {percent} done, about {time} left").format(percent=percent, time=about)
        else:
            self.setText(ended.get(phase, ""))
            tip = self.tr("The training has ended; see how on the Train page")
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the bar below it."""
        super().paintEvent(event)
        if not self._state.phase.busy:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(8, self.height() - BAR - 3, self.width() - 16, BAR)
        track = self._appearance.colour("rail_text")
        track.setAlphaF(0.3)
        painter.setBrush(track)
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        bar.setWidth(bar.width() * self._state.fraction)
        painter.setBrush(self._appearance.colour("rail_focus"))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.end()
