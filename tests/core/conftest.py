"""Small real things that the core's tests share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onenip_core.config import PRESETS, Preset

TINY_INPUT = 64


@pytest.fixture(scope="session")
def tiny_settings() -> Preset:
    """The lite preset with a 64-pixel input and a narrow network: real in every part, trained in seconds."""
    lite = PRESETS["lite"]
    network = replace(
        lite.network,
        input_size=TINY_INPUT,
        width=32,
        heads=4,
        feedforward=64,
        encoder_layers=1,
        decoder_layers=1,
        refiner_width=16,
    )
    return Preset(network=network, training=replace(lite.training, batch_size=4, precision="fp32"), epochs=2)
