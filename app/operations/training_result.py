"""What a finished training means for parts, read from the manifest of the model."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.messages.codes import training as codes
from app.messages.message import Message
from app.messages.outlook import outlook_messages
from onenip_core.errors import OneNipError
from onenip_core.manifest import ModelManifest, ProductEntry, load_manifest

_NAMED = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TrainingResult:
    """In sentences, and how fast this machine learned."""

    messages: tuple[Message, ...] = ()
    seconds: float | None = None
    """What the steps took; None where nothing was learned, or nobody can tell."""
    samples_per_second: float | None = None
    untrained: tuple[str, ...] = ()
    """Products that the model inspects by prompts only."""


def read_result(folder: Path, names: Mapping[str, str] | None = None) -> TrainingResult:
    """Of 100 good parts so many would be rejected, of 100 pseudo-anomalies so many missed; nothing for an unreadable folder.

    `names` are what a person calls the files of normal images, by the files' own names.
    """
    try:
        manifest = load_manifest(folder)
    except OneNipError as error:
        # Whoever loads the model to inspect with it tells the person; here only the sentence is missing.
        log.warning("The result of the training is told without figures: %s", error)
        return TrainingResult()
    record = manifest.training
    rate = record.samples / record.seconds if record.seconds > 0 else None
    messages: list[Message] = []
    samples, images = record.samples, _samples_in_a_pass(manifest)
    # What is added by prompts only trains nothing, however long its model had been trained.
    if samples < images and not _is_addition(manifest):
        messages.append(codes.TrainedTooShort(samples, images))
    told = told_of(manifest)
    if told == manifest.products:  # what is added alone is not what the model was made without
        messages += [codes.ProductLeftOut(each.product, each.reason) for each in manifest.missing_products]
    for product in told:
        messages += _result_of(product)
        missing = [each.image for each in manifest.not_trained if each.product == product.name and each.image]
        if missing:
            first = tuple((names or {}).get(name, name) for name in missing[:_NAMED])
            messages.append(codes.PicturesLeftOut(product.name, len(missing), first))
    if any(isinstance(each, codes.GoodPartsRejected) for each in messages):
        messages.append(codes.BoundsAreOf95())
    if _is_addition(manifest):
        return TrainingResult(tuple(messages), None, None, manifest.untrained_products)
    return TrainingResult(tuple(messages), record.seconds, rate, manifest.untrained_products)


def told_of(manifest: ModelManifest) -> tuple[ProductEntry, ...]:
    """The products that a result is about: all that trained, or the one that was added last without training."""
    return manifest.products[-1:] if _is_addition(manifest) else manifest.products


def _is_addition(manifest: ModelManifest) -> bool:
    """A product was added without training. A training that began with a model has a parent too."""
    last = manifest.products[-1:]
    return bool(manifest.parent_sha256 and last and last[0].prompts_only is not None)


def _samples_in_a_pass(manifest: ModelManifest) -> int:
    trained = (product for product in manifest.products if product.prompts_only is None)
    return sum(product.training_images for product in trained) * manifest.network.tiles**2


def _result_of(product: ProductEntry) -> list[Message]:
    if product.prompts_only is not None:
        return [*outlook_messages(product.name, product.prompts_only), *_figures_of(product)]
    return _figures_of(product)


def _figures_of(product: ProductEntry) -> list[Message]:
    calibration = product.calibration
    scores = calibration.held_out_scores
    if not scores:
        return [codes.NothingHeldOut(product.name)]
    rejected = sum(score > 1.0 for score in scores) / len(scores)
    low, high = calibration.observed_interval
    found: list[Message] = [
        codes.GoodPartsRejected(product.name, round(100 * rejected), round(100 * low), round(100 * high), len(scores))
    ]
    if calibration.pseudo_anomalies_found is not None:
        found.append(codes.PseudoAnomaliesMissed(round(100 * (1 - calibration.pseudo_anomalies_found))))
    return found
