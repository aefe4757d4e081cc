"""Attention, encoder and decoders against the slow reference in tests/support/paper."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from onenip_core.config import PRESETS, NetworkConfig, PromptMode
from onenip_core.deviations import DecoderUpdate, NetworkDeviations
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model.position_embedding import neighbour_mask
from onenip_core.model.prompt_attention import Attention, EncoderLayer
from tests.support.paper import transformer
from tests.support.paper.network import Mode, Sizes, encode, reconstruct
from tests.support.paper.torch_weights import scatter_weights, weights_of

GRID, WIDTH, HEADS, CHANNELS = 4, 8, 2, 5
SIZES = Sizes(GRID, HEADS, encoder_layers=2, decoder_layers=3)
CONFIG = replace(
    PRESETS["paper"].network,
    input_size=16 * GRID,
    width=WIDTH,
    heads=HEADS,
    feedforward=12,
    encoder_layers=SIZES.encoder_layers,
    decoder_layers=SIZES.decoder_layers,
    refiner=False,
    deviations=NetworkDeviations(),
)
MODES: dict[Mode, NetworkConfig] = {
    "none": replace(CONFIG, prompt_mode=PromptMode.NONE),
    "static": replace(CONFIG, prompt_mode=PromptMode.STATIC),
    "dynamic": CONFIG,
    "dynamic, as published": replace(
        CONFIG, deviations=NetworkDeviations(decoder_update=DecoderUpdate.PUBLISHED, decoder_feedforward_dropout=False)
    ),
}


def network_of(config: NetworkConfig) -> OneNipNetwork:
    network = OneNipNetwork(config, FeatureLayout(fused=CHANNELS, deepest=2)).double().eval()
    scatter_weights(network)
    return network


def drawn(*shape: int, seed: int = 1) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def same(found: torch.Tensor, expected: list[np.ndarray]) -> None:
    np.testing.assert_allclose(found.detach().numpy(), np.stack(expected), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("itself", [True, False])
@pytest.mark.parametrize("masked", [True, False])
def test_attention(itself: bool, masked: bool) -> None:
    module = Attention(WIDTH, HEADS, dropout=0.0).double()
    scatter_weights(module)
    tokens, positions = drawn(2, GRID**2, WIDTH), drawn(GRID**2, WIDTH, seed=2)
    memory = tokens if itself else drawn(2, GRID**2, WIDTH, seed=3)
    found = module(tokens, memory, positions, neighbour_mask(GRID, GRID // 2) if masked else None)
    expected = [
        transformer.attention(one, read, positions.numpy(), weights_of(module), HEADS, GRID if masked else None)
        for one, read in zip(tokens.numpy(), memory.numpy(), strict=True)
    ]
    same(found, expected)


def test_encoder_layer() -> None:
    layer = EncoderLayer(WIDTH, HEADS, 12, dropout=0.0).double()
    scatter_weights(layer)
    tokens, positions = drawn(2, GRID**2, WIDTH), drawn(GRID**2, WIDTH, seed=2)
    found = layer(tokens, positions, neighbour_mask(GRID, GRID // 2))
    weights = weights_of(layer)
    same(found, [transformer.encoder_layer(one, positions.numpy(), weights, HEADS, GRID) for one in tokens.numpy()])


def test_encoder() -> None:
    network = network_of(CONFIG)
    features = drawn(2, CHANNELS, GRID, GRID)
    same(network.encode(features), [encode(one, weights_of(network), SIZES) for one in features.numpy()])


@pytest.mark.parametrize("mode", MODES)
def test_reconstruction_with_a_prompt(mode: Mode) -> None:
    network = network_of(MODES[mode])
    features, prompts = drawn(2, CHANNELS, GRID, GRID), drawn(2, CHANNELS, GRID, GRID, seed=7)
    found = network.reconstruct(features, network.encode(prompts))
    pairs = zip(features.numpy(), prompts.numpy(), strict=True)
    same(found, [reconstruct(target, prompt, weights_of(network), SIZES, mode) for target, prompt in pairs])


@pytest.mark.parametrize("mode", [PromptMode.NONE, PromptMode.STATIC, PromptMode.DYNAMIC])
def test_the_last_norms_of_the_authors_uniad(mode: PromptMode) -> None:
    """In its own two modes alone, after the encoder and after the decoder."""
    network = network_of(replace(CONFIG, prompt_mode=mode, deviations=NetworkDeviations(last_norms=True)))
    weights = weights_of(network)
    assert ("encoder.last_norm.weight" in weights) is (mode is not PromptMode.DYNAMIC)
    features, prompts = drawn(1, CHANNELS, GRID, GRID), drawn(1, CHANNELS, GRID, GRID, seed=7)
    names: dict[PromptMode, Mode] = {
        PromptMode.NONE: "none",
        PromptMode.STATIC: "static",
        PromptMode.DYNAMIC: "dynamic",
    }
    expected = reconstruct(features.numpy()[0], prompts.numpy()[0], weights, SIZES, names[mode])
    same(network.reconstruct(features, network.encode(prompts)), [expected])
