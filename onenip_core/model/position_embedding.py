"""Learned positions and the neighbour mask of a square token grid."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from onenip_core.errors import UsageError


class PositionEmbedding(nn.Module):
    """Learned row and column embeddings, half the width each, concatenated. Added to queries and keys, not to values."""

    def __init__(self, grid: int, width: int) -> None:
        super().__init__()
        if width % 2:
            raise UsageError(f"The network's width must be even to hold row and column embeddings; got {width}.")
        self.grid = grid
        self.rows = nn.Parameter(torch.empty(grid, width // 2))
        self.columns = nn.Parameter(torch.empty(grid, width // 2))
        nn.init.uniform_(self.rows)
        nn.init.uniform_(self.columns)

    def forward(self) -> Tensor:
        """(N, width): token r·g + c carries row r and column c."""
        rows = self.rows[:, None, :].expand(-1, self.grid, -1)
        columns = self.columns[None, :, :].expand(self.grid, -1, -1)
        return torch.cat([rows, columns], dim=-1).reshape(self.grid * self.grid, -1)


def neighbour_mask(grid: int, window: int) -> Tensor:
    """Who may attend to whom, (N, N) bool, True = allowed (neighbour-masked attention, UniAD §3.3).

    A token cannot attend to the tokens within ±(window // 2) rows and columns of itself, so that it cannot copy itself.

    Raises:
        UsageError: the window leaves some token nothing to attend to.
    """
    half = window // 2
    position = torch.arange(grid)
    near = (position[:, None] - position[None, :]).abs() <= half
    # Token pairs (r1, c1), (r2, c2) are neighbours when both their rows and their columns are near.
    neighbours = (near[:, None, :, None] & near[None, :, None, :]).reshape(grid * grid, grid * grid)
    allowed = ~neighbours
    if not bool(allowed.any(dim=1).all()):
        raise UsageError(f"A neighbour window of {window} leaves tokens of a {grid}×{grid} grid nothing to attend to.")
    return allowed
