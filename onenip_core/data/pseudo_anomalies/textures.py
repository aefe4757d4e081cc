"""Where the textures of pseudo-anomalies come from: a folder of images, or generated."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.pseudo_anomalies.procedural_textures import generate_texture
from onenip_core.errors import DatasetError
from onenip_core.sentences import filled
from onenip_core.types import RgbImage

MAX_KEPT = 256
"""Decoded textures kept in memory at most."""
_KEPT_SIDE = 512


class TextureSource:
    """Gives random textures: from the images under `folder` (with its subfolders), or generated if there is no folder.

    Not for several threads at once.

    Raises:
        DatasetError: the folder holds no image that can be read.
        ImageReadError: the folder is missing.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._files = list_images(folder, recursive=True) if folder is not None else ()
        self._kept: dict[Path, RgbImage] = {}
        if folder is not None and not self._files:
            raise DatasetError(
                filled(
                    "The texture folder {folder} holds no images. Put texture images there, or name no folder to "
                    "have textures generated.",
                    folder=folder,
                )
            )

    def draw(self, size: int, rng: np.random.Generator) -> RgbImage:
        """A random texture, (size, size, 3) uint8 RGB, that the caller may change.

        Raises:
            ImageReadError: an image of the folder is damaged.
        """
        if not self._files:
            return generate_texture(size, rng)
        texture = self._load(self._files[int(rng.integers(len(self._files)))])
        height, width = texture.shape[:2]
        crop = max(1, round(min(height, width) * float(rng.uniform(0.5, 1.0))))
        top, left = int(rng.integers(height - crop + 1)), int(rng.integers(width - crop + 1))
        return resize_to_input(texture[top : top + crop, left : left + crop], size)

    def _load(self, path: Path) -> RgbImage:
        if path not in self._kept:
            if len(self._kept) >= MAX_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[path] = _shrink(read_image(path))
        return self._kept[path]


def _shrink(texture: RgbImage) -> RgbImage:
    """Limit the longer side, which bounds the memory that kept textures take."""
    height, width = texture.shape[:2]
    factor = _KEPT_SIDE / max(height, width)
    if factor >= 1:
        return texture
    target = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(texture, target, interpolation=cv2.INTER_AREA), dtype=np.uint8)
