"""Textures made by formula, so that training needs no texture images: noise, stripes, checks, cells, scratches, gradients.

Each kind is a field of brightness, coloured through a random palette.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.types import RgbImage

Field = npt.NDArray[np.float32]
"""(size, size) float32 in 0…1."""


def generate_texture(size: int, rng: np.random.Generator) -> RgbImage:
    """A random texture, (size, size, 3) uint8 RGB."""
    field = TEXTURE_KINDS[int(rng.integers(len(TEXTURE_KINDS)))](size, rng)
    return _colourise(field, rng)


def _noise(size: int, rng: np.random.Generator) -> Field:
    """Octaves of random lattices, each finer and weaker: clouds, rust, stone."""
    total = np.zeros((size, size), np.float32)
    cells, weight = int(rng.integers(2, 12)), 1.0
    persistence = float(rng.uniform(0.4, 0.9))
    for _ in range(4):
        lattice = rng.random((min(cells, size), min(cells, size)), dtype=np.float32)
        total += weight * np.asarray(cv2.resize(lattice, (size, size), interpolation=cv2.INTER_CUBIC))
        cells, weight = cells * 2, weight * persistence
    return _normalise(total)


def _stripes(size: int, rng: np.random.Generator) -> Field:
    """Waves in one direction, from soft to sharp-edged, a little bent: brushed metal, threads, wood."""
    period = size * float(rng.uniform(0.015, 0.2))
    bend = float(rng.uniform(0, 2)) * _noise(size, rng)
    wave = np.sin(
        _along(size, float(rng.uniform(0, np.pi))) * np.float32(2 * np.pi / period) + bend * np.float32(np.pi)
    )
    hardness = float(rng.uniform(1, 6))
    return np.asarray(np.clip(wave * np.float32(hardness / 2) + np.float32(0.5), 0, 1), dtype=np.float32)


def _checks(size: int, rng: np.random.Generator) -> Field:
    """Two crossing square waves: weave, tiles, grids."""
    angle = float(rng.uniform(0, np.pi / 2))
    periods = size * rng.uniform(0.03, 0.25, 2)
    shares = rng.uniform(0.3, 0.7, 2)
    across = np.mod(_along(size, angle), periods[0]) < shares[0] * periods[0]
    down = np.mod(_along(size, angle + np.pi / 2), periods[1]) < shares[1] * periods[1]
    mixed = across ^ down if rng.random() < 0.5 else across & down
    return np.asarray(np.float32(0.8) * mixed + np.float32(0.2) * _grain(size, rng), dtype=np.float32)


def _cells(size: int, rng: np.random.Generator) -> Field:
    """Voronoi cells, filled or by distance to their centre: grains, leather, foam."""
    count = int(rng.integers(8, 200))
    empty = np.full((size, size), 255, np.uint8)
    empty[rng.integers(size, size=count), rng.integers(size, size=count)] = 0
    distance, labels = cv2.distanceTransformWithLabels(empty, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    brightness = rng.random(count + 2, dtype=np.float32)
    filled = brightness[np.minimum(labels, count + 1)]
    share = np.float32(rng.random())
    return share * filled + (1 - share) * _normalise(np.asarray(distance, dtype=np.float32))


def _scratches(size: int, rng: np.random.Generator) -> Field:
    """Thin lines over grain: scratches, hair, fibres."""
    canvas = np.asarray(_grain(size, rng) * 90, dtype=np.uint8)
    for _ in range(int(rng.integers(10, 60))):
        start = rng.integers(0, size, 2)
        end = start + rng.normal(0, size * 0.3, 2).astype(np.int64)
        thickness = int(rng.integers(1, max(2, size // 75) + 1))
        shade = int(rng.integers(60, 256))
        cv2.line(canvas, _point(start), _point(end), shade, thickness, cv2.LINE_AA)
    return canvas.astype(np.float32) / np.float32(255)


def _gradient(size: int, rng: np.random.Generator) -> Field:
    """A slope or a spot with some grain: stains, shadows, discolouration."""
    if rng.random() < 0.5:
        slope = _along(size, float(rng.uniform(0, 2 * np.pi)))
    else:
        centre = rng.uniform(0, size, 2).astype(np.float32)
        axis = np.arange(size, dtype=np.float32)
        slope = np.hypot(axis[:, None] - centre[0], axis[None, :] - centre[1])
    grain = np.float32(rng.uniform(0, 0.2))
    return (1 - grain) * _normalise(slope) + grain * _grain(size, rng)


TEXTURE_KINDS: tuple[Callable[[int, np.random.Generator], Field], ...] = (
    _noise,
    _stripes,
    _checks,
    _cells,
    _scratches,
    _gradient,
)


def _colourise(field: Field, rng: np.random.Generator) -> RgbImage:
    """Colour through a palette of two to four random colours, blended in between; one time in three grey."""
    stops = int(rng.integers(2, 5))
    colours = rng.uniform(0, 255, (stops, 3))
    if rng.random() < 1 / 3:
        colours[:] = colours[:, :1]
    positions = np.linspace(0, stops - 1, 256)
    channels = [np.interp(positions, np.arange(stops), colours[:, channel]) for channel in range(3)]
    palette = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    levels = np.asarray(np.clip(field, 0, 1) * np.float32(255), dtype=np.uint8)
    return np.asarray(cv2.LUT(cv2.merge([levels, levels, levels]), palette[None]), dtype=np.uint8)


def _along(size: int, angle: float) -> Field:
    """Pixels along a direction, 0 at the upper left corner."""
    axis = np.arange(size, dtype=np.float32)
    return axis[:, None] * np.float32(np.sin(angle)) + axis[None, :] * np.float32(np.cos(angle))


def _grain(size: int, rng: np.random.Generator) -> Field:
    return rng.random((size, size), dtype=np.float32)


def _normalise(field: Field) -> Field:
    low, high = np.float32(field.min()), np.float32(field.max())
    return (field - low) / max(high - low, np.float32(1e-6))


def _point(position: npt.NDArray[np.int64]) -> tuple[int, int]:
    return int(position[0]), int(position[1])
