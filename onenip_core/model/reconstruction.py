"""Encoder and decoders: from feature tokens and a prompt to a normal version of the features."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from onenip_core.config import NetworkConfig, PromptMode
from onenip_core.errors import UsageError
from onenip_core.model.position_embedding import neighbour_mask
from onenip_core.model.prompt_attention import Attention, BidirectionalBlock, EncoderLayer, QueryBlock


class TokenEncoder(nn.Module):
    """Projects feature tokens to the network's width and encodes them; shared by target and prompt."""

    allowed: Tensor

    def __init__(self, config: NetworkConfig, channels: int) -> None:
        super().__init__()
        self.projection = nn.Linear(channels, config.width)
        self.layers = nn.ModuleList(
            EncoderLayer(config.width, config.heads, config.feedforward, config.dropout)
            for _ in range(config.encoder_layers)
        )
        self.last_norm = _last_norm(config)
        self.register_buffer("allowed", neighbour_mask(config.grid, config.neighbour_window), persistent=False)

    def forward(self, tokens: Tensor, positions: Tensor) -> Tensor:
        """(B, N, C) feature tokens and (N, W) positions → (B, N, W) encoding."""
        encoding = self.projection(tokens)
        for layer in self.layers:
            encoding = layer(encoding, positions, self.allowed)
        normed: Tensor = self.last_norm(encoding)
        return normed


class BidirectionalDecoder(nn.Module):
    """Prompt mode `dynamic` (paper §3.2): prompt and target tokens read each other, then the prompt reads the target once more."""

    allowed: Tensor

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            BidirectionalBlock(
                config.width,
                config.heads,
                config.feedforward,
                config.dropout,
                config.dropout if config.deviations.decoder_feedforward_dropout else 0.0,
                config.deviations.decoder_update,
            )
            for _ in range(config.decoder_layers)
        )
        self.last_attention = Attention(config.width, config.heads, config.dropout)
        self.last_norm = nn.LayerNorm(config.width)
        self.last_dropout = nn.Dropout(config.dropout)
        self.register_buffer("allowed", neighbour_mask(config.grid, config.neighbour_window), persistent=False)

    def forward(self, target: Tensor, prompt: Tensor | None, positions: Tensor) -> Tensor:
        """(B, N, W) target and prompt encodings, (N, W) positions → (B, N, W). The last attention is not masked."""
        if prompt is None:
            raise UsageError("This network needs a prompt: its prompt mode is dynamic.")
        for block in self.blocks:
            prompt, target = block(prompt, target, positions, self.allowed)
        attended = self.last_attention(prompt, target, positions, None)
        decoded: Tensor = self.last_norm(prompt + self.last_dropout(attended))
        return decoded


class QueryDecoder(nn.Module):
    """Prompt modes `none` (UniAD: a learned query per block) and `static` (the prompt's encoding is every block's query)."""

    allowed: Tensor

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            QueryBlock(config.width, config.heads, config.feedforward, config.dropout)
            for _ in range(config.decoder_layers)
        )
        self.queries: nn.Parameter | None = None
        if config.prompt_mode is PromptMode.NONE:
            self.queries = nn.Parameter(torch.empty(config.decoder_layers, config.grid**2, config.width))
        self.last_norm = _last_norm(config)
        self.register_buffer("allowed", neighbour_mask(config.grid, config.neighbour_window), persistent=False)

    def forward(self, target: Tensor, prompt: Tensor | None, positions: Tensor) -> Tensor:
        """(B, N, W) target encoding and, in static mode, prompt encoding; (N, W) positions → (B, N, W)."""
        if self.queries is None and prompt is None:
            raise UsageError("This network needs a prompt: its prompt mode is static.")
        decoded = target
        for index, block in enumerate(self.blocks):
            query = prompt if self.queries is None else self.queries[index].expand_as(target)
            decoded = block(query, target, decoded, positions, self.allowed)
        normed: Tensor = self.last_norm(decoded)
        return normed


def _last_norm(config: NetworkConfig) -> nn.Module:
    """Of encoder and query decoder in UniAD's modes; the bidirectional decoder has one of its own in any case."""
    wanted = config.deviations.last_norms and config.prompt_mode is not PromptMode.DYNAMIC
    return nn.LayerNorm(config.width) if wanted else nn.Identity()


def build_decoder(config: NetworkConfig) -> BidirectionalDecoder | QueryDecoder:
    """The decoder that the prompt mode asks for."""
    if config.prompt_mode is PromptMode.DYNAMIC:
        return BidirectionalDecoder(config)
    return QueryDecoder(config)
