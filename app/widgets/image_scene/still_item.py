"""A picture that lies over the frame and keeps its pixels: a ghost, or the other one of two that are compared."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from app.widgets.image_scene.picture_item import PictureItem
from onenip_core.types import RgbImage


class StillItem(PictureItem):
    """Covers as many frame pixels as it has itself."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: RgbImage | None = None

    def show_pixels(self, pixels: RgbImage | None) -> None:
        """Show (H, W, 3) uint8 RGB pixels; None shows nothing."""
        if pixels is None:
            self.show_image(None, QRectF())
            self._pixels = None
            return
        kept = np.ascontiguousarray(pixels)
        height, width = kept.shape[:2]
        image = QImage(kept.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self.show_image(image, QRectF(0, 0, width, height))
        self._pixels = kept  # only now: the image before looked at the memory of the pixels before
