"""Where defects are painted on a picture: a line around each region, tinted if it is to be seen while one paints, and its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.look.fonts import SIZE_SMALL, font
from onenip_core.area_shapes import BoolMask
from onenip_core.defect_regions import NO_REGIONS, DefectRegions

LONGEST_SIDE = 640
"""Of the raster that regions are looked at on; nobody sees the steps of a finer one."""
REGION = QColor(70, 225, 255)
"""No colour of a verdict, and none of a map."""
_TINT_ALPHA = 90
_LINES = ((QColor(0, 0, 0, 190), 3.6, Qt.PenStyle.SolidLine), (REGION, 1.8, Qt.PenStyle.DashLine))
_GROUND = QColor(0, 0, 0, 190)
_ROOM = 4
_MOST_NAMES = 6
"""Regions of one kind that are named, the largest."""


@dataclass(frozen=True, slots=True)
class _Picture:
    borders: tuple[QPolygonF, ...] = ()
    """In frame pixels."""
    names: tuple[tuple[QPointF, str], ...] = ()
    """Where a kind is written, with its left lower corner."""
    tint: QImage | None = None
    pixels: npt.NDArray[np.uint8] | None = field(default=None, repr=False)
    """Owns the memory that `tint` looks at."""


class RegionsItem(QGraphicsItem):
    """Takes no press. Kinds stand there in letters of the same size at every zoom."""

    def __init__(self, *, tinted: bool = False) -> None:
        super().__init__()
        self._tinted = tinted
        self._frame = QRectF()
        self._regions = NO_REGIONS
        self._masks: Mapping[str, BoolMask] = {}
        self._picture = _Picture()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(ITEMS_Z)

    @property
    def regions(self) -> DefectRegions:
        """What is shown."""
        return self._regions

    @property
    def masks(self) -> Mapping[str, BoolMask]:
        """What is shown of each kind, on a raster."""
        return self._masks

    def show_regions(self, regions: DefectRegions, frame_size: tuple[int, int] | None) -> None:
        """Show these over a frame of (width, height) pixels; nothing without one."""
        frame = QRectF() if frame_size is None else QRectF(0, 0, *frame_size)
        if frame == self._frame and regions == self._regions:
            return
        self.prepareGeometryChange()
        self._frame, self._regions = frame, regions
        self._masks = {} if frame_size is None else regions.masks(*_raster(frame_size))
        self._picture = _Picture() if frame_size is None else _picture(self._masks, frame_size, self._tinted)
        self.update()

    def boundingRect(self) -> QRectF:
        """The frame, with room for the names at its edge."""
        return self._frame.adjusted(-self._frame.width(), -self._frame.height(), self._frame.width(), 0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The tint, the rims of all lines, the lines, the names."""
        picture = self._picture
        if picture.tint is not None:
            painter.drawImage(self._frame, picture.tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width, style in _LINES:
            pen = QPen(colour, width, style)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for border in picture.borders:
                painter.drawPolygon(border)
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        to_screen = painter.worldTransform()
        frame = to_screen.mapRect(self._frame)
        painter.save()
        painter.resetTransform()
        painter.setFont(font(SIZE_SMALL))
        metrics = QFontMetricsF(painter.font())
        for place, name in self._picture.names:
            corner = to_screen.map(place)
            height = metrics.height()
            ground = QRectF(
                corner.x(), corner.y() - height - _ROOM, metrics.horizontalAdvance(name) + 2 * _ROOM, height
            )
            ground.moveRight(min(ground.right(), frame.right()))
            ground.moveTop(max(ground.top(), frame.top()))
            painter.fillRect(ground, _GROUND)
            painter.setPen(REGION)
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()


def _raster(frame_size: tuple[int, int]) -> tuple[int, int]:
    width, height = frame_size
    shrink = min(1.0, LONGEST_SIDE / max(width, height))
    return max(1, round(height * shrink)), max(1, round(width * shrink))


def _picture(masks: Mapping[str, BoolMask], frame_size: tuple[int, int], tinted: bool) -> _Picture:
    rows, columns = _raster(frame_size)
    scale = frame_size[0] / columns, frame_size[1] / rows
    borders: list[QPolygonF] = []
    names: list[tuple[QPointF, str]] = []
    for kind, mask in masks.items():
        lines, tree = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
        borders += [
            QPolygonF([QPointF((x + 0.5) * scale[0], (y + 0.5) * scale[1]) for x, y in line.reshape(-1, 2).tolist()])
            for line in lines
        ]
        outer = [cv2.boundingRect(line) for line, place in zip(lines, tree[0], strict=True) if place[3] < 0]
        largest = sorted(outer, key=lambda box: -box[2] * box[3])[:_MOST_NAMES]
        names += [(QPointF(left * scale[0], top * scale[1]), kind) for left, top, _, _ in largest if kind]
    if not (tinted and masks):
        return _Picture(tuple(borders), tuple(names))
    covered = np.logical_or.reduce(list(masks.values()))
    pixels = np.zeros((rows, columns, 4), np.uint8)
    pixels[covered] = (REGION.red(), REGION.green(), REGION.blue(), _TINT_ALPHA)
    tint = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return _Picture(tuple(borders), tuple(names), tint, pixels)
