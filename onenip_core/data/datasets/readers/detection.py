"""Find out how a folder is laid out, and read its products."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.readers import btad, mvtec, plain_folder, visa
from onenip_core.data.datasets.readers.folders import images_in, product_name_of, subfolders
from onenip_core.errors import DatasetError

LAYOUTS_HELP = (
    "Expected is a folder of images of good parts, or the layout of MVTec AD (train/good), BTAD (train/ok) "
    "or VisA (split_csv/1cls.csv)"
)


def read_products(paths: Sequence[Path]) -> tuple[ProductDataset, ...]:
    """Read every product under `paths`; each path is a product's folder or a folder of such folders.

    Products come in the order of the paths, and in natural order inside a folder of products.

    Raises:
        DatasetError: a folder is missing, empty, of unknown layout or without normal images, a listed image or mask is
            missing, or two products have the same name.
    """
    if not paths:
        raise DatasetError("No folder was given, so there is no product to read. Name at least one folder.")
    found: list[tuple[Path, ProductDataset]] = []
    for path in paths:
        found.extend((path, product) for product in _read_path(path.resolve()))
    _refuse_equal_names(found)
    return tuple(product for _, product in found)


def _read_path(path: Path) -> tuple[ProductDataset, ...]:
    if not path.is_dir():
        problem = "is a file, not a folder" if path.exists() else "does not exist"
        raise DatasetError(f"{path} {problem}. Name the folder that holds the product's images.")
    if visa.is_visa_root(path):
        return visa.read_root(path)
    if _is_product(path):
        return (_read_product(path),)
    return tuple(_read_product(folder) for folder in _product_folders(path))


def _product_folders(path: Path) -> tuple[Path, ...]:
    folders = subfolders(path)
    if not folders:
        problem = "is empty" if not any(path.iterdir()) else "holds no images that can be read"
        raise DatasetError(f"The folder {path} {problem}. {LAYOUTS_HELP}.")
    for folder in folders:
        if not _is_product(folder):
            problem = "is of unknown layout" if any(folder.iterdir()) else "is empty"
            raise DatasetError(f"The folder {folder} {problem}, so {path} is not read. {LAYOUTS_HELP}.")
    return folders


def _is_product(path: Path) -> bool:
    return (
        mvtec.is_mvtec_product(path)
        or btad.is_btad_product(path)
        or visa.is_visa_product(path)
        or plain_folder.is_plain_product(path)
    )


def _read_product(path: Path) -> ProductDataset:
    if mvtec.is_mvtec_product(path):
        return mvtec.read_product(path)
    if btad.is_btad_product(path):
        return btad.read_product(path)
    if visa.is_visa_product(path):
        return visa.read_product(path)
    if images_in(path) and any(images_in(folder) for folder in subfolders(path) if folder.name != "prompts"):
        raise DatasetError(
            f"The folder {path} holds both images and folders of images, so it is not clear "
            f"which of them show good parts of {product_name_of(path)}. Put every product into a folder of its own."
        )
    return plain_folder.read_product(path)


def _refuse_equal_names(found: Sequence[tuple[Path, ProductDataset]]) -> None:
    first_seen: dict[str, tuple[Path, str]] = {}
    for path, product in found:
        key = product.name.casefold()
        if key in first_seen:
            other_path, other_name = first_seen[key]
            raise DatasetError(
                f"Two products have the same name: “{other_name}” from {other_path} and “{product.name}” from {path}. "
                "Rename one of the folders, or name each folder only once."
            )
        first_seen[key] = (path, product.name)
