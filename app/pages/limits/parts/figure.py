"""Histogram and curves as one picture in a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from app.messages.wording.numbers import format_number
from app.pages.limits.parts.curves import TICKS, CurvePlot, Curves
from app.pages.limits.parts.histogram import LimitHistogram
from app.widgets.lists.delegate import LEFT, RIGHT
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, SIZE_STRONG, exact_font
from app.widgets.look.text_size import USUAL, scaled, text_percent

SIZE = QSize(1000, 760)
SCALE = 2
"""Pixels of a PNG for each of the picture's: sharp on paper."""
MARGIN, TITLE, HISTOGRAM = 24, 64, 330
CENTRE = Qt.AlignmentFlag.AlignCenter


class LimitFigure:
    """Paints what the page shows, in its colours."""

    def __init__(self, appearance: Appearance, histogram: LimitHistogram, curves: Curves) -> None:
        self._appearance = appearance
        self._histogram = histogram
        self._curves = curves

    def png(self, title: str, subtitle: str) -> bytes:
        """As a PNG file."""
        image = QImage(SIZE * SCALE, QImage.Format.Format_RGB32)
        image.fill(self._appearance.colour("surface"))
        painter = QPainter(image)
        painter.scale(SCALE, SCALE)
        self._paint(painter, title, subtitle)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes str, its stub says bytes
        return bytes(buffer.data().data())

    def svg(self, title: str, subtitle: str) -> bytes:
        """As an SVG file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(SIZE)
        generator.setResolution(self._histogram.logicalDpiX())
        generator.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
        generator.setTitle(title)
        generator.setDescription(subtitle)
        painter = QPainter(generator)
        painter.fillRect(QRect(0, 0, SIZE.width(), SIZE.height()), self._appearance.colour("surface"))
        self._paint(painter, title, subtitle)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter, title: str, subtitle: str) -> None:
        width = SIZE.width() - 2 * MARGIN
        painter.setPen(self._appearance.colour("text"))
        painter.setFont(exact_font(SIZE_STRONG, QFont.Weight.DemiBold))
        painter.drawText(QRectF(MARGIN, 12, width, 22), LEFT, title)
        painter.setFont(exact_font(SIZE_BODY))
        painter.drawText(QRectF(MARGIN, 36, width, 20), LEFT, subtitle)
        painter.save()
        painter.translate(MARGIN, TITLE)
        enlarged = text_percent() / USUAL  # on the page, and not in a picture for others
        painter.scale(1 / enlarged, 1 / enlarged)
        self._histogram.paint_on(painter, QSize(round(width * enlarged), scaled(HISTOGRAM)), with_handle=False)
        painter.restore()
        top = TITLE + HISTOGRAM + MARGIN
        half = (width - MARGIN) / 2
        for place, curve in enumerate((self._curves.roc, self._curves.precision_recall)):
            area = QRectF(MARGIN + place * (half + MARGIN), top, half, SIZE.height() - top - MARGIN)
            self._paint_curve(painter, curve, area)

    def _paint_curve(self, painter: QPainter, curve: CurvePlot, area: QRectF) -> None:
        """Anew, and not as pyqtgraph has it: its axes keep pictures of themselves, which other devices scale otherwise."""
        painter.setPen(self._appearance.colour("text"))
        painter.setFont(exact_font(SIZE_BODY, QFont.Weight.Medium))
        painter.drawText(QRectF(area.left(), area.top(), area.width(), 20), LEFT, curve.title.text())
        field = area.adjusted(64, 32, -16, -44)

        def place(x: float, y: float) -> QPointF:
            return QPointF(field.left() + x * field.width(), field.bottom() - y * field.height())

        painter.setFont(exact_font(SIZE_SMALL))
        for tick in TICKS:
            painter.setPen(QPen(self._appearance.colour("border"), 1))
            painter.drawLine(place(tick, 0), place(tick, 1))
            painter.drawLine(place(0, tick), place(1, tick))
            painter.setPen(self._appearance.colour("muted"))
            text, below, beside = format_number(tick, ".2f"), place(tick, 0), place(0, tick)
            painter.drawText(QRectF(below.x() - 24, below.y() + 4, 48, 18), CENTRE, text)
            painter.drawText(QRectF(beside.x() - 54, beside.y() - 9, 48, 18), RIGHT, text)
        painter.drawText(QRectF(field.left(), field.bottom() + 24, field.width(), 18), CENTRE, curve.across)
        painter.save()
        painter.translate(area.left() + 8, field.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-field.height() / 2, -8, field.height(), 18), CENTRE, curve.up)
        painter.restore()
        painter.setPen(QPen(QColor(self._appearance.palette.series[0]), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([place(x, y) for x, y in curve.points])
        painter.setPen(QPen(self._appearance.colour("surface"), 2))
        painter.setBrush(self._appearance.colour("accent"))
        if curve.marked is not None:
            painter.drawEllipse(place(*curve.marked), 6, 6)
