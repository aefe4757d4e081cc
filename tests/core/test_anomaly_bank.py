"""The bank of pseudo-anomalies: what it holds at a step, and the light of what it makes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from made_up_parts import write_parts

from onenip_core.config import Preset
from onenip_core.data.synthetic_defects import DefectSynthesiser
from onenip_core.data.textures import TextureSource
from onenip_core.data.tiles import TileGrid
from onenip_core.model.build import build_backbone
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken
from onenip_core.training.anomaly_bank import AnomalyBank, BankSample
from onenip_core.training.feature_cache import FeatureCache, build_feature_cache

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def backbone(tiny_settings: Preset) -> FeatureBackbone:
    return build_backbone(tiny_settings.network, None)[0]


@pytest.fixture(scope="module")
def cache(
    tiny_settings: Preset,
    backbone: FeatureBackbone,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[FeatureCache]:
    folder = tmp_path_factory.mktemp("cache")
    paths = write_parts(folder / "parts", 12)
    grid = TileGrid.of(tiny_settings.network)
    built = build_feature_cache(paths, "parts", backbone, grid, folder, lambda event: None, CancelToken())
    assert built is not None
    yield built
    built.close()


def drawn(cache: FeatureCache, backbone: FeatureBackbone, light_jitter: float, step: int = 0) -> BankSample:
    bank = AnomalyBank(
        cache,
        backbone,
        DefectSynthesiser(TextureSource(None)),
        per_image=2,
        seed=3,
        batch_size=8,
        light_jitter=light_jitter,
    )
    try:
        return bank.draw(step, 8, CPU)
    finally:
        bank.close()


def test_other_light_is_not_marked_as_a_defect(cache: FeatureCache, backbone: FeatureBackbone) -> None:
    plain, lit = drawn(cache, backbone, 0.0), drawn(cache, backbone, 0.3)
    np.testing.assert_array_equal(plain.sources, lit.sources)
    torch.testing.assert_close(plain.masks, lit.masks, rtol=0, atol=0)
    assert 0 < plain.masks.mean() < 0.5
    differing = (plain.features != lit.features).flatten(1).any(dim=1)
    assert 2 <= int(differing.sum()) <= 8, "seven of ten have another light"
    outside = plain.masks.bool().logical_not().float()
    grid = torch.nn.functional.interpolate(outside, size=plain.features.shape[-2:], mode="area") == 1
    untouched = (plain.features - lit.features).abs().amax(dim=1, keepdim=True)[grid.expand(-1, 1, -1, -1)]
    assert untouched.max() > 0.01, "the light changes everywhere, not in the defect alone"


def test_a_step_draws_the_same_whenever_it_is_asked(cache: FeatureCache, backbone: FeatureBackbone) -> None:
    first, again = (drawn(cache, backbone, 0.3, step=5) for _ in range(2))
    np.testing.assert_array_equal(first.sources, again.sources)
    torch.testing.assert_close(first.features, again.features, rtol=0, atol=0)
