"""Attention, encoder and decoders (paper §3.2; UniAD §3.2 and §3.3), of one image: (N, W) tokens, one token at a time."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, sqrt

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Weights = Mapping[str, Array]
"""Of a module, by the names that torch gives them."""


def under(weights: Weights, name: str) -> dict[str, Array]:
    """The weights of a part."""
    return {key.removeprefix(f"{name}."): value for key, value in weights.items() if key.startswith(f"{name}.")}


def may_attend(grid: int, reader: int, read: int) -> bool:
    """Neighbour mask: not within ±(n//2) rows and columns of itself, where n is half the grid's side."""
    reach = (grid // 2) // 2
    rows = abs(reader // grid - read // grid)
    columns = abs(reader % grid - read % grid)
    return rows > reach or columns > reach


def positions_of(rows: Array, columns: Array) -> Array:
    """A learned embedding of its row beside one of its column, for every token of the grid, row by row."""
    grid = len(rows)
    return np.array([[*rows[token // grid], *columns[token % grid]] for token in range(grid * grid)])


def affine(vector: Array, weights: Weights) -> Array:
    """A linear layer."""
    return np.array(
        [float(np.dot(row, vector)) + float(bias) for row, bias in zip(weights["weight"], weights["bias"], strict=True)]
    )


def layer_norm(tokens: Array, weights: Weights) -> Array:
    """Each token to mean 0 and deviation 1 over its own values, then scaled and moved."""
    normed = []
    for token in tokens:
        variance = sum((value - token.mean()) ** 2 for value in token) / len(token)
        normed.append((token - token.mean()) / sqrt(variance + 1e-5) * weights["weight"] + weights["bias"])
    return np.array(normed)


def attention(
    readers: Array, read: Array, positions: Array, weights: Weights, heads: int, masked_grid: int | None
) -> Array:
    """Multi-head attention; positions are added to queries and keys, not to values. None masks nothing."""
    keys = [affine(token + place, under(weights, "key")) for token, place in zip(read, positions, strict=True)]
    values = [affine(token, under(weights, "value")) for token in read]
    size = readers.shape[1] // heads
    attended = []
    for number, token in enumerate(readers):
        query = affine(token + positions[number], under(weights, "query"))
        seen = [other for other in range(len(read)) if masked_grid is None or may_attend(masked_grid, number, other)]
        parts: list[float] = []
        for head in range(heads):
            own = slice(head * size, (head + 1) * size)
            likeness = [exp(float(np.dot(query[own], keys[other][own])) / sqrt(size)) for other in seen]
            mixed = sum(
                (share / sum(likeness) * values[other][own] for share, other in zip(likeness, seen, strict=True)),
                start=np.zeros(size),
            )
            parts.extend(mixed)
        attended.append(affine(np.array(parts), under(weights, "output")))
    return np.array(attended)


def feed_forward(tokens: Array, weights: Weights) -> Array:
    """Linear, ReLU, linear."""
    hidden = [affine(token, under(weights, "expand")) for token in tokens]
    return np.array([affine(np.where(one > 0, one, 0.0), under(weights, "contract")) for one in hidden])


def encoder_layer(tokens: Array, positions: Array, weights: Weights, heads: int, grid: int) -> Array:
    """Self-attention with the neighbour mask, then the feed-forward; each is added to its input, and the sum is normed."""
    attended = attention(tokens, tokens, positions, under(weights, "attention"), heads, grid)
    between = layer_norm(tokens + attended, under(weights, "norm1"))
    return layer_norm(between + feed_forward(between, under(weights, "feedforward")), under(weights, "norm2"))


def encoder(features: Array, positions: Array, weights: Weights, heads: int, grid: int, layers: int) -> Array:
    """(N, C) feature tokens → (N, W); a last norm where the weights have one (the authors' UniAD)."""
    tokens = np.array([affine(token, under(weights, "projection")) for token in features])
    for layer in range(layers):
        tokens = encoder_layer(tokens, positions, under(weights, f"layers.{layer}"), heads, grid)
    return layer_norm(tokens, under(weights, "last_norm")) if under(weights, "last_norm") else tokens


def bidirectional_block(
    prompt: Array, target: Array, positions: Array, weights: Weights, heads: int, grid: int, *, published: bool
) -> tuple[Array, Array]:
    """The prompt reads the target and thinks; then the target reads the prompt as it is by now.

    In the block of the published figures the target is given what the prompt thought, and reads nothing.
    """
    read = attention(prompt, target, positions, under(weights, "prompt_attention"), heads, grid)
    prompt = layer_norm(prompt + read, under(weights, "norm1"))
    thought = feed_forward(prompt, under(weights, "feedforward"))
    prompt = layer_norm(prompt + thought, under(weights, "norm2"))
    gained = thought
    if not published:
        gained = attention(target, prompt, positions, under(weights, "target_attention"), heads, grid)
    return prompt, layer_norm(target + gained, under(weights, "norm3"))


def bidirectional_decoder(
    target: Array,
    prompt: Array,
    positions: Array,
    weights: Weights,
    heads: int,
    grid: int,
    blocks: int,
    *,
    published: bool,
) -> Array:
    """Both go from block to block; at the end the prompt reads the target once more, all of it, and is the output."""
    for block in range(blocks):
        own = under(weights, f"blocks.{block}")
        prompt, target = bidirectional_block(prompt, target, positions, own, heads, grid, published=published)
    read = attention(prompt, target, positions, under(weights, "last_attention"), heads, None)
    return layer_norm(prompt + read, under(weights, "last_norm"))


def query_decoder(
    target: Array, prompt: Array | None, positions: Array, weights: Weights, heads: int, grid: int, blocks: int
) -> Array:
    """UniAD's layer-wise queries: each block's query reads the encoding, then what the block before gave (the first: the
    encoding again), then thinks. The query is learned for each block, or it is the prompt's encoding in all of them."""
    before = target
    for block in range(blocks):
        own = under(weights, f"blocks.{block}")
        tokens = weights["queries"][block] if prompt is None else prompt
        for part, read, norm in (("encoding_attention", target, "norm1"), ("previous_attention", before, "norm2")):
            seen = attention(tokens, read, positions, under(own, part), heads, grid)
            tokens = layer_norm(tokens + seen, under(own, norm))
        before = layer_norm(tokens + feed_forward(tokens, under(own, "feedforward")), under(own, "norm3"))
    return layer_norm(before, under(weights, "last_norm")) if under(weights, "last_norm") else before
