"""What a training takes of the disk and of memory, worked out before it begins. No torch."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.config import Preset

TOKEN_STRIDE = 16
"""Pixels of the network's input along a side of a token."""
FEATURE_CHANNELS = {
    "tf_efficientnet_lite2": 400,
    "tf_efficientnet_b4.aa_in1k": 272,
    "vit_small_patch14_reg4_dinov2.lvd142m": 1536,
}
"""Channels that are kept of every token, by the backbones of the presets; a test compares them with what the backbones say."""
_LARGEST_CHANNELS = 1536
"""Assumed of a backbone that no preset has."""
_MODEL_BYTES = 300_000_000
"""Checkpoint with the optimiser's state, model folder and exports."""
_PROCESS_BYTES = {"tf_efficientnet_lite2": 1_400_000_000}
"""The largest that the process was seen to be, with 30 and with 120 images; other backbones were not measured."""


@dataclass(frozen=True, slots=True)
class TrainingNeeds:
    """In bytes."""

    disk: int
    """While it trains: pixels and features of all images are kept, and go at the end."""
    memory: int | None
    """Of its process, which hardly depends on the number of images; None where nobody has measured it."""


def training_needs(preset: Preset, images: int) -> TrainingNeeds:
    """What training on so many images of all products takes."""
    network = preset.network
    rows = images * network.tiles**2
    tokens = (network.input_size // TOKEN_STRIDE) ** 2
    channels = FEATURE_CHANNELS.get(network.backbone, _LARGEST_CHANNELS)
    row = 3 * network.input_size**2 + 2 * channels * tokens  # bytes of pixels, and features in half precision
    return TrainingNeeds(_MODEL_BYTES + rows * row, _PROCESS_BYTES.get(network.backbone))
