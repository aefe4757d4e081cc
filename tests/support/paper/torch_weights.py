"""A torch module's weights for the slow reference."""

from __future__ import annotations

import torch
from torch import nn

from tests.support.paper.transformer import Array


def scatter_weights(module: nn.Module, seed: int = 0) -> None:
    """Give every parameter, norms and biases too, random values: with ones and zeros an error could hide."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            drawn = torch.randn(parameter.shape, generator=generator, dtype=torch.float64)
            scale = 0.5 if parameter.dim() < 2 else 1.5 / parameter.shape[-1] ** 0.5
            parameter.copy_(drawn * scale + (1.0 if "norm" in name and name.endswith("weight") else 0.0))


def weights_of(module: nn.Module) -> dict[str, Array]:
    """Parameters and buffers by name, float64."""
    return {name: value.detach().double().numpy() for name, value in module.state_dict().items()}
