"""What a training takes, by hand and beside what one really writes."""

from __future__ import annotations

import pytest

from onenip_core.config import PRESETS
from onenip_core.model.build import build_backbone
from onenip_core.training_needs import FEATURE_CHANNELS, training_needs


def test_disk_by_hand() -> None:
    """An image of lite: 224 × 224 × 3 bytes of pixels, 14 × 14 tokens of 400 channels of two bytes."""
    of_one = training_needs(PRESETS["lite"], 1).disk - training_needs(PRESETS["lite"], 0).disk
    assert of_one == 150_528 + 156_800
    tiled = PRESETS["lite-tiles"]
    assert training_needs(tiled, 1).disk - training_needs(tiled, 0).disk == 4 * of_one
    assert training_needs(PRESETS["lite"], 20_000).disk > 6_000_000_000


def test_the_channels_are_those_of_the_backbone() -> None:
    network = PRESETS["lite"].network
    assert FEATURE_CHANNELS[network.backbone] == build_backbone(network)[0].layout.total


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_every_preset_has_its_channels(name: str) -> None:
    assert PRESETS[name].network.backbone in FEATURE_CHANNELS
