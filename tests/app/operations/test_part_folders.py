"""Folders of pictures: read back by other programs' rules, whole or not there."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication

from app.domain.correction import Correction
from app.domain.description import Description
from app.domain.golden_part import PaintedDefects
from app.domain.part_description import PartDescription
from app.domain.part_source import PartSource
from app.messages.errors import MessageError
from app.operations.operation import Work
from app.operations.part_folders.export_folder import ExportFolder, FolderKind
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.data.datasets.readers import read_products
from onenip_core.defect_regions import DefectRegions, PaintedShape
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import png
from tests.support.view_samples import NOW

RING = DefectRegions(
    (
        PaintedShape(AreaShape(ShapeKind.POLYGON, ((0.1, 0.1), (0.6, 0.15), (0.5, 0.7), (0.2, 0.6))), "dent"),
        PaintedShape(AreaShape(ShapeKind.RECTANGLE, ((0.8, 0.8), (0.95, 0.9))), "crack"),
    )
)
"""Two regions of two kinds, one of them with slanted edges."""


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """A good part, a bad one with painted defects, a bad one of a kind, one that nobody checked, one whose picture is gone."""
    with Workspace.open(tmp_path / "workspace") as workspace:
        gear = workspace.products.create("Gear")
        for grey in (200, 210):
            workspace.products.add_image(gear.id, Path(f"{grey}.png"), png(grey))
        batch = workspace.batches.create("Gear", "m-0001", "/line", product_id=gear.id)
        model_map = np.zeros((14, 14), np.float32)
        model_map[3:6, 3:6] = 2
        for number, score in enumerate((0.5, 1.5, 1.6, None, 0.4), start=1):
            verdict = Verdict.NG if score is not None and score > 1 else Verdict.OK
            result = InspectionResult("Gear", "p", score, 1.0, verdict, model_map=model_map)
            if score is None:
                result = InspectionResult.not_checked("too dark", "Gear")
            workspace.batches.add(batch.id, NewInspection(f"{number}.png", png(60 + number), result, NOW))
        workspace.batches.finish(batch.id)
        parts = workspace.batches.inspections(batch.id)
        workspace.batches.overrule({parts[2].id: Correction(Verdict.NG), parts[3].id: Correction(None)})
        said = PartDescription(Description(("=wanted",), "note"), PaintedDefects(RING))
        kind = PartDescription(Description(("good",)))
        workspace.part_descriptions.describe({parts[1].id: said, parts[2].id: kind})
        assert parts[4].image_path is not None
        parts[4].image_path.unlink()
        yield workspace


def export(workspace: Workspace, kind: FolderKind, target: Path, work: Work | None = None) -> list[dict[str, str]]:
    batch = workspace.batches.get(1)
    source = PartSource(batch.total, lambda: ((batch, part) for part in workspace.batches.inspections(1)))
    ExportFolder(workspace, source, kind, target).perform(work or Work())
    assert not list(target.parent.glob(".*.partial"))
    with (target / "labels.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_our_own_reader_of_mvtec_finds_the_data_set(workspace: Workspace, tmp_path: Path) -> None:
    rows = export(workspace, FolderKind.MVTEC, tmp_path / "set")
    (product,) = [path for path in (tmp_path / "set").iterdir() if path.is_dir()]
    folders = sorted(path.relative_to(product).as_posix() for path in product.rglob("*") if path.is_dir())
    assert folders == [
        "ground_truth",
        "ground_truth/combined",
        "test",
        "test/combined",
        "test/good",
        "test/good-defect",
        "train",
        "train/good",
    ], "a kind that is called as the good parts are gets another folder"
    assert len(list((product / "train" / "good").iterdir())) == 2
    (mask,) = (product / "ground_truth" / "combined").iterdir()
    pixels = cv2.imread(str(mask), cv2.IMREAD_UNCHANGED)
    assert (
        pixels.shape == (40, 50)
        and np.array_equal(pixels > 0, RING.mask(40, 50))
        and set(np.unique(pixels)) == {0, 255}
    )
    picture = product / "test" / "combined" / mask.name.replace("_mask", "")
    assert picture.read_bytes() == png(62), "byte for byte, and named as its mask"
    assert [(row["label"], row["said_by"], row["left_out"]) for row in rows] == [
        ("good", "model", ""),
        ("combined", "person", ""),
        ("good-defect", "person", ""),
        ("", "model", "not checked"),
        ("", "model", "no picture"),
    ]
    assert rows[1]["kinds"].startswith("'=wanted"), "no cell is a formula"
    (dataset,) = read_products((tmp_path / "set" / product.name,))
    assert len(dataset.normals) == 2
    assert sorted((test.defect, test.is_anomalous, test.mask is not None) for test in dataset.test) == [
        ("combined", True, True),
        ("good", False, False),
        ("good-defect", True, False),
    ]


def test_polygons_of_coco_cover_the_painted_pixels(workspace: Workspace, tmp_path: Path) -> None:
    export(workspace, FolderKind.COCO, tmp_path / "set")
    document = json.loads((tmp_path / "set" / "annotations.json").read_text())
    assert [image["label"] for image in document["images"]] == ["OK", "NG", "NG"]
    assert all((tmp_path / "set" / image["file_name"]).is_file() for image in document["images"])
    categories = {each["id"]: each["name"] for each in document["categories"]}
    assert set(categories.values()) == {"dent", "crack", "=wanted", "good"}
    masks = RING.masks(40, 50)
    assert len(document["annotations"]) == 2 and {each["image_id"] for each in document["annotations"]} == {2}
    for each in document["annotations"]:
        wanted = masks[categories[each["category_id"]]]
        assert each["area"] == wanted.sum()
        x, y, width, height = each["bbox"]
        rows, columns = np.nonzero(wanted)
        assert (x, y, x + width, y + height) == (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        # Drawn by another library, eight times as large so that edges of pixels are pixels.
        canvas = Image.new("1", (50 * 8, 40 * 8))
        for polygon in each["segmentation"]:
            points = [(8 * a - 0.5, 8 * b - 0.5) for a, b in zip(polygon[::2], polygon[1::2], strict=True)]
            ImageDraw.Draw(canvas).polygon(points, fill=1)
        assert np.array_equal(np.asarray(canvas)[4::8, 4::8], wanted)


def test_annotated_pictures_lie_in_the_folders_of_their_verdicts(workspace: Workspace, tmp_path: Path) -> None:
    rows = export(workspace, FolderKind.ANNOTATED, tmp_path / "set")
    found = sorted(path.relative_to(tmp_path / "set").as_posix() for path in (tmp_path / "set").rglob("*.jpg"))
    assert [name.split("/")[0] for name in found] == ["NG", "NG", "NOT_CHECKED", "OK"]
    assert [row["left_out"] for row in rows] == ["", "", "", "", "no picture"]
    bad = cv2.imread(str(tmp_path / "set" / found[0]))
    assert bad.shape[1] >= 640, "small pictures are shown larger, so that there is room for the words"
    band = bad[-20:, :4].reshape(-1, 3).mean(axis=0)
    assert band[2] > 120 and band[0] < 80 and band[1] < 80, "red below an NG part (BGR)"


def test_what_is_stopped_or_fails_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    work = Work()
    work.cancel.cancel()
    batch = workspace.batches.get(1)
    source = PartSource(5, lambda: ((batch, part) for part in workspace.batches.inspections(1)))
    outcome = ExportFolder(workspace, source, FolderKind.MVTEC, tmp_path / "out").perform(work)
    assert outcome.notice is not None and sorted(path.name for path in tmp_path.iterdir()) == ["workspace"]
    (tmp_path / "there").mkdir()
    with pytest.raises(MessageError):
        ExportFolder(workspace, source, FolderKind.COCO, tmp_path / "there").perform(Work())
    with pytest.raises(MessageError):
        ExportFolder(workspace, source, FolderKind.COCO, tmp_path / "missing" / "out").perform(Work())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["there", "workspace"]
    assert not any((tmp_path / "there").iterdir())
