"""What a training can be expected to see in the time it is given."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.config import PRESETS

_FASTEST = {"lite": 10.0, "lite-tiles": 10.0, "paper-mended": 2.0}
"""Samples a second that a good CPU learns; taken where this machine has not trained yet, so that only what is certainly too
short is called so."""
_QUICK = 10.0


@dataclass(frozen=True, slots=True)
class TrainingForecast:
    """Samples are images, or tiles of them."""

    samples: int
    """Will be seen in the time."""
    needed: int
    """One pass over all images that training uses."""
    least_seconds: float
    """In which the steps of one pass are done."""

    @property
    def too_short(self) -> bool:
        """True if the model would not see every picture once."""
        return self.samples < self.needed


def forecast(images: int, preset: str, seconds: float, samples_per_second: float | None) -> TrainingForecast:
    """What `images` can teach in the time.

    `seconds` is what the steps get of the time; `samples_per_second` what this machine
    was seen to learn with the preset, if it was.
    """
    pace = samples_per_second or _FASTEST.get(preset, _QUICK)
    settings = PRESETS.get(preset)
    tiles = 1 if settings is None else settings.network.tiles**2
    held_out = 0.0 if settings is None else settings.training.held_out_fraction
    needed = round(images * (1 - held_out)) * tiles
    return TrainingForecast(round(seconds * pace), needed, needed / pace)
