"""Which anomaly maps of a run are judged."""

from __future__ import annotations

from enum import StrEnum


class MapKind(StrEnum):
    """Which anomaly map is judged."""

    RECONSTRUCTION = "reconstruction"
    """S_rec alone."""
    REFINED = "refined"
    """S_ref alone; absent without a refiner."""
    DEPLOYED = "deployed"
    """Fused as the model stores it, calibrated on held-out normals (where none were held out, on training normals); of a peer,
    its own map and score."""
    PAPER = "paper"
    """Fused by the paper's formula, with the factor s from the product's test images, the sigmoid taken before resizing and the
    prompt of the row: not what the authors evaluate."""
    AUTHORS = "authors"
    """As the authors evaluate: s from the test images of all products, the sigmoid after resizing, and a random prompt."""


def alpha_kind(alpha: float, base: MapKind = MapKind.PAPER) -> str:
    """Name of the map that is fused like `base` with this share of the refined one."""
    return f"{base}-alpha-{alpha:g}"
