"""From an image to its verdict, with numbers that can be worked out in the head; and what torch gives of a network."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
import torch

from onenip_core.config import PRESETS
from onenip_core.deviations import NetworkDeviations
from onenip_core.inference.engines.engine import FloatArray, RawMaps
from onenip_core.inference.engines.torch_engine import TorchEngine
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration
from onenip_core.model.feature_fusion import FeatureLayout
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model_folder import OneNipModel
from onenip_core.types import RgbImage, Verdict
from tests.support.known_engine import KnownEngine, serve_known
from tests.support.paper.network import Sizes, encode, reconstruct, refine
from tests.support.paper.torch_weights import scatter_weights, weights_of

CALIBRATIONS = {
    "bolt": Calibration(4.0, 0.0, 0.1, (), 0.03, (0.0, 1.0)),
    "gear": Calibration(2.0, 0.0, 0.3, (), 0.03, (0.0, 1.0)),
}


def grey(level: int) -> RgbImage:
    return np.full((64, 64, 3), level, np.uint8)


def inspector(limits: dict[str, float] | None = None) -> Inspector:
    served = serve_known({"bolt": 0.2, "gear": 0.8}, CALIBRATIONS)
    return Inspector(served, limits=limits)


def test_the_score_by_hand() -> None:
    bolt = inspector().inspect(grey(102), "bolt")  # 0.4, a fifth from the prompt
    assert (bolt.product, bolt.prompt, bolt.verdict) == ("bolt", "p.png", Verdict.OK)
    assert bolt.score == pytest.approx(4 * 0.2 + 0.1)
    gear = inspector().inspect(grey(102), "gear")  # two fifths from the prompt
    assert gear.score == pytest.approx(2 * 0.4 + 0.3) and gear.verdict is Verdict.NG


def test_what_scores_exactly_the_limit_is_good() -> None:
    judge = inspector()
    score = judge.inspect(grey(102), "bolt").score
    assert score is not None
    assert judge.inspect(grey(102), "bolt", score).verdict is Verdict.OK
    assert judge.inspect(grey(102), "bolt", float(np.nextafter(score, 0))).verdict is Verdict.NG


def test_a_products_own_limit_counts_unless_another_is_given() -> None:
    judge = inspector({"bolt": 0.85, "gear": 1.2})
    assert judge.inspect(grey(102), "bolt").verdict is Verdict.NG
    assert judge.inspect(grey(102), "gear").verdict is Verdict.OK
    assert judge.inspect(grey(102), "bolt", 2.0).verdict is Verdict.OK


def test_a_score_that_is_no_number_is_not_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: KnownEngine, features: FloatArray, encodings: object, gallery: object) -> RawMaps:
        return RawMaps(np.full_like(features[:, 0], np.nan), None)

    monkeypatch.setattr(KnownEngine, "maps", broken)
    result = inspector().inspect(grey(102), "bolt")
    assert result.verdict is Verdict.NOT_CHECKED and result.score is None
    assert "not a number" in (result.reason or "")


def test_torch_gives_norms_and_logits_of_the_reference() -> None:
    sizes = Sizes(4, heads=2, encoder_layers=1, decoder_layers=1)
    config = replace(
        PRESETS["paper"].network,
        input_size=64,
        width=8,
        heads=2,
        feedforward=8,
        encoder_layers=1,
        decoder_layers=1,
        refiner_width=2,
        deviations=NetworkDeviations(),
    )
    network = OneNipNetwork(config, FeatureLayout(fused=3, deepest=1)).eval()
    scatter_weights(network)
    weights = weights_of(network)
    features, prompts = np.random.default_rng(0).normal(size=(2, 2, 3, 4, 4)).astype(np.float32)
    engine = TorchEngine(cast(OneNipModel, SimpleNamespace(network=network)), torch.device("cpu"))
    encodings = np.stack([encode(one.astype(np.float64), weights, sizes) for one in prompts]).astype(np.float32)
    found = engine.maps(features, encodings, None)
    pairs = zip(features.astype(np.float64), prompts.astype(np.float64), strict=True)
    made = np.stack([reconstruct(target, prompt, weights, sizes, "dynamic") for target, prompt in pairs])
    np.testing.assert_allclose(found.residuals, np.sqrt(((made - features) ** 2).sum(axis=1)), rtol=1e-4)
    assert found.logits is not None and found.distances is None
    expected = refine(features.astype(np.float64), made, weights, training=False)
    np.testing.assert_allclose(found.logits, expected, rtol=1e-3, atol=1e-4)
