"""Which of a product's normal images resembles the others least."""

from __future__ import annotations

import numpy as np
import torch

from onenip_core.evaluation.picture_marks import FAR_OUT
from onenip_core.evaluation.unusual_images import unusualness


def alike(count: int, seed: int = 0) -> torch.Tensor:
    """Features of `count` parts that differ by noise alone."""
    generator = torch.Generator().manual_seed(seed)
    part = torch.randn(1, 16, 6, 6, generator=generator)
    return part + 0.3 * torch.randn(count, 16, 6, 6, generator=generator)


def test_what_stands_out_in_one_place_or_as_a_whole_comes_first() -> None:
    features = alike(30)
    features[7, :, 2:4, 2:4] += 4.0
    features[21] = torch.randn(16, 6, 6, generator=torch.Generator().manual_seed(5)) * 2
    found = unusualness(features)
    assert set(np.argsort(-found)[:2]) == {7, 21}
    assert found[7] > FAR_OUT and found[21] > FAR_OUT
    assert np.sum(found > FAR_OUT) <= 4 and abs(np.median(found)) < 1.5


def test_defects_that_resemble_each_other_do_not_hide_each_other() -> None:
    features = alike(40)
    defect = 3.0 * torch.randn(16, 2, 2, generator=torch.Generator().manual_seed(9))
    for number in range(10):
        features[4 * number, :, 1:3, 3:5] = defect + 0.1 * torch.randn(16, 2, 2)
    found = unusualness(features)
    assert {int(number) for number in np.argsort(-found)[:10]} == set(range(0, 40, 4))


def test_images_that_are_all_the_same_are_all_usual() -> None:
    found = unusualness(alike(1).repeat(10, 1, 1, 1))
    assert np.isfinite(found).all() and (np.abs(found) < FAR_OUT).all()


def test_of_many_images_each_is_compared_with_some() -> None:
    features = alike(200)
    features[150, :, 2:4, 2:4] += 4.0
    found = unusualness(features)
    assert int(np.argmax(found)) == 150


def test_it_says_how_far_it_is() -> None:
    seen: list[int] = []
    unusualness(alike(5), seen.append)
    assert seen == [1, 2, 3, 4, 5]
