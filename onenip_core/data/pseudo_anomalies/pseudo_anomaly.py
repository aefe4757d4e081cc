"""A pseudo-anomaly: a normal image with something wrong in it, and where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onenip_core.types import RgbImage

Mask = npt.NDArray[np.bool_]
"""(H, W) bool."""


@dataclass(frozen=True, slots=True)
class PseudoAnomaly:
    """An altered copy of a normal image."""

    image: RgbImage
    """(S, S, 3) uint8 RGB."""
    mask: Mask
    """(S, S) bool, True exactly where a pixel of `image` differs from the original, and never empty, unless the rules ask
    otherwise (`PseudoAnomalyRules`)."""
    kind: str
    """What was done: patch, scar or texture."""
