"""The rules that weigh maps: what each makes of the same evidence, and that the harness sees what a training saw."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import UsageError
from onenip_core.evaluation.metrics import PixelMetrics
from onenip_core.manifest import load_manifest
from onenip_core.training.calibration import FusionWeights, Separation, raw_score
from onenip_core.training.held_out_maps import in_full
from tests.benchmarks.data import BenchmarkProduct, MaskKind
from tests.benchmarks.weighing.measure import (
    Figure,
    ModelFigures,
    measure_models,
    missed_at_best,
    weighing_tables,
)
from tests.benchmarks.weighing.rules import RULES, Evidence, ProductWeights
from tests.benchmarks.weighing.seen_maps import see_maps
from tests.support.made_up_parts import striped_part, write_parts

NAMES = ("stripes", "bars")
NORMAL = np.array([[1.0, -5.0, 0.10], [2.0, -5.0, 0.20], [3.0, -5.0, 0.30]])


def evidence(anomalous: list[list[float]], crossed_deviation: float = 0.1) -> Evidence:
    damaged = np.array(anomalous)
    return Evidence(
        Separation(NORMAL, damaged, np.array([1.0, 0.01, 0.1])),
        Separation(NORMAL, damaged, np.array([1.0, crossed_deviation, 0.1])),
    )


def weights(rule: str, *known: Evidence) -> list[ProductWeights]:
    return RULES[rule](known)


def share(one: FusionWeights) -> float:
    """Of the refined map beside the distances."""
    return one.refined / one.matched


def test_what_each_rule_makes_of_a_refiner_that_hardly_varies() -> None:
    """It rises by 10 and varies by 0.01; the distances vary by 0.1, a third of their rise of 0.3."""
    known = evidence([[2.0, 5.0, 0.5]] * 3)
    (deployed,) = weights("deployed", known)
    assert share(deployed.score) == pytest.approx(0.1 / 0.2) and deployed.shown is None
    assert deployed.score.reconstruction == 0, "half of the pairs are in order"
    assert share(weights("crossed-deviation", evidence([[2.0, 5.0, 0.5]] * 3, 0.4))[0].score) == pytest.approx(
        0.1 / 0.4
    )
    assert share(weights("least-0.1", known)[0].score) == pytest.approx(0.1 / 1.0)
    (halves,) = weights("score-0.5", known)
    assert halves.shown is not None
    assert share(halves.score) == pytest.approx(0.15 / 5.0) and share(halves.shown) == pytest.approx(0.1 / 0.2)


def test_a_product_that_leaves_out_maps_by_its_own_pairs() -> None:
    sure, unsure = evidence([[9.0, 5.0, 0.5]] * 3), evidence([[9.0, -6.0, 0.5]] * 3)
    assert [one.score.refined > 0 for one in weights("own-trust", sure, unsure)] == [True, False]
    assert [one.score.refined > 0 for one in weights("deployed", sure, unsure)] == [False, False], (
        "in order: half of all"
    )


def test_trained_maps_give_way_where_they_upset_what_matching_orders() -> None:
    """The hardest of four pseudo-anomalies lies above all normals by its distance, and far below them by the refined map."""
    kind, upset = [2.0, 5.0, 0.9], [2.0, -9.0, 0.5]
    (capped,) = weights("capped", evidence([kind, kind, kind, kind]))
    assert capped.score.refined > 0
    (capped,) = weights("capped", evidence([upset] + [kind] * 9))
    assert capped.score.refined / capped.score.matched < 0.05


def figures(steps: int, image_auroc: float, pixel_ap: float) -> ModelFigures:
    """Of two products, of which only one has masks that are drawn by pixels."""
    of_products = {"bolt": Figure(image_auroc, 0.2, PixelMetrics(0.8, pixel_ap, 0.6)), "gear": Figure(0.9, 0.1, None)}
    return ModelFigures(steps, {"deployed": of_products}, {"bolt": (0.5, 0.6, 0.7), "gear": (0.5, 0.4, 0.3)})


def test_the_table_tells_what_a_product_loses_against_the_shortest_training() -> None:
    lines = weighing_tables([figures(1000, 0.85, 0.3), figures(100, 0.9, 0.25)]).splitlines()
    assert lines[2] == "| deployed | 100 | 90.0 | 90.0 | 90.0 | – | 15.0 | 80.0 | 25.0 | 60.0 |"
    assert lines[3] == "| deployed | 1000 | 85.0 | 90.0 | 87.5 | bolt 5.0 | 15.0 | 80.0 | 30.0 | 60.0 |"
    assert "| refined | 1000 | 60 | 40 | 50 |" in lines
    with pytest.raises(UsageError, match="no rule guess"):
        measure_models([], (), ["guess"])


def test_defects_that_the_best_limit_misses() -> None:
    """Of 20 good parts one may be rejected, of 19 none: the limit is the second highest, or the highest."""
    good, bad = np.arange(20.0), np.array([17.0, 18.0, 18.5, 30.0])
    scores, labels = np.append(good, bad), np.array([False] * 20 + [True] * 4)
    assert missed_at_best(scores, labels) == 0.5
    assert missed_at_best(scores[1:], labels[1:]) == 0.75


@pytest.fixture(scope="module")
def products(small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[BenchmarkProduct, ...]:
    """Those that the small model was trained on, with two good test images and a bad one each."""
    folder = tmp_path_factory.mktemp("test")
    bad = folder / "bad.png"
    damaged = striped_part(np.random.default_rng(0))
    damaged[30:60, 30:60] = 0
    write_png(bad, damaged)
    good = [TestImage(path, False, "good") for path in write_parts(folder / "good", 2, seed=3)]
    return tuple(
        BenchmarkProduct(
            ProductDataset(
                name,
                tuple(sorted((small_model.parent / name).glob("*.png"))),
                test=(*good, TestImage(bad, True, "hole")),
            ),
            MaskKind.NONE,
        )
        for name in NAMES
    )


def test_it_sees_what_the_training_saw(small_model: Path, products: tuple[BenchmarkProduct, ...]) -> None:
    """The weights that a training chose, and the scores that its limit rests on, come out of the maps again."""
    manifest = load_manifest(small_model)
    seen = list(see_maps(small_model, products))
    for one, own in zip(seen, RULES["deployed"]([Evidence.of(each) for each in seen]), strict=True):
        entry = manifest.product(one.product.name)
        assert entry is not None
        known = entry.calibration
        gains = np.array([known.reconstruction_gain, known.refined_gain, known.matched_gain])
        chosen = np.array([own.score.reconstruction, own.score.refined, own.score.matched])
        np.testing.assert_allclose(gains / gains.sum(), chosen / chosen.sum(), atol=1e-3)
        raw = np.array([raw_score(in_full(maps), own.score) for maps in one.crossed])
        scores = np.concatenate([raw[~one.trained], raw[one.trained]]) * gains.sum() + known.offset
        np.testing.assert_allclose(scores, known.held_out_scores, atol=0.02)
        assert one.trained.sum() == known.crossed and len(one.test) == len(one.truth.labels) == 3


def test_a_model_of_other_images_is_refused(small_model: Path, products: tuple[BenchmarkProduct, ...]) -> None:
    with pytest.raises(UsageError, match="other images"):
        next(see_maps(small_model, products[:1]))
