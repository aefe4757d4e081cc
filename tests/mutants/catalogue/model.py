"""Errors in the network: attention, encoder, decoders, refiner, positions, fusion."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_ATTENTION = "onenip_core/model/prompt_attention.py"
_DECODERS = "onenip_core/model/reconstruction.py"
_NETWORK = "onenip_core/model/onenip_network.py"
_POSITIONS = "onenip_core/model/position_embedding.py"
_REFINER = "onenip_core/model/refiner.py"
_FUSION = "onenip_core/model/feature_fusion.py"
_MATCHING = "onenip_core/model/matching.py"

_BY_HAND = ("tests/onenip_core/model/test_transformer_by_hand.py",)
_WHOLE = ("tests/onenip_core/model/test_network_by_hand.py",)
_SMALL = ("tests/onenip_core/model/test_network.py",)

_PROMPT_READS = "prompt = self.norm1(prompt + self.dropout(self.prompt_attention(prompt, target, positions, allowed)))"
_PROMPT_THINKS = "thought = self.feedforward(prompt)"
_PROMPT_GAINS = "prompt = self.norm2(prompt + self.dropout(thought))"
_PUBLISHED = "if self.target_attention is None:"
_PUBLISHED_TARGET = "    return prompt, self.norm3(target + self.dropout(thought))"
_TARGET_READS = "target = self.norm3(target + self.dropout(self.target_attention(target, prompt, positions, allowed)))"
_QUERY_READS = "tokens = self.norm1(query + self.dropout(self.encoding_attention(query, encoding, positions, allowed)))"
_LINE = "\n        "
_BLOCK = _LINE.join((_PROMPT_READS, _PROMPT_THINKS, _PROMPT_GAINS, _PUBLISHED, _PUBLISHED_TARGET, _TARGET_READS))

MUTANTS = (
    # The bidirectional decoder
    Mutant(
        "last-attention-masked",
        _DECODERS,
        "self.last_attention(prompt, target, positions, None)",
        "self.last_attention(prompt, target, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "target-reads-old-prompt",
        _ATTENTION,
        _BLOCK,
        _LINE.join(("old = prompt", _BLOCK.replace("(target, prompt", "(target, old"))),
        _BY_HAND,
    ),
    Mutant(
        "target-reads-before-the-prompt",
        _ATTENTION,
        _BLOCK,
        _LINE.join((_TARGET_READS, _PROMPT_READS, _PROMPT_THINKS, _PROMPT_GAINS)),
        _BY_HAND,
    ),
    Mutant(
        "target-takes-the-prompts-output",
        _ATTENTION,
        _TARGET_READS,
        "target = prompt",
        _BY_HAND,
    ),
    Mutant(
        "target-never-updated",
        _DECODERS,
        "prompt, target = block(prompt, target, positions, self.allowed)",
        "prompt, _ = block(prompt, target, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "prompt-never-updated",
        _DECODERS,
        "prompt, target = block(prompt, target, positions, self.allowed)",
        "_, target = block(prompt, target, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "roles-swapped-in-the-blocks",
        _DECODERS,
        "prompt, target = block(prompt, target, positions, self.allowed)",
        "target, prompt = block(target, prompt, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "output-from-the-target",
        _DECODERS,
        "self.last_attention(prompt, target, positions, None)",
        "self.last_attention(target, prompt, positions, None)",
        _BY_HAND,
    ),
    Mutant(
        "last-residual-from-the-target",
        _DECODERS,
        "self.last_norm(prompt + self.last_dropout(attended))",
        "self.last_norm(target + self.last_dropout(attended))",
        _BY_HAND,
    ),
    Mutant(
        "last-residual-dropped",
        _DECODERS,
        "self.last_norm(prompt + self.last_dropout(attended))",
        "self.last_norm(self.last_dropout(attended))",
        _BY_HAND,
    ),
    Mutant(
        "last-norm-dropped",
        _DECODERS,
        "self.last_norm(prompt + self.last_dropout(attended))",
        "prompt + self.last_dropout(attended)",
        _BY_HAND,
    ),
    Mutant(
        "prompt-residual-dropped",
        _ATTENTION,
        "self.norm1(prompt + self.dropout(self.prompt_attention(",
        "self.norm1(self.dropout(self.prompt_attention(",
        _BY_HAND,
    ),
    Mutant(
        "target-residual-dropped",
        _ATTENTION,
        "self.norm3(target + self.dropout(self.target_attention(",
        "self.norm3(self.dropout(self.target_attention(",
        _BY_HAND,
    ),
    Mutant("prompt-feedforward-residual-dropped", _ATTENTION, "self.norm2(prompt + self", "self.norm2(self", _BY_HAND),
    Mutant("prompt-feedforward-left-out", _ATTENTION, _PROMPT_THINKS, "thought = torch.zeros_like(prompt)", _BY_HAND),
    Mutant(
        "prompt-reads-unmasked",
        _ATTENTION,
        "self.prompt_attention(prompt, target, positions, allowed)",
        "self.prompt_attention(prompt, target, positions, None)",
        _BY_HAND,
    ),
    Mutant(
        "target-reads-unmasked",
        _ATTENTION,
        "self.target_attention(target, prompt, positions, allowed)",
        "self.target_attention(target, prompt, positions, None)",
        _BY_HAND,
    ),
    Mutant("published-block-ignored", _ATTENTION, "if update is DecoderUpdate.MENDED:", "if True:", _BY_HAND),
    Mutant(
        "published-target-gains-the-prompt",
        _ATTENTION,
        "self.dropout(thought))\n        target",
        "self.dropout(prompt))\n        target",
        _BY_HAND,
    ),
    # The encoder
    Mutant(
        "encoder-unmasked",
        _DECODERS,
        "layer(encoding, positions, self.allowed)",
        "layer(encoding, positions, torch.ones_like(self.allowed))",
        _BY_HAND,
    ),
    Mutant(
        "encoder-without-positions",
        _DECODERS,
        "layer(encoding, positions, self.allowed)",
        "layer(encoding, torch.zeros_like(positions), self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "encoder-uses-its-first-layer-alone",
        _DECODERS,
        "encoding = layer(encoding, positions, self.allowed)",
        "encoding = self.layers[0](encoding, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "encoder-pre-norm",
        _ATTENTION,
        "tokens = self.norm1(tokens + self.dropout(self.attention(tokens, tokens, positions, allowed)))",
        "normed = self.norm1(tokens)\n        "
        "tokens = tokens + self.dropout(self.attention(normed, normed, positions, allowed))",
        _BY_HAND,
    ),
    Mutant(
        "encoder-residual-dropped",
        _ATTENTION,
        "self.norm1(tokens + self.dropout(self.attention(",
        "self.norm1(self.dropout(self.attention(",
        _BY_HAND,
    ),
    Mutant(
        "encoder-feedforward-residual-dropped",
        _ATTENTION,
        "encoded: Tensor = self.norm2(tokens + self",
        "encoded: Tensor = self.norm2(self",
        _BY_HAND,
    ),
    # The query decoders
    Mutant(
        "query-inputs-swapped",
        _DECODERS,
        "block(query, target, decoded, positions, self.allowed)",
        "block(query, decoded, target, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "queries-not-chained",
        _DECODERS,
        "block(query, target, decoded, positions, self.allowed)",
        "block(query, target, target, positions, self.allowed)",
        _BY_HAND,
    ),
    Mutant(
        "one-query-for-all-blocks", _DECODERS, "self.queries[index].expand_as", "self.queries[0].expand_as", _BY_HAND
    ),
    Mutant(
        "static-prompt-read-by-the-target",
        _DECODERS,
        "query = prompt if self.queries is None else",
        "query = decoded if self.queries is None else",
        _BY_HAND,
    ),
    Mutant("query-residual-dropped", _ATTENTION, _QUERY_READS, _QUERY_READS.replace("query + ", ""), _BY_HAND),
    Mutant("query-reads-unmasked", _ATTENTION, _QUERY_READS, _QUERY_READS.replace("allowed", "None"), _BY_HAND),
    Mutant(
        "query-reads-the-block-before-unmasked",
        _ATTENTION,
        "self.previous_attention(tokens, previous, positions, allowed)",
        "self.previous_attention(tokens, previous, positions, None)",
        _BY_HAND,
    ),
    Mutant(
        "query-reads-the-encoding-twice",
        _ATTENTION,
        "self.previous_attention(tokens, previous, positions, allowed)",
        "self.previous_attention(tokens, encoding, positions, allowed)",
        _BY_HAND,
    ),
    Mutant(
        "no-last-norms-of-uniad", _DECODERS, "nn.LayerNorm(config.width) if wanted", "nn.Identity() if wanted", _BY_HAND
    ),
    Mutant("last-norms-in-every-mode", _DECODERS, "and config.prompt_mode is not PromptMode.DYNAMIC", "", _BY_HAND),
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
    Mutant("own-tokens-not-excluded", _MATCHING, "_OUT_OF_REACH = -3.0", "_OUT_OF_REACH = 0.0", _SMALL),
)
