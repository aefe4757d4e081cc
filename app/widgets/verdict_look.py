"""A verdict as word and vector shape: readable without colour, without a font's glyphs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from onenip_core.types import Verdict


def verdict_word(verdict: Verdict) -> str:
    """The word that stands for the verdict."""
    words = {
        Verdict.OK: QCoreApplication.translate("Verdict", "OK"),
        Verdict.NG: QCoreApplication.translate("Verdict", "NG"),
        Verdict.NOT_CHECKED: QCoreApplication.translate("Verdict", "NOT CHECKED"),
    }
    return words[verdict]


def widest_verdict(metrics: QFontMetricsF) -> float:
    """Pixels of the longest of the words that stand for verdicts."""
    return max(metrics.horizontalAdvance(verdict_word(verdict)) for verdict in Verdict)


def symbol_path(verdict: Verdict) -> QPainterPath:
    """The symbol's centre line in the unit square: check mark, cross or question mark."""
    path = QPainterPath()
    if verdict is Verdict.OK:
        path.moveTo(0.16, 0.54)
        path.lineTo(0.40, 0.78)
        path.lineTo(0.86, 0.24)
    elif verdict is Verdict.NG:
        path.moveTo(0.2, 0.2)
        path.lineTo(0.8, 0.8)
        path.moveTo(0.8, 0.2)
        path.lineTo(0.2, 0.8)
    else:
        path.moveTo(0.28, 0.32)
        path.cubicTo(QPointF(0.28, 0.02), QPointF(0.74, 0.02), QPointF(0.74, 0.32))
        path.cubicTo(QPointF(0.74, 0.50), QPointF(0.5, 0.48), QPointF(0.5, 0.66))
        path.moveTo(0.5, 0.89)
        path.lineTo(0.5, 0.893)
    return path


def paint_symbol(painter: QPainter, verdict: Verdict, square: QRectF, colour: QColor, thickness: float = 0.16) -> None:
    """Paint the verdict's symbol into `square`; `thickness` is the stroke's share of the square's side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width(), square.height())
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(symbol_path(verdict))
    painter.restore()


def paint_badge(painter: QPainter, verdict: Verdict, square: QRectF, fill: QColor, on_fill: QColor) -> None:
    """A small sign of the verdict: circle for OK, square for NG, diamond for NOT CHECKED, each with its symbol."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    side = square.width()
    if verdict is Verdict.OK:
        painter.drawEllipse(square)
    elif verdict is Verdict.NG:
        painter.drawRoundedRect(square, side * 0.14, side * 0.14)
    else:
        centre, reach = square.center(), side * 0.58
        painter.drawPolygon(
            [
                centre + QPointF(0, -reach),
                centre + QPointF(reach, 0),
                centre + QPointF(0, reach),
                centre + QPointF(-reach, 0),
            ]
        )
    inset = side * 0.24
    paint_symbol(painter, verdict, square.adjusted(inset, inset, -inset, -inset), on_fill, 0.2)
    painter.restore()
