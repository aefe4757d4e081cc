"""A folder of images of good parts, perhaps with a subfolder `prompts/` of normal images that are to be prompts."""

from __future__ import annotations

from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.readers.folders import product_name_of, required_normals
from onenip_core.data.datasets.split_folders import images_in

PROMPTS_FOLDER = "prompts"


def is_plain_product(path: Path) -> bool:
    """True if images lie directly in the folder or in its `prompts/`."""
    return bool(images_in(path) or images_in(path / PROMPTS_FOLDER))


def read_product(path: Path) -> ProductDataset:
    """Read the folder. Prompts are listed apart and do not count as normal images for training.

    Raises:
        DatasetError: there are no normal images.
    """
    name = product_name_of(path)
    return ProductDataset(name, required_normals((path,), name), images_in(path / PROMPTS_FOLDER))
