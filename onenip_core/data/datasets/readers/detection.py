"""Find out how a folder is laid out, and read its products."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.folder_names import FolderKind, FolderNames
from onenip_core.data.datasets.readers import plain_folder, split, visa
from onenip_core.data.datasets.readers.folders import product_name_of
from onenip_core.data.datasets.split_folders import find_split_folders, images_in, subfolders
from onenip_core.errors import DatasetError

LAYOUTS_HELP = (
    "Expected is a folder of images of good parts, or the layout of MVTec AD and MVTec LOCO (train/good), BTAD (train/ok) "
    "or VisA (split_csv/1cls.csv)"
)


def read_products(
    paths: Sequence[Path], names: FolderNames | None = None, *, only_normals: bool = False
) -> tuple[ProductDataset, ...]:
    """Read every product under `paths`; each path is a product's folder or a folder of such folders.

    Products come in the order of the paths, and in natural order inside a folder of products. `names` tells what folders of good
    and of defective parts are called, where that is not what everybody calls them; with `only_normals` no test image is looked for.

    Raises:
        DatasetError: a folder is missing, empty, of unknown layout or without normal images, nobody knows which folders show good
            parts, a listed image or mask is missing, or two products have the same name.
    """
    how = _How(names or FolderNames(), only_normals)
    if not paths:
        raise DatasetError("No folder was given, so there is no product to read. Name at least one folder.")
    found: list[tuple[Path, ProductDataset]] = []
    for path in paths:
        found.extend((path, product) for product in _read_path(path.resolve(), how))
    _refuse_equal_names(found)
    return tuple(product for _, product in found)


@dataclass(frozen=True, slots=True)
class _How:
    names: FolderNames
    only_normals: bool


def _read_path(path: Path, how: _How) -> tuple[ProductDataset, ...]:
    if not path.is_dir():
        problem = "is a file, not a folder" if path.exists() else "does not exist"
        raise DatasetError(f"{path} {problem}. Name the folder that holds the product's images.")
    if visa.is_visa_root(path):
        return visa.read_root(path)
    product = _read_product(path, how)
    return _read_products_in(path, how) if product is None else (product,)


def _read_products_in(path: Path, how: _How) -> tuple[ProductDataset, ...]:
    folders = subfolders(path)
    if not folders:
        problem = "is empty" if not any(path.iterdir()) else "holds no images that can be read"
        raise DatasetError(f"The folder {path} {problem}. {LAYOUTS_HELP}.")
    _refuse_good_and_bad(path, folders, how)
    products: list[ProductDataset] = []
    for folder in folders:
        product = _read_product(folder, how)
        if product is None:
            problem = "is of unknown layout" if any(folder.iterdir()) else "is empty"
            raise DatasetError(f"The folder {folder} {problem}, so {path} is not read. {LAYOUTS_HELP}.")
        products.append(product)
    return tuple(products)


def _refuse_good_and_bad(path: Path, folders: tuple[Path, ...], how: _How) -> None:
    """Good and bad parts of one product are not several products: a model would learn that the bad ones are good."""
    kinds = [how.names.kind_of(folder.name) for folder in folders]
    if FolderKind.GOOD in kinds or FolderKind.MASKS in kinds or set(kinds) == {FolderKind.DEFECT}:
        raise DatasetError(
            f"The folder {path} holds {', '.join(folder.name for folder in folders)}, which look like good and bad parts of one "
            "product, not like products. To train, name the folder of good parts alone; to evaluate, let "
            f"{path / 'train' / 'good'} hold the good parts to train on, and folders in {path / 'test'} the others."
        )


def _read_product(path: Path, how: _How) -> ProductDataset | None:
    """None if the folder is laid out like none."""
    found = find_split_folders(path, how.names)
    if found is not None:
        return split.read_product(found, how.names, only_normals=how.only_normals)
    if visa.is_visa_product(path):
        return visa.read_product(path)
    if not plain_folder.is_plain_product(path):
        return None
    if images_in(path) and any(
        images_in(folder) for folder in subfolders(path) if folder.name != plain_folder.PROMPTS_FOLDER
    ):
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
