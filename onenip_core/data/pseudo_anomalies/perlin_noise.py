"""Gradient noise after Perlin: smooth blobs of any size."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_NORMALISATION = np.float32(np.sqrt(2.0))


def perlin_noise(size: int, cells: tuple[int, int], rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """(size, size) float32 noise in about -1…1, zero on the corners of a lattice of `cells` (rows, columns)."""
    rows, columns = cells
    angles = rng.uniform(0, 2 * np.pi, (rows + 1, columns + 1)).astype(np.float32)
    gradient_y, gradient_x = np.sin(angles), np.cos(angles)
    row, y = _lattice(size, rows)
    column, x = _lattice(size, columns)
    y_near, x_near = y[:, None], x[None, :]

    def corner(down: int, right: int) -> npt.NDArray[np.float32]:
        """The ramp that the gradient of one corner of its cell puts through each pixel."""
        # Rows first: only (size, columns + 1) numbers are gathered before the full grid is.
        along_y = gradient_y[row + down][:, column + right]
        along_x = gradient_x[row + down][:, column + right]
        along_y *= y_near - np.float32(down)
        along_x *= x_near - np.float32(right)
        along_y += along_x
        return along_y

    fade_y, fade_x = _fade(y)[:, None], _fade(x)[None, :]
    top, bottom = _mix(corner(0, 0), corner(0, 1), fade_x), _mix(corner(1, 0), corner(1, 1), fade_x)
    noise = _mix(top, bottom, fade_y)
    noise *= _NORMALISATION
    return noise


def _lattice(size: int, cells: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """The cell that each pixel's centre lies in, and how far inside it is (0…1)."""
    position = (np.arange(size) + 0.5) * (cells / size)
    cell = position.astype(np.intp)
    return cell, (position - cell).astype(np.float32)


def _fade(offset: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Perlin's quintic: no kink where cells meet."""
    return offset**3 * (offset * (offset * 6 - 15) + 10)


def _mix(
    first: npt.NDArray[np.float32], second: npt.NDArray[np.float32], share: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """In place: `first` becomes first + share · (second - first)."""
    second -= first
    second *= share
    first += second
    return first
