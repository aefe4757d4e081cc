"""The end of a training run: calibrate on good parts, and describe the model."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version

import numpy as np

from onenip_core import __version__
from onenip_core.config import Preset
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.device import describe_device
from onenip_core.errors import TrainingError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration, ModelManifest, NotTrained, ProductEntry, TrainingRecord
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled, said, together
from onenip_core.training.calibration import (
    FusionWeights,
    RawScores,
    calibrate,
    choose_weights,
    raw_score,
    separate,
)
from onenip_core.training.crossed_maps import CrossJudge, GoodPart
from onenip_core.training.held_out_maps import HeldOutMaps, in_full, judge_held_out, weighed_paths
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.prompt_uses import PromptUses, prompt_uses, with_uses
from onenip_core.training.selection import ProductSplit
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.strangest_parts import name_the_strangest
from onenip_core.training.trainer import Trainer

_VERSIONED = ("torch", "torchvision", "timm", "numpy", "opencv-python-headless")


@dataclass(frozen=True, slots=True)
class CalibratedProducts:
    """What calibration found."""

    calibrations: dict[str, Calibration]
    not_trained: tuple[NotTrained, ...]
    """Products for which no limit can be proposed."""
    prompts: dict[str, PromptUses] = field(default_factory=dict)
    """What the prompts of products did whose good parts were judged as if they were new."""


class NothingCalibratedError(TrainingError):
    """Of no product a limit can be proposed."""

    def __init__(self, reasons: str) -> None:
        """`reasons`: a sentence or more for each product."""
        super().__init__(
            filled(
                "Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another "
                "folder.",
                reasons=reasons,
            )
        )
        self.reasons = reasons

    def __reduce__(self) -> tuple[type[NothingCalibratedError], tuple[str]]:
        """With what it was made of, so that it can be pickled."""
        return NothingCalibratedError, (self.reasons,)


class _CancelledError(Exception):
    """Leaves all loops of a calibration."""


def calibrate_products(
    inspector: Inspector,
    held_out: HeldOutPictures,
    splits: Sequence[ProductSplit],
    network: OneNipNetwork,
    data: TrainingData,
    synthesiser: DefectSynthesiser,
    *,
    seed: int,
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
        NothingCalibratedError: not one of them can be calibrated.
        ImageReadError: a held-out image cannot be read any more.
    """
    if known := [split.name for split in splits if not split.held_out]:
        message = filled(
            "No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody "
            "knows how many good parts it rejects.",
            products=", ".join(known),
        )
        on_progress(ProgressEvent(Stage.CALIBRATING, 0.0, message=message))
    crossed = {
        split.name: CrossJudge(held_out, network, data, split, number, seed)
        for number, split in enumerate(splits)
        if network.config.match_prompts and split.held_out
    }
    total = sum(len(weighed_paths(split)) for split in splits) + sum(len(judge) for judge in crossed.values())
    count = _Count(total, on_progress, cancel)
    try:
        maps = {
            split.name: judge_held_out(inspector, split, number, synthesiser, seed, count.add)
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
    maps: dict[str, HeldOutMaps], crossed: dict[str, CrossJudge], false_reject_rate: float, count: _Count
) -> CalibratedProducts:
    """Calibrate the products together; one that cannot be calibrated is left out, and says nothing about the others' maps.

    Who remains is settled by the held-out normals alone, which costs no time; only then all of them are judged.

    Raises:
        NothingCalibratedError: not one of them can be calibrated.
    """
    separations = {
        name: separate([in_full(m) for m in own.normal], [in_full(m) for m in own.anomalous])
        for name, own in maps.items()
    }
    left_out: dict[str, str] = {
        name: filled("The network gives values that are not numbers for it.")
        for name, each in separations.items()
        if not (np.isfinite(each.normal).all() and np.isfinite(each.anomalous).all())
    }
    calibrations: dict[str, Calibration] = {}
    uses: dict[str, PromptUses] = {}
    weights: dict[str, FusionWeights] = {}
    while remaining := [name for name in maps if name not in left_out]:
        chosen = choose_weights([separations[name] for name in remaining])
        weights = dict(zip(remaining, chosen, strict=True))
        failed = {}
        for name, own in weights.items():
            try:
                calibrations[name] = calibrate(_score(maps[name], own), own, false_reject_rate)
            except TrainingError as error:
                failed[name] = said(error)
        if not failed:
            break
        left_out |= failed
    for name, judge in crossed.items():
        if name in left_out:
            continue
        try:
            scores, judged = _score_crossed(judge, weights[name], maps[name], count)
            calibrations[name] = calibrate(scores, weights[name], false_reject_rate)
            paths = [part.path for part in judged]
            uses[name] = prompt_uses(judged, calibrations[name].held_out_scores, judge.guides)
            if strange := name_the_strangest(name, calibrations[name].held_out_scores, paths):
                count.say(strange)
            if missing := len(judge) - len(scores.good):
                count.say(_without(name, len(scores.good), missing))
        except TrainingError as error:
            left_out[name] = said(error)
    reasons = tuple(NotTrained(name, "", reason) for name, reason in left_out.items())
    if len(reasons) < len(maps):
        limited = {name: own for name, own in calibrations.items() if name not in left_out}
        return CalibratedProducts(limited, reasons, uses)
    raise NothingCalibratedError(
        together(filled("{product}: {reason}", product=each.product, reason=each.reason) for each in reasons)
    )


def _without(name: str, parts: int, missing: int) -> str:
    """What the limit of a product has to do without."""
    if missing == 1:
        return filled(
            "The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing "
            "outside of its block could guide it. Register prompts of other parts too.",
            name=name,
            parts=parts,
        )
    return filled(
        "The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing "
        "outside of their block could guide them. Register prompts of other parts too.",
        name=name,
        parts=parts,
        missing=missing,
    )


def _score(maps: HeldOutMaps, weights: FusionWeights) -> RawScores:
    good, damaged = (
        np.array([raw_score(in_full(each), weights) for each in group]) for group in (maps.normal, maps.anomalous)
    )
    return RawScores(good, damaged)


def _score_crossed(
    judge: CrossJudge, weights: FusionWeights, maps: HeldOutMaps, count: _Count
) -> tuple[RawScores, list[GoodPart]]:
    """Of all normals, the held-out ones first, and whose scores they are in the same order."""
    held_out: list[tuple[float, GoodPart]] = []
    trained: list[tuple[float, GoodPart]] = []
    for part, ingredients in judge.judge():
        count.add()
        if ingredients is not None:
            (held_out if part.image is None else trained).append((raw_score(ingredients, weights), part))
    judged = [*held_out, *trained]
    scores = RawScores(np.array([score for score, _ in judged]), _score(maps, weights).anomalous, len(trained))
    return scores, [part for _, part in judged]


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


def with_calibrations(
    manifest: ModelManifest, found: CalibratedProducts, prompts: Mapping[str, Sequence[int]]
) -> ModelManifest:
    """The manifest with every product's calibration filled in, without the products that have none.

    `prompts` are each product's images that are prompts, by their indices in the feature cache.
    """
    products = tuple(
        replace(
            product,
            calibration=found.calibrations[product.name],
            prompts=with_uses(product.prompts, prompts[product.name], found.prompts.get(product.name)),
        )
        for product in manifest.products
        if product.name in found.calibrations
    )
    return replace(manifest, products=products, not_trained=(*manifest.not_trained, *found.not_trained))
