"""Losses and schedules against values worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F

from onenip_core.config import Budget
from onenip_core.errors import UsageError
from onenip_core.training.losses import combine_losses, dice_loss
from onenip_core.training.schedule import learning_rate_factor, plan_training


def test_dice_by_hand() -> None:
    predicted = torch.tensor([[[[0.5, 1.0], [0.0, 0.0]]]])
    mask = torch.tensor([[[[1.0, 1.0], [0.0, 1.0]]]])
    # overlap 1.5; squares 1.25 + 3; (3 + 1) / (4.25 + 1)
    assert float(dice_loss(predicted, mask)) == pytest.approx(1 - 4 / 5.25)


def test_dice_of_an_empty_mask_asks_for_nothing() -> None:
    empty = torch.zeros(1, 1, 2, 2)
    assert float(dice_loss(empty, empty)) == 0.0
    assert float(dice_loss(torch.ones(1, 1, 2, 2), empty)) == pytest.approx(1 - 1 / 5)


def test_dice_is_averaged_over_samples() -> None:
    predicted = torch.stack([torch.zeros(1, 2, 2), torch.ones(1, 2, 2)])
    mask = torch.ones(2, 1, 2, 2)
    assert float(dice_loss(predicted, mask)) == pytest.approx(((1 - 1 / 5) + 0) / 2)


def test_total_loss_by_hand() -> None:
    normals = torch.zeros(1, 2, 1, 1)
    reconstructed, restored = torch.full_like(normals, 2.0), torch.full_like(normals, 4.0)
    logits, masks = torch.zeros(2, 1, 1, 1), torch.tensor([0.0, 1.0]).view(2, 1, 1, 1)
    terms = combine_losses(
        reconstructed, restored, normals, logits, masks, restoration=True, dice_weight=0.5, bce_weight=0.25
    )
    # sigmoid 0.5: Dice of the empty mask 1 - 1/1.25, of the full one 1 - 2/2.25
    dice = ((1 - 1 / 1.25) + (1 - 2 / 2.25)) / 2
    assert float(terms.reconstruction) == 4.0
    assert float(terms.restoration) == 16.0
    assert terms.dice is not None and terms.bce is not None
    assert float(terms.dice) == pytest.approx(dice)
    assert float(terms.bce) == pytest.approx(math.log(2))
    assert float(terms.total) == pytest.approx(10 + 0.5 * dice + 0.25 * math.log(2))


def test_switches_leave_terms_out() -> None:
    normals = torch.zeros(1, 2, 1, 1)
    terms = combine_losses(
        normals + 2,
        normals + 4,
        normals,
        None,
        torch.zeros(2, 1, 1, 1),
        restoration=False,
        dice_weight=0.5,
        bce_weight=0.5,
    )
    assert float(terms.total) == 4.0
    assert set(terms.values()) == {"total", "reconstruction", "restoration"}


def test_logits_are_resized_to_the_mask() -> None:
    normals = torch.zeros(1, 2, 1, 1)
    logits = torch.tensor([[-50.0, 50.0]]).repeat(2, 1).view(2, 1, 1, 2)
    masks = torch.zeros(2, 1, 1, 3)
    masks[1, ..., 1:] = 1
    terms = combine_losses(normals, normals, normals, logits, masks, restoration=True, dice_weight=1.0, bce_weight=0.0)
    # aligned corners: -50, 0, 50 → probabilities 0, ½, 1
    empty, full = 1 - 1 / (1.25 + 1), 1 - (2 * 1.5 + 1) / (1.25 + 2 + 1)
    assert terms.dice is not None
    assert float(terms.dice) == pytest.approx((empty + full) / 2, abs=1e-6)


@pytest.mark.parametrize(
    ("small", "large"), [((7, 7), (28, 28)), ((6, 5), (13, 40)), ((9, 9), (4, 3)), ((1, 2), (3, 5))]
)
def test_logits_are_enlarged_as_torch_does(small: tuple[int, int], large: tuple[int, int]) -> None:
    """Against torch's own interpolation, values and gradients."""
    generator = torch.Generator().manual_seed(4)
    logits = torch.randn(4, 1, *small, generator=generator, requires_grad=True)
    same = logits.detach().clone().requires_grad_()
    masks = (torch.rand(4, 1, *large, generator=generator) > 0.5).float()
    normals = torch.zeros(2, 2, 1, 1)
    terms = combine_losses(normals, normals, normals, logits, masks, restoration=True, dice_weight=0.0, bce_weight=1.0)
    full = F.interpolate(same, size=large, mode="bilinear", align_corners=True)
    expected = F.binary_cross_entropy_with_logits(full, masks)
    assert terms.bce is not None
    torch.testing.assert_close(terms.bce, expected)
    terms.bce.backward()  # type: ignore[no-untyped-call]
    expected.backward()  # type: ignore[no-untyped-call]
    torch.testing.assert_close(logits.grad, same.grad)


def test_learning_rates() -> None:
    assert learning_rate_factor("step", 0.79) == 1.0
    assert learning_rate_factor("step", 0.8) == pytest.approx(0.1)
    assert learning_rate_factor("one_cycle", 0.05) == pytest.approx(0.5)
    assert learning_rate_factor("one_cycle", 0.1) == pytest.approx(1.0)
    assert learning_rate_factor("one_cycle", 0.55) == pytest.approx(0.505)
    assert learning_rate_factor("one_cycle", 1.0) == pytest.approx(0.01)


def test_plans() -> None:
    assert plan_training(Budget(epochs=2), 9, images=100, batch_size=8).steps == 25
    assert plan_training(Budget(), 4, images=100, batch_size=8).steps == 50
    timed = plan_training(Budget(minutes=0.5), 9, images=100, batch_size=8)
    assert timed.fraction(step=1000, seconds=15) == pytest.approx(0.5)
    assert timed.shortened(6).seconds == 24
    assert timed.shortened(60).seconds == 7.5
    for budget in (Budget(steps=0), Budget(minutes=-1), Budget(epochs=math.nan), Budget(steps=1, epochs=1)):
        with pytest.raises(UsageError):
            plan_training(budget, 9, images=100, batch_size=8)
