"""Errors in attention, positions, initialisation, residual, fusion and refiner."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_ATTENTION = "onenip_core/model/prompt_attention.py"
_NETWORK = "onenip_core/model/onenip_network.py"
_POSITIONS = "onenip_core/model/position_embedding.py"
_REFINER = "onenip_core/model/refiner.py"
_FUSION = "onenip_core/model/feature_fusion.py"
_MATCHING = "onenip_core/model/matching.py"
_BY_HAND = ("tests/onenip_core/model/test_transformer_by_hand.py",)
_WHOLE = ("tests/onenip_core/model/test_network_by_hand.py",)
_SMALL = ("tests/onenip_core/model/test_network.py",)

MUTANTS = (
    # Attention and feed-forward
    Mutant("gelu", _ATTENTION, "F.relu(self.expand(tokens))", "F.gelu(self.expand(tokens))", _BY_HAND),
    Mutant(
        "positions-on-values-of-itself",
        _ATTENTION,
        "joined[1] + offset[1], joined[2]",
        "joined[1] + offset[1], joined[2] + F.linear(positions, self.value.weight)",
        _BY_HAND,
    ),
    Mutant("no-positions-on-own-keys", _ATTENTION, "joined[1] + offset[1]", "joined[1]", _BY_HAND),
    Mutant("no-positions-on-own-queries", _ATTENTION, "joined[0] + offset[0]", "joined[0]", _BY_HAND),
    Mutant(
        "positions-on-values-of-another",
        _ATTENTION,
        "key + F.linear(positions, self.key.weight), value",
        "key + F.linear(positions, self.key.weight), value + F.linear(positions, self.value.weight)",
        _BY_HAND,
    ),
    Mutant(
        "no-positions-on-anothers-keys",
        _ATTENTION,
        "return query, key + F.linear(positions, self.key.weight), value",
        "return query, key, value",
        _BY_HAND,
    ),
    Mutant(
        "no-positions-on-queries-to-another",
        _ATTENTION,
        "self.query(queries) + F.linear(positions, self.query.weight)",
        "self.query(queries)",
        _BY_HAND,
    ),
    Mutant(
        "heads-interleaved",
        _ATTENTION,
        "attended.transpose(1, 2).reshape",
        "attended.transpose(2, 3).reshape",
        _BY_HAND,
    ),
    Mutant(
        "scale-of-the-whole-width-in-products",
        _ATTENTION,
        "query * query.shape[-1] ** -0.5",
        "query * (query.shape[1] * query.shape[-1]) ** -0.5",
        _SMALL,
    ),
    Mutant("mask-ignored-in-products", _ATTENTION, "scores = scores + forbidden", "scores = scores + 0 * 1", _SMALL),
    Mutant(
        "no-dropout-on-attention",
        _ATTENTION,
        "dropout = self.dropout if self.training else 0.0",
        "dropout = 0.0",
        _WHOLE,
    ),
    Mutant(
        "dropout-on-attention-in-inspection",
        _ATTENTION,
        "dropout = self.dropout if self.training else 0.0",
        "dropout = self.dropout",
        _WHOLE,
    ),
    # Positions and neighbour mask
    Mutant("neighbour-mask-a-row-narrower", _POSITIONS, ".abs() <= half", ".abs() < half", _SMALL),
    Mutant(
        "neighbour-mask-of-a-cross",
        _POSITIONS,
        "near[:, None, :, None] & near[None, :, None, :]",
        "near[:, None, :, None] | near[None, :, None, :]",
        _SMALL,
    ),
    Mutant("window-half-as-wide", "onenip_core/config.py", "return self.grid // 2", "return self.grid // 4", _SMALL),
    Mutant(
        "rows-and-columns-swapped",
        _POSITIONS,
        "torch.cat([rows, columns], dim=-1)",
        "torch.cat([columns, rows], dim=-1)",
        _SMALL,
    ),
    # The network
    Mutant(
        "signed-residual",
        _NETWORK,
        "(reconstruction - self.fused(features)).abs()",
        "reconstruction - self.fused(features)",
        _WHOLE,
    ),
    Mutant(
        "squared-residual",
        _NETWORK,
        "(reconstruction - self.fused(features)).abs()",
        "(reconstruction - self.fused(features)).square()",
        _WHOLE,
    ),
    Mutant(
        "refiner-detached",
        _NETWORK,
        "(reconstruction - self.fused(features)).abs()",
        "(reconstruction - self.fused(features)).abs().detach()",
        _WHOLE,
    ),
    Mutant(
        "grid-turned-over",
        _NETWORK,
        "-1, self.layout.fused, grid, grid)",
        "-1, self.layout.fused, grid, grid).mT",
        _WHOLE,
    ),
    Mutant(
        "tokens-down-the-columns",
        _NETWORK,
        "features.flatten(2).transpose(1, 2)",
        "features.mT.flatten(2).transpose(1, 2)",
        _WHOLE,
    ),
    Mutant(
        "prompt-decodes-itself",
        _NETWORK,
        "return self.decode(self.encode(features), prompt)",
        "return self.decode(self.encode(features), self.encode(features))",
        _WHOLE,
    ),
    Mutant("biases-not-zero", _NETWORK, "nn.init.zeros_(parameter)", "nn.init.ones_(parameter)", _WHOLE),
    Mutant(
        "transformer-not-initialised",
        _NETWORK,
        "for module in (self.encoder, self.decoder, self.head)",
        "for module in (self.head,)",
        _WHOLE,
    ),
    Mutant("attention-without-joint-gain", _NETWORK, "gain=2**-0.5 if joint else 1.0", "gain=1.0", _WHOLE),
    Mutant(
        "normal-instead-of-uniform",
        _NETWORK,
        "nn.init.xavier_uniform_(parameter,",
        "nn.init.xavier_normal_(parameter,",
        _WHOLE,
    ),
    Mutant(
        "standardised-by-the-variance",
        _NETWORK,
        "self.feature_std.view(1, -1, 1, 1)",
        "self.feature_std.square().view(1, -1, 1, 1)",
        _SMALL,
    ),
    Mutant("jitter-without-the-norm", _NETWORK, "noise * (norm / features", "noise * (1 / features", _SMALL),
    Mutant("jitter-not-per-channel", _NETWORK, "norm / features.shape[1] * strength", "norm * strength", _SMALL),
    Mutant("queries-not-normal", _NETWORK, "if self.config.deviations.normal_queries:", "if False:", _WHOLE),
    Mutant(
        "refiner-not-xavier",
        _REFINER,
        "nn.init.xavier_uniform_(module.weight)",
        "nn.init.kaiming_uniform_(module.weight, a=5**0.5)",
        _WHOLE,
    ),
    # Fusion and refiner
    Mutant("stages-resized-by-pixel-centres", _FUSION, "align_corners=True", "align_corners=False", _SMALL),
    Mutant(
        "shallow-stages-last", _FUSION, "for stage in stages], dim=1)", "for stage in reversed(stages)], dim=1)", _SMALL
    ),
    Mutant("refiner-without-norm", _REFINER, "nn.BatchNorm2d(width)", "nn.Identity()", _SMALL),
    Mutant("refiner-with-gelu", _REFINER, "nn.ReLU(inplace=True)", "nn.GELU()", _WHOLE),
    Mutant(
        "farthest-token-matched", _MATCHING, "similarity.max(dim=1).indices", "similarity.min(dim=1).indices", _SMALL
    ),
    Mutant(
        "matched-token-for-the-difference", _MATCHING, "* row[..., channels:] - plain", "* row[..., channels:]", _SMALL
    ),
    Mutant("own-tokens-not-excluded", _MATCHING, "_OUT_OF_REACH = -3.0", "_OUT_OF_REACH = 0.0", _SMALL),
)
