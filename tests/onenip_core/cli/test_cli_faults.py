"""Faulty disks, faulty images and faulty models through the command `onenip`: an exit code and a sentence, never a trace."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from onenip_core.cli import main
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import StorageError
from onenip_core.manifest import MANIFEST_NAME, SCHEMA_VERSION, TENSORS_NAME
from onenip_core.progress import CancelToken, FinishReason, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from tests.support.failing_command import fails
from tests.support.made_up_parts import striped_part, write_parts
from tests.support.odd_images import write_equal_images, write_huge_jpeg, write_pixel, write_turned_photograph

ODD_FOLDER = "Prüfung links 螺丝 (2)"


def inspect(model: Path, out: Path, *images: Path) -> dict[str, dict[str, object]]:
    """The result line of every image, by file name."""
    arguments = ["inspect", str(model), *map(str, images), "--product", "stripes", "--out", str(out), "--device", "cpu"]
    assert main(arguments) == 0
    lines = (out / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return {Path(line["image"]).name: line for line in map(json.loads, lines)}


def test_equal_pixels_get_equal_scores_however_they_are_stored(small_model: Path, tmp_path: Path) -> None:
    picture = striped_part(np.random.default_rng(7), size=96)[:64]
    write_equal_images(tmp_path / ODD_FOLDER, picture)
    turned, upright = write_turned_photograph(tmp_path / "photographs", picture)
    results = inspect(small_model, tmp_path / "out", tmp_path / ODD_FOLDER, tmp_path / "photographs")
    assert len(results) == 18
    expected = results.pop("plain.png")
    photographs = [results.pop(path.name) for path in (turned, upright)]
    assert {name: line["score"] for name, line in results.items()} == dict.fromkeys(results, expected["score"])
    assert {line["verdict"] for line in results.values()} == {expected["verdict"]}
    assert photographs[0]["score"] == photographs[1]["score"] is not None
    assert photographs[0]["score"] != expected["score"], "the comparison would not notice other pixels"


def test_what_hides_behind_transparency_does_not_count(small_model: Path, tmp_path: Path) -> None:
    picture = striped_part(np.random.default_rng(7))
    alpha = np.full(picture.shape[:2], 255, np.uint8)
    alpha[30:60, 30:60] = 0
    black = picture.copy()
    black[30:60, 30:60] = 0
    cv2.imencode(".png", np.dstack([picture, alpha]))[1].tofile(tmp_path / "hole.png")
    write_png(tmp_path / "black.png", black)
    write_png(tmp_path / "whole.png", picture)
    results = inspect(small_model, tmp_path / "out", *sorted(tmp_path.glob("*.png")))
    assert results["hole.png"]["score"] == results["black.png"]["score"] != results["whole.png"]["score"]


def test_train_inspect_and_evaluate_in_a_place_with_any_name(tmp_path: Path) -> None:
    place = tmp_path / ODD_FOLDER
    data, model = place / "Teile ä" / "Schraube 螺丝", place / "Modell № 1"
    for number in range(4):
        write_equal_images(data / "train" / "good", striped_part(np.random.default_rng(number)))
        for path in list((data / "train" / "good").glob("[!0-9]*")):
            path.rename(path.with_name(f"{number} {path.name}"))
    for path in list((data / "train" / "good").glob("*"))[12:]:
        path.unlink()
    foreign = Path(os.fsdecode(os.fsencode(data / "train" / "good") + b"/teil \xe4.png"))
    try:
        write_png(foreign, striped_part(np.random.default_rng(9)))
    except (OSError, UnicodeError):
        foreign = data  # this file system knows no such names
    write_parts(data / "test" / "good", 2, seed=5)
    write_parts(data / "test" / "Kratzer ß", 2, vertical=False, seed=6)
    options = ["--device", "cpu", "--json-lines"]
    assert main(["train", str(data.parent), "--out", str(model), "--steps", "2", *options]) == 0
    assert main(["evaluate", str(model), str(data.parent), "--json", str(place / "Maße.json"), *options]) == 0
    assert list(json.loads((place / "Maße.json").read_text(encoding="utf-8"))["products"]) == ["Schraube 螺丝"]
    images = data / "train" / "good"
    assert main(["inspect", str(model), str(images), "--out", str(place / "Prüfung"), *options]) == 0
    lines = (place / "Prüfung" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["image"] for line in lines} == {str(path) for path in images.iterdir()}
    assert {json.loads(line)["product"] for line in lines} == {"Schraube 螺丝"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux file names are bytes")
def test_a_file_name_in_a_foreign_encoding_is_inspected_and_printed(small_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    path = Path(os.fsdecode(os.fsencode(folder) + b"/teil \xe4.png"))
    write_png(path, striped_part(np.random.default_rng(0)))
    arguments = ["inspect", str(small_model), str(folder), "--out", str(tmp_path / "out"), "--json-lines"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "ascii:strict"}
    done = subprocess.run(
        [sys.executable, "-m", "onenip_core.cli", *arguments], capture_output=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["image"]) == path
    stored = json.loads((tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8"))
    assert Path(stored["image"]) == path


def test_results_of_an_earlier_run_are_not_taken_for_parts(small_model: Path, tmp_path: Path) -> None:
    write_parts(tmp_path, 2)
    assert len(inspect(small_model, tmp_path / "out", tmp_path)) == 2
    assert len(inspect(small_model, tmp_path / "out", tmp_path)) == 2
    elsewhere = inspect(small_model, tmp_path / "elsewhere", tmp_path)
    assert "000001_part000.png" in elsewhere, "what lies in another folder is inspected whatever its name"


def test_folders_that_hold_nothing_useful(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, single = tmp_path / "empty", tmp_path / "single"
    empty.mkdir()
    write_parts(single, 1)
    assert "is empty" in fails(capsys, "train", empty, "--out", tmp_path / "m")
    error = fails(capsys, "train", single, "--out", tmp_path / "m", "--steps", 1)
    assert "'single' has one normal image" in error and "add images" in error
    assert "no test images" in fails(capsys, "evaluate", small_model, single, "--json", tmp_path / "o.json")
    assert main(["inspect", str(small_model), str(empty), "--out", str(tmp_path / "out")]) == 2
    assert "no images in" in capsys.readouterr().err
    assert not (tmp_path / "o.json").exists() and not (tmp_path / "out").exists()


def test_evaluate_measures_what_is_whole_and_names_the_rest(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, metrics = tmp_path / "stripes", tmp_path / "o.json"
    write_parts(root / "train" / "good", 1)
    good = write_parts(root / "test" / "ok", 4)
    bad = write_parts(root / "test" / "NG", 4, vertical=False)
    masks = [root / "ground_truth" / "ng" / path.name for path in bad]
    for mask in masks:
        write_png(mask, np.full((96, 96), 255, np.uint8))
    command = ["evaluate", str(small_model), str(root), "--json", str(metrics), "--device", "cpu", "--pixels", "model"]

    def measure() -> tuple[dict[str, Any], str, str]:
        assert main(command) == 0
        said = capsys.readouterr()
        return json.loads(metrics.read_text(encoding="utf-8")), said.out, said.err

    whole, _, warnings = measure()
    assert warnings == "" and whole["products"]["stripes"]["n_normal"] == 4
    good[1].write_bytes(good[1].read_bytes()[:-50])
    masks[0].write_bytes(masks[0].read_bytes()[:-20])
    write_png(masks[1], np.full((50, 60), 255, np.uint8))
    masks[2].unlink()
    write_png(good[2], np.full((96, 96), 4095, np.uint16))
    value, text, warnings = measure()
    product = value["products"]["stripes"]
    assert (product["n_normal"], product["n_anomalous"]) == (3, 4)
    assert product["image_auroc"] is not None and product["pixel_auroc"] is not None
    assert [Path(each["path"]).name for each in value["unmeasured"]["damaged_images"]] == ["part001.png"]
    assert [Path(each["path"]) for each in value["unmeasured"]["damaged_masks"]] == [
        masks[0],
        masks[1],
        masks[2].with_name("part002_mask.png"),
    ]
    assert text.count("left out: stripes: ") == 4 and "is damaged" in text and "60×50 pixels" in text
    assert "stripes: 1 of 1 images with 16 bits a value uses less than a quarter" in warnings
    assert "1 test image is damaged and left out" in warnings and "3 masks are missing or damaged" in warnings
    for path in good:
        path.unlink()
    value, _, warnings = measure()
    assert value["products"]["stripes"]["image_auroc"] is None
    assert "no test image shows a good part" in warnings and "no test image" in value["unmeasured"]["remarks"][0]
    metrics.unlink()
    for path in bad:
        path.write_bytes(b"")
    assert "None of the 4 test images can be read" in fails(capsys, *command)
    assert not metrics.exists()


def test_a_damaged_image_is_named_by_train(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = write_parts(tmp_path / "stripes" / "train" / "good", 4)
    base = ["train", tmp_path / "stripes", "--out", tmp_path / "m", "--steps", 1, "--device", "cpu"]
    for path in paths:  # without any one of them too few are left, which must not come to light only at the end
        whole = path.read_bytes()
        path.write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
        error = fails(capsys, *base)
        assert path.name in error and "damaged" in error
        path.write_bytes(whole)
    write_pixel(paths[3])
    error = fails(capsys, *base)
    assert "part003.png" in error and "1 × 1" in error
    assert not (tmp_path / "m" / "training" / "checkpoint.safetensors").exists()


@pytest.mark.parametrize("name", ["CON", "com1.parts", "a..b", "lpt¹"])
def test_a_folder_whose_name_cannot_be_a_product(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    write_parts(tmp_path / "data" / name, 4)
    error = fails(capsys, "train", tmp_path / "data", "--out", tmp_path / "m", "--steps", 1)
    assert "must be renamed" in error
    assert not (tmp_path / "m").exists()


def test_product_names_from_the_command_line_reach_no_file(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_parts(tmp_path / "parts", 1)
    base = ["inspect", str(small_model), str(tmp_path / "parts"), "--out", str(tmp_path / "out"), "--product"]
    for name in ("../x", "CON", "", "stripes/../../x"):
        assert main([*base, name]) == 2
        assert "does not know the product" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["parts"]


def test_two_products_of_one_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_parts(tmp_path / "a" / "Bolt", 4)
    write_parts(tmp_path / "b" / "bolt", 4)
    error = fails(capsys, "train", tmp_path / "a", tmp_path / "b", "--out", tmp_path / "m", "--steps", 1)
    assert "same name" in error and "“Bolt”" in error and "“bolt”" in error
    assert not (tmp_path / "m").exists()


def _truncate(folder: Path) -> None:
    os.truncate(folder / TENSORS_NAME, 5000)


def _tamper(folder: Path) -> None:
    data = bytearray((folder / TENSORS_NAME).read_bytes())
    data[-2000] ^= 64
    (folder / TENSORS_NAME).write_bytes(data)


def _make_newer(folder: Path) -> None:
    path = folder / MANIFEST_NAME
    newer = f'"schema_version": {SCHEMA_VERSION + 1}'
    path.write_text(path.read_text(encoding="utf-8").replace(f'"schema_version": {SCHEMA_VERSION}', newer))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(_truncate, "truncated"), (_tamper, "altered"), (_make_newer, "newer version .* update this program")],
)
def test_a_damaged_model_judges_nothing(
    small_model: Path, tmp_path: Path, spoil: Callable[[Path], None], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = Path(shutil.copytree(small_model, tmp_path / "model"))
    spoil(model)
    write_parts(tmp_path / "stripes" / "train" / "good", 1)
    write_parts(tmp_path / "stripes" / "test" / "good", 1)
    for command in (
        ["inspect", model, tmp_path / "stripes", "--out", tmp_path / "out"],
        ["evaluate", model, tmp_path / "stripes", "--json", tmp_path / "o.json"],
        ["info", model],
        ["benchmark", model],
    ):
        assert re.search(words, fails(capsys, *command), re.DOTALL)
    assert not (tmp_path / "out").exists() and not (tmp_path / "o.json").exists()


def test_a_full_disk_while_inspecting_keeps_what_is_there(
    small_model: Path, tmp_path: Path, mount_disk: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    rng = np.random.default_rng(0)
    for number in range(8):
        write_png(tmp_path / "parts" / f"{number}.png", rng.integers(0, 255, (400, 400, 3), dtype=np.uint8))
    disk = mount_disk(2)
    error = fails(capsys, "inspect", small_model, tmp_path / "parts", "--out", disk / "out", "--device", "cpu")
    assert "No space left" in error and "ree some space" in error
    lines = (disk / "out" / "results.partial.jsonl").read_text(encoding="utf-8").splitlines()
    assert 0 < len(lines) < 8
    for line in map(json.loads, lines):
        assert cv2.imread(str(disk / "out" / line["overlay"])) is not None
    assert not list(disk.rglob("*.tmp")) and not (disk / "out" / "results.jsonl").exists()


def test_a_disk_that_fills_up_while_training_costs_nothing_but_time(
    tiny_settings: Preset, tmp_path: Path, mount_disk: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    parts = write_parts(tmp_path / "stripes", 6)
    disk = mount_disk(60)
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(20_000_000))
    assert "MB are left" in fails(capsys, "train", tmp_path / "stripes", "--out", disk / "model", "--device", "cpu")
    ballast.unlink()

    def fill_disk(event: ProgressEvent) -> None:
        if event.stage is Stage.TRAINING and not ballast.exists():
            with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
                while file.write(bytes(4096)):
                    pass

    def train(on_progress: ProgressCallback, resume: bool) -> FinishReason:
        return train_model(
            TrainingOrder(
                [ProductDataset("stripes", tuple(parts))],
                disk / "model",
                "lite",
                Budget(steps=12),
                settings=tiny_settings,
                device="cpu",
                resume=resume,
            ),
            on_progress=on_progress,
            cancel=CancelToken(),
        )

    with pytest.raises(StorageError, match="No space left"):
        train(fill_disk, False)
    assert shutil.disk_usage(disk).free < 100_000
    assert not (disk / "model" / MANIFEST_NAME).exists() and not list(disk.rglob("*.tmp"))
    ballast.unlink()
    resume = (disk / "model" / "training" / "checkpoint.safetensors").exists()
    assert train(lambda event: None, resume) is FinishReason.COMPLETED
    assert main(["info", str(disk / "model")]) == 0


def test_read_only_disks(
    small_model: Path, tmp_path: Path, mount_disk: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    write_parts(tmp_path / "stripes" / "test" / "good", 1)
    write_parts(tmp_path / "stripes" / "train" / "good", 4)
    disk = mount_disk(200)
    (disk / "there").mkdir()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    for out in (disk / "new", disk / "there"):
        train = ["train", tmp_path / "stripes", "--out", out, "--steps", 1, "--device", "cpu"]
        assert "Read-only file system" in fails(capsys, *train)
        assert "Read-only file system" in fails(capsys, "inspect", small_model, tmp_path / "stripes", "--out", out)
    evaluate = ["evaluate", small_model, tmp_path / "stripes", "--json", disk / "o.json", "--device", "cpu"]
    assert "Read-only file system" in fails(capsys, *evaluate)


_MEASURED = """
import resource, sys
from onenip_core.cli import main
code = main(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
sys.exit(code)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the unit of the peak memory differs")
def test_a_hundred_megapixels_are_inspected_in_bounded_memory(small_model: Path, tmp_path: Path) -> None:
    write_huge_jpeg(tmp_path / "huge.jpg")
    arguments = ["inspect", str(small_model), str(tmp_path / "huge.jpg"), "--product", "stripes", "--device", "cpu"]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *arguments, "--out", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) < 3500, "megabytes"
    line = json.loads((tmp_path / "out" / "results.jsonl").read_text())
    assert line["verdict"] in ("OK", "NG")
    overlay = cv2.imdecode(np.fromfile(tmp_path / "out" / line["overlay"], np.uint8), cv2.IMREAD_REDUCED_COLOR_8)
    assert overlay.shape == (1125, 1500, 3)


def test_one_pixel_is_not_checked(small_model: Path, tmp_path: Path) -> None:
    write_pixel(tmp_path / "pixel.png")
    line = inspect(small_model, tmp_path / "out", tmp_path / "pixel.png")["pixel.png"]
    assert (line["verdict"], line["score"]) == ("NOT_CHECKED", None)
    assert "too small" in str(line["reason"])
