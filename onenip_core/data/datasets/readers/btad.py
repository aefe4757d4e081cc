"""BTAD: `train/ok`, `test/ok`, `test/ko`, `ground_truth/ko/<stem>.png` (or `.bmp`)."""

from __future__ import annotations

from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.readers.folders import MaskFolder, images_in, product_name_of, required_normals

OK, KO = "ok", "ko"


def is_btad_product(path: Path) -> bool:
    """True if the folder is laid out like a class of BTAD."""
    return (path / "train" / OK).is_dir()


def read_product(path: Path) -> ProductDataset:
    """Read one class. `test` may be missing; without `ground_truth/ko` there are no masks.

    Raises:
        DatasetError: no normal images, or a mask is missing beside others.
    """
    name = product_name_of(path)
    normals = required_normals(path / "train" / OK, name)
    good = [TestImage(image, False, "good") for image in images_in(path / "test" / OK)]
    masks = MaskFolder(path / "ground_truth" / KO)
    bad = [TestImage(image, True, KO, masks.find(image, (image.stem,))) for image in images_in(path / "test" / KO)]
    return ProductDataset(name, normals, test=(*good, *bad))
