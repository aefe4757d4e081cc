"""A file with the names and shapes of `efficientnet-b4-6ed6700e.pth`, made here, against EfficientNet-B4 written out by hand.

The names are those of EfficientNet-PyTorch, the sizes those of the EfficientNet paper (Tan and Le, ICML 2019, table 1, with its
multipliers 1.4 and 1.8 for B4).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import timm
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor, nn

from onenip_core.config import PRESETS
from onenip_core.errors import WeightsError
from onenip_core.model import backbone_weights
from onenip_core.model.backbone_weights import load_backbone
from onenip_core.model.build import build_backbone
from onenip_core.model.tensorflow_port_weights import rename_tensorflow_port

PAPER = PRESETS["paper"].network
EPSILON = 1e-3


@dataclass(frozen=True)
class Block:
    """One of the 32 blocks of B4."""

    wide: int
    """Channels that come in."""
    out: int
    kernel: int
    stride: int
    expansion: int


def b4_blocks() -> list[Block]:
    # Baseline: expansion, channels, layers, stride, kernel.
    rows = [(1, 16, 1, 1, 3), (6, 24, 2, 2, 3), (6, 40, 2, 2, 5), (6, 80, 3, 2, 3)]
    rows += [(6, 112, 3, 1, 5), (6, 192, 4, 2, 5), (6, 320, 1, 1, 3)]
    blocks, wide = [], scaled(32)
    for expansion, channels, layers, stride, kernel in rows:
        for number in range(math.ceil(1.8 * layers)):
            blocks.append(Block(wide, scaled(channels), kernel, stride if number == 0 else 1, expansion))
            wide = scaled(channels)
    return blocks


def scaled(channels: int) -> int:
    """Times 1.4, to the nearest multiple of 8, but never to less than nine tenths."""
    wanted = 1.4 * channels
    rounded = max(8, int(wanted + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * wanted else rounded


def port_tensors() -> dict[str, Tensor]:
    draws = torch.Generator().manual_seed(4)
    tensors: dict[str, Tensor] = {}

    def convolution(name: str, out: int, into: int, kernel: int, *, bias: bool = False) -> None:
        tensors[f"{name}.weight"] = torch.randn(out, into, kernel, kernel, generator=draws) * (
            2 / (into * kernel**2)
        ) ** (1 / 2)
        if bias:
            tensors[f"{name}.bias"] = torch.randn(out, generator=draws) * 0.1

    def normalisation(name: str, channels: int) -> None:
        tensors[f"{name}.weight"] = 0.5 + torch.rand(channels, generator=draws)
        tensors[f"{name}.bias"] = torch.randn(channels, generator=draws) * 0.1
        tensors[f"{name}.running_mean"] = torch.randn(channels, generator=draws) * 0.1
        # Small enough that an epsilon of 1e-5 would show.
        tensors[f"{name}.running_var"] = 0.01 + torch.rand(channels, generator=draws)
        tensors[f"{name}.num_batches_tracked"] = torch.tensor(1)

    convolution("_conv_stem", 48, 3, 3)
    normalisation("_bn0", 48)
    for number, block in enumerate(b4_blocks()):
        name, middle = f"_blocks.{number}", block.wide * block.expansion
        if block.expansion > 1:
            convolution(f"{name}._expand_conv", middle, block.wide, 1)
            normalisation(f"{name}._bn0", middle)
        convolution(f"{name}._depthwise_conv", middle, 1, block.kernel)
        normalisation(f"{name}._bn1", middle)
        convolution(f"{name}._se_reduce", block.wide // 4, middle, 1, bias=True)
        convolution(f"{name}._se_expand", middle, block.wide // 4, 1, bias=True)
        convolution(f"{name}._project_conv", block.out, middle, 1)
        normalisation(f"{name}._bn2", block.out)
    convolution("_conv_head", 1792, 448, 1)
    normalisation("_bn1", 1792)
    tensors["_fc.weight"], tensors["_fc.bias"] = torch.randn(1000, 1792, generator=draws), torch.zeros(1000)
    return tensors


@pytest.fixture(scope="module")
def tensors() -> dict[str, Tensor]:
    return port_tensors()


@pytest.fixture(scope="module")
def file(tensors: dict[str, Tensor], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "efficientnet-b4-6ed6700e.pth"
    torch.save(tensors, path)
    return path


def same_convolution(pixels: Tensor, weight: Tensor, stride: int = 1, groups: int = 1) -> Tensor:
    """TensorFlow's SAME: as many zeros as it takes, the odd one below and on the right."""
    kernel, size = weight.shape[-1], pixels.shape[-1]
    missing = max(0, (math.ceil(size / stride) - 1) * stride + kernel - size)
    before, after = missing // 2, missing - missing // 2
    return F.conv2d(F.pad(pixels, (before, after, before, after)), weight, stride=stride, groups=groups)


def by_hand(tensors: dict[str, Tensor], pixels: Tensor) -> list[Tensor]:
    """Features at strides 2, 4, 8 and 16 of pixels in 0…255."""

    def normalised(values: Tensor, name: str) -> Tensor:
        mean, variance = tensors[f"{name}.running_mean"], tensors[f"{name}.running_var"]
        scale = tensors[f"{name}.weight"] / (variance + EPSILON).sqrt()
        return (values - mean[:, None, None]) * scale[:, None, None] + tensors[f"{name}.bias"][:, None, None]

    def swish(values: Tensor) -> Tensor:
        return values * torch.sigmoid(values)

    mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
    values = (pixels / 255 - mean[:, None, None]) / deviation[:, None, None]
    values = swish(normalised(same_convolution(values, tensors["_conv_stem.weight"], 2), "_bn0"))
    stages: list[Tensor] = []
    blocks = b4_blocks()
    for number, block in enumerate(blocks):
        name, before = f"_blocks.{number}", values
        if block.stride == 2 and len(stages) < 3:
            stages.append(values)
        elif block.stride == 2 and len(stages) == 3 and pixels.shape[-1] // values.shape[-1] == 16:
            return [*stages, values]
        if block.expansion > 1:
            values = swish(normalised(F.conv2d(values, tensors[f"{name}._expand_conv.weight"]), f"{name}._bn0"))
        depthwise = tensors[f"{name}._depthwise_conv.weight"]
        values = swish(normalised(same_convolution(values, depthwise, block.stride, len(depthwise)), f"{name}._bn1"))
        squeezed = values.mean((2, 3), keepdim=True)
        reduced = swish(F.conv2d(squeezed, tensors[f"{name}._se_reduce.weight"], tensors[f"{name}._se_reduce.bias"]))
        gate = F.conv2d(reduced, tensors[f"{name}._se_expand.weight"], tensors[f"{name}._se_expand.bias"])
        values = values * torch.sigmoid(gate)
        values = normalised(F.conv2d(values, tensors[f"{name}._project_conv.weight"]), f"{name}._bn2")
        if block.stride == 1 and block.wide == block.out:
            values = values + before
    raise AssertionError("stride 16 was not reached")


def timm_with(tensors: dict[str, Tensor]) -> nn.Module:
    """timm's own module, each layer filled by hand."""
    model: Any = timm.create_model("tf_efficientnet_b4", pretrained=False)

    def fill(module: nn.Module, name: str) -> None:
        own = {key.removeprefix(f"{name}."): value for key, value in tensors.items() if key.startswith(f"{name}.")}
        module.load_state_dict(own, strict=True)

    for attribute, name in (("conv_stem", "_conv_stem"), ("bn1", "_bn0"), ("conv_head", "_conv_head")):
        fill(getattr(model, attribute), name)
    fill(model.bn2, "_bn1")
    fill(model.classifier, "_fc")
    blocks = [block for stage in model.blocks for block in stage]
    assert len(blocks) == 32
    for number, block in enumerate(blocks):
        name = f"_blocks.{number}"
        fill(block.conv_dw, f"{name}._depthwise_conv")
        fill(block.se.conv_reduce, f"{name}._se_reduce")
        fill(block.se.conv_expand, f"{name}._se_expand")
        if number < 2:
            fill(block.bn1, f"{name}._bn1")
            fill(block.conv_pw, f"{name}._project_conv")
            fill(block.bn2, f"{name}._bn2")
        else:
            fill(block.conv_pw, f"{name}._expand_conv")
            fill(block.bn1, f"{name}._bn0")
            fill(block.bn2, f"{name}._bn1")
            fill(block.conv_pwl, f"{name}._project_conv")
            fill(block.bn3, f"{name}._bn2")
    module: nn.Module = model
    return module


def test_the_preset_paper_reads_the_authors_file_and_computes_what_it_means(
    tensors: dict[str, Tensor], file: Path
) -> None:
    backbone, source = build_backbone(replace(PAPER, input_size=64), file)
    assert (source.kind, source.location, backbone.channels) == ("file", "efficientnet-b4-6ed6700e.pth", 272)
    pixels = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(1)) * 255
    features = backbone(pixels)
    resized = [F.interpolate(s, size=(4, 4), mode="bilinear", align_corners=True) for s in by_hand(tensors, pixels)]
    expected = torch.cat(resized, dim=1)
    assert [stage.shape[1] for stage in resized] == [24, 32, 56, 160]
    torch.testing.assert_close(features, expected, rtol=1e-3, atol=1e-3 * float(expected.std()))


def test_every_tensor_lands_where_timm_keeps_it(tensors: dict[str, Tensor], file: Path) -> None:
    loaded, _ = load_backbone("tf_efficientnet_b4.aa_in1k", file)
    filled = timm_with(tensors)
    for name, tensor in filled.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor), name
    assert len(loaded.state_dict()) == len(filled.state_dict()) == len(tensors)
    pixels = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(loaded.eval()(pixels), filled.eval()(pixels), rtol=0, atol=0)


@pytest.fixture(scope="module")
def b4() -> nn.Module:
    """To be asked for its names and sizes."""
    module: nn.Module = timm.create_model("tf_efficientnet_b4", pretrained=False)
    return module


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("_blocks.3._se_reduce.weight", "_blocks.3._se_squeeze.weight"),
        ("_fc.weight", "_head.weight"),
        ("_bn0.weight", "_bn0"),
        ("_blocks.31._bn2.bias", "_blocks.32._bn2.bias"),
        ("_blocks.31._bn2.bias", "_blocks.last._bn2.bias"),
        ("_blocks.31._bn2.bias", "_blocks.31"),
        (None, "epoch"),
    ],
)
def test_a_tensor_that_the_backbone_has_no_place_for_is_named(
    old: str | None, new: str, tensors: dict[str, Tensor], b4: nn.Module
) -> None:
    changed = dict(tensors)
    changed[new] = torch.tensor(7) if old is None else changed.pop(old)
    with pytest.raises(WeightsError, match=r"b4\.pth do not fit the backbone B4") as refused:
        rename_tensorflow_port(changed, b4, "B4", Path("b4.pth"))
    assert f"no place for the tensor {new!r}" in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("_blocks.7._se_expand.bias", None, "blocks.2.1.se.conv_expand.bias"),
        ("_bn1.running_var", None, "bn2.running_var"),
        ("_fc.bias", torch.zeros(7), "classifier.bias"),
    ],
)
def test_a_tensor_that_is_missing_or_of_another_size_is_named(
    name: str, value: Tensor | None, said: str, tensors: dict[str, Tensor], b4: nn.Module, tmp_path: Path
) -> None:
    changed = {key: tensor for key, tensor in tensors.items() if key != name}
    if value is not None:
        changed[name] = value
    save_file(changed, tmp_path / "b4.safetensors")
    with pytest.raises(WeightsError, match="do not fit the backbone B4") as refused:
        backbone_weights._load_file(b4, "B4", tmp_path / "b4.safetensors")
    assert said in str(refused.value)


@pytest.mark.parametrize(
    "backbone", ["resnet18", "tf_efficientnet_b0", "tf_efficientnet_lite2", "mobilenetv3_large_100"]
)
def test_the_file_of_another_backbone_is_refused(backbone: str, file: Path) -> None:
    with pytest.raises(WeightsError, match=f"do not fit the backbone {backbone}"):
        build_backbone(replace(PAPER, backbone=backbone), file)


def test_the_authors_weights_are_asked_of_the_hub_by_their_tag() -> None:
    assert PAPER.backbone == PRESETS["paper-mended"].network.backbone == "tf_efficientnet_b4.aa_in1k"
    model: Any = timm.create_model(PAPER.backbone, pretrained=False)
    config = model.pretrained_cfg
    assert config["tag"] == "aa_in1k" and config["mean"] == (0.485, 0.456, 0.406)
