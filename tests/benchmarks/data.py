"""Which images a benchmark run sees, and which of their masks count."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.readers import read_products
from onenip_core.errors import DatasetError
from onenip_core.hashing import hash_bytes

DEFAULT_DATA = Path("../shared/data")
QUICK_LIMIT = 60


class Size(StrEnum):
    """How many of a product's images take part."""

    QUICK = "quick"
    """The first 60 training images, the first 60 good and the first 60 bad test images."""
    FULL = "full"


class MaskKind(StrEnum):
    """What a product's masks are worth."""

    PIXELS = "pixels"
    """Drawn along the defect: pixel metrics count."""
    BOXES = "boxes"
    """Rectangles around it: pixel metrics are reported apart and stay out of means."""
    NONE = "none"


SHARED_DATA_MASKS = {
    "magnetic_tile": MaskKind.PIXELS,
    "ball_screw": MaskKind.PIXELS,
    "asphalt": MaskKind.PIXELS,
    "pcb": MaskKind.BOXES,
    "alien_toy": MaskKind.NONE,
    "solar_mono": MaskKind.NONE,
    "solar_poly": MaskKind.NONE,
}
"""Masks of the development images. Products of other data sets (MVTec AD, VisA, BTAD) have real masks."""


@dataclass(frozen=True, slots=True)
class BenchmarkProduct:
    """One product's images for one run. Test images of a product whose masks do not count have none."""

    dataset: ProductDataset
    masks: MaskKind

    @property
    def name(self) -> str:
        """The product's name."""
        return self.dataset.name


@dataclass(frozen=True, slots=True)
class ImageCounts:
    """How many images of one product take part."""

    product: str
    normals: int
    test_good: int
    test_bad: int
    masks: MaskKind


def select_products(
    data: Path, size: Size, names: Sequence[str] = (), count: int | None = None
) -> tuple[BenchmarkProduct, ...]:
    """The products below `data` in order of their names; of those `names`, or else all, the first `count`.

    Quick takes images by plain order of their file names (not natural order), the path deciding between equal names. The
    bad test images are ordered over all kinds of defects together, so that every kind may be among the first 60.

    Raises:
        DatasetError: the folder cannot be read, a named product is missing, or a product has no good or no bad test images.
    """
    found = {dataset.name: dataset for dataset in read_products([data])}
    missing = [name for name in names if name not in found]
    if missing:
        raise DatasetError(f"{data} does not hold {', '.join(missing)}; it holds: {', '.join(sorted(found))}.")
    chosen = [found[name] for name in sorted(names or found)][:count]
    if count is not None and len(chosen) < count:
        raise DatasetError(f"{data} holds {len(chosen)} products, but {count} were asked for.")
    return tuple(_select(dataset, size) for dataset in chosen)


def count_images(products: Sequence[BenchmarkProduct]) -> tuple[ImageCounts, ...]:
    """Numbers of images, product by product."""
    counts = []
    for product in products:
        bad = sum(image.is_anomalous for image in product.dataset.test)
        good = len(product.dataset.test) - bad
        counts.append(ImageCounts(product.name, len(product.dataset.normals), good, bad, product.masks))
    return tuple(counts)


def data_digest(products: Sequence[BenchmarkProduct]) -> str:
    """SHA-256 over products, names and sizes in bytes of all images: the same for the same data in another folder."""
    lines = [
        [product.name, path.parent.name, path.name, path.stat().st_size]
        for product in products
        for path in (*product.dataset.normals, *(image.path for image in product.dataset.test))
    ]
    return hash_bytes(json.dumps(lines).encode("utf-8", "surrogatepass"))


def _select(dataset: ProductDataset, size: Size) -> BenchmarkProduct:
    good = [image for image in dataset.test if not image.is_anomalous]
    bad = [image for image in dataset.test if image.is_anomalous]
    if not good or not bad:
        raise DatasetError(f"Product {dataset.name} lacks good or bad test images, so nothing can be measured on it.")
    default = MaskKind.PIXELS if all(image.mask is not None for image in bad) else MaskKind.NONE
    masks = SHARED_DATA_MASKS.get(dataset.name, default)
    if masks is not MaskKind.NONE and default is MaskKind.NONE:
        raise DatasetError(f"Masks of product {dataset.name} are missing. Copy the data set again.")
    if masks is MaskKind.NONE:
        bad = [replace(image, mask=None) for image in bad]
    limit = QUICK_LIMIT if size is Size.QUICK else None
    normals = tuple(_by_name(dataset.normals)[:limit])
    test = (*_images_by_name(good)[:limit], *_images_by_name(bad)[:limit])
    return BenchmarkProduct(replace(dataset, normals=normals, test=test), masks)


def _by_name(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=_name_key)


def _images_by_name(images: Iterable[TestImage]) -> list[TestImage]:
    return sorted(images, key=lambda image: _name_key(image.path))


def _name_key(path: Path) -> tuple[str, str]:
    return path.name, path.as_posix()
