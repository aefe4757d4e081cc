"""An image in the scene: the frame, or its painted map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class PictureItem(QGraphicsItem):
    """Covers the frame from (0, 0) on, in frame pixels, whatever the image's own size.

    Not a QGraphicsPixmapItem: that would convert every new frame before it is painted once.
    """

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._area = QRectF()
        # A press on it is a press beside all items: it pans.
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def image(self) -> QImage | None:
        """What is shown; None: nothing."""
        return self._image

    def show_image(self, image: QImage | None, area: QRectF) -> None:
        """Show `image`, whose memory the caller keeps, stretched over `area`."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self._image = image
        self.update()

    def boundingRect(self) -> QRectF:
        """The area of the frame."""
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """One call; whether it is smooth, the view decides by its zoom."""
        if self._image is not None:
            painter.drawImage(self._area, self._image)
