"""Which prompts training samples get."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np
import numpy.typing as npt
from torch import nn

from onenip_core.config import PRESETS
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.feature_cache import FeatureCache
from onenip_core.training.step_losses import StepLosses, TrainingData
from onenip_core.training.training_team import TrainingTeam

PRODUCTS = np.array([0, 0, 0, 1, 2, 2])
SOURCES = np.arange(6)


def draws(other_prompts: bool, steps: int = 60) -> npt.NDArray[np.int64]:
    """(steps, 6) prompts of the samples made from the six images."""
    training = PRESETS["lite"].training
    config = replace(training, deviations=replace(training.deviations, other_prompts=other_prompts))
    cache = FeatureCache(np.zeros((6, 1, 1, 3), np.uint8), np.zeros((6, 1, 1, 1), np.float16), 1)
    data = TrainingData(cache, PRODUCTS, tuple(np.flatnonzero(product == PRODUCTS) for product in range(3)))
    losses = StepLosses(cast(OneNipNetwork, nn.Linear(1, 1)), config, data, 5, TrainingTeam())
    return np.array([losses.draw_prompts(SOURCES, step) for step in range(steps)])


def test_any_image_of_the_product_may_be_the_prompt_also_the_sample_itself() -> None:
    drawn = draws(other_prompts=False)
    assert [set(column) for column in drawn.T] == [{0, 1, 2}, {0, 1, 2}, {0, 1, 2}, {3}, {4, 5}, {4, 5}]


def test_of_other_prompts_the_sample_itself_is_none_unless_its_product_has_no_other() -> None:
    drawn = draws(other_prompts=True)
    assert [set(column) for column in drawn.T] == [{1, 2}, {0, 2}, {0, 1}, {3}, {5}, {4}]
