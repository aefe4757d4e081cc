"""An evaluation against the same figures from scipy, scikit-learn and torch, on maps that are made up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import numpy.typing as npt
import pytest
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter
from sklearn.metrics import average_precision_score, roc_auc_score

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.evaluation.paper_rules import AUTHORS_RULES, PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.protocols import Evaluation, PixelResolution, evaluate, report
from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.inference.inspector import Inspector
from onenip_core.inspected_area import WHOLE_PICTURE
from onenip_core.manifest import Calibration
from onenip_core.types import RgbImage

SIDE, IMAGES = 32, 7
NAMES = ("bolt", "gear")
CALIBRATIONS = {
    "bolt": Calibration(0.7, 0.2, -0.4, (), 0.03, (0.0, 1.0)),
    "gear": Calibration(0.1, -0.3, 0.9, (), 0.03, (0.0, 1.0)),
}
Map = npt.NDArray[np.float32]


def mask_of(number: int) -> npt.NDArray[np.bool_]:
    """The first three of a product's test images are good; the others have a defect each, somewhere else."""
    mask = np.zeros((SIDE, SIDE), np.bool_)
    if number >= IMAGES // 2:
        mask[5 * number - 12 : 5 * number - 5, 4:11] = True
    return mask


def maps_of(name: str, number: int) -> MapIngredients:
    """Maps that find the defects now and then; the gear's residuals are twice as large."""
    rng = np.random.default_rng((NAMES.index(name), number))
    seen = mask_of(number) * rng.uniform(0, 0.4)
    residual = (rng.gamma(2, 0.2, (SIDE, SIDE)) + seen) * (1 + NAMES.index(name))
    return MapIngredients(
        residual.astype(np.float32), np.clip(rng.random((SIDE, SIDE)) * 0.8 + seen, 0, 1).astype(np.float32)
    )


@dataclass
class KnownInspector:
    """Knows the number of each image from its grey."""

    asked: list[str | None] = field(default_factory=list)
    products: tuple[str, ...] = NAMES
    manifest: object = field(
        default_factory=lambda: SimpleNamespace(
            missing_products=(),
            products=tuple(
                SimpleNamespace(name=name, calibration=CALIBRATIONS[name], area=WHOLE_PICTURE) for name in NAMES
            ),
            product=lambda name: SimpleNamespace(prompts=(1, 2, 3), area=WHOLE_PICTURE),
        )
    )

    def values_of(self, product: str | None) -> object:
        return FULL_RANGE

    def analyse(self, images: Sequence[RgbImage], product: str | None, **_: object) -> list[object]:
        self.asked.append(product)
        found: list[object] = []
        for image in images:
            name, number = NAMES[int(image[0, 0, 0]) // 100], int(image[0, 0, 0]) % 100
            found.append(SimpleNamespace(product=name, ingredients=maps_of(name, number), placed=None))
        return found


def datasets(folder: Path, without_mask: str = "") -> list[ProductDataset]:
    products = []
    for place, name in enumerate(NAMES):
        truths = []
        for number in range(IMAGES):
            path = folder / name / f"{number}.png"
            write_png(path, np.full((SIDE, SIDE, 3), 100 * place + number, np.uint8))
            anomalous = bool(mask_of(number).any())
            mask = folder / name / f"{number}_mask.png" if anomalous and name != without_mask else None
            if mask is not None:
                write_png(mask, mask_of(number).astype(np.uint8) * 255)
            truths.append(TestImage(path, is_anomalous=anomalous, defect="hole" if anomalous else "good", mask=mask))
        products.append(ProductDataset(name, (), test=tuple(truths)))
    return products


def run(
    products: list[ProductDataset],
    protocol: Protocol,
    rules: PaperRules = AUTHORS_RULES,
    prompt: PromptRule = PromptRule.PRODUCT,
    inspector: KnownInspector | None = None,
) -> Evaluation:
    known = cast(Inspector, inspector or KnownInspector())
    return evaluate(known, products, protocol, prompt, PixelResolution.MODEL, lambda *_: None, rules)


def score_of(anomaly_map: Map) -> float:
    return float(F.avg_pool2d(torch.from_numpy(anomaly_map)[None, None].double(), 16, stride=1).max())


def check(evaluation: Evaluation, expected: dict[str, list[Map]]) -> None:
    labels = [bool(mask_of(number).any()) for number in range(IMAGES)]
    truth = np.concatenate([mask_of(number).ravel() for number in range(IMAGES)])
    for name, maps in expected.items():
        found, pixels = evaluation.metrics[name], np.concatenate([one.ravel() for one in maps])
        scores = [score_of(one) for one in maps]
        assert found.image_auroc == pytest.approx(roc_auc_score(labels, scores))
        assert found.image_ap == pytest.approx(average_precision_score(labels, scores))
        assert found.pixel_auroc == pytest.approx(roc_auc_score(truth, pixels), abs=1e-6)
        assert found.pixel_ap == pytest.approx(average_precision_score(truth, pixels), abs=1e-6)
        assert (found.n_normal, found.n_anomalous) == (3, 4)


def fused(name: str, scale: float, alpha: float) -> list[Map]:
    whole = [maps_of(name, number) for number in range(IMAGES)]
    return [
        ((1 - alpha) * one.reconstruction + alpha * scale * cast(Map, one.refined)).astype(np.float32) for one in whole
    ]


@pytest.mark.parametrize("alpha", [0.5, 0.25])
@pytest.mark.parametrize("source", list(ScaleSource))
def test_the_papers_protocol(tmp_path: Path, alpha: float, source: ScaleSource) -> None:
    residuals = {name: [maps_of(name, number).reconstruction for number in range(IMAGES)] for name in NAMES}
    together = np.concatenate([np.stack(residuals[name]) for name in NAMES])
    scales = {}
    for name in NAMES:
        own = together if source is ScaleSource.ALL else np.stack(residuals[name])
        scales[name] = (float(own.max()) + float(own.min())) / 2
    evaluation = run(datasets(tmp_path), Protocol.PAPER, PaperRules(alpha=alpha, scale=source))
    check(evaluation, {name: fused(name, scales[name], alpha) for name in NAMES})


def test_the_deployed_protocol(tmp_path: Path) -> None:
    expected = {}
    for name in NAMES:
        own, maps = CALIBRATIONS[name], []
        for number in range(IMAGES):
            seen = maps_of(name, number)
            p = np.clip(cast(Map, seen.refined).astype(np.float64), 1e-3, 1 - 1e-3)
            rough = own.reconstruction_gain * seen.reconstruction + own.refined_gain * np.log(p / (1 - p)) + own.offset
            maps.append(gaussian_filter(rough, 2.0, mode="mirror").astype(np.float32))
        expected[name] = maps
    check(run(datasets(tmp_path), Protocol.DEPLOYED), expected)


@pytest.mark.parametrize(
    ("rule", "asked"),
    [
        (PromptRule.PRODUCT, ["bolt", "gear"]),
        (PromptRule.AUTO, [None, None]),
        (PromptRule.RANDOM, ["bolt", "gear"]),
        (PromptRule.WRONG, ["gear", "bolt"]),
    ],
)
def test_whose_prompts_may_guide(tmp_path: Path, rule: PromptRule, asked: list[str | None]) -> None:
    inspector = KnownInspector()
    run(datasets(tmp_path), Protocol.PAPER, prompt=rule, inspector=inspector)
    assert inspector.asked == asked


def test_the_mean_leaves_out_what_a_product_does_not_have(tmp_path: Path) -> None:
    evaluation = run(datasets(tmp_path, without_mask="gear"), Protocol.PAPER)
    bolt, gear = (evaluation.metrics[name] for name in NAMES)
    assert gear.pixel_ap is None and bolt.pixel_ap is not None
    body = report(evaluation, Protocol.PAPER, PromptRule.PRODUCT, PixelResolution.MODEL, {})
    assert body["mean"]["pixel_ap"] == pytest.approx(bolt.pixel_ap)
    assert bolt.image_ap is not None and gear.image_ap is not None
    assert body["mean"]["image_ap"] == pytest.approx((bolt.image_ap + gear.image_ap) / 2)
