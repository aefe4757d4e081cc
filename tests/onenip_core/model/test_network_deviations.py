"""What each switch of the network does, against the same computed step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import nn

from onenip_core.config import PRESETS, NetworkConfig, PromptMode
from onenip_core.deviations import DecoderUpdate, NetworkDeviations, RefinerStart
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model.prompt_attention import BidirectionalBlock
from onenip_core.model.reconstruction import BidirectionalDecoder, QueryDecoder

LAYOUT = FeatureLayout(fused=12, deepest=5)


def config(mode: PromptMode = PromptMode.DYNAMIC, **switches: object) -> NetworkConfig:
    return replace(
        PRESETS["paper"].network,
        input_size=96,
        width=16,
        heads=4,
        feedforward=32,
        encoder_layers=1,
        decoder_layers=2,
        refiner_width=8,
        prompt_mode=mode,
        deviations=replace(NetworkDeviations(), **switches),  # type: ignore[arg-type]
    )


def block_of(update: DecoderUpdate) -> BidirectionalBlock:
    torch.manual_seed(3)
    return BidirectionalBlock(16, 4, 32, 0.0, 0.0, update).eval()


@pytest.fixture
def tokens() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    torch.manual_seed(1)
    return torch.randn(2, 9, 16), torch.randn(2, 9, 16), torch.randn(9, 16), torch.ones(9, 9, dtype=torch.bool)


def test_as_published_the_target_gets_what_the_prompts_feedforward_gave(
    tokens: tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor],
) -> None:
    prompt, target, positions, allowed = tokens
    block = block_of(DecoderUpdate.PUBLISHED)
    assert block.target_attention is None
    new_prompt, new_target = block(prompt, target, positions, allowed)
    read = block.norm1(prompt + block.prompt_attention(prompt, target, positions, allowed))
    thought = block.feedforward.contract(torch.relu(block.feedforward.expand(read)))
    torch.testing.assert_close(new_prompt, block.norm2(read + thought))
    torch.testing.assert_close(new_target, block.norm3(target + thought))


def test_as_mended_the_target_reads_the_updated_prompt(
    tokens: tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor],
) -> None:
    prompt, target, positions, allowed = tokens
    block = block_of(DecoderUpdate.MENDED)
    new_prompt, new_target = block(prompt, target, positions, allowed)
    assert block.target_attention is not None
    torch.testing.assert_close(
        new_target, block.norm3(target + block.target_attention(target, new_prompt, positions, allowed))
    )


def test_the_published_decoder_trains_every_weight_that_it_has() -> None:
    network = OneNipNetwork(config(decoder_update=DecoderUpdate.PUBLISHED), LAYOUT)
    encoding = network.encode(torch.randn(2, 12, 6, 6))
    network.decode(encoding, encoding.flip(0)).square().sum().backward()
    assert all(parameter.grad is not None for parameter in network.decoder.parameters())


@pytest.mark.parametrize("mode", [PromptMode.NONE, PromptMode.STATIC])
def test_a_last_norm_follows_encoder_and_query_decoder(mode: PromptMode) -> None:
    network = OneNipNetwork(config(mode, last_norms=True), LAYOUT).eval()
    plain = OneNipNetwork(config(mode), LAYOUT).eval()
    shared = {name: tensor for name, tensor in network.state_dict().items() if "last_norm" not in name}
    plain.load_state_dict(shared)
    with torch.no_grad():
        for module in (network.encoder.last_norm, network.decoder.last_norm):
            assert isinstance(module, nn.LayerNorm)
            module.weight.fill_(2.0)
            module.bias.fill_(0.5)
    features = torch.randn(1, 12, 6, 6)
    inner = nn.LayerNorm(16)
    encoding = plain.encode(features)
    torch.testing.assert_close(network.encode(features), 2 * inner(encoding) + 0.5)
    assert isinstance(plain.decoder, QueryDecoder)
    decoded = plain.decoder(encoding, encoding, plain.positions())
    torch.testing.assert_close(network.decode(encoding, encoding).flatten(2).mT, plain.head(2 * inner(decoded) + 0.5))


def test_the_dynamic_mode_has_the_norm_of_its_last_attention_alone() -> None:
    network = OneNipNetwork(config(last_norms=True), LAYOUT)
    assert isinstance(network.encoder.last_norm, nn.Identity) and isinstance(network.decoder, BidirectionalDecoder)


def test_queries_start_as_in_uniad() -> None:
    torch.manual_seed(0)
    deviating = OneNipNetwork(replace(config(PromptMode.NONE, normal_queries=True), width=64), LAYOUT)
    ours = OneNipNetwork(replace(config(PromptMode.NONE), width=64), LAYOUT)
    assert isinstance(deviating.decoder, QueryDecoder) and isinstance(ours.decoder, QueryDecoder)
    assert deviating.decoder.queries is not None and ours.decoder.queries is not None
    assert float(deviating.decoder.queries.detach().std()) == pytest.approx(1.0, abs=0.05)
    assert float(deviating.decoder.queries.detach().abs().max()) > 3
    # Xavier: uniform within √(6 / (36 + 64)).
    assert float(ours.decoder.queries.detach().abs().max()) == pytest.approx((6 / 100) ** 0.5, rel=0.01)


@pytest.mark.parametrize(("inside", "probability"), [(True, 0.1), (False, 0.0)])
def test_dropout_inside_the_decoders_feedforward_alone(inside: bool, probability: float) -> None:
    network = OneNipNetwork(config(decoder_feedforward_dropout=inside), LAYOUT)
    assert isinstance(network.decoder, BidirectionalDecoder)
    for block in network.decoder.blocks:
        assert isinstance(block, BidirectionalBlock)
        assert block.feedforward.dropout.p == probability
        assert block.dropout.p == block.prompt_attention.dropout == 0.1
    assert [layer.feedforward.dropout.p for layer in network.encoder.layers] == [0.1]  # type: ignore[union-attr]


def test_the_refiner_starts_after_xavier() -> None:
    torch.manual_seed(0)
    network = OneNipNetwork(replace(config(refiner_start=RefinerStart.XAVIER), refiner_width=64), LAYOUT)
    ours = OneNipNetwork(replace(config(), refiner_width=64), LAYOUT)
    assert network.refiner is not None and ours.refiner is not None
    for module, own in zip(network.refiner.modules(), ours.refiner.modules(), strict=True):
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d) and isinstance(own, nn.Conv2d | nn.ConvTranspose2d):
            # torch counts (out, in) of a convolution and (in, out) of a transposed one, times the pixels of the kernel.
            bound = (6 / ((module.weight.shape[0] + module.weight.shape[1]) * module.weight[0, 0].numel())) ** 0.5
            assert float(module.weight.detach().abs().max()) == pytest.approx(bound, rel=0.05)
            if module.bias is not None and own.bias is not None:
                assert float(module.bias.detach().abs().max()) == 0.0
                assert float(own.bias.detach().abs().max()) > 0.0
        if isinstance(module, nn.BatchNorm2d):
            assert float(module.weight.detach().min()) == 1.0


def test_a_global_scale_divides_all_features_by_one_number() -> None:
    torch.manual_seed(0)
    features = torch.randn(50, 12, 6, 6) * torch.arange(1, 13).view(1, -1, 1, 1) + torch.arange(12).view(1, -1, 1, 1)
    flat = features.transpose(0, 1).flatten(1)
    network = OneNipNetwork(config(global_scale=True), LAYOUT)
    network.set_feature_statistics(flat.mean(1), flat.std(1, correction=0))
    scaled = network.standardise(features)
    torch.testing.assert_close(scaled * float(features.std(correction=0)), features, rtol=1e-4, atol=1e-4)
    assert float(scaled.std()) == pytest.approx(1.0, rel=1e-3)
    plain = OneNipNetwork(config(), LAYOUT)
    plain.set_feature_statistics(flat.mean(1), flat.std(1, correction=0))
    assert torch.equal(plain.standardise(features), features)
