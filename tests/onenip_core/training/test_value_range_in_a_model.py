"""A product whose camera uses 12 of 16 bits: found in training, kept in the manifest, and used the same from then on."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from onenip_core.cli import main
from onenip_core.cli.value_bits import with_value_bits
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.readers import read_products
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ModelFolderError, UsageError
from onenip_core.hashing import hash_bytes
from onenip_core.manifest import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    load_manifest,
    manifest_digest,
    manifest_from_json,
    manifest_to_json,
)
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from tests.support.made_up_parts import striped_part, write_parts

HIGHEST = 4095


def low_bits(seed: int) -> np.ndarray:
    """A part as a camera with 12 bits sees it."""
    grey = striped_part(np.random.default_rng(seed))[:, :, 0].astype(np.int64)
    return (grey * HIGHEST // 255).astype(np.uint16)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ "dark" has 12 bits of 16, "bars" has 8."""
    root = tmp_path_factory.mktemp("data")
    for seed in range(8):
        write_png(root / "dark" / "train" / "good" / f"{seed}.png", low_bits(seed))
    for seed in range(8, 11):
        write_png(root / "dark" / "test" / "good" / f"{seed}.png", low_bits(seed))
        damaged = low_bits(seed + 10)
        damaged[20:60, 30:70] = 0
        write_png(root / "dark" / "test" / "hole" / f"{seed}.png", damaged)
    write_parts(root / "bars" / "train" / "good", 8, vertical=False)
    return root


@pytest.fixture(scope="module")
def model(data: Path, tiny_settings: Preset) -> Path:
    order = TrainingOrder(
        read_products([data]), data.parent / "model", "lite", Budget(steps=5), settings=tiny_settings, device="cpu"
    )
    said: list[str] = []
    train_model(order, on_progress=lambda event: said.append(event.message), cancel=CancelToken())
    assert any(each.startswith("dark: its files with 16 bits") for each in said) and not any(
        "bars: its" in each for each in said
    )
    return order.out


def results(model: Path, out: Path, *arguments: str) -> dict[str, dict[str, object]]:
    assert main(["inspect", str(model), *arguments, "--out", str(out), "--device", "cpu", "--no-pictures"]) == 0
    lines = [json.loads(line) for line in (out / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    return {Path(line["image"]).name: line for line in lines}


def test_training_finds_the_range_of_each_product_and_the_manifest_keeps_it(model: Path) -> None:
    manifest = load_manifest(model)
    assert {product.name: product.value_bits for product in manifest.products} == {"dark": 12, "bars": None}
    assert manifest.values_of("dark") == ValueRange(12) and manifest.values_of(None) == ValueRange(None)


def test_a_part_is_judged_as_the_same_picture_with_8_bits(model: Path, tmp_path: Path) -> None:
    values = low_bits(50)
    parts = tmp_path / "parts"
    write_png(parts / "low.png", values)
    write_png(parts / "eight.png", ((values.astype(np.int64) * 510 + HIGHEST) // (2 * HIGHEST)).astype(np.uint8))
    told = results(model, tmp_path / "out", str(parts), "--product", "dark")
    assert told["low.png"]["score"] == told["eight.png"]["score"] is not None


def test_above_the_range_and_of_an_unnamed_product_nothing_is_judged(model: Path, tmp_path: Path) -> None:
    above = low_bits(50)
    above[5, 5] = 9000
    parts = tmp_path / "parts"
    write_png(parts / "above.png", above)
    write_png(parts / "low.png", low_bits(51))
    named = results(model, tmp_path / "named", str(parts), "--product", "dark")
    assert named["above.png"]["verdict"] == "NOT_CHECKED" and named["low.png"]["verdict"] != "NOT_CHECKED"
    assert "the value 9,000, which is above the product's range of 12 bits" in str(named["above.png"]["reason"])
    unnamed = results(model, tmp_path / "unnamed", str(parts))
    assert {line["verdict"] for line in unnamed.values()} == {"NOT_CHECKED"}
    assert "Say which product it shows" in str(unnamed["low.png"]["reason"])


def test_files_that_a_model_sees_nearly_black_are_told_of(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_png(tmp_path / "parts" / "low.png", low_bits(50))
    results(small_model, tmp_path / "out", str(tmp_path / "parts"), "--product", "stripes")
    said = capsys.readouterr().err
    assert "1 of 1 images with 16 bits a value uses less than a quarter of the 65,536 levels" in said
    assert f"{int(low_bits(50).max()):,}" in said


def test_evaluation_reads_by_the_range_of_the_model(model: Path, data: Path, tmp_path: Path) -> None:
    eight = tmp_path / "dark"
    for path in (data / "dark").rglob("*.png"):
        values = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED).astype(np.int64)
        write_png(eight / path.relative_to(data / "dark"), ((values * 510 + HIGHEST) // (2 * HIGHEST)).astype(np.uint8))
    reports = []
    for folder in (data / "dark", eight):
        report = tmp_path / f"{len(reports)}.json"
        assert main(["evaluate", str(model), str(folder), "--json", str(report), "--device", "cpu"]) == 0
        reports.append(json.loads(report.read_text(encoding="utf-8"))["products"])
    assert reports[0] == reports[1]


def test_a_model_of_the_schema_before_keeps_its_hash_and_an_older_program_says_that_it_is_too_old(model: Path) -> None:
    body = manifest_to_json(load_manifest(model))
    assert body["schema_version"] == SCHEMA_VERSION, (
        "programs that read up to 4 refuse it as written by a newer version"
    )
    del body["manifest_sha256"]
    for product in body["products"]:
        product.pop("value_bits", None)
        product.pop("picture", None)
    older = {**body, "schema_version": 2}  # scores of pseudo-anomalies were kept under 2 already
    digest = hash_bytes(json.dumps(older, sort_keys=True, ensure_ascii=False).encode())
    manifest = manifest_from_json(json.dumps({**older, "manifest_sha256": digest}), "here")
    assert manifest_digest(manifest) == digest and manifest.schema_version == 2
    assert manifest.values_of(None).is_full


def test_a_manifest_with_an_impossible_range_is_refused(model: Path, tmp_path: Path) -> None:
    body = json.loads((model / MANIFEST_NAME).read_text(encoding="utf-8"))
    body["products"][0]["value_bits"] = 99
    del body["manifest_sha256"]
    text = json.dumps(
        {**body, "manifest_sha256": hash_bytes(json.dumps(body, sort_keys=True, ensure_ascii=False).encode())}
    )
    with pytest.raises(ModelFolderError, match="8 to 16 bits"):
        manifest_from_json(text, "here")


def test_the_option_names_ranges_of_all_products_or_of_one() -> None:
    products = (ProductDataset("dark", ()), ProductDataset("bars", ()))
    named = with_value_bits(products, ["12", "bars=10"])
    assert [product.values for product in named] == [ValueRange(12), ValueRange(10)]
    assert with_value_bits(products, ["bars=10", "12"]) == named
    assert with_value_bits(products, []) == products
    for wrong in ("twelve", "dark=", "nobody=12", "17"):
        with pytest.raises(UsageError):
            with_value_bits(products, [wrong])


def test_a_range_that_is_too_narrow_for_the_images_is_refused_by_name(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(data / "dark"), "--out", str(tmp_path / "m"), "--value-bits", "10", "--steps", "1"]) == 1
    assert "above the product's range of 10 bits" in capsys.readouterr().err
    assert not (tmp_path / "m").exists(), "nothing was written"
