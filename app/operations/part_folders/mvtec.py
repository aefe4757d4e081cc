"""Parts as a data set in the layout of MVTec AD, which other programs of the field read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np

from app.domain.part_source import Parts
from app.operations.part_folders.labels import label_row, write_labels
from app.operations.part_folders.source import ExportedPicture, LeftOutPicture, labelled_pictures
from app.operations.part_folders.written import Written
from app.storage.workspace import Workspace
from onenip_core.data.datasets.product_name import folder_name
from onenip_core.data.images.image_file import read_image_size
from onenip_core.data.images.png_writing import encode_png
from onenip_core.types import Verdict

GOOD, UNNAMED, COMBINED = "good", "defect", "combined"


def write_mvtec(workspace: Workspace, parts: Parts, folder: Path, goes_on: Callable[[int], None]) -> Written:
    """Write `PRODUCT/test/good`, `PRODUCT/test/KIND`, masks of painted defects under `PRODUCT/ground_truth/KIND`, and the product's
    normal images under `PRODUCT/train/good`. A part with several kinds is in "combined", one whose kind nobody said in "defect".
    Pictures are copied byte for byte. Only painted defects have masks: what a model marks is no truth.

    Returns:
        How many pictures of parts were written, and why others were not.

    Raises:
        OSError, StorageError
    """
    rows: list[dict[str, str]] = []
    products = set[int]()
    for done, each in enumerate(labelled_pictures(workspace, parts)):
        goes_on(done)
        if isinstance(each, LeftOutPicture):
            batch = workspace.batches.get(each.part.batch_id)
            rows.append(label_row(batch, each.part, batch.product_name, "", left_out=each.why))
            continue
        kind = _kind_folder(each)
        file = Path(each.folder, "test", kind, each.stem + each.path.suffix.lower())
        _copy(each.path, folder / file)
        mask = _write_mask(each, folder, kind)
        rows.append(label_row(each.batch, each.part, each.product, kind, file.as_posix(), mask))
        if each.picture.product_id is not None:
            products.add(each.picture.product_id)
    for number in sorted(products):
        _copy_normals(workspace, number, folder, goes_on)
    write_labels(folder, rows)
    return Written.of(rows)


def _kind_folder(each: ExportedPicture) -> str:
    if each.picture.said is Verdict.OK:
        return GOOD
    kinds = each.part.kinds
    if not kinds:
        return UNNAMED
    # Never "good", however a person calls a defect: a reader would take it for a good part.
    called = folder_name(kinds[0]) if len(kinds) == 1 else COMBINED
    return f"{called}-{UNNAMED}" if called.casefold() == GOOD else called


def _write_mask(each: ExportedPicture, folder: Path, kind: str) -> str:
    regions = each.picture.painted.regions
    if not regions or kind == GOOD:
        return ""
    height, width = read_image_size(each.path)
    file = Path(each.folder, "ground_truth", kind, f"{each.stem}_mask.png")
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(encode_png(regions.mask(height, width).astype(np.uint8) * 255))
    return file.as_posix()


def _copy_normals(workspace: Workspace, product_id: int, folder: Path, goes_on: Callable[[int], None]) -> None:
    product = workspace.products.get(product_id)
    for number, image in enumerate(workspace.products.images(product_id)):
        goes_on(-1)
        if not image.is_set_aside and image.path.is_file():
            file = Path(folder_name(product.name), "train", "good", f"{number:06d}{image.path.suffix.lower()}")
            _copy(image.path, folder / file)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
