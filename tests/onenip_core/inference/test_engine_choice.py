"""The fastest engine is measured once, outside the model folder, and anything that is wrong with it leads back to torch."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import numpy as np
import pytest

from onenip_core.cli import main
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import ExportError
from onenip_core.export import torch_preparation as preparation
from onenip_core.export.engine_preparation import prepare_engines
from onenip_core.inference.engine_choice import (
    EngineChoice,
    load_fastest,
    prepared_folder,
    remember_choice,
    remembered_choice,
)
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.prepared_names import CHOICE_NAME
from tests.support.made_up_parts import striped_part


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_engines_are_prepared_once_and_the_model_folder_is_only_read(
    small_model: Path, prepared_engines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(small_model)
    image = tmp_path / "part.png"
    write_png(image, striped_part(np.random.default_rng(0)))
    assert main(["inspect", str(small_model), str(image), "--out", str(tmp_path / "out"), "--engine", "auto"]) == 0
    prepared = prepared_folder(prepared_engines, small_model)
    choice = remembered_choice(prepared)
    assert choice is not None
    assert {EngineKind.TORCH, EngineKind.ONNX, EngineKind.OPENVINO} <= set(choice.milliseconds)
    assert contents(small_model) == before

    def fail(*arguments: object) -> None:
        pytest.fail("what is remembered must not be made again")

    monkeypatch.setattr(preparation, "export_model", fail)
    assert prepare_engines(small_model, prepared_engines) == choice
    (prepared / CHOICE_NAME).write_text("{", encoding="utf-8")
    assert set(prepare_engines(small_model, prepared_engines).milliseconds) == set(choice.milliseconds)
    fastest = load_fastest(small_model, "cpu", prepared_engines)
    assert fastest.engine is not EngineKind.TORCH
    assert load_fastest(small_model, "cpu", tmp_path / "empty").engine is EngineKind.TORCH


def test_a_damaged_export_leads_back_to_torch(
    small_model: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    prepared = prepared_folder(tmp_path, small_model)
    remember_choice(prepared, EngineChoice({EngineKind.TORCH: 20.0, EngineKind.OPENVINO: 1.0}))
    with caplog.at_level(logging.WARNING):
        inspector = load_fastest(small_model, "cpu", tmp_path)
    assert inspector.engine is EngineKind.TORCH
    assert "the safe engine does" in caplog.text


def test_a_model_that_cannot_be_exported_is_left_to_torch_and_the_reason_remembered(
    small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise ExportError("The exported model does not agree with the original.")

    monkeypatch.setattr(preparation, "export_model", refuse)
    choice = prepare_engines(small_model, tmp_path)
    assert choice.fastest() is EngineKind.TORCH
    assert "does not agree" in choice.not_used[0]
    assert remembered_choice(prepared_folder(tmp_path, small_model)) == choice


def test_a_moved_model_keeps_its_place(small_model: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(small_model, tmp_path / "copy"))
    assert prepared_folder(tmp_path, copy) == prepared_folder(tmp_path, small_model)


@pytest.mark.parametrize(("device", "kind"), [("auto", "torch"), ("cpu", "openvino"), ("cuda", "torch")])
def test_only_torch_computes_on_a_gpu(device: str, kind: str) -> None:
    assert EngineChoice({EngineKind.TORCH: 1.0, EngineKind.OPENVINO: 5.0}).fastest(device) is EngineKind(kind)
