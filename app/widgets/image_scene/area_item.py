"""What is not inspected of a frame, dimmed, and the line around what is."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from onenip_core.area_shapes import BoolMask

LONGEST_SIDE = 1024
"""Of the veil; nobody sees the steps of a larger one."""
VEIL = 150
"""Alpha of black."""
_LINES = ((QColor(0, 0, 0, 170), 3.0), (QColor(255, 255, 255, 220), 1.0))
"""Thin, and white on a dark rim, which is seen on every ground."""


@dataclass(frozen=True, slots=True)
class Veil:
    """An area made ready for painting over a frame."""

    image: QImage
    """Alpha8, black outside; covers the whole frame."""
    borders: tuple[QPolygonF, ...]
    """Closed, in frame pixels."""
    _pixels: npt.NDArray[np.uint8] = field(repr=False)
    """Owns the memory that `image` looks at."""


def veil_size(frame_size: tuple[int, int]) -> tuple[int, int]:
    """(height, width) of the mask that a veil over a frame of (width, height) is made from."""
    width, height = frame_size
    shrink = min(1.0, LONGEST_SIDE / max(width, height))
    return max(1, round(height * shrink)), max(1, round(width * shrink))


def make_veil(inside: BoolMask, frame_size: tuple[int, int], *, bordered: bool) -> Veil:
    """Of an (h, w) mask over a frame of (width, height) pixels, with a line around what is inside if it is `bordered`."""
    height, width = inside.shape
    stride = (width + 3) // 4 * 4
    pixels = np.zeros((height, stride), np.uint8)
    pixels[:, :width] = np.where(inside, 0, VEIL)
    image = QImage(pixels.data, width, height, stride, QImage.Format.Format_Alpha8)
    if not bordered:
        return Veil(image, (), pixels)
    found, _ = cv2.findContours(inside.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    x_scale, y_scale = frame_size[0] / width, frame_size[1] / height
    borders = tuple(
        QPolygonF([QPointF((x + 0.5) * x_scale, (y + 0.5) * y_scale) for x, y in border.reshape(-1, 2).tolist()])
        for border in found
    )
    return Veil(image, borders, pixels)


class AreaItem(QGraphicsItem):
    """Takes no press: a press on it is one on what lies below."""

    def __init__(self) -> None:
        super().__init__()
        self._veil: Veil | None = None
        self._frame = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def veil(self) -> Veil | None:
        """What is painted; None: nothing, the whole picture is inspected."""
        return self._veil

    def show_veil(self, veil: Veil | None, frame: QRectF) -> None:
        """Paint `veil` over the frame."""
        if frame != self._frame:
            self.prepareGeometryChange()
            self._frame = frame
        self._veil = veil
        self.update()

    def boundingRect(self) -> QRectF:
        """The area of the frame."""
        return self._frame

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The veil, then the rims of all lines, then the lines."""
        if self._veil is None:
            return
        painter.drawImage(self._frame, self._veil.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in _LINES:
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for border in self._veil.borders:
                painter.drawPolygon(border)
