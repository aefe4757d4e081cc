"""Exported models against torch: same verdicts from every engine, nothing damaged or disagreeing is used, no torch needed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.cli import main
from onenip_core.config import NetworkConfig, PromptMode
from onenip_core.errors import ModelFolderError, UsageError
from onenip_core.export import export_model as exporting
from onenip_core.export.export_model import export_model
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import EXPORT_NAME, ExportFormat, load_exported
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity_record import EngineParity
from onenip_core.inference.references import reference_images
from onenip_core.model_folder import OneNipModel, load_model
from tests.support.made_up_parts import striped_part

EXACT = (EngineKind.ONNX, EngineKind.OPENVINO)


@pytest.fixture(scope="session")
def exports(small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small model in all formats; read it, copy it, never change it."""
    model = load_model(small_model)
    folder = tmp_path_factory.mktemp("exports") / "all"
    export_model(model, folder, tuple(ExportFormat), reference_images(model.manifest.network.input_size))
    return folder


def folder_of(exports: Path, kind: EngineKind) -> Path:
    return exports / ("onnx" if kind is EngineKind.ONNX else "openvino")


def usable(exports: Path) -> list[EngineKind]:
    return [kind for name in ExportFormat for kind in load_exported(exports / name).parity.usable]


def test_every_engine_judges_like_torch(small_model: Path, exports: Path) -> None:
    reference = Inspector.load(small_model, "cpu")
    rng = np.random.default_rng(0)
    images = [striped_part(rng, size, vertical=size % 2 == 0) for size in (96, 50, 301)]
    images.append(rng.integers(0, 256, (70, 90, 3), dtype=np.uint8))
    expected = reference.inspect_batch(images)
    kinds = usable(exports)
    assert set(EXACT) <= set(kinds)
    for kind in kinds:
        inspector = Inspector.load(folder_of(exports, kind), engine=kind)
        tolerance = 1e-3 if kind in EXACT else 0.1
        for one, two in zip(inspector.inspect_batch(images), expected, strict=True):
            assert (one.verdict, one.product) == (two.verdict, two.product)
            assert one.score == pytest.approx(two.score, abs=tolerance)
            assert one.model_map is not None and two.model_map is not None
            np.testing.assert_allclose(one.model_map, two.model_map, atol=5 * tolerance)
        assert kind.label in inspector.device_name


@pytest.mark.parametrize("kind", EXACT)
def test_a_divided_engine_computes_the_same_in_several_threads(exports: Path, kind: EngineKind) -> None:
    whole = Inspector.load(folder_of(exports, kind), engine=kind)
    rng = np.random.default_rng(1)
    images = [striped_part(rng, size, vertical=size % 2 == 0) for size in (96, 50, 301, 64)]
    expected = [whole.inspect(image) for image in images]
    assert list(whole.on_single_cores(1)) == [whole]
    divided = whole.on_single_cores(3)
    with ThreadPoolExecutor(3) as threads:
        found = list(threads.map(lambda one: [one.inspect(image) for image in images * 4], divided))
    assert len(found) == 3
    for results in found:
        for one, two in zip(results, expected * 4, strict=True):
            assert (one.verdict, one.product, one.prompt) == (two.verdict, two.product, two.prompt)
            assert one.score == pytest.approx(two.score, abs=1e-5)


def test_torch_is_not_divided(small_model: Path) -> None:
    inspector = Inspector.load(small_model, "cpu")
    assert list(inspector.on_single_cores(4)) == [inspector]


def test_an_exported_model_inspects_without_torch_and_reports_to_nobody(exports: Path, tmp_path: Path) -> None:
    script = """
import sys, numpy as np
from pathlib import Path
from onenip_core.inference.inspector import Inspector
for folder in sys.argv[1:]:
    inspector = Inspector.load(Path(folder))
    print(inspector.inspect(np.zeros((80, 80, 3), np.uint8), inspector.products[0]).verdict)
print(sorted({name.split(".")[0] for name in sys.modules} & {"torch", "timm", "torchvision", "onnx", "PySide6"}))
"""
    command = [sys.executable, "-c", script, str(exports / "onnx"), str(exports / "openvino")]
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    lines = subprocess.run(command, capture_output=True, text=True, check=True, env=home).stdout.split("\n")
    assert lines[2] == "[]"
    assert set(lines[:2]) <= {"OK", "NG"}
    assert list(tmp_path.rglob("*")) == []


def variant(model: OneNipModel, change: Callable[[NetworkConfig], NetworkConfig]) -> OneNipModel:
    """The model with an untrained network of other options."""
    from onenip_core.model.build import build_network

    config = change(model.manifest.network)
    network = build_network(config, model.backbone.layout).eval()
    network.set_feature_statistics(model.network.feature_mean, model.network.feature_std)
    galleries = model.galleries if config.match_prompts else {}
    return replace(model, manifest=replace(model.manifest, network=config), network=network, galleries=galleries)


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        lambda config: replace(config, prompt_mode=PromptMode.NONE, match_prompts=False),
        lambda config: replace(config, prompt_mode=PromptMode.STATIC),
        lambda config: replace(config, refiner=False, match_prompts=False),
        lambda config: replace(config, standardise_features=False, match_prompts=False),
        lambda config: replace(config, prompt_mode=PromptMode.NONE, refiner=False, match_prompts=False),
    ],
    ids=["none", "static", "no refiner", "plain features", "reconstruction alone"],
)
def test_every_kind_of_network_can_be_exported(
    small_model: Path, tmp_path: Path, change: Callable[[NetworkConfig], NetworkConfig]
) -> None:
    model = variant(load_model(small_model), change)
    records = export_model(model, tmp_path / "out", tuple(ExportFormat), reference_images(64))
    for kind in EXACT:
        parity = records[ExportFormat(kind)].engines[kind]
        assert parity.passed and parity.map_difference < 1e-3
    image = striped_part(np.random.default_rng(3))
    expected = Inspector(model, "cpu").inspect(image, "bars").score
    for kind in EXACT:
        assert Inspector.load(tmp_path / "out" / kind).inspect(image, "bars").score == pytest.approx(expected, abs=1e-3)


def test_export_refuses_what_does_not_agree_and_leaves_nothing(
    small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write = exporting.write_map_graph

    def write_another_network(model: OneNipModel, path: Path) -> None:
        """As if the tracer had lost a bias."""
        import torch

        with torch.no_grad():
            model.network.head.bias.add_(1.0)
            write(model, path)
            model.network.head.bias.sub_(1.0)

    monkeypatch.setattr(exporting, "write_map_graph", write_another_network)
    assert main(["export", str(small_model), "--format", "onnx", "--out", str(tmp_path / "out")]) == 1
    error = capsys.readouterr().err
    assert "does not agree" in error and "Nothing was exported" in error
    assert list(tmp_path.iterdir()) == []


def test_the_command_exports_describes_and_never_overwrites(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    image = tmp_path / "part.png"
    from onenip_core.data.images.png_writing import write_png

    write_png(image, striped_part(np.random.default_rng(1)))
    command = [
        "export",
        str(small_model),
        "--format",
        "openvino",
        "--out",
        str(tmp_path / "ov"),
        "--images",
        str(image),
    ]
    assert main(command) == 0
    assert "5 images" in capsys.readouterr().out
    before = {path: path.read_bytes() for path in (tmp_path / "ov").iterdir()}
    assert not any(b"site-packages" in data for data in before.values())
    assert main(command) == 2
    assert "not empty" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (tmp_path / "ov").iterdir()} == before
    assert main(["info", str(tmp_path / "ov")]) == 0
    assert "OpenVINO: score within" in capsys.readouterr().out
    assert main(["info", str(tmp_path / "ov"), "--json"]) == 0
    parity = json.loads(capsys.readouterr().out)["exported"]["parity"]
    assert parity["reference_images"] == 5 and parity["engines"]["openvino"]["passed"]
    assert main(["inspect", str(tmp_path / "ov"), str(image), "--out", str(tmp_path / "out")]) == 0
    assert json.loads((tmp_path / "out" / "results.jsonl").read_text())["verdict"] in ("OK", "NG")
    assert main(["inspect", str(tmp_path / "ov"), str(image), "--out", str(tmp_path / "o2"), "--device", "cuda"]) == 2


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda folder: (folder / "maps.bin").unlink(), "maps.bin is missing"),
        (lambda folder: (folder / "maps.bin").write_bytes(b"0"), "truncated or was replaced"),
        (lambda folder: _flip_last_bit(folder / "features.bin"), "altered after the export"),
        (lambda folder: _flip_last_bit(folder / "prompts.safetensors"), "altered after the export"),
        (lambda folder: _edit(folder / "parity.json", '"passed": true', '"passed": 1234'), "altered after the export"),
        (lambda folder: _edit(folder / EXPORT_NAME, '"openvino"', '"onnx"'), "altered after it was written"),
        (lambda folder: _edit(folder / EXPORT_NAME, '"schema_version": 1', '"schema_version": 9'), "newer version"),
        (lambda folder: (folder / EXPORT_NAME).write_text("[]", encoding="utf-8"), "cannot be read"),
    ],
)
def test_damage_to_an_exported_model_is_explained(
    exports: Path, tmp_path: Path, spoil: Callable[[Path], object], message: str
) -> None:
    folder = Path(shutil.copytree(exports / "openvino", tmp_path / "ov"))
    spoil(folder)
    with pytest.raises(ModelFolderError, match=message):
        Inspector.load(folder)


def _flip_last_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.slow
def test_an_engine_that_did_not_pass_may_not_judge(
    small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = exporting.compare

    def one_verdict_differs(*arguments: object) -> EngineParity:
        parity = compare(*arguments)  # type: ignore[arg-type]
        exact = parity.score_difference < 1e-3
        return parity if exact else replace(parity, passed=False, reason="a verdict differs from torch's")

    monkeypatch.setattr(exporting, "compare", one_verdict_differs)
    model = load_model(small_model)
    export_model(model, tmp_path / "ov", (ExportFormat.OPENVINO,), reference_images(64))
    with pytest.raises(UsageError, match=r"may not judge .* (differ|bfloat16)"):
        Inspector.load(tmp_path / "ov", engine=EngineKind.OPENVINO_BF16)
    assert Inspector.load(tmp_path / "ov").engine is EngineKind.OPENVINO


def test_a_trained_model_says_how_to_get_other_engines(small_model: Path) -> None:
    with pytest.raises(UsageError, match="onenip export"):
        Inspector.load(small_model, engine=EngineKind.ONNX)
