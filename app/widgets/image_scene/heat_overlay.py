"""An anomaly map made ready for painting: indexed image and threshold contour, both in the frame's coordinates."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPolygonF

from app.widgets.image_scene.heat_scale import heat_table, on_scale, to_indices
from onenip_core.types import AnomalyMap

LONGEST_SIDE = 2048
"""Larger frames get a map of this size, stretched when painted: nobody sees the difference, memory does."""


@dataclass(frozen=True, slots=True)
class HeatOverlay:
    """What is painted over a frame."""

    image: QImage
    """Indexed8 with the heat table; covers the whole frame, whatever its own size."""
    contours: tuple[QPolygonF, ...]
    """Closed outlines of where the map exceeds the limit, in frame pixels; (0, 0) is the frame's upper left corner."""
    _pixels: npt.NDArray[np.uint8] = field(repr=False)
    """Owns the memory that `image` looks at."""


def make_overlay(model_map: AnomalyMap, frame_size: tuple[int, int], limit: float) -> HeatOverlay:
    """Stretch an (S, S) float32 map over a frame of `frame_size` (height, width) pixels and colour it.

    `limit` (> 0) is the threshold in the map's own units: it decides the scale and the contour.
    """
    frame_height, frame_width = frame_size
    shrink = min(1.0, LONGEST_SIDE / max(frame_height, frame_width))
    width, height = max(1, round(frame_width * shrink)), max(1, round(frame_height * shrink))
    stretched = cv2.resize(on_scale(model_map, limit), (width, height), interpolation=cv2.INTER_LINEAR).astype(
        np.float32, copy=False
    )
    indices = to_indices(stretched, limit)
    stride = (width + 3) // 4 * 4
    pixels = np.zeros((height, stride), dtype=np.uint8)
    pixels[:, :width] = indices
    image = QImage(pixels.data, width, height, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(list(heat_table()))
    return HeatOverlay(image, _contours(stretched, limit, frame_width / width, frame_height / height), pixels)


def _contours(
    stretched: npt.NDArray[np.float32], limit: float, scale_x: float, scale_y: float
) -> tuple[QPolygonF, ...]:
    above = (stretched >= limit).view(np.uint8)
    outlines, _ = cv2.findContours(above, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    return tuple(
        QPolygonF([QPointF((x + 0.5) * scale_x, (y + 0.5) * scale_y) for x, y in outline.reshape(-1, 2).tolist()])
        for outline in outlines
    )
