"""What a person asks of a training run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.training.start import TrainingStart


@dataclass(frozen=True, slots=True)
class TrainingOrder:
    """One value that says all; the same order gives the same model on the same machine."""

    products: Sequence[ProductDataset]
    """Normal images of each product."""
    out: Path
    """The model folder; must not hold a finished model."""
    preset: str
    """Name of the preset."""
    budget: Budget
    """How long to train; empty takes the preset's epochs."""
    settings: Preset | None = None
    """The preset's values with changes; None takes them from the table."""
    device: str = "auto"
    """auto, cpu or cuda."""
    seed: int = 0
    """The same seed, images and settings give the same model on the same CPU (with a budget in steps or epochs; docs/method.md
    tells about CUDA)."""
    resume: bool = False
    """Continue the run that was left in `out`; without it a left run is an error, so that no work is lost by accident."""
    weights: Path | None = None
    """Backbone weights file; None takes packaged weights, then those that are kept on this computer."""
    textures: Path | None = None
    """Folder of images to fill pseudo-anomalies with; None generates textures."""
    pictures: bool = False
    """Tell now and then what the network finds of some pseudo-anomalies. The model is the same."""
    start: TrainingStart | None = None
    """The model to begin with; None begins at random. All products that it knows must be among `products`."""
