"""Layers that look at the whole batch although each process of a team has a share of it, on CPU and GPU."""

from __future__ import annotations

from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn

from onenip_core.training.training_team import TrainingTeam


def share_layers(module: nn.Module, team: TrainingTeam) -> None:
    """Replace every BatchNorm2d and Dropout2d in a module by one for the team; parameters and their names stay."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            setattr(module, name, TeamBatchNorm2d(child, team))
        elif isinstance(child, nn.Dropout2d):
            setattr(module, name, TeamDropout2d(child.p, team))
        else:
            share_layers(child, team)


class TeamBatchNorm2d(nn.BatchNorm2d):
    """Batch normalisation with the statistics of all processes' samples (torch's own for that, SyncBatchNorm, needs GPUs)."""

    def __init__(self, original: nn.BatchNorm2d, team: TrainingTeam) -> None:
        super().__init__(original.num_features, original.eps, original.momentum)
        self._team = team
        self.weight, self.bias = original.weight, original.bias
        self.running_mean, self.running_var = original.running_mean, original.running_var
        self.num_batches_tracked = original.num_batches_tracked

    def forward(self, features: Tensor) -> Tensor:
        """(B, C, H, W) → the same shape and type."""
        if not self.training:
            return super().forward(features)
        group = self._team.groups.layers
        values = features.float()
        count = values.new_tensor([values.numel() / values.shape[1]])
        sums: Tensor = _SumOverTeam.apply(torch.cat([values.sum((0, 2, 3)), count]), group)
        total = sums[-1].detach()
        mean = sums[:-1] / total
        centred = values - mean[:, None, None]
        # In two passes, because the mean of squares less the square of the mean would lose digits.
        variance: Tensor = _SumOverTeam.apply(centred.square().sum((0, 2, 3)), group) / total
        self._remember(mean.detach(), variance.detach() * total / (total - 1))
        scale = torch.rsqrt(variance + self.eps) * self.weight
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(features.dtype)

    def _remember(self, mean: Tensor, variance: Tensor) -> None:
        momentum = 0.1 if self.momentum is None else self.momentum
        if self.running_mean is not None and self.running_var is not None and self.num_batches_tracked is not None:
            self.running_mean.lerp_(mean, momentum)
            self.running_var.lerp_(variance, momentum)
            self.num_batches_tracked.add_(1)


class TeamDropout2d(nn.Dropout2d):
    """Hides the channels that a single process with the whole batch would hide."""

    def __init__(self, p: float, team: TrainingTeam) -> None:
        super().__init__(p)
        self._team = team

    def forward(self, features: Tensor) -> Tensor:
        """(B, C, H, W) → the same shape."""
        if not self.training or self.p == 0:
            return features
        shape = (self._team.rows_of_batch(features.shape[0]), features.shape[1], 1, 1)
        generator = torch.Generator(features.device).manual_seed(self._team.dropout_seed)
        kept = torch.empty(shape, device=features.device, dtype=features.dtype).bernoulli_(
            1 - self.p, generator=generator
        )
        return features * self._team.rows_of_share(kept.div_(1 - self.p))


class _SumOverTeam(torch.autograd.Function):
    """The sum over all processes; each process's gradient reaches all that contributed."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, group: dist.ProcessGroup) -> Tensor:
        ctx.group = group
        total = values.clone()
        dist.all_reduce(total, group=group)
        return total

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        total = gradients[0].clone()
        dist.all_reduce(total, group=ctx.group)
        return total, None
