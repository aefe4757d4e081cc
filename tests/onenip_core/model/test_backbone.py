"""Backbones and where their weights come from, with real weights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import skimage.data
import timm
import torch
from safetensors.torch import save_file

from onenip_core.config import PRESETS
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.errors import WeightsError
from onenip_core.model.backbone_weights import load_backbone
from onenip_core.model.build import build_backbone, build_bare_backbone
from onenip_core.model.convolutional_backbone import ConvolutionalBackbone
from onenip_core.model.feature_fusion import FeatureLayout

LITE = PRESETS["lite"].network


@pytest.fixture(autouse=True)
def no_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


def test_packaged_weights_recognise_a_cat() -> None:
    classifier, source = load_backbone("tf_efficientnet_lite2")
    assert source.kind == "package"
    cat = resize_to_input(skimage.data.chelsea()[:, 75:375], 260)
    pixels = torch.from_numpy(cat).permute(2, 0, 1)[None].float()
    with torch.no_grad():
        best = int(classifier.eval()((pixels - 127.5) / 127.5).argmax())
    assert best == 285  # "Egyptian cat" of ImageNet


def test_lite_features_have_the_documented_shape() -> None:
    backbone, _ = build_backbone(LITE)
    assert backbone.layout == FeatureLayout(fused=16 + 24 + 48 + 120, deepest=120, fine=48)
    features = backbone(torch.randint(0, 256, (2, 3, 224, 224), dtype=torch.uint8))
    assert features.shape == (2, 208 + 4 * 48, 14, 14)
    assert not backbone.training
    assert not backbone.train().training
    assert not any(parameter.requires_grad for parameter in backbone.parameters())


def test_nothing_deeper_than_stride_16_is_kept_and_the_features_are_timms_own() -> None:
    classifier, _ = load_backbone("tf_efficientnet_lite2")
    reference = timm.create_model(
        "tf_efficientnet_lite2", pretrained=False, features_only=True, out_indices=(0, 1, 2, 3)
    )
    reference.load_state_dict(classifier.state_dict(), strict=False)
    full = sum(parameter.numel() for parameter in classifier.parameters())
    backbone = ConvolutionalBackbone(classifier, grid=14)
    assert sum(parameter.numel() for parameter in backbone.parameters()) < full / 4
    pixels = torch.randint(0, 256, (1, 3, 224, 224)).float()
    with torch.no_grad():
        stage = reference.eval()((pixels - 127.5) / 127.5)[3]
    torch.testing.assert_close(backbone(pixels)[:, -120:], stage, atol=1e-4, rtol=1e-4)


def test_weights_file_of_b4_is_used_without_any_hub(tmp_path: Path) -> None:
    config = PRESETS["paper"].network
    original = timm.create_model("efficientnet_b4", pretrained=False)
    save_file(original.state_dict(), tmp_path / "b4.safetensors")
    backbone, source = build_backbone(config, tmp_path / "b4.safetensors")
    assert (source.kind, backbone.channels) == ("file", 272)
    assert torch.equal(backbone.state_dict()["classifier.conv_stem.weight"], original.state_dict()["conv_stem.weight"])
    assert backbone(torch.zeros(1, 3, 224, 224)).shape == (1, 272, 14, 14)


def test_another_timm_backbone_works_too() -> None:
    backbone = build_bare_backbone(replace(LITE, backbone="resnet18"))
    assert backbone.layout == FeatureLayout(fused=64 + 64 + 128 + 256, deepest=256, fine=128)
    assert backbone(torch.zeros(1, 3, 224, 224)).shape == (1, 1024, 14, 14)


def test_digest_follows_every_weight() -> None:
    backbone, _ = build_backbone(LITE)
    again, _ = build_backbone(LITE)
    assert backbone.digest() == again.digest()
    with torch.no_grad():
        next(iter(again.parameters())).mul_(1.001)
    assert backbone.digest() != again.digest()


def test_wrong_weights_are_named(tmp_path: Path) -> None:
    save_file(timm.create_model("resnet18", pretrained=False).state_dict(), tmp_path / "resnet.safetensors")
    with pytest.raises(WeightsError, match="do not fit the backbone tf_efficientnet_lite2"):
        build_backbone(LITE, tmp_path / "resnet.safetensors")


def test_unreadable_weights_are_named(tmp_path: Path) -> None:
    (tmp_path / "noise.safetensors").write_bytes(b"not tensors at all")
    (tmp_path / "noise.pth").write_bytes(b"not tensors at all")
    for path in (tmp_path / "noise.safetensors", tmp_path / "noise.pth"):
        with pytest.raises(WeightsError, match="cannot be read"):
            build_backbone(LITE, path)
    with pytest.raises(WeightsError, match="does not exist"):
        build_backbone(LITE, tmp_path / "absent.pth")


def test_pickled_code_is_refused(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str, ...]]:
            return (Path.touch, (tmp_path / "sprung",))  # type: ignore[return-value]

    torch.save({"conv_stem.weight": Trap()}, tmp_path / "trap.pth")
    with pytest.raises(WeightsError):
        build_backbone(LITE, tmp_path / "trap.pth")
    assert not (tmp_path / "sprung").exists()


def test_no_weights_and_no_hub_says_which_file_to_supply() -> None:
    with pytest.raises(WeightsError, match="--weights FILE"):
        load_backbone("efficientnet_b4")


@pytest.mark.parametrize("name", ["no_such_net", "hf-hub:timm/resnet18.a1_in1k", "local-dir:/etc", ""])
def test_unknown_backbones_are_refused_without_asking_any_hub(name: str) -> None:
    with pytest.raises(WeightsError, match="unknown to timm"):
        load_backbone(name)
