"""Brings inspected parts from the inspection thread to the GUI thread at the pace of the GUI."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

import cv2
import numpy as np

from app.domain.part import InspectedPart
from onenip_core.types import RgbImage

THUMBNAIL_SIDE = 128


@dataclass(frozen=True, slots=True)
class Delivery:
    """All parts since the delivery before: small copies of each, in order, and the newest in full."""

    newest: InspectedPart
    thumbnails: tuple[InspectedPart, ...]


class DeliveryBuffer:
    """Keeps full pixels of the newest part only, so that a slow GUI costs no memory; every part is delivered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest: InspectedPart | None = None
        self._thumbnails: list[InspectedPart] = []

    def put(self, part: InspectedPart) -> None:
        """Add a part. Called in the inspection thread, which also makes the thumbnail."""
        thumbnail = replace(part, image=make_thumbnail(part.image), model_map=None)
        with self._lock:
            self._newest = part
            self._thumbnails.append(thumbnail)

    def take(self) -> Delivery | None:
        """What came in since the last call; None if nothing did."""
        with self._lock:
            newest, thumbnails = self._newest, self._thumbnails
            self._newest, self._thumbnails = None, []
        return Delivery(newest, tuple(thumbnails)) if newest is not None else None


def make_thumbnail(image: RgbImage | None, side: int = THUMBNAIL_SIDE) -> RgbImage | None:
    """A copy of an (H, W, 3) uint8 RGB image that is at most `side` pixels wide and high; None stays None."""
    if image is None:
        return None
    height, width = image.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.ascontiguousarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
