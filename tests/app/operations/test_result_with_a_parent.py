"""What is told of a model with another one behind it: trained from it, or made of it without training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.messages.codes import training as codes
from app.operations import training_result
from app.operations.training_result import read_result, told_of
from onenip_core.manifest import load_manifest
from onenip_core.prompts_only import foretell
from tests.support.model_folders import write_model_folder


@pytest.mark.parametrize("is_added", [False, True])
def test_only_an_addition_is_not_called_too_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_added: bool
) -> None:
    manifest = load_manifest(write_model_folder(tmp_path / "model", ("Gear", "Pin")))
    last = replace(manifest.products[-1], prompts_only=foretell([0.5] * 30, [2.0] * 24, (0.0, 0.1), "2026-03-01"))
    products = (manifest.products[0], last) if is_added else manifest.products
    record = replace(manifest.training, steps=1, seconds=2.0)
    made = replace(manifest, products=products, training=record, parent_sha256="a" * 64)
    monkeypatch.setattr(training_result, "load_manifest", lambda _folder: made)
    result = read_result(tmp_path)
    assert any(isinstance(each, codes.TrainedTooShort) for each in result.messages) is not is_added
    assert result.samples_per_second == (None if is_added else record.samples / 2)
    assert [each.name for each in told_of(made)] == (["Pin"] if is_added else ["Gear", "Pin"])
