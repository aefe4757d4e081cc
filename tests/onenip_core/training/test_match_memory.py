"""What is remembered of the matches of pictures, and that it is what would be found again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.matching import Matches, gallery_rows, match_tokens, residuals_to
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.match_memory import MatchMemory
from onenip_core.training.step_losses import StepLosses, TrainingData
from onenip_core.training.token_gallery import TokenGallery
from onenip_core.training.training_team import TrainingTeam
from tests.onenip_core.training.test_step_by_hand import GRID, NETWORK, TRAINING, cache_of

LAYOUT = FeatureLayout(fused=4, deepest=2, fine=2)


def matches_of(value: float) -> Matches:
    return Matches(*(torch.full((1, 2), value) for _ in range(4)))


def steps_with_galleries() -> StepLosses:
    """Of two products with three images each, the tokens of every gallery from all images of its product."""
    rng = torch.Generator().manual_seed(1)
    galleries = []
    for product in range(2):
        tokens = gallery_rows(torch.randn(12, 4, generator=rng), torch.randn(12, 4, generator=rng))
        images = 3 * product + torch.arange(12) % 3
        galleries.append(TokenGallery(tokens, torch.stack([images, images.flip(0)], dim=1)))
    cache = cache_of(channels=LAYOUT.total)
    data = TrainingData(cache, np.array([0, 0, 0, 1, 1, 1]), (np.array([0]), np.array([3])), tuple(galleries))
    network = OneNipNetwork(replace(NETWORK, match_prompts=True), LAYOUT)
    return StepLosses(network, TRAINING, data, 0, TrainingTeam())


def test_each_picture_is_matched_once_and_the_oldest_is_forgotten() -> None:
    memory, asked = MatchMemory(3), list[int]()
    keys = [7, 8, 9, 8, 10, 7]

    def match(place: int) -> Matches:
        asked.append(keys[place])
        return matches_of(keys[place])

    found = memory.recall(keys, match)
    assert asked == [7, 8, 9, 10, 7]
    assert found.nearest[:, 0].tolist() == found.coarse[:, 0].tolist() == found.fine[:, 0].tolist() == keys


def test_residuals_to_known_tokens_are_those_of_the_search() -> None:
    features = torch.randn(2, LAYOUT.total, GRID, GRID, generator=torch.Generator().manual_seed(2))
    gallery = gallery_rows(torch.randn(9, 4), torch.randn(9, 4))
    matches = match_tokens(features, gallery[None], LAYOUT)
    assert torch.equal(residuals_to(gallery[matches.nearest], features, LAYOUT), matches.residuals)


def test_a_step_sees_the_same_matches_when_it_knows_the_pictures_and_when_not() -> None:
    steps = steps_with_galleries()
    sources, numbers = np.array([1, 4, 2]), np.array([30, 10, 20])
    generator = torch.Generator().manual_seed(3)
    normals = torch.from_numpy(cache_of(channels=LAYOUT.total).features[sources]).float()
    seen = torch.cat([normals, torch.randn(3, LAYOUT.total, GRID, GRID, generator=generator)])
    first = steps.match(seen, sources, numbers)
    order = [2, 0, 1]
    again = steps.match(seen[[*order, *(3 + place for place in order)]], sources[order], numbers[order])
    alone = [
        steps.network.match(
            seen[place : place + 1],
            steps._data.galleries[int(sources[place % 3] // 3)].tokens[None],
            steps._data.galleries[int(sources[place % 3] // 3)].sources[None] == int(sources[place % 3]),
        )
        for place in range(6)
    ]
    assert first is not None and again is not None
    for place, one in enumerate(alone):
        assert one is not None
        assert torch.equal(first.residuals[place], one.residuals[0])
        assert torch.equal(first.coarse[place], one.coarse[0])
        assert torch.equal(first.fine[place], one.fine[0])
    for place, before in enumerate([*order, *(3 + each for each in order)]):
        assert torch.equal(again.residuals[place], first.residuals[before])
        assert torch.equal(again.fine[place], first.fine[before])


def test_pictures_without_numbers_are_not_taken_for_one_another() -> None:
    steps = steps_with_galleries()
    sources = np.array([1, 4])
    normals = torch.from_numpy(cache_of(channels=LAYOUT.total).features[sources]).float()
    one, other = (steps.match(torch.cat([normals, normals + shift]), sources) for shift in (1.0, -2.0))
    assert one is not None and other is not None
    assert torch.equal(one.fine[:2], other.fine[:2])
    assert not torch.equal(one.fine[2:], other.fine[2:])
