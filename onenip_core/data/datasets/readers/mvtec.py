"""MVTec AD: `train/good`, `test/<defect>`, `ground_truth/<defect>/<stem>_mask.png`."""

from __future__ import annotations

from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.readers.folders import (
    MaskFolder,
    images_in,
    product_name_of,
    required_normals,
    subfolders,
)

GOOD = "good"


def is_mvtec_product(path: Path) -> bool:
    """True if the folder is laid out like a class of MVTec AD."""
    return (path / "train" / GOOD).is_dir()


def read_product(path: Path) -> ProductDataset:
    """Read one class. `test` may be missing; a defect without a folder in `ground_truth` has no masks.

    Raises:
        DatasetError: no normal images, or a mask is missing beside others of its kind.
    """
    name = product_name_of(path)
    normals = required_normals(path / "train" / GOOD, name)
    test: list[TestImage] = []
    for folder in subfolders(path / "test") if (path / "test").is_dir() else ():
        anomalous = folder.name != GOOD
        masks = MaskFolder(path / "ground_truth" / folder.name)
        for image in images_in(folder):
            mask = masks.find(image, (f"{image.stem}_mask", image.stem)) if anomalous else None
            test.append(TestImage(image, anomalous, folder.name, mask))
    return ProductDataset(name, normals, test=tuple(test))
