"""The losses of OneNIP (paper §3.3 and §3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

DICE_SMOOTH = 1.0
_SURELY_NORMAL = -30.0
"""A logit: what the refiner says of a place that is not inspected costs nothing and teaches nothing."""


@dataclass(frozen=True, slots=True)
class LossTerms:
    """The terms of one training step, each a scalar tensor."""

    total: Tensor
    reconstruction: Tensor
    restoration: Tensor
    dice: Tensor | None = None
    bce: Tensor | None = None

    def values(self) -> dict[str, float]:
        """Plain numbers by name, without the terms that the configuration switches off."""
        terms = {
            "total": self.total,
            "reconstruction": self.reconstruction,
            "restoration": self.restoration,
            "dice": self.dice,
            "bce": self.bce,
        }
        return {name: float(term.detach()) for name, term in terms.items() if term is not None}

    def replaced(self, values: Sequence[Tensor]) -> LossTerms:
        """The same terms with other values, in the order of `tensors`."""
        rest = iter(values)
        total, reconstruction, restoration = next(rest), next(rest), next(rest)
        dice = None if self.dice is None else next(rest)
        return LossTerms(total, reconstruction, restoration, dice, None if self.bce is None else next(rest))

    def tensors(self) -> tuple[Tensor, ...]:
        """The terms that there are."""
        terms = (self.total, self.reconstruction, self.restoration, self.dice, self.bce)
        return tuple(term for term in terms if term is not None)


@dataclass(frozen=True, slots=True)
class InsideBatch:
    """What counts of one batch, where products are inspected on a part of their pictures."""

    tokens: Tensor
    """(B, 1, g, g) bool, of normals and pseudo-anomalies alike."""
    pixels: Tensor
    """(2B, 1, S, S) bool, of both."""


def _error(output: Tensor, target: Tensor, inside: Tensor | None) -> Tensor:
    """Mean square over all places, or of every sample over those inside, and then over the samples that have some."""
    if inside is None:
        return F.mse_loss(output, target)
    counts = inside.sum((1, 2, 3))
    squares = ((output - target).square().mean(1, keepdim=True) * inside).sum((1, 2, 3))
    return (squares / counts.clamp_min(1)).sum() / (counts > 0).sum().clamp_min(1)


def dice_loss(probabilities: Tensor, masks: Tensor, factor: float = 2.0, smooth: float = DICE_SMOOTH) -> Tensor:
    """1 - (factor·Σpm + smooth) / (Σp² + Σm² + smooth) of each sample, averaged; (B, 1, H, W) each, in 0…1.

    An empty mask asks for zeros everywhere. With the authors' factor 1 a perfect mask of M pixels costs M / (2M + smooth).
    """
    predicted, truth = probabilities.float().flatten(1), masks.float().flatten(1)
    overlap = (predicted * truth).sum(1)
    area = predicted.square().sum(1) + truth.square().sum(1)
    return (1 - (factor * overlap + smooth) / (area + smooth)).mean()


def combine_losses(
    reconstructed: Tensor,
    restored: Tensor,
    normals: Tensor,
    logits: Tensor | None,
    masks: Tensor,
    *,
    restoration: bool,
    dice_weight: float,
    bce_weight: float,
    dice_factor: float = 2.0,
    dice_smooth: float = DICE_SMOOTH,
    inside: InsideBatch | None = None,
) -> LossTerms:
    """The loss of one step.

    Args:
        reconstructed: (B, C, g, g) reconstruction of the normals.
        restored: (B, C, g, g) reconstruction of the pseudo-anomalies, which should be normal again.
        normals: (B, C, g, g) features of the normals, the target of both.
        logits: (2B, 1, h, w) refined logits of normals, then pseudo-anomalies; None without a refiner.
        masks: (2B, 1, S, S) in 0…1; the first B are empty.
        restoration: whether `restored` is trained (paper, table 4a).
        dice_weight: weight of the Dice loss (0.5 in the paper).
        bce_weight: weight of the cross-entropy on the same masks (0 in the paper).
        dice_factor: of the overlap in the Dice loss; see `dice_loss`.
        dice_smooth: added above and below its fraction.
        inside: what is inspected and counts alone; None for everything.
    """
    tokens = None if inside is None else inside.tokens
    reconstruction = _error(reconstructed.float(), normals, tokens)
    restored_loss = _error(restored.float(), normals, tokens)
    total = (reconstruction + restored_loss) / 2 if restoration else reconstruction
    if logits is None:
        return LossTerms(total, reconstruction, restored_loss)
    full = _enlarge(logits.float(), masks.shape[-2], masks.shape[-1])
    if inside is not None:
        full = full.masked_fill(~inside.pixels, _SURELY_NORMAL)
    dice = dice_loss(full.sigmoid(), masks, dice_factor, dice_smooth)
    total = total + dice_weight * dice
    bce = None
    if bce_weight:
        bce = F.binary_cross_entropy_with_logits(full, masks)
        total = total + bce_weight * bce
    return LossTerms(total, reconstruction, restored_loss, dice, bce)


def _enlarge(maps: Tensor, height: int, width: int) -> Tensor:
    """(B, 1, h, w) → (B, 1, height, width): `F.interpolate`, bilinear with aligned corners, as two matrix products.

    Backwards these take a quarter of the time on a CPU.
    """
    with torch.autocast(maps.device.type, enabled=False):
        return _stretch(maps.shape[-2], height, maps) @ (maps @ _stretch(maps.shape[-1], width, maps).T)


def _stretch(count: int, wanted: int, like: Tensor) -> Tensor:
    """(wanted, count): the weights of `count` places in each of the `wanted` places between the first and the last of them."""
    place = torch.arange(wanted, device=like.device, dtype=like.dtype) * ((count - 1) / max(1, wanted - 1))
    distance = place[:, None] - torch.arange(count, device=like.device, dtype=like.dtype)
    return (1 - distance.abs()).clamp_min(0)
