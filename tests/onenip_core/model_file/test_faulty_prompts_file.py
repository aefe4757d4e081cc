"""A carried export whose prompts' data are none for the model: that engine says why and another one judges."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from safetensors.numpy import load_file, save_file

from onenip_core.errors import ModelFolderError
from onenip_core.export.carried_preparation import choose_carried
from onenip_core.inference import carried_serving
from onenip_core.inference.carried_serving import open_carried
from onenip_core.inference.engines.engine import EngineKind
from onenip_core.inference.exported_model import export_to_json, load_exported
from onenip_core.inference.prompts_file import load_pool
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.model_file.reading import unpack_model_file

Arrays = dict[str, npt.NDArray[Any]]


@pytest.fixture(scope="module")
def came(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("came") / "model"
    unpack_model_file(model_file, folder)
    return folder


def with_prompts(came: Path, target: Path, change: Callable[[Arrays], object]) -> Path:
    """A copy whose OpenVINO export has other prompts' data, and hashes that fit them."""
    folder = Path(shutil.copytree(came, target))
    export = folder / "carried" / "openvino"
    exported = load_exported(export)
    arrays = load_file(export / "prompts.safetensors")
    change(arrays)
    save_file(arrays, export / "prompts.safetensors")
    body = export_to_json(export, exported.format, manifest_digest(exported.manifest), exported.versions)
    (export / "export.json").write_text(json.dumps(body), encoding="utf-8")
    return folder


CHANGES: dict[str, Callable[[Arrays], object]] = {
    "no rows": lambda arrays: arrays.update(embeddings=arrays["embeddings"][:0], encodings=arrays["encodings"][:0]),
    "fewer rows": lambda arrays: arrays.update(encodings=np.ascontiguousarray(arrays["encodings"][:-1])),
    "another width": lambda arrays: arrays.update(embeddings=np.ascontiguousarray(arrays["embeddings"][:, :-1])),
    "one axis": lambda arrays: arrays.update(embeddings=arrays["embeddings"].ravel()),
    "another type": lambda arrays: arrays.update(embeddings=arrays["embeddings"].astype(np.float64)),
    "no encodings": lambda arrays: arrays.pop("encodings"),
    "no tokens": lambda arrays: arrays.update({"gallery.0": arrays["gallery.0"][:0]}),
    "no numbers": lambda arrays: arrays["embeddings"].fill(np.nan),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_prompts_that_do_not_fit_are_told_and_the_next_export_judges(
    came: Path, tmp_path: Path, change: Callable[[Arrays], object]
) -> None:
    folder = with_prompts(came, tmp_path / "model", change)
    with pytest.raises(ModelFolderError, match=r"prompts\.safetensors does not fit its manifest"):
        load_pool(folder / "carried" / "openvino", load_manifest(folder))
    assert open_carried(folder).engine.kind is EngineKind.ONNX


def test_a_product_without_prompts_is_told(came: Path) -> None:
    manifest = load_manifest(came)
    bare = replace(manifest, products=(manifest.products[0], replace(manifest.products[1], prompts=())))
    with pytest.raises(ModelFolderError, match="no prompts"):
        load_pool(came / "carried" / "onnx", bare)
    with pytest.raises(ModelFolderError, match="no products"):
        load_pool(came / "carried" / "onnx", replace(manifest, products=()))


def test_a_gallery_that_the_graph_does_not_take_is_told_and_the_others_judge(came: Path, tmp_path: Path) -> None:
    def narrower(arrays: Arrays) -> None:
        for name in ("gallery.0", "gallery.1"):
            arrays[name] = np.ascontiguousarray(arrays[name][:, :-1])

    choice = choose_carried(with_prompts(came, tmp_path / "model", narrower))
    assert list(choice.milliseconds) == [EngineKind.ONNX]
    assert any(reason.startswith(EngineKind.OPENVINO.label) for reason in choice.not_used)


@pytest.mark.parametrize("error", [IndexError("place"), ZeroDivisionError("by zero"), ValueError("shape")])
def test_whatever_an_engine_fails_with_on_the_references_the_next_one_is_tried(
    came: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    judge = carried_serving.judge_references

    def failing(served: Any, references: Any) -> Any:
        if served.engine.kind is not EngineKind.ONNX:
            raise error
        return judge(served, references)

    monkeypatch.setattr(carried_serving, "judge_references", failing)
    assert open_carried(came).engine.kind is EngineKind.ONNX
    reasons = choose_carried(came).not_used
    assert any(f"{type(error).__name__}: {error}" in reason for reason in reasons)
