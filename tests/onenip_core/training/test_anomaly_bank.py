"""How many pseudo-anomalies are kept and made ahead."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from onenip_core.data.pseudo_anomalies.pseudo_anomaly import Mask, PseudoAnomaly
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken
from onenip_core.training.anomaly_bank import CHUNK, AnomalyBank
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.types import RgbImage

SIDE, CPU = 16, torch.device("cpu")


class Flat(nn.Module):
    """In place of a backbone: the first value of each image."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1), requires_grad=False)

    def forward(self, images: Tensor) -> Tensor:
        return images[:, :1, :1, :1].float()


class Marks:
    """In place of the synthesiser: counts what it made, and draws a value."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, image: RgbImage, rng: np.random.Generator, inside: Mask | None = None) -> PseudoAnomaly:
        self.made += 1
        altered = np.full_like(image, rng.integers(0, 200))
        return PseudoAnomaly(altered, np.ones(image.shape[:2], np.bool_), "patch")


@contextmanager
def bank_of(images: int, batch_size: int, uses: int) -> Iterator[tuple[AnomalyBank, Marks]]:
    cache = FeatureCache(np.zeros((images, SIDE, SIDE, 3), np.uint8), np.zeros((images, 1, 1, 1), np.float16), 1)
    marks = Marks()
    bank = AnomalyBank(
        cache,
        cast(FeatureBackbone, Flat()),
        cast(DefectSynthesiser, marks),
        per_image=4,
        seed=3,
        batch_size=batch_size,
        uses=uses,
    )
    try:
        yield bank, marks
    finally:
        bank.close()


@pytest.mark.parametrize(
    ("images", "batch_size"), [(10, 64), (12, 70), (15, 64), (16, 64), (16, 68), (40, 64), (10, 256)]
)
def test_what_left_the_bank_is_not_kept(images: int, batch_size: int) -> None:
    steps = 50
    with bank_of(images, batch_size, uses=1) as (bank, marks):
        assert bank.prepare(0, CancelToken(), lambda fraction: None)
        for step in range(steps):
            bank.draw(step, batch_size, CPU)
            first, last = bank._window(step)
            assert {*bank._pieces} <= {*range(first * CHUNK, last * CHUNK)}
            assert min(bank._pending) >= first * CHUNK and len(bank._pending) <= 3 * batch_size
    # Each once, and only what was drawn or was about to be: a bank that is smaller than a batch makes itself anew for each step.
    capacity = 4 * images // CHUNK * CHUNK
    assert marks.made <= (steps + 3) * min(capacity, batch_size)


def test_all_that_the_next_steps_take_is_begun_before_them() -> None:
    for images, batch_size, uses in ((400, 64, 1), (400, 8, 4), (10, 64, 1)):
        with bank_of(images, batch_size, uses) as (bank, _):
            bank.prepare(0, CancelToken(), lambda fraction: None)
            for step in range(20):
                bank.draw(step, batch_size, CPU)
                begun = {*bank._pieces, *bank._pending}
                assert {*bank._numbers(step + 1, batch_size).tolist()} <= begun


def test_nothing_is_made_before_it_is_needed() -> None:
    with bank_of(400, 8, uses=4) as (bank, marks):
        told: list[float] = []
        assert bank.prepare(0, CancelToken(), told.append)
        assert marks.made == 8 and told == pytest.approx([place / 8 for place in range(1, 9)])
        drawn = bank.draw(0, 8, CPU)
        assert drawn.numbers is not None and {*drawn.numbers.tolist()} <= {*bank._pieces}
    assert marks.made <= 8 * 4, "of this step and the three after it"


def test_what_is_known_by_a_number_is_the_same_whenever_it_is_drawn() -> None:
    with bank_of(10, 8, uses=4) as (bank, marks):
        bank.prepare(0, CancelToken(), lambda fraction: None)
        seen: dict[int, float] = {}
        again = 0
        for step in range(30):
            sample = bank.draw(step, 8, CPU)
            assert sample.numbers is not None
            for number, value in zip(sample.numbers.tolist(), sample.features.flatten().tolist(), strict=True):
                again += number in seen
                assert seen.setdefault(number, value) == value
    assert again > 100
    assert marks.made >= len(seen)


def test_a_resumed_run_draws_what_an_uninterrupted_one_draws() -> None:
    for images, uses in ((10, 1), (10, 4), (60, 1)):
        with bank_of(images, 64, uses) as (whole, _), bank_of(images, 64, uses) as (resumed, _):
            whole.prepare(0, CancelToken(), lambda fraction: None)
            drawn = [whole.draw(step, 64, CPU) for step in range(12)]
            resumed.prepare(9, CancelToken(), lambda fraction: None)
            for step in (9, 10, 11):
                again = resumed.draw(step, 64, CPU)
                np.testing.assert_array_equal(again.sources, drawn[step].sources)
                torch.testing.assert_close(again.features, drawn[step].features, rtol=0, atol=0)
