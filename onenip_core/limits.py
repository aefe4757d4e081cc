"""The limits that a person may choose for a product, in units of the one that the model proposes."""

from __future__ import annotations

LOWEST_LIMIT, HIGHEST_LIMIT = 0.5, 3.0
"""Half of what the model proposes is the typical good part's score."""
PROPOSED_LIMIT = 1.0
"""On the calibrated scale, what the model proposes for every product."""


def is_limit(value: float) -> bool:
    """True if a person may choose this limit; NaN is none."""
    return LOWEST_LIMIT <= value <= HIGHEST_LIMIT
