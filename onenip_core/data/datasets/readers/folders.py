"""What all dataset readers need from the file system."""

from __future__ import annotations

from pathlib import Path

from onenip_core.data.datasets.product_name import validate_product_name
from onenip_core.data.images.image_io import IMAGE_SUFFIXES
from onenip_core.data.images.image_walk import list_images, natural_key
from onenip_core.data.images.passed_over import passed_over
from onenip_core.errors import DatasetError, ImageReadError, UsageError


def images_in(folder: Path) -> tuple[Path, ...]:
    """Image files directly in `folder`, in natural order; none if the folder does not exist.

    Raises:
        DatasetError: the folder may not be read.
    """
    if not folder.is_dir():
        return ()
    try:
        return list_images(folder)
    except ImageReadError as error:
        raise DatasetError(str(error)) from error


def subfolders(folder: Path) -> tuple[Path, ...]:
    """Folders directly in `folder` that are not hidden, in natural order."""
    found = [entry for entry in folder.iterdir() if entry.is_dir() and passed_over(entry.name) is None]
    return tuple(sorted(found, key=lambda path: natural_key(path.name)))


def required_normals(folder: Path, product: str) -> tuple[Path, ...]:
    """The normal images in `folder`.

    Raises:
        DatasetError: there are none.
    """
    found = images_in(folder)
    if not found:
        raise DatasetError(
            f"Product {product} has no normal images: {folder} holds no image that can be read. "
            f"Put pictures of good parts there ({', '.join(sorted(IMAGE_SUFFIXES))})."
        )
    return found


class MaskFolder:
    """Masks of one kind of defect, found by their stem whatever their suffix.

    A folder that does not exist means that this kind of defect has no masks.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_stem = {path.stem: path for path in images_in(folder)} if folder.is_dir() else None

    def find(self, image: Path, stems: tuple[str, ...]) -> Path | None:
        """The mask of `image`, named by one of `stems`.

        Raises:
            DatasetError: the folder exists but lacks this mask.
        """
        if self._by_stem is None:
            return None
        for stem in stems:
            if stem in self._by_stem:
                return self._by_stem[stem]
        raise DatasetError(
            f"The mask of {image} is missing: {self._folder / (stems[0] + '.png')} was expected. "
            "Copy the dataset again, or remove the image."
        )


def product_name_of(folder: Path) -> str:
    """The product's name: that of its folder.

    Raises:
        DatasetError: the folder's name cannot be a product's name.
    """
    try:
        return validate_product_name(folder.name)
    except UsageError as error:
        raise DatasetError(f"The folder {folder} must be renamed before it can be read. {error}") from error
