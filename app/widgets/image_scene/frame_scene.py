"""What lies over one another in the view of a frame. The scene's coordinates are frame pixels, (0, 0) the upper left corner."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsScene

from app.widgets.image_scene.heat_overlay import HeatOverlay
from app.widgets.image_scene.outline_item import OutlineItem
from app.widgets.image_scene.picture_item import PictureItem
from onenip_core.types import RgbImage

FRAME_Z, MAP_Z, OUTLINE_Z, ITEMS_Z = range(4)
"""From the bottom to the top. What is laid over the frame, for example to be moved by hand, has ITEMS_Z or more."""


class FrameScene(QGraphicsScene):
    """A frame, its painted anomaly map, the outline of what exceeds the limit; further items may be added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # With a handful of items, some of which are moved, an index costs more than it finds.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._pixels: RgbImage | None = None
        self._overlay: HeatOverlay | None = None
        self._frame, self._map, self._outline = PictureItem(), PictureItem(), OutlineItem()
        for item, z in ((self._frame, FRAME_Z), (self._map, MAP_Z), (self._outline, OUTLINE_Z)):
            item.setZValue(z)
            self.addItem(item)

    @property
    def frame_size(self) -> tuple[int, int] | None:
        """Width and height of the frame; None while there is none."""
        image = self._frame.image
        return None if image is None else (image.width(), image.height())

    @property
    def has_map(self) -> bool:
        return self._overlay is not None

    @property
    def outlined_places(self) -> int:
        """How many closed lines are drawn."""
        return len(self._outline.contours)

    def show_frame(self, image: RgbImage | None, overlay: HeatOverlay | None, outlined: bool) -> None:
        """Show (H, W, 3) uint8 RGB pixels, not empty, with what is painted over them; None shows nothing."""
        pixels = None if image is None else np.ascontiguousarray(image)
        frame, area = None, QRectF()
        if pixels is not None:
            height, width = pixels.shape[:2]
            frame = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            area = QRectF(0, 0, width, height)
        self._frame.show_image(frame, area)
        self._map.show_image(None if overlay is None else overlay.image, area)
        self._outline.show_contours(overlay.contours if overlay is not None and outlined else (), area)
        # Only now: the images that were shown until here look at the memory of these.
        self._pixels, self._overlay = pixels, overlay
        self.setSceneRect(area)

    def set_map_visible(self, visible: bool) -> None:
        """Show or hide the map with its outline."""
        self._map.setVisible(visible)
        self._outline.setVisible(visible)

    def set_map_opacity(self, opacity: float) -> None:
        """0 … 1; the outline stays."""
        self._map.setOpacity(opacity)
