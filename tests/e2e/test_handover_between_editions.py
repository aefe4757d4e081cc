"""A workstation hands a model over, a station says the same of the same parts and hands it back; the station has no torch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.demo.handover import (
    BACK_NAME,
    HANDOVER_NAME,
    MODEL_FILE_NAME,
    HandedPart,
    HandedProduct,
    read_handover,
    write_parts,
    write_verdicts,
)
from onenip_core.data.images.image_io import read_image

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "tests" / "support" / "station_site"


def self_test(folder: Path, *options: str, is_station: bool) -> tuple[int, dict[str, Any]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if is_station:
        environment["PYTHONPATH"] = str(SITE)
    command = [sys.executable, str(ROOT / "main.py"), "--self-test", str(folder), *options]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=400)
    assert (folder / "report.json").is_file(), ended.stderr[-3000:]
    return ended.returncode, json.loads((folder / "report.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def handed_over(tmp_path_factory: pytest.TempPathFactory, small_model: Path, model_file: Path) -> Path:
    """What the self-test of a workstation leaves, of a model that is trained in seconds."""
    from onenip_core.inference.inspector import Inspector  # brings torch, which most tests do without

    folder = tmp_path_factory.mktemp("workstation") / HANDOVER_NAME
    inspector = Inspector.load(small_model, "cpu")
    products = []
    for name, limit in (("stripes", 1.0), ("bars", 1.25)):  # as in the model file
        paths = sorted((small_model.parent / name).glob("*.png"))
        results = [inspector.inspect(read_image(path), name, limit) for path in paths]
        parts = tuple(
            HandedPart(path.name, result.verdict, result.score, result.threshold)
            for path, result in zip(paths, results, strict=True)
        )
        product = HandedProduct(name, name, "torch", parts)
        write_parts(folder, product, small_model.parent / name)
        products.append(product)
    shutil.copy(model_file, folder / MODEL_FILE_NAME)
    write_verdicts(folder, "workstation", products)
    return folder


def test_a_station_without_a_handover_says_what_to_copy(tmp_path: Path) -> None:
    code, report = self_test(tmp_path / "test", is_station=True)
    assert code == 1 and not report["ok"]
    assert any("copy the whole folder" in failure for failure in report["failures"])


@pytest.mark.slow
def test_both_editions_say_the_same_of_the_same_parts(handed_over: Path, tmp_path: Path) -> None:
    station = tmp_path / "Station 测试"
    shutil.copytree(handed_over, station / HANDOVER_NAME)
    code, report = self_test(station, is_station=True)
    assert report["failures"] == [] and code == 0
    assert report["edition"] == "station" and report["handover"]["edition"] == "workstation"
    assert report["same_verdicts"] == report["parts"] == 20
    for product in report["products"].values():
        assert product["engine_here"] != "torch"
        assert product["largest_score_difference"] <= product["allowed_score_difference"]
        assert product["allowed_score_difference"] == (0.1 if product["engine_here"] == "openvino-bf16" else 0.02)
    assert report["window_shown_s"] > 0
    assert len(list((station / "screenshots").glob("*.png"))) >= 5

    back = tmp_path / "workstation"
    shutil.copytree(station / BACK_NAME, back / HANDOVER_NAME)
    assert read_handover(back / HANDOVER_NAME).edition == "station"
    code, report = self_test(back, "--handover", is_station=False)
    assert report["failures"] == [] and code == 0
    assert report["edition"] == "workstation" and report["handover"]["edition"] == "station"
    assert report["same_verdicts"] == report["parts"] == 20
