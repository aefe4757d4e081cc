"""Pictures in a report: small, as JPEG, with the map over them as in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from app.widgets.image_scene.area_item import VEIL
from app.widgets.shape_drawing.regions_item import REGION
from onenip_core.area_shapes import paint
from onenip_core.defect_regions import NO_REGIONS, DefectRegions
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.overlay import draw_overlay
from onenip_core.types import AnomalyMap, RgbImage

Keep = Callable[[str, bytes], str]
"""Keeps a JPEG under a name; what the document calls it by."""

REPORT_SIDE = 640
"""Pixels of the longer side of a picture in the report."""
SHOWN_WIDTH, SHOWN_HEIGHT = 310, 230
"""The most that a picture takes of a page, in the pixels of a browser: two of them stand side by side on A4."""
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A picture in the report."""

    source: str
    """What the document calls it by."""
    width: int
    height: int
    """As it is shown."""


def shown_size(image: RgbImage) -> tuple[int, int]:
    """Width and height in the report, as large as there is room for."""
    height, width = image.shape[:2]
    scale = min(SHOWN_WIDTH / width, SHOWN_HEIGHT / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def small_jpeg(
    image: RgbImage,
    model_map: AnomalyMap | None,
    limit: float,
    area: InspectedArea = WHOLE_PICTURE,
    regions: DefectRegions = NO_REGIONS,
) -> bytes:
    """A picture for the report with the map over it, as JPEG, as in the window: what lies outside of `area` is dimmed, and around
    painted defects there is a line.
    """
    height, width = image.shape[:2]
    scale = min(1.0, REPORT_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    if not area.is_whole:
        small = _dimmed(small, area)
    if model_map is not None:
        small = draw_overlay(
            small, cv2.resize(model_map, size, interpolation=cv2.INTER_LINEAR).astype(np.float32), limit
        )
    if regions:
        small = _outlined(small, regions)
    _, data = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return data.tobytes()


def _outlined(image: RgbImage, regions: DefectRegions) -> RgbImage:
    drawn = image.copy()
    for mask in regions.masks(*image.shape[:2]).values():
        lines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
        for colour, width in (((0, 0, 0), 4), ((REGION.red(), REGION.green(), REGION.blue()), 2)):
            cv2.drawContours(drawn, lines, -1, colour, width, cv2.LINE_AA)
    return drawn


def _dimmed(image: RgbImage, area: InspectedArea) -> RgbImage:
    inside = paint(area.shapes, *image.shape[:2])
    dark = (image.astype(np.uint16) * (255 - VEIL) // 255).astype(np.uint8)
    return np.where(inside[..., None], image, dark)
