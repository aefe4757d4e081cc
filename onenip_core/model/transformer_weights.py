"""Build vision transformers of timm for a token grid, and read their weights files."""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, TypeGuard, cast

import timm
from timm.models import eva, vision_transformer
from timm.models.eva import Eva
from timm.models.vision_transformer import VisionTransformer
from torch import Tensor, nn

from onenip_core.errors import WeightsError
from onenip_core.sentences import filled

Transformer = VisionTransformer | Eva
"""Kinds of timm models that are taken as transformers: ViT, DeiT and DINOv2 are of the first, EVA and DINOv3 of the second."""

_PATCHES = "patch_embed.proj.weight"
_HEADS = ("head.", "head_dist.")


def is_transformer(model: nn.Module) -> TypeGuard[Transformer]:
    """Whether a timm model is a row of transformer blocks on patches of one size."""
    return isinstance(model, Transformer)


def create_for_grid(name: str, transformer: Transformer, grid: int) -> nn.Module:
    """The transformer of that name again, for images with `grid` patches along a side, without classifier.

    Its embedding of positions then has that size, so that none is resampled for every image, in exported graphs neither.
    Its weights are random. Raises whatever timm raises.
    """
    info = cast(Any, transformer.feature_info[0])
    patch = int(info["reduction"])
    model: nn.Module = timm.create_model(
        name, pretrained=False, img_size=grid * patch, num_classes=0, dynamic_img_size=False
    )
    return model


def adapt_tensors(tensors: dict[str, Tensor], transformer: Transformer, name: str, path: Path) -> dict[str, Tensor]:
    """Tensors as this transformer names and shapes them, without those of a classifier that it lacks.

    Takes timm's names and those of the original releases that timm knows, among them DINOv2 and DINOv3. Embeddings of positions
    that were learned at another resolution are resampled to the transformer's own.

    Raises:
        WeightsError: the file is for patches of another size, or nothing that timm knows.
    """
    own = transformer.state_dict()
    found, wanted = _patch_size(tensors), _patch_size(own)
    if found and wanted and found != wanted:  # timm would resample them in silence
        raise WeightsError(
            filled(
                "The weights in {path} do not fit the backbone {name}: they are for patches of "
                "{found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone "
                "that the file was made for (`--backbone NAME`).",
                path=path,
                name=name,
                found_high=found[0],
                found_wide=found[1],
                wanted_high=wanted[0],
                wanted_wide=wanted[1],
            )
        )
    adapted: dict[str, Tensor]
    try:
        with redirect_stdout(io.StringIO()):  # timm prints what it leaves out, where our JSON lines may be read
            if isinstance(transformer, Eva):
                adapted = eva.checkpoint_filter_fn(dict(tensors), transformer)
            else:
                adapted = vision_transformer.checkpoint_filter_fn(dict(tensors), transformer)
    except Exception as error:  # timm takes the file for one of a kind that it knows, and raises whatever it then meets
        reason = (str(error).splitlines() or [type(error).__name__])[0][:200]
        raise WeightsError(
            filled(
                "The weights in {path} do not fit the backbone {name}: timm cannot read them as such "
                "({reason}). Supply timm's own weights of it, or those of its original release.",
                path=path,
                name=name,
                reason=reason,
            )
        ) from error
    return {key: value for key, value in adapted.items() if key in own or not key.startswith(_HEADS)}


def _patch_size(tensors: dict[str, Tensor]) -> tuple[int, ...] | None:
    """Height and width in pixels; None if the tensors do not say so in timm's way."""
    kernel = tensors.get(_PATCHES)
    return tuple(kernel.shape[-2:]) if kernel is not None and kernel.dim() == 4 else None
