"""The end of a training run: calibrate on good parts, and describe the model."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from onenip_core import __version__
from onenip_core.area_shapes import BoolMask
from onenip_core.config import Preset
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.images.transforms import resize_to_input
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.device import describe_device
from onenip_core.errors import TrainingError
from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.seen_area import SeenArea
from onenip_core.manifest import Calibration, ModelManifest, NotTrained, ProductEntry, TrainingRecord
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.training.calibration import (
    FusionWeights,
    RawScores,
    calibrate,
    choose_weights,
    raw_score,
    separate,
)
from onenip_core.training.crossed_maps import CrossJudge
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.selection import ProductSplit
from onenip_core.training.trainer import Trainer
from onenip_core.types import RgbImage

UNCALIBRATED = Calibration(1.0, 0.0, 0.0, (), 0.0, (0.0, 1.0))
_SEED_CALIBRATION = 21
_ANOMALIES_PER_PRODUCT = 24
"""At least this many pseudo-anomalies weigh the two maps; more come with more held-out normals."""
_VERSIONED = ("torch", "torchvision", "timm", "numpy", "opencv-python-headless")


_Maps: TypeAlias = tuple[list[MapIngredients], list[MapIngredients]]
"""Of held-out normals, and of pseudo-anomalies made from them."""


@dataclass(frozen=True, slots=True)
class CalibratedProducts:
    """What calibration found."""

    calibrations: dict[str, Calibration]
    not_trained: tuple[NotTrained, ...]
    """Products for which no limit can be proposed."""


class _CancelledError(Exception):
    """Leaves all loops of a calibration."""


def calibrate_products(
    inspector: Inspector,
    held_out: HeldOutPictures,
    splits: Sequence[ProductSplit],
    trainer: Trainer,
    synthesiser: DefectSynthesiser,
    *,
    false_reject_rate: float,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> CalibratedProducts | None:
    """Calibrate the products; None if cancelled. A product that cannot be calibrated is left out.

    Held-out normals and pseudo-anomalies made from them weigh the maps. Scale and limit come from all normals, each judged without
    its own block, where the network matches prompts, and from the held-out ones elsewhere.

    Where none was held out, some of the training normals take their place; their scores are not kept, because they say nothing
    about the next good part.

    Raises:
        TrainingError: not one of them can be calibrated.
        ImageReadError: a held-out image cannot be read any more.
    """
    if known := [split.name for split in splits if not split.held_out]:
        message = (
            f"No good part was held out of {', '.join(known)}: the limit comes from images that the network was trained on, and "
            "nobody knows how many good parts it rejects."
        )
        on_progress(ProgressEvent(Stage.CALIBRATING, 0.0, message=message))
    crossed = {
        split.name: CrossJudge(held_out, trainer.network, trainer.data, split, number, trainer.seed)
        for number, split in enumerate(splits)
        if trainer.network.config.match_prompts and split.held_out
    }
    total = sum(len(_judged(split)) for split in splits) + sum(len(judge) for judge in crossed.values())
    count = _Count(total, on_progress, cancel)
    try:
        maps = {
            split.name: _judge_held_out(inspector, split, number, synthesiser, trainer.seed, count)
            for number, split in enumerate(splits)
        }
        found = _calibrate_all(maps, crossed, false_reject_rate, count)
    except _CancelledError:
        return None
    calibrations = {name: _unjudged(own) if name in known else own for name, own in found.calibrations.items()}
    return replace(found, calibrations=calibrations)


class _Count:
    """Images that were judged: first for the weights of the maps, then for the limits."""

    def __init__(self, total: int, on_progress: ProgressCallback, cancel: CancelToken) -> None:
        self._total, self._done = total, 0
        self._on_progress, self._cancel = on_progress, cancel

    def add(self) -> None:
        """Tell that one more is judged. Raises _CancelledError."""
        if self._cancel.cancelled:
            raise _CancelledError
        self._done += 1
        self._on_progress(ProgressEvent(Stage.CALIBRATING, self._done / self._total))

    def say(self, message: str) -> None:
        """What a person should know."""
        self._on_progress(ProgressEvent(Stage.CALIBRATING, self._done / self._total, message=message))


def _judge_held_out(
    inspector: Inspector, split: ProductSplit, number: int, synthesiser: DefectSynthesiser, seed: int, count: _Count
) -> _Maps:
    grid = TileGrid.of(inspector.manifest.network)
    area = SeenArea.of(split.area, grid)
    tiles = [number for number in range(grid.count) if area is None or area.tiles[number].any()]
    ingredients: list[MapIngredients] = []
    anomalous: list[MapIngredients] = []
    paths = _judged(split)
    repeats = max(1, -(-_ANOMALIES_PER_PRODUCT // max(1, len(paths))))
    for place, path in enumerate(paths):
        count.add()
        image = read_image(path, split.values)
        small = resize_to_input(image, grid.side)
        if area is not None:
            small = area.paint_over(small)  # damage may be cut out of anywhere
        damaged = []
        for repeat in range(repeats):
            rng = np.random.default_rng((seed, _SEED_CALIBRATION, number, place, repeat))
            tile = tiles[(place + repeat) % len(tiles)]
            inside = None if area is None else area.tiles[tile]
            damaged.append(_damage_tile(small, grid.window(tile), synthesiser, rng, inside))
        maps = [_halved(analysis.ingredients) for analysis in inspector.analyse([image, *damaged], split.name)]
        ingredients.append(maps[0])
        anomalous += maps[1:]
    return ingredients, anomalous


def _judged(split: ProductSplit) -> Sequence[Path]:
    """The held-out normals; of a product that has none as many training normals as there are pseudo-anomalies, evenly spread."""
    places = np.linspace(0, len(split.training) - 1, min(len(split.training), _ANOMALIES_PER_PRODUCT))
    return split.held_out or [split.training[place] for place in places.round().astype(int)]


def _unjudged(calibration: Calibration) -> Calibration:
    """Without what would be taken for evidence: the normals that it was made with trained the network too."""
    return replace(
        calibration,
        held_out_scores=(),
        observed_interval=(0.0, 1.0),
        pseudo_anomalies_found=None,
        pseudo_anomaly_scores=None,
    )


def _calibrate_all(
    maps: dict[str, _Maps], crossed: dict[str, CrossJudge], false_reject_rate: float, count: _Count
) -> CalibratedProducts:
    """Calibrate the products together; one that cannot be calibrated is left out, and says nothing about the others' maps.

    Who remains is settled by the held-out normals alone, which costs no time; only then all of them are judged.

    Raises:
        TrainingError: not one of them can be calibrated.
    """
    separations = {
        name: separate([_full(m) for m in good], [_full(m) for m in damaged]) for name, (good, damaged) in maps.items()
    }
    left_out = {
        name: "The network gives values that are not numbers for it."
        for name, each in separations.items()
        if not (np.isfinite(each.normal).all() and np.isfinite(each.anomalous).all())
    }
    calibrations: dict[str, Calibration] = {}
    weights: dict[str, FusionWeights] = {}
    while remaining := [name for name in maps if name not in left_out]:
        chosen = choose_weights([separations[name] for name in remaining])
        weights = dict(zip(remaining, chosen, strict=True))
        failed = {}
        for name, own in weights.items():
            try:
                calibrations[name] = calibrate(_score(maps[name], own), own, false_reject_rate)
            except TrainingError as error:
                failed[name] = str(error)
        if not failed:
            break
        left_out |= failed
    for name, judge in crossed.items():
        if name in left_out:
            continue
        try:
            scores = _score_crossed(judge, weights[name], maps[name], count)
            calibrations[name] = calibrate(scores, weights[name], false_reject_rate)
            if missing := len(judge) - len(scores.good):
                count.say(
                    f"The limit of {name} rests on {len(scores.good)} good parts: {missing} more could not be judged as if they "
                    "were new, because nothing outside of their block could guide them. Register prompts of other parts too."
                )
        except TrainingError as error:
            left_out[name] = str(error)
    reasons = tuple(NotTrained(name, "", reason) for name, reason in left_out.items())
    if len(reasons) < len(maps):
        return CalibratedProducts({name: own for name, own in calibrations.items() if name not in left_out}, reasons)
    said = " ".join(f"{each.product}: {each.reason}" for each in reasons)
    raise TrainingError(
        f"Calibration failed. {said} The checkpoint was kept; train longer, with more steps or minutes, into another folder."
    )


def _score(maps: _Maps, weights: FusionWeights) -> RawScores:
    good, damaged = (np.array([raw_score(_full(each), weights) for each in group]) for group in maps)
    return RawScores(good, damaged)


def _score_crossed(judge: CrossJudge, weights: FusionWeights, maps: _Maps, count: _Count) -> RawScores:
    """Of all normals, the held-out ones first."""
    held_out: list[float] = []
    trained: list[float] = []
    for part, ingredients in judge.judge():
        count.add()
        if ingredients is not None:
            (held_out if part.image is None else trained).append(raw_score(ingredients, weights))
    return RawScores(np.array([*held_out, *trained]), _score(maps, weights).anomalous, len(trained))


def describe_model(
    preset_name: str,
    preset: Preset,
    trainer: Trainer,
    backbone: FeatureBackbone,
    backbone_source: str,
    products: tuple[ProductEntry, ...],
    losses: dict[str, float],
    data_fingerprint: str,
) -> ModelManifest:
    """The manifest of a trained model; hashes of the tensors are filled in when it is saved."""
    return ModelManifest(
        preset=preset_name,
        network=preset.network,
        channels=backbone.channels,
        backbone_sha256=backbone.digest(),
        backbone_source=backbone_source,
        products=products,
        training=TrainingRecord(
            config=preset.training,
            seed=trainer.seed,
            steps=trainer.step,
            seconds=round(trainer.seconds, 1),
            batch_size=trainer.batch_size,
            device=describe_device(trainer.device),
            precision=str(trainer.precision).removeprefix("torch."),
            losses=dict(losses),
            batch_changes=trainer.batch_changes,
        ),
        data_fingerprint=data_fingerprint,
        created_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        versions={
            "onenip_inspector": __version__,
            "python": platform.python_version(),
            **{package: version(package) for package in _VERSIONED},
        },
    )


def with_calibrations(manifest: ModelManifest, found: CalibratedProducts) -> ModelManifest:
    """The manifest with every product's calibration filled in, without the products that have none."""
    products = tuple(
        replace(product, calibration=found.calibrations[product.name])
        for product in manifest.products
        if product.name in found.calibrations
    )
    return replace(manifest, products=products, not_trained=(*manifest.not_trained, *found.not_trained))


def _damage_tile(
    image: RgbImage,
    window: tuple[slice, slice],
    synthesiser: DefectSynthesiser,
    rng: np.random.Generator,
    inside: BoolMask | None,
) -> RgbImage:
    """A copy of an image with one pseudo-anomaly in what is inspected of one of its tiles, as large as those of training."""
    damaged = image.copy()
    damaged[window] = synthesiser(np.ascontiguousarray(image[window]), rng, inside).image
    return damaged


def _halved(ingredients: MapIngredients) -> MapIngredients:
    """In half precision: the maps of all held-out normals are kept until the weights are known."""
    return _cast(ingredients, np.float16)


def _full(ingredients: MapIngredients) -> MapIngredients:
    return _cast(ingredients, np.float32)


def _cast(ingredients: MapIngredients, dtype: type[np.floating[Any]]) -> MapIngredients:
    refined = None if ingredients.refined is None else ingredients.refined.astype(dtype)
    matched = None if ingredients.matched is None else ingredients.matched.astype(dtype)
    return MapIngredients(ingredients.reconstruction.astype(dtype), refined, matched, ingredients.inside)
