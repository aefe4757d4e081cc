"""Which pictures a trained model refuses, and that it goes on judging its own parts, good and defective."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.cli.main import main
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.png_writing import write_png
from onenip_core.inference.engines.torch_engine import serve_with_torch
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity import References, compare, judge_references
from onenip_core.inference.picture_check.appearance import Appearance
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics
from onenip_core.inference.stored_references import load_references, references_to_bytes
from onenip_core.inference.stored_references import prompt_features as stored_prompts
from onenip_core.manifest import load_manifest, manifest_from_json, manifest_to_json
from onenip_core.model_folder import load_model, save_model
from onenip_core.picture_calibration import PictureCalibration
from onenip_core.progress import CancelToken, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.picture_calibration import (
    LEAST_PICTURES,
    PictureSamples,
    ProductPictures,
    calibrate_pictures,
)
from onenip_core.training.run import train_model
from onenip_core.types import RgbImage, Verdict
from tests.support.made_up_parts import striped_part, write_parts

REGIONS, CHANNELS = 16, 12
SCALE = np.ones(CHANNELS, np.float32)


def samples(centre: np.ndarray, count: int, seed: int) -> PictureSamples:
    rng = np.random.default_rng(seed)
    whole = rng.normal(0, 0.5, (count, 1, CHANNELS))  # a picture varies as a whole, too
    regions = centre + whole + rng.normal(0, 1, (count, REGIONS, CHANNELS))
    statistics = [PictureStatistics(200 + value, 0.1, 40 + value, 0.3) for value in rng.normal(0, 2, count)]
    return PictureSamples(statistics, regions.astype(np.float32))


def calibrate(products: list[ProductPictures]) -> dict[str, tuple[PictureCalibration, Appearance]]:
    found = calibrate_pictures(products, SCALE)
    assert found is not None
    return found


def calibrated(training: int) -> dict[str, tuple[PictureCalibration, Appearance]]:
    near, far = np.zeros((REGIONS, CHANNELS)), np.full((REGIONS, CHANNELS), 4.0)
    products = [
        ProductPictures("near", samples(near, training, 1), samples(near, 5, 2)),
        ProductPictures("far", samples(far, training, 3), samples(far, 5, 4)),
    ]
    return calibrate(products)


@pytest.mark.parametrize("training", [LEAST_PICTURES, 100])
def test_limits_let_good_parts_pass_and_keep_others_out(training: int) -> None:
    calibration, appearance = calibrated(training)["near"]
    limits = calibration.limits
    fresh = samples(np.zeros((REGIONS, CHANNELS)), 500, 9).regions
    assert np.mean([appearance.strangeness(each) > limits.strangeness for each in fresh]) < 0.01
    assert limits.oddness is not None, "all regions look alike"
    assert np.mean([appearance.oddness(each) > limits.oddness for each in fresh]) < 0.01
    strangers = samples(np.full((REGIONS, CHANNELS), 4.0), 100, 10).regions
    assert all(appearance.oddness(each) > limits.oddness for each in strangers)
    other = calibrated(training)["far"][1]
    assert all(other.likeness(each) - appearance.likeness(each) > limits.others["far"] for each in strangers)
    assert calibration.pictures == training + 5 and calibration.held_out == 5


def test_few_pictures_give_wider_limits_and_fewer_none() -> None:
    few, many = (calibrated(count)["near"][0].limits for count in (LEAST_PICTURES, 200))
    assert few.strangeness >= many.strangeness and few.sharpness < many.sharpness
    assert few.oddness is not None and many.oddness is not None and few.oddness > many.oddness
    assert calibrated(LEAST_PICTURES - 1) == {}


def test_held_out_pictures_that_differ_are_counted_and_widen_the_limits() -> None:
    near = np.zeros((REGIONS, CHANNELS))
    odd = samples(np.full((REGIONS, CHANNELS), 20.0), 3, 5)
    found, _ = calibrate([ProductPictures("near", samples(near, 60, 1), odd)])["near"]
    usual, appearance = calibrate([ProductPictures("near", samples(near, 60, 1), samples(near, 3, 2))])["near"]
    assert found.refused == 3 and usual.refused == 0
    assert all(appearance.strangeness(each) < found.limits.strangeness for each in odd.regions)
    assert usual.limits.strangeness < found.limits.strangeness


def test_it_says_how_far_it_is_and_stops_when_it_is_told_to() -> None:
    product = ProductPictures("near", samples(np.zeros((REGIONS, CHANNELS)), 20, 1), samples(np.zeros((16, 12)), 3, 2))
    told: list[float] = []

    def until(enough: int) -> Callable[[float], bool]:
        def goes_on(fraction: float) -> bool:
            told.append(fraction)
            return len(told) < enough

        return goes_on

    assert calibrate_pictures([product], SCALE, until(100)) is not None
    assert told == pytest.approx([step / 6 for step in range(1, 7)])
    for enough in (2, 6):
        told.clear()
        assert calibrate_pictures([product], SCALE, until(enough)) is None and len(told) == enough


@pytest.fixture(scope="module")
def told() -> list[ProgressEvent]:
    """What the training of `model` said."""
    return []


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset, told: list[ProgressEvent]) -> Path:
    """Knows three products: two by enough good parts to check their pictures, one by few."""
    folder = tmp_path_factory.mktemp("checked")
    products = (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 24))),
        ProductDataset("bars", tuple(write_parts(folder / "bars", 24, vertical=False))),
        ProductDataset("few", tuple(write_parts(folder / "few", 8, seed=3))),
    )
    train_model(
        TrainingOrder(products, folder / "model", "lite", Budget(steps=10), settings=tiny_settings, device="cpu"),
        on_progress=told.append,
        cancel=CancelToken(),
    )
    return folder / "model"


def test_the_last_stage_says_how_far_it_is(model: Path, told: list[ProgressEvent]) -> None:
    stages = list(dict.fromkeys(event.stage for event in told))
    assert stages == list(Stage), "each stage once, in this order"
    shares = [event.fraction for event in told if event.stage is Stage.PICTURES]
    assert shares == sorted(shares) and shares[0] == 0.0 and shares[-1] == pytest.approx(1.0) and len(set(shares)) > 12


def part(seed: int = 50, vertical: bool = True) -> RgbImage:
    return striped_part(np.random.default_rng(seed), vertical=vertical)


def test_own_parts_are_judged_good_or_not(model: Path) -> None:
    inspector = Inspector.load(model, "cpu")
    for seed in range(50, 60):
        for product, vertical in (("stripes", True), ("bars", False)):
            good = part(seed, vertical)
            defective = good.copy()
            defective[20:28, 30:46] = 0
            for image in (good, defective):
                result = inspector.inspect(image, product)
                assert result.verdict is not Verdict.NOT_CHECKED, result.reason
                assert result.picture_checked
            assert inspector.inspect(good).verdict is not Verdict.NOT_CHECKED


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (np.zeros((96, 96, 3), np.uint8), "black"),
        (np.full((96, 96, 3), 255, np.uint8), "white all over"),
        (np.full((96, 96, 3), 128, np.uint8), "shows nothing"),
        (part(vertical=False), "looks like 'bars', not like 'stripes'"),
        (np.random.default_rng(0).integers(0, 256, (96, 96, 3), dtype=np.uint8), "like none of the products"),
    ],
)
def test_what_is_no_picture_of_the_product_is_not_checked_and_says_why(
    model: Path, image: RgbImage, reason: str
) -> None:
    inspector = Inspector.load(model, "cpu")
    result = inspector.inspect(image, "stripes")
    assert result.verdict is Verdict.NOT_CHECKED and reason in result.reason
    assert result.score is None and result.threshold is None and result.model_map is None
    assert result.picture_checked and result.image_size == (96, 96) and result.product == "stripes"
    judged = inspector.without_picture_check().inspect(image, "stripes")
    assert judged.verdict is not Verdict.NOT_CHECKED and not judged.picture_checked
    assert inspector.with_limits({"stripes": 9.0}).inspect(image, "stripes").verdict is Verdict.NOT_CHECKED


def test_a_product_with_few_good_parts_is_judged_unchecked(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inspector = Inspector.load(model, "cpu")
    assert inspector.checks_pictures_of("bars") and not inspector.checks_pictures_of("few")
    result = inspector.inspect(np.zeros((96, 96, 3), np.uint8), "few")
    assert result.verdict is not Verdict.NOT_CHECKED and not result.picture_checked
    assert main(["info", str(model)]) == 0
    told = capsys.readouterr().out
    assert "pictures are checked, by 24 good parts" in told and "pictures are not checked (too few" in told


def test_the_check_is_kept_with_the_model(model: Path, tmp_path: Path) -> None:
    manifest = load_manifest(model)
    assert [entry.picture is not None for entry in manifest.products] == [True, True, False]
    assert manifest_from_json(json.dumps(manifest_to_json(manifest)), "here") == manifest
    loaded = load_model(model)
    assert save_model(loaded, tmp_path / "copy") == manifest
    for name, appearance in load_model(tmp_path / "copy").appearances.items():
        assert appearance.equal(loaded.appearances[name])
    before = replace(manifest, products=tuple(replace(entry, picture=None) for entry in manifest.products))
    assert all("picture" not in entry for entry in manifest_to_json(before)["products"])


def test_an_exported_model_refuses_the_same(model: Path, tmp_path: Path) -> None:
    assert main(["export", str(model), "--format", "onnx", "--out", str(tmp_path / "onnx")]) == 0
    exported, original = Inspector.load(tmp_path / "onnx"), Inspector.load(model, "cpu")
    wrong, good = part(vertical=False), part()
    assert exported.inspect(wrong, "stripes").reason == original.inspect(wrong, "stripes").reason != ""
    assert exported.inspect(good, "stripes").picture_checked
    assert exported.inspect(good, "stripes").score == pytest.approx(original.inspect(good, "stripes").score, abs=1e-2)


def test_the_command_tells_and_switches_it_off(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_png(tmp_path / "wrong.png", part(vertical=False))
    arguments = [
        "inspect",
        str(model),
        str(tmp_path / "wrong.png"),
        "--product",
        "stripes",
        "--device",
        "cpu",
        "--no-pictures",
    ]
    lines = []
    for options in ([], ["--no-picture-check"]):
        out = tmp_path / f"out {len(lines)}"
        assert main([*arguments, "--out", str(out), *options]) == 0
        lines.append(json.loads((out / "results.jsonl").read_text(encoding="utf-8")))
    assert lines[0]["verdict"] == "NOT_CHECKED" and lines[0]["picture_checked"] and "'bars'" in lines[0]["reason"]
    assert lines[1]["verdict"] != "NOT_CHECKED" and not lines[1]["picture_checked"]
    assert "The picture check is off" in capsys.readouterr().out


def test_an_engine_that_refuses_other_pictures_may_not_judge(model: Path, tmp_path: Path) -> None:
    served = serve_with_torch(load_model(model), "cpu")
    references = References([part(), part(vertical=False)], stored_prompts(model, served.manifest))
    judged = judge_references(served, references)
    few = [None, None]
    assert [one.refused for one in judged][:6] == [False, True, True, False, *few], (
        "of both pictures, product by product"
    )
    assert {one.refused for one in judged[6:]} == {None}, "there is no picture of a prompt"
    assert compare(judged, judged, served.manifest).passed
    drifted = [replace(judged[0], refused=True), *judged[1:]]
    parity = compare(judged, drifted, served.manifest)
    assert not parity.passed and parity.refusals_differ == 1 and "refused" in parity.reason
    assert compare([replace(one, refused=None) for one in judged], drifted, served.manifest).passed, "packed earlier"


def test_what_torch_refused_goes_with_a_model_file(model: Path, tmp_path: Path) -> None:
    served = serve_with_torch(load_model(model), "cpu")
    (tmp_path / "references").write_bytes(references_to_bytes(served, model))
    stored = load_references(tmp_path / "references", model, served.manifest)
    again = judge_references(served, stored.references)
    assert [one.refused for one in stored.judged] == [one.refused for one in again]
    assert {one.refused for one in stored.judged} >= {True, None}
