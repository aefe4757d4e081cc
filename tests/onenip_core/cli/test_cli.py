"""The command `onenip` as a person and a machine use it: real processes, real files, a real small model."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from onenip_core.cli import main
from onenip_core.data.images.map_files import read_map_png
from onenip_core.data.images.png_writing import write_png
from tests.support.made_up_parts import striped_part, write_parts


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two products in MVTec AD layout; the second one has masks."""
    root = tmp_path_factory.mktemp("data")
    rng = np.random.default_rng(0)
    for name, vertical in (("stripes", True), ("bars", False)):
        write_parts(root / name / "train" / "good", 8, vertical=vertical)
        write_parts(root / name / "test" / "good", 4, vertical=vertical, seed=1)
        for index in range(4):
            image = striped_part(rng, vertical=vertical)
            image[20:60, 30:70] = 255 - image[20:60, 30:70].T.swapaxes(0, 2).swapaxes(0, 1)
            write_png(root / name / "test" / "hole" / f"{index:03d}.png", image)
            if name == "bars":
                mask = np.zeros(image.shape[:2], np.uint8)
                mask[20:60, 30:70] = 255
                write_png(root / name / "ground_truth" / "hole" / f"{index:03d}_mask.png", mask)
    return root


@pytest.fixture(scope="module")
def model(data: Path) -> Path:
    folder = data.parent / "model of 螺丝"
    assert main(["train", str(data), "--out", str(folder), "--steps", "12", "--device", "cpu", "--json-lines"]) == 0
    return folder


def test_help_needs_no_torch() -> None:
    script = (
        "import sys\n"
        "from onenip_core.cli import main\n"
        "try:\n    main(['train', '--help'])\n"
        "except SystemExit:\n    sys.exit('torch' in sys.modules)\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "--resume" in result.stdout


def test_evaluate_writes_the_promised_json(data: Path, model: Path, tmp_path: Path) -> None:
    assert main(["evaluate", str(model), str(data), "--json", str(tmp_path / "out.json"), "--device", "cpu"]) == 0
    value = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert set(value) >= {"products", "mean", "protocol", "prompt", "model"}
    assert (value["protocol"], value["prompt"]) == ("deployed", "product")
    stripes, bars = value["products"]["stripes"], value["products"]["bars"]
    assert (stripes["n_normal"], stripes["n_anomalous"]) == (4, 4)
    assert stripes["pixel_auroc"] is None and stripes["aupro"] is None
    assert 0 <= bars["pixel_ap"] <= 1
    assert value["mean"]["pixel_auroc"] == bars["pixel_auroc"]  # the product without masks is left out
    assert value["mean"]["image_auroc"] == pytest.approx((stripes["image_auroc"] + bars["image_auroc"]) / 2)


@pytest.mark.parametrize(
    ("option", "value", "changes"),
    [("protocol", "paper", True), ("prompt", "auto", False), ("pixels", "image", True)],
)
def test_evaluate_in_other_ways(
    data: Path, model: Path, tmp_path: Path, option: str, value: str, changes: bool
) -> None:
    base = ["evaluate", str(model), str(data / "bars"), "--json"]
    assert main([*base, str(tmp_path / "a.json")]) == 0
    assert main([*base, str(tmp_path / "b.json"), f"--{option}", value]) == 0
    first, second = (json.loads((tmp_path / name).read_text()) for name in ("a.json", "b.json"))
    assert second[option] == value != first[option]
    # The prompts of the other product are never nearer to these parts, so `auto` chooses the same.
    assert (second["products"]["bars"] != first["products"]["bars"]) is changes
    # The masks' edges fall on other pixels at another resolution; what is measured stays the same.
    assert second["products"]["bars"]["n_anomalous"] == 4


def test_inspect_writes_results_maps_and_overlays_and_survives_bad_images(
    model: Path, data: Path, tmp_path: Path
) -> None:
    images = tmp_path / "Bilder 螺丝 ü"
    shutil.copytree(data / "stripes" / "test" / "good", images)
    good = sorted(images.iterdir())[0]
    (images / "broken.png").write_bytes(good.read_bytes()[:300])
    (images / "empty.jpg").touch()
    cv2.imencode(".png", np.zeros((1, 1, 3), np.uint8))[1].tofile(images / "tiny.png")
    out = tmp_path / "out"
    assert main(["inspect", str(model), str(images), "--product", "stripes", "--out", str(out), "--device", "cpu"]) == 0
    lines = [json.loads(line) for line in (out / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    verdicts = {Path(line["image"]).name: line["verdict"] for line in lines}
    assert {name for name, verdict in verdicts.items() if verdict == "NOT_CHECKED"} == {
        "broken.png",
        "empty.jpg",
        "tiny.png",
    }
    assert len(lines) == 7
    for line in lines:
        assert list(line)[:7] == ["image", "product", "prompt", "score", "threshold", "verdict", "reason"]
        assert set(line["milliseconds"]) == {"decode", "backbone", "decoder", "postprocess", "total"}
        if line["verdict"] == "NOT_CHECKED":
            assert line["reason"] and line["score"] is None and line["map"] is None
            continue
        assert line["verdict"] == ("NG" if line["score"] > line["threshold"] else "OK")
        assert read_map_png(out / line["map"], line["map_scale"]).shape == (96, 96)
        assert (out / line["overlay"]).is_file()


def test_inspect_json_lines_are_one_object_each(
    model: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = data / "stripes" / "test" / "good"
    assert main(["inspect", str(model), str(good), "--out", str(tmp_path), "--json-lines", "--device", "cpu"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["inspected"] * 4


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["inspect", "{model}", "{data}", "--product", "nuts", "--out", "{out}"],
        ["inspect", "{model}", "{out}/absent", "--out", "{out}"],
        ["evaluate", "{model}", "{data}"],
        ["train", "{data}", "--out", "{model}"],
        ["train", "{data}", "--out", "{out}/m", "--steps", "0"],
        ["train", "{data}", "--out", "{out}/m", "--steps", "1", "--epochs", "1"],
        ["train", "{data}", "--out", "{out}/m", "--device", "tpu"],
    ],
)
def test_wrong_usage_exits_with_2(
    model: Path, data: Path, tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    filled = [argument.format(model=model, data=data, out=tmp_path) for argument in arguments]
    try:
        code = main(filled)
    except SystemExit as stop:  # argparse's own way
        code = int(stop.code or 0)
    assert code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_failures_exit_with_1_and_say_why(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["train", str(tmp_path / "empty"), "--out", str(tmp_path / "m")]) == 1
    assert main(["info", str(tmp_path / "empty")]) == 1
    assert "not a finished model" in capsys.readouterr().err


def test_info_and_benchmark(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", str(model)]) == 0
    assert "tf_efficientnet_lite2" in capsys.readouterr().out
    assert main(["info", str(model), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["preset"] == "lite"
    file = tmp_path / "bench.json"
    options = ["--device", "cpu", "--engine", "torch", "--repeats", "3", "--json", str(file)]
    assert main(["benchmark", str(model), *options]) == 0
    assert "torch" in capsys.readouterr().out
    figures = json.loads(file.read_text())["engines"]["torch"]
    expected = {"p50_ms", "p95_ms", "images_per_s", "backbone_p50_ms", "ratio_to_backbone"}
    assert set(figures["batch_1"]) == set(figures["batch_8"]) == expected
    assert figures["batch_8"]["p50_ms"] > figures["batch_1"]["backbone_p50_ms"] > 0
    assert figures["peak_rss_mb"] > 100


def test_a_run_directory_that_is_a_file_is_a_clear_error(
    model: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("in the way")
    assert main(["inspect", str(model), str(data / "stripes" / "test"), "--out", str(tmp_path / "out")]) == 1
    assert "could not be written" in capsys.readouterr().err
