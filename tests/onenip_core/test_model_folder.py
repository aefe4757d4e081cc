"""Model folders: round trip, and every way in which one can be wrong. The model is trained for real once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
from safetensors.torch import load_file, save_file

from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import ModelFolderError, UsageError
from onenip_core.inference.engines.torch_engine import serve_with_torch
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    TENSORS_NAME,
    load_manifest,
    manifest_from_json,
    manifest_to_json,
)
from onenip_core.model_folder import load_model, save_model
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import Verdict
from tests.support.made_up_parts import striped_part, write_parts


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    products = (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 10))),
        ProductDataset("Ständer 螺丝", tuple(write_parts(folder / "bars", 10, vertical=False))),
    )
    settings = Preset(replace(tiny_settings.network, match_prompts=True), tiny_settings.training, 1)
    train_model(
        TrainingOrder(products, folder / "model", "lite", Budget(steps=5), settings=settings, device="cpu"),
        on_progress=lambda event: None,
        cancel=CancelToken(),
    )
    return folder / "model"


@pytest.fixture
def model_folder(trained: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(trained, tmp_path / "model"))


def test_a_model_folder_holds_exactly_two_files_and_all_that_is_promised(trained: Path) -> None:
    assert sorted(path.name for path in trained.iterdir()) == [MANIFEST_NAME, TENSORS_NAME]
    body = json.loads((trained / MANIFEST_NAME).read_text(encoding="utf-8"))
    assert body["schema_version"] == SCHEMA_VERSION
    assert body["network"]["backbone"] == "tf_efficientnet_lite2"
    assert len(body["backbone_sha256"]) == len(body["data_fingerprint"]) == 64
    assert [product["name"] for product in body["products"]] == ["stripes", "Ständer 螺丝"]
    assert all(len(prompt["sha256"]) == 64 for product in body["products"] for prompt in product["prompts"])
    assert {"torch", "timm", "python", "onenip_inspector"} <= set(body["versions"])


def test_manifest_round_trip(trained: Path) -> None:
    manifest = load_manifest(trained)
    assert manifest_from_json(json.dumps(manifest_to_json(manifest)), "here") == manifest


def test_saving_again_gives_the_same_model(model_folder: Path, tmp_path: Path) -> None:
    model = load_model(model_folder)
    save_model(model, tmp_path / "copy")
    copy = load_model(tmp_path / "copy")
    assert copy.manifest == model.manifest
    image = striped_part(np.random.default_rng(0))
    first, second = (Inspector(m, "cpu").inspect(image, "stripes") for m in (model, copy))
    assert first.model_map is not None and second.model_map is not None
    np.testing.assert_array_equal(first.model_map, second.model_map)
    with pytest.raises(UsageError, match="finished model"):
        save_model(model, tmp_path / "copy")


def test_cached_prompt_encodings_change_no_bit(model_folder: Path) -> None:
    model = load_model(model_folder)
    served = serve_with_torch(model, "cpu")
    inspector = Inspector(served)
    for seed, size in enumerate((96, 50, 300)):
        image = striped_part(np.random.default_rng(seed), size)
        seen = served.engine.features(inspector.prepare([image]))
        prompt = served.pool.choose(seen.embeddings, "stripes")[0]
        with torch.inference_mode():
            plain = model.prompts["stripes"][prompt.index : prompt.index + 1]
            fresh = model.network.encode(model.network.standardise(plain)).numpy()
        cached = served.engine.maps(seen.features, served.pool.encodings_of([prompt]), served.pool.galleries["stripes"])
        uncached = served.engine.maps(seen.features, fresh, served.pool.galleries["stripes"])
        np.testing.assert_array_equal(cached.residuals, uncached.residuals)
        assert cached.logits is not None and uncached.logits is not None
        np.testing.assert_array_equal(cached.logits, uncached.logits)


def test_a_batch_judges_like_single_images(model_folder: Path) -> None:
    inspector = Inspector.load(model_folder, "cpu")
    rng = np.random.default_rng(0)
    images = [striped_part(rng, vertical=index % 2 == 0) for index in range(5)] + [np.zeros((1, 1, 3), np.uint8)]
    batch = inspector.inspect_batch(images)
    assert [result.product for result in batch[:5]] == ["stripes", "Ständer 螺丝"] * 2 + ["stripes"]
    for image, together in zip(images[:5], batch[:5], strict=True):
        alone = inspector.inspect(image)
        assert alone.score == pytest.approx(together.score, abs=1e-3)
        assert alone.prompt == together.prompt
    assert batch[5].verdict is Verdict.NOT_CHECKED
    assert "1×1" in batch[5].reason


def test_threshold_decides_the_verdict(model_folder: Path) -> None:
    inspector = Inspector.load(model_folder, "cpu")
    image = striped_part(np.random.default_rng(5))
    score = inspector.inspect(image, "stripes").score
    assert score is not None
    assert inspector.inspect(image, "stripes", threshold=score - 0.01).verdict is Verdict.NG
    assert inspector.inspect(image, "stripes", threshold=score + 0.01).verdict is Verdict.OK


def test_wrong_use_is_an_error_not_a_verdict(model_folder: Path) -> None:
    inspector = Inspector.load(model_folder, "cpu")
    image = striped_part(np.random.default_rng(0))
    with pytest.raises(UsageError, match="does not know the product 'nuts'"):
        inspector.inspect(image, "nuts")
    with pytest.raises(UsageError, match="uint8"):
        inspector.inspect(image.astype(np.float32))  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="threshold"):
        inspector.inspect(image, "stripes", threshold=float("nan"))


def test_a_map_that_is_no_number_gives_no_verdict(model_folder: Path) -> None:
    model = load_model(model_folder)
    with torch.no_grad():
        model.network.head.bias.fill_(float("nan"))
    result = Inspector(model, "cpu").inspect(striped_part(np.random.default_rng(0)), "stripes")
    assert result.verdict is Verdict.NOT_CHECKED
    assert result.score is None
    assert "not a number" in result.reason


def _truncate(folder: Path) -> None:
    path = folder / TENSORS_NAME
    path.write_bytes(path.read_bytes()[:-100])


def _flip_one_bit(folder: Path) -> None:
    path = folder / TENSORS_NAME
    data = bytearray(path.read_bytes())
    data[-1000] ^= 1
    path.write_bytes(bytes(data))


def _edit_manifest(folder: Path, old: str, new: str) -> None:
    path = folder / MANIFEST_NAME
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _rewrite_manifest(folder: Path, change: Callable[[dict[str, object]], None]) -> None:
    """As an attacker would: the manifest's own hash is right again."""
    manifest = load_manifest(folder)
    body = manifest_to_json(manifest)
    change(body)
    body.pop("manifest_sha256")
    from onenip_core.hashing import hash_json

    body["manifest_sha256"] = hash_json(body)
    (folder / MANIFEST_NAME).write_text(json.dumps(body), encoding="utf-8")


def _swap_backbone(folder: Path) -> None:
    path = folder / TENSORS_NAME
    tensors = load_file(path)
    tensors["backbone.classifier.conv_stem.weight"] = tensors["backbone.classifier.conv_stem.weight"] + 0.1
    save_file(tensors, path)
    from onenip_core.hashing import hash_file

    _rewrite_manifest(
        folder, lambda body: body.update(tensors_sha256=hash_file(path), tensors_bytes=path.stat().st_size)
    )


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_truncate, "bytes instead of"),
        (_flip_one_bit, "altered after training"),
        (lambda folder: (folder / TENSORS_NAME).unlink(), "is missing"),
        (lambda folder: (folder / MANIFEST_NAME).unlink(), "not a finished model"),
        (lambda folder: shutil.rmtree(folder), "does not exist"),
        (lambda folder: (folder / MANIFEST_NAME).write_text("{", encoding="utf-8"), "not a model manifest"),
        (lambda folder: (folder / MANIFEST_NAME).write_bytes(b"\xff\xfe"), "cannot be read"),
        (lambda folder: _edit_manifest(folder, '"seed": 0', '"seed": 1'), "altered"),
        (lambda folder: _edit_manifest(folder, '"schema_version": 11', '"schema_version": 12'), "newer version"),
        (lambda folder: _edit_manifest(folder, '"schema_version": 11', '"schema_version": 1'), "older version"),
        (lambda folder: _rewrite_manifest(folder, lambda body: body.pop("training")), "incomplete"),
        (
            lambda folder: _rewrite_manifest(folder, lambda body: body["network"].update(width=64)),  # type: ignore[attr-defined]
            "does not fit its manifest",
        ),
        (lambda folder: _edit_manifest(folder, '"offset": ', '"offset": NaN, "was": '), "incomplete"),
        (_swap_backbone, "backbone .* is not the one"),
    ],
)
def test_damage_is_explained(model_folder: Path, spoil: Callable[[Path], object], message: str) -> None:
    spoil(model_folder)
    with pytest.raises(ModelFolderError, match=message):
        load_model(model_folder)


def test_paper_preset_trains_and_inspects_on_random_b4_weights_from_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    save_file(timm.create_model("efficientnet_b4", pretrained=False).state_dict(), tmp_path / "b4.safetensors")
    products = (ProductDataset("stripes", tuple(write_parts(tmp_path / "stripes", 5))),)
    paper = PRESETS["paper"]
    settings = replace(paper, training=replace(paper.training, batch_size=2))
    train_model(
        TrainingOrder(
            products,
            tmp_path / "model",
            "paper",
            Budget(steps=1),
            settings=settings,
            device="cpu",
            weights=tmp_path / "b4.safetensors",
        ),
        on_progress=lambda event: None,
        cancel=CancelToken(),
    )
    inspector = Inspector.load(tmp_path / "model", "cpu")
    assert inspector.manifest.network == paper.network
    assert inspector.manifest.channels == 272
    result = inspector.inspect(striped_part(np.random.default_rng(0), 300))
    assert result.verdict in (Verdict.OK, Verdict.NG)
    assert result.anomaly_map.shape == (300, 300)
