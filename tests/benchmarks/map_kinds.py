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
    """Fused as the model stores it, calibrated on held-out normals; of a peer, its own map and score."""
    PAPER = "paper"
    """Fused as in the paper, with the factor s from the product's test images."""


def alpha_kind(alpha: float) -> str:
    """Name of the map that is fused as in the paper with this share of the refined one."""
    return f"paper-alpha-{alpha:g}"
