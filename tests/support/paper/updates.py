"""How a step changes the weights (paper §4): clipped gradient, AdamW, and the rate of the schedule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from tests.support.paper.transformer import Array


@dataclass(frozen=True, slots=True)
class Recipe:
    """The numbers of it."""

    learning_rate: float
    weight_decay: float
    clip_norm: float
    steps: int


def clipped(gradients: Sequence[Array], most: float) -> list[Array]:
    """All gradients together are no longer than `most`."""
    length = sqrt(sum(float(value) ** 2 for gradient in gradients for value in gradient.flat))
    return [gradient * min(1.0, most / (length + 1e-6)) for gradient in gradients]


def learning_rate(recipe: Recipe, step: int) -> float:
    """A tenth of it after four fifths of the training."""
    return recipe.learning_rate * (1.0 if step < 0.8 * recipe.steps else 0.1)


def train(weights: Sequence[Array], gradients: Sequence[Sequence[Array]], recipe: Recipe) -> list[Array]:
    """The weights after steps with these gradients: AdamW (Loshchilov and Hutter, 2019), its decay apart from the gradient."""
    current = [weight.copy() for weight in weights]
    first = [np.zeros_like(weight) for weight in weights]
    second = [np.zeros_like(weight) for weight in weights]
    for step, own in enumerate(gradients):
        rate = learning_rate(recipe, step)
        for place, gradient in enumerate(clipped(own, recipe.clip_norm)):
            first[place] = 0.9 * first[place] + 0.1 * gradient
            second[place] = 0.999 * second[place] + 0.001 * gradient**2
            mean = first[place] / (1 - 0.9 ** (step + 1))
            square = second[place] / (1 - 0.999 ** (step + 1))
            current[place] = current[place] * (1 - rate * recipe.weight_decay)
            current[place] = current[place] - rate * mean / (np.sqrt(square) + 1e-8)
    return current


def jitter(tokens: Array, noise: Array, strength: float) -> Array:
    """(N, C) tokens with noise of length proportional to their own (UniAD §3.4): norm / C · strength · N(0, 1)."""
    result = np.zeros_like(tokens)
    for number, token in enumerate(tokens):
        length = sqrt(sum(float(value) ** 2 for value in token))
        result[number] = token + length / len(token) * strength * noise[number]
    return result
