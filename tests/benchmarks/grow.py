"""What a product costs that is added to a model: the model goes on from its weights, or all is trained from the beginning."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from onenip_core.atomic_files import write_json_atomic
from onenip_core.config import Budget
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.evaluation.metrics import image_metrics
from onenip_core.inference.inspector import Inspector
from onenip_core.model.build import find_preset
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.start import TrainingStart
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.machine import code_version, cpu_text, today


@dataclass(frozen=True, slots=True)
class Growth:
    """What is measured."""

    data: Path
    added: str
    """The product that comes later; all others of `data` are known before."""
    steps: int
    """Of a whole training."""
    few: int
    """Of one that goes on."""
    most: int
    """Normal images of each product, and test images of each kind."""
    arms: int
    """How many models, in the order of `arms_of`."""


@dataclass(frozen=True, slots=True)
class Arm:
    """One model."""

    name: str
    steps: int
    knows_all: bool
    goes_on: bool = False
    """From the first arm's model."""
    rate: float = 1.0
    """Factor on the preset's learning rate."""


def arms_of(growth: Growth) -> tuple[Arm, ...]:
    """In the order in which they are trained."""
    return (
        Arm("before", growth.steps, knows_all=False),
        Arm("goes on", growth.few, knows_all=True, goes_on=True),
        Arm("goes on, a quarter of the rate", growth.few, knows_all=True, goes_on=True, rate=0.25),
        Arm("from the beginning", growth.few, knows_all=True),
        Arm("from the beginning, all steps", growth.steps, knows_all=True),
    )[: growth.arms]


def measure_growth(growth: Growth, seeds: Sequence[int], results: Path) -> dict[int, dict[str, dict[str, float]]]:
    """I-AUROC by seed, arm and product; what `results` holds already is not measured again. Raises OneNipError."""
    products = [_fewer(each.dataset, growth.most) for each in select_products(growth.data, Size.QUICK)]
    found: dict[int, dict[str, dict[str, float]]] = {}
    for seed in seeds:
        first: Path | None = None
        for number, arm in enumerate(arms_of(growth)):
            place = results / f"grow-{growth.added}-{growth.steps}-{growth.few}-{growth.most}-seed{seed}-{number}"
            taught = [each for each in products if arm.knows_all or each.name != growth.added]
            first = first or place / "model"
            found.setdefault(seed, {})[arm.name] = _measured(arm, taught, seed, place, first)
    return found


def _measured(arm: Arm, taught: Sequence[ProductDataset], seed: int, place: Path, first: Path) -> dict[str, float]:
    outcome = place / "auroc.json"
    if outcome.is_file():
        kept: dict[str, float] = json.loads(outcome.read_text(encoding="utf-8"))
        return kept
    settings = find_preset("lite")
    settings = replace(
        settings, training=replace(settings.training, learning_rate=settings.training.learning_rate * arm.rate)
    )
    order = TrainingOrder(
        taught,
        place / "model",
        "lite",
        Budget(steps=arm.steps),
        settings=settings,
        device="cpu",
        seed=seed,
        resume=True,
        start=TrainingStart(first) if arm.goes_on else None,
    )
    if not (order.out / "manifest.json").is_file():
        train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    inspector = Inspector.load(order.out, "cpu").without_picture_check()
    found = {each.name: _auroc(inspector, each) for each in taught}
    write_json_atomic(outcome, found)
    return found


def _auroc(inspector: Inspector, product: ProductDataset) -> float:
    scores = [inspector.inspect(read_image(test.path), product.name).score or 0.0 for test in product.test]
    labels = np.array([test.is_anomalous for test in product.test])
    return image_metrics(np.array(scores), labels).auroc or float("nan")


def _fewer(product: ProductDataset, most: int) -> ProductDataset:
    good, bad = ([test for test in product.test if test.is_anomalous is kind] for kind in (False, True))
    chosen = [group[i] for group in (good, bad) for i in _spread(len(group), most)]
    return replace(product, normals=product.normals[:most], test=tuple(chosen))


def _spread(count: int, most: int) -> list[int]:
    numbers: list[int] = np.linspace(0, count - 1, min(most, count)).round().astype(int).tolist()
    return numbers


def growth_table(growth: Growth, found: dict[int, dict[str, dict[str, float]]]) -> str:
    """As Markdown: I-AUROC in points, the mean of the products that were known before, the worst of them, and the new one."""
    lines = [
        f"{cpu_text()}, {today()}, code {code_version()}. Preset lite, {growth.added} added, up to {growth.most} normal images of "
        f"each product and {growth.most} test images of each kind.",
        "",
        "| model | steps | seed | mean of the known | change of the worst | the new one | products |",
        "|---|---|---|---|---|---|---|",
    ]
    for seed, of_seed in found.items():
        before = of_seed["before"]
        for arm in arms_of(growth):
            own = of_seed[arm.name]
            known = [own[name] for name in before]
            worst = min(before, key=lambda name: own[name] - before[name])
            change = "–" if arm.name == "before" else f"{100 * (own[worst] - before[worst]):+.1f} ({worst})"
            new = f"{100 * own[growth.added]:.1f}" if growth.added in own else "–"
            each = ", ".join(f"{name} {100 * value:.1f}" for name, value in own.items())
            lines.append(
                f"| {arm.name} | {arm.steps} | {seed} | {100 * float(np.mean(known)):.1f} | {change} | {new} | {each} |"
            )
    return "\n".join(lines)
