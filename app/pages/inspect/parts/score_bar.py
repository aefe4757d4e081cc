"""The score against its limit as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.part import Inspection
from app.widgets.formatting import format_score, format_score_and_limit
from app.widgets.image_scene.heat_scale import SCALE_END
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_NUMBER, SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled
from app.widgets.screen_reader.roles import set_role

BAR_TOP = 44
BAR_HEIGHT = 16


class ScoreBar(QWidget):
    """0 … 2 × the limit, with the limit in the middle: the same scale as the map's legend."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._appearance = appearance
        self._inspection: Inspection | None = None
        self._of_part = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Score: none"))

    def show_inspection(self, inspection: Inspection | None, of_part: bool = False) -> None:
        """Show a part's score and limit; `of_part` says whose they are: it is not the live part."""
        self._inspection = inspection
        self._of_part = of_part and inspection is not None
        score, limit = self.figures()
        self.setAccessibleName(
            self.tr("{whose} {score}, limit {limit}").format(whose=self.title, score=score, limit=limit)
        )
        self.update()

    @property
    def title(self) -> str:
        """Whose score it is."""
        if self._inspection is not None and self._of_part:
            return self.tr("Score of part {number}").format(number=self._inspection.position)
        return self.tr("Score")

    def figures(self) -> tuple[str, str]:
        """Score and limit as they stand there."""
        if self._inspection is None:
            return format_score_and_limit(None, None)
        return format_score_and_limit(self._inspection.score, self._inspection.threshold)

    def sizeHint(self) -> QSize:
        """Fixed height."""
        return QSize(scaled(240), heightened(84, 3))

    def bar_rectangle(self) -> QRectF:
        """Where the bar is, in widget pixels."""
        return QRectF(0, heightened(BAR_TOP, 2), self.width(), BAR_HEIGHT)

    def filled_width(self) -> float:
        """Pixels of the bar that the score fills."""
        if self._inspection is None or self._inspection.score is None or not self._inspection.threshold:
            return 0.0
        share = self._inspection.score / (self._inspection.threshold * SCALE_END)
        return min(1.0, max(0.0, share)) * self.bar_rectangle().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number, bar, limit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, bar = self._appearance.palette, self.bar_rectangle()
        score, limit_text = self.figures()
        limit = self._inspection.threshold if self._inspection else None
        painter.setPen(QColor(palette.muted))
        painter.setFont(font(SIZE_BODY))
        painter.drawText(QRectF(0, 0, self.width(), heightened(36, 2)), Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.setPen(QColor(palette.text))
        painter.setFont(font(SIZE_NUMBER, QFont.Weight.DemiBold))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), heightened(36, 2)), right, score)
        clip = QPainterPath()
        clip.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setClipPath(clip)
        painter.fillRect(bar, QColor(palette.track))
        if self._inspection is not None:
            ink = palette.verdict(self._inspection.verdict).ink
            painter.fillRect(QRectF(bar.left(), bar.top(), self.filled_width(), bar.height()), QColor(ink))
        painter.setClipping(False)
        self._paint_limit(painter, bar, limit, limit_text)
        painter.end()

    def _paint_limit(self, painter: QPainter, bar: QRectF, limit: float | None, limit_text: str) -> None:
        palette = self._appearance.palette
        x = bar.center().x()
        painter.setPen(QPen(QColor(palette.surface), 6))
        painter.drawLine(round(x), round(bar.top()), round(x), round(bar.bottom()))
        painter.setPen(QPen(QColor(palette.text), 2))
        painter.drawLine(round(x), round(bar.top() - 5), round(x), round(bar.bottom() + 5))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        text = self.tr("limit {value}").format(value=limit_text)
        painter.drawText(
            QRectF(x - scaled(80), bar.bottom() + 4, scaled(160), heightened(20)), Qt.AlignmentFlag.AlignCenter, text
        )
        painter.setPen(QColor(palette.muted))
        painter.drawText(QRectF(0, bar.bottom() + 4, scaled(40), heightened(20)), Qt.AlignmentFlag.AlignVCenter, "0")
        end = format_score(limit * SCALE_END) if limit else ""
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(bar.right() - scaled(60), bar.bottom() + 4, scaled(60), heightened(20)), right, end)
