"""The terms of the loss against the slow reference in tests/support/paper."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from onenip_core.training.losses import combine_losses
from tests.support.paper.losses import resize, step_loss


@pytest.mark.parametrize("restoration", [True, False])
@pytest.mark.parametrize(
    ("dice_weight", "dice_factor", "cross_entropy"), [(0.5, 1.0, 0.0), (3.0, 2.0, 0.7)], ids=["paper", "other"]
)
def test_every_term(restoration: bool, dice_weight: float, dice_factor: float, cross_entropy: float) -> None:
    rng = np.random.default_rng(0)
    reconstructed, restored, normals = rng.normal(0, 2, (3, 2, 4, 3, 3))
    logits, masks = rng.normal(0, 3, (4, 5, 5)), rng.random((2, 8, 8)) < 0.3
    expected = step_loss(
        reconstructed,
        restored,
        normals,
        logits,
        masks.astype(np.float64),
        with_restoration=restoration,
        dice_weight=dice_weight,
        dice_factor=dice_factor,
        cross_entropy_weight=cross_entropy,
    )
    whole = torch.cat([torch.zeros(2, 1, 8, 8), torch.from_numpy(masks)[:, None].float()])
    found = combine_losses(
        torch.from_numpy(reconstructed).float(),
        torch.from_numpy(restored).float(),
        torch.from_numpy(normals).float(),
        torch.from_numpy(logits)[:, None].float(),
        whole,
        restoration=restoration,
        dice_weight=dice_weight,
        bce_weight=cross_entropy,
        dice_factor=dice_factor,
    )
    terms = {"total": expected.total, "reconstruction": expected.reconstruction, "restoration": expected.restoration}
    terms |= {"dice": expected.dice} | ({"bce": expected.cross_entropy} if cross_entropy else {})
    assert found.values() == pytest.approx(terms, rel=1e-5)


def test_the_reference_resizes_as_torch_does() -> None:
    image = np.random.default_rng(0).normal(size=(5, 5))
    theirs = torch.nn.functional.interpolate(
        torch.from_numpy(image)[None, None], size=(9, 9), mode="bilinear", align_corners=True
    )
    np.testing.assert_allclose(resize(image, 9), theirs[0, 0].numpy(), atol=1e-12)
