"""Anomaly maps as 16-bit grey PNG files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_header import ImageFormat
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.stored_pixels import read_stored
from onenip_core.errors import ImageReadError, NonFiniteValueError, UsageError
from onenip_core.sentences import filled
from onenip_core.types import AnomalyMap

_MAP_LEVELS = 65535
_STRIP_ROWS = 256
"""Maps are converted in strips, so that 100 megapixels take no gigabytes in between."""


def write_map_png(path: Path, anomaly_map: AnomalyMap, scale: float | None = None) -> float:
    """Atomically write a (H, W) float32 map, ≥ 0, as 16-bit PNG and return its scale: value = pixel / 65535 · scale.

    `scale` is the map's maximum unless given (1.0 for a map without anything). Values outside 0…scale are clipped; the
    others come back from `read_map_png` with an error of at most scale / 65535.

    Raises:
        NonFiniteValueError: the map holds NaN or infinity.
        UsageError: not two-dimensional, or the scale is not a positive number.
        StorageError: the file cannot be written.
    """
    if anomaly_map.ndim != 2 or anomaly_map.size == 0:
        raise UsageError(filled("An anomaly map has two dimensions, not the shape {shape}.", shape=anomaly_map.shape))
    if not np.isfinite(anomaly_map).all():
        raise NonFiniteValueError(
            filled(
                "The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or "
                "was trained on damaged data: inspect with another model, or train again.",
                name=path.name,
            )
        )
    used_scale = natural_scale(anomaly_map) if scale is None else scale
    if not (np.isfinite(used_scale) and used_scale > 0):
        raise UsageError(
            filled("The scale of an anomaly map must be a positive number, not {used_scale}.", used_scale=used_scale)
        )
    write_png(path, map_levels(anomaly_map, used_scale))
    return used_scale


def natural_scale(anomaly_map: AnomalyMap) -> float:
    """The one by which a map is written unless another is asked for."""
    highest = float(anomaly_map.max())
    return highest if highest > 0 else 1.0


def map_levels(anomaly_map: AnomalyMap, scale: float) -> npt.NDArray[np.uint16]:
    """(H, W) uint16: what is written of a finite (H, W) float32 map by a positive scale."""
    levels = np.empty(anomaly_map.shape, dtype=np.uint16)
    for top in range(0, len(levels), _STRIP_ROWS):
        strip = anomaly_map[top : top + _STRIP_ROWS].astype(np.float64)
        strip /= scale
        np.clip(strip, 0.0, 1.0, out=strip)
        strip *= _MAP_LEVELS
        levels[top : top + _STRIP_ROWS] = np.rint(strip, out=strip)
    return levels


def read_map_png(path: Path, scale: float) -> AnomalyMap:
    """Read a map written by `write_map_png` as (H, W) float32.

    Raises:
        ImageReadError: missing, damaged, or not a 16-bit grey PNG.
    """
    levels = read_map_levels(path)
    return np.multiply(levels, scale / _MAP_LEVELS, dtype=np.float64).astype(np.float32)


def read_map_levels(path: Path) -> npt.NDArray[np.uint16]:
    """The (H, W) uint16 values of a map's file, as `map_levels` gave them. Raises ImageReadError, see `read_map_png`."""
    header, pixels = read_stored(path, min_side=1)
    if header.format is not ImageFormat.PNG or pixels.ndim != 2 or pixels.dtype != np.uint16:
        raise ImageReadError(filled("{path} is not an anomaly map: a grey PNG with 16 bits was expected.", path=path))
    return pixels.astype(np.uint16, copy=False)
