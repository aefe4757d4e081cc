"""What alignment is worth: test pictures as they are taken, turned and shifted by known amounts, judged with and without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from onenip_core.alignment import AS_THEY_LIE, Alignment, AlignmentKind
from onenip_core.config import Budget
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import OneNipError
from onenip_core.evaluation.metrics import image_metrics
from onenip_core.inference.anomaly_map import fuse_maps, pooled_maximum
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.placing import Placed, ProductSight
from onenip_core.model.build import find_preset
from onenip_core.pose import Pose
from onenip_core.pose_finder import PoseFinder
from onenip_core.progress import CancelToken
from onenip_core.reference_choice import spread
from onenip_core.training.aligned_normals import align_normals
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.types import RgbImage
from tests.benchmarks.machine import code_version, cpu_text, today

ASKED = Alignment(AlignmentKind.TURN, 0.12, 35.0)


@dataclass(frozen=True, slots=True)
class MeasuredSize:
    """How much is trained and judged."""

    steps: int
    """Of each of two models a product; with 0 none is trained, and only poses are measured."""
    normals: int
    tested: int
    """Good and bad pictures each; of more so many, evenly spread."""


@dataclass(frozen=True, slots=True)
class Move:
    """What is done to each test picture; the direction alternates from one to the next."""

    angle: float = 0.0
    shift: float = 0.0
    """To the right and, half as much, downwards, in shares of the picture."""

    def __str__(self) -> str:
        """For the table."""
        if not (self.angle or self.shift):
            return "as taken"
        return f"±{self.angle:g}°" if self.angle else f"±{self.shift:.0%}"

    def of(self, number: int, aspect: float) -> Pose:
        """Of one picture."""
        sign = 1 if number % 2 else -1
        return Pose(sign * self.shift, sign * self.shift / 2, sign * self.angle, aspect)


Tested = tuple[Path, bool, Placed | None]
"""A test picture, whether it is bad, and how its part lies as it was taken."""
MOVES = (Move(), Move(angle=5), Move(angle=15), Move(angle=30), Move(shift=0.05), Move(shift=0.1))


@dataclass(frozen=True, slots=True)
class AlignmentOutcome:
    """Of one product's test pictures, moved in one way."""

    product: str
    move: str
    without: float | None
    """I-AUROC of the model that aligns nothing."""
    aligned: float | None
    """I-AUROC of the one that does, over the same pictures, also over those that it would not check."""
    angle_error: float
    """Degrees, mean of all that were found."""
    shift_error: float
    """Of the middle, in pixels of the network's input, mean of all that were found."""
    good: int
    good_refused: int
    """Whose part was not found."""
    bad: int
    bad_refused: int


@dataclass(frozen=True, slots=True)
class NotAlignable:
    """A product that training would not align."""

    product: str
    reason: str


def measure_alignment(
    products: Sequence[Path], size: MeasuredSize, folder: Path
) -> Iterator[AlignmentOutcome | NotAlignable]:
    """Judge the test pictures of products, which lie in MVTec layout, in all poses, with two models each that are trained for that.

    Raises OneNipError.
    """
    for product in products:
        dataset = _dataset(product, ASKED, size)
        try:
            normals = align_normals(dataset, dict.fromkeys(dataset.normals, ""), lambda event: None, CancelToken())
        except OneNipError as error:
            yield NotAlignable(product.name, str(error))
            continue
        finder = PoseFinder(normals.reference, normals.taught.aspect, ASKED)
        grid = TileGrid(find_preset("lite").network.input_size, 1, 0)
        sight = ProductSight(product.name, grid, finder=finder, least_confidence=normals.taught.least_confidence)
        judges = [
            _train(_dataset(product, how, size), size.steps, folder / f"{product.name}-{how.kind}")
            for how in (AS_THEY_LIE, ASKED)
            if size.steps
        ]
        tested = [
            (path, is_bad, sight.place(read_image(path))) for path, is_bad in _test_pictures(product, size.tested)
        ]
        for move in MOVES:
            yield _judge(judges, sight, tested, move)


def alignment_table(outcomes: Sequence[AlignmentOutcome | NotAlignable], size: MeasuredSize) -> str:
    """As Markdown."""
    lines = [
        f"{cpu_text()}, {today()}, code {code_version()}. Preset lite, {size.steps} steps, up to {size.normals} normal images a "
        f"product; looked for up to {ASKED.angle:g}° and {ASKED.most_shift:.0%}.",
        "",
        "| product | test pictures | I-AUROC without | I-AUROC aligned | error of angle | error of shift | good not found "
        "| bad not found |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for each in outcomes:
        if isinstance(each, NotAlignable):
            continue
        without, aligned = ("–" if one is None else f"{100 * one:.1f}" for one in (each.without, each.aligned))
        lines.append(
            f"| {each.product} | {each.move} | {without} | {aligned} | {each.angle_error:.2f}° | {each.shift_error:.2f} px "
            f"| {each.good_refused}/{each.good} | {each.bad_refused}/{each.bad} |"
        )
    lines += [f"\n{each.product}: {each.reason}" for each in outcomes if isinstance(each, NotAlignable)]
    return "\n".join(lines)


def _dataset(product: Path, alignment: Alignment, size: MeasuredSize) -> ProductDataset:
    normals = tuple(spread(list_images(product / "train" / "good"), size.normals))
    return ProductDataset(product.name, normals, alignment=alignment)


def _train(dataset: ProductDataset, steps: int, out: Path) -> Inspector:
    order = TrainingOrder([dataset], out, "lite", Budget(steps=steps), device="cpu")
    train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    return Inspector.load(out, "cpu")


def _judge(judges: Sequence[Inspector], sight: ProductSight, tested: Sequence[Tested], move: Move) -> AlignmentOutcome:
    labels: list[bool] = []
    scores: tuple[list[float], list[float]] = ([], [])
    refused: list[bool] = []
    angles: list[float] = []
    shifts: list[float] = []
    side = sight.grid.side
    for number, (path, is_bad, first) in enumerate(tested):
        picture = read_image(path)
        aim = move.of(number, picture.shape[1] / picture.shape[0])
        moved = _moved(picture, aim)
        labels.append(is_bad)
        for inspector, own in zip(judges, scores, strict=False):
            own.append(_score(inspector, moved, sight.product))
        then = sight.place(moved)
        assert first is not None and then is not None, "it aligns"
        refused.append(then.doubt is not None)
        if first.doubt is None and then.doubt is None:
            wanted = _square(aim, picture) @ _square(first.pose or Pose(aspect=aim.aspect), picture)
            found = _square(then.pose or Pose(aspect=aim.aspect), picture)
            height, width = picture.shape[:2]
            middle = np.array([(width - 1) / 2, (height - 1) / 2, 1])
            apart = ((wanted - found) @ middle)[:2] * (side / width, side / height)
            shifts.append(float(np.linalg.norm(apart)))
            turned = np.rad2deg(np.arctan2(wanted[1, 0], wanted[0, 0]) - np.arctan2(found[1, 0], found[0, 0]))
            angles.append(abs((turned + 180) % 360 - 180))
    bad, lost = np.array(labels), np.array(refused)
    without, aligned = (image_metrics(np.array(own), bad).auroc if own else None for own in scores)
    return AlignmentOutcome(
        sight.product,
        str(move),
        without,
        aligned,
        float(np.mean(angles)) if angles else float("nan"),
        float(np.mean(shifts)) if shifts else float("nan"),
        int((~bad).sum()),
        int((lost & ~bad).sum()),
        int(bad.sum()),
        int((lost & bad).sum()),
    )


def _score(inspector: Inspector, picture: RgbImage, product: str) -> float:
    (analysis,) = inspector.analyse([picture], product)
    entry = inspector.manifest.product(product)
    assert entry is not None, "it was trained on it"
    return pooled_maximum(fuse_maps(analysis.ingredients, entry.calibration), analysis.inside)


def _moved(picture: RgbImage, aim: Pose) -> RgbImage:
    """Beyond its edge the picture goes on as it ends there, as a plain ground would."""
    height, width = picture.shape[:2]
    matrix = aim.matrix(height, width)
    return np.asarray(cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _square(pose: Pose, picture: RgbImage) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.vstack([pose.matrix(*picture.shape[:2]), [0.0, 0.0, 1.0]])


def _test_pictures(product: Path, most: int) -> list[tuple[Path, bool]]:
    bad: list[Path] = []
    for kind in sorted(each for each in (product / "test").iterdir() if each.is_dir() and each.name != "good"):
        bad += list_images(kind)
    good = spread(list_images(product / "test" / "good"), most)
    return [*((path, False) for path in good), *((path, True) for path in spread(bad, most))]
