"""Gradient noise after Perlin, one pixel at a time."""

from __future__ import annotations

from math import cos, sin, sqrt

import numpy as np

from tests.support.paper.transformer import Array


def perlin(size: int, angles: Array) -> Array:
    """(size, size) noise on a lattice whose corners have gradients of length 1 in these (rows + 1, columns + 1) directions.

    Brought from ±√½ to ±1.
    """
    rows, columns = angles.shape[0] - 1, angles.shape[1] - 1
    noise = np.zeros((size, size))
    for row in range(size):
        for column in range(size):
            y, x = (row + 0.5) * rows / size, (column + 0.5) * columns / size
            top, left = int(y), int(x)
            value = 0.0
            for down in (0, 1):
                for right in (0, 1):
                    angle = angles[top + down, left + right]
                    ramp = sin(angle) * (y - top - down) + cos(angle) * (x - left - right)
                    near = _fade(1 - abs(y - top - down)) * _fade(1 - abs(x - left - right))
                    value += near * ramp
            noise[row, column] = value * sqrt(2)
    return noise


def _fade(share: float) -> float:
    """Perlin's curve of fifth degree from 0 to 1, level and straight at both ends."""
    return 6 * share**5 - 15 * share**4 + 10 * share**3
