"""The transformer's parts: attention, the encoder layer, and the blocks of the two decoders."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from onenip_core.deviations import DecoderUpdate


class Attention(nn.Module):
    """Multi-head attention. Positions are added to queries and keys by the caller's `positions`, never to values."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.output = nn.Linear(width, width)

    def forward(self, queries: Tensor, memory: Tensor, positions: Tensor, allowed: Tensor | None) -> Tensor:
        """(B, N, W) queries attend to (B, N, W) memory; `allowed` is (N, N) bool or None for everything."""
        query, key, value = (self._split(tokens) for tokens in self._project(queries, memory, positions))
        dropout = self.dropout if self.training else 0.0
        attend = _attend_in_products if _products_are_better(query) else F.scaled_dot_product_attention
        attended = attend(query, key, value, attn_mask=allowed, dropout_p=dropout)
        batch, _, tokens, _ = attended.shape
        merged: Tensor = self.output(attended.transpose(1, 2).reshape(batch, tokens, -1))
        return merged

    def _project(self, queries: Tensor, memory: Tensor, positions: Tensor) -> Sequence[Tensor]:
        """query(queries + positions), key(memory + positions), value(memory): what reads the same tokens in one product."""
        # (x + p) · W = x · W + p · W, and p · W is the same for all images.
        if queries is memory:
            offset = [F.linear(positions, self.query.weight), F.linear(positions, self.key.weight)]
            joined = _project_jointly(queries, self.query, self.key, self.value)
            return joined[0] + offset[0], joined[1] + offset[1], joined[2]
        key, value = _project_jointly(memory, self.key, self.value)
        query = self.query(queries) + F.linear(positions, self.query.weight)
        return query, key + F.linear(positions, self.key.weight), value

    def _split(self, tokens: Tensor) -> Tensor:
        batch, count, width = tokens.shape
        return tokens.view(batch, count, self.heads, width // self.heads).transpose(1, 2)


def _project_jointly(tokens: Tensor, *layers: nn.Linear) -> Sequence[Tensor]:
    """What each layer gives for the tokens, in one matrix product."""
    weight, bias = torch.cat([layer.weight for layer in layers]), torch.cat([layer.bias for layer in layers])
    return F.linear(tokens, weight, bias).chunk(len(layers), dim=-1)


def _products_are_better(query: Tensor) -> bool:
    """torch's fused attention is slow backwards on a CPU in bf16: it takes three times as long as plain matrix products.

    Traced to ONNX it becomes products too, but with two selections from all scores where one sum will do.
    """
    if torch.compiler.is_exporting():
        return True
    return query.device.type == "cpu" and query.dtype is torch.bfloat16 and torch.is_grad_enabled()


def _attend_in_products(
    query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | None, dropout_p: float
) -> Tensor:
    """What `scaled_dot_product_attention` computes, as two batched matrix products that stay in bf16."""
    with torch.autocast(query.device.type, enabled=False):
        scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
        if attn_mask is not None:
            # Adding a small table is faster than masking every head's scores.
            forbidden = torch.zeros(attn_mask.shape, dtype=scores.dtype).masked_fill(~attn_mask, float("-inf"))
            scores = scores + forbidden
        return F.dropout(torch.softmax(scores, dim=-1), dropout_p) @ value


class FeedForward(nn.Module):
    """Linear → ReLU → Linear, per token."""

    def __init__(self, width: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.expand = nn.Linear(width, hidden)
        self.dropout = nn.Dropout(dropout)
        self.contract = nn.Linear(hidden, width)

    def forward(self, tokens: Tensor) -> Tensor:
        contracted: Tensor = self.contract(self.dropout(F.relu(self.expand(tokens))))
        return contracted


class EncoderLayer(nn.Module):
    """Post-norm self-attention and feed-forward, with the neighbour mask."""

    def __init__(self, width: int, heads: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.attention = Attention(width, heads, dropout)
        self.feedforward = FeedForward(width, hidden, dropout)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, tokens: Tensor, positions: Tensor, allowed: Tensor) -> Tensor:
        tokens = self.norm1(tokens + self.dropout(self.attention(tokens, tokens, positions, allowed)))
        encoded: Tensor = self.norm2(tokens + self.dropout(self.feedforward(tokens)))
        return encoded


class BidirectionalBlock(nn.Module):
    """One block of the bidirectional decoder (paper §3.2): the prompt reads the target, then the target reads the prompt.

    `PUBLISHED` is what the published figures came from: the target gets what the prompt's feed-forward gave, and has no
    attention of its own.
    """

    def __init__(
        self, width: int, heads: int, hidden: int, dropout: float, inner_dropout: float, update: DecoderUpdate
    ) -> None:
        """`inner_dropout` is the one inside the feed-forward."""
        super().__init__()
        self.prompt_attention = Attention(width, heads, dropout)
        self.feedforward = FeedForward(width, hidden, inner_dropout)
        self.target_attention: Attention | None = None
        if update is DecoderUpdate.MENDED:
            self.target_attention = Attention(width, heads, dropout)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.norm3 = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, prompt: Tensor, target: Tensor, positions: Tensor, allowed: Tensor) -> tuple[Tensor, Tensor]:
        prompt = self.norm1(prompt + self.dropout(self.prompt_attention(prompt, target, positions, allowed)))
        thought = self.feedforward(prompt)
        prompt = self.norm2(prompt + self.dropout(thought))
        if self.target_attention is None:
            return prompt, self.norm3(target + self.dropout(thought))
        target = self.norm3(target + self.dropout(self.target_attention(target, prompt, positions, allowed)))
        return prompt, target


class QueryBlock(nn.Module):
    """One block of UniAD's layer-wise query decoder: a query reads the encoding, then the block before it."""

    def __init__(self, width: int, heads: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.encoding_attention = Attention(width, heads, dropout)
        self.previous_attention = Attention(width, heads, dropout)
        self.feedforward = FeedForward(width, hidden, dropout)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.norm3 = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, query: Tensor, encoding: Tensor, previous: Tensor, positions: Tensor, allowed: Tensor) -> Tensor:
        tokens = self.norm1(query + self.dropout(self.encoding_attention(query, encoding, positions, allowed)))
        tokens = self.norm2(tokens + self.dropout(self.previous_attention(tokens, previous, positions, allowed)))
        decoded: Tensor = self.norm3(tokens + self.dropout(self.feedforward(tokens)))
        return decoded
