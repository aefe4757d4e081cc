"""Errors in the blocks of encoder and decoders, and in how they follow each other."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_ATTENTION = "onenip_core/model/prompt_attention.py"
_DECODERS = "onenip_core/model/reconstruction.py"
_BY_HAND = ("tests/onenip_core/model/test_transformer_by_hand.py",)
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
)
