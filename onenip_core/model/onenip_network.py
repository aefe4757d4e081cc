"""The network on features: reconstruction with a prompt, restoration, refinement."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from onenip_core.config import NetworkConfig, PromptMode
from onenip_core.errors import UsageError
from onenip_core.model.position_embedding import PositionEmbedding
from onenip_core.model.reconstruction import TokenEncoder, build_decoder
from onenip_core.model.refiner import Refiner, match_gallery

_LEAST_STD = 0.01
"""Of the median channel's deviation."""


class OneNipNetwork(nn.Module):
    """OneNIP (paper §3) after the frozen backbone. All tensors are (B, C, g, g) *standardised* features unless said otherwise.

    `standardise` is the identity where the configuration asks for the paper's plain features.
    """

    feature_mean: Tensor
    feature_std: Tensor

    def __init__(self, config: NetworkConfig, channels: int) -> None:
        super().__init__()
        self.config = config
        self.channels = channels
        self.register_buffer("feature_mean", torch.zeros(channels))
        self.register_buffer("feature_std", torch.ones(channels))
        self.positions = PositionEmbedding(config.grid, config.width)
        self.encoder = TokenEncoder(config, channels)
        self.decoder = build_decoder(config)
        self.head = nn.Linear(config.width, channels)
        self._initialise_transformer()
        residual_channels = channels * (2 if config.match_prompts else 1)
        self.refiner = Refiner(residual_channels, config.refiner_width) if config.refiner else None

    def _initialise_transformer(self) -> None:
        """Xavier-uniform weights and zero biases, as in the paper; positions keep their own initial values."""
        for module in (self.encoder, self.decoder, self.head):
            for name, parameter in module.named_parameters():
                if "norm" in name:
                    continue
                if parameter.dim() == 3:  # learned queries, one (N, W) table a layer
                    for query in parameter:
                        nn.init.xavier_uniform_(query)
                elif parameter.dim() == 2:
                    # As if query, key and value were one (3W, W) matrix, as in torch's own attention.
                    joint = name.split(".")[-2:-1] in (["query"], ["key"], ["value"])
                    nn.init.xavier_uniform_(parameter, gain=2**-0.5 if joint else 1.0)
                else:
                    nn.init.zeros_(parameter)

    def set_feature_statistics(self, mean: Tensor, std: Tensor) -> None:
        """Statistics of the training normals, (C,) each; used by `standardise`."""
        if mean.shape != (self.channels,) or std.shape != (self.channels,):
            raise UsageError(f"Feature statistics must have {self.channels} values, got {tuple(mean.shape)}.")
        self.feature_mean.copy_(mean)
        # A channel that hardly varies on the training normals would explode when it fires once.
        self.feature_std.copy_(std.clamp_min(max(_LEAST_STD * float(std.median()), 1e-6)))

    def standardise(self, features: Tensor) -> Tensor:
        """Backbone features (B, C, g, g) → the scale that the network works in."""
        if not self.config.standardise_features:
            return features
        standard: Tensor = (features - self.feature_mean.view(1, -1, 1, 1)) / self.feature_std.view(1, -1, 1, 1)
        return standard

    def encode(self, features: Tensor) -> Tensor:
        """(B, C, g, g) → (B, N, W) encoding. A prompt's encoding never changes in inspection: encode it once and keep it."""
        encoding: Tensor = self.encoder(_to_tokens(features), self.positions())
        return encoding

    def decode(self, target: Tensor, prompt: Tensor | None) -> Tensor:
        """(B, N, W) encodings of target and prompt → (B, C, g, g) reconstruction. Mode `none` ignores the prompt."""
        if self.config.prompt_mode is PromptMode.NONE:
            prompt = None
        tokens = self.head(self.decoder(target, prompt, self.positions()))
        grid = self.config.grid
        reconstruction: Tensor = tokens.transpose(1, 2).reshape(-1, self.channels, grid, grid)
        return reconstruction

    def reconstruct(self, features: Tensor, prompt: Tensor | None) -> Tensor:
        """(B, C, g, g) features and (B, N, W) prompt encoding → (B, C, g, g) reconstruction."""
        return self.decode(self.encode(features), prompt)

    def refine(self, features: Tensor, reconstruction: Tensor, gallery: Tensor | None = None) -> Tensor:
        """Logits (B, 1, 4g, 4g) of the refined map.

        `gallery` is (B or 1, P, C, g, g) standardised prompt features; needed exactly when the network matches prompts.
        """
        if self.refiner is None:
            raise UsageError("This network was built without a refiner.")
        residuals = (reconstruction - features).abs()
        if self.config.match_prompts:
            if gallery is None:
                raise UsageError("This network matches prompts: its refiner needs the prompt gallery.")
            with torch.no_grad():  # nothing on the way to the matched features is trained
                matched = match_gallery(features, gallery, self.config.match_temperature)
            residuals = torch.cat([residuals, (matched - features).abs()], dim=1)
        logits: Tensor = self.refiner(residuals)
        return logits


def jitter_features(features: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Feature jitter (UniAD §3.4): Gaussian noise times token norm / C times `strength`, on (B, C, g, g) features."""
    if strength == 0:
        return features
    noise = torch.randn(features.shape, generator=generator, device=features.device, dtype=features.dtype)
    norm = features.norm(dim=1, keepdim=True)
    jittered: Tensor = features + noise * (norm / features.shape[1] * strength)
    return jittered


def _to_tokens(features: Tensor) -> Tensor:
    return features.flatten(2).transpose(1, 2)
