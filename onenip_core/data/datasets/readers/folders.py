"""What all dataset readers need."""

from __future__ import annotations

from pathlib import Path

from onenip_core.data.datasets.product_name import validate_product_name
from onenip_core.data.datasets.split_folders import images_in
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES
from onenip_core.errors import DatasetError, UsageError
from onenip_core.sentences import filled


def required_normals(folders: tuple[Path, ...], product: str) -> tuple[Path, ...]:
    """The normal images in `folders`.

    Raises:
        DatasetError: there are none.
    """
    found = tuple(image for folder in folders for image in images_in(folder))
    if not found:
        where = " and ".join(str(folder) for folder in folders)
        raise DatasetError(
            filled(
                "Product {product} has no normal images: {where} holds no image that can be read. Put pictures "
                "of good parts there ({suffixes}).",
                product=product,
                where=where,
                suffixes=", ".join(sorted(IMAGE_SUFFIXES)),
            )
        )
    return found


def product_name_of(folder: Path) -> str:
    """The product's name: that of its folder.

    Raises:
        DatasetError: the folder's name cannot be a product's name.
    """
    try:
        return validate_product_name(folder.name)
    except UsageError as error:
        raise DatasetError(
            filled("The folder {folder} must be renamed before it can be read. {error}", folder=folder, error=error)
        ) from error
