"""Masks of defects: which file belongs to which image, and the mask of an image that has several."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from onenip_core.data.datasets.split_folders import images_in, subfolders
from onenip_core.data.images.image_file import read_image_header
from onenip_core.data.images.image_header import ImageHeader
from onenip_core.data.images.image_io import SeenMask, see_mask
from onenip_core.errors import DatasetError, ImageReadError
from onenip_core.sentences import filled, said

_ENDINGS = ("_mask", "", "_gt", "_GT", "_label", "_groundtruth", "_ground_truth", "-mask")
"""What is added to an image's name for its mask; the first that is there counts."""


def mask_files(mask: Path) -> tuple[Path, ...]:
    """The files of the mask of one image: itself, or what its folder holds. Raises ImageReadError: nothing can be found there."""
    if not mask.is_dir():
        return (mask,)
    try:
        found = images_in(mask)
    except DatasetError as error:
        raise ImageReadError(said(error)) from error
    if not found:
        raise ImageReadError(filled("The folder of masks {mask} holds none. Copy the data set again.", mask=mask))
    return found


def read_joined_mask(mask: Path) -> npt.NDArray[np.bool_]:
    """The mask of one image, (H, W) bool. That of a folder is joined from all masks in it: True where any of them is.

    Raises:
        ImageReadError: a mask cannot be read, or those of one folder differ in size.
    """
    return see_joined_mask(mask).mask


def see_joined_mask(mask: Path) -> SeenMask:
    """The same with whether any of the masks was cut at half. Raises ImageReadError: as `read_joined_mask`."""
    first, *others = mask_files(mask)
    joined = see_mask(first)
    for path in others:
        one = see_mask(path)
        if one.mask.shape != joined.mask.shape:
            raise ImageReadError(
                filled(
                    "The masks {first} and {path} of one image differ in size. Correct one of them.",
                    first=first,
                    path=path,
                )
            )
        joined = SeenMask(joined.mask | one.mask, joined.cut_at_half or one.cut_at_half)
    return joined


def read_joined_mask_header(mask: Path) -> ImageHeader:
    """What the mask of one image says about itself. Raises ImageReadError."""
    return read_image_header(mask_files(mask)[0])


class MaskFolder:
    """Masks of one kind of defect, found by their stem whatever their suffix: a file, or as in MVTec LOCO a folder of files."""

    def __init__(self, folder: Path) -> None:
        """Raises DatasetError: the folder may not be read."""
        self._folder = folder
        self._by_stem: dict[str, list[Path]] = {}
        for path in images_in(folder):
            self._by_stem.setdefault(path.stem, []).append(path)
        for path in subfolders(folder):
            self._by_stem.setdefault(path.name, []).append(path)

    def find(self, image: Path) -> Path:
        """The mask of `image`, or the folder of its masks; if there is none, the place where it was looked for.

        Raises:
            DatasetError: there are two of the same name.
        """
        found = next((each for end in _ENDINGS if (each := self._by_stem.get(f"{image.stem}{end}"))), None)
        if found is None:
            return self._folder / f"{image.stem}{_ENDINGS[0]}.png"
        if len(found) > 1:
            raise DatasetError(
                filled(
                    "It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one "
                    "of them.",
                    image=image,
                    folder=self._folder,
                    first=found[0].name,
                    second=found[1].name,
                )
            )
        return found[0]
