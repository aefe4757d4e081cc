"""The other one of two pictures, of which what lies right of a line is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.widgets.image_scene.still_item import StillItem
from onenip_core.types import RgbImage


class WiperItem(StillItem):
    """Stretched over the frame below it, so that two sizes of one picture lie upon each other."""

    def __init__(self, line: QColor) -> None:
        super().__init__()
        self._line = line
        self._share = 0.5

    @property
    def share(self) -> float:
        """Where the line is: 0 at the left, 1 at the right."""
        return self._share

    def wipe_to(self, share: float) -> None:
        """Move the line; what is beyond an end counts as that end."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def show_over(self, pixels: RgbImage, frame_size: tuple[int, int]) -> None:
        """Show (H, W, 3) pixels over a frame of this width and height."""
        self.show_pixels(pixels)
        if self.image is not None:
            self.show_image(self.image, QRectF(0, 0, *frame_size))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The part right of the line, and the line."""
        area = self.boundingRect()
        if self.image is None:
            return
        x = area.left() + self._share * area.width()
        painter.save()
        painter.setClipRect(QRectF(x, area.top(), area.right() - x, area.height()), Qt.ClipOperation.IntersectClip)
        super().paint(painter, option, widget)
        painter.restore()
        for colour, width in ((QColor("white"), 4), (self._line, 2)):  # seen on whatever lies below
            pen = QPen(colour, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
