"""What lies over one another in the view of a frame. The scene's coordinates are frame pixels, (0, 0) the upper left corner."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsScene

from app.widgets.image_scene.area_item import AreaItem, make_veil, veil_size
from app.widgets.image_scene.heat_overlay import HeatOverlay
from app.widgets.image_scene.outline_item import OutlineItem
from app.widgets.image_scene.picture_item import PictureItem
from onenip_core.area_shapes import BoolMask, paint
from onenip_core.inspected_area import InspectedArea
from onenip_core.types import RgbImage

FRAME_Z, AREA_Z, MAP_Z, OUTLINE_Z, ITEMS_Z = range(5)
"""From the bottom to the top. What is laid over the frame, for example to be moved by hand, has ITEMS_Z or more."""


class FrameScene(QGraphicsScene):
    """A frame, what of it is inspected, its painted anomaly map, the outline of what exceeds the limit; items may be added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # With a handful of items, some of which are moved, an index costs more than it finds.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._pixels: RgbImage | None = None
        self._overlay: HeatOverlay | None = None
        self._frame, self._map, self._outline = PictureItem(), PictureItem(), OutlineItem()
        self._area = AreaItem()
        self._inspected: tuple[InspectedArea, tuple[int, int]] | None = None
        layers = ((self._frame, FRAME_Z), (self._area, AREA_Z), (self._map, MAP_Z), (self._outline, OUTLINE_Z))
        for item, z in layers:
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

    @property
    def is_dimmed(self) -> bool:
        """Whether a part of the frame is shown as not inspected."""
        return self._area.veil is not None

    def show_area(self, area: InspectedArea) -> None:
        """Dim what is not inspected of the frame that is shown, and draw a line around the rest."""
        size = self.frame_size
        wanted = None if size is None or area.is_whole else (area, size)
        if wanted == self._inspected and self._area.boundingRect() == self.sceneRect():
            return  # the same for part after part
        self.show_inside(None if wanted is None else paint(area.shapes, *veil_size(wanted[1])), bordered=True)
        self._inspected = wanted

    def show_inside(self, inside: BoolMask | None, *, bordered: bool = False) -> None:
        """Dim what is False of a mask of any size, stretched over the frame that is shown; nothing with None."""
        size, self._inspected = self.frame_size, None
        veil = None if inside is None or size is None else make_veil(inside, size, bordered=bordered)
        self._area.show_veil(veil, self.sceneRect())

    def set_map_visible(self, visible: bool) -> None:
        """Show or hide the map with its outline."""
        self._map.setVisible(visible)
        self._outline.setVisible(visible)

    def set_map_opacity(self, opacity: float) -> None:
        """0 … 1; the outline stays."""
        self._map.setOpacity(opacity)
