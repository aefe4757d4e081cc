"""Add a product to a model without training: its pictures give prompts, gallery and limit; the network stays as it is."""

from __future__ import annotations

import datetime
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from onenip_core.config import Budget, Preset, TrainingConfig
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.device import choose_device
from onenip_core.errors import TrainingError, UsageError
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import SCHEMA_VERSION, ModelManifest, ProductEntry, is_model_folder, manifest_digest
from onenip_core.model_folder import OneNipModel, load_model, save_model
from onenip_core.progress import CancelToken, FinishReason, ProgressCallback, ProgressEvent, Stage
from onenip_core.prompts_only import foretell
from onenip_core.sentences import filled
from onenip_core.training.finish import NothingCalibratedError, calibrate_products, with_calibrations
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.order import TrainingOrder
from onenip_core.training.picture_samples import with_picture_calibrations
from onenip_core.training.run_data import (
    gallery_tokens,
    prompt_features,
    prompt_images,
    reference_pictures,
    training_data,
    uncalibrated_products,
)
from onenip_core.training.run_setup import GivenBackbone, ResolvedOrder, RunSetup, set_up_run
from onenip_core.training.training_checkpoint import remove_run

_HELD_OUT, _HELD_OUT_WITHOUT_GALLERY = 0.15, 0.5
"""Shares of the normals that weigh the maps. Without a token gallery they alone set the limit, and the others give prompts only."""


@dataclass(frozen=True, slots=True)
class AdditionOrder:
    """What a person asks; the same order gives the same model on the same machine."""

    model: Path
    """Folder of the model whose network stays as it is."""
    product: ProductDataset
    """Normal images of a product that the model does not know."""
    out: Path
    """Folder of the new model; must not hold a finished one."""
    device: str = "auto"
    """auto, cpu or cuda."""
    seed: int = 0
    textures: Path | None = None
    """Folder of images to fill pseudo-anomalies with; None generates textures."""


def add_product(order: AdditionOrder, *, on_progress: ProgressCallback, cancel: CancelToken) -> FinishReason:
    """Write a model that knows one product more: by prompts only, beside all that the model of the order knows.

    What the other products' scores come from is copied bit by bit. What is cancelled or refused leaves nothing behind.

    Raises:
        UsageError: the model knows the product already, or `out` holds a model.
        TrainingError: no limit can be proposed for the product.
        OneNipError: with a text for a person; the model of the order was not touched.
    """
    model = load_model(order.model)
    _check_name(model.manifest, order.product.name)
    new_folder = not order.out.exists()
    ready: RunSetup | None = None
    try:
        ready = _look_at_images(order, model, on_progress, cancel)
        if ready is None:
            return FinishReason.CANCELLED
        on_progress(ProgressEvent(Stage.PREPARING, 0.0))  # gallery and prompts are chosen, which takes a while
        added = _calibrated(order, model, ready, on_progress, cancel)
        if added is None:
            return FinishReason.CANCELLED
        on_progress(ProgressEvent(Stage.SAVING, 0.0))
        save_model(_joined(model, added), order.out)
        on_progress(ProgressEvent(Stage.SAVING, 1.0))
        return FinishReason.COMPLETED
    finally:
        if ready is not None:
            ready.cache.close()
            remove_run(ready.run.folder)
        if new_folder and not is_model_folder(order.out):
            with suppress(OSError):
                order.out.rmdir()


def _check_name(manifest: ModelManifest, name: str) -> None:
    known = next((product for product in manifest.products if product.name.casefold() == name.casefold()), None)
    if known is None:
        return
    raise UsageError(
        filled(
            "The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew "
            "begin with a model that does not know it.",
            product=known.name,
        )
        if known.prompts_only is not None
        else filled(
            "The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to "
            "add the product anew begin with a model that does not know it.",
            product=known.name,
        )
    )


def _look_at_images(
    order: AdditionOrder, model: OneNipModel, on_progress: ProgressCallback, cancel: CancelToken
) -> RunSetup | None:
    manifest = model.manifest
    settings = Preset(manifest.network, _calibrating(manifest), epochs=1)
    asked = TrainingOrder(
        [order.product],
        order.out,
        manifest.preset,
        Budget(steps=1),  # nothing is trained
        settings=settings,
        device=order.device,
        seed=order.seed,
        textures=order.textures,
    )
    resolved = ResolvedOrder(asked, settings, choose_device(order.device))
    return set_up_run(resolved, on_progress, cancel, GivenBackbone(model.backbone, manifest.backbone_source))


def _calibrating(manifest: ModelManifest) -> TrainingConfig:
    """The settings of the model's training, with held-out normals in any case."""
    config = manifest.training.config
    least = _HELD_OUT if manifest.network.match_prompts else _HELD_OUT_WITHOUT_GALLERY
    return replace(config, held_out_fraction=max(config.held_out_fraction, least))


def _calibrated(
    order: AdditionOrder, model: OneNipModel, ready: RunSetup, on_progress: ProgressCallback, cancel: CancelToken
) -> OneNipModel | None:
    """The network as a model of the new product alone; None if cancelled."""
    run, config = ready.run, ready.run.preset.training
    network = model.network.to(choose_device(order.device))
    data = training_data(run, ready.cache, network)
    manifest = replace(
        model.manifest, products=uncalibrated_products(run, data), not_trained=run.not_trained, parent_sha256=""
    )
    alone = OneNipModel(
        manifest,
        model.backbone,
        network,
        prompt_features(run, data),
        gallery_tokens(run, data),
        references=reference_pictures(run),
    )
    inspector = Inspector(alone, order.device)
    held_out = HeldOutPictures(inspector, ready.cache.tiles, network.layout.fused)
    synthesiser = DefectSynthesiser(TextureSource(order.textures), config.deviations.pseudo_anomalies)
    try:
        found = calibrate_products(
            inspector,
            held_out,
            run.splits,
            network,
            data,
            synthesiser,
            seed=run.seed,
            false_reject_rate=config.false_reject_rate,
            on_progress=on_progress,
            cancel=cancel,
        )
    except NothingCalibratedError as error:
        raise TrainingError(
            filled(
                "{reasons} The model was not touched: add other images of good parts, or train a model on them.",
                reasons=error.reasons,
            )
        ) from error
    if found is None:
        return None
    calibrated = replace(alone, manifest=with_calibrations(manifest, found, prompt_images(run, data)))
    return with_picture_calibrations(calibrated, held_out, run.splits, data.products, ready.cache, on_progress, cancel)


def _joined(model: OneNipModel, added: OneNipModel) -> OneNipModel:
    """The model with the product that was added, after all others."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    before = model.manifest
    names = {entry.name.casefold() for entry in added.manifest.products}
    still_missing = (each for each in before.not_trained if each.product.casefold() not in names)
    manifest = replace(
        before,
        products=(*before.products, *(_judged(entry, now) for entry in added.manifest.products)),
        not_trained=(*still_missing, *added.manifest.not_trained),
        created_at=now,
        parent_sha256=manifest_digest(before),
        schema_version=SCHEMA_VERSION,
    )
    return replace(
        model,
        manifest=manifest,
        prompts=model.prompts | added.prompts,
        galleries=model.galleries | added.galleries,
        appearances=model.appearances | added.appearances,
        references=model.references | added.references,
    )


def _judged(entry: ProductEntry, now: str) -> ProductEntry:
    calibration = entry.calibration
    anomalous = calibration.pseudo_anomaly_scores or ()
    return replace(
        entry,
        prompts_only=foretell(calibration.held_out_scores, anomalous, calibration.observed_interval, now),
    )
