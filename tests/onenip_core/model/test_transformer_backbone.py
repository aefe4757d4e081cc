"""Vision transformers as backbones. The weights are random, the transformers and their files are real."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import timm
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from onenip_core.config import PRESETS, NetworkConfig
from onenip_core.errors import WeightsError
from onenip_core.model.build import build_backbone, build_bare_backbone
from onenip_core.model.feature_fusion import FeatureLayout, unpack_fine
from onenip_core.model.transformer_backbone import TransformerBackbone, chosen_blocks

LITE = PRESETS["lite"].network
DINOV2, DINOV2_REG, DINOV3 = "vit_small_patch14_dinov2", "vit_small_patch14_reg4_dinov2", "vit_small_patch16_dinov3"
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


@pytest.fixture(autouse=True)
def no_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


def of(name: str) -> NetworkConfig:
    return replace(LITE, backbone=name)


@cache
def random_weights(name: str, **options: object) -> dict[str, Tensor]:
    """A state dict of timm's own, at the resolution that the transformer was made for. No tensor is left at zero or one."""
    torch.manual_seed(0)
    tensors = timm.create_model(name, pretrained=False, **options).state_dict()
    floating = {key: value for key, value in tensors.items() if value.is_floating_point()}
    return {key: value + 0.02 * torch.randn_like(value) for key, value in floating.items()}


def written(tensors: dict[str, Tensor], path: Path) -> Path:
    if path.suffix == ".safetensors":
        save_file(tensors, path)
    else:
        torch.save(tensors, path)
    return path


@pytest.mark.parametrize(
    ("name", "side", "blocks", "width"),
    [
        (DINOV2, 196, [5, 7, 9, 11], 384),
        (DINOV2_REG, 196, [5, 7, 9, 11], 384),
        (DINOV3, 224, [5, 7, 9, 11], 384),
        ("vit_tiny_patch16_224", 224, [5, 7, 9, 11], 192),
        ("test_vit", 224, [2, 3, 4, 5], 64),
    ],
)
def test_features_are_timms_own_on_the_resized_image(
    tmp_path: Path, name: str, side: int, blocks: list[int], width: int
) -> None:
    path = written(random_weights(name), tmp_path / "weights.safetensors")
    backbone, source = build_backbone(of(name), path)
    assert (source.kind, source.location, backbone.grid) == ("file", "weights.safetensors", 14)
    assert backbone.layout == FeatureLayout(fused=4 * width, deepest=width, fine=width, interpolated_fine=True)

    reference = timm.create_model(
        name, pretrained=True, pretrained_cfg_overlay={"file": str(path)}, img_size=side, num_classes=0
    ).eval()
    pixels = torch.randint(0, 256, (2, 3, 224, 224), dtype=torch.uint8)
    resized = F.interpolate(pixels / 255, size=(side, side), mode="bilinear", align_corners=False)
    config = reference.pretrained_cfg
    normalised = (resized - torch.tensor(config["mean"]).view(3, 1, 1)) / torch.tensor(config["std"]).view(3, 1, 1)
    with torch.no_grad():
        stages = reference.forward_intermediates(normalised, indices=blocks, norm=True, intermediates_only=True)
    features = backbone(pixels)
    assert features.shape == (2, 4 * width, 14, 14) and features.dtype == torch.float32
    torch.testing.assert_close(features, torch.cat(stages, dim=1), atol=2e-4, rtol=1e-4)
    assert "dino" not in name or (config["mean"], config["std"]) == (IMAGENET_MEAN, IMAGENET_STD)


def original_dinov2(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return tensors | {"mask_token": torch.zeros(1, 384)}


def original_dinov2_with_registers(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """The release has a position for the class token, which timm has added to the token."""
    position = torch.full((1, 1, 384), 0.25)
    original = {key: value for key, value in tensors.items() if key != "reg_token"}
    return original | {
        "mask_token": torch.zeros(1, 384),
        "register_tokens": tensors["reg_token"],
        "cls_token": tensors["cls_token"] - position,
        "pos_embed": torch.cat([position, tensors["pos_embed"]], dim=1),
    }


def original_dinov3(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """The release has zero biases of query, key and value, and the constants of its rotary positions."""
    names = {"reg_token": "storage_tokens"}
    for block in range(12):
        names |= {f"blocks.{block}.gamma_{number}": f"blocks.{block}.ls{number}.gamma" for number in (1, 2)}
    original = {names.get(key, key): value for key, value in tensors.items()}
    biases = {f"blocks.{block}.attn.qkv.bias": torch.zeros(1152) for block in range(12)}
    return original | biases | {"mask_token": torch.zeros(1, 384), "rope_embed.periods": torch.ones(16)}


@pytest.mark.parametrize(
    ("name", "as_released"),
    [(DINOV2, original_dinov2), (DINOV2_REG, original_dinov2_with_registers), (DINOV3, original_dinov3)],
)
def test_files_of_the_original_releases_are_read(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    as_released: Callable[[dict[str, Tensor]], dict[str, Tensor]],
) -> None:
    tensors = random_weights(name)
    expected, _ = build_backbone(of(name), written(tensors, tmp_path / "timm.safetensors"))
    backbone, _ = build_backbone(of(name), written(as_released(tensors), tmp_path / "release.pth"))
    pixels = torch.randint(0, 256, (1, 3, 224, 224))
    torch.testing.assert_close(backbone(pixels), expected(pixels), atol=1e-4, rtol=1e-4)
    assert capsys.readouterr().out == ""  # standard output may be read as JSON lines


def test_positions_learned_at_another_resolution_are_resampled_once(tmp_path: Path) -> None:
    name = "vit_tiny_patch16_224"
    tensors = random_weights(name, img_size=384)
    assert tensors["pos_embed"].shape == (1, 1 + 24**2, 192)
    backbone, _ = build_backbone(of(name), written(tensors, tmp_path / "384.safetensors"))
    places = tensors["pos_embed"][:, 1:].reshape(1, 24, 24, 192).permute(0, 3, 1, 2)
    expected = F.interpolate(places, size=(14, 14), mode="bicubic", antialias=True, align_corners=False)
    own = backbone.state_dict()["classifier.pos_embed"]
    torch.testing.assert_close(own[:, 1:], expected.flatten(2).transpose(1, 2))
    assert torch.equal(own[:, :1], tensors["pos_embed"][:, :1])


def test_the_classifier_of_a_file_does_not_matter(tmp_path: Path) -> None:
    name = "vit_tiny_patch16_224"
    tensors = random_weights(name)
    other = tensors | {"head.weight": torch.zeros(21843, 192), "head.bias": torch.zeros(21843)}
    backbone, _ = build_backbone(of(name), written(tensors, tmp_path / "1k.safetensors"))
    again, _ = build_backbone(of(name), written(other, tmp_path / "21k.safetensors"))
    assert backbone.digest() == again.digest()
    assert not any("head" in key for key in backbone.state_dict())


def lacking(tensors: dict[str, Tensor], key: str) -> dict[str, Tensor]:
    return {name: tensor for name, tensor in tensors.items() if name != key}


@pytest.mark.parametrize(
    ("tensors", "message"),
    [
        (lambda: random_weights("test_vit2"), "do not fit the backbone test_vit"),
        (lambda: lacking(random_weights("test_vit"), "norm.weight"), "do not fit the backbone test_vit: Missing.*norm"),
        (lambda: random_weights("vit_tiny_patch16_224"), "do not fit the backbone test_vit"),
        (
            lambda: random_weights("test_vit", patch_size=14, img_size=140),
            "are for patches of 14×14 pixels instead of 16×16.*--backbone NAME",
        ),
        (lambda: random_weights("resnet18"), "do not fit the backbone test_vit"),
        (lambda: random_weights("test_vit") | {"pos_embed": torch.zeros(1, 8, 64)}, "do not fit the backbone test_vit"),
        (lambda: {"mask_token": torch.zeros(1), "register_tokens": torch.zeros(1)}, "timm cannot read them as such"),
        (lambda: {"_conv_stem.weight": torch.zeros(32, 3, 3, 3)}, "do not fit the backbone test_vit"),
        (dict, "do not fit the backbone test_vit"),
    ],
    ids=[
        "registers",
        "incomplete",
        "wider",
        "patches",
        "convolutional",
        "positions",
        "half a release",
        "lite package",
        "empty",
    ],
)
def test_wrong_weights_are_named(tmp_path: Path, tensors: Callable[[], dict[str, Tensor]], message: str) -> None:
    path = written(tensors(), tmp_path / "other.safetensors")
    with pytest.raises(WeightsError, match=message) as refused:
        build_backbone(of("test_vit"), path)
    assert str(path) in str(refused.value)


def test_a_bare_backbone_takes_over_a_saved_one_bit_for_bit(tmp_path: Path) -> None:
    backbone, _ = build_backbone(of("test_vit"), written(random_weights("test_vit"), tmp_path / "vit.pth"))
    bare = build_bare_backbone(of("test_vit"))
    assert isinstance(bare, TransformerBackbone) and not bare.train().training
    assert bare.digest() != backbone.digest()
    bare.load_state_dict(backbone.state_dict())
    assert bare.digest() == backbone.digest()
    pixels = torch.randint(0, 256, (1, 3, 224, 224))
    assert torch.equal(bare(pixels), backbone(pixels))


def test_other_token_grids_and_networks_that_match_nothing() -> None:
    backbone = build_bare_backbone(replace(of("test_vit"), input_size=320, match_prompts=False))
    assert backbone.layout == FeatureLayout(fused=256, deepest=64) and backbone.grid == 20
    assert backbone(torch.zeros(1, 3, 320, 320)).shape == (1, 256, 20, 20)


@pytest.mark.parametrize(
    ("depth", "blocks"),
    [(1, [0]), (3, [1, 2]), (6, [2, 3, 4, 5]), (12, [5, 7, 9, 11]), (24, [11, 15, 19, 23]), (40, [19, 26, 32, 39])],
)
def test_blocks_are_spread_over_the_later_two_thirds(depth: int, blocks: list[int]) -> None:
    assert chosen_blocks(depth) == blocks


def test_an_interpolated_fine_stage_is_the_first_of_the_fused_ones() -> None:
    layout = FeatureLayout(fused=6, deepest=2, fine=3, interpolated_fine=True)
    assert layout.total == 6
    features = torch.zeros(1, 6, 2, 2)
    features[0, :3] = torch.tensor([[0.0, 3.0], [6.0, 9.0]])
    features[0, 4:] = 1.0
    finer = unpack_fine(features, layout)
    # Corners stay at the corners, and each step of a third between them is linear: 3 across and 6 down.
    expected = torch.arange(4.0)[None, :] + 2 * torch.arange(4.0)[:, None]
    torch.testing.assert_close(finer[0, :3], expected.expand(3, 4, 4))
    torch.testing.assert_close(finer[0, 3:], torch.ones(2, 4, 4))
