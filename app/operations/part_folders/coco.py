"""Parts as a data set in COCO's format: pictures, and one JSON file with what is painted on them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.part_source import Parts
from app.domain.timestamps import utc_now
from app.operations.part_folders.labels import label_row, said_by, write_labels
from app.operations.part_folders.source import ExportedPicture, LeftOutPicture, labelled_pictures
from app.operations.part_folders.written import Written
from app.storage.workspace import Workspace
from onenip_core import __version__
from onenip_core.area_shapes import BoolMask
from onenip_core.atomic_files import write_json_atomic
from onenip_core.data.images.image_file import read_image_size
from onenip_core.types import Verdict

ANNOTATIONS, IMAGES = "annotations.json", "images"
UNNAMED = "defect"


class _Annotations:
    """What grows while pictures are written. Categories are kinds of defect, numbered from 1 as they come."""

    def __init__(self) -> None:
        self.images: list[dict[str, Any]] = []
        self.found: list[dict[str, Any]] = []
        self._categories: dict[str, int] = {}

    def category(self, kind: str) -> int:
        return self._categories.setdefault(kind or UNNAMED, len(self._categories) + 1)

    def add(self, image_id: int, kind: str, mask: BoolMask) -> None:
        """One annotation for each piece of a region that hangs together."""
        count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
        for piece in range(1, count):
            x, y, width, height, area = (int(value) for value in stats[piece])
            self.found.append(
                {
                    "id": len(self.found) + 1,
                    "image_id": image_id,
                    "category_id": self.category(kind),
                    "segmentation": _polygons(labels == piece),
                    "bbox": [x, y, width, height],
                    "area": area,
                    "iscrowd": 0,
                }
            )

    def document(self) -> dict[str, Any]:
        return {
            "info": {"description": "OneNIP Inspector", "version": __version__, "date_created": utc_now()},
            "licenses": [],
            "images": self.images,
            "annotations": self.found,
            "categories": [
                {"id": number, "name": kind, "supercategory": UNNAMED} for kind, number in self._categories.items()
            ],
        }


def write_coco(workspace: Workspace, parts: Parts, folder: Path, goes_on: Callable[[int], None]) -> Written:
    """Write `images/` and `annotations.json`: of each picture what is said of the part and by whom, and as annotations the regions
    that a person painted. A bad part without painted regions has none: what a model marks is no truth. Good parts are
    pictures without annotations, as COCO has it.

    Returns:
        How many pictures were written, and why others were not.

    Raises:
        OSError, StorageError
    """
    rows: list[dict[str, str]] = []
    made = _Annotations()
    (folder / IMAGES).mkdir()
    for done, each in enumerate(labelled_pictures(workspace, parts)):
        goes_on(done)
        if isinstance(each, LeftOutPicture):
            batch = workspace.batches.get(each.part.batch_id)
            rows.append(label_row(batch, each.part, batch.product_name, "", left_out=each.why))
            continue
        name = each.stem + each.path.suffix.lower()
        shutil.copyfile(each.path, folder / IMAGES / name)
        height, width = read_image_size(each.path)
        number = len(made.images) + 1
        label = each.picture.said.value if each.picture.said is not None else ""
        made.images.append(
            {
                "id": number,
                "file_name": f"{IMAGES}/{name}",
                "width": width,
                "height": height,
                "date_captured": each.picture.captured_at,
                "product": each.product,
                "label": label,
                "said_by": said_by(each.part),
                "kinds": list(each.part.kinds) if each.picture.said is Verdict.NG else [],
            }
        )
        _annotate(made, number, each, height, width)
        rows.append(label_row(each.batch, each.part, each.product, label, f"{IMAGES}/{name}"))
    write_json_atomic(folder / ANNOTATIONS, made.document())
    write_labels(folder, rows)
    return Written.of(rows)


def _annotate(made: _Annotations, number: int, each: ExportedPicture, height: int, width: int) -> None:
    if each.picture.said is not Verdict.NG:
        return
    for kind in each.part.tags:
        made.category(kind)
    for kind, mask in each.picture.painted.regions.masks(height, width).items():
        made.add(number, kind, mask)


def _polygons(mask: BoolMask) -> list[list[int]]:
    """Outlines along the edges of pixels, so that a polygon covers the area of its pixels; holes are filled, as COCO has it."""
    doubled = np.pad(mask, 1).astype(np.uint8).repeat(2, axis=0).repeat(2, axis=1)
    outlines, _ = cv2.findContours(doubled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    # Of the two halves of a pixel the first lies at its left or upper edge, the second at the other one.
    return [_corners((outline[:, 0, :] + 1) // 2 - 1) for outline in outlines]


def _corners(points: npt.NDArray[Any]) -> list[int]:
    """x and y in turn of the points at which the outline turns."""
    moved = points[np.any(points != np.roll(points, 1, axis=0), axis=1)]
    ways = np.sign(np.roll(moved, -1, axis=0) - moved)
    turns = np.any(ways != np.roll(ways, 1, axis=0), axis=1)
    return [int(value) for value in moved[turns].reshape(-1)]
