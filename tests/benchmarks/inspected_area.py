"""What an inspected area is worth where something moves beside the part: the same pictures with a conveyor painted below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.config import Budget
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.metrics import image_metrics
from onenip_core.inference.inspector import Inspector
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.progress import CancelToken
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import RgbImage, Verdict
from tests.benchmarks.machine import code_version, cpu_text, today

BELT = 0.3
"""Height of the conveyor, of that of the picture above it."""
MOST = 60
"""Pictures of each kind; of more so many, evenly spread."""
_PART = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (1.0, 1 / (1 + BELT)))),))
_SEED = 7


@dataclass(frozen=True, slots=True)
class Scene:
    """What a camera sees, and where it is inspected."""

    name: str
    belt: bool
    area: InspectedArea


SCENES = (
    Scene("the part alone", False, WHOLE_PICTURE),
    Scene("with a conveyor", True, WHOLE_PICTURE),
    Scene("with a conveyor, which is not inspected", True, _PART),
)


@dataclass(frozen=True, slots=True)
class AreaOutcome:
    """Of one product in one scene."""

    product: str
    scene: str
    image_auroc: float | None
    good: int
    good_rejected: int
    """NG, at the proposed limit."""
    good_refused: int
    bad: int
    bad_found: int
    """NG."""


def measure_areas(products: Sequence[Path], steps: int, folder: Path) -> Iterator[AreaOutcome]:
    """Train one model a scene on all products, which lie in MVTec layout, and judge their test images. Raises OneNipError."""
    for number, scene in enumerate(SCENES):
        place = folder / f"scene-{number}"
        datasets = [
            ProductDataset(product.name, tuple(_write(product / "train" / "good", place, scene)), area=scene.area)
            for product in products
        ]
        order = TrainingOrder(datasets, place / "model", "lite", Budget(steps=steps), device="cpu")
        train_model(order, on_progress=lambda event: None, cancel=CancelToken())
        inspector = Inspector.load(order.out, "cpu")
        for product in products:
            yield _judge(inspector, product, place, scene)


def area_table(outcomes: Sequence[AreaOutcome], steps: int) -> str:
    """As Markdown."""
    lines = [
        f"{cpu_text()}, {today()}, code {code_version()}. Preset lite, {steps} steps.",
        "",
        "| product | scene | I-AUROC | good rejected | good refused | bad found |",
        "|---|---|---|---|---|---|",
    ]
    for each in sorted(outcomes, key=lambda outcome: outcome.product):
        auroc = "–" if each.image_auroc is None else f"{100 * each.image_auroc:.1f}"
        lines.append(
            f"| {each.product} | {each.scene} | {auroc} | {each.good_rejected}/{each.good} | {each.good_refused}/{each.good} "
            f"| {each.bad_found}/{each.bad} |"
        )
    return "\n".join(lines)


def _judge(inspector: Inspector, product: Path, place: Path, scene: Scene) -> AreaOutcome:
    scores: list[float] = []
    labels: list[bool] = []
    verdicts: list[Verdict] = []
    unchecked = inspector.without_picture_check()
    for kind in sorted(each for each in (product / "test").iterdir() if each.is_dir()):
        for path in _write(kind, place, scene):
            image = read_image(path)
            labels.append(kind.name != "good")
            verdicts.append(inspector.inspect(image, product.name).verdict)
            scores.append(unchecked.inspect(image, product.name).score or 0.0)
    bad = np.array(labels)
    rejected, refused = (
        np.array([one is verdict for one in verdicts]) for verdict in (Verdict.NG, Verdict.NOT_CHECKED)
    )
    return AreaOutcome(
        product.name,
        scene.name,
        image_metrics(np.array(scores), bad).auroc,
        int((~bad).sum()),
        int((rejected & ~bad).sum()),
        int((refused & ~bad).sum()),
        int(bad.sum()),
        int((rejected & bad).sum()),
    )


def _write(source: Path, place: Path, scene: Scene) -> list[Path]:
    """The pictures of a folder as the scene has them."""
    paths = list_images(source)
    chosen = np.linspace(0, len(paths) - 1, min(MOST, len(paths))).round().astype(int).tolist()
    written = []
    for number in chosen:
        image = read_image(paths[number])
        if scene.belt:
            rng = np.random.default_rng((_SEED, number, len(source.parts[-2]), len(source.name)))
            image = np.concatenate([image, _belt(image, rng, crowded=source.parts[-2] == "test")])
        written.append(place / source.parts[-3] / source.parts[-2] / source.name / f"{number:04d}.png")
        write_png(written[-1], image)
    return written


def _belt(image: RgbImage, rng: np.random.Generator, *, crowded: bool) -> RgbImage:
    """Stripes that are elsewhere on each picture; on a `crowded` one also a thing that no picture of training shows."""
    height, width = round(BELT * image.shape[0]), image.shape[1]
    period = width / 6
    dark = ((np.arange(width) + rng.uniform(0, period)) % period) < period / 3
    belt = np.where(dark[None, :, None], 70, 120) + rng.normal(0, 4, (height, width, 1))
    if crowded:
        side = round(0.5 * height)
        top, left = int(rng.integers(0, height - side)), int(rng.integers(0, width - side))
        belt = np.repeat(belt, 3, axis=2)
        belt[top : top + side, left : left + side] = rng.uniform(0, 255, 3)
    return np.clip(np.broadcast_to(belt, (height, width, 3)), 0, 255).astype(np.uint8)
