"""How long the pictures of an industrial camera are waited for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for a camera, in seconds."""

    silence: float = 2.0
    """Without a picture of a camera that runs freely; long exposures are added."""
    answer: float = 1.0
    """From a trigger to its picture; the exposure is added."""
    readiness: float = 0.1
    """For a camera that still takes the picture before, or is being started anew."""
    command: float = 0.25
    """For a trigger to reach the camera; later the part would not lie where it lay."""
    busy: float = 4.0
    """For a camera that the run before, which was given up, still closes."""
    first_retry: float = 1.0
    longest_retry: float = 10.0
