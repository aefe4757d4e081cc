"""Build networks from presets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from torch import nn

from onenip_core.config import PRESETS, NetworkConfig, Preset
from onenip_core.errors import UsageError
from onenip_core.model.backbone_weights import WeightsSource, create_bare_backbone, load_backbone
from onenip_core.model.convolutional_backbone import ConvolutionalBackbone
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model.transformer_backbone import TransformerBackbone
from onenip_core.model.transformer_weights import is_transformer
from onenip_core.sentences import filled


def find_preset(name: str, backbone: str | None = None) -> Preset:
    """The preset of that name, with another backbone if one is given. Raises UsageError for an unknown name."""
    if name not in PRESETS:
        raise UsageError(
            filled("Unknown preset {name!r}; there are: {presets}.", name=name, presets=", ".join(sorted(PRESETS)))
        )
    preset = PRESETS[name]
    if backbone is not None:
        preset = replace(preset, network=replace(preset.network, backbone=backbone))
    return preset


def build_backbone(config: NetworkConfig, weights: Path | None = None) -> tuple[FeatureBackbone, WeightsSource]:
    """The frozen backbone with trained weights. Raises WeightsError."""
    classifier, source = load_backbone(config.backbone, weights, grid=config.grid)
    return _take_features(classifier, config), source


def build_bare_backbone(config: NetworkConfig) -> FeatureBackbone:
    """The backbone's structure with random weights, to be filled from a model folder. Raises WeightsError."""
    return _take_features(create_bare_backbone(config.backbone, config.grid), config)


def _take_features(classifier: nn.Module, config: NetworkConfig) -> FeatureBackbone:
    if is_transformer(classifier):
        return TransformerBackbone(classifier, fine=config.match_prompts)
    return ConvolutionalBackbone(classifier, config.grid, fine=config.match_prompts)


def build_network(config: NetworkConfig, layout: FeatureLayout) -> OneNipNetwork:
    """The trainable network for features of that layout."""
    return OneNipNetwork(config, layout)
