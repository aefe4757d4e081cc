"""The loss of a step (paper §3.3 and §3.4), one sample and one number at a time."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

import numpy as np

from tests.support.paper.transformer import Array


@dataclass(frozen=True, slots=True)
class Losses:
    """The terms."""

    total: float
    reconstruction: float
    restoration: float
    dice: float
    cross_entropy: float


def mean_square(made: Array, wanted: Array) -> float:
    """Over all numbers of all samples."""
    return sum((float(a) - float(b)) ** 2 for a, b in zip(made.flat, wanted.flat, strict=True)) / made.size


def resize(image: Array, side: int) -> Array:
    """(h, w) → (side, side), bilinear; the corner pixels stay at the corners."""
    height, width = image.shape
    result = np.zeros((side, side))
    for row in range(side):
        for column in range(side):
            y, x = row * (height - 1) / (side - 1), column * (width - 1) / (side - 1)
            top, left = min(int(y), height - 2), min(int(x), width - 2)
            down, right = y - top, x - left
            above = image[top, left] * (1 - right) + image[top, left + 1] * right
            below = image[top + 1, left] * (1 - right) + image[top + 1, left + 1] * right
            result[row, column] = above * (1 - down) + below * down
    return result


def dice(probabilities: Array, mask: Array, factor: float) -> float:
    """Of one sample: 1 - (factor · overlap + 1) / (squares + 1); the authors' factor is 1."""
    overlap = squares = 0.0
    for p, m in zip(probabilities.flat, mask.flat, strict=True):
        overlap += float(p) * float(m)
        squares += float(p) ** 2 + float(m) ** 2
    return 1 - (factor * overlap + 1) / (squares + 1)


def step_loss(
    reconstructed: Array,
    restored: Array,
    normals: Array,
    logits: Array,
    masks: Array,
    *,
    with_restoration: bool,
    dice_weight: float,
    dice_factor: float,
    cross_entropy_weight: float,
) -> Losses:
    """The loss of a step.

    (B, C, g, g) reconstructions of the normals and of the pseudo-anomalies, both to be like the normals; (2B, h, h) logits of
    normals, then pseudo-anomalies, and the (B, S, S) masks of the latter: nothing is wrong in the former.
    """
    reconstruction, restoration = mean_square(reconstructed, normals), mean_square(restored, normals)
    dices, entropies = [], []
    side = masks.shape[-1]
    for logit, mask in zip(logits, [*np.zeros_like(masks), *masks], strict=True):
        probabilities = np.array([[1 / (1 + exp(-x)) for x in row] for row in resize(logit, side)])
        dices.append(dice(probabilities, mask, dice_factor))
        entropies += [-log(p if m else 1 - p) for p, m in zip(probabilities.flat, mask.flat, strict=True)]
    of_features = (reconstruction + restoration) / 2 if with_restoration else reconstruction
    found, entropy = float(np.mean(dices)), float(np.mean(entropies))
    total = of_features + dice_weight * found + cross_entropy_weight * entropy
    return Losses(total, reconstruction, restoration, found, entropy)
