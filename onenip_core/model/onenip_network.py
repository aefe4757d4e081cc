"""The network on features: reconstruction with a prompt, restoration, refinement."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from onenip_core.config import NetworkConfig, PromptMode
from onenip_core.deviations import RefinerStart
from onenip_core.errors import UsageError
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.matching import Matches, gallery_width, match_tokens
from onenip_core.model.position_embedding import PositionEmbedding
from onenip_core.model.reconstruction import TokenEncoder, build_decoder
from onenip_core.model.refiner import MatchingRefiner, Refiner, start_like_xavier

_LEAST_STD = 0.01
"""Of the median channel's deviation."""


class OneNipNetwork(nn.Module):
    """OneNIP (paper §3) after the frozen backbone. Tensors are *standardised* features unless said otherwise.

    Features are (B, total, g, g), see `FeatureLayout`; the reconstruction is of the fused ones among them, (B, fused, g, g).
    `standardise` is the identity where the configuration asks for the paper's plain features.
    """

    feature_mean: Tensor
    feature_std: Tensor

    def __init__(self, config: NetworkConfig, layout: FeatureLayout) -> None:
        """Raises UsageError: the network matches prompts, but the features have no fine stage."""
        super().__init__()
        if config.match_prompts and not layout.fine:
            raise UsageError("A network that matches prompts needs features with a fine stage.")
        self.config = config
        self.layout = layout
        channels = layout.fused
        self.register_buffer("feature_mean", torch.zeros(layout.total))
        self.register_buffer("feature_std", torch.ones(layout.total))
        self.positions = PositionEmbedding(config.grid, config.width)
        self.encoder = TokenEncoder(config, channels)
        self.decoder = build_decoder(config)
        self.head = nn.Linear(config.width, channels)
        self._initialise_transformer()
        self.refiner: Refiner | MatchingRefiner | None = None
        if config.refiner and config.match_prompts:
            self.refiner = MatchingRefiner(channels, config.refiner_width, config.refiner_dropout)
        elif config.refiner:
            self.refiner = Refiner(channels, config.refiner_width)
        if self.refiner is not None and config.deviations.refiner_start is RefinerStart.XAVIER:
            start_like_xavier(self.refiner)

    def _initialise_transformer(self) -> None:
        """Xavier-uniform weights and zero biases, as in the paper; positions keep their own initial values."""
        for module in (self.encoder, self.decoder, self.head):
            for name, parameter in module.named_parameters():
                if "norm" in name:
                    continue
                if parameter.dim() == 3:  # learned queries, one (N, W) table a layer
                    for query in parameter:
                        if self.config.deviations.normal_queries:
                            nn.init.normal_(query)
                        else:
                            nn.init.xavier_uniform_(query)
                elif parameter.dim() == 2:
                    # As if query, key and value were one (3W, W) matrix, as in torch's own attention.
                    joint = name.split(".")[-2:-1] in (["query"], ["key"], ["value"])
                    nn.init.xavier_uniform_(parameter, gain=2**-0.5 if joint else 1.0)
                else:
                    nn.init.zeros_(parameter)

    def set_feature_statistics(self, mean: Tensor, std: Tensor) -> None:
        """Statistics of the training normals, (total,) each; used by `standardise`."""
        if mean.shape != (self.layout.total,) or std.shape != (self.layout.total,):
            raise UsageError(f"Feature statistics must have {self.layout.total} values, got {tuple(mean.shape)}.")
        self.feature_mean.copy_(mean)
        if self.config.scales_globally:
            # The deviation over all places and channels about their common mean; nothing is moved, only divided.
            spread = (std.square().mean() + mean.var(correction=0)).sqrt().clamp_min(1e-6)
            self.feature_mean.zero_()
            self.feature_std.fill_(float(spread))
            return
        # A channel that hardly varies on the training normals would explode when it fires once.
        self.feature_std.copy_(std.clamp_min(max(_LEAST_STD * float(std.median()), 1e-6)))

    def standardise(self, features: Tensor) -> Tensor:
        """Backbone features (B, total, g, g) → the scale that the network works in."""
        if not self.config.scales_features:
            return features
        standard: Tensor = (features - self.feature_mean.view(1, -1, 1, 1)) / self.feature_std.view(1, -1, 1, 1)
        return standard

    def fused(self, features: Tensor) -> Tensor:
        """(B, total or fused, g, g) → (B, fused, g, g): what is encoded and reconstructed."""
        return features[:, : self.layout.fused]

    def encode(self, features: Tensor) -> Tensor:
        """(B, total or fused, g, g) → (B, N, W) encoding. A prompt's never changes in inspection: encode it once and keep it."""
        encoding: Tensor = self.encoder(_to_tokens(self.fused(features)), self.positions())
        return encoding

    def decode(self, target: Tensor, prompt: Tensor | None) -> Tensor:
        """(B, N, W) encodings of target and prompt → (B, fused, g, g) reconstruction. Mode `none` ignores the prompt."""
        if self.config.prompt_mode is PromptMode.NONE:
            prompt = None
        tokens = self.head(self.decoder(target, prompt, self.positions()))
        grid = self.config.grid
        reconstruction: Tensor = tokens.transpose(1, 2).reshape(-1, self.layout.fused, grid, grid)
        return reconstruction

    def reconstruct(self, features: Tensor, prompt: Tensor | None) -> Tensor:
        """(B, total, g, g) features and (B, N, W) prompt encoding → (B, fused, g, g) reconstruction."""
        return self.decode(self.encode(features), prompt)

    def match(self, features: Tensor, gallery: Tensor | None, excluded: Tensor | None = None) -> Matches | None:
        """What the product's token gallery says of (B, total, g, g) features; None for a network that does not match prompts.

        See `match_tokens`. Raises UsageError: the network matches prompts, but no gallery of the right width is given.
        """
        if not self.config.match_prompts:
            return None
        width = gallery_width(self.layout)
        if gallery is None or gallery.shape[-1] != width:
            raise UsageError(f"This network matches prompts: it needs a gallery of tokens with {width} values.")
        return match_tokens(features, gallery, self.layout, excluded)

    def refine(self, features: Tensor, reconstruction: Tensor, matches: Matches | None = None) -> Tensor:
        """Logits (B, 1, 4g, 4g) of the refined map.

        `matches` are what `match` gave for the features. Raises UsageError: the network has no refiner, or matches are missing.
        """
        residuals = (reconstruction - self.fused(features)).abs()
        if isinstance(self.refiner, MatchingRefiner):
            if matches is None:
                raise UsageError("This network matches prompts: its refiner needs the matches of the features.")
            logits: Tensor = self.refiner(residuals, matches)
            return logits
        if self.refiner is None:
            raise UsageError("This network was built without a refiner.")
        plain: Tensor = self.refiner(residuals)
        return plain


def jitter_features(features: Tensor, strength: float, generator: torch.Generator) -> Tensor:
    """Feature jitter (UniAD §3.4): Gaussian noise times token norm / C times `strength`, on (B, C, g, g) features."""
    if strength == 0:
        return features
    noise = torch.randn(features.shape, generator=generator, device=features.device, dtype=features.dtype)
    return add_jitter(features, strength, noise)


def add_jitter(features: Tensor, strength: float, noise: Tensor) -> Tensor:
    """`jitter_features` with noise that was drawn before, of the features' shape."""
    norm = features.norm(dim=1, keepdim=True)
    jittered: Tensor = features + noise * (norm / features.shape[1] * strength)
    return jittered


def _to_tokens(features: Tensor) -> Tensor:
    return features.flatten(2).transpose(1, 2)
