"""What one image costs in a backbone on this computer. Random weights do: the cost does not depend on them."""

from __future__ import annotations

import time
from dataclasses import replace
from statistics import median

import torch

from onenip_core.config import PRESETS
from onenip_core.model.build import build_bare_backbone
from onenip_core.model.transformer_backbone import TransformerBackbone

_WARM_UP, _REPEATS = 3, 10


def milliseconds_an_image(name: str, repeats: int = _REPEATS) -> float:
    """Median of the backbone alone, one image at a time, on the CPU with torch.

    The image has the input size of the preset `vit` for transformers, of `lite` for others. Raises WeightsError.
    """
    backbone = build_bare_backbone(replace(PRESETS["lite"].network, backbone=name))
    size = PRESETS["lite"].network.input_size
    if isinstance(backbone, TransformerBackbone):
        size = PRESETS["vit"].network.input_size
        backbone = build_bare_backbone(replace(PRESETS["vit"].network, backbone=name))
    image = torch.zeros(1, 3, size, size, dtype=torch.uint8)
    times = []
    for number in range(_WARM_UP + repeats):
        began = time.perf_counter()
        backbone(image)
        if number >= _WARM_UP:
            times.append(time.perf_counter() - began)
    return 1000 * median(times)
