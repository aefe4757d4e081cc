"""VisA: a root with `split_csv/1cls.csv`, whose columns object, split, label, image and mask list every file."""

from __future__ import annotations

import csv
from pathlib import Path, PurePosixPath

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.datasets.readers.folders import product_name_of
from onenip_core.errors import DatasetError

SPLIT_FILE = Path("split_csv") / "1cls.csv"
COLUMNS = ("object", "split", "label", "image", "mask")

_Row = dict[str, str]


def is_visa_root(path: Path) -> bool:
    """True if the folder holds VisA's list of files."""
    return (path / SPLIT_FILE).is_file()


def is_visa_product(path: Path) -> bool:
    """True if the folder is one object of VisA, with the list of files beside it."""
    return (path / "Data" / "Images" / "Normal").is_dir() and is_visa_root(path.parent)


def read_root(root: Path) -> tuple[ProductDataset, ...]:
    """Read all objects that the list names, in its order.

    Raises:
        DatasetError: the list is damaged, a listed file is missing, or an object has no normal images.
    """
    rows = _read_rows(root)
    return tuple(_read_object(root, name, rows) for name in dict.fromkeys(row["object"] for row in rows))


def read_product(path: Path) -> ProductDataset:
    """Read the one object whose folder is `path`.

    Raises:
        DatasetError: as `read_root`, or the list does not name the object.
    """
    return _read_object(path.parent, path.name, _read_rows(path.parent))


def _read_rows(root: Path) -> list[_Row]:
    table = root / SPLIT_FILE
    try:
        with table.open(encoding="utf-8-sig", newline="") as handle:
            reader = csv.DictReader(handle)
            missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
            rows = [{column: (row.get(column) or "").strip() for column in COLUMNS} for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DatasetError(f"VisA's list {table} cannot be read: {error}. Copy the dataset again.") from error
    if missing or not rows:
        problem = f"lacks the columns {', '.join(missing)}" if missing else "names no images"
        raise DatasetError(f"VisA's list {table} {problem}. Copy the dataset again.")
    for number, row in enumerate(rows, start=2):
        if row["split"] not in ("train", "test") or row["label"] not in ("normal", "anomaly") or not row["object"]:
            raise DatasetError(
                f"Line {number} of {table} is not understood: "
                f"the split is “{row['split']}”, the label “{row['label']}”. "
                "Expected are train or test, and normal or anomaly."
            )
    return rows


def _read_object(root: Path, name: str, rows: list[_Row]) -> ProductDataset:
    own = [row for row in rows if row["object"] == name]
    normals = tuple(
        _listed_file(root, row["image"], "image") for row in own if row["split"] == "train" and row["label"] == "normal"
    )
    if not normals:
        raise DatasetError(f"Product {name} has no normal images to train on in {root / SPLIT_FILE}. Correct the list.")
    test = tuple(_test_image(root, row) for row in own if row["split"] == "test")
    return ProductDataset(product_name_of(root / name), normals, test=test)


def _test_image(root: Path, row: _Row) -> TestImage:
    """One that is missing is named by the evaluation, which measures the rest."""
    image = _listed_path(root, row["image"], "image")
    if row["label"] == "normal":
        return TestImage(image, False, "good")
    mask = _listed_path(root, row["mask"], "mask") if row["mask"] else None
    return TestImage(image, True, "anomaly", mask)


def _listed_path(root: Path, listed: str, kind: str) -> Path:
    relative = PurePosixPath(listed.replace("\\", "/"))
    if not listed or relative.is_absolute() or ".." in relative.parts:
        raise DatasetError(f"{root / SPLIT_FILE} names the {kind} “{listed}”, which is not a path inside {root}.")
    return root / relative


def _listed_file(root: Path, listed: str, kind: str) -> Path:
    path = _listed_path(root, listed, kind)
    if not path.is_file():
        raise DatasetError(f"The {kind} {path}, which {SPLIT_FILE} lists, is missing. Copy the dataset again.")
    return path
