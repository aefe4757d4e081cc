"""What the picture check takes for the spread of each feature channel."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from onenip_core.config import PRESETS
from onenip_core.deviations import NetworkDeviations
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.picture_samples import _channel_deviations

CHANNELS = 6


@pytest.mark.parametrize(
    ("standardised", "globally"),
    [(False, False), (False, True), (True, False)],
    ids=["plain", "global", "standardised"],
)
def test_it_is_that_of_the_features_as_the_network_takes_them(standardised: bool, globally: bool) -> None:
    config = replace(
        PRESETS["paper"].network,
        input_size=64,
        width=16,
        heads=4,
        feedforward=16,
        encoder_layers=1,
        decoder_layers=1,
        refiner_width=8,
        standardise_features=standardised,
        deviations=NetworkDeviations(global_scale=globally),
    )
    network = OneNipNetwork(config, FeatureLayout(fused=CHANNELS, deepest=2))
    rng = np.random.default_rng(0)
    spread = np.array([0.5, 1, 2, 4, 8, 16])[None, :, None, None]
    features = (rng.normal(0, 1, (20, CHANNELS, 4, 4)) * spread + spread).astype(np.float16)
    cache = FeatureCache(np.zeros((20, 64, 64, 3), np.uint8), features, 1)
    network.set_feature_statistics(*cache.statistics())
    seen = network.standardise(torch.from_numpy(features).float()).numpy()
    np.testing.assert_allclose(_channel_deviations(network, cache), seen.std(axis=(0, 2, 3)), rtol=1e-3)
