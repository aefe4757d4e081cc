"""What a camera adds to any part: light, shade, its sensor's noise; and the fields that drawings are made from."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

SIDE = 300
"""Pixels of a finished picture, which is square."""
FINENESS = 2
"""Drawn that many times as large, then made smaller: so edges look as a lens draws them."""
CANVAS = SIDE * FINENESS

Field = npt.NDArray[np.floating[Any]]
"""(CANVAS, CANVAS) values: brightness 0..255, or whatever a drawing needs at each place."""
GreyImage = npt.NDArray[np.uint8]


def places() -> tuple[Field, Field]:
    """The x and y of every place, in pixels of the finished picture, (0, 0) in its middle."""
    line = (np.arange(CANVAS, dtype=np.float32) + 0.5) / FINENESS - SIDE / 2
    x, y = np.meshgrid(line, line)
    return x, y


def turned(x: Field, y: Field, degrees: float) -> tuple[Field, Field]:
    """The same places seen from something that lies turned by `degrees`."""
    angle = np.deg2rad(degrees)
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return cosine * x + sine * y, cosine * y - sine * x


def cloud(random: np.random.Generator, pixels: float) -> Field:
    """A smooth random field with mean 0 and deviation 1 whose hills are about `pixels` wide."""
    cells = max(4, round(SIDE / pixels) + 3)
    coarse = random.standard_normal((cells, cells)).astype(np.float32)
    smooth = cv2.resize(coarse, (CANVAS, CANVAS), interpolation=cv2.INTER_CUBIC)
    return np.asarray((smooth - smooth.mean()) / max(float(smooth.std()), 1e-6), dtype=np.float32)


def grain(random: np.random.Generator, along_x: float = 0.0, along_y: float = 0.0) -> Field:
    """Fine noise with deviation 1, drawn out along x or y by so many pixels."""
    noise: Field = random.standard_normal((CANVAS, CANVAS), dtype=np.float32)
    if along_x or along_y:
        deviations = max(FINENESS * along_x, 0.01), max(FINENESS * along_y, 0.01)
        noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), deviations[0], sigmaY=deviations[1]), dtype=np.float32)
    return np.asarray(noise / max(float(noise.std()), 1e-6), dtype=np.float32)


def edge(distance: Field, softness: float = 0.7) -> Field:
    """1 inside, where the distance to an outline in pixels is negative, 0 outside, with a soft border."""
    return np.asarray(np.clip(0.5 - distance / (2 * softness), 0.0, 1.0), dtype=np.float32)


def photographed(brightness: Field, random: np.random.Generator) -> GreyImage:
    """What the camera makes of it: falling off to one side and to the corners, a little blurred, with noise; SIDE×SIDE uint8."""
    x, y = places()
    side = random.normal(35.0, 5.0)
    along, _ = turned(x, y, side)
    radius = (x * x + y * y) / (SIDE / 2) ** 2
    light = (1.0 + random.normal(0.11, 0.012) * along / (SIDE / 2)) * (1.0 - 0.06 * radius) * random.normal(1.0, 0.015)
    seen = cv2.GaussianBlur(brightness * light.astype(np.float32), (0, 0), 0.55 * FINENESS)
    small = cv2.resize(seen, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    # More light, more shot noise; a dark place keeps the noise of the electronics.
    deviation = np.sqrt(1.2 + 0.022 * np.clip(small, 0, 255))
    noisy = small + deviation * random.standard_normal((SIDE, SIDE), dtype=np.float32)
    return np.asarray(np.clip(np.rint(noisy), 0, 255), dtype=np.uint8)
