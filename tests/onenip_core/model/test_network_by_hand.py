"""Refiner, residual, order of the tokens, dropout and initialisation: against the slow reference and against the paper's words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from onenip_core.config import PRESETS, NetworkConfig, PromptMode
from onenip_core.deviations import NetworkDeviations, RefinerStart
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model.position_embedding import neighbour_mask
from onenip_core.model.prompt_attention import Attention
from tests.support.paper import transformer
from tests.support.paper.network import Sizes, reconstruct, refine
from tests.support.paper.torch_weights import scatter_weights, weights_of

GRID, CHANNELS = 4, 5
SIZES = Sizes(GRID, heads=2, encoder_layers=1, decoder_layers=1)
CONFIG = replace(
    PRESETS["paper"].network,
    input_size=16 * GRID,
    width=8,
    heads=SIZES.heads,
    feedforward=12,
    encoder_layers=1,
    decoder_layers=1,
    refiner_width=3,
    deviations=NetworkDeviations(),
)


def network_of(config: NetworkConfig) -> OneNipNetwork:
    network = OneNipNetwork(config, FeatureLayout(fused=CHANNELS, deepest=2)).double()
    scatter_weights(network)
    return network


def drawn(*shape: int, seed: int = 1) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def test_every_token_is_reconstructed_at_its_place() -> None:
    network = network_of(CONFIG).eval()
    features, prompt = drawn(1, CHANNELS, GRID, GRID), drawn(1, CHANNELS, GRID, GRID, seed=2)
    expected = reconstruct(features.numpy()[0], prompt.numpy()[0], weights_of(network), SIZES, "dynamic")
    found = network.reconstruct(features, network.encode(prompt))
    np.testing.assert_allclose(found.detach().numpy()[0], expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("training", [True, False])
def test_the_refiner_sees_absolute_residuals(training: bool) -> None:
    network = network_of(CONFIG).train(training)
    weights = weights_of(network)
    features, made = drawn(2, CHANNELS, GRID, GRID), drawn(2, CHANNELS, GRID, GRID, seed=2)
    found = network.refine(features, made)
    expected = refine(features.numpy(), made.numpy(), weights, training=training)
    np.testing.assert_allclose(found.detach().numpy()[:, 0], expected, rtol=1e-9, atol=1e-9)


def test_gradients_of_the_refiner_reach_the_reconstruction() -> None:
    network = network_of(CONFIG).eval()
    weights = weights_of(network)
    features, made = drawn(1, CHANNELS, GRID, GRID), drawn(1, CHANNELS, GRID, GRID, seed=2).requires_grad_()
    network.refine(features, made).square().sum().backward()  # type: ignore[no-untyped-call]
    assert made.grad is not None
    step = 1e-6
    for place in ((0, 0, 0, 0), (0, 3, 1, 2), (0, 4, 3, 3)):
        sums = []
        for sign in (1, -1):
            moved = made.detach().numpy().copy()
            moved[place] += sign * step
            sums.append(float((refine(features.numpy(), moved, weights, training=False) ** 2).sum()))
        assert float(made.grad[place]) == pytest.approx((sums[0] - sums[1]) / (2 * step), rel=1e-4)


def test_attention_forgets_in_training_and_never_in_inspection() -> None:
    attention = Attention(8, 2, dropout=0.5).double()
    scatter_weights(attention)
    tokens, positions = drawn(1, GRID**2, 8), drawn(GRID**2, 8, seed=2)
    allowed = neighbour_mask(GRID, GRID // 2)
    exact = transformer.attention(
        tokens.numpy()[0], tokens.numpy()[0], positions.numpy(), weights_of(attention), 2, GRID
    )
    with torch.no_grad():
        inspected = attention.eval()(tokens, tokens, positions, allowed).numpy()[0]
        trained = [attention.train()(tokens, tokens, positions, allowed).numpy()[0] for _ in range(300)]
    np.testing.assert_allclose(inspected, exact, rtol=1e-9, atol=1e-9)
    assert not np.allclose(trained[0], trained[1])
    # Shares that are forgotten are made up for by larger ones: on the average nothing changes.
    spread = np.std(trained, axis=0) / len(trained) ** 0.5
    assert np.abs((np.mean(trained, axis=0) - exact) / spread).max() < 5


@pytest.mark.parametrize("mode", list(PromptMode))
def test_weights_start_uniform_after_xavier_and_biases_at_zero(mode: PromptMode) -> None:
    torch.manual_seed(0)
    config = replace(CONFIG, width=32, heads=4, feedforward=48, encoder_layers=2, decoder_layers=2, prompt_mode=mode)
    network = OneNipNetwork(config, FeatureLayout(fused=40, deepest=2))
    seen = 0
    for name, parameter in network.named_parameters():
        values = parameter.detach()
        if name.startswith(("positions.", "refiner.", "decoder.queries")):
            continue
        seen += 1
        if "norm" in name:
            assert (values == (1 if name.endswith("weight") else 0)).all(), name
        elif name.endswith("bias"):
            assert not values.any(), name
        else:
            # Query, key and value are one matrix in the authors' attention: three times the rows.
            joint = name.split(".")[-2] in ("query", "key", "value")
            rows = values.shape[0] * (3 if joint else 1)
            bound = (6 / (rows + values.shape[1])) ** 0.5
            assert 0.98 * bound < float(values.abs().max()) <= bound, name
            assert float(values.std()) == pytest.approx(bound / 3**0.5, rel=0.05), name
    assert seen > 40
    for table in (network.positions.rows.detach(), network.positions.columns.detach()):
        assert float(table.min()) >= 0 and float(table.max()) <= 1
        assert float(table.std()) == pytest.approx(12**-0.5, rel=0.2)


@pytest.mark.parametrize("normal", [True, False])
def test_learned_queries_start_as_the_switch_says(normal: bool) -> None:
    torch.manual_seed(0)
    deviations = NetworkDeviations(normal_queries=normal)
    config = replace(CONFIG, width=64, heads=4, decoder_layers=2, prompt_mode=PromptMode.NONE, deviations=deviations)
    queries = OneNipNetwork(config, FeatureLayout(fused=40, deepest=2)).get_parameter("decoder.queries").detach()
    bound = (6 / (GRID**2 + 64)) ** 0.5
    for one in queries:
        assert float(one.std()) == pytest.approx(1.0 if normal else bound / 3**0.5, rel=0.1)
        assert (float(one.abs().max()) <= bound) is not normal


@pytest.mark.parametrize("start", list(RefinerStart))
def test_the_refiner_starts_as_the_switch_says(start: RefinerStart) -> None:
    torch.manual_seed(0)
    config = replace(CONFIG, refiner_width=16, deviations=NetworkDeviations(refiner_start=start))
    refiner = OneNipNetwork(config, FeatureLayout(fused=40, deepest=2)).refiner
    assert refiner is not None
    convolutions = [each for each in refiner.modules() if isinstance(each, nn.Conv2d | nn.ConvTranspose2d)]
    assert len(convolutions) == 5
    for each in convolutions:
        weights = each.weight.detach()
        area = weights[0, 0].numel()
        bound = (6 / (area * (weights.shape[0] + weights.shape[1]))) ** 0.5
        is_xavier = 0.9 * bound < float(weights.abs().max()) <= bound
        assert is_xavier is (start is RefinerStart.XAVIER)
        if each.bias is not None:
            assert bool(each.bias.any()) is (start is RefinerStart.TORCH)
