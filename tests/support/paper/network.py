"""The whole network after the backbone, of one image or, where BatchNorm needs it, of a batch: (C, g, g) features."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Literal

import numpy as np

from tests.support.paper.transformer import (
    Array,
    Weights,
    affine,
    bidirectional_decoder,
    encoder,
    positions_of,
    query_decoder,
    under,
)

Mode = Literal["none", "static", "dynamic", "dynamic, as published"]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of a network."""

    grid: int
    heads: int
    encoder_layers: int
    decoder_layers: int


def tokens_of(features: Array) -> Array:
    """(C, g, g) → (g·g, C), row by row from the upper left corner."""
    grid = features.shape[1]
    return np.array([features[:, token // grid, token % grid] for token in range(grid * grid)])


def encode(features: Array, weights: Weights, sizes: Sizes) -> Array:
    """(C, g, g) → (N, W)."""
    positions = positions_of(weights["positions.rows"], weights["positions.columns"])
    own = under(weights, "encoder")
    return encoder(tokens_of(features), positions, own, sizes.heads, sizes.grid, sizes.encoder_layers)


def reconstruct(target: Array, prompt: Array, weights: Weights, sizes: Sizes, mode: Mode) -> Array:
    """(C, g, g) features of target and prompt → (C, g, g). Both are encoded by the same encoder."""
    positions = positions_of(weights["positions.rows"], weights["positions.columns"])
    seen, guide = encode(target, weights, sizes), encode(prompt, weights, sizes)
    decoder, heads, grid, blocks = under(weights, "decoder"), sizes.heads, sizes.grid, sizes.decoder_layers
    if mode == "none":
        decoded = query_decoder(seen, None, positions, decoder, heads, grid, blocks)
    elif mode == "static":
        decoded = query_decoder(seen, guide, positions, decoder, heads, grid, blocks)
    else:
        published = mode == "dynamic, as published"
        decoded = bidirectional_decoder(seen, guide, positions, decoder, heads, grid, blocks, published=published)
    made = np.zeros_like(target)
    for token, vector in enumerate(decoded):
        made[:, token // grid, token % grid] = affine(vector, under(weights, "head"))
    return made


def convolve_3x3(images: Array, kernel: Array) -> Array:
    """(B, C, h, w) and (D, C, 3, 3) → (B, D, h, w), zeros around, no bias."""
    batch, _, height, width = images.shape
    padded = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    result = np.zeros((batch, len(kernel), height, width))
    for row in range(height):
        for column in range(width):
            window = padded[:, :, row : row + 3, column : column + 3]
            for channel, one in enumerate(kernel):
                result[:, channel, row, column] = (window * one).sum(axis=(1, 2, 3))
    return result


def batch_norm(images: Array, weights: Weights, *, training: bool) -> Array:
    """By the statistics of the batch in training, by the kept ones otherwise."""
    result = np.zeros_like(images)
    for channel in range(images.shape[1]):
        own = images[:, channel]
        mean, variance = (
            (own.mean(), own.var())
            if training
            else (
                weights["running_mean"][channel],
                weights["running_var"][channel],
            )
        )
        scaled = (own - mean) / sqrt(variance + 1e-5)
        result[:, channel] = scaled * weights["weight"][channel] + weights["bias"][channel]
    return result


def enlarge(images: Array, weights: Weights) -> Array:
    """2×2 transposed convolution of stride 2: each pixel becomes four, each by its own matrix."""
    kernel, bias = weights["weight"], weights["bias"]  # (C, D, 2, 2), (D,)
    batch, _, height, width = images.shape
    result = np.zeros((batch, kernel.shape[1], 2 * height, 2 * width))
    for row in range(2 * height):
        for column in range(2 * width):
            pixel = images[:, :, row // 2, column // 2]
            result[:, :, row, column] = pixel @ kernel[:, :, row % 2, column % 2] + bias
    return result


def refine(features: Array, reconstructions: Array, weights: Weights, *, training: bool) -> Array:
    """(B, C, g, g) twice → (B, 4g, 4g) logits: two blocks on |reconstruction - feature|, then one logit a pixel (§3.4)."""
    seen = np.where(reconstructions > features, reconstructions - features, features - reconstructions)
    for first in (0, 4):
        seen = convolve_3x3(seen, weights[f"refiner.layers.{first}.weight"])
        seen = batch_norm(seen, under(weights, f"refiner.layers.{first + 1}"), training=training)
        seen = np.where(seen > 0, seen, 0.0)
        seen = enlarge(seen, under(weights, f"refiner.layers.{first + 3}"))
    last = under(weights, "refiner.layers.8")
    logits: Array = np.einsum("bchw,c->bhw", seen, last["weight"][0, :, 0, 0]) + last["bias"][0]
    return logits
