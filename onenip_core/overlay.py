"""Draw an anomaly map over its image: transparent below the normal range, the threshold as a contour line."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.types import AnomalyMap, RgbImage

NORMAL_LEVEL, TOP_LEVEL = 0.5, 2.0
"""In units of the threshold, fixed for every product: below the first the map is transparent, at the second the colours end."""
OPACITY = 0.6
_CONTOUR_COLOUR = (255, 255, 255)
_STRIP_ROWS = 256


def draw_overlay(image: RgbImage, anomaly_map: AnomalyMap, threshold: float) -> RgbImage:
    """(H, W, 3) image with its (H, W) map drawn over it; the colours mean the same in every image."""
    blended = image.copy()
    # In strips: the floating-point steps of 100 megapixels at once would take gigabytes.
    for top in range(0, image.shape[0], _STRIP_ROWS):
        strip = slice(top, top + _STRIP_ROWS)
        # Only the part that is not transparent; mostly there is none.
        left, upper, width, height = cv2.boundingRect((_levels(anomaly_map[strip], threshold) > 0).view(np.uint8))
        rows, columns = slice(top + upper, top + upper + height), slice(left, left + width)
        if width:
            blended[rows, columns] = _blend(image[rows, columns], anomaly_map[rows, columns], threshold)
    above = (anomaly_map > threshold).astype(np.uint8)
    contours, _ = cv2.findContours(above, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    thickness = max(1, round(min(image.shape[:2]) / 300))
    cv2.drawContours(blended, contours, -1, _CONTOUR_COLOUR, thickness)
    return blended


def _blend(image: RgbImage, anomaly_map: AnomalyMap, threshold: float) -> npt.NDArray[np.uint8]:
    level = _levels(anomaly_map, threshold)
    index = np.clip(level * 255, 0, 255).astype(np.uint8)
    colours = cv2.cvtColor(cv2.applyColorMap(index, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)
    alpha = (np.clip(level * 2, 0, 1) * OPACITY).astype(np.float32)
    rest = 1 - alpha
    blended = np.empty_like(image)
    for channel in range(3):  # one after the other, because numpy is slow where the shortest axis comes last
        mixed = image[:, :, channel] * rest
        mixed += colours[:, :, channel] * alpha
        blended[:, :, channel] = np.rint(mixed, out=mixed)
    return blended


def _levels(anomaly_map: AnomalyMap, threshold: float) -> AnomalyMap:
    """From 0, where the colours begin, to 1, where they end."""
    return (anomaly_map / max(threshold, 1e-6) - NORMAL_LEVEL) / (TOP_LEVEL - NORMAL_LEVEL)
