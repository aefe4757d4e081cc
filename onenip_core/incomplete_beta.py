"""The regularised incomplete beta function and its inverse, so that an interval needs no library of a hundred megabytes."""

from __future__ import annotations

import math

_LEAST = 1e-300
_EXACT = 1e-15
_MOST_TERMS = 100_000
_HALVINGS = 200
"""More than any interval of floats can be halved."""


def incomplete_beta(a: float, b: float, x: float) -> float:
    """I_x(a, b), 0 … 1: the chance that a Beta(a, b) variable is at most `x`. For `a` and `b` above 0."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):  # the fraction converges fast on the other side
        return 1 - incomplete_beta(b, a, 1 - x)
    logarithm = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(logarithm) / (a * _continued_fraction(a, b, x))


def inverse_incomplete_beta(a: float, b: float, probability: float) -> float:
    """The `x` in 0 … 1 with I_x(a, b) = `probability`, as exact as I_x itself is."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if incomplete_beta(a, b, middle) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _continued_fraction(a: float, b: float, x: float) -> float:
    """1 + d₁ / (1 + d₂ / (1 + …)) by the method of Lentz (Press et al., Numerical Recipes, §6.4)."""
    value, c, d = 1.0, 1.0, 0.0
    for term in range(1, _MOST_TERMS):
        m = term // 2
        if term % 2:
            factor = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            factor = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d = 1 / _away_from_zero(1 + factor * d)
        c = _away_from_zero(1 + factor / c)
        value *= c * d
        if abs(c * d - 1) < _EXACT:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _LEAST else _LEAST
