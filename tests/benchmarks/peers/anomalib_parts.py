"""anomalib's models with our backbone weights. anomalib is only in the dependency group `benchmark`."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from onenip_core.config import NetworkConfig
from onenip_core.errors import UsageError, WeightsError
from onenip_core.model.backbone_weights import load_backbone
from onenip_core.model.convolutional_backbone import ConvolutionalBackbone

if TYPE_CHECKING:
    from anomalib.models.components import TimmFeatureExtractor
    from anomalib.models.image.padim.torch_model import PadimModel
    from anomalib.models.image.patchcore.torch_model import PatchcoreModel

STRIDES = (8, 16)
PADIM_FEATURES = 100
"""Of the channels at both strides: what anomalib takes of a small backbone."""
CORESET_RATIO = 0.1

_INSTALL = "anomalib is not installed, which the compared methods come from. Install it: `uv sync --group benchmark`."
_LARGEST_DIFFERENCE = 1e-3


def new_patchcore(config: NetworkConfig) -> PatchcoreModel:
    """anomalib's PatchCore with our weights, in eval mode and with an empty bank. Raises UsageError without anomalib."""
    with quietly():
        try:
            from anomalib.models.image.patchcore.torch_model import PatchcoreModel
        except ModuleNotFoundError as error:
            raise UsageError(_INSTALL) from error
        model = PatchcoreModel(layers=_stage_numbers(config), backbone=config.backbone, pre_trained=False)
    _load_weights(model.feature_extractor, config)
    return model.eval()


def new_padim(config: NetworkConfig, seed: int) -> PadimModel:
    """anomalib's PaDiM with our weights; the seed chooses its channels. Raises UsageError without anomalib."""
    with quietly():
        try:
            from anomalib.models.image.padim.torch_model import PadimModel
        except ModuleNotFoundError as error:
            raise UsageError(_INSTALL) from error
        torch.manual_seed(seed)
        model = PadimModel(
            backbone=config.backbone, layers=_stage_numbers(config), pre_trained=False, n_features=PADIM_FEATURES
        )
    _load_weights(model.feature_extractor, config)
    return model.eval()


def select_coreset(embeddings: Tensor) -> Tensor:
    """anomalib's k-center-greedy tenth of (n, C) embeddings; draws from torch's and numpy's global generators."""
    with quietly():
        from anomalib.models.components import KCenterGreedy

    coreset: Tensor = KCenterGreedy(embedding=embeddings, sampling_ratio=CORESET_RATIO).sample_coreset()
    return coreset


def _stage_numbers(config: NetworkConfig) -> list[int]:
    """Numbers of the backbone's stages at the strides, as anomalib counts them."""
    classifier, _ = load_backbone(config.backbone)
    reductions = [int(stage["reduction"]) for stage in getattr(classifier, "feature_info", ())]
    if any(stride not in reductions for stride in STRIDES):
        raise UsageError(f"The backbone {config.backbone} has no stages at the strides {STRIDES}.")
    return [reductions.index(stride) for stride in STRIDES]


def _load_weights(extractor: TimmFeatureExtractor, config: NetworkConfig) -> None:
    """Put our weights into anomalib's extractor and see that it then computes our features. Raises WeightsError."""
    classifier, _ = load_backbone(config.backbone)
    missing, _ = extractor.feature_extractor.load_state_dict(classifier.state_dict(), strict=False)
    if missing:
        raise WeightsError(f"anomalib's extractor has tensors that the backbone lacks: {', '.join(missing[:3])}.")
    size = config.input_size
    pixels = torch.randint(0, 256, (1, 3, size, size), generator=torch.Generator().manual_seed(0)).float()
    backbone = ConvolutionalBackbone(classifier, config.grid)
    with torch.no_grad():
        # At stride 16 our fused features are the stage itself: its grid is the common one.
        theirs = list(extractor((pixels - backbone.mean) / backbone.std).values())[-1]
        ours = backbone(pixels)[:, -theirs.shape[1] :]
    difference = float((ours - theirs).abs().max() / ours.abs().max())
    if difference > _LARGEST_DIFFERENCE:
        raise WeightsError(f"anomalib's features differ from ours by {difference:.2g} of the largest value.")


def quietly() -> warnings.catch_warnings[None]:
    """anomalib warns about parts of itself and of timm that are not used here."""
    return warnings.catch_warnings(action="ignore")
