"""The network's shapes, masks and gradients against values worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F

from onenip_core.config import PRESETS, NetworkConfig, PromptMode
from onenip_core.errors import UsageError
from onenip_core.model.feature_fusion import FeatureLayout, fuse_features, pack_fine, unpack_fine
from onenip_core.model.matching import Matches, gallery_rows, gallery_width, match_tokens
from onenip_core.model.onenip_network import OneNipNetwork, jitter_features
from onenip_core.model.position_embedding import PositionEmbedding, neighbour_mask
from onenip_core.model.prompt_attention import Attention
from onenip_core.model.refiner import MatchingRefiner, Refiner

CHANNELS = 12
PLAIN = FeatureLayout(fused=CHANNELS, deepest=5)
WITH_FINE = FeatureLayout(fused=CHANNELS, deepest=5, fine=3)


@pytest.fixture
def config() -> NetworkConfig:
    return replace(
        PRESETS["lite"].network,
        input_size=96,
        width=16,
        heads=4,
        feedforward=32,
        encoder_layers=2,
        decoder_layers=2,
        refiner_width=8,
        match_prompts=False,
    )


def test_neighbour_mask_of_a_four_by_four_grid_by_hand() -> None:
    allowed = neighbour_mask(grid=4, window=3)  # ±1 in both directions
    corner = allowed[0].reshape(4, 4)
    expected_corner = torch.tensor([[0, 0, 1, 1], [0, 0, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]], dtype=torch.bool)
    assert torch.equal(corner, expected_corner)
    inner = allowed[1 * 4 + 2].reshape(4, 4)  # row 1, column 2
    expected_inner = torch.tensor([[1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0], [1, 1, 1, 1]], dtype=torch.bool)
    assert torch.equal(inner, expected_inner)


@pytest.mark.parametrize(("size", "grid", "window", "half"), [(224, 14, 7, 3), (256, 16, 8, 4), (320, 20, 10, 5)])
def test_window_follows_the_grid_as_in_the_paper(size: int, grid: int, window: int, half: int) -> None:
    config = replace(PRESETS["paper"].network, input_size=size)
    assert (config.grid, config.neighbour_window) == (grid, window)
    allowed = neighbour_mask(config.grid, config.neighbour_window)
    middle = (grid // 2) * grid + grid // 2
    assert int((~allowed[middle]).sum()) == (2 * half + 1) ** 2
    assert torch.equal(allowed, allowed.T)


def test_a_window_that_forbids_everything_is_refused() -> None:
    with pytest.raises(UsageError, match="nothing to attend to"):
        neighbour_mask(grid=3, window=5)


def test_positions_combine_row_and_column() -> None:
    positions = PositionEmbedding(grid=3, width=8)
    table = positions()
    assert table.shape == (9, 8)
    assert torch.equal(table[2 * 3 + 1, :4], positions.rows[2])
    assert torch.equal(table[2 * 3 + 1, 4:], positions.columns[1])


def test_attention_agrees_with_torchs_own_multi_head_attention() -> None:
    torch.manual_seed(0)
    ours, theirs = Attention(16, 4, dropout=0.0), torch.nn.MultiheadAttention(16, 4, batch_first=True)
    with torch.no_grad():
        theirs.in_proj_weight.copy_(torch.cat([ours.query.weight, ours.key.weight, ours.value.weight]))
        theirs.in_proj_bias.copy_(torch.cat([ours.query.bias, ours.key.bias, ours.value.bias]))
        theirs.out_proj.weight.copy_(ours.output.weight)
        theirs.out_proj.bias.copy_(ours.output.bias)
    queries, memory, positions = torch.randn(2, 9, 16), torch.randn(2, 9, 16), torch.randn(9, 16)
    allowed = neighbour_mask(3, 1)
    expected, _ = theirs(queries + positions, memory + positions, memory, attn_mask=~allowed, need_weights=False)
    torch.testing.assert_close(ours(queries, memory, positions, allowed), expected, atol=1e-5, rtol=1e-5)


def test_masked_tokens_do_not_influence_attention() -> None:
    torch.manual_seed(0)
    attention = Attention(8, 2, dropout=0.0)
    tokens, positions, allowed = torch.randn(1, 16, 8), torch.zeros(16, 8), neighbour_mask(4, 3)
    changed = tokens.clone()
    changed[0, 0] += 10  # token 0 is forbidden to its neighbours 1, 4 and 5, and to itself
    queries = torch.zeros(1, 16, 8)
    before, after = attention(queries, tokens, positions, allowed), attention(queries, changed, positions, allowed)
    same = torch.isclose(before, after).all(-1)[0]
    assert [index for index in range(16) if bool(same[index])] == [0, 1, 4, 5]


@pytest.mark.parametrize("mode", list(PromptMode))
def test_shapes_in_every_prompt_mode(config: NetworkConfig, mode: PromptMode) -> None:
    network = OneNipNetwork(replace(config, prompt_mode=mode), PLAIN)
    features, prompt = torch.randn(3, CHANNELS, 6, 6), torch.randn(3, CHANNELS, 6, 6)
    encoding = network.encode(prompt)
    assert encoding.shape == (3, 36, 16)
    reconstruction = network.reconstruct(features, encoding)
    assert reconstruction.shape == (3, CHANNELS, 6, 6)
    assert network.refine(features, reconstruction).shape == (3, 1, 24, 24)


@pytest.mark.parametrize(
    ("mode", "matters"), [(PromptMode.NONE, False), (PromptMode.STATIC, True), (PromptMode.DYNAMIC, True)]
)
def test_the_prompt_matters_exactly_where_it_should(config: NetworkConfig, mode: PromptMode, matters: bool) -> None:
    torch.manual_seed(0)
    network = OneNipNetwork(replace(config, prompt_mode=mode), PLAIN).eval()
    features = torch.randn(1, CHANNELS, 6, 6)
    first, second = (network.encode(torch.randn(1, CHANNELS, 6, 6)) for _ in range(2))
    same = torch.equal(network.reconstruct(features, first), network.reconstruct(features, second))
    assert same is not matters


@pytest.mark.parametrize("mode", [PromptMode.STATIC, PromptMode.DYNAMIC])
def test_a_missing_prompt_is_an_error(config: NetworkConfig, mode: PromptMode) -> None:
    network = OneNipNetwork(replace(config, prompt_mode=mode), PLAIN)
    with pytest.raises(UsageError, match="needs a prompt"):
        network.reconstruct(torch.randn(1, CHANNELS, 6, 6), None)


def test_there_are_as_many_layers_as_asked_for(config: NetworkConfig) -> None:
    """How they start: test_network_by_hand."""
    network = OneNipNetwork(replace(config, encoder_layers=3), PLAIN)
    assert len(network.encoder.layers) == 3
    assert len(network.decoder.blocks) == 2


def test_every_trainable_parameter_gets_a_gradient(config: NetworkConfig) -> None:
    network = OneNipNetwork(replace(config, match_prompts=True), WITH_FINE)
    features = torch.randn(2, WITH_FINE.total, 6, 6)
    reconstruction = network.reconstruct(features, network.encode(torch.randn(2, WITH_FINE.total, 6, 6)))
    matches = network.match(features, torch.randn(1, 50, gallery_width(WITH_FINE)))
    logits = network.refine(features, reconstruction, matches)
    assert logits.shape == (2, 1, 24, 24)
    (reconstruction.square().mean() + logits.square().mean()).backward()
    without = [name for name, parameter in network.named_parameters() if parameter.grad is None]
    # The last block's target update feeds nothing but the last attention, so all parameters take part.
    assert without == []


def test_the_refiner_trains_what_it_computes_afterwards() -> None:
    """Where nothing is hidden, its two ways through the first convolution are one."""
    torch.manual_seed(5)
    refiner = MatchingRefiner(6, 4, channel_dropout=0.0)
    residuals = torch.randn(3, 6, 5, 5, requires_grad=True)
    matches = Matches(torch.rand(3, 6, 5, 5), torch.rand(3, 2, 5, 5), torch.rand(3, 4, 10, 10), torch.zeros(3, 25))
    logits = refiner.train()(residuals, matches)
    seen = torch.cat([residuals, matches.residuals, matches.coarse], dim=1)
    torch.testing.assert_close(logits, refiner.fine(torch.cat([refiner.coarse(seen), matches.fine], dim=1)))


def test_the_refiner_hides_whole_channels_of_each_picture_in_training() -> None:
    refiner = MatchingRefiner(6, 4, channel_dropout=0.5).train()
    residuals = torch.ones(8, 6, 5, 5, requires_grad=True)
    matches = Matches(torch.ones(8, 6, 5, 5), torch.rand(8, 2, 5, 5), torch.rand(8, 4, 10, 10), torch.zeros(8, 25))
    torch.manual_seed(6)
    refiner(residuals, matches).square().sum().backward()
    torch.manual_seed(6)
    kept = torch.nn.functional.dropout2d(torch.ones(8, 12, 5, 5), 0.5)[:, :6]
    assert residuals.grad is not None
    seen = residuals.grad.abs().sum((2, 3)) > 0
    assert torch.equal(seen, kept[..., 0, 0] > 0) and 0.2 < seen.float().mean() < 0.8


def test_fusion_keeps_corners_and_averages_between_them() -> None:
    stage = torch.tensor([[[[0.0, 4.0], [8.0, 12.0]]]])
    fused = fuse_features([stage, torch.full((1, 2, 7, 7), 5.0)], grid=3)
    expected = torch.tensor([[0.0, 2.0, 4.0], [4.0, 6.0, 8.0], [8.0, 10.0, 12.0]])
    assert fused.shape == (1, 3, 3, 3)
    torch.testing.assert_close(fused[0, 0], expected)
    assert torch.equal(fused[0, 1:], torch.full((2, 3, 3), 5.0))


def test_standardised_features_have_no_mean_and_unit_deviation(config: NetworkConfig) -> None:
    features = torch.randn(64, CHANNELS, 6, 6) * torch.arange(1, CHANNELS + 1).view(1, -1, 1, 1) + 7
    network = OneNipNetwork(config, PLAIN)
    network.set_feature_statistics(features.mean((0, 2, 3)), features.std((0, 2, 3)))
    standard = network.standardise(features)
    torch.testing.assert_close(standard.mean((0, 2, 3)), torch.zeros(CHANNELS), atol=1e-4, rtol=0)
    torch.testing.assert_close(standard.std((0, 2, 3)), torch.ones(CHANNELS), atol=1e-4, rtol=0)
    plain = OneNipNetwork(replace(config, standardise_features=False), PLAIN)
    plain.set_feature_statistics(features.mean((0, 2, 3)), features.std((0, 2, 3)))
    assert plain.standardise(features) is features


def test_jitter_scales_with_token_norm_over_channels() -> None:
    features = torch.zeros(1, 4, 50, 50)
    features[:, :, :, :25] = 1.0  # token norm 2
    features[:, :, :, 25:] = 3.0  # token norm 6
    jittered = jitter_features(features, 20.0, torch.Generator().manual_seed(0))
    noise = jittered - features
    assert float(noise[..., :25].std()) == pytest.approx(2 / 4 * 20, rel=0.05)
    assert float(noise[..., 25:].std()) == pytest.approx(6 / 4 * 20, rel=0.05)
    assert jitter_features(features, 0.0, torch.Generator()) is features


def test_refiner_is_the_papers_stack() -> None:
    refiner = Refiner(272, 128)
    convolutions = 272 * 128 * 9 + 128 * 128 * 9
    norms = 2 * (128 + 128)
    upsampling = 2 * (128 * 128 * 4 + 128)
    assert sum(parameter.numel() for parameter in refiner.parameters()) == convolutions + norms + upsampling + 128 + 1
    assert refiner(torch.zeros(2, 272, 14, 14)).shape == (2, 1, 56, 56)


def test_packing_keeps_every_fine_value_at_its_place() -> None:
    stage = torch.randn(2, 3, 12, 12)
    fused = torch.randn(2, CHANNELS, 6, 6)
    unpacked = unpack_fine(torch.cat([fused, pack_fine(stage, 6)], dim=1), WITH_FINE)
    assert torch.equal(unpacked[:, :3], stage)
    deepest = unpacked[:, 3:]
    assert torch.equal(deepest[..., 0, 0], fused[:, -5:, 0, 0]) and torch.equal(
        deepest[..., 11, 11], fused[:, -5:, 5, 5]
    )


def test_every_place_finds_its_own_token_and_how_far_others_are() -> None:
    layout = FeatureLayout(fused=4, deepest=2, fine=2)
    features = torch.zeros(1, layout.total, 2, 2)
    features[0, :4] = 3 * F.one_hot(torch.arange(4), 4).float().T.reshape(4, 2, 2)  # four orthogonal tokens of length 3
    features[0, 4:] = 2.0
    coarse = torch.tensor([[1.0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0.6, 0.8]])
    gallery = gallery_rows(coarse, torch.ones(3, 4))[None]
    matches = match_tokens(features, gallery, layout)
    # cosines of tokens 0…3 to their nearest rows: 1, 1, 0.6, 0.8; distances of (3 e_i) to those rows by hand.
    torch.testing.assert_close(matches.coarse[0, 0].flatten(), torch.tensor([0.0, 0.0, 4.0, 2.0]))
    lengths = torch.tensor([2.0, 2.0, (2.4**2 + 0.8**2) ** 0.5, (0.6**2 + 2.2**2) ** 0.5]) / 2
    torch.testing.assert_close(matches.coarse[0, 1].flatten(), lengths)
    torch.testing.assert_close(matches.residuals[0, :, 1, 1], torch.tensor([0.0, 0.0, 0.6, 2.2]))
    assert matches.distances.shape == (1, 4, 4) and matches.fine.shape == (1, 4, 4, 4)


def test_what_was_taken_from_an_image_is_not_found_by_it() -> None:
    layout = FeatureLayout(fused=4, deepest=2, fine=2)
    features = torch.randn(2, layout.total, 2, 2)
    finer = unpack_fine(features, layout)[:, :, ::2, ::2]
    own = torch.stack([gallery_rows(features[i, :4].flatten(1).T, finer[i].flatten(1).T) for i in range(2)])
    others = gallery_rows(torch.randn(5, 4), torch.randn(5, 4)).expand(2, -1, -1)
    gallery = torch.cat([own, others], dim=1)
    found = match_tokens(features, gallery, layout)
    assert float(found.residuals.max()) < 1e-5 and float(found.distances[:, ::2, ::2].abs().max()) < 1e-5
    excluded = torch.zeros(2, 9, 2, dtype=torch.bool)
    excluded[:, :4] = True
    alone = match_tokens(features, others, layout)
    without = match_tokens(features, gallery, layout, excluded)
    torch.testing.assert_close(without.residuals, alone.residuals)
    torch.testing.assert_close(without.fine, alone.fine)


def test_a_gallery_of_another_width_is_refused(config: NetworkConfig) -> None:
    network = OneNipNetwork(replace(config, match_prompts=True), WITH_FINE)
    for gallery in (None, torch.randn(1, 3, CHANNELS)):
        with pytest.raises(UsageError, match="gallery of tokens with 22 values"):
            network.match(torch.randn(1, WITH_FINE.total, 6, 6), gallery)
    with pytest.raises(UsageError, match="fine stage"):
        OneNipNetwork(replace(config, match_prompts=True), PLAIN)


def test_attention_in_products_is_torchs_attention() -> None:
    torch.manual_seed(0)
    attention = Attention(16, 4, 0.0)
    queries, memory = torch.randn(2, 36, 16), torch.randn(2, 36, 16)
    positions, allowed = torch.randn(36, 16), neighbour_mask(6, 3)
    with torch.autocast("cpu", torch.bfloat16):
        in_training = attention(queries, memory, positions, allowed)
        assert in_training.requires_grad
    with torch.no_grad():
        exact = attention(queries, memory, positions, allowed)
    torch.testing.assert_close(in_training.float(), exact, atol=0.02, rtol=0.02)
