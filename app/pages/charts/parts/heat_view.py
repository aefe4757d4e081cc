"""Where on a product's parts defects lie: many maps over one picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.defect_heat import CELLS, DefectHeat
from app.widgets.formatting import counted
from app.widgets.image_scene.heat_scale import SCALE_END, VISIBLE_FROM, heat_table
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font

LEGEND, GAP = 20, 16
_FIRST = VISIBLE_FROM / SCALE_END
"""Where on the colour scale what is seen begins."""


class HeatView(QWidget):
    """A picture with a colour for how many parts have a defect there, and what the colours mean on its right."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._heat: DefectHeat | None = None
        self._picture: QImage | None = None
        self._colours: QImage | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Where defects lie"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(640, 480)

    def show_heat(self, heat: DefectHeat | None) -> None:
        """Show maps as far as they were added up; None shows nothing."""
        self._heat = heat
        self._picture = self._colours = None
        if heat is not None:
            if heat.picture is not None:
                pixels = np.ascontiguousarray(heat.picture)
                height, width, _ = pixels.shape
                self._picture = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            self._colours = _coloured(heat)
            self.setAccessibleDescription(self._described(heat))
        self.update()

    def count_at(self, place: QPointF) -> int | None:
        """How many parts have a defect at a place of the widget; None beside the picture."""
        area = self._area()
        if self._heat is None or not area.contains(place):
            return None
        column = min(CELLS - 1, int((place.x() - area.left()) / area.width() * CELLS))
        row = min(CELLS - 1, int((place.y() - area.top()) / area.height() * CELLS))
        return int(self._heat.counts[row, column])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, colours, scale."""
        heat = self._heat
        if heat is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.fillRect(area, self._appearance.colour("sunken"))
        if self._picture is not None:
            painter.drawImage(area, self._picture)
        if self._colours is not None:
            painter.drawImage(area, self._colours)
        painter.setPen(QPen(self._appearance.colour("border"), 1))
        painter.drawRect(area)
        if heat.highest:
            self._paint_scale(painter, area, heat.highest)
        painter.end()

    def _paint_scale(self, painter: QPainter, area: QRectF, highest: int) -> None:
        bar = QRectF(area.right() + GAP, area.top(), LEGEND, min(area.height(), 240.0))
        table = heat_table()
        for step in range(int(bar.height())):
            share = 1 - step / bar.height()
            painter.setPen(QPen(_opaque(table[_index(share)]), 1))
            painter.drawLine(QPointF(bar.left(), bar.top() + step), QPointF(bar.right(), bar.top() + step))
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        painter.setPen(self._appearance.colour("text"))
        for y, count in ((bar.top(), highest), (bar.bottom(), min(1, highest))):
            text = counted(count, self.tr("{count} part"), self.tr("{count} parts"))
            box = QRectF(bar.right() + 8, y - 9 if y > bar.top() else y, 90, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say how many parts have a defect under the pointer."""
        count = self.count_at(event.position())
        if count is None or self._heat is None:
            QToolTip.hideText()
            return
        text = self.tr("{count} of {parts} NG parts").format(count=count, parts=self._heat.parts)
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def _area(self) -> QRectF:
        """Where the picture is painted: as large as fits, beside its scale."""
        room = QRectF(0, 0, self.width() - GAP - LEGEND - 100, self.height() - 1)
        size = self._picture.size() if self._picture is not None else QSize(CELLS, CELLS)
        scale = min(room.width() / size.width(), room.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((room.width() - width) / 2, (room.height() - height) / 2, width, height)

    def _described(self, heat: DefectHeat) -> str:
        rows, columns = np.unravel_index(int(heat.counts.argmax()), heat.counts.shape)
        return self.tr(
            "At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}."
        ).format(
            across=round(100 * (float(columns) + 0.5) / CELLS),
            down=round(100 * (float(rows) + 0.5) / CELLS),
            count=heat.highest,
            parts=heat.parts,
        )


def _index(share: float) -> int:
    """Of a colour, for a share of the highest count: none of them is one that cannot be seen."""
    return min(255, round(255 * (_FIRST + (1 - _FIRST) * max(0.06, share))))


def _opaque(colour: int) -> QColor:
    return QColor.fromRgb(colour | 0xFF000000)


def _coloured(heat: DefectHeat) -> QImage | None:
    """(CELLS, CELLS) pixels with alpha."""
    if not heat.highest:
        return None
    table = np.array(heat_table(), np.uint32)
    places = np.clip(255 * (_FIRST + (1 - _FIRST) * np.maximum(0.06, heat.counts / heat.highest)), 0, 255).astype(int)
    colours = np.where(heat.counts > 0, table[places], 0).astype(np.uint32)
    pixels = np.ascontiguousarray(colours)
    return QImage(pixels.data, CELLS, CELLS, 4 * CELLS, QImage.Format.Format_ARGB32).copy()
