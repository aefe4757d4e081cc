"""Images of a made-up part that lies differently on each: shifted, and turned."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from onenip_core.data.images.png_writing import write_png
from onenip_core.pose import Pose
from onenip_core.types import RgbImage

WIDTH, HEIGHT = 160, 120


def bracket(rng: np.random.Generator, pose: Pose | None = None) -> RgbImage:
    """A bracket with two holes and a slot, bright on dark, with noise; it looks like itself in one pose alone."""
    large = np.full((4 * HEIGHT, 4 * WIDTH), 50, np.uint8)
    cv2.rectangle(large, (180, 140), (300, 340), 190, -1)
    cv2.rectangle(large, (180, 280), (460, 340), 170, -1)
    cv2.circle(large, (240, 190), 26, 80, -1)
    cv2.circle(large, (400, 310), 18, 90, -1)
    cv2.line(large, (230, 240), (270, 250), 120, 8)
    if pose is not None:
        turned = pose.matrix(4 * HEIGHT, 4 * WIDTH)
        large = np.asarray(cv2.warpAffine(large, turned, (4 * WIDTH, 4 * HEIGHT), borderValue=50), np.uint8)
    grey = cv2.resize(large, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA) + rng.normal(0, 4, (HEIGHT, WIDTH))
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def lying(dx: float = 0.0, dy: float = 0.0, angle: float = 0.0) -> Pose:
    """Of pictures of this shape."""
    return Pose(dx, dy, angle, WIDTH / HEIGHT)


def write_brackets(folder: Path, count: int, *, turn: float = 0.0, shift: float = 0.0, seed: int = 0) -> list[Path]:
    """Write normal images whose parts lie within so much to each side."""
    rng = np.random.default_rng(seed)
    paths = [folder / f"part{index:03d}.png" for index in range(count)]
    for path in paths:
        dx, dy, angle = rng.uniform(-1, 1, 3) * (shift, shift, turn)
        write_png(path, bracket(rng, lying(dx, dy, angle)))
    return paths
