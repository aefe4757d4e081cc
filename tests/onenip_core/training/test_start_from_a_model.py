"""A training that begins with a model: what it takes over, what it refuses, what the new model says of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from onenip_core.checkpoint_file import TRAINING_FOLDER, has_checkpoint
from onenip_core.cli import main
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import CheckpointError, StartModelError, TrainingError
from onenip_core.hashing import hash_file
from onenip_core.manifest import (
    TENSORS_NAME,
    NotTrained,
    is_model_folder,
    load_manifest,
    manifest_digest,
    manifest_from_json,
    manifest_to_json,
)
from onenip_core.model_folder import load_model
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.training.finish import CalibratedProducts, calibrate_products
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.start import TrainingStart, check_backbone, read_start
from tests.support.made_up_parts import write_parts


def known(small_model: Path, *names: str) -> tuple[ProductDataset, ...]:
    folder = small_model.parent
    return tuple(ProductDataset(name, tuple(sorted((folder / name).glob("*.png")))) for name in names)


def order(
    small_model: Path, root: Path, settings: Preset, names: tuple[str, ...] = ("stripes", "bars"), steps: int = 1
) -> TrainingOrder:
    """A training of what the small model knows and of “coarse”, from that model."""
    added = ProductDataset("coarse", tuple(write_parts(root / "coarse", 8, seed=5)))
    return TrainingOrder(
        (*known(small_model, *names), added),
        root / "grown",
        "lite",
        Budget(steps=steps),
        settings=settings,
        device="cpu",
        start=TrainingStart(small_model),
    )


def fit(asked: TrainingOrder) -> FinishReason:
    return train_model(asked, on_progress=lambda event: None, cancel=CancelToken())


def test_a_product_is_added_to_what_the_model_learned(
    small_model: Path, tmp_path: Path, tiny_settings: Preset, capsys: pytest.CaptureFixture[str]
) -> None:
    still = replace(tiny_settings, training=replace(tiny_settings.training, learning_rate=1e-7))
    tensors = hash_file(small_model / TENSORS_NAME)
    assert fit(order(small_model, tmp_path, still)) is FinishReason.COMPLETED
    before, after = load_model(small_model), load_model(tmp_path / "grown")
    assert [each.name for each in after.manifest.products] == ["stripes", "bars", "coarse"]
    weights = dict(after.network.named_parameters())
    for name, weight in before.network.named_parameters():
        torch.testing.assert_close(weights[name], weight, rtol=0, atol=1e-5)
    # Its weights mean something on this scale alone, though the new product would change it.
    assert torch.equal(after.network.feature_mean, before.network.feature_mean)
    assert torch.equal(after.network.feature_std, before.network.feature_std)
    assert after.manifest.parent_sha256 == manifest_digest(before.manifest)
    text = json.dumps(manifest_to_json(after.manifest))
    assert manifest_from_json(text, "it") == after.manifest
    assert "parent_sha256" not in manifest_to_json(before.manifest)
    assert hash_file(small_model / TENSORS_NAME) == tensors
    assert main(["info", str(tmp_path / "grown")]) == 0
    told = capsys.readouterr().out
    assert f"Began with  the model with the hash {manifest_digest(before.manifest)}" in told
    assert "Made from" not in told and ", trained 20" in told


def test_what_the_model_knows_is_not_forgotten_for_want_of_images(
    small_model: Path, tmp_path: Path, tiny_settings: Preset
) -> None:
    asked = order(small_model, tmp_path, tiny_settings, ("stripes",))
    with pytest.raises(StartModelError, match="knows bars, of which there are no images"):
        fit(asked)
    assert not (tmp_path / "grown").exists()
    few = ProductDataset("bars", known(small_model, "bars")[0].normals[:2])
    with pytest.raises(
        StartModelError, match=r"knows bars, which would not be trained along.*bars: .* At least 4 are needed"
    ):
        fit(replace(asked, products=(*asked.products, few)))


def test_nothing_is_forgotten_for_want_of_a_limit(
    small_model: Path, tmp_path: Path, tiny_settings: Preset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def calibrate_without_bars(*arguments: Any, **named: Any) -> CalibratedProducts:
        found = calibrate_products(*arguments, **named)
        assert found is not None
        kept = {name: own for name, own in found.calibrations.items() if name != "bars"}
        return replace(found, calibrations=kept, not_trained=(NotTrained("bars", "", "Its good parts score alike."),))

    monkeypatch.setattr("onenip_core.training.run.calibrate_products", calibrate_without_bars)
    asked = order(small_model, tmp_path, tiny_settings)
    before = manifest_digest(load_manifest(small_model))
    with pytest.raises(TrainingError, match=r"would forget them\. bars: Its good parts score alike\."):
        fit(asked)
    assert not is_model_folder(asked.out) and has_checkpoint(asked.out / TRAINING_FOLDER)
    assert manifest_digest(load_manifest(small_model)) == before


def test_a_product_may_have_another_name_now(small_model: Path, tmp_path: Path, tiny_settings: Preset) -> None:
    asked = order(small_model, tmp_path, tiny_settings, ("stripes",))
    (bars,) = known(small_model, "bars")
    start = TrainingStart(small_model, (("bars", "Rods"),))
    assert fit(replace(asked, products=(*asked.products, replace(bars, name="Rods")), start=start)) is (
        FinishReason.COMPLETED
    )


def test_weights_fit_no_other_network(small_model: Path, tmp_path: Path, tiny_settings: Preset) -> None:
    wider = replace(tiny_settings, network=replace(tiny_settings.network, width=64))
    with pytest.raises(StartModelError, match=r"another network than this preset \(width differ\)"):
        fit(order(small_model, tmp_path, wider))
    assert not (tmp_path / "grown").exists()
    start = read_start(TrainingStart(small_model), tiny_settings.network)
    check_backbone(start, load_manifest(small_model).backbone_sha256)
    with pytest.raises(StartModelError, match="other weights"):
        check_backbone(start, "0" * 64)
    with pytest.raises(StartModelError, match="does not exist"):
        read_start(TrainingStart(tmp_path / "nowhere"), tiny_settings.network)


def test_a_checkpoint_is_not_continued_from_another_model(
    small_model: Path, tmp_path: Path, tiny_settings: Preset
) -> None:
    asked = order(small_model, tmp_path, tiny_settings, steps=500)
    cancel = CancelToken()

    def stop(event: ProgressEvent) -> None:
        if event.stage is Stage.TRAINING:
            cancel.cancel()

    assert train_model(asked, on_progress=stop, cancel=cancel) is FinishReason.CANCELLED
    with pytest.raises(CheckpointError, match="belongs to another run"):
        fit(replace(asked, resume=True, start=None))


def test_the_command_says_what_cannot_be_started_from(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_parts(tmp_path / "coarse" / "train" / "good", 8)
    arguments = ["train", str(tmp_path / "coarse"), "--out", str(tmp_path / "model"), "--steps", "1"]
    assert main([*arguments, "--from", str(small_model)]) == 1  # its network is smaller than that of any preset
    assert "another network than this preset" in capsys.readouterr().err
    assert main([*arguments, "--from", str(tmp_path / "nowhere")]) == 1
    assert "does not exist" in capsys.readouterr().err
