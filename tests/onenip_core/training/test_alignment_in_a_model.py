"""A product whose parts are turned and shifted back: from training to an inspection, an evaluation and an export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from onenip_core.alignment import Alignment, AlignmentKind
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.cli import main
from onenip_core.cli.alignment_option import read_alignment, with_alignments
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import AlignmentError, DatasetError, ModelFolderError, UsageError
from onenip_core.evaluation.paper_rules import PromptRule, Protocol
from onenip_core.evaluation.protocols import evaluate
from onenip_core.evaluation.truth_masks import PixelResolution
from onenip_core.export.export_model import export_model
from onenip_core.inference.explaining import explain
from onenip_core.inference.exported_model import ExportFormat
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.placing import within_picture
from onenip_core.inference.references import reference_images
from onenip_core.inference.seen_area import SeenArea
from onenip_core.inspected_area import InspectedArea
from onenip_core.manifest import load_manifest, manifest_digest, manifest_from_json, manifest_to_json
from onenip_core.model_folder import load_model
from onenip_core.picture_doubt import DoubtKind
from onenip_core.pose import Pose
from onenip_core.progress import CancelToken, ProgressEvent
from onenip_core.training.aligned_normals import align_normals, least_confidence
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import InspectionResult, RgbImage, Verdict
from tests.support.made_up_parts import write_parts
from tests.support.turned_parts import HEIGHT, WIDTH, bracket, lying, write_brackets

TURN = Alignment(AlignmentKind.TURN, 0.15, 30.0)
SPOT = (115, 88)
"""Middle of a bright spot on the lower arm of a bracket that lies as in the reference, in pixels."""

CELL = 20
"""Pixels of the picture that a place of the tiny network's fine grid is wide."""


def train(folder: Path, settings: Preset, products: list[ProductDataset]) -> Path:
    order = TrainingOrder(products, folder, "lite", Budget(steps=30), settings=settings, device="cpu")
    train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    return order.out


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    root = tmp_path_factory.mktemp("alignment")
    products = [
        ProductDataset("bracket", tuple(write_brackets(root / "bracket", 24, turn=3, shift=0.02)), alignment=TURN),
        ProductDataset("bars", tuple(write_parts(root / "bars", 10, vertical=False))),
    ]
    return train(root / "model", tiny_settings, products)


@pytest.fixture(scope="module")
def inspector(model: Path) -> Inspector:
    return Inspector.load(model, "cpu").without_picture_check()


def spotted(pose: Pose | None = None, seed: int = 50) -> RgbImage:
    """A defective bracket in a pose."""
    x, y = SPOT
    if pose is not None:
        x, y = (round(float(value)) for value in pose.matrix(HEIGHT, WIDTH) @ np.array([x, y, 1.0]))
    return np.asarray(cv2.circle(bracket(np.random.default_rng(seed), pose).copy(), (x, y), 7, (255, 255, 255), -1))


def good(pose: Pose | None = None, seed: int = 60) -> RgbImage:
    return bracket(np.random.default_rng(seed), pose)


def score(result: InspectionResult) -> float:
    assert result.score is not None, result.reason
    return result.score


@pytest.mark.parametrize("pose", [lying(0, 0, 20), lying(0.08, -0.06, -25), lying(-0.1, 0.05, 0)])
def test_a_turned_part_is_judged_as_one_that_lies_right(inspector: Inspector, pose: Pose) -> None:
    straight, turned = (score(inspector.inspect(good(each), "bracket")) for each in (None, pose))
    assert turned < straight + 0.35, "what is put back is a little smoother, and nothing shows where the picture ends"
    found = inspector.inspect(spotted(pose), "bracket")
    assert found.verdict is Verdict.NG and score(found) > turned + 0.4
    assert found.pose is not None and found.pose.angle == pytest.approx(pose.angle, abs=4)


def test_the_map_lies_over_the_picture_as_it_was_taken(inspector: Inspector) -> None:
    pose = lying(-0.12, -0.1, -28)
    found = inspector.inspect(spotted(pose), "bracket")
    row, column = np.unravel_index(int(found.anomaly_map.argmax()), (HEIGHT, WIDTH))
    x, y = pose.matrix(HEIGHT, WIDTH) @ np.array([*SPOT, 1.0])
    assert abs(column - x) < CELL and abs(row - y) < CELL, (column, row, x, y)
    assert abs(y - SPOT[1]) > 1.5 * CELL, "it would be found where the reference has it"


def test_a_part_that_lies_right_is_judged_to_the_bit_as_without_alignment(inspector: Inspector, model: Path) -> None:
    loaded = load_model(model)
    entries = tuple(replace(each, alignment=None) for each in loaded.manifest.products)
    as_it_lies = Inspector(replace(loaded, manifest=replace(loaded.manifest, products=entries)), "cpu")
    entry = loaded.manifest.products[0]
    assert entry.alignment is not None
    (path,) = (model.parent / "bracket").glob(entry.alignment.reference)
    own = inspector.inspect(read_image(path), "bracket")
    other = as_it_lies.without_picture_check().inspect(read_image(path), "bracket")
    assert own.score == other.score and own.pose is None
    assert own.model_map is not None and other.model_map is not None
    np.testing.assert_array_equal(own.model_map, other.model_map)


def test_what_is_not_found_is_not_checked_whatever_is_switched_off(inspector: Inspector, model: Path) -> None:
    nothing = np.full((HEIGHT, WIDTH, 3), 50, np.uint8)
    noise = np.random.default_rng(0).integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    for judge in (inspector, Inspector.load(model, "cpu")):
        for picture in (nothing, noise):
            found = judge.inspect(picture, "bracket")
            assert found.verdict is Verdict.NOT_CHECKED and found.score is None
            assert found.doubt is not None and found.doubt.kind is DoubtKind.NOT_ALIGNED
            assert "not found" in found.reason


def test_the_other_product_is_judged_as_it_lies_and_found_without_a_name(inspector: Inspector, model: Path) -> None:
    bars = read_image(model.parent / "bars" / "part003.png")
    assert inspector.inspect(bars, "bars").pose is None
    assert [each.product for each in inspector.inspect_batch([bars, good(lying(0, 0, 15))])] == ["bars", "bracket"]


def test_a_verdict_is_explained_where_the_part_lies(inspector: Inspector) -> None:
    pose = lying(0.05, 0.04, 25)
    found = explain(inspector, spotted(pose), "bracket")
    added = sum(share.added for share in found.shares)
    assert added > 0 and found.everywhere + added == pytest.approx(score(found.result))
    x, y = pose.matrix(64, 64) @ np.array([SPOT[0] * 64 / WIDTH, SPOT[1] * 64 / HEIGHT, 1.0])
    strongest = max(found.shares, key=lambda share: share.added).values
    row, column = np.unravel_index(int(strongest.argmax()), strongest.shape)
    assert abs(column - x) < 14 and abs(row - y) < 14


def test_the_manifest_keeps_it_and_older_ones_align_nothing(model: Path) -> None:
    manifest = load_manifest(model)
    first, second = manifest.products
    assert first.alignment is not None and first.alignment.asked == TURN and second.alignment is None
    assert 0.3 <= first.alignment.least_confidence < 1 and first.alignment.aspect == pytest.approx(WIDTH / HEIGHT)
    body = manifest_to_json(manifest)
    assert "alignment" not in body["products"][1]
    assert manifest_from_json(json.dumps(body), "here") == manifest
    off = replace(manifest, products=tuple(replace(each, alignment=None) for each in manifest.products))
    assert manifest_digest(off) != manifest_digest(manifest)
    older = replace(off, schema_version=7)
    assert manifest_from_json(json.dumps(manifest_to_json(older)), "here").products[0].alignment is None


def test_a_model_without_its_reference_is_refused(model: Path, tmp_path: Path) -> None:
    loaded = load_model(model)
    assert loaded.references["bracket"].shape == (192, 256, 3) and list(loaded.references) == ["bracket"]
    from onenip_core.model_folder import save_model

    broken = replace(loaded, references={"bracket": loaded.references["bracket"][:4]})
    save_model(broken, tmp_path / "broken")
    with pytest.raises(ModelFolderError, match="reference of 'bracket'"):
        load_model(tmp_path / "broken")


def test_info_shows_it(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(model)]) == 0
    assert "aligned: shifted by up to 15% and turned by up to 30°" in capsys.readouterr().out


def test_an_evaluation_measures_pixels_where_the_masks_are(inspector: Inspector, tmp_path: Path) -> None:
    test = []
    for number, angle in enumerate((-20.0, 12.0, -15.0, 20.0)):
        pose, bad = lying(0.03, 0.0, angle), number >= 2
        write_png(tmp_path / f"{number}.png", spotted(pose, number) if bad else good(pose, number))
        mask = np.zeros((HEIGHT, WIDTH), np.uint8)
        x, y = (round(float(value)) for value in pose.matrix(HEIGHT, WIDTH) @ np.array([*SPOT, 1.0]))
        cv2.circle(mask, (x, y), 7, 255, -1)
        write_png(tmp_path / f"{number}_mask.png", np.repeat(mask[..., None], 3, axis=2))
        test.append(
            TestImage(tmp_path / f"{number}.png", bad, "spot", tmp_path / f"{number}_mask.png" if bad else None)
        )
    found = evaluate(
        inspector,
        [ProductDataset("bracket", (), test=tuple(test))],
        Protocol.DEPLOYED,
        PromptRule.PRODUCT,
        PixelResolution.MODEL,
        lambda done, total: None,
    )
    assert found.metrics["bracket"].image_auroc == 1.0
    assert not any("only a part of its pictures" in each for each in found.unmeasured.remarks), "it has no area"
    assert (found.metrics["bracket"].pixel_auroc or 0) > 0.8


@pytest.mark.slow
def test_an_exported_model_aligns_alike(inspector: Inspector, model: Path, tmp_path: Path) -> None:
    records = export_model(load_model(model), tmp_path / "exported", (ExportFormat.ONNX,), reference_images(64))
    assert all(each.passed for each in records[ExportFormat.ONNX].engines.values())
    exported = Inspector.load(tmp_path / "exported").without_picture_check()
    pose = lying(0.05, -0.03, 18)
    own, other = (each.inspect(spotted(pose), "bracket") for each in (inspector, exported))
    assert own.pose == other.pose and score(other) == pytest.approx(score(own), abs=0.02)


def test_an_area_that_lies_partly_beyond_the_picture_is_not_judged() -> None:
    grid = TileGrid(64, 1, 0)
    right = SeenArea.of(InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.5, 0.2), (0.95, 0.8))),)), grid)
    assert right is not None
    inside, cut_off = within_picture(Pose(dx=-0.1), grid, right)
    assert not cut_off and inside.sum() == right.inside.sum(), "it moved to the left, and is in view"
    inside, cut_off = within_picture(Pose(dx=0.2), grid, right)
    assert cut_off and not inside[:, 51:].any()
    whole, cut_off = within_picture(Pose(dx=0.25), grid, None)
    assert not cut_off and whole[:, :40].all() and not whole[:, 40:].any(), "a margin beside the drawn-out edge"
    assert not within_picture(Pose(dx=0.45), grid, None)[1], "27 of 64 columns count"
    assert within_picture(Pose(dx=0.47), grid, None)[1], "25 of 64 columns are too little of a picture"


def test_an_area_that_is_in_view_but_in_the_margin_is_not_judged() -> None:
    """Of 224 columns, one is lost beyond the picture and eight more beside it do not count."""
    grid, one = TileGrid(224, 1, 0), Pose(dx=1 / 224)

    def area(columns: int) -> SeenArea:
        """At the right edge, away from all others."""
        shape = AreaShape(ShapeKind.RECTANGLE, ((1 - columns / 224, 0.2), (1.0, 0.8)))
        found = SeenArea.of(InspectedArea((shape,)), grid)
        assert found is not None
        return found

    inside, cut_off = within_picture(one, grid, area(64))
    assert cut_off and inside.any(), "less than 2 % lies beyond, but 9 of 64 columns do not count"
    assert not within_picture(one, grid, area(112))[1], "9 of 112"


def test_surfaces_and_parts_that_look_alike_when_turned_are_refused(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    surfaces, rings = [], []
    for number in range(8):
        surfaces.append(tmp_path / f"surface{number}.png")
        write_png(surfaces[-1], rng.integers(0, 255, (96, 96, 3), dtype=np.uint8))
        ring = np.full((96, 96, 3), 40, np.uint8)
        cv2.circle(ring, (48 + number % 3, 48), 30, (200, 200, 200), 8)
        rings.append(tmp_path / f"ring{number}.png")
        write_png(rings[-1], np.clip(ring + rng.normal(0, 3, ring.shape), 0, 255).astype(np.uint8))

    def align(paths: list[Path], how: Alignment) -> object:
        product = ProductDataset("it", tuple(paths), alignment=how)
        return align_normals(product, dict.fromkeys(paths, ""), lambda event: None, CancelToken())

    with pytest.raises(AlignmentError, match="edges that all of them have in common"):
        align(surfaces, TURN)
    with pytest.raises(AlignmentError, match="look alike when turned"):
        align(rings, TURN)
    assert align(rings, Alignment(AlignmentKind.SHIFT, 0.1)) is not None


def test_a_product_that_cannot_be_aligned_is_left_out_and_told(tmp_path: Path, tiny_settings: Preset) -> None:
    rng = np.random.default_rng(0)
    paths = [tmp_path / f"{number}.png" for number in range(6)]
    for path in paths:
        write_png(path, rng.integers(0, 255, (96, 96, 3), dtype=np.uint8))
    said: list[ProgressEvent] = []
    order = TrainingOrder(
        [ProductDataset("surface", tuple(paths), alignment=TURN)],
        tmp_path / "model",
        "lite",
        Budget(steps=1),
        settings=tiny_settings,
        device="cpu",
    )
    with pytest.raises(DatasetError, match="cannot be aligned"):
        train_model(order, on_progress=said.append, cancel=CancelToken())
    assert not (tmp_path / "model").exists()


def test_the_least_confidence_leaves_room_below_good_parts() -> None:
    assert least_confidence([0.9, 0.95, 0.6]) == pytest.approx(0.4)
    assert least_confidence([0.99, 0.98]) == 0.5, "a defective part has other edges"
    assert least_confidence([0.4, 0.9]) == 0.3


def test_the_option_names_products(tmp_path: Path) -> None:
    products = (ProductDataset("a", ()), ProductDataset("b=c", ()))
    first, second = with_alignments(products, ["shift:10%", "b=c=turn:5:30"])
    assert first.alignment == Alignment(AlignmentKind.SHIFT, 0.1)
    assert second.alignment == Alignment(AlignmentKind.TURN, 0.05, 30.0)
    assert read_alignment("off").is_off
    for wrong in ("sideways", "turn:a", "shift:10:20", "turn:10:20:30", "shift:90"):
        with pytest.raises(UsageError):
            read_alignment(wrong)
    with pytest.raises(UsageError, match="'d'"):
        with_alignments(products, ["d=off"])
